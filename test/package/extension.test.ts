import { deepStrictEqual, match, ok, strictEqual } from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
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

  it('has a page in Vietnamese whose pictures are in it and whose links lead into it', () => {
    const { 'extension/readme.md': bytes } = unzipSync(archive);
    const page = strFromU8(bytes ?? new Uint8Array());
    match(page, /^# vanban: rà soát dự thảo văn bản\n/u);
    const links = [...page.matchAll(/(?<picture>!?)\[[^\]\n]*\]\((?<target>[^)]*)\)/gu)].map(
      ({ groups }) => ({
        isPicture: groups?.['picture'] === '!',
        target: groups?.['target'] ?? '',
      }),
    );
    const headings = [...page.matchAll(/^## (.+)$/gmu)].map(([, title = '']) => `#${slugOf(title)}`);
    const pictures = links.filter(({ isPicture }) => isPicture);
    strictEqual(pictures.length, 3);
    for (const { target } of pictures) match(target, /^data:image\/png;base64,iVBORw0KGgo/u);
    deepStrictEqual(
      links.filter(({ isPicture }) => !isPicture).map(({ target }) => target),
      headings,
    );
  });

  // The command line, which reads Word documents, takes 420 KB of it, the language server 410 KB, the register 195 KB, the pages 190 KB,
  // the pictures of its page 290 KB.
  it('is smaller than 2 MB', () => {
    ok(archive.length < 2_000_000, `${archive.length} bytes`);
  });
});

/** The anchor that VS Code gives a heading. */
function slugOf(title: string): string {
  return title.trim().toLowerCase().replaceAll(/\s+/gu, '-');
}
