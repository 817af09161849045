import { FUNCTION_WORDS } from '../../reading/lexicon/function-words';
import { LEXICON } from '../../reading/lexicon';
import { KIND } from '../../reading/token-kind';
import type { Tokens } from '../../reading/tokens';
import { syllableOf, type Syllable } from './syllables';

/** A word in small letters; of other tokens their text. */
export function wordOf(tokens: Tokens, at: number): string {
  return tokens.folded.slice(tokens.startAt(at), tokens.endAt(at));
}

/** The syllable that a token is; 0 for what is no word, or none of Vietnamese. */
export function syllableAt(tokens: Tokens, at: number): Syllable {
  if (tokens.kindAt(at) !== KIND.word) return 0;
  const known = KNOWN_SYLLABLES[tokens.wordAt(at)] ?? 0;
  return known === 0 ? syllableOf(tokens.folded, tokens.startAt(at), tokens.endAt(at)) : known;
}

/** By words of the lexicon, which two of three words of a text are: their syllables. 0 where its letters must tell: "nghìn" and "ngàn" are one word. */
const KNOWN_SYLLABLES = listKnownSyllables();

function listKnownSyllables(): Uint16Array {
  const { vocabulary } = LEXICON;
  const syllables = new Uint16Array(vocabulary.size);
  const met = new Set<number>();
  for (const [word, id] of vocabulary.spellings) {
    const syllable = syllableOf(word, 0, word.length);
    syllables[id] = met.has(id) && syllables[id] !== syllable ? 0 : syllable;
    met.add(id);
  }
  return syllables;
}

/** True for a small word, which no word of several syllables has. */
export function isFunctionWord(tokens: Tokens, at: number): boolean {
  return tokens.kindAt(at) === KIND.word && FUNCTION_WORDS.has(wordOf(tokens, at));
}

/** True where no word of several syllables goes on: at a mark, a small word, a number, an end of the text. */
export function isWordBreak(tokens: Tokens, at: number): boolean {
  return tokens.kindAt(at) !== KIND.word || isFunctionWord(tokens, at);
}
