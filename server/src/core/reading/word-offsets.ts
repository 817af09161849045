import type { WordId } from './lexicon';
import type { Tokens } from './tokens';

/**
 * Where some words begin in a text, in order: the places at which a reader looks closer. A pattern would seek them at every letter of
 * the text. Linear.
 */
export function offsetsOfWords(tokens: Tokens, words: ReadonlySet<WordId>): readonly number[] {
  const offsets: number[] = [];
  for (let at = 0; at < tokens.count; at += 1) {
    const word = tokens.wordAt(at);
    if (word !== 0 && words.has(word)) offsets.push(tokens.startAt(at));
  }
  return offsets;
}
