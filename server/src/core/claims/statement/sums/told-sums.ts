import { hasAny } from '../measures/bits';
import { addIntervals, ONE, subtractIntervals, type Interval } from '../../../arithmetic/interval';
import { kindOf } from '../../sum/kinship';
import { PHRASE } from '../measures/gap-phrases';
import type { Measure, Statement } from '../measures/measure';
import { isForEach } from '../measures/roles';
import { SIGN } from '../measures/signs';
import { isExact } from './exact-parts';
import { addsUpSurely, listBehind } from './told-lists';

/** The parts of which the words leave no doubt that they make a total; null where they leave some. */
export function toldParts(statement: Statement, total: Measure): readonly Measure[] | null {
  return listedParts(statement, total) ?? partsAndRest(statement, total) ?? partsBefore(statement, total);
}

/** "76 tổ chức cơ sở, gồm 16 đảng bộ và 51 chi bộ." */
function listedParts(statement: Statement, total: Measure): readonly Measure[] | null {
  const list = listBehind(statement, total);
  if (list === null || !addsUpSurely(list)) return null;
  const { parts } = list;
  if (!isNamedAlike(total, parts) && !isOfOneOrder(total, parts)) return null;
  if (parts.some(opensAgain)) return partsAroundNested(total, parts);
  return beginningThatMakes(total, parts) ?? parts;
}

/** "…, trong đó 71 hồ sơ đã giải quyết, trong đó 60 hồ sơ trước hạn": the second of which opens a list within the list. */
function opensAgain(part: Measure, at: number): boolean {
  return at > 0 && hasAny(part.phrases, PHRASE.ofWhich);
}

/**
 * "86 hồ sơ, trong đó giải quyết 71 hồ sơ, trong đó trước hạn 60 hồ sơ, còn lại 15 hồ sơ": where the inner list ends nothing says, so the
 * parts are those before it and as many of the last as make the total; null where none do.
 */
function partsAroundNested(total: Measure, parts: readonly Measure[]): readonly Measure[] | null {
  const nested = parts.findIndex(opensAgain);
  for (let back = nested + 1; back < parts.length; back += 1) {
    const own = [...parts.slice(0, nested), ...parts.slice(back)];
    if (makes(own, total)) return own;
  }
  return null;
}

function makes(parts: readonly Measure[], { value }: Measure): boolean {
  const sum = parts.map(part => part.value).reduce(addIntervals);
  return sum.low <= value.high && sum.high >= value.low;
}

/** "37 huy chương, gồm 2 vàng, 14 bạc, 21 đồng, có 3 người …": the first parts may make the total by themselves. */
function beginningThatMakes({ value }: Measure, parts: readonly Measure[]): readonly Measure[] | null {
  let sum: Interval = { low: 0n, high: 0n };
  for (const [index, part] of parts.entries()) {
    sum = addIntervals(sum, part.value);
    if (index > 0 && sum.low <= value.high && sum.high >= value.low) return parts.slice(0, index + 1);
  }
  return null;
}

function isNamedAlike(total: Measure, parts: readonly Measure[]): boolean {
  return parts.every(({ noun }) => kindOf(noun) === kindOf(total.noun));
}

/** "5 lớp, gồm 120 học sinh … và 95 học sinh …": parts with another name may count something else; then it shows. */
function isOfOneOrder({ value }: Measure, parts: readonly Measure[]): boolean {
  const sum = parts.reduce((all, part) => all + part.value.low, 0n);
  return (sum <= 3n * value.high && value.low <= 3n * sum) || isOneDigitLonger(value.low, sum);
}

/** "14 giải gồm 3 xe máy và 1 tivi": a digit too many before the sum. */
function isOneDigitLonger(value: bigint, sum: bigint): boolean {
  return sum > 0n && (value / ONE).toString().slice(1) === (sum / ONE).toString();
}

/**
 * "Tiếp nhận 650 hồ sơ, giải quyết 632 hồ sơ, còn lại 18 hồ sơ": three counts of one thing, and no other in the sentence: then nothing
 * else can belong to the sum.
 */
function partsAndRest(statement: Statement, total: Measure): readonly Measure[] | null {
  const rest = statement[total.index + 2];
  return rest !== undefined && isRestOfThree(statement, rest)
    ? statement.slice(total.index + 1, rest.index + 1)
    : null;
}

/** True for the last of three counts that is what the second leaves of the first. */
export function isRestOfThree(statement: Statement, rest: Measure): boolean {
  const isSaid = hasAny(rest.signs, SIGN.rest) && REST.test(rest.gap);
  return isSaid && areThree(statement, rest) && !isLeftOfWhole(statement, rest);
}

/**
 * "Phải thi hành 2.800 việc. Có điều kiện 1.900 việc, đã xong 1.400 việc; còn lại 900 việc": true where a rest is what the first of the three
 * leaves of a whole in the sentence before.
 */
function isLeftOfWhole(statement: Statement, rest: Measure): boolean {
  const [whole, first] = statement.slice(rest.index - 3, rest.index - 1);
  if (whole === undefined || first === undefined || whole.sentence !== first.sentence - 1) return false;
  if (!isPlain(whole) || nameOf(whole) !== nameOf(rest)) return false;
  const left = subtractIntervals(whole.value, first.value);
  return left.low <= rest.value.high && left.high >= rest.value.low;
}

/** " hồ sơ, còn lại ", "; số còn lại là ". */
const REST = /[,;]\s(?:và\s)?(?:số\s)?còn lại(?:\s(?:là|có))?\s?:?\s$/u;

/** "635.593 hồ sơ đúng hạn và 7.677 hồ sơ quá hạn, tổng cộng 643.270 hồ sơ". */
function partsBefore(statement: Statement, total: Measure): readonly Measure[] | null {
  if (!hasAny(total.signs, SIGN.total) || !TOTAL.test(total.gap)) return null;
  const isJoined = /\svà\s(?:\p{L}+\s){0,2}$/u.test(statement[total.index - 1]?.gap ?? '');
  return isJoined && areThree(statement, total) ? statement.slice(total.index - 2, total.index) : null;
}

/** ", tổng cộng là ". */
const TOTAL = /,\s(?:tổng cộng|tổng số)(?:\s(?:là|có))?\s?:?\s$/u;

/** True where a count is the last of three of one thing that stand alone in their sentence. */
function areThree(statement: Statement, last: Measure): boolean {
  const [first, second] = statement.slice(last.index - 2, last.index);
  if (first === undefined || second === undefined) return false;
  const three = [first, second, last];
  const isAlone =
    first.sentence === last.sentence &&
    statement[first.index - 1]?.sentence !== first.sentence &&
    statement[last.index + 1]?.sentence !== last.sentence;
  return (
    isAlone &&
    three.every(measure => isPlain(measure) && nameOf(measure) === nameOf(last)) &&
    !/trong đó|gồm/u.test(second.gap)
  );
}

function isPlain(measure: Measure): boolean {
  return (
    measure.kind === 'count' &&
    measure.slash === null &&
    measure.way === null &&
    measure.depth === 0 &&
    measure.noun !== '' &&
    isExact(measure) &&
    !isForEach(measure)
  );
}

/** The first two words of what is counted. */
function nameOf({ noun, exponent }: Measure): string {
  return `${String(exponent)} ${noun.split(' ').slice(0, 2).join(' ')}`;
}
