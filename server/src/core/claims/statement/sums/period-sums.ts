import { hasAny } from '../measures/bits';
import { addIntervals, EXACTLY_ONE } from '../../../arithmetic/interval';
import type { Hypothesis } from '../evidence/hypothesis';
import { clauseBefore } from '../measures/clause-before';
import type { Measure, Statement } from '../measures/measure';
import { likenessBetween } from '../measures/noun';
import { SIGN } from '../measures/signs';

/** The parts of a year stand so many measures before the whole of them at most. */
const REACH = 9;

/** Months of a year: from the first to before the end. */
interface Months {
  readonly from: number;
  readonly to: number;
}

/**
 * "quý I thu 214,6 tỷ đồng, quý II thu 268,3 tỷ đồng; 6 tháng đầu năm thu được 482,9 tỷ đồng": counts of times that follow each other make that
 * of the time from the first to the last. Null for any other count.
 */
export function periodSum(statement: Statement, total: Measure): Hypothesis | null {
  if (!hasAny(total.signs, TIMED) || total.way !== null || total.depth > 0) return null;
  const verb = verbIn(total.gap);
  if (verb === undefined) return null;
  const all = monthsOf(statement, total);
  if (all === null) return null;
  const parts: Measure[] = [];
  let end = all.to;
  for (let at = total.index - 1; at >= total.index - REACH && end > all.from; at -= 1) {
    const part = statement[at];
    if (part?.sentence !== total.sentence) break;
    if (part.kind !== 'count' || part.way !== null || part.depth > 0) continue;
    const months = likenessBetween(part, total) === 'same' ? monthsOf(statement, part) : null;
    if (months === null) continue;
    if ((verbIn(clauseBefore(statement, part)) ?? verb) !== verb) return null;
    if (months.to !== end || months.from < all.from) return null;
    parts.unshift(part);
    end = months.from;
  }
  if (end !== all.from || parts.length < 2) return null;
  const quotient = { dividend: parts.map(({ value }) => value).reduce(addIntervals), divisor: EXACTLY_ONE };
  return { relation: 'sum', target: total, operands: parts, quotient, tie: 'sum periods' };
}

/** What comes in a time adds up; what there is at its end does not: "quý I có 12 vụ, quý II có 15 vụ, 6 tháng có 28 vụ". */
const COMES =
  /(?<!\p{L})(?<verb>thu|chi|đón|xảy ra|tiếp nhận|giải quyết|kết nạp|xuất khẩu|nhập khẩu|sản xuất|sản lượng|doanh thu|giải ngân|bán|trồng|xét xử|thụ lý|tổ chức|thực hiện)(?!\p{L})[^,;]*$/u;

/** What came in a time, "thu" beside "chi"; nothing where no such word stands before a count. */
function verbIn(words: string): string | undefined {
  return COMES.exec(words)?.groups?.['verb'];
}

const TIMED = SIGN.term | SIGN.total;

/** The months that the clause before a count names. */
function monthsOf(statement: Statement, measure: Measure): Months | null {
  const clause = clauseBefore(statement, measure);
  return PERIODS.find(([pattern]) => pattern.test(clause))?.[1] ?? null;
}

const PERIODS: readonly (readonly [RegExp, Months])[] = [
  [/(?<!\p{L})quý i(?!\p{L})/u, { from: 0, to: 3 }],
  [/(?<!\p{L})quý ii(?!\p{L})/u, { from: 3, to: 6 }],
  [/(?<!\p{L})quý iii(?!\p{L})/u, { from: 6, to: 9 }],
  [/(?<!\p{L})quý iv(?!\p{L})/u, { from: 9, to: 12 }],
  [/^ ?(?:\p{L}+ )*(?:6|sáu) tháng cuối/u, { from: 6, to: 12 }],
  [/^ ?(?:\p{L}+ )*(?:3|ba) tháng cuối/u, { from: 9, to: 12 }],
  [/^ ?(?:\p{L}+ )*(?:6|sáu) tháng(?! cuối)/u, { from: 0, to: 6 }],
  [/^ ?(?:\p{L}+ )*(?:9|chín) tháng(?! cuối)/u, { from: 0, to: 9 }],
  [/(?<!\p{L})cả năm(?!\p{L})/u, { from: 0, to: 12 }],
];
