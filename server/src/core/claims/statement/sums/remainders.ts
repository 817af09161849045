import { hasAny } from '../measures/bits';
import { EXACTLY_ONE, type Interval, subtractIntervals } from '../../../arithmetic/interval';
import type { Hypothesis } from '../evidence/hypothesis';
import type { Measure, Statement } from '../measures/measure';
import { likenessBetween } from '../measures/noun';
import { isForEach } from '../measures/roles';
import { restBeside } from './beside-columns';
import { isBase, outermost } from './rows';
import { SIGN } from '../measures/signs';
import { isRestOfThree } from './told-sums';
import { before, behind } from '../measures/window';

/** A whole stands so many counts before its rest, and has so many other parts at most. */
const REACH = 14;
const MOST = 5;

/** "còn lại 95 vụ": a whole without one, two or more of the counts behind it. */
export function remainderHypotheses(statement: Statement, rest: Measure): readonly Hypothesis[] {
  // The rest of three counts is one of the parts that make the first.
  if (rest.way !== null || isRestOfThree(statement, rest)) return [];
  const pair = restBeside(statement, rest);
  if (pair !== null) return [remainderOf(rest, pair, 'rest beside')];
  if (!mayBeRest(rest)) return [];
  if (rest.slash === 'part') return ofOneWhole(statement, rest);
  const near = before(statement, rest, REACH).filter(measure => isKin(measure, rest));
  const word = near.length === 0 ? null : wordOf(rest, rest);
  if (word === null) return [];
  return [
    ...fractions(near, rest, word),
    ...pairs(outermost(statement, near, rest), rest, word),
    ...(word === 'rest' ? aims(statement, near, rest) : []),
  ];
}

/** False for most counts: no word that leaves something stands around them. */
export function mayBeRest({ slash, signs, signsBehind }: Measure): boolean {
  return slash === 'part' || hasAny(signs | signsBehind, WORDS);
}

const WORDS = SIGN.rest | SIGN.weak;
const REST_REACH = 60;
/** "còn lại", "số vụ việc còn đang theo dõi là". */
const REST = /còn lại|số(?: \p{L}+){0,3} còn (?:đang|phải|chưa|tồn)|số còn|vắng/u;
const LEFT = /(?:^|\P{L})(?:còn|chưa|thiếu)(?!\p{L})/u;
const WEAK =
  /(?:^|\P{L})(?:không|quá hạn|chậm|trễ|đang|chỉ|hết|sai|ngoài|dự|dưới|giảm|thấp hơn|có)(?!\p{L})/u;

/** `rest`: the words say that it is what is left; `left`: they nearly do; `weak`: it is told apart from what was done. */
type Word = 'rest' | 'left' | 'weak';

function wordOf({ gap, signs }: Measure, { behind: after, signsBehind }: Measure): Word | null {
  const all = signs | signsBehind;
  if (!hasAny(all, WORDS)) return null;
  const own = gap.slice(gap.lastIndexOf('. ') + 1).slice(-40);
  const isLeft = hasAny(all, SIGN.rest);
  if (isLeft && (REST.test(gap.slice(-REST_REACH)) || /^\s?(?:\p{L}+\s){0,4}còn lại/u.test(after)))
    return 'rest';
  const next = /^(?:\s\p{L}+){0,5}/u.exec(after)?.[0] ?? '';
  if (isLeft && (LEFT.test(own) || LEFT.test(next))) return 'left';
  if (!hasAny(all, SIGN.weak)) return null;
  return WEAK.test(own) || WEAK.test(next) ? 'weak' : null;
}

/** Counts of the same things, both of all or both for each: "chuyển cơ quan khác 84" says nothing else. */
function isKin(measure: Measure, rest: Measure): boolean {
  if (measure.kind !== 'count' || measure.way !== null || isForEach(measure) !== isForEach(rest))
    return false;
  const likeness = likenessBetween(measure, rest);
  return likeness === 'same' || (likeness === 'open' && !measure.isMeasured && !rest.isMeasured);
}

/** "52/81 đơn …, còn 29 đơn". */
function fractions(near: readonly Measure[], rest: Measure, word: string): readonly Hypothesis[] {
  return near.flatMap((whole, at) => {
    const part = near[at + 1];
    if (whole.slash !== 'whole' || part === undefined) return [];
    return [remainderOf(rest, [whole, part], `${word} fraction`)];
  });
}

/** The larger of two counts that follow each other, without the other; and the first of more, without the others. */
function pairs(outer: readonly Measure[], rest: Measure, word: string): readonly Hypothesis[] {
  const plain = outer.filter(({ slash }) => slash !== 'whole');
  // In a longer list what is left is left of all before it, not of the last but one.
  const isAlone = plain[2]?.sentence !== rest.sentence;
  const found: Hypothesis[] = [];
  plain.slice(0, MOST).forEach((near, at) => {
    const far = plain[at + 1];
    if (far === undefined) return;
    const both = far.value.low >= near.value.low ? [far, near] : [near, far];
    found.push(remainderOf(rest, both, `${word} ${isAlone && at === 0 ? 'pair' : 'pair-far'}`));
    const others = plain.slice(0, at + 1);
    const outer = at === 0 ? undefined : wholeOutside(plain.slice(at + 1), others);
    if (outer !== undefined) found.push(remainderOf(rest, [outer, near], `${word} outer`));
    if (at > 0 && !isBase(far)) found.push(remainderOf(rest, [far, ...others], `${word} many`));
  });
  return found.filter(({ quotient }) => quotient.dividend.low > 0n);
}

/**
 * "Phải thi hành 2.800 việc. Có điều kiện 1.900 việc, đã xong 1.400 việc; còn lại 900 việc": where the last of some counts before a rest has been
 * taken apart into the others, the rest may be what it leaves of a whole in a sentence before. All are told from the nearest on.
 */
function wholeOutside(far: readonly Measure[], counts: readonly Measure[]): Measure | undefined {
  const part = counts.at(-1);
  if (part === undefined || counts.some(count => count !== part && count.value.high >= part.value.low))
    return undefined;
  const whole = far.find(({ value }) => value.low > part.value.high);
  return whole === undefined || whole.sentence === part.sentence ? undefined : whole;
}

/** "cấp 0,14 triệu thẻ còn lại để hoàn thành mục tiêu 1,5 triệu thẻ". */
function aims(statement: Statement, near: readonly Measure[], rest: Measure): readonly Hypothesis[] {
  const [whole] = behind(statement, rest).filter(measure => isKin(measure, rest));
  if (whole === undefined || !AIM.test(whole.gap)) return [];
  return near
    .filter(part => part.exponent === whole.exponent)
    .slice(0, 2)
    .map(part => remainderOf(rest, [whole, part], 'rest aim'))
    .filter(({ quotient }) => quotient.dividend.low > 0n);
}

const AIM = /(?:mục tiêu|chỉ tiêu|kế hoạch|nhu cầu|đủ|tổng số)(?:\s\p{L}+){0,6}\s$/u;

/** "8/21 địa phương thu cao hơn; 13/21 địa phương thu thấp hơn": parts of one whole that leave nothing. */
function ofOneWhole(statement: Statement, rest: Measure): readonly Hypothesis[] {
  const whole = statement[rest.index + 1];
  if (whole?.slash !== 'whole') return [];
  const parts: Measure[] = [];
  const found: Hypothesis[] = [];
  const isDenied = DENIED.test(whole.behind);
  const word = wordOf(rest, whole) ?? 'plain';
  for (const part of before(statement, rest, REACH).filter(({ slash }) => slash === 'part')) {
    const own = statement[part.index + 1];
    if (own?.value.low !== whole.value.low || parts.length === MOST || rest.sentence - part.sentence > 1)
      break;
    if (part.value.low === rest.value.low) break;
    parts.push(part);
    const isContrary = part.sentence === rest.sentence && isDenied !== DENIED.test(own.behind);
    const ownWord = isContrary ? 'denied' : word;
    const count = Math.min(2, parts.length);
    found.push(remainderOf(rest, [whole, ...parts], `wholes ${ownWord} ${String(count)}`));
  }
  return found.filter(({ quotient }) => quotient.dividend.low > 0n);
}

/** "61/63 tỉnh có …; 2/63 tỉnh không có …": one denies what the other says. */
const DENIED = /^(?: (?!và |nhưng )\p{L}+){0,3} (?:không|chưa)(?!\p{L})(?! (?:những|chỉ|quá|dưới|ít|kể))/u;

function remainderOf(target: Measure, operands: readonly Measure[], tie: string): Hypothesis {
  const [whole, ...parts] = operands;
  const start = whole?.value ?? EXACTLY_ONE;
  const dividend = parts.reduce((left: Interval, { value }) => subtractIntervals(left, value), start);
  return { relation: 'remainder', target, operands, quotient: { dividend, divisor: EXACTLY_ONE }, tie };
}
