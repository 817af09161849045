import { hasAny } from '../measures/bits';
import { EXACTLY_HUNDRED, EXACTLY_ONE, subtractIntervals, type Interval } from '../../../arithmetic/interval';
import type { Hypothesis } from '../evidence/hypothesis';
import type { Measure, Statement } from '../measures/measure';
import { SIGN } from '../measures/signs';
import { before } from '../measures/window';
import { wordsBefore } from './own-words';

/** So many measures before what is left of a hundred may be parts of it. */
const REACH = 8;

/** "… chiếm 54,6%; dịch vụ 32,9%; còn lại 12,5%": what percentages leave of a hundred. */
export function hundredHypotheses(statement: Statement, rate: Measure): readonly Hypothesis[] {
  if (!hasAny(rate.signs | rate.signsBehind, SIGN.rest)) return [];
  const words = /^ còn lại(?!\p{L})/u.test(rate.behind) ? 'còn lại' : wordsBefore(rate);
  if (!LEFT.test(words)) return [];
  const parts: Measure[] = [];
  const found: Hypothesis[] = [];
  let rest: Interval = EXACTLY_HUNDRED;
  const shares = before(statement, rate, REACH).filter(part => isShare(part, rate));
  const own = shares.filter(({ sentence }) => sentence === rate.sentence);
  for (const part of shares) {
    parts.push(part);
    rest = subtractIntervals(rest, part.value);
    if (rest.high < 0n) break;
    const isAll = own.length > 0 && parts.length === own.length;
    found.push({
      relation: 'remainder',
      target: rate,
      operands: [...parts],
      quotient: { dividend: rest, divisor: EXACTLY_ONE },
      tie: `hundred ${isAll ? wordOf(words) : 'some'} ${String(Math.min(3, parts.length))}`,
    });
  }
  return found;
}

const LEFT = /(?:^|\P{L})còn(?!\p{L})/u;

/** A percentage of something, in no deeper bracket, and none of what was before. */
function isShare({ kind, lead, way, depth, gap, qualifier }: Measure, rate: Measure): boolean {
  if (kind !== 'rate' || lead === 'growth' || way !== null || depth > rate.depth) return false;
  return qualifier === 'exact' && !/(?:so với|cùng kỳ|kế hoạch|mục tiêu|chỉ tiêu)[^,;.]*$/u.test(gap);
}

/** `rest`: "còn lại 14,2%"; `left`: ", và còn 12,16%"; `own`: "tỷ lệ hộ nghèo còn 3,2%", which has a subject of its own. */
function wordOf(words: string): 'rest' | 'left' | 'own' {
  if (/(?:^|\s)còn lại(?!\p{L})/u.test(words)) return 'rest';
  return /(?:^|\sso với (?:\p{L}+\s){1,5})\s?(?:và\s|nhưng\s|vẫn\s)*còn(?:\s(?:khoảng|thiếu|tới))?\s$/u.test(
    words,
  )
    ? 'left'
    : 'own';
}
