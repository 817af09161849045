import { compareDecimals } from '../../arithmetic/decimal';
import { KIND } from '../../reading/token-kind';
import { lastStartingAt } from '../../text/last-starting-at';
import { textBefore, textAt } from '../../text/span';
import type { NumberClaim } from '../claim';
import { areOneUnit, readUnitIn, type CountedUnit, type Plainness } from './counted-unit';
import { scaleOf } from './number-words';
import { claimOf, numberOf, type WordedFigureClaim, type WordedSource } from './worded-figure';
import { wordOf, type WordedNumber } from './worded-number';

/** Words behind the digits that they repeat, which end with what they count at an offset. */
export function readBehind(
  source: WordedSource,
  words: readonly WordedNumber[],
  end: number,
): WordedFigureClaim | null {
  const { tokens, folded } = source;
  const figure = numberBefore(source, end);
  const digits = figure === null ? null : readUnitIn(folded.slice(figure.span.end, end));
  if (figure === null || digits === null || isSpokenTail(folded, figure)) return null;
  const plainness = plainnessOf(source, figure, words);
  // "năm năm" behind "60 tháng" are years: where one of the readings counts something else, nothing is known.
  const areOne = words.every(number => {
    const unit = unitBehind(source, number);
    return unit !== null && unit.scale === 1n && areOneUnit(digits, unit, plainness);
  });
  if (!areOne || isYearAlone(source, words)) return null;
  const isMoney = words.some(number => countsMoney(source, number));
  const meant = isMoney ? words.map(number => asWritten(tokens, number)) : words;
  return claimOf(tokens, { figure, scale: digits.scale, words: meant });
}

/** "1 triệu 2 (một triệu hai trăm nghìn đồng)": the last figure of a spoken amount is a part of it. */
function isSpokenTail(folded: string, { span }: NumberClaim): boolean {
  return SPOKEN_LEAD.test(textBefore(folded, span.start, SPOKEN_REACH));
}

const SPOKEN_LEAD = /\d\s{0,2}(?:tỷ|tỉ|triệu|nghìn|ngàn|trăm|tr)\s{0,2}$/u;
const SPOKEN_REACH = 12;

function countsMoney(source: WordedSource, number: WordedNumber): boolean {
  return unitBehind(source, number)?.words[0] === 'đồng';
}

/**
 * "ba triệu bốn trăm năm mươi đồng": in speech "nghìn" may go unsaid, but an amount that names its đồng is written to the end, so what stands
 * behind the last power is taken as it is.
 */
export function asWritten(tokens: WordedSource['tokens'], number: WordedNumber): WordedNumber {
  const { from, to, readings } = number;
  const words = Array.from({ length: to - from }, (_, index) => wordOf(tokens, from + index));
  const scales = words.map(word => scaleOf(word) ?? 0n);
  const last = scales.findLastIndex(scale => scale > 0n);
  if (readings.length < 2 || (scales[last] ?? 0n) < MILLION || last === words.length - 1) return number;
  const least = readings.reduce((one, other) => (compareDecimals(other, one) < 0 ? other : one));
  return { ...number, readings: [least] };
}

const MILLION = 1_000_000n;

/** "50 (năm)", a heading of a column: what is counted. */
function isYearAlone({ tokens }: WordedSource, [first]: readonly WordedNumber[]): boolean {
  if (first === undefined || first.to - first.from > 1 || wordOf(tokens, first.from) !== 'năm') return false;
  return tokens.kindAt(first.to) === KIND.close && tokens.kindAt(first.to + 1) !== KIND.word;
}

function plainnessOf(
  { folded }: WordedSource,
  { span }: NumberClaim,
  [first]: readonly WordedNumber[],
): Plainness {
  const isPadded = /^0\d/u.test(textAt(folded, span));
  return isPadded || (first !== undefined && first.to - first.from > 1) ? 'plain' : 'doubtful';
}

/** What the words count, up to the end of the bracket or of the sentence. */
export function unitBehind(
  { folded, tokens }: Pick<WordedSource, 'folded' | 'tokens'>,
  { to }: WordedNumber,
): CountedUnit | null {
  const start = tokens.endAt(to - 1);
  const [unit = ''] = folded.slice(start, start + LONGEST_UNIT).split(/[).;:|\t]|,\s|\n\n/u, 1);
  return readUnitIn(unit);
}

const LONGEST_UNIT = 60;

/** The last number that ends before an offset, where no other figure stands between. */
function numberBefore({ figures }: WordedSource, offset: number): NumberClaim | null {
  const last = lastStartingAt(figures, offset, ({ span }) => span.start);
  return last === undefined || last.span.end > offset ? null : numberOf(last);
}
