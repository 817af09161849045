import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { searchFolder } from '../../server/src/files/search-folder';
import { parseReport } from '../helpers/cli-findings';
import { POINT, TRUNCATED, WRONG } from '../helpers/drafts';
import { checkByEditor } from '../helpers/faces/editor';
import { faceOf, type FaceDrafts, type FaceFinding, type FaceFindings } from '../helpers/faces/face';
import { checkByLibrary } from '../helpers/faces/library';
import { limitMs } from '../helpers/limits';
import { startClient } from '../helpers/lsp-client';
import { runCli } from '../helpers/run-cli';

const EXAMPLES = resolve(import.meta.dirname, '../../examples');

/** Further folders whose drafts are to be compared, divided as in PATH. */
const MORE_FOLDERS = (process.env['VANBAN_COMPARE'] ?? '').split(/[:;]/u).filter(folder => folder !== '');

const CITING = 'Căn cứ Nghị quyết số 12-NQ/TU ngày 01/3/2024 của Tỉnh ủy Bình Minh về chuyển đổi số.\n';
const CONFLICTING = CITING.replace('01/3/2024', '05/3/2024');
const AGREEING = 'Thực hiện Nghị quyết số 23-NQ/TU ngày 12/7/2023 của Tỉnh ủy Bình Minh.\n';
const REGISTERED = 'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 15/3/2020 của Chính phủ về công tác văn thư;\n';

const MEMBERS = 'Tính đến ngày 31/12/2024, toàn tỉnh có 6.102 đảng viên.\n';

/** Drafts that take each way of counting and each kind of finding, in names that sort differently as paths and as addresses. */
const INVENTED: Readonly<Record<string, string>> = {
  'trống.txt': '',
  'số liệu.txt': `${WRONG}\n${TRUNCATED}\n${POINT}`,
  ['số liệu.md'.normalize('NFD')]: `${WRONG}\n${TRUNCATED}\n${POINT}`.normalize('NFD'),
  'crlf.vanban': `Tiêu đề\r\n\r\n${WRONG}\r\n\r${POINT}\r\n`,
  'cr.txt': `Tiêu đề\r\r${WRONG.trimEnd()}\r${POINT}`,
  'mặt cười 😀.txt': `😀 ${WRONG}\n😀😀 ${POINT}`,
  'bảng.md': `| Chỉ tiêu | Kết quả |\n| --- | --- |\n| 😀 | 402/756 người, chiếm 53,71% |\n`,
  'chỉ dẫn.vanban': `<!-- vanban-disable-next-line figure/percent-mismatch -- số cũ -->\n${WRONG}\n${POINT}`,
  'ngày.txt': 'Họp vào Thứ Hai, ngày 30/02/2026; từ ngày 15/3/2026 đến ngày 10/3/2026.\n',
  'viện dẫn.vanban': `${REGISTERED}\nTheo Quyết định số 35–CT/TW và Nghị quyết số 12 - NQ/TU.\n`,
  'zz/z.txt': CITING,
  'zz/ă.txt': CITING,
  'zz/a b.txt': CONFLICTING,
  'zz/a%b#c.txt': CONFLICTING,
  'zz/Đề án.md': CONFLICTING.normalize('NFD'),
  'zz/phần đông 1.txt': AGREEING,
  'zz/phần đông 2.md': AGREEING.normalize('NFD'),
  'phần đông 3.txt': AGREEING,
  'số đảng viên.txt': MEMBERS,
  'zz/số đảng viên.md': MEMBERS.replace('6.102', '6.120').normalize('NFD'),
  'lẻ loi.txt': AGREEING.replace('12/7/2023', '21/7/2023'),
};

/** All drafts of a folder, read as both programs read them. */
async function readDrafts(folder: string): Promise<FaceDrafts> {
  const { paths } = await searchFolder(folder, { patterns: [], cwd: folder, useFiles: false });
  const texts = [...paths].sort().map(async path => {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
    return [relative(folder, path), text] as const;
  });
  return new Map(await Promise.all(texts));
}

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
    const library = checkByLibrary(drafts, cwd, 'vi');
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
    const found = await compareAll(new Map(Object.entries(INVENTED)));
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
