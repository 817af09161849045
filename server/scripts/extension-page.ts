import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** What VS Code shows as the page of an extension, as vsce names it. */
const PAGE = 'extension/readme.md';
const PICTURE = /(?<=!\[[^\]\n]*\]\()(?<file>[^)\s]+\.png)(?=\))/gu;

/**
 * Gives a packed extension its own page instead of the README, which is for people who have the sources. VS Code shows pictures
 * of a page only from the web or from within it, and there is no place on the web: so they are put into it.
 */
export async function putExtensionPage(vsix: string, page: string): Promise<void> {
  const files = unzipSync(await readFile(vsix));
  if (files[PAGE] === undefined) throw new Error(`${vsix} has no ${PAGE}.`);
  const text = await withPictures(await readFile(page, 'utf8'), dirname(page));
  await writeFile(vsix, zipSync({ ...files, [PAGE]: strToU8(text) }));
}

/** The page of a packed extension. */
export function readExtensionPage(vsix: Uint8Array): string {
  return strFromU8(unzipSync(vsix, { filter: ({ name }) => name === PAGE })[PAGE] ?? new Uint8Array());
}

async function withPictures(page: string, folder: string): Promise<string> {
  const names = [...new Set([...page.matchAll(PICTURE)].map(([name]) => name))];
  const read = async (name: string): Promise<readonly [string, string]> => {
    const content = await readFile(join(folder, name), 'base64');
    return [name, `data:image/png;base64,${content}`];
  };
  const pictures = new Map(await Promise.all(names.map(read)));
  return page.replaceAll(PICTURE, name => pictures.get(name) ?? name);
}
