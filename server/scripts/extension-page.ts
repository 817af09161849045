import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const PICTURE = /(?<=!\[[^\]\n]*\]\()(?<file>[^)\s]+\.png)(?=\))/gu;

/**
 * The extension's own page, which VS Code shows instead of the README: that is for people who have the sources. VS Code shows pictures
 * of a page only from the web or from within it, and there is no place on the web: so they are put into it.
 */
export async function readExtensionPage(file: string): Promise<string> {
  const page = await readFile(file, 'utf8');
  const names = [...new Set([...page.matchAll(PICTURE)].map(([name]) => name))];
  const read = async (name: string): Promise<readonly [string, string]> => {
    const content = await readFile(join(dirname(file), name), 'base64');
    return [name, `data:image/png;base64,${content}`];
  };
  const pictures = new Map(await Promise.all(names.map(read)));
  return page.replaceAll(PICTURE, name => pictures.get(name) ?? name);
}
