import { EXACTLY_ONE, meets } from '../../../arithmetic/interval';
import type { Hypothesis } from '../evidence/hypothesis';
import type { Measure, Statement } from '../measures/measure';
import { changeOf } from './change-of';
import { growthOf } from './growth-of';
import type { MeasurePair } from './pair';
import { pairsFor } from './pairs';

/**
 * "từ 84 xuống còn 67 đơn vị (giảm 17 đơn vị, đạt tỷ lệ 20,24%)", "giảm 41 vụ (12,5%) so với cùng kỳ năm 2024 (328 vụ)": a percentage right
 * behind an amount is the change of the two values that stand there, whatever the amount counts. Where the amount is their change too,
 * hardly another reading is left.
 */
export function toldGrowths(statement: Statement, rate: Measure): readonly Hypothesis[] {
  const amount = statement[rate.index - 1];
  if (amount?.kind !== 'count' || amount.way === null || amount.sentence !== rate.sentence) return [];
  if (!TOLD.test(rate.gap)) return [];
  return pairsFor(statement, rate, 'count')
    .filter(({ tie }) => OF_BOTH.test(tie))
    .flatMap(pair =>
      growthOf(rate, pair, amount.way).map(reading => ({
        ...reading,
        tie: isChangeOf(pair, amount) ? 'pair spoken' : `pair told ${reading.tie.slice('pair '.length)}`,
      })),
    );
}

/** Both values are written, the earlier one as what the change is from or against. */
const OF_BOTH = /^(?:from-to|base-behind next(?! \S+ ))/u;

function isChangeOf(pair: MeasurePair, { value, way }: Measure): boolean {
  const change = changeOf(way, pair);
  return change !== null && meets({ dividend: change.size, divisor: EXACTLY_ONE }, value);
}

/** " đơn vị (", " đơn vị, đạt tỷ lệ ". */
const TOLD = /^[^,;.()]{0,30}[,(] ?(?:(?:đạt|bằng|tức|tương đương|tương ứng) )?(?:tỷ lệ )?$/u;
