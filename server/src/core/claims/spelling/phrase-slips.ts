import type { Tokens } from '../../reading/tokens';
import { isDigit, isLetter } from '../../text/boundary';
import { spanFrom, type Span } from '../../text/span';
import { firstsOf, isCommon, isKnownWord, isWithinPhrase, secondsOf, type WordHalf } from './known-words';
import { isOneKeyOff } from './near-syllables';
import type { Syllable } from './syllables';
import { isWordBreak, syllableAt } from './token-syllables';

/** A word of two syllables of which one is a letter or a tone off: "tổ chúc", "Thủ tưởng". */
export interface PhraseSlip {
  readonly kind: 'slip';
  readonly form: 'phrase';
  /** Both syllables. */
  readonly span: Span;
  /** The one that is off. */
  readonly wrong: Span;
  /** What it may have been meant to be. */
  readonly meant: readonly string[];
}

/** Two syllables beside each other: the second one stands at the token. */
export interface Pair {
  readonly at: number;
  readonly first: Syllable;
  readonly second: Syllable;
}

/** The slip of two syllables that make no word; null where they may stand beside each other by chance. */
export function readPhraseSlip(tokens: Tokens, pair: Pair): PhraseSlip | null {
  const slip = slipOfPair(tokens, pair);
  return slip === null || isCounted(tokens, slip) ? null : slip;
}

/** "số liều tiêm … là 266.532.582 liều": what a figure counts in the same text is a word of its own. */
function isCounted({ folded }: Tokens, { span, wrong }: PhraseSlip): boolean {
  if (wrong.end !== span.end) return false;
  const word = folded.slice(wrong.start, wrong.end);
  for (let at = folded.indexOf(` ${word}`); at !== -1; at = folded.indexOf(` ${word}`, at + 1)) {
    if (isDigit(folded.charCodeAt(at - 1)) && !isLetter(folded.charCodeAt(at + 1 + word.length))) return true;
  }
  return false;
}

function slipOfPair(tokens: Tokens, pair: Pair): PhraseSlip | null {
  const { at, first, second } = pair;
  if (!mayBeWord(tokens, pair)) return null;
  const behind = secondsOf(first).filter(({ syllable }) => isOneKeyOff(second, syllable));
  const before = firstsOf(second).filter(({ syllable }) => isOneKeyOff(first, syllable));
  if (behind.length > 0 && isSlip(tokens, pair, { wrong: second, meant: behind })) {
    return slipOf(tokens, { at, wrongAt: at, meant: behind });
  }
  const isFirst = before.length > 0 && isSlip(tokens, pair, { wrong: first, meant: before });
  return isFirst ? slipOf(tokens, { at, wrongAt: at - 1, meant: before }) : null;
}

interface WrongHalf {
  readonly at: number;
  readonly wrongAt: number;
  readonly meant: readonly WordHalf[];
}

function slipOf(tokens: Tokens, { at, wrongAt, meant }: WrongHalf): PhraseSlip {
  return {
    kind: 'slip',
    form: 'phrase',
    span: spanFrom(tokens.startAt(at - 1), tokens.endAt(at)),
    wrong: tokens.spanOf(wrongAt, wrongAt + 1),
    meant: meant.map(({ text }) => text),
  };
}

/** One blank between the syllables, no capital within, no word that is known or belongs to one beside it. */
function mayBeWord(tokens: Tokens, { at, first, second }: Pair): boolean {
  if (tokens.isCapital(at) || !isAfterBlank(tokens, at) || isKnownWord(first, second)) return false;
  return !isKnownWord(syllableAt(tokens, at - 2), first) && !isKnownWord(second, syllableAt(tokens, at + 1));
}

function isAfterBlank(tokens: Tokens, at: number): boolean {
  const start = tokens.startAt(at);
  return tokens.endAt(at - 1) === start - 1 && tokens.text.charAt(start - 1) === ' ';
}

interface Guess {
  readonly wrong: Syllable;
  readonly meant: readonly WordHalf[];
}

/**
 * A syllable that is seldom met is hardly there by chance. One that is common must stand where a word is awaited, both before and behind,
 * or in the middle of a phrase: "chuyển đối số".
 */
function isSlip(tokens: Tokens, { at, second }: Pair, { wrong, meant }: Guess): boolean {
  if (!isCommon(wrong)) return true;
  const [before, behind] = [syllableAt(tokens, at - 2), syllableAt(tokens, at + 1)];
  const isWithin = meant.some(({ syllable }) =>
    wrong === second ? isWithinPhrase(syllable, behind) : isWithinPhrase(before, syllable),
  );
  if (isWithin) return true;
  const opens = isWordBreak(tokens, at - 2) || isKnownWord(syllableAt(tokens, at - 3), before);
  return opens && (isWordBreak(tokens, at + 1) || isKnownWord(behind, syllableAt(tokens, at + 2)));
}
