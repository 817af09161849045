import type { Decimal } from '../../arithmetic/decimal';
import { ONE, type Interval } from '../../arithmetic/interval';
import { slipOf, tellingDigits, type Slip } from '../../arithmetic/slip';
import { boundsOf, computedOf, cutOf, printedLike } from './evidence';
import type { Hypothesis, Relation } from './hypothesis';
import type { Measure } from './measure';
import { rateOf } from './ties';

/**
 * How much likelier it is that a figure was miswritten than that the reading is wrong: the odds of the tie, times how often figures
 * slip, times how much likelier a slip makes what is printed than chance does.
 */
export function slipOdds(hypothesis: Hypothesis): number {
  return oddsOf(rateOf(hypothesis.tie)) * (SLIPS * slipWeight(hypothesis) + MISTAKES);
}

/** How much likelier it is that a reading which agrees is the right one than that it agrees by chance. */
export function agreementOdds(hypothesis: Hypothesis): number {
  const [least, most] = boundsOf(hypothesis);
  const values = Number(most.units - least.units) + 1;
  const digits = tellingDigits(hypothesis.target.number.value, most);
  return oddsOf(rateOf(hypothesis.tie)) / Math.min(1, values / 10 ** digits);
}

function oddsOf(rate: number): number {
  return rate / (1 - rate);
}

/** One figure in twenty that can be reckoned is wrong in print, mostly by a slip of the keys; few by what no slip explains. */
const SLIPS = 0.05;
const MISTAKES = 0.002;

/** A slip of the keys is much likelier than the others. */
const LIKELIHOODS: Readonly<Record<Slip, number>> = { key: 1, length: 0.1, comma: 0.1 };

/** How much likelier a slip in one of the figures makes what is printed than chance does; zero where no slip explains it. */
function slipWeight(hypothesis: Hypothesis): number {
  const { relation, operands } = hypothesis;
  const target = testTarget(hypothesis);
  if (relation !== 'sum' && relation !== 'remainder') return weightOf([target]);
  const tested = [target, ...operands.map(operand => testOperand(hypothesis, operand))];
  const weight = weightOf(tested.filter(({ chance }) => chance < TELLING));
  if (weight > 0) return weight;
  if (relation === 'remainder') return weightOf(tested);
  const [, opener, likeness] = hypothesis.tie.split(' ');
  if (opener !== 'consists') return 0;
  // Parts of the same name are surely all; and each of the figures may have slipped.
  return weightOf(tested) * (likeness === 'same' ? Math.min(MOST_TERMS, tested.length) : 1);
}

/** Longer lists hold more that is no part. */
const MOST_TERMS = 4;

/** One figure of a reading: how likely a slip in it is the one that explains the distance, and how often chance looks like that. */
interface Tested {
  readonly likelihood: number;
  readonly chance: number;
}

/** Of figures with two digits or fewer, too many stand one slip apart. */
const TELLING = 0.1;

/** Any of the figures may have slipped, and chance may make any of them look so. */
function weightOf(tested: readonly Tested[]): number {
  const likelihood = Math.max(0, ...tested.map(test => test.likelihood));
  if (likelihood === 0) return 0;
  return (
    likelihood /
    Math.min(
      1,
      tested.reduce((sum, { chance }) => sum + chance, 0),
    )
  );
}

function testTarget(hypothesis: Hypothesis): Tested {
  const { target, relation } = hypothesis;
  const exact = test(target, computedOf(hypothesis));
  if (exact.likelihood > 0 || !DIVIDES.has(relation)) return exact;
  // What was cut off, or reckoned from longer figures than are printed.
  const others = [cutOf(hypothesis), ...boundsOf(hypothesis)].map(other => test(target, other));
  const likely = others.find(({ likelihood }) => likelihood > 0);
  return likely === undefined ? exact : { ...likely, likelihood: likely.likelihood * UNROUNDED };
}

/** What is divided seldom comes out even. */
const DIVIDES: ReadonlySet<Relation> = new Set(['share', 'growth', 'excess', 'factor', 'average']);

/** Of the figures, how many are not what the printed ones give by rounding. */
const UNROUNDED = 0.1;

function testOperand(hypothesis: Hypothesis, operand: Measure): Tested {
  const needed = neededOf(hypothesis, operand);
  return needed === null ? { likelihood: 0, chance: 0 } : test(operand, needed);
}

function test({ kind, number: { value } }: Measure, computed: Decimal): Tested {
  const slip = slipOf(value, computed);
  const digits = tellingDigits(value, computed);
  const chance = Math.min(1, (10 * digits - 1) / 10 ** digits);
  // Counts of another length are mostly counts of something else.
  const isSlip = slip === 'key' || (slip !== null && kind !== 'count');
  return { likelihood: isSlip ? LIKELIHOODS[slip] : 0, chance };
}

/** What an operand of a sum must be for the sum to be true; null where it would be nothing. */
function neededOf(hypothesis: Hypothesis, operand: Measure): Decimal | null {
  const { target, quotient, relation, operands } = hypothesis;
  const isAdded = relation === 'sum' || operand === operands[0];
  const apart = twiceMiddle(target.value) - (twiceMiddle(quotient.dividend) * ONE) / quotient.divisor.low;
  const needed = twiceMiddle(operand.value) + (isAdded ? apart : -apart);
  if (needed <= 0n) return null;
  const dividend = { low: needed, high: needed };
  return printedLike({ dividend, divisor: { low: 2n * ONE, high: 2n * ONE } }, operand);
}

function twiceMiddle({ low, high }: Interval): bigint {
  return low + high;
}
