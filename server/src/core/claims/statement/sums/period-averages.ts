import { hasAny } from '../measures/bits';
import { ONE, subtractIntervals, type Interval } from '../../../arithmetic/interval';
import type { Hypothesis } from '../evidence/hypothesis';
import type { Measure, Statement } from '../measures/measure';
import { likenessBetween } from '../measures/noun';
import { SIGN } from '../measures/signs';
import { before } from '../measures/window';
import { roundedLike } from './averages';
import { periodsAround, unitOf, type Period } from './periods';

/** What is shared out over a time: a figure, or by how much one rate differs from another. */
interface SharedAmount {
  readonly operands: readonly Measure[];
  readonly value: Interval;
  readonly by: 'whole' | 'apart';
}

/** What is shared out stands so many measures before. */
const REACH = 4;

/** "giai đoạn 2016 - 2020 kết nạp 1.835 đảng viên, bình quân mỗi năm 367 đảng viên", "từ 8,46% xuống 2,08%, bình quân giảm 1,28%/năm". */
export function periodAverageHypotheses(statement: Statement, average: Measure): readonly Hypothesis[] {
  if (!hasAny(average.signs, SIGN.average) || average.index === 0 || !AVERAGE.test(average.gap)) return [];
  const unit = unitOf(average);
  if (unit === null) return [];
  const amounts =
    average.kind === 'count' ? countsBefore(statement, average) : ratesBefore(statement, average);
  if (amounts.length === 0) return [];
  const periods = periodsAround(statement, average, unit);
  return amounts.flatMap((amount, rank) =>
    periods.map(period => averageOf(average, { amount, rank, period })),
  );
}

/** But "mỗi năm được cộng thêm 800.000 đồng" is what is given. */
const AVERAGE =
  /(?:bình quân|trung bình|tính ra|(?<!\p{L})mỗi (?!\p{L}+ (?:được|cộng|thêm|hưởng|tính|nộp|trả)))[^.;]{0,90}$/u;

function countsBefore(statement: Statement, average: Measure): readonly SharedAmount[] {
  return before(statement, average, REACH)
    .filter(
      total =>
        total.kind === 'count' &&
        total.slash !== 'whole' &&
        likenessBetween(total, average) === 'same' &&
        total.value.low > average.value.high,
    )
    .map(total => ({ operands: [total], value: total.value, by: 'whole' }));
}

/** By how much a rate changed, as the words tell or as its first and last values give. */
function ratesBefore(statement: Statement, average: Measure): readonly SharedAmount[] {
  const near = before(statement, average, REACH).filter(
    ({ kind, sentence }) => kind !== 'count' && sentence === average.sentence,
  );
  const told = near.find(({ way, gap }) => way !== null && way === average.way && !AVERAGE.test(gap));
  const [last, first] = near.filter(({ kind, way }) => kind === 'rate' && way === null);
  const isLevel = first !== undefined && LEVEL.test(first.gap) && !GROWTH.test(first.gap);
  if (last === undefined || first === undefined || !isLevel)
    return told === undefined ? [] : [changeTold(told)];
  const [large, small] = first.value.low >= last.value.low ? [first, last] : [last, first];
  const isDown = large === first;
  if ((average.way === 'down' && !isDown) || (average.way === 'up' && isDown)) return [];
  const apart = {
    operands: [large, small],
    value: subtractIntervals(large.value, small.value),
    by: 'apart',
  } as const;
  return told === undefined ? [apart] : [changeTold(told), apart];
}

function changeTold(told: Measure): SharedAmount {
  return { operands: [told], value: told.value, by: 'whole' };
}

/** A rate that stands for itself; those of growth are averaged, and not what lies between them. */
const LEVEL = /tỷ lệ|tỉ lệ|tỷ trọng|tỷ suất/u;
const GROWTH = /tốc độ|tăng trưởng/u;

interface Shared {
  readonly amount: SharedAmount;
  /** How many others stand nearer. */
  readonly rank: number;
  readonly period: Period;
}

function averageOf(average: Measure, { amount, rank, period }: Shared): Hypothesis {
  const { operands, value, by } = amount;
  const divisor = { low: period.length * ONE, high: period.length * ONE };
  return {
    relation: 'average',
    target: average,
    operands: period.figure === null ? operands : [...operands, period.figure],
    quotient: { dividend: roundedLike(average, value, divisor), divisor },
    tie: `period ${average.kind === 'count' ? 'count' : 'rate'} ${period.by} ${by} ${rank === 0 ? 'next' : 'far'}`,
    ...(by === 'apart' ? { made: { sign: '−', value } as const } : {}),
    ...(period.figure === null ? { periods: period.length } : {}),
  };
}
