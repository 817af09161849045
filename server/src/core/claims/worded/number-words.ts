import { decimalFromInteger, powerOfTen, type Decimal } from '../../arithmetic/decimal';
import { standardSpelling } from '../../reading/lexicon/spelling';

/** The words of the digits, from 0. */
export const DIGIT_WORDS: readonly string[] = 'không một hai ba bốn năm sáu bảy tám chín'.split(' ');

/** Digits by their words; those of the second list stand behind a ten alone, or where digits are named one by one. */
const DIGITS: ReadonlyMap<string, bigint> = new Map(
  DIGIT_WORDS.map((word, digit) => [word, BigInt(digit)] as const),
);
const LATE_DIGITS: ReadonlyMap<string, bigint> = new Map([
  ['mốt', 1n],
  ['tư', 4n],
  ['lăm', 5n],
  ['nhăm', 5n],
]);

/** Powers of a thousand, and the old ten thousand, from the largest. */
const SCALES: readonly (readonly [word: string, scale: bigint])[] = [
  ['tỷ', 1_000_000_000n],
  ['triệu', 1_000_000n],
  ['vạn', 10_000n],
  ['nghìn', 1000n],
];
const SCALE_OF: ReadonlyMap<string, bigint> = new Map(SCALES);

const OTHER_WORDS = ['mười', 'mươi', 'chục', 'trăm', 'linh', 'lẻ', 'rưỡi', 'phẩy'] as const;

const NUMBER_WORDS: ReadonlySet<string> = new Set([
  ...DIGITS.keys(),
  ...LATE_DIGITS.keys(),
  ...SCALE_OF.keys(),
  ...OTHER_WORDS,
]);

/** True for a folded word that a number in words may have within: "mươi", "ngàn". */
export function isNumberWord(word: string): boolean {
  return NUMBER_WORDS.has(standardSpelling(word));
}

/** True for a word that such a number may begin with. */
export function opensNumber(word: string): boolean {
  const standard = standardSpelling(word);
  return DIGITS.has(standard) || standard === 'mười';
}

/** What a word multiplies the number before it by: "triệu" → 1.000.000; null for any other word. */
export function scaleOf(word: string): bigint | null {
  return SCALE_OF.get(standardSpelling(word)) ?? null;
}

/**
 * What a row of folded words says as a number: "hai mươi mốt" → 21, "một triệu rưỡi" → 1.500.000, "ba phẩy hai lăm" → 3,25. Several
 * where they may be understood in several ways ("một triệu hai" → 1.200.000, 1.000.002), none where they are no number.
 */
export function readNumberWords(words: readonly string[]): readonly Decimal[] {
  const row = words.map(standardSpelling);
  const point = row.indexOf('phẩy');
  if (point >= 0) return readDecimals(row.slice(0, point), row.slice(point + 1));
  if (row.length === 2 && row[1] === 'rưỡi') {
    return digitOf(row[0]).map(digit => ({ units: 10n * digit + 5n, scale: 1 }));
  }
  return readWhole(row).map(decimalFromInteger);
}

/** Behind "phẩy" digits are named one by one, or as a number; a scale behind them is that of the whole. */
function readDecimals(before: readonly string[], behind: readonly string[]): readonly Decimal[] {
  const end = behind.findIndex(word => SCALE_OF.has(word));
  const digits = behind.slice(0, end < 0 ? behind.length : end);
  const scale = behind
    .slice(digits.length)
    .reduce((product, word) => product * (SCALE_OF.get(word) ?? 0n), 1n);
  if (scale === 0n) return [];
  const [whole] = readWhole(before);
  const [fraction] = readFraction(digits);
  if (whole === undefined || fraction === undefined) return [];
  const places = fraction.length;
  return [{ units: (whole * powerOfTen(places) + BigInt(fraction)) * scale, scale: places }];
}

/** The digits behind the comma as they are printed: "không năm" → "05". */
function readFraction(words: readonly string[]): readonly string[] {
  const zeros = words.findIndex(word => word !== 'không');
  if (zeros < 0) return words.length === 0 ? [] : ['0'.repeat(words.length)];
  const digits = words.slice(zeros);
  return [...readWhole(digits), ...digitsOf(digits)].map(value => '0'.repeat(zeros) + value.toString());
}

/** More words are no number that somebody writes. */
const MOST_WORDS = 40;

function readWhole(row: readonly string[]): readonly bigint[] {
  if (row.length === 0 || row.length > MOST_WORDS) return [];
  if (row.length === 2 && row[0] !== 'mười' && LATE_DIGITS.has(row[1] ?? '')) return digitsOf(row);
  for (const [word, scale] of SCALES) {
    const at = row.lastIndexOf(word);
    if (at >= 0) return readScaled(row.slice(0, at), scale, row.slice(at + 1));
  }
  return readHundreds(row);
}

function readScaled(before: readonly string[], scale: bigint, behind: readonly string[]): readonly bigint[] {
  const heads = readWhole(before);
  const tails = behind.length === 0 ? [0n] : readTail(behind, scale);
  return heads.flatMap(head => tails.map(tail => head * scale + tail));
}

/** What stands behind a scale: "rưỡi", "linh năm", a smaller number; in speech also tenths and thousandths of the scale. */
function readTail(row: readonly string[], scale: bigint): readonly bigint[] {
  if (row.length === 1 && row[0] === 'rưỡi') return [scale / 2n];
  if (row[0] === 'linh' || row[0] === 'lẻ') return readWhole(row.slice(1)).filter(value => value < scale);
  const values = row.length === 1 ? row.flatMap(anyDigitOf) : readWhole(row);
  return values.flatMap(value => {
    if (value >= scale) return [];
    if (row.length === 1) return [(value * scale) / 10n, value];
    return value < 1000n && value >= 100n && scale >= 1_000_000n ? [value, (value * scale) / 1000n] : [value];
  });
}

function readHundreds(row: readonly string[]): readonly bigint[] {
  const at = row.indexOf('trăm');
  if (at < 0) return readTens(row);
  const heads = at === 1 ? digitOf(row[0]) : readTens(row.slice(0, at));
  const rest = row.slice(at + 1);
  return heads.flatMap(head => readBehindHundred(rest).map(tail => 100n * head + tail));
}

function readBehindHundred(rest: readonly string[]): readonly bigint[] {
  if (rest.length === 0) return [0n];
  const [first, second] = rest;
  if (rest.length === 1)
    return first === 'rưỡi' ? [50n] : [...anyDigitOf(first).map(digit => 10n * digit), ...readTens(rest)];
  if (first === 'linh' || first === 'lẻ') return rest.length === 2 ? anyDigitOf(second) : [];
  const digits = digitsOf(rest);
  return digits.length === 1 && rest.length === 2 ? digits : readTens(rest);
}

function readTens(row: readonly string[]): readonly bigint[] {
  const [first, second, third] = row;
  if (row.length === 1) return first === 'mười' ? [10n] : digitOf(first);
  if (first === 'mười') return row.length === 2 ? anyDigitOf(second).map(digit => 10n + digit) : [];
  if (second !== 'mươi' && second !== 'chục') return [];
  const tens = digitOf(first).map(digit => 10n * digit);
  if (row.length === 2) return tens;
  return row.length === 3 ? tens.flatMap(ten => anyDigitOf(third).map(digit => ten + digit)) : [];
}

/** Digits that are named one by one: "hai lăm". "hai năm sáu" may as well be of years, so few rows are read so. */
function digitsOf(words: readonly string[]): readonly bigint[] {
  const digits = words.flatMap(anyDigitOf);
  return words.length > 0 && digits.length === words.length ? [BigInt(digits.join(''))] : [];
}

function digitOf(word: string | undefined): readonly bigint[] {
  const digit = DIGITS.get(word ?? '');
  return digit === undefined ? [] : [digit];
}

function anyDigitOf(word: string | undefined): readonly bigint[] {
  const digit = LATE_DIGITS.get(word ?? '');
  return digit === undefined ? digitOf(word) : [digit];
}
