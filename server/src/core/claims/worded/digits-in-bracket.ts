import { isOfClass } from '../../reading/lexicon';
import { KIND } from '../../reading/token-kind';
import { lastStartingAt } from '../../text/last-starting-at';
import { textAt } from '../../text/span';
import { readUnitIn } from './counted-unit';
import { claimOf, numberOf, type WordedFigureClaim, type WordedSource } from './worded-figure';
import { wordOf, wordedNumbersBefore, type WordedNumber } from './worded-number';

/** Digits in a bracket behind the words that they repeat: "hai mươi mốt (21)", "ba trăm nghìn đồng (300.000 đồng)". */
export function readDigitsInBracket(source: WordedSource, open: number): WordedFigureClaim | null {
  const { tokens, folded } = source;
  if (tokens.kindAt(open - 1) !== KIND.word) return null;
  const found = lastStartingAt(source.figures, tokens.startAt(open + 1), ({ span }) => span.start);
  const figure = found?.span.start === tokens.startAt(open + 1) ? numberOf(found) : null;
  if (figure === null) return null;
  const close = figure.span.end + folded.slice(figure.span.end, figure.span.end + LONGEST_UNIT).indexOf(')');
  const unit = close < figure.span.end ? null : readUnitIn(folded.slice(figure.span.end, close));
  const end = unit === null ? null : startOfUnit(source, open, unit.words);
  if (unit === null || end === null) return null;
  const words = wordedNumbersBefore(tokens, end);
  const bracket = { written: textAt(folded, figure.span), close };
  return words.some(number => isDoubtful(source, number, bracket))
    ? null
    : claimOf(tokens, { figure, scale: unit.scale, words });
}

const LONGEST_UNIT = 60;

/** The token that the words counted start at, which are those in the bracket; null where others stand before it. */
function startOfUnit({ tokens }: WordedSource, open: number, words: readonly string[]): number | null {
  const start = open - words.length;
  return words.every((word, index) => wordOf(tokens, start + index) === word) ? start : null;
}

/** The digits in the bracket as they are written, and where it closes. */
interface Bracket {
  readonly written: string;
  readonly close: number;
}

/**
 * A bracket behind one syllable may be much else: a day of the week with its date, a remark, the first of a list. Where a zero
 * leads the digits it is the number.
 */
function isDoubtful(
  { tokens, folded }: WordedSource,
  { from, to }: WordedNumber,
  { written, close }: Bracket,
): boolean {
  if (written.startsWith('0')) return false;
  const before = tokens.wordAt(from - 1);
  if (isOfClass(before, 'label') || isOfClass(before, 'ordinal') || isOfClass(before, 'month')) return true;
  if (written.length > 1) return to - from === 1 && wordOf(tokens, from) === 'năm';
  const next = BigInt(written) + 1n;
  return (
    !/^\)\s\p{Ll}/u.test(folded.slice(close, close + 3)) ||
    folded.includes(`(${next})`) ||
    wordOf(tokens, from) === 'năm'
  );
}
