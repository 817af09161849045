import { deepStrictEqual, ok } from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packExtension } from '../../server/scripts/package';
import { listShipped } from './shipped';
import { listZip } from './zip';

/** vsce writes these names its own way. */
const RENAMED = new Map([
  ['README.md', 'readme.md'],
  ['CHANGELOG.md', 'changelog.md'],
  ['LICENSE', 'LICENSE.txt'],
]);

describe('the packed extension', () => {
  let folder: string;
  let archive: Buffer;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'vanban-vsix-'));
    archive = await readFile(await packExtension(join(folder, 'vanban.vsix')));
  });
  after(() => rm(folder, { recursive: true }));

  it('holds the bundles, the pages of the rules and what the manifest names, and nothing else', async () => {
    const shipped = (await listShipped()).map(name => `extension/${RENAMED.get(name) ?? name}`);
    const expected = ['[Content_Types].xml', 'extension.vsixmanifest', ...shipped];
    deepStrictEqual([...listZip(archive)].sort(), expected.sort());
  });

  // The command line, which reads Word documents, takes 390 KB of it, the language server 360 KB, the register 195 KB, the pages 160 KB.
  it('is smaller than 1.5 MB', () => {
    ok(archive.length < 1_500_000, `${archive.length} bytes`);
  });
});
