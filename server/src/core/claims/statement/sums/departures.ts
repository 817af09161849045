import { addIntervals, EXACTLY_ONE, subtractIntervals } from '../../../arithmetic/interval';
import type { Hypothesis } from '../evidence/hypothesis';
import type { Measure, Statement } from '../measures/measure';
import { likenessBetween } from '../measures/noun';
import { before } from '../measures/window';
import { wordsOfPart } from './traits';

/** The whole stands so many measures before at most. */
const REACH = 3;
/** No list of those who left is longer. */
const MOST = 8;

/**
 * "Ban Chấp hành gồm 45 đồng chí; đến nay còn 41 đồng chí (2 đồng chí nghỉ hưu, 1 đồng chí chuyển công tác, 1 đồng chí từ trần)": the bracket
 * tells who left, and the count before it who is left of the whole.
 */
export function departureHypotheses(statement: Statement, rest: Measure): readonly Hypothesis[] {
  const left = leftBehind(statement, rest);
  if (left.length === 0) return [];
  const whole = before(statement, rest, REACH).find(
    ({ kind, depth, way, slash }) =>
      kind === 'count' && depth === rest.depth && way === null && slash === null,
  );
  if (whole === undefined || likenessBetween(whole, rest) === 'other') return [];
  const dividend = subtractIntervals(whole.value, left.map(({ value }) => value).reduce(addIntervals));
  if (dividend.high <= 0n) return [];
  const quotient = { dividend, divisor: EXACTLY_ONE };
  return [
    { relation: 'remainder', target: rest, operands: [whole, ...left], quotient, tie: 'rest departed' },
  ];
}

/** True for a count of those who are left, behind which a bracket tells who left. */
export function isOfThoseLeft(statement: Statement, rest: Measure): boolean {
  return leftBehind(statement, rest).length > 0;
}

/** The counts in the bracket behind one, where each is of people who left. */
function leftBehind(statement: Statement, rest: Measure): readonly Measure[] {
  const first = statement[rest.index + 1];
  if (first?.depth !== rest.depth + 1 || !LEFT.test(rest.gap)) return [];
  const left: Measure[] = [];
  for (let at = first.index; left.length <= MOST; at += 1) {
    const measure = statement[at];
    if (measure?.sentence !== rest.sentence || measure.depth <= rest.depth) return left;
    if (measure.bracket !== first.bracket || measure.kind !== 'count') return [];
    if (!DEPARTED.test(wordsOfPart(measure))) return [];
    left.push(measure);
  }
  return [];
}

const LEFT = /(?<!\p{L})còn(?: lại| có)? $/u;
const DEPARTED =
  /nghỉ|thôi|chuyển|điều động|từ trần|qua đời|hy sinh|miễn nhiệm|bãi nhiệm|rút|kỷ luật|kỉ luật|khai trừ|cách chức|x[oó][aá] tên|ra khỏi|đình chỉ|xuất ngũ|(?<!\p{L})mất(?!\p{L})/u;
