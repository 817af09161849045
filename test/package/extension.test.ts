import { deepStrictEqual, match, ok, strictEqual } from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { packExtension } from '../../server/scripts/package';
import { DESKTOP_ONLY, listShipped, WEB_ONLY } from './shipped';
import { listZip } from './zip';

/** vsce writes these names its own way. */
const RENAMED = new Map([
  ['README.md', 'readme.md'],
  ['CHANGELOG.md', 'changelog.md'],
  ['LICENSE', 'LICENSE.txt'],
]);

/** What each target ships beside what all ship, and the entry of its manifest. */
const TARGETS = [
  { target: 'desktop', own: DESKTOP_ONLY, entry: 'main', other: 'browser' },
  { target: 'web', own: WEB_ONLY, entry: 'browser', other: 'main' },
] as const;

for (const { target, own, entry, other } of TARGETS)
  describe(`the extension packed for ${target}`, () => {
    let folder: string;
    let archive: Buffer;

    before(async () => {
      folder = await mkdtemp(join(tmpdir(), 'vanban-vsix-'));
      archive = await readFile(await packExtension(join(folder, 'vanban.vsix'), target));
    });
    after(() => rm(folder, { recursive: true }));

    it('holds the bundles, the pages of the rules and what the manifest names, and nothing else', async () => {
      const shipped = [...(await listShipped()), ...own].map(
        name => `extension/${RENAMED.get(name) ?? name}`,
      );
      const expected = ['[Content_Types].xml', 'extension.vsixmanifest', ...shipped];
      deepStrictEqual([...listZip(archive)].sort(), expected.sort());
    });

    it('has an entry that is in it, and no other', () => {
      const { 'extension/package.json': bytes } = unzipSync(archive);
      const manifest = JSON.parse(strFromU8(bytes ?? new Uint8Array())) as Readonly<Record<string, unknown>>;
      ok(own.some(name => `./${name}` === manifest[entry]));
      strictEqual(manifest[other], undefined);
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

    // The language server, with which the one for desktops ships the command line, takes 600 KB; the register takes 195 KB, the pages 190 KB, the
    // pictures of its page 260 KB.
    it('is smaller than 2 MB', () => {
      ok(archive.length < 2_000_000, `${archive.length} bytes`);
    });
  });

/** The anchor that VS Code gives a heading. */
function slugOf(title: string): string {
  return title.trim().toLowerCase().replaceAll(/\s+/gu, '-');
}
