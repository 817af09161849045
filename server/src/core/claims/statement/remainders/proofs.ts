import { meets } from '../../../arithmetic/interval';
import { percentOf } from '../evidence/hypothesis';
import type { Interval } from '../../../arithmetic/interval';
import type { Measure, Statement } from '../measures/measure';

/** What the percentage behind a count says of a whole: that the count is its part, that it is not, or nothing. */
export type Proof = 'proved' | 'refuted' | 'open';

/** The percentage that stands right behind a count, as its share of something; undefined where none does. */
export function rateBehind(statement: Statement, { slash, index, sentence }: Measure): Measure | undefined {
  const rate = statement[index + (slash === 'part' ? 2 : 1)];
  if (rate?.kind !== 'rate' || rate.sentence !== sentence) return undefined;
  return rate.way === null && rate.lead === 'share' && rate.qualifier === 'exact' ? rate : undefined;
}

/** True where a percentage has so many digits that it hardly agrees by chance. */
export function isTelling({ number: { value } }: Measure, digits: number): boolean {
  return value.units < 10n ** BigInt(2 + value.scale) && value.units.toString().length >= digits;
}

/** True where a percentage is that of a part of a whole. */
export function isShareOf(rate: Measure, part: Interval, whole: Measure): boolean {
  return whole.value.low > 0n && meets(percentOf(part, whole.value), rate.value);
}

/** Whether the percentage behind a part is that of a whole. */
export function proofOf(statement: Statement, part: Measure, whole: Measure): Proof {
  const rate = rateBehind(statement, part);
  if (rate === undefined || !isTelling(rate, 2)) return 'open';
  if (isShareOf(rate, part.value, whole)) return 'proved';
  return part.slash === 'part' || !isTelling(rate, 3) ? 'open' : 'refuted';
}
