import { agrees } from '../evidence/evidence';
import type { Hypothesis } from '../evidence/hypothesis';
import { rateOf } from '../evidence/ties';
import type { Measure } from '../measures/measure';
import { eitherChange } from './change-of';
import { growth } from './growth-of';
import { isHeld, tieOf, type MeasurePair } from './pair';

/** Percentages with fewer digits agree by chance too often, and so do pairs that are seldom meant. */
const TELLING = 100n;
const LEAST = 0.5;

/**
 * "đạt 5.310 mẫu, tăng 14,5% so với năm 2021 (6.214 mẫu)": the percentage agrees with a pair that goes the other way than the words
 * say. Which of the two it is reckoned on shows which was before, so that the word must be wrong.
 */
export function turnedGrowths(rate: Measure, pairs: readonly MeasurePair[]): readonly Hypothesis[] {
  if (rate.number.value.units < TELLING || rate.lead === 'excess') return [];
  return pairs.flatMap(pair => {
    const change = isHeld(pair) || pair.once.low <= 0n ? null : eitherChange(rate.way, pair);
    if (change?.turn.isTurned !== true) return [];
    const tie = tieOf('pair', pair);
    const reading = growth(rate, [pair.first, pair.second], { part: change.size, base: pair.once, tie });
    return rateOf(tie) >= LEAST && agrees(reading) ? [{ ...reading, ...change.turn }] : [];
  });
}
