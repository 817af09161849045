import { intervalOf, type Interval } from '../../../arithmetic/interval';
import type { BindingClaim } from '../evidence/binding';
import type { Tie } from '../evidence/ties';
import type { Measure } from '../measures/measure';
import { isLedTo, type Move } from './moves';

/** Two values of one thing, the later or larger claim first: what is now, and what it is compared with. */
export interface MeasurePair {
  readonly first: Measure;
  readonly second: Measure;
  /** What the two may stand for. */
  readonly now: Interval;
  readonly once: Interval;
  /** How they stand to each other and to their change, whether they are the nearest that may, and how alike they are. */
  readonly tie: Tie;
}

/** A pair by its measures. */
export function pairOf(first: Measure, second: Measure, tie: Tie): MeasurePair {
  return { first, second, now: valueOf(first), once: valueOf(second), tie };
}

/** "mục tiêu 98%", "mức tối đa 20%": what was set is meant as it stands, and was never rounded. */
function valueOf({ kind, qualifier, gap, value, number }: Measure): Interval {
  const isSet = kind === 'rate' && qualifier === 'bound' && !isLedTo(gap);
  return isSet ? intervalOf(number.value, 0, false) : value;
}

/** The tie of a pair that the words hold fast, and of the same pair where its zeros may be rounding. */
const HELD = 'held';
const ROUND = 'round';

/** The pairs of two values that the words hold fast: as they are printed, and rounded where they end in zeros. */
export function heldPairs({ once, now }: Pick<Move, 'once' | 'now'>): readonly MeasurePair[] {
  const pair = pairOf(now, once, HELD);
  if (!endsInZeros(once) && !endsInZeros(now)) return [pair];
  return [pair, { ...pair, now: roundedValue(now), once: roundedValue(once), tie: ROUND }];
}

/** Of a held pair the class is that of its relation; of others what stands between the two counts, too. */
export function tieOf(relation: string, { tie }: MeasurePair): Tie {
  return tie === HELD || tie === ROUND ? `${tie} ${relation}` : `${relation} ${tie}`;
}

/** Another reading of the same words, by which a figure may agree, too; one of a pair that is not held tells nothing. */
export function looseTieOf(relation: string, { tie }: MeasurePair): Tie {
  return tie === HELD || tie === ROUND ? `${ROUND} ${relation}` : `untied ${relation}`;
}

/** True for a reading of two values, and not of one with what came to it. */
export function isOfPair({ relation, tie }: Pick<BindingClaim, 'relation' | 'tie'>): boolean {
  return relation !== 'growth' || tie.startsWith('pair') || isHeld({ tie }) || tie.startsWith(ROUND);
}

/** True for a pair that the words hold fast. */
export function isHeld({ tie }: Pick<MeasurePair, 'tie'>): boolean {
  return tie.startsWith(HELD);
}

/** "33.700", "194.700": three digits that say something and two zeros or more behind them. */
const ZEROS = /^\d{3,}?(?<zeros>00+)$/u;

function endsInZeros({ number: { value } }: Measure): boolean {
  return value.scale === 0 && ZEROS.test(value.units.toString());
}

function roundedValue({ number: { value }, exponent }: Measure): Interval {
  const zeros = value.scale > 0 ? 0 : (ZEROS.exec(value.units.toString())?.groups?.['zeros']?.length ?? 0);
  const units = value.units / 10n ** BigInt(zeros);
  return intervalOf({ units, scale: value.scale }, exponent + zeros, true);
}
