import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { median } from '../statistics';
import type { Genre } from './genre';

/**
 * The texts of a folder, each of its folders a genre, those beside them a genre under the name of a dot. The rows of all tables are a genre
 * of their own, `tables`, since hardly a folder has them alone.
 */
export function readFolderGenres(folder: string): readonly Genre[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  const folders = entries.filter(entry => entry.isDirectory()).map(({ name }) => name);
  const genres = ['.', ...folders.sort()]
    .map(name => ({ name, texts: readTexts(join(folder, name)) }))
    .filter(({ texts }) => texts.length > 0);
  const tables = genres.flatMap(({ texts }) => texts.map(takeTables)).filter(text => text !== '');
  return [...genres, ...(tables.length > 0 ? [{ name: 'tables', texts: tables }] : [])].map(leaveGiantsOut);
}

const MOST_MEDIANS = 20;

/** A text many times as long as most says more of itself than of its genre: a handbook among sections of reports. */
function leaveGiantsOut({ name, texts }: Genre): Genre {
  const most = MOST_MEDIANS * median(texts.map(text => text.length));
  return { name, texts: texts.filter(text => text.length <= most) };
}

function readTexts(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter(name => /\.(?:txt|md)$/u.test(name) && name !== 'README.md')
    .sort()
    .map(name => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n'));
}

/** Three lines with two bars and more in a row: those with tabs are mostly forms to fill in. */
function takeTables(text: string): string {
  const tables = text.match(/(?:^[^|\n]*\|[^|\n]*\|.*\n){3,}/gmu) ?? [];
  return tables.filter(table => /\p{L}/u.test(table)).join('\n');
}
