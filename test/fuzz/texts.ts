import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { RULES } from '../../server/src/core/index';
import { GENERATED_GENRES, generateGenre } from '../bench/shapes/generated-genres';
import { readPage } from '../helpers/pages';

const ROOT = resolve(import.meta.dirname, '../..');

/** A draft that is written for measuring is cut to so many characters: what is found is to be read. */
const MOST_CHARACTERS = 2_500;

/** What mutations begin with: the drafts in `examples`, the examples of every page, and invented drafts of every genre. */
export function readTexts(): readonly string[] {
  const folder = join(ROOT, 'examples');
  const examples = readdirSync(folder).map(name => readFileSync(join(folder, name), 'utf8'));
  const pages = RULES.flatMap(({ meta }) => readPage(meta.id, 'vi').examples.map(({ text }) => text));
  const generated = GENERATED_GENRES.flatMap(name => generateGenre(name, 60_000).texts.flatMap(cutUp));
  return [...examples.flatMap(cutUp), ...pages, ...generated].map(text => text.normalize('NFC'));
}

/** A text in parts of some length, cut at blank lines. */
function cutUp(text: string): readonly string[] {
  const parts = [''];
  for (const group of text.replaceAll('\r\n', '\n').split('\n\n')) {
    const last = parts.pop() ?? '';
    if (last.length > MOST_CHARACTERS) parts.push(last, group);
    else parts.push(last === '' ? group : `${last}\n\n${group}`);
  }
  return parts;
}
