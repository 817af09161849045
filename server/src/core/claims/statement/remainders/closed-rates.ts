import { hasAny } from '../measures/bits';
import { EXACTLY_HUNDRED, EXACTLY_ONE, subtractIntervals, type Interval } from '../../../arithmetic/interval';
import type { Hypothesis } from '../evidence/hypothesis';
import { PHRASE } from '../measures/gap-phrases';
import type { Measure, Statement } from '../measures/measure';
import { isOfShares, PARTITIONS } from '../measures/part-kinds';
import { SIGN } from '../measures/signs';

/** The percentages of a scale, with what is told of each, are not more than so many measures. */
const REACH = 12;

/**
 * "ngắn hạn chiếm 56,34% tổng dư nợ, trung dài hạn chiếm 43,66%": the last percentage of a scale that leaves no kind out is what the others
 * leave of a hundred.
 */
export function closedRates(statement: Statement, rate: Measure): readonly Hypothesis[] {
  if (!isMember(rate)) return [];
  for (const partition of rate.part.kinds.keys()) {
    const isOfAll = isOfShares(partition) || membersBefore(statement, rate).some(isShare);
    const parts = isOfAll ? partsOf(statement, rate, partition) : [];
    if (parts.length === 0) continue;
    const dividend = parts.map(({ value }) => value).reduce(subtractIntervals, EXACTLY_HUNDRED);
    if (dividend.high <= 0n) continue;
    const quotient = { dividend, divisor: EXACTLY_ONE };
    const tie = `hundred closed ${endOf([...parts, rate], { partition, left: dividend })}`;
    const own = { relation: 'remainder', target: rate, operands: parts, quotient, tie } as const;
    return [own, ...besideOuter(statement, rate, parts)];
  }
  return [];
}

/** "thành thị chiếm 57,1% số vụ; nông thôn 42,9%": what is called a share is no rate of its own. */
function isShare({ gap }: Measure): boolean {
  return SHARE.test(gap);
}

const SHARE = /(?<!\p{L})chiếm(?: (?:tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng))? $/u;

/** "84,4% ổn định và tốt hơn (65,8% ổn định và 18,6% tốt hơn), 15,6% khó khăn hơn": what is left by those in a bracket together. */
function besideOuter(statement: Statement, rate: Measure, parts: readonly Measure[]): readonly Hypothesis[] {
  const first = parts.find(({ depth }) => depth > rate.depth);
  const outer = first === undefined ? undefined : statement[first.index - 1];
  if (outer?.depth !== rate.depth || !isPlainRate(outer)) return [];
  const quotient = { dividend: subtractIntervals(EXACTLY_HUNDRED, outer.value), divisor: EXACTLY_ONE };
  return [{ relation: 'remainder', target: rate, operands: [outer], quotient, tie: 'hundred closed some' }];
}

interface Left {
  readonly partition: number;
  /** What the others leave for the last. */
  readonly left: Interval;
}

/** `full`: no kind is left out, or they are more than a hundred; `taxes`: only those are; `some`: others. "Trở lên" takes in those above. */
function endOf(rates: readonly Measure[], { partition, left }: Left): 'full' | 'taxes' | 'some' {
  const kinds = PARTITIONS[partition]?.kinds ?? [];
  const found = new Set(rates.map(({ part }) => part.kinds.get(partition)));
  const missing = kinds.filter((_, kind) => !found.has(kind));
  const isOver = left.high < (rates.at(-1)?.value.low ?? 0n);
  if (missing.length === 0 || isOver) return 'full';
  if (missing.length > 1) return 'some';
  if (missing[0] === TAXES) return 'taxes';
  return rates.some(({ behind }) => UPWARDS.test(behind)) ? 'full' : 'some';
}

/** What a product has beside its sectors is small, and mostly told where it is. */
const TAXES = 'thuế';

/** " đảng viên hoàn thành tốt nhiệm vụ trở lên;". */
const UPWARDS = /^[^,;.()]* trở lên/u;

/** The other percentages of a scale before its last one; none where it goes on behind that, or where some kind is left out. */
function partsOf(statement: Statement, last: Measure, partition: number): readonly Measure[] {
  const kinds = new Set([last.part.kinds.get(partition)]);
  const parts: Measure[] = [];
  let isOpened = opens(last);
  for (const measure of membersBefore(statement, last)) {
    const kind = kindOf(statement, measure, partition);
    const isInner = measure.depth > last.depth;
    if (isInner && kind === NO_KIND) continue;
    if (kind === NO_KIND || kinds.has(kind)) break;
    // "84,4% ổn định và tốt hơn (65,8% ổn định và 18,6% tốt hơn)": only what has no kind itself is told by those in its bracket.
    if (!isInner && parts.some(({ depth }) => depth > last.depth)) return [];
    // "tốt 62%, trong đó xuất sắc 20%; khá 30%": what is told of one of them is none beside it.
    if (isOpened) return [];
    isOpened = opens(measure);
    kinds.add(kind);
    parts.unshift(measure);
  }
  if (kinds.size < (PARTITIONS[partition]?.fewest ?? Infinity)) return [];
  return goesOn(statement, last) ? [] : parts;
}

/** "439 tổ chức vững mạnh (chiếm 62,62%)": what has a bracket of its own tells the kind of the percentage in it. */
function kindOf(statement: Statement, { part, gap, index }: Measure, partition: number): number {
  const own = part.kinds.get(partition);
  if (own !== undefined || !IN_BRACKET.test(gap)) return own ?? NO_KIND;
  const count = statement[index - 1];
  return count === undefined || opens(count) ? NO_KIND : (count.part.kinds.get(partition) ?? NO_KIND);
}

const IN_BRACKET = /\((?:chiếm |đạt |tỷ lệ |tỉ lệ |bằng )*$/u;

function membersBefore(statement: Statement, { index, sentence, depth }: Measure): readonly Measure[] {
  return statement
    .slice(Math.max(0, index - REACH), index)
    .filter(measure => measure.sentence === sentence && measure.depth >= depth && isMember(measure))
    .reverse();
}

function opens({ signs, phrases }: Measure): boolean {
  return hasAny(signs, SIGN.nested) && hasAny(phrases, PHRASE.ofWhich);
}

/** Equal to what a percentage has whose words name no kind, or two. */
const NO_KIND = -1;

function goesOn(statement: Statement, { index, sentence, depth }: Measure): boolean {
  const next = statement
    .slice(index + 1, index + 1 + NEAR)
    .find(measure => isPlainRate(measure) && measure.sentence === sentence && measure.depth === depth);
  return next !== undefined && !opens(next) && next.part.kinds.size > 0;
}

const NEAR = 4;

function isPlainRate({ kind, way }: Measure): boolean {
  return kind === 'rate' && way === null;
}

/** An exact percentage of some kind, and none of a plan or of what was before. */
function isMember(measure: Measure): boolean {
  if (!isPlainRate(measure) || measure.qualifier !== 'exact') return false;
  return hasAny(measure.signs | measure.signsBehind, SIGN.kind) && !COMPARED.test(measure.gap);
}

const COMPARED =
  /(?:so với|cùng kỳ|kế hoạch|mục tiêu|chỉ tiêu|tối đa|tối thiểu|ít nhất|không quá)(?:(?! và )[^,;.])*$/u;
