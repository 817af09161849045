import { addIntervals, type Interval } from '../../../arithmetic/interval';
import type { Measure, Statement } from '../measures/measure';
import { likenessBetween } from '../measures/noun';
import { isForEach } from '../measures/roles';
import { SIGN } from '../measures/signs';

/** Two counts that stand beside each other: "70 vụ/103 bị can", "22 vụ, 26 đối tượng". */
type Pair = readonly [Measure, Measure];

/** A list has so many items at most, and the last stands so many sentences behind the total. */
const MOST = 24;
const FAR = 1;
/** Smaller sums come out by chance. */
const TELLING = 5_000_000_000n;

/**
 * The parts of a total in a list of pairs of which the other column adds up: "70 vụ/103 bị can; truy tố 69 vụ/102 bị can; đình chỉ 01
 * vụ/01 bị can". Null where it does not, or where there is none.
 */
export function columnBeside(statement: Statement, total: Measure): readonly Measure[] | null {
  return columnOf(statement, total, 0) ?? columnOf(statement, total, 1);
}

function columnOf(statement: Statement, total: Measure, own: 0 | 1): readonly Measure[] | null {
  const heads = pairAt(statement, total.index - own);
  if (heads === null) return null;
  const items = itemsBehind(statement, heads);
  if (items.length < 2 || items.length > MOST) return null;
  const other = own === 0 ? 1 : 0;
  const lists = [items, items.slice(0, firstSentenceOf(items))];
  const proved = lists.find(
    list =>
      list.length > 1 &&
      makes(
        list.map(item => item[other]),
        heads[other],
      ),
  );
  return proved?.map(item => item[own]) ?? null;
}

/** "thụ lý 11 vụ/46 bị can, trong đó mới 5 vụ/34 bị can, cũ 6 vụ/12 bị can. Kết luận 7 vụ/28 bị can": a list ends with its sentence. */
function firstSentenceOf(items: readonly Pair[]): number {
  const end = items.findIndex(([first]) => first.sentence !== items[0]?.[0].sentence);
  return end === -1 ? items.length : end;
}

function makes(parts: readonly Measure[], { value, qualifier }: Measure): boolean {
  if (qualifier !== 'exact') return false;
  const sum = parts.map(part => part.value).reduce(addIntervals);
  return isSame(sum, value) && sum.low >= TELLING;
}

/**
 * What both columns leave of a pair, of which the other one comes out: "thụ lý 11 vụ/46 bị can … Kết luận 7 vụ/28 bị can. Hiện đang điều tra 4
 * vụ/18 bị can". Whole and part of the column of `rest`; null where the other does not come out, or no word says that something is left.
 */
export function restBeside(statement: Statement, rest: Measure): readonly [Measure, Measure] | null {
  return restOf(statement, rest, 0) ?? restOf(statement, rest, 1);
}

function restOf(statement: Statement, rest: Measure, own: 0 | 1): readonly [Measure, Measure] | null {
  if (((statement[rest.index - own]?.signs ?? 0) & LEAVES) === 0) return null;
  const left = pairAt(statement, rest.index - own);
  const done = left === null ? null : pairAt(statement, left[0].index - 2);
  if (left === null || done === null || !LEFT.test(left[0].gap) || !isLike(left, done)) return null;
  const other = own === 0 ? 1 : 0;
  for (let at = done[0].index - 2; at >= done[0].index - 2 * REACH; at -= 1) {
    const whole = pairAt(statement, at);
    if (whole === null || left[0].sentence - whole[0].sentence > FARTHEST || !isLike(done, whole)) continue;
    if (done[other].value.low > 0n && makes([done[other], left[other]], whole[other]))
      return [whole[own], done[own]];
  }
  return null;
}

/** The whole stands so many pairs and sentences before what is left of it. */
const REACH = 6;
const FARTHEST = 3;
const LEAVES = SIGN.rest | SIGN.weak;
const LEFT = /(?<!\p{L})(?:còn|đang|chưa)(?: \p{L}+){0,4} $/u;

function isSame(sum: Interval, { low, high }: Interval): boolean {
  return sum.low <= high && sum.high >= low;
}

/** The pairs behind the heads, up to the first figure that is in none. */
function itemsBehind(statement: Statement, heads: Pair): readonly Pair[] {
  const items: Pair[] = [];
  const next = statement[heads[1].index + 1];
  // "27 lớp cho 918 học viên, bình quân 34 học viên/lớp; trong đó …": so many for each is no item.
  const first = heads[1].index + (next !== undefined && isForEach(next) ? 2 : 1);
  for (let at = first; items.length <= MOST; at += 2) {
    const item = pairAt(statement, at);
    if (item === null || item[0].sentence - heads[0].sentence > FAR || !isLike(item, heads)) break;
    items.push(item);
  }
  return items;
}

function isLike([first, second]: Pair, heads: Pair): boolean {
  if (likenessBetween(first, heads[0]) !== 'same' || second.isMeasured !== heads[1].isMeasured) return false;
  return likenessBetween(second, heads[1]) !== 'other';
}

function pairAt(statement: Statement, index: number): Pair | null {
  const [first, second] = [statement[index], statement[index + 1]];
  if (first?.kind !== 'count' || second?.kind !== 'count' || first.sentence !== second.sentence) return null;
  if (first.way !== null || second.way !== null || first.noun === second.noun) return null;
  return BESIDE.test(second.gap) ? [first, second] : null;
}

/** " vụ, ", " vụ/", " vụ với ", " lớp đào tạo nghề cho ". */
const BESIDE = /^(?: \p{L}+){1,4} ?(?:,|\/|,? (?:và|với|cho)) ?$/u;
