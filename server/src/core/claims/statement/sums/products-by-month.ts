import { hasAny } from '../measures/bits';
import { EXACTLY_ONE, multiplyIntervals } from '../../../arithmetic/interval';
import type { Hypothesis } from '../evidence/hypothesis';
import type { Measure, Statement } from '../measures/measure';
import { likenessBetween } from '../measures/noun';
import { SIGN } from '../measures/signs';
import { before } from '../measures/window';

/** "318 người, mức 1,8 triệu đồng/người/tháng trong 12 tháng, kinh phí 6.868,8 triệu đồng": so many, so much each month, so long. */
export function monthlyProducts(statement: Statement, product: Measure): readonly Hypothesis[] {
  if (!hasAny(product.signs, SIGN.product) || !product.isMeasured || product.index < 3) return [];
  const near = before(statement, product, 4).filter(
    ({ kind, sentence }) => kind === 'count' && sentence === product.sentence,
  );
  const months = near.find(measure => measure.head === 'tháng' && !measure.isMeasured);
  const each = near.find(
    measure => MONTHLY.test(measure.behind) && likenessBetween(measure, product) === 'same',
  );
  if (months === undefined || each === undefined || months.index < each.index) return [];
  const sharers = statement[each.index - 1];
  if (sharers === undefined || !near.includes(sharers) || sharers.isMeasured) return [];
  const middle = (each.value.low + each.value.high) / 2n;
  const monthly = multiplyIntervals({ low: middle, high: middle }, sharers.value);
  const dividend = multiplyIntervals(monthly, months.value);
  const quotient = { dividend, divisor: EXACTLY_ONE };
  return [
    {
      relation: 'product',
      target: product,
      operands: [sharers, each, months],
      quotient,
      tie: 'product monthly',
    },
  ];
}

/** " triệu đồng/người/tháng", " đồng mỗi tháng". */
const MONTHLY = /^(?: \p{L}+){1,3} ?(?:\/(?: ?\p{L}+(?: \p{L}+)? ?\/)? ?|mỗi |một )tháng/u;
