import assert from 'node:assert/strict';
import { relative, resolve } from 'node:path';
import { parseReport } from '../helpers/cli-findings';
import { INVENTED_DRAFTS, readDrafts } from '../helpers/faces/drafts';
import { checkByEditor } from '../helpers/faces/editor';
import { faceOf, type FaceDrafts, type FaceFinding, type FaceFindings } from '../helpers/faces/face';
import { checkByLibrary, loadLibrary } from '../helpers/faces/library';
import { limitMs } from '../helpers/limits';
import { startClient } from '../helpers/lsp-client';
import { runCli } from '../helpers/run-cli';

const EXAMPLES = resolve(import.meta.dirname, '../../examples');

/** Further folders whose drafts are to be compared, divided as in PATH. */
const MORE_FOLDERS = (process.env['VANBAN_COMPARE'] ?? '').split(/[:;]/u).filter(folder => folder !== '');

/** Copies drafts into a folder with nothing else in it, and checks them there by all three. */
async function checkByAll(drafts: FaceDrafts): Promise<Readonly<Record<Face, FaceFindings>>> {
  const { client } = await startClient({
    files: Object.fromEntries(drafts),
    settings: { enable: 'always' },
  });
  try {
    const cwd = client.folder;
    const { stdout, stderr } = await runCli(['check', '--no-config', '-f', 'json'], { cwd });
    assert.equal(stderr, '');
    const files = parseReport(stdout).map(
      ({ filePath, messages }) => [relative(cwd, filePath), messages.map(faceOf)] as const,
    );
    const library = await checkByLibrary(drafts, cwd, await loadLibrary());
    const editor = await checkByEditor(drafts, client);
    return { 'command line': new Map(files), 'language server': editor, library };
  } finally {
    await client.stop();
  }
}

type Face = 'command line' | 'language server' | 'library';

/** Fails at the first draft of which two say something else. Returns what all of them found. */
async function compareAll(drafts: FaceDrafts): Promise<readonly FaceFinding[]> {
  const { library, ...others } = await checkByAll(drafts);
  for (const [face, findings] of Object.entries(others)) {
    assert.deepEqual([...findings.keys()].sort(), [...drafts.keys()].sort(), face);
    for (const name of drafts.keys()) {
      const said = JSON.stringify(findings.get(name));
      const expected = JSON.stringify(library.get(name));
      if (said !== expected) {
        assert.deepEqual(findings.get(name), library.get(name), `the ${face} on ${name}`);
        assert.equal(said, expected, `the ${face} on ${name}`);
      }
    }
  }
  return [...library.values()].flat();
}

describe('command line, language server and library', function () {
  this.timeout(limitMs('folders'));

  it('find the same in drafts of all kinds, byte for byte', async () => {
    const found = await compareAll(new Map(Object.entries(INVENTED_DRAFTS)));
    const ofMany = found.filter(({ message }) => message.includes('23-NQ/TU'));
    assert.deepEqual(
      ofMany.map(({ messageId, message }) => [messageId, message.includes('ghi ngày 21/7/2023 ở đây')]),
      [['conflict-elsewhere', true]],
    );
    const rules = new Set(found.map(({ ruleId }) => ruleId));
    for (const rule of [
      'date/impossible-date',
      'figure/value-conflict',
      'reference/date-conflict',
      'reference/known-date',
    ]) {
      assert.ok(rules.has(rule), `${rule} is not among ${[...rules].join(', ')}`);
    }
  });

  for (const folder of [EXAMPLES, ...MORE_FOLDERS]) {
    it(`find the same in the folder ${relative(process.cwd(), folder)}, byte for byte`, async () => {
      const drafts = await readDrafts(resolve(folder));
      assert.ok(drafts.size > 0);
      assert.notDeepEqual(await compareAll(drafts), []);
    });
  }
});
