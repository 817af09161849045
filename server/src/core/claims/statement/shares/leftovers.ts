import { addDecimals, compareDecimals, subtractDecimals, type Decimal } from '../../../arithmetic/decimal';
import { addIntervals } from '../../../arithmetic/interval';
import { agrees, computedOf } from '../evidence/evidence';
import type { Hypothesis } from '../evidence/hypothesis';
import type { Measure } from '../measures/measure';

/** The readings of the figures of a statement, in order of the text. */
type Readings = readonly (readonly Hypothesis[])[];

/** A percentage read as that of the fraction right before it. */
interface Entry {
  readonly part: Measure;
  readonly whole: Measure;
  readonly reading: Hypothesis;
}

/**
 * "1/6 đội (16,6%), 1/6 đội (16,7%), 4/6 đội (66,7%)": where fractions are all of one whole, and their percentages do not make a hundred once they
 * are rounded, what is left over is taken from one of them on purpose. Its readings are dropped. Linear.
 */
export function withoutLeftovers(readings: Readings): Readings {
  const dropped = new Set(listsOf(readings).flatMap(list => (isRoundedOff(list) ? oddOf(list) : [])));
  return dropped.size === 0
    ? readings
    : readings.map((hypotheses, index) => (dropped.has(index) ? [] : hypotheses));
}

/** Runs of such percentages of one whole. */
function listsOf(readings: Readings): readonly (readonly Entry[])[] {
  const lists: Entry[][] = [];
  for (const hypotheses of readings) {
    const entry = entryOf(hypotheses);
    if (entry === null) continue;
    const list = lists.at(-1);
    const last = list?.at(-1);
    if (list !== undefined && last !== undefined && isNext(last, entry)) list.push(entry);
    else lists.push([entry]);
  }
  return lists.filter(({ length }) => length > 1);
}

function entryOf(hypotheses: readonly Hypothesis[]): Entry | null {
  for (const reading of hypotheses) {
    const [part, whole, more] = reading.operands;
    if (reading.relation !== 'share' || part?.slash !== 'part' || more !== undefined) continue;
    if (whole?.index === part.index + 1 && reading.target.index === whole.index + 1)
      return reading.target.qualifier === 'exact' ? { part, whole, reading } : null;
  }
  return null;
}

function isNext(last: Entry, { part, whole }: Entry): boolean {
  return part.index === last.reading.target.index + 1 && whole.value.low === last.whole.value.low;
}

/** True where the parts are all of their whole, and only what is printed makes a hundred. */
function isRoundedOff(list: readonly Entry[]): boolean {
  const all = list.map(({ part }) => part.value).reduce(addIntervals);
  const whole = list[0]?.whole.value;
  if (all.low !== whole?.low || all.high !== whole.high) return false;
  const printed = list.map(({ reading }) => reading.target.number.value).reduce(addDecimals);
  const rounded = list.map(({ reading }) => computedOf(reading)).reduce(addDecimals);
  return compareDecimals(printed, HUNDRED) === 0 && compareDecimals(rounded, HUNDRED) !== 0;
}

const HUNDRED: Decimal = { units: 100n, scale: 0 };

/** The places of those that are off by one in their last digit; none where one is off by more. */
function oddOf(list: readonly Entry[]): readonly number[] {
  const odd = list.filter(({ reading }) => !agrees(reading));
  return odd.every(({ reading }) => isNear(reading)) ? odd.map(({ reading }) => reading.target.index) : [];
}

function isNear(reading: Hypothesis): boolean {
  const { units } = subtractDecimals(reading.target.number.value, computedOf(reading));
  return units === 1n || units === -1n;
}
