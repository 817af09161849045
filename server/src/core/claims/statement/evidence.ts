import { powerOfTen, type Decimal } from '../../arithmetic/decimal';
import { decimalOf, meets, ONE, type Quotient } from '../../arithmetic/interval';
import { isOneSlipApart } from '../../arithmetic/slip';
import type { Hypothesis } from './hypothesis';
import type { Measure } from './measure';
import { rateOf } from './ties';

/** What the target of a reading would be, in the unit and with the decimals in which it is printed. */
export function computedOf({ quotient, target }: Hypothesis): Decimal {
  return decimalOf(inUnitsOf(quotient, target), target.number.value.scale);
}

function inUnitsOf({ dividend, divisor }: Quotient, { exponent }: Measure): Quotient {
  if (exponent === 0) return { dividend, divisor };
  const unit = powerOfTen(exponent);
  return { dividend, divisor: { low: divisor.low * unit, high: divisor.high * unit } };
}

/** True where what is printed may be what the reading gives, rounding allowed. */
export function agrees({ quotient, target }: Hypothesis): boolean {
  return meets(quotient, target.value);
}

/** True where a percentage was cut off instead of rounded. */
export function isCutOff({ quotient, target }: Hypothesis): boolean {
  if (target.kind === 'count' || quotient.dividend.low < 0n) return false;
  const { units, scale } = target.number.value;
  const middle = decimalOf(quotient, scale + 3).units / 1000n;
  return middle === units;
}

/**
 * How much likelier it is that the figure was miswritten than that the reading is wrong: the odds of the tie, times how often
 * figures slip, over how often two unlike figures stand one slip apart by chance. Zero where no slip explains the distance.
 */
export function oddsOf(hypothesis: Hypothesis): number {
  const chance = chanceOfSlip(hypothesis);
  if (chance === null) return 0;
  const rate = rateOf(hypothesis.tie);
  return ((rate / (1 - rate)) * SLIPS) / chance;
}

/** One figure in twenty that can be reckoned is wrong in print. */
const SLIPS = 0.05;

/** How often chance alone makes one of the figures of a reading stand one slip from what it must be; null where none does. */
function chanceOfSlip(hypothesis: Hypothesis): number | null {
  const { target, relation, operands } = hypothesis;
  const printed = target.number.value;
  const computed = computedOf(hypothesis);
  const isLikely = isOneSlipApart(printed, computed);
  const chance = chanceOf(printed, computed);
  if (relation !== 'sum' && relation !== 'remainder') return isLikely ? chance : null;
  const tested: Tested[] = [
    { isLikely, chance },
    ...operands.map(operand => testOperand(hypothesis, operand)),
  ];
  const telling = tested.filter(test => test.chance < TELLING);
  if (telling.some(test => test.isLikely)) return sumOfChances(telling);
  const isAll = hypothesis.tie.startsWith('sum consists') || relation === 'remainder';
  return isAll && tested.some(test => test.isLikely) ? sumOfChances(tested) : null;
}

/** One figure of a sum: whether a slip in it explains the distance, and how often chance would. */
interface Tested {
  readonly isLikely: boolean;
  readonly chance: number;
}

/** Of figures with two digits or fewer, too many stand one slip apart. */
const TELLING = 0.1;

function testOperand(hypothesis: Hypothesis, operand: Measure): Tested {
  const printed = operand.number.value;
  const needed = neededOf(hypothesis, operand);
  if (needed === null) return { isLikely: false, chance: 0 };
  return { isLikely: isOneSlipApart(printed, needed), chance: chanceOf(printed, needed) };
}

function sumOfChances(tests: readonly Tested[]): number {
  return Math.min(
    1,
    tests.reduce((sum, { chance }) => sum + chance, 0),
  );
}

/** What an operand of a sum must be for the sum to be true; null where it would be nothing. */
function neededOf(hypothesis: Hypothesis, operand: Measure): Decimal | null {
  const { target, quotient, relation, operands } = hypothesis;
  const isAdded = relation === 'sum' || operand === operands[0];
  const apart = middle(target.value) - (middle(quotient.dividend) * ONE) / quotient.divisor.low;
  const needed = isAdded ? middle(operand.value) + apart : middle(operand.value) - apart;
  if (needed <= 0n) return null;
  const value = decimalOf(
    inUnitsOf(
      { dividend: { low: needed, high: needed }, divisor: { low: 2n * ONE, high: 2n * ONE } },
      operand,
    ),
    operand.number.value.scale,
  );
  return value;
}

/** Twice the middle. */
function middle({ low, high }: { readonly low: bigint; readonly high: bigint }): bigint {
  return low + high;
}

/** Of figures with so many digits, how many stand one slip from a given one. Zeros at the end of both say nothing. */
function chanceOf(printed: Decimal, computed: Decimal): number {
  const first = printed.units.toString();
  const second = computed.units.toString();
  const digits = first.length - Math.min(zerosOf(first), zerosOf(second));
  return Math.min(1, (10 * digits - 1) / 10 ** digits);
}

function zerosOf(digits: string): number {
  return digits.length - digits.replace(/0+$/u, '').length;
}
