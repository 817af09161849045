import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listBundled, writeBill, writeNotices } from '../../server/scripts/bill-of-materials';
import { ROOT } from './shipped';

interface Bill {
  readonly components: readonly { readonly name: string; readonly version: string; readonly purl: string }[];
}

async function readDist(name: string): Promise<string> {
  return readFile(join(ROOT, 'server/dist', name), 'utf8');
}

describe('what the bundles are made of', () => {
  it('is the same in the bill of materials and in the notices, with the words of each licence', async () => {
    const { components } = JSON.parse(await readDist('bill-of-materials.json')) as Bill;
    const notices = (await readDist('third-party-notices.txt')).split(`\n${'-'.repeat(80)}\n\n`);
    const heads = notices.map(notice => notice.split(' (', 1).join());
    assert.deepEqual(
      heads,
      components.map(({ name, version }) => `${name} ${version}`),
    );
    for (const notice of notices)
      assert.match(notice, /copyright|permission|warranty/iu, notice.slice(0, 40));
  });

  it('counts code that stands in a generated file', async () => {
    const { components } = JSON.parse(await readDist('bill-of-materials.json')) as Bill;
    const names = components.map(({ name }) => name);
    for (const name of ['ajv', 'commander', 'papaparse', 'vscode-languageserver'])
      assert.ok(names.includes(name), name);
  });

  it('is told alike for the same files, and ours are no packages', async () => {
    const files = [
      'node_modules/ajv/lib/a.js',
      'server/src/config/validate.generated.js',
      'server/src/cli/run.ts',
    ];
    const found = await listBundled(files.map(file => join(ROOT, file)));
    assert.deepEqual([...new Set(found.map(({ name, license }) => `${name} ${license}`))], ['ajv MIT']);
    assert.match(writeNotices(found), /^ajv \d/u);
    const { components } = JSON.parse(writeBill('1.0.0', found)) as Bill;
    assert.match(components[0]?.purl ?? '', /^pkg:npm\/ajv@\d/u);
  });
});
