import { hasAny } from '../measures/bits';
import { subtractIntervals } from '../../../arithmetic/interval';
import { percentOf, type Hypothesis } from '../evidence/hypothesis';
import type { Measure, Statement } from '../measures/measure';
import { likenessBetween } from '../measures/noun';
import { SIGN } from '../measures/signs';
import { before } from '../measures/window';

/** The counts that an election puts up and takes stand so near before what is over. */
const REACH = 5;

/** The readings of "giới thiệu 168 đồng chí để bầu lấy 143 đồng chí (tỷ lệ số dư 17,48%)": how many more are put up than are taken. */
export function spareHypotheses(statement: Statement, rate: Measure): readonly Hypothesis[] {
  const counts = before(statement, rate, REACH).filter(
    ({ kind, slash, value }) => kind === 'count' && slash === null && value.low > 0n,
  );
  return counts.flatMap((near, at) =>
    counts
      .slice(at + 1)
      .flatMap(far => (likenessBetween(near, far) === 'other' ? [] : sparesOf(rate, near, far))),
  );
}

/** True for a percentage of what is over: "số dư 17,48%", "(dư 18,18%)"; "số dư tăng 5%" tells of money. */
export function isOfSpares({ signs, gap }: Measure): boolean {
  return hasAny(signs, SIGN.change) && SPARE.test(gap.slice(-SPARE_REACH));
}

const SPARE_REACH = 40;
const SPARE =
  /(?<!\p{L})(?:số dư|tỷ lệ dư|tỉ lệ dư|dư)(?: (?:là|đạt|bằng|chiếm|tỷ lệ|tỉ lệ|với))* ?[(:]? ?$/u;

function sparesOf(rate: Measure, near: Measure, far: Measure): readonly Hypothesis[] {
  const [taken, put] = near.value.low <= far.value.low ? [near, far] : [far, near];
  if (taken.value.low === put.value.low) return [];
  const isNext = rate.index - Math.max(near.index, far.index) === 1 && Math.abs(near.index - far.index) === 1;
  return [
    {
      relation: 'growth',
      target: rate,
      operands: [put, taken],
      quotient: percentOf(subtractIntervals(put.value, taken.value), taken.value),
      tie: `surplus ${isNext ? 'next' : 'far'}`,
    },
  ];
}
