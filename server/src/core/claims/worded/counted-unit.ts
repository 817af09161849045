import { scaleOf } from './number-words';

/** What stands behind a number: "triệu đồng" multiplies it by a million and counts đồng. */
export interface CountedUnit {
  readonly scale: bigint;
  /** Folded; empty where nothing is counted. */
  readonly words: readonly string[];
}

/** A unit is a few words, with slashes at most: "đồng/trẻ/tháng". */
const UNIT = /^[\p{L}\s/%-]{0,48}$/u;
const MOST_WORDS = 8;

/** The unit in a folded stretch that holds nothing else; null where other marks, digits or more words stand. */
export function readUnitIn(folded: string): CountedUnit | null {
  if (!UNIT.test(folded) || folded.includes('\n\n')) return null;
  const words = folded
    .replaceAll('%', ' phần trăm ')
    .split(/[\s/]+/u)
    .filter(word => word !== '');
  if (words.length > MOST_WORDS) return null;
  let scale = 1n;
  let first = 0;
  for (; first < words.length; first += 1) {
    const factor = isShare(words, first) ? null : scaleOf(words[first] ?? '');
    if (factor === null) break;
    scale *= factor;
  }
  return { scale, words: words.slice(first).map(standardName) };
}

/** "tỷ lệ", "tỷ suất": no billion. */
function isShare(words: readonly string[], index: number): boolean {
  return ['lệ', 'trọng', 'suất', 'số'].includes(words[index + 1] ?? '');
}

function standardName(word: string): string {
  return CURRENCY.has(word) ? 'đồng' : word;
}

const CURRENCY: ReadonlySet<string> = new Set(['đ', 'vnđ', 'vnd']);

/** What may be counted in the bracket alone: "02 (hai tháng)". */
const MEASURES: ReadonlySet<string> = new Set(
  'đồng ngày tháng năm tuần giờ phút giây buổi phần người bản bộ'.split(' '),
);

/** How plainly two numbers are one: digits with a zero before them, or words of several syllables, are no chance neighbours. */
export type Plainness = 'plain' | 'doubtful';

/** Whether two units, that behind the digits and that behind the words, leave it to one number. */
export function areOneUnit(digits: CountedUnit, words: CountedUnit, plainness: Plainness): boolean {
  const [counted] = digits.words;
  const [named] = words.words.filter(word => word !== 'chẵn');
  if (named === undefined) return counted === undefined || plainness === 'plain';
  if (counted === undefined) return plainness === 'plain' && MEASURES.has(named);
  return counted === named;
}
