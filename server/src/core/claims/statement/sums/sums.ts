import { hasAny } from '../measures/bits';
import { addIntervals, EXACTLY_ONE, type Interval } from '../../../arithmetic/interval';
import { isOneSlipApart } from '../../../arithmetic/slip';
import { kindOf } from '../../sum/kinship';
import { areOrdinals } from '../../sum/ordinals';
import { columnBeside } from './beside-columns';
import { columnsBehind } from './columns';
import { areContrary, isContrary } from './contraries';
import { isOfThoseLeft } from './departures';
import { leavesAbsent } from '../remainders/votes';
import { areOfOtherWholes } from './part-wholes';
import { areClosed } from './partitions';
import { printedLike } from '../evidence/evidence';
import { PHRASE } from '../measures/gap-phrases';
import type { Hypothesis } from '../evidence/hypothesis';
import type { Measure, Statement } from '../measures/measure';
import { headOf } from '../measures/noun';
import { periodSum } from './period-sums';
import { MOST_TIMES, rowsBehind, type Row } from './rows';
import { SIGN } from '../measures/signs';
import { isPiece } from './exact-parts';
import { beginsClause, endOf, namesOthers } from './list-ends';
import { toldParts } from './told-sums';
import { areSaidToOverlap, mayOverlap } from './traits';
import { totalsBehind } from './totals';

/** The readings of a count as the total of counts behind or before it. */
export function sumHypotheses(statement: Statement, total: Measure): readonly Hypothesis[] {
  if (total.kind !== 'count' || isOfThoseLeft(statement, total)) return [];
  const told = toldParts(statement, total);
  if (told !== null) return areShared(statement, total, told) ? [] : [sumOf(total, told, 'told')];
  const found: Hypothesis[] = [];
  for (const row of rowsBehind(statement, total)) found.push(...beginningsOf(statement, total, row));
  for (const parts of columnsBehind(statement, total))
    found.push(sumOf(total, parts, isTakenApart(statement, total, parts) ? 'columns opened' : 'columns'));
  for (const { parts, tie } of totalsBehind(statement, total)) found.push(sumOf(total, parts, tie));
  const beside = columnBeside(statement, total);
  if (beside !== null) found.push(sumOf(total, beside, 'beside proved'));
  const ofPeriods = periodSum(statement, total);
  return ofPeriods === null ? found : [...found, ofPeriods];
}

/** True where what is one of the parts may be another of them as well. */
function areShared(statement: Statement, total: Measure, list: readonly Measure[]): boolean {
  const last = list.at(-1);
  return mayOverlap(total, list) || (last !== undefined && areSaidToOverlap(statement, last));
}

/** "… thành 1.396 vụ việc. Cụ thể: năm 2016, …": a colon or "gồm" before the first of the items. */
function isTakenApart(statement: Statement, { index }: Measure, [first]: readonly Measure[]): boolean {
  return statement
    .slice(index + 1, (first?.index ?? index) + 1)
    .some(({ signs, phrases }) => hasAny(signs, SIGN.colon) || hasAny(phrases, PHRASE.consists));
}

/** Every beginning of a row that does not come out far too large. */
function beginningsOf(
  statement: Statement,
  total: Measure,
  { name, opener, parts }: Row,
): readonly Hypothesis[] {
  const [first, second] = parts;
  if (first === undefined || second === undefined) return [];
  if (isFarTooLarge(addIntervals(first.value, second.value), total)) return [];
  // Nobody adds up ages.
  if (headOf(total.noun) === 'tuổi' || parts.some(isPiece) || isWorded(statement, total, parts)) return [];
  if (opensWithRate(statement[total.index + 1])) return [];
  const found: Hypothesis[] = [];
  let sum = first.value;
  for (let count = 2; count <= parts.length; count += 1) {
    const last = parts[count - 1] ?? first;
    sum = addIntervals(sum, last.value);
    if (isFarTooLarge(sum, total)) break;
    if (isTooLarge(sum, total)) continue;
    const list = parts.slice(0, count);
    if (areNames(total, list) || areShared(statement, total, list)) continue;
    if (areFewerBallots(total, { sum, list }) || isOfOtherThings(total, list)) continue;
    if (leavesAbsent(total, list) || areOfOtherWholes(statement, total, list)) continue;
    if (arePartOf(statement, total, sum)) continue;
    const isClosed = (opener !== 'detail' || isApart(total, first)) && isWhole(parts, count);
    if (name === 'outside' && !isClosed) continue;
    const mayOpen = !isClosed && name !== 'changed';
    const isOpen =
      (mayOpen && isOverlap(opener, total, { sum, list })) ||
      namesOthers(statement, last) ||
      beginsClause(statement, list);
    const end = isOpen ? 'cut' : endOf(total, list, parts[count]);
    const ownName = areBare(total, list) ? 'bare' : areLabelled(total, list) ? 'labelled' : name;
    const isFull = count === parts.length && isSlightlyBeyond(total, list);
    const tie = `${nameOf({ name: ownName, opener, parts: list }, isClosed)} ${isFull ? 'beyond' : end}`;
    found.push(sumOf(total, inUnitOf(total, list), tie));
  }
  return found;
}

/** "94/95 đại biểu dự: 92 tán thành, 1 không tán thành, 1 không biểu quyết": they make those who came, and not all. */
function arePartOf(statement: Statement, { slash, index }: Measure, sum: Interval): boolean {
  const part = slash === 'whole' ? statement[index - 1] : undefined;
  return part !== undefined && sum.low <= part.value.high && sum.high >= part.value.low;
}

/**
 * "80.606 ha (Lào Cai 4.123, Sơn La 540, …)" where the districts come to 83.259: a list that leaves some out makes less than its total, not a
 * little more; what may be of two kinds makes much more.
 */
function isSlightlyBeyond(total: Measure, list: readonly Measure[]): boolean {
  const [first] = list;
  if (list.length < MANY || first?.index !== total.index + 1 || first.depth !== total.depth + 1) return false;
  if (!list.every(part => isNameless(part) && part.bracket === first.bracket)) return false;
  const low = inUnitOf(total, list).reduce((all, part) => all + part.value.low, 0n);
  return low > total.value.high && low * 10n <= total.value.high * 11n;
}

const MANY = 5;

/** "tổng số 64 đại biểu … 52 phiếu, 7 phiếu, 3 phiếu": who is absent casts no ballot; "có mặt 62 đại biểu" were all there. */
function areFewerBallots(total: Measure, { sum, list }: Summed): boolean {
  if (total.head === BALLOT || sum.low >= total.value.high || /có mặt|tham dự/u.test(total.gap)) return false;
  return list.every(({ head }) => head === BALLOT);
}

const BALLOT = 'phiếu';

/** "463 bị can, trong đó … 74 bị can; đình chỉ 3 vụ": behind a semicolon stands another thing than the total and the parts before it. */
function isOfOtherThings({ head }: Measure, list: readonly Measure[]): boolean {
  const [first, ...others] = list;
  if (head === '' || first?.head !== head) return false;
  return others.some(
    (part, at) =>
      part.head !== head &&
      part.head !== '' &&
      part.gap.includes(';') &&
      !(others[at - 1] ?? first).gap.includes(';'),
  );
}

/** True where the first parts leave none out, and the next is none of them. */
function isWhole(parts: readonly Measure[], count: number): boolean {
  if (!areClosed(parts.slice(0, count))) return false;
  return count === parts.length || !areClosed(parts.slice(0, count + 1));
}

interface Named extends Pick<Row, 'opener' | 'parts'> {
  readonly name: Row['name'] | 'bare' | 'labelled';
}

/** "124 tân binh: Sư đoàn 9 nhận 24, Công an tỉnh nhận 14, …": parts right behind their total that need not say what they count. */
function areBare({ index }: Measure, list: readonly Measure[]): boolean {
  return list.length > 2 && list[0]?.index === index + 1 && list.every(isNameless) && !areNumbers(list);
}

/**
 * "597 nhà bị hư hỏng (Hà Giang: 130 nhà; Lai Châu: 259 nhà)", "22 người mất tích. Gồm: Lào Cai 1 người; Sơn La 2 người; …": each part behind
 * a name of its own, the first right behind the total. Without colons only three or more are a list.
 */
function areLabelled({ index, noun }: Measure, list: readonly Measure[]): boolean {
  const [first, ...others] = list;
  if (first?.index !== index + 1 || list.some(part => part.head !== (first.head === '' ? noun : first.head)))
    return false;
  // "(Hà Giang: 5 người; trong đó nặng: 2 người)": some of those before.
  if (others.some(({ gap }) => SOME_OF.test(gap))) return false;
  if (list.every(part => LABELLED.test(part.gap))) return list.length > 2 || first.gap.includes('(');
  return others.length > 1 && OPENED_NAME.test(first.gap) && others.every(({ gap }) => NEXT_NAME.test(gap));
}

const LABELLED = /[(;] ?(?:\p{L}+ ){0,4}\p{L}+: ?$/u;
const SOME_OF = /(?<!\p{L})(?:trong đó|riêng|bao gồm)(?!\p{L})/u;
/** ". Gồm: Lào Cai ". */
const OPENED_NAME = /(?<!\p{L})(?:gồm|cụ thể|chi tiết|như sau)(?: có)?: ?(?:\p{L}+ ){1,4}$/u;
/** "; Sơn La ". */
const NEXT_NAME = /; ?(?:\p{L}+ ){1,4}$/u;

/** "844 ha (Hải Phòng 112, Nam Định 205, …)", "48.800 tấn (khai thác 34 ngàn tấn, nuôi trồng 14.800)": what has no unit has that of its total. */
function inUnitOf(total: Measure, list: readonly Measure[]): readonly Measure[] {
  return total.exponent === 0 || !list.some(isNameless)
    ? list
    : list.map(part => (isNameless(part) && part.exponent === 0 ? part.countedLike(total) : part));
}

function isNameless({ noun }: Measure): boolean {
  return noun === '';
}

/** "4 nhiệm vụ, gồm: (1) …; (2) …; (3) …" numbers its items. */
function areNumbers(list: readonly Measure[]): boolean {
  return list.every(({ number }, at) => number.value.units === BigInt(at + 1));
}

/** How a list is opened, and by what its parts are taken together. */
function nameOf({ name, opener, parts }: Named, isClosed: boolean): string {
  // A colon before a scale says as much as "cụ thể".
  if (isClosed) return `${opener === 'colon' && parts.length > 2 ? 'detail' : opener} closed`;
  const isBoth = opener === 'of-which' && name === 'same' && parts.slice(-1).some(isContrary);
  return `${opener} ${isBoth ? 'contrary' : name}`;
}

/** "18 phản ánh về đất đai; 42 phản ánh …" takes nothing apart: what is told in detail stands behind a mark that says so. */
function isApart(total: Measure, first: Measure): boolean {
  return first.sentence !== total.sentence || hasAny(first.signs, SIGN.colon | SIGN.open);
}

/** Parts that come out so large are not those of the total, but where its first digit may be a wrong one. */
function isTooLarge(sum: Interval, total: Measure): boolean {
  if (sum.low <= 2n * total.value.high) return false;
  return !isOneSlipApart(total.number.value, printedLike({ dividend: sum, divisor: EXACTLY_ONE }, total));
}

/** Then nothing makes them its parts. */
function isFarTooLarge(sum: Interval, { value }: Measure): boolean {
  return sum.low > MOST_TIMES * value.high;
}

/** "44 triệu đồng, trong đó thuế 10%, …": a part is told as a percentage alone. */
function opensWithRate(first: Measure | undefined): boolean {
  return first?.kind === 'rate' && OPENED.test(first.gap);
}

const OPENED = /(?:^|\P{L})(?:trong đó|gồm)(?!\p{L})(?! (?:có|chiếm|đạt))[^,;.()]*$/u;

/** "có một xã": a part in words is not read. */
function isWorded(statement: Statement, total: Measure, parts: readonly Measure[]): boolean {
  const end = parts.at(-1)?.index ?? 0;
  for (let at = total.index + 1; at <= end; at += 1) {
    const measure = statement[at];
    if (measure === undefined) break;
    if (hasAny(measure.signs, SIGN.spelled) && hasAny(measure.phrases, PHRASE.spelled)) return true;
  }
  return false;
}

function areNames(total: Measure, list: readonly Measure[]): boolean {
  return areOrdinals(
    total.number.value,
    list.map(({ number }) => number.value),
  );
}

/**
 * "25 dự án, trong đó 18 dự án du lịch, 11 dự án lưu trú": a few things may be of two kinds, where none is the contrary of another; and
 * "24 lớp, trong đó 9 lớp sáng, 12 lớp chiều" may be some of them. Money and areas are of one kind each.
 */
function isOverlap(opener: string, total: Measure, { sum, list }: Summed): boolean {
  const { number, value } = total;
  if (opener !== 'of-which' || total.isMeasured || number.value.units >= 100n || areContrary(list))
    return false;
  if (list.some(part => part.value.low > value.high && kindOf(part.noun) === kindOf(total.noun)))
    return false;
  return sum.low > value.high || (sum.high < value.low && isOpenPair(list));
}

/** Two parts that no "và" before the second makes all. */
function isOpenPair(list: readonly Measure[]): boolean {
  return list.length === 2 && !/(?<!\p{L})và(?!\p{L})/u.test(list[1]?.gap ?? '');
}

interface Summed {
  readonly sum: Interval;
  readonly list: readonly Measure[];
}

function sumOf(total: Measure, parts: readonly Measure[], tie: string): Hypothesis {
  const dividend = parts.reduce((sum: Interval, { value }) => addIntervals(sum, value), {
    low: 0n,
    high: 0n,
  });
  return {
    relation: 'sum',
    target: total,
    operands: [...parts],
    quotient: { dividend, divisor: EXACTLY_ONE },
    tie: `sum ${tie}`,
  };
}
