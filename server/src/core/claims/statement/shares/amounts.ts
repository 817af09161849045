import { addIntervals, type Interval } from '../../../arithmetic/interval';
import { percentOf, type Hypothesis } from '../evidence/hypothesis';
import type { Measure, Statement } from '../measures/measure';
import { likenessBetween } from '../measures/noun';
import { before } from '../measures/window';

/** What an amount may be of stands so near before it. */
const REACH = 4;

/** The readings of "giá trúng thầu 2.331,4 tỷ đồng, giảm 87,2 tỷ đồng, tỷ lệ tiết kiệm 3,61%": by how much a value became less. */
export function amountShares(statement: Statement, rate: Measure): readonly Hypothesis[] {
  const amount = statement[rate.index - 1];
  if (amount?.kind !== 'count' || amount.sentence !== rate.sentence) return [];
  if (!SAVED.test(rate.gap) || (amount.way === null && !SAVES.test(amount.gap))) return [];
  return before(statement, amount, REACH)
    .filter(({ kind, way, sentence }) => kind === 'count' && way === null && rate.sentence === sentence)
    .filter(value => likenessBetween(value, amount) === 'same')
    .flatMap(value => [
      ...(value.value.low >= amount.value.high ? [shareOf(rate, amount, { value, by: 'of' })] : []),
      shareOf(rate, amount, { value, by: 'before' }),
    ]);
}

const SAVED = /(?:tỷ|tỉ) lệ (?:tiết kiệm|giảm giá|giảm|chênh lệch)(?: (?:là|đạt|bằng|được))* ?$/u;
const SAVES = /(?:tiết kiệm|giảm|cắt giảm)(?: \p{L}+){0,3} $/u;

interface SavedOf {
  readonly value: Measure;
  /** `of`: the value was there first; `before`: it is what is left. */
  readonly by: 'of' | 'before';
}

function shareOf(rate: Measure, amount: Measure, { value, by }: SavedOf): Hypothesis {
  const whole: Interval = by === 'of' ? value.value : addIntervals(value.value, amount.value);
  return {
    relation: 'share',
    target: rate,
    operands: by === 'of' ? [amount, value] : [amount, value, amount],
    quotient: percentOf(amount.value, whole),
    tie: `share saved ${by}`,
    ...(by === 'of' ? {} : { made: { sign: '+', value: whole } as const }),
  };
}
