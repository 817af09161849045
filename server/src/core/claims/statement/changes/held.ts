import { hasAny } from '../measures/bits';
import type { Measure, Statement } from '../measures/measure';
import { SIGN } from '../measures/signs';
import { isYearly } from './bases';
import { alike, isExactValue, leadOf, moveFrom, type Move } from './moves';
import { hasOneOf } from '../../../text/one-of';

type Values = Pick<Move, 'once' | 'now'>;

/**
 * The two values that the words hold fast beside a change: "từ A lên B, tăng p%", "tăng n (từ A lên B)", "đạt B, tăng p% so với cùng
 * kỳ (A)". Whatever the change is, it is theirs. Null where none are.
 */
export function heldValues(statement: Statement, target: Measure): Values | null {
  if (target.number.problem !== 'none' || target.slash !== null) return null;
  if (target.kind === 'count' && target.noun === '') return null;
  const held =
    valuesBefore(statement, target) ??
    valuesBehind(statement, target) ??
    ofPeriod(statement, target) ??
    comparedBefore(statement, target);
  return held !== null && isExactValue(held.once) && isExactValue(held.now) ? held : null;
}

/** Between the second value and the amount behind it: " tỷ đồng, ", " (tương đương ", " hộ năm 2020, tức là đã ". */
const BEHIND =
  /^(?:\/\p{L}+)?(?:\s(?!tăng|giảm|gấp)\p{L}+){0,5}(?:\s?\(?(?:vào )?(?:cuối )?(?:năm|tháng|quý) [\d/]+\)?)?\s?[,(–-]\s?(?:(?:tức|tức là|tương đương|tương ứng|đã|hay|bằng|đạt tỷ lệ|với)\s){0,2}(?:tăng gấp|cao gấp|tăng|giảm|gấp)(?:\s(?:thêm|đi|được|là|tới|đến|hơn|gần|khoảng|trên|xấp xỉ))*\s$/u;
/** "tăng 12% so với kế hoạch": measured against something else than the first value. */
const PLANNED = /^[^.;,]{0,16}(?:so với |so )(?:kế hoạch|chỉ tiêu|dự toán|mục tiêu|dự kiến|toàn|cả|mức)/u;
/** "/năm", " mỗi năm", " bình quân", " hằng năm". */
const SPREAD =
  /^[^,.;]{0,24}(?:\/năm|\/tháng|(?:mỗi|hằng|hàng|một|trên) (?:năm|tháng|quý)|bình quân|\/1 năm)/u;
const LONGEST = 70;

/** "từ A lên B, tăng p%". */
function valuesBefore(statement: Statement, target: Measure): Values | null {
  const first = statement[target.index - 2];
  if (first === undefined || !hasAny(first.signs, SIGN.from) || !isAmount(target)) return null;
  if (target.gap.length > LONGEST || !BEHIND.test(target.gap)) return null;
  return PLANNED.test(target.behind) ? null : moveFrom(statement, first.index);
}

/** True for a figure that a word makes the size of a change, and not of one in each of several years. */
function isAmount(target: Measure): boolean {
  const isTold = target.way !== null || /gấp(?: \p{L}+)? $/u.test(target.gap.slice(-20));
  return isTold && !isYearly(target) && !SPREAD.test(target.behind);
}

/** Between an amount and "từ": " tỷ đồng, ", " (", ", nâng tổng số đảng viên ". */
const AHEAD = /^(?:\/\p{L}+)?(?:\s\p{L}+){0,3}\s?[,(:]?\s?$/u;

/** "tăng p% (từ A lên B)", where no other figure of that kind stands behind the two. */
function valuesBehind(statement: Statement, target: Measure): Values | null {
  const first = statement[target.index + 1];
  if (first === undefined || !hasAny(first.signs, SIGN.from)) return null;
  const lead = leadOf(first);
  const isTold = (isAmount(target) && AHEAD.test(lead)) || raises(target, lead);
  if (lead.length > LONGEST || !isTold) return null;
  const next = statement[target.index + 3];
  if (next?.kind === target.kind && valuesBefore(statement, next) !== null) return null;
  return moveFrom(statement, first.index);
}

const RAISES = /^(?:\s\p{L}+){0,6},?\s(?:qua đó\s)?(?:nâng|đưa)\s(?:tổng\s)?số(?:\s\p{L}+){0,8}\s$/u;

/** "kết nạp 12 đảng viên, nâng tổng số đảng viên từ 61 lên 73": the first is the change, though no word says so before it. */
function raises({ kind, way }: Measure, lead: string): boolean {
  return kind === 'count' && way === null && RAISES.test(lead) && !lead.includes('giảm');
}

/** " so với cùng kỳ năm 2019 (", " so với năm trước (năm 2019: ", " cùng kỳ (đạt ". */
const PERIOD_BEHIND =
  /^\s?(?:so với |so |của )?(?:cùng kỳ|năm trước|năm ngoái|tháng trước|quý trước|kỳ trước|năm|tháng|quý)[^.;,()%]{0,30}\((?:(?:cùng kỳ|năm trước|năm ngoái|tháng trước|kỳ trước|năm|tháng|quý)(?:\snăm)?(?:\s[\d/]{1,7})?\s?:?\s)?(?:(?:là|đạt|thu|có|chỉ)\s)?$/u;
const LONGEST_PERIOD = 90;

/** "đạt B, tăng p% so với cùng kỳ (A)", "B, bằng p% cùng kỳ (A)". */
function ofPeriod(statement: Statement, target: Measure): Values | null {
  const once = statement[target.index + 1];
  if (target.kind !== 'rate' || once?.kind !== 'count' || once.slash !== null) return null;
  if (!hasAny(once.signs, SIGN.open) || once.number.problem !== 'none' || once.noun === '') return null;
  if (once.gap.length > LONGEST_PERIOD || !PERIOD_BEHIND.test(once.gap)) return null;
  if (!isAmount(target) && !/(?<!\p{L})(?:bằng|đạt)\s$/u.test(target.gap.slice(-8))) return null;
  const now = countBefore(statement, target);
  return now === null ? null : alike(once, now);
}

/** Between the value now and that of a year: " hộ khá, so với năm 2012 là "; and between that and its change: " hộ (tăng ". */
const COMPARED =
  /^(?: \p{L}+){1,12}, so với (?:cùng kỳ )?(?:năm|quý|tháng)(?: (?:trước|ngoái|[\d/]{1,7})){1,2} (?:là|chỉ có|có) $/u;
const CHANGED = /^(?: \p{L}+){1,4} ?\((?:tăng|giảm)(?: thêm)? $/u;

/** "có 10.087 hộ, so với năm 2012 là 6.751 hộ (tăng 49,4%)". */
function comparedBefore(statement: Statement, target: Measure): Values | null {
  const once = statement[target.index - 1];
  const now = statement[target.index - 2];
  if (once === undefined || now === undefined || target.way === null || !hasAny(once.signs, SIGN.base))
    return null;
  if (now.kind !== 'count' || once.kind !== 'count' || now.sentence !== target.sentence) return null;
  if (now.slash !== null || now.way !== null || !CHANGED.test(target.gap) || !COMPARED.test(once.gap))
    return null;
  return alike(once, now);
}

/** How far before the percentage its value may stand, and how many other figures of it between the two. */
const REACH = 140;
const MOST_PASSED = 6;

/** The count before a percentage in its own clause, other percentages and what it rose by passed over. */
function countBefore(statement: Statement, target: Measure): Measure | null {
  for (let at = target.index; at > target.index - MOST_PASSED; at -= 1) {
    const measure = statement[at - 1];
    if (measure === undefined || hasOneOf(statement[at]?.gap ?? '', '.;!?|\t()')) return null;
    if (target.span.start - measure.span.end > REACH) return null;
    if (measure.kind === 'rate' || measure.way !== null) continue;
    return measure.kind === 'count' && measure.slash === null && measure.number.problem === 'none'
      ? measure
      : null;
  }
  return null;
}
