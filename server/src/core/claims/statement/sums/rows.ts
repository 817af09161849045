import { hasAny } from '../measures/bits';
import { PHRASE } from '../measures/gap-phrases';
import type { Measure, Statement } from '../measures/measure';
import { likenessBetween } from '../measures/noun';
import { isForEach } from '../measures/roles';
import { openedBehind, openerOf, type Opened, type Opener } from './openers';
import { SIGN } from '../measures/signs';

/** A list of parts has so many at most, and its last stands so many sentences behind the total at most. */
const MOST_PARTS = 24;
const FAR = 3;

/** Counts behind a total that may be its parts, and by what they are taken together. */
export interface Row {
  /**
   * `same`: named like the total; `kinds`: named alike, by another name; `any`: all; `flat`: in brackets and out of them; `outside`: behind
   * a bracket; `changed`: changed like it.
   */
  readonly name: 'same' | 'kinds' | 'any' | 'flat' | 'outside' | 'changed';
  readonly opener: Opener;
  readonly parts: readonly Measure[];
}

/** Parts that may be taken together, as yet unopened. */
type Taken = Omit<Row, 'opener'>;

/** Everything behind a total that is opened as a row of its parts, two or more in each. */
export function rowsBehind(statement: Statement, total: Measure): readonly Row[] {
  const opened = openedBehind(statement, total);
  if (opened === null) return [];
  const behind = partsBehind(statement, total);
  if (isTooLarge(behind, total) || hasComplement(statement, total, behind)) return [];
  const found: Row[] = [];
  for (const { name, parts } of takenTogether(behind, total, opened)) {
    const taken = name === 'flat' ? parts : withoutNested(statement, parts);
    const [first] = taken;
    if (first === undefined || isOfOneWhole(taken)) continue;
    const opener = openerOf(statement, total, { first, opened: isNamed(name) ? 'named' : 'any' });
    if (opener === null) continue;
    const own = opener === 'bracket' ? withinBracket(taken, total) : taken;
    if (own.length < 2 || found.some(row => isSameRow(row.parts, own))) continue;
    found.push({ name, opener, parts: own });
  }
  return found;
}

/** "222 trường mầm non (có 8 trường tư thục); 27 trường tiểu học": a list that a bracket opens ends where it is closed. */
function withinBracket(parts: readonly Measure[], { depth }: Measure): readonly Measure[] {
  const end = parts.findIndex(part => part.depth <= depth);
  return end === -1 ? parts : parts.slice(0, end);
}

function isChanged({ way }: Measure): boolean {
  return way !== null;
}

function isNamed(name: Row['name']): boolean {
  return name === 'same' || name === 'flat' || name === 'outside';
}

/** Which parts may be taken together: where only those of its name are opened, no others. */
function takenTogether(behind: readonly Measure[], total: Measure, opened: Opened): readonly Taken[] {
  const like = behind.filter(part => likenessBetween(part, total) === 'same');
  const same: Taken = { name: 'same', parts: onOneLevel(like) };
  const flat: Taken = { name: 'flat', parts: like };
  if (opened === 'named') return [same, ...inBrackets(behind, total), flat];
  const changed: Taken = { name: 'changed', parts: total.way === null ? [] : like.filter(isChanged) };
  const alike = onOneLevel(behind.filter(part => isCountedLike(part, total)));
  return [
    changed,
    same,
    ...kindsOf(behind, total),
    { name: 'any', parts: alike },
    ...inBrackets(behind, total),
    ...outsideBracket(behind, total),
    flat,
  ];
}

/** "85 đảng viên (35 cấp ủy viên), bằng các hình thức: khiển trách 32, …": what a bracket tells of the total is none of its parts. */
function outsideBracket(behind: readonly Measure[], { depth }: Measure): readonly Taken[] {
  if ((behind[0]?.depth ?? 0) <= depth) return [];
  return [{ name: 'outside', parts: behind.filter(part => part.depth <= depth) }];
}

/** A wrong first digit makes a total so many times too small at most. */
export const MOST_TIMES = 9n;

/** True where the smallest two parts are far more than the total, or there are no two. */
function isTooLarge(parts: readonly Measure[], { value: { high } }: Measure): boolean {
  const [first, second] = parts;
  if (first === undefined || second === undefined) return true;
  let [least, next] = [first.value.low, second.value.low];
  if (next < least) [least, next] = [next, least];
  for (let at = 2; at < parts.length; at += 1) {
    const low = parts[at]?.value.low ?? next;
    if (low < least) [least, next] = [low, least];
    else if (low < next) next = low;
  }
  return least + next > MOST_TIMES * high;
}

function isSameRow(first: readonly Measure[], second: readonly Measure[]): boolean {
  return first.length === second.length && first.every((part, at) => part === second[at]);
}

/** Asked first, since the words of most figures need not be read. */
function hasTwo(statement: Statement, total: Measure, end: number): boolean {
  let found = 0;
  for (let index = total.index + 1; index < end && found < 2; index += 1) {
    const part = statement[index];
    if (part === undefined || part.sentence > total.sentence + FAR) break;
    if (isOfKind(part, total)) found += 1;
  }
  return found === 2;
}

/** A count that is changed like the total, on the same side of a slash. */
function isOfKind({ kind, slash, way }: Measure, total: Measure): boolean {
  if (kind !== 'count' || (way !== null && way !== total.way)) return false;
  return total.slash === 'whole' ? slash !== 'part' : slash !== 'whole';
}

/** What is in a bracket that a base opens is no part of what is now: "so với cùng kỳ (401 vụ, 104 người chết)". */
function partsBehind(statement: Statement, total: Measure): readonly Measure[] {
  const parts: Measure[] = [];
  const end = Math.min(statement.length, total.index + 1 + MOST_PARTS);
  if (!hasTwo(statement, total, end)) return parts;
  const isOfBase = isBase(total);
  let ofBase = 0;
  for (let index = total.index + 1; index < end; index += 1) {
    const part = statement[index];
    if (part === undefined || part.sentence > total.sentence + FAR) break;
    if (part.depth > 0 && part.bracket === ofBase) continue;
    const isOther = isBase(part) !== isOfBase;
    if (isOther && part.depth > total.depth) ofBase = part.bracket;
    if (!isOther && isPart(part, total) && !isShareOf(statement, part, total)) parts.push(part);
  }
  return parts;
}

/** "35/91 container …; 56/91 container": the same whole twice. */
function isOfOneWhole(parts: readonly Measure[]): boolean {
  const [first, second] = parts.filter(({ slash }) => slash === 'whole');
  return second !== undefined && first?.value.low === second.value.low;
}

/** "trong đó 18/61 xã đạt nâng cao" is a share of the 61, and other shares may be of the same. */
function isShareOf(statement: Statement, { slash, index }: Measure, total: Measure): boolean {
  return slash === 'part' && statement[index + 1]?.value.low === total.value.low;
}

/** "24/39 tỉnh đạt; 15 tỉnh chưa đạt": what the fraction leaves is no part of it. */
function hasComplement(statement: Statement, total: Measure, parts: readonly Measure[]): boolean {
  const whole = statement[total.index + 1];
  if (total.slash !== 'part' || whole === undefined) return false;
  const rest = whole.value.low - total.value.low;
  return parts.slice(0, 3).some(({ value, slash }) => slash === null && value.low === rest);
}

/** The counts before a rest, the nearest first, without those in deeper brackets and those that are said of one of them. */
export function outermost(
  statement: Statement,
  near: readonly Measure[],
  { depth }: Measure,
): readonly Measure[] {
  const outer = near
    .filter(measure => measure.depth <= depth)
    .slice()
    .reverse();
  return withoutNested(statement, outer).slice().reverse();
}

/** Leaves out what is said of one of the parts. */
function withoutNested(statement: Statement, parts: readonly Measure[]): readonly Measure[] {
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined || first === last) return parts;
  const own = [first];
  let isNested = false;
  let next = 1;
  for (let index = first.index + 1; index <= last.index; index += 1) {
    const measure = statement[index];
    if (measure === undefined) break;
    const isApart = hasAny(measure.signs, SIGN.semicolon) && measure.gap.includes(';');
    const isBeside = measure === parts[next] && measure.head === first.head && AND.test(measure.gap);
    if (isApart || isBeside || measure.sentence !== statement[index - 1]?.sentence) isNested = false;
    if (hasAny(measure.signs, SIGN.nested) && hasAny(measure.phrases, PHRASE.nests)) isNested = true;
    if (measure !== parts[next]) continue;
    next += 1;
    if (!isNested) own.push(measure);
  }
  return own.length === parts.length ? parts : own;
}

/** "733 lượt với giá trị 5,7 tỷ đồng và 3.654 lượt": the next of the parts, behind what goes with the first. */
const AND = /^(?: \p{L}+)+ và $/u;

/** "(năm 2019 xảy ra 85 vụ, 61 người chết)": what it was before. */
const FORMER = /[([]\s?(?:so với|cùng kỳ|năm|quý|kỳ trước|tháng|nhiệm kỳ|\d+ tháng)[^([]*$/u;

/** Rows of the brackets right behind a total or behind the count after it. */
function inBrackets(behind: readonly Measure[], total: Measure): readonly Taken[] {
  const first = behind.find(({ depth }) => depth > total.depth);
  if (first === undefined || FORMER.test(first.gap)) return [];
  const inside = behind.filter(({ bracket }) => bracket === first.bracket);
  return [
    { name: 'same', parts: inside.filter(part => likenessBetween(part, total) === 'same') },
    { name: 'any', parts: inside.filter(part => isCountedLike(part, total)) },
  ];
}

/** "59 tổ chức, trong đó 34 đảng bộ, 25 đảng bộ bộ phận": parts named as the first or second is. */
function kindsOf(behind: readonly Measure[], total: Measure): readonly Taken[] {
  const names = behind.slice(0, 2).filter(part => likenessBetween(part, total) !== 'same');
  return names.map(name => ({
    name: 'kinds',
    parts: onOneLevel(behind.filter(part => likenessBetween(part, name) !== 'other')),
  }));
}

/** Parts stand where the first of them stands: what is in deeper brackets is of one of them. */
function onOneLevel(parts: readonly Measure[]): readonly Measure[] {
  const [first] = parts;
  return first === undefined ? parts : parts.filter(({ depth }) => depth <= first.depth);
}

/** Both measured or both counted; "67 đồng" is a medal beside "41 vàng". */
function isCountedLike(part: Measure, total: Measure): boolean {
  const isPlain = part.exponent === 0 && part.number.value.scale === 0;
  const isAlike = part.isMeasured === total.isMeasured || (isPlain && !total.isMeasured);
  return isAlike && (!hasAny(part.signs, SIGN.nested) || !hasAny(part.phrases, PHRASE.goesWithAtEnd));
}

/** A count that may be a part: changed like the total, on the same side of a slash, not so much for each. */
function isPart(part: Measure, total: Measure): boolean {
  if (!isOfKind(part, total)) return false;
  if (hasAny(part.near, SIGN.apart) && hasAny(part.phrases, PHRASE.apartAtEnd) && !ENDS_A_NAME.test(part.gap))
    return false;
  if (isForEach(part) || isBalance(part)) return false;
  if (TIMES.has(part.head) && part.noun !== total.noun) return false;
  return part.value.low !== total.value.low || part.value.high !== total.value.high;
}

/** "…; cán cân thương mại thặng dư 1,18 tỷ USD": what one part has beyond the other. */
function isBalance({ signs, gap }: Measure): boolean {
  return hasAny(signs, SIGN.change) && BALANCE.test(gap);
}

const BALANCE = /(?<!\p{L})(?:thặng dư|thâm hụt|xuất siêu|nhập siêu)(?: \p{L}+){0,2} $/u;

/** "tạm đình chỉ 03": no "chỉ" by itself. */
const ENDS_A_NAME = /(?<!\p{L})(?:đình|địa|tín) chỉ $/u;

/** What is counted in a list of anything is not this. */
export const TIMES: ReadonlySet<string> = new Set([
  'năm',
  'tháng',
  'ngày',
  'giờ',
  'phút',
  'tuổi',
  'lần',
  'quý',
  'tuần',
]);

/** "kế hoạch 112.000 tấn" is the total of other plans, and no part of what was done; "14 cuộc theo kế hoạch và 3 cuộc đột xuất" is none. */
export function isBase(measure: Measure): boolean {
  if (!hasAny(measure.signs, BASES) || !hasAny(measure.phrases, PHRASE.base)) return false;
  return BASE.test(measure.gap.slice(-BASE_REACH));
}

const BASES = SIGN.base | SIGN.plan;
const BASE_REACH = 40;
const BASE =
  /(?:^|\P{L})(?:kế hoạch|kh|dự toán|chỉ tiêu|mục tiêu|cùng kỳ|năm trước|kỳ trước)(?:\s(?!và\s)\p{L}+)?(?:\snăm \d{4})?(?:\s(?:là|đạt))?\s?[([]?$/u;
