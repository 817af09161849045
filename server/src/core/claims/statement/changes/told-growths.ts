import type { Hypothesis } from '../evidence/hypothesis';
import type { Measure, Statement } from '../measures/measure';
import { growthOf } from './growth-of';
import { pairsFor } from './pairs';

/**
 * "từ 84 xuống còn 67 đơn vị (giảm 17 đơn vị, đạt tỷ lệ 20,24%)": a percentage right behind an amount is the change of the two values
 * before that, whatever the amount counts.
 */
export function toldGrowths(statement: Statement, rate: Measure): readonly Hypothesis[] {
  const amount = statement[rate.index - 1];
  if (amount?.kind !== 'count' || amount.way === null || amount.sentence !== rate.sentence) return [];
  if (!TOLD.test(rate.gap)) return [];
  return pairsFor(statement, rate, 'count')
    .filter(({ tie }) => tie.startsWith('from-to '))
    .flatMap(pair => growthOf(rate, pair, amount.way))
    .map(reading => ({ ...reading, tie: `pair told ${reading.tie.slice('pair '.length)}` }));
}

/** " đơn vị (", " đơn vị, đạt tỷ lệ ". */
const TOLD = /^[^,;.()]{0,30}[,(] ?(?:(?:đạt|bằng|tức|tương đương|tương ứng) )?(?:tỷ lệ )?$/u;
