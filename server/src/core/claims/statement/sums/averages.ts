import { hasAny } from '../measures/bits';
import { multiplyIntervals, type Interval } from '../../../arithmetic/interval';
import { hasMeasure } from '../../sum/kinship';
import type { Hypothesis } from '../evidence/hypothesis';
import type { Measure, Statement } from '../measures/measure';
import { headOf, isPerson, likenessBetween } from '../measures/noun';
import { SIGN } from '../measures/signs';
import { before, behind } from '../measures/window';
import { unitOf } from './periods';
import { isForEach } from '../measures/roles';

const AVERAGE_REACH = 60;
const AVERAGE = /bình quân|trung bình|tính ra|mỗi|đạt mức/u;

/** Total and number of those who share it stand so many measures before an average. */
const REACH = 8;

/** "bình quân mỗi chi bộ 21,5 đảng viên", "bình quân 30 m2/người". */
export function averageHypotheses(statement: Statement, average: Measure): readonly Hypothesis[] {
  const words = wordsOf(statement, average);
  if (words === null) return [];
  const counts = [...before(statement, average, REACH), ...behind(statement, average)].filter(
    ({ kind }) => kind === 'count',
  );
  const sharing = [...counts, ...namedNext(statement, average, words)];
  const shared = { average, words, counts };
  return counts.flatMap(total =>
    total.index > average.index && total.depth !== average.depth + 1
      ? []
      : sharing
          .filter(sharers => total.index < average.index || sharers.bracket === total.bracket)
          .flatMap(sharers => averageOf(total, sharers, shared)),
  );
}

/** "bình quân mỗi xã đạt 18,14 tiêu chí. Tỉnh có 149 trong tổng số 181 xã": how many share it may be told in the next sentence. */
function namedNext(statement: Statement, average: Measure, words: string): readonly Measure[] {
  const next = statement.slice(average.index + 1, average.index + 1 + NEXT);
  return next.filter(
    sharers =>
      sharers.kind === 'count' &&
      sharers.sentence === average.sentence + 1 &&
      sharers.way === null &&
      isNamed(sharers, words) &&
      /(?:tổng số|có|trên|gồm|toàn (?:tỉnh|huyện|xã)) ?$/u.test(sharers.gap),
  );
}

const NEXT = 3;

/** The words that say of what it is an average, its own or those of another before it: "86 lượt cử tri và 4,5 ý kiến mỗi cuộc". */
function wordsOf(statement: Statement, average: Measure): string | null {
  const { index, signs, sentence } = average;
  const last = statement[index - 1];
  if (!hasAny(signs | (last?.signs ?? 0), SIGN.average)) return null;
  const { gap, behind: after } = average;
  const isSecond = last?.sentence === sentence && BESIDE.test(gap) && saysAverage(last);
  if (!isSecond && !saysAverage(average)) return null;
  const next = statement[index + 1];
  const tail = next?.sentence === sentence && BESIDE.test(after) ? next.behind : '';
  return `${gap.slice(-60)} # ${after.slice(0, 30)} ${tail.slice(0, 30)}`;
}

const BESIDE = /^(?:\s\p{L}+){1,4} và $/u;

function saysAverage({ signs, gap }: Measure): boolean {
  return hasAny(signs, SIGN.average) && AVERAGE.test(gap.slice(-AVERAGE_REACH));
}

interface Shared {
  readonly average: Measure;
  readonly words: string;
  readonly counts: readonly Measure[];
}

function averageOf(
  total: Measure,
  sharers: Measure,
  { average, words, counts }: Shared,
): readonly Hypothesis[] {
  const per = sizeOf(average, sharers);
  if (total === sharers || (hasMeasure(sharers.noun) && per === null) || sharers.value.low <= 0n) return [];
  if (total.slash !== null && isAttained(total, counts)) return [];
  // What each has is shared out no more: "3 hộ (mỗi hộ 50 triệu đồng) và 2 hộ (mỗi hộ 20 triệu đồng)".
  if (isForEach(total)) return [];
  if (sharers.number.value.scale > 0 && sharers.exponent === 0) return [];
  const likeness = likenessBetween(total, average);
  const named =
    per !== null || isNamed(sharers, words) ? 'named' : isToldBeside(total, sharers) ? 'beside' : 'plain';
  const unit = unitOf(average);
  const times = unit === null ? undefined : counts.find(({ head, way }) => head === unit && way === null);
  const own = inUnits(sharers.value, per ?? 1n);
  const divisor = times === undefined ? own : multiplyIntervals(own, times.value);
  const isOnly = isOnlyOne(total, sharers, counts);
  return [
    {
      relation: 'average',
      target: average,
      operands: times === undefined ? [total, sharers] : [total, sharers, times],
      quotient: { dividend: roundedLike(average, total.value, divisor), divisor },
      tie: `average ${likeness} ${named}${isOnly ? ' only' : ''}`,
    },
  ];
}

/** "3 xã đạt 19/19 tiêu chí, 2 xã đạt 18/19": what each of some attained is nothing that they share. */
function isAttained({ slash, index, gap }: Measure, counts: readonly Measure[]): boolean {
  const part = slash === 'whole' ? counts.find(count => count.index === index - 1) : undefined;
  return ATTAINED.test(part?.gap ?? gap);
}

const ATTAINED = / đạt(?: được)? $/u;

/**
 * "54,2 tạ/ha", "472 USD/tấn": of the measure by which it is shared, how many of the least of its kind one is; null where it is shared by none.
 * What is measured by the ton is seldom paid by the kilogram, and the other way round.
 */
function sizeOf({ behind }: Measure, { head, exponent }: Measure): bigint | null {
  if (head !== 'm2' && head !== 'kg') return null;
  const measure = PER.exec(behind)?.groups?.['measure'];
  const [least, size] = PER_MEASURE.get(measure ?? '') ?? [];
  return least === head && size !== undefined && (measure !== 'kg' || exponent === 0) ? size : null;
}

const PER = /^(?: \p{L}+){1,3} ?\/ ?(?<measure>ha|tấn|tạ|kg)(?!\p{L})/u;

/** In which least measure each is reckoned, and how many of them it is. */
const PER_MEASURE: ReadonlyMap<string, readonly [least: string, size: bigint]> = new Map([
  ['ha', ['m2', 10_000n]],
  ['tấn', ['kg', 1_000n]],
  ['tạ', ['kg', 100n]],
  ['kg', ['kg', 1n]],
]);

function inUnits({ low, high }: Interval, size: bigint): Interval {
  return { low: low / size, high: high / size };
}

/** True where the words before an average, or behind it, name who shares: "mỗi xã", "/hộ", "một chi bộ"; pupils are "em", too. */
function isNamed(sharers: Measure, words: string): boolean {
  const { noun } = sharers;
  const head = headOf(noun);
  if (head === '') return false;
  if (sharers.isPerson && namesPerson(words)) return true;
  return (
    words.includes(` ${head}`) ||
    words.includes(`/${head}`) ||
    isLastOf(noun, words) ||
    isSecondOf(sharers, words)
  );
}

/** "812 nhóm, lớp", "4.216 vụ, việc": what is counted may have two names. */
function isSecondOf({ behind }: Measure, words: string): boolean {
  const second = TWO_NAMES.exec(behind)?.groups?.['second'];
  return second !== undefined && (words.includes(`/${second}`) || words.includes(` mỗi ${second}`));
}

const TWO_NAMES = /^ \p{L}+, (?<second>\p{L}+)(?=[,;.:)]| (?:với|có|đạt|cho))/u;

/** "2.846 tỷ đồng/71.264 khách hàng", "3.420 m2 cho 114 cán bộ": a total that is told with those who share it. */
function isToldBeside(total: Measure, sharers: Measure): boolean {
  return sharers.index === total.index + 1 && BETWEEN.test(sharers.gap);
}

const BETWEEN = /^(?: \p{L}+){1,3} ?(?:\/ ?|(?<!\p{L})(?:cho|với|trên) )$/u;

/** True where the clauses before an average tell of no other such total and no others who may share it. */
function isOnlyOne(total: Measure, sharers: Measure, counts: readonly Measure[]): boolean {
  const others = counts.filter(count => count !== total && count !== sharers && count.way === null);
  return others.every(other => hasMeasure(other.noun) && likenessBetween(other, total) === 'other');
}

/** What is shared out, give or take what the average was rounded by: "bình quân mỗi xã 27 hộ" counts no parts of one. */
export function roundedLike(average: Measure, total: Interval, sharers: Interval): Interval {
  if (average.isMeasured) return total;
  return { low: total.low - sharers.low / 2n, high: total.high + sharers.low / 2n };
}

/** "4,6 triệu lượt khách … mỗi du khách": the last word names what is counted. */
function isLastOf(noun: string, words: string): boolean {
  const last = noun.slice(noun.lastIndexOf(' ') + 1);
  if (last.length <= 2) return false;
  return [...words.matchAll(EACH)].some(({ groups }) =>
    [groups?.['first'], groups?.['second']].some(word => word?.startsWith(last)),
  );
}

/** "mỗi em", "đồng/người". */
function namesPerson(words: string): boolean {
  return [...words.matchAll(OF_EACH)].some(([, name = '']) => isPerson(name));
}

const OF_EACH = /(?:mỗi |\/)(\p{L}+(?: \p{L}+){0,2})/gu;

/** "mỗi" with the two words behind it. */
const EACH = /mỗi (?<first>\p{L}+)(?: (?<second>\p{L}+))?/gu;
