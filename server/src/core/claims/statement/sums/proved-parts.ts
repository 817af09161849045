import { addDecimals, compareDecimals, type Decimal } from '../../../arithmetic/decimal';
import {
  addIntervals,
  EXACTLY_ONE,
  meets,
  subtractIntervals,
  type Interval,
} from '../../../arithmetic/interval';
import { agrees } from '../evidence/evidence';
import { percentOf, type Hypothesis } from '../evidence/hypothesis';
import { rateOf, type Tie } from '../evidence/ties';
import type { Measure } from '../measures/measure';
import { isApart, PARTITION } from '../shares/siblings';

/** The readings of the figures of a statement, in order of the text. */
type Readings = readonly (readonly Hypothesis[])[];

/** Of a part that the shares of the others, and its own, prove to be the wrong one. */
export const PROVED_PART: Tie = 'told part shares';

/** So many parts leave a whole no other reading. */
const FEWEST = 3;

/**
 * "2.400 triệu đồng, trong đó 1.200 (50%); 720 (30%); 480 (19%)": where the parts are all there and all percentages but one are true of
 * their total, that one is of it too. Where the parts do not add up and the percentages of all but one are true, that part is the wrong
 * figure, and neither the total nor its percentage. Linear, since few figures are totals.
 */
export function withProvedParts(readings: Readings): Readings {
  const lists = readings.flatMap(hypotheses => {
    const sum = hypotheses.find(isList);
    const list = sum === undefined ? null : listOf(sum, readings);
    return list === null ? [] : [list];
  });
  return lists.reduce(applyList, readings);
}

function isList({ relation, operands, target, made }: Hypothesis): boolean {
  return (
    relation === 'sum' && made === undefined && operands.length >= FEWEST && target.qualifier === 'exact'
  );
}

/** A total with its parts, of which one has a percentage that is not true. */
interface ProvedList {
  readonly sum: Hypothesis;
  readonly odd: Share;
  /** The percentages of the others. */
  readonly rates: readonly Measure[];
  /** True where all percentages as they are printed make a hundred. */
  readonly isHundred: boolean;
  /** What the total leaves for that part. */
  readonly left: Interval;
}

/** A part with the percentage that is said of it, read as a share of the total. */
interface Share {
  readonly part: Measure;
  readonly reading: Hypothesis;
}

function listOf(sum: Hypothesis, readings: Readings): ProvedList | null {
  const shares = sum.operands.flatMap(part => shareOf(part, sum.target, readings) ?? []);
  if (shares.length !== sum.operands.length) return null;
  const [odd, ...others] = shares.filter(({ reading }) => !agrees(reading));
  if (odd === undefined || others.length > 0) return null;
  const rest = sum.operands.filter(part => part !== odd.part).map(({ value }) => value);
  const rates = shares.filter(share => share !== odd).map(({ reading }) => reading.target);
  const printed = shares.map(({ reading }) => reading.target.number.value).reduce(addDecimals);
  const isHundred = compareDecimals(printed, HUNDRED) === 0;
  return { sum, odd, rates, isHundred, left: subtractIntervals(sum.target.value, rest.reduce(addIntervals)) };
}

const HUNDRED: Decimal = { units: 100n, scale: 0 };

/** The percentage right behind a part, as a share of the total. */
function shareOf(part: Measure, total: Measure, readings: Readings): Share | null {
  const next = readings[part.index + 1];
  const reading = next?.find(
    ({ relation, operands: [own, whole, ...more] }) =>
      relation === 'share' && own === part && whole === total && more.length === 0,
  );
  if (reading === undefined || isApart(reading.tie)) return null;
  return [part, reading.target].every(({ qualifier }) => qualifier === 'exact') ? { part, reading } : null;
}

function applyList(readings: Readings, list: ProvedList): Readings {
  const { sum, odd, left } = list;
  if (isOfAnother(readings, odd)) return readings;
  // "33,9%", "45,2%" and "20,9%" of 20,97: what rounding leaves over is taken from one of them, so that they make a hundred.
  if (agrees(sum))
    return list.isHundred ? replaceAt(readings, odd.reading.target, []) : tellShare(readings, list);
  const isPart = left.low > 0n && meets(percentOf(left, sum.target.value), odd.reading.target.value);
  return isPart ? blamePart(readings, list) : readings;
}

/** "94/95 đại biểu tham gia: 92 tán thành (96,8% tổng số đại biểu), 1 (1,1%), 1 (1,1%)": its percentage is true of another whole. */
function isOfAnother(readings: Readings, { reading }: Share): boolean {
  return (readings[reading.target.index] ?? []).some(other => rateOf(other.tie) >= LIKELY && agrees(other));
}

const LIKELY = 0.4;

function tellShare(readings: Readings, { odd: { reading }, rates }: ProvedList): Readings {
  const { target } = reading;
  const told: Hypothesis = { ...reading, tie: PARTITION };
  const [scale, ...others] = new Set(rates.map(scaleOf));
  // "53,17%", "34,39%" and "13%": what is repaired is written as the others are.
  const isShort = scale !== undefined && others.length === 0 && scaleOf(target) < scale;
  return replaceAt(readings, target, [isShort ? { ...told, scale } : told]);
}

function scaleOf({ number }: Measure): number {
  return number.value.scale;
}

/** The part is told; the total and the percentage, which are right, are not. */
function blamePart(readings: Readings, { sum, odd, left }: ProvedList): Readings {
  const operands = [sum.target, ...sum.operands.filter(part => part !== odd.part)];
  const quotient = { dividend: left, divisor: EXACTLY_ONE };
  const told: Hypothesis = { relation: 'remainder', target: odd.part, operands, quotient, tie: PROVED_PART };
  const others = (readings[sum.target.index] ?? []).filter(({ relation }) => relation !== 'sum');
  return replaceAt(replaceAt(replaceAt(readings, sum.target, others), odd.reading.target, []), odd.part, [
    told,
  ]);
}

function replaceAt(readings: Readings, { index }: Measure, own: readonly Hypothesis[]): Readings {
  return readings.with(index, own);
}
