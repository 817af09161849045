import type { Decimal } from '../../../arithmetic/decimal';
import { slipOf, tellingDigits, type Slip } from '../../../arithmetic/slip';
import { chanceOfSlip } from './additive-slip';
import { boundsOf, computedOf, cutOf } from './evidence';
import type { Hypothesis, Relation } from './hypothesis';
import type { Measure } from '../measures/measure';
import { mistypedOperands } from './operand-slip';
import { rateOf } from './ties';

/**
 * How much likelier it is that a figure was miswritten than that the reading is wrong: the odds of the tie, times how often figures
 * slip, times how much likelier a slip makes what is printed than chance does.
 */
export function slipOdds(hypothesis: Hypothesis): number {
  return resultOdds(hypothesis) + oddsOf(rateOf(hypothesis.tie)) * SLIPS * operandWeight(hypothesis);
}

/** The same where only the figure that is reckoned, of a sum any of them, may have been miswritten. */
export function resultOdds(hypothesis: Hypothesis): number {
  return (
    oddsOf(rateOf(hypothesis.tie)) * (SLIPS * slipWeight(hypothesis) + MISTAKES * nearWeight(hypothesis))
  );
}

/** How much likelier it is that a reading which agrees is the right one than that it agrees by chance. */
export function agreementOdds(hypothesis: Hypothesis): number {
  const [least, most] = boundsOf(hypothesis);
  const values = Number(most.units - least.units) + 1;
  const digits = tellingDigits(hypothesis.target.number.value, most);
  return oddsOf(rateOf(hypothesis.tie)) / Math.min(1, values / 10 ** digits);
}

/** How much likelier a wrong sum lies so near than another figure does. */
const NEARNESS = 25;
/** Of sums with fewer digits some lie near by chance. */
const TELLING_SUM = 1_000n;

/** Who adds up wrongly misses a carry or a part of one: the total lies within a hundredth of what it must be. */
function nearWeight({ relation, target, quotient: { dividend } }: Hypothesis): number {
  if (relation !== 'sum' || target.number.value.units < TELLING_SUM) return 1;
  const middle = (dividend.low + dividend.high) / 2n;
  const printed = (target.value.low + target.value.high) / 2n;
  const apart = middle > printed ? middle - printed : printed - middle;
  return apart * 100n <= printed ? NEARNESS : 1;
}

function oddsOf(rate: number): number {
  return rate / (1 - rate);
}

/** One figure in twenty that can be reckoned is wrong in print, mostly by a slip of the keys; few by what no slip explains. */
const SLIPS = 0.05;
const MISTAKES = 0.002;

/** A slip of the keys is much likelier than the others. */
const LIKELIHOODS: Readonly<Record<Slip, number>> = { key: 1, length: 0.1, comma: 0.1 };

/** How much likelier a slip makes what is printed than chance does; zero where no slip explains it. */
function slipWeight(hypothesis: Hypothesis): number {
  const { relation } = hypothesis;
  if (relation === 'sum' || relation === 'remainder') {
    const chance = chanceOfSlip(hypothesis);
    return chance === null ? 0 : 1 / chance;
  }
  const target = testTarget(hypothesis);
  return target.likelihood === 0 ? 0 : target.likelihood / target.chance;
}

/** How much likelier a slip in one of the figures that a quotient is reckoned from makes what is printed than chance does. */
function operandWeight(hypothesis: Hypothesis): number {
  const weights = mistypedOperands(hypothesis).map(({ chance }) => OPERANDS / chance);
  return weights.reduce((sum, weight) => sum + weight, 0);
}

/** What is counted is written down once more or less often wrong than what was reckoned from it. */
const OPERANDS = 0.5;

/** One figure of a reading: how likely a slip in it is the one that explains the distance, and how often chance looks like that. */
interface Tested {
  readonly likelihood: number;
  readonly chance: number;
}

function testTarget(hypothesis: Hypothesis): Tested {
  const { target, relation } = hypothesis;
  const exact = test(target, computedOf(hypothesis));
  if (exact.likelihood > 0 || !DIVIDES.has(relation)) return exact;
  // What was cut off, or reckoned from longer figures than are printed.
  const others = [cutOf(hypothesis), ...narrowBounds(hypothesis)].map(other => test(target, other));
  const likely = others.find(({ likelihood }) => likelihood > 0);
  return likely === undefined ? exact : { ...likely, likelihood: likely.likelihood * UNROUNDED };
}

/** Of "1 tỷ" a rise to "200 tỷ" is anything from 13.000 to 40.000 %, and hardly a figure is none of those. */
function narrowBounds(hypothesis: Hypothesis): readonly Decimal[] {
  const [least, most] = boundsOf(hypothesis);
  return most.units < 2n * least.units ? [least, most] : [];
}

/** What is divided seldom comes out even. */
const DIVIDES: ReadonlySet<Relation> = new Set(['share', 'index', 'growth', 'excess', 'factor', 'average']);

/** Of the figures, how many are not what the printed ones give by rounding. */
const UNROUNDED = 0.1;

function test({ kind, number: { value } }: Measure, computed: Decimal): Tested {
  const slip = slipOf(value, computed);
  const digits = tellingDigits(value, computed);
  const chance = Math.min(1, (10 * digits - 1) / 10 ** digits);
  // Counts of another length are mostly counts of something else.
  const isSlip = slip === 'key' || (slip !== null && kind !== 'count');
  return { likelihood: isSlip ? LIKELIHOODS[slip] : 0, chance };
}
