import type { Tokens } from './tokens';
import type { WordSet } from './word-set';

/**
 * Where some words begin in a text, in order: the places at which a reader looks closer. A pattern would seek them at every letter of
 * the text. Linear.
 */
export function offsetsOfWords(tokens: Tokens, words: Pick<WordSet, 'has'>): readonly number[] {
  const offsets: number[] = [];
  for (let at = 0; at < tokens.count; at += 1) {
    if (words.has(tokens.wordAt(at))) offsets.push(tokens.startAt(at));
  }
  return offsets;
}
