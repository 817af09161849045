import { addIntervals, type Interval } from '../../../arithmetic/interval';
import type { Measure, Statement } from '../measures/measure';
import { likenessBetween } from '../measures/noun';

/** Two counts that stand beside each other: "70 vụ/103 bị can", "22 vụ, 26 đối tượng". */
type Pair = readonly [Measure, Measure];

/** A list has so many items at most, and the last stands so many sentences behind the total. */
const MOST = 24;
const FAR = 1;
/** Two heads and two items of two counts each. */
const FEWEST = 6;
/** Smaller sums come out by chance. */
const TELLING = 5_000_000_000n;

/**
 * The parts of a total in a list of pairs of which the other column adds up: "70 vụ/103 bị can; truy tố 69 vụ/102 bị can; đình chỉ 01
 * vụ/01 bị can". Null where it does not, or where there is none.
 */
export function columnBeside(statement: Statement, total: Measure): readonly Measure[] | null {
  if (statement.length < FEWEST) return null;
  return columnOf(statement, total, 0) ?? columnOf(statement, total, 1);
}

function columnOf(statement: Statement, total: Measure, own: 0 | 1): readonly Measure[] | null {
  const heads = pairAt(statement, total.index - own);
  if (heads === null) return null;
  const items = itemsBehind(statement, heads);
  if (items.length < 2 || items.length > MOST) return null;
  const other = own === 0 ? 1 : 0;
  const sum = items.map(item => item[other].value).reduce(addIntervals);
  if (!isSame(sum, heads[other].value) || sum.low < TELLING) return null;
  return items.map(item => item[own]);
}

function isSame(sum: Interval, { low, high }: Interval): boolean {
  return sum.low <= high && sum.high >= low;
}

/** The pairs behind the heads, up to the first figure that is in none. */
function itemsBehind(statement: Statement, heads: Pair): readonly Pair[] {
  const items: Pair[] = [];
  for (let at = heads[1].index + 1; items.length <= MOST; at += 2) {
    const item = pairAt(statement, at);
    if (item === null || item[0].sentence - heads[0].sentence > FAR || !isLike(item, heads)) break;
    items.push(item);
  }
  return items;
}

function isLike([first, second]: Pair, heads: Pair): boolean {
  return likenessBetween(first, heads[0]) === 'same' && second.isMeasured === heads[1].isMeasured;
}

function pairAt(statement: Statement, index: number): Pair | null {
  const [first, second] = [statement[index], statement[index + 1]];
  if (first?.kind !== 'count' || second?.kind !== 'count' || first.sentence !== second.sentence) return null;
  if (first.way !== null || second.way !== null || first.noun === second.noun) return null;
  return BESIDE.test(second.gap) ? [first, second] : null;
}

/** " vụ, ", " vụ/", " vụ với ". */
const BESIDE = /^(?: \p{L}+){1,3} ?(?:,|\/|,? (?:và|với)) ?$/u;
