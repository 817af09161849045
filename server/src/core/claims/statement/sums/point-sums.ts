import { addIntervals, EXACTLY_ONE } from '../../../arithmetic/interval';
import type { Hypothesis } from '../evidence/hypothesis';
import type { Measure, Statement } from '../measures/measure';

/** Sectors of a province are fewer. */
const MOST = 8;

/** "tăng 8,26%, trong đó công nghiệp đóng góp 4,12 điểm phần trăm, dịch vụ 3,08 điểm phần trăm, …": what each adds to a growth. */
export function pointSumHypotheses(statement: Statement, growth: Measure): readonly Hypothesis[] {
  const first = statement[growth.index + 1];
  if (growth.kind !== 'rate' || growth.way === null || first?.kind !== 'points') return [];
  const points = statement.slice(first.index, first.index + MOST);
  const end = points.findIndex(({ kind, sentence }) => kind !== 'points' || sentence !== first.sentence);
  const parts = end === -1 ? points : points.slice(0, end);
  if (parts.length < 3 || first.sentence - growth.sentence > 1 || !parts.some(isAdded)) return [];
  const dividend = parts.map(({ value }) => value).reduce(addIntervals);
  const quotient = { dividend, divisor: EXACTLY_ONE };
  return [{ relation: 'sum', target: growth, operands: parts, quotient, tie: 'sum points' }];
}

function isAdded({ gap, behind }: Measure): boolean {
  return ADDED.test(gap) || ADDED.test(behind);
}

const ADDED = /đóng góp|góp phần|làm tăng|vào mức tăng/u;
