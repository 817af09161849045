import { hasAny } from './bits';
import type { Measure } from './measure';
import { SIGN } from './signs';

/** True for what tells when, how old or how often, which is no part and no whole. */
export function isTime({ head }: Measure): boolean {
  return TIMES.has(head);
}

const TIMES: ReadonlySet<string> = new Set('tuổi năm tháng ngày giờ phút tuần quý lần khóa khoá'.split(' '));

/** "35 ha trên tổng số 50 ha, đạt 70%": of the two the percentage is of the first. */
export function isWholeOfBefore({ gap, isPerson }: Measure): boolean {
  return TOLD_WHOLE.test(gap) || OF_THEM.test(gap) || (isPerson && PEOPLE.test(gap));
}

/** "393 nữ/868 người": who some of them are stands before the slash. */
const OF_THEM = /^ (?:nữ|nam|đảng viên|đảng viên nữ|người dân tộc(?: thiểu số)?) ?\/ ?$/u;
/** "24.618 người/25.914 lao động". */
const PEOPLE = /^ người ?\/ ?$/u;

const TOLD_WHOLE = /^(?:,? \p{L}+){0,6}\)? (?:trên|trong|\/)(?: tổng)? (?:số|tổng) (?:\p{L}+ ){0,4}$/u;

/** True for so much for each: "500.000 đồng/người", "mỗi huyện 200 triệu đồng", "10 tấn mỗi xã", "500 triệu đồng hằng tháng". */
export function isForEach({ signs, signsBehind, gap, behind, head }: Measure): boolean {
  if (hasAny(signsBehind, SIGN.slash) && EACH.test(behind)) return true;
  const unit = hasAny(signsBehind, SIGN.each) ? EACH_BEHIND.exec(behind)?.groups?.['unit'] : undefined;
  // "300 hộ mỗi hộ 5 triệu đồng" begins to tell of each.
  if (unit !== undefined && unit !== head) return true;
  return hasAny(signs, SIGN.average) && OF_EACH.test(gap.slice(-OF_EACH_REACH));
}

const OF_EACH_REACH = 70;
const OF_EACH =
  /(?<!\p{L})(?:(?:mỗi|từng)(?: \p{L}+){1,5}|bình quân (?:đầu người|mỗi)(?: \p{L}+){0,5}|thu nhập bình quân(?: \p{L}+){0,6}) ?:? ?$/u;
const EACH = /^(?: \p{L}+){1,3}\/[\p{L}\d]/u;
const EACH_BEHIND =
  /^(?: \p{L}+){1,4} (?:(?:hằng|hàng)(?= (?:năm|tháng|quý|tuần|ngày)(?!\p{L}))|mỗi) (?<unit>\p{L}*)/u;
