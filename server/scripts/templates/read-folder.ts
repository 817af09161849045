import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Template } from '../../src/core/templates/template';
import { readTemplate } from './read-template';

const EXTENSION = '.md';

/** Reads all templates of `server/snippets`: documents before sections, each sorted by name of file. */
export async function readTemplates(folder: string): Promise<readonly Template[]> {
  const parts = await readTexts(join(folder, 'parts'));
  const texts = await readTexts(folder);
  const templates = [...texts].map(([id, text]) => readTemplate(id, text, parts));
  return templates.toSorted((first, second) => first.kind.localeCompare(second.kind, 'en'));
}

async function readTexts(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(folder)).filter(name => name.endsWith(EXTENSION)).sort();
  const texts = await Promise.all(names.map(name => readFile(join(folder, name), 'utf8')));
  return new Map(
    names.map((name, index) => [
      name.slice(0, -EXTENSION.length),
      (texts[index] ?? '').replaceAll('\r\n', '\n').normalize('NFC'),
    ]),
  );
}
