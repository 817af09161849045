import type { Measure } from '../measures/measure';
import { beforeFirstMark } from '../../../text/mark-bounds';

/** "15 chỉ tiêu đạt, 6 chỉ tiêu không đạt": who is not the one is the other. */
export function isContrary({ gap, behind }: Measure): boolean {
  return CONTRARY.test(gap) || CONTRARY.test(clauseOf(behind));
}

const CONTRARY = /(?:^|\P{L})(?:không|chưa|còn|còn lại|nam|nữ|quá hạn)(?!\p{L})/u;

/** True for parts that leave no third: one of them is a contrary, or there are two of one pair of kinds. */
export function areContrary(list: readonly Measure[]): boolean {
  if (list.some(isContrary)) return true;
  const [first, second, third] = list;
  if (first === undefined || second === undefined || third !== undefined) return false;
  const [one, other] = [wordsOf(first), wordsOf(second)];
  return PAIRS.some(pair => pair.every(kind => one.includes(kind) !== other.includes(kind)));
}

/** Kinds of which everything that has them is one or the other. */
const PAIRS = [
  ['trực tuyến', 'trực tiếp'],
  ['trong nước', 'nước ngoài'],
  ['công lập', 'tư thục'],
  ['đảng bộ', 'chi bộ'],
  ['đương nhiên', 'bầu'],
] as const;

/** The words of one part of a list. */
function wordsOf({ gap, behind }: Measure): string {
  return `${gap.slice(gap.lastIndexOf(',') + 1)} ${clauseOf(behind)}`;
}

function clauseOf(behind: string): string {
  return beforeFirstMark(behind, ',;.');
}
