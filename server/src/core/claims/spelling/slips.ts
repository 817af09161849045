import { KIND } from '../../reading/token-kind';
import type { Tokens } from '../../reading/tokens';
import { readImpossible, type SyllableSlip } from './impossible-syllables';
import { isNearWord } from './known-words';
import { mayLoseSyllable, readLostSyllable, type LostSyllable } from './lost-syllables';
import { readPhraseSlip, type Pair, type PhraseSlip } from './phrase-slips';
import { syllableAt } from './token-syllables';
import { readTyped } from './typed-letters';
import { isVni, readVni } from './vni-letters';

/** A slip of the keys in running text. */
export type SlipClaim = PhraseSlip | SyllableSlip | LostSyllable;

/** A text with more of them is no Vietnamese, or was recognised badly: looking for what was meant would take long. */
const MOST = 12;

/** Reads letters that make no syllable, and words of offices that are one letter off. Linear: each word is looked at once, with its neighbours. */
export function readSlips(tokens: Tokens): readonly SlipClaim[] {
  const found: SlipClaim[] = [];
  let first = 0;
  for (let at = 0; at < tokens.count && found.length < MOST; at += 1) {
    const kind = tokens.kindAt(at);
    const isWord = kind === KIND.word;
    const second = isWord ? syllableAt(tokens, at) : 0;
    const typed = kind === KIND.number && isKey(tokens, at) ? readVni(tokens, at) : null;
    if (typed !== null) found.push(typed);
    // Nothing is made for the words that are right, which are most.
    if (second === 0 ? isWord : mayLoseSyllable(second) || (first !== 0 && isNearWord(first, second))) {
      const slip = readWord(tokens, { at, first, second });
      if (slip !== null) found.push(slip);
    }
    first = second;
  }
  return found;
}

/** True for a figure right behind a word. */
function isKey(tokens: Tokens, at: number): boolean {
  return tokens.kindAt(at) === KIND.number && tokens.isGlued(at) && tokens.kindAt(at - 1) === KIND.word;
}

/** What is wrong with a word, alone and beside the one before it. */
function readWord(tokens: Tokens, pair: Pair): SlipClaim | null {
  const { at, first, second } = pair;
  if (isKey(tokens, at + 1) && isVni(tokens, at + 1)) return null;
  if (second === 0) return readImpossible(tokens, at) ?? readTyped(tokens, at);
  const lost = mayLoseSyllable(second) ? readLostSyllable(tokens, at) : null;
  return lost ?? (first !== 0 && isNearWord(first, second) ? readPhraseSlip(tokens, pair) : null);
}
