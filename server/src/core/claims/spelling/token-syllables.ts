import { FUNCTION_WORDS } from '../../reading/lexicon/function-words';
import { KIND } from '../../reading/token-kind';
import type { Tokens } from '../../reading/tokens';
import { syllableOf, type Syllable } from './syllables';

/** A word in small letters; of other tokens their text. */
export function wordOf(tokens: Tokens, at: number): string {
  return tokens.folded.slice(tokens.startAt(at), tokens.endAt(at));
}

/** The syllable that a token is; 0 for what is no word, or none of Vietnamese. */
export function syllableAt(tokens: Tokens, at: number): Syllable {
  return tokens.kindAt(at) === KIND.word
    ? syllableOf(tokens.folded, tokens.startAt(at), tokens.endAt(at))
    : 0;
}

/** True for a small word, which no word of several syllables has. */
export function isFunctionWord(tokens: Tokens, at: number): boolean {
  return tokens.kindAt(at) === KIND.word && FUNCTION_WORDS.has(wordOf(tokens, at));
}

/** True where no word of several syllables goes on: at a mark, a small word, a number, an end of the text. */
export function isWordBreak(tokens: Tokens, at: number): boolean {
  return tokens.kindAt(at) !== KIND.word || isFunctionWord(tokens, at);
}
