import type { Block } from '../../block/block';
import type { DateClaim } from '../../claims/date/date';
import { textBefore } from '../../text/span';

/** True for the words of an invitation to a meeting: "GIẤY MỜI", "V/v mời họp", "trân trọng kính mời … dự họp". */
export function invites({ folded }: Block): boolean {
  return folded.includes('mời') && INVITATION.test(folded);
}

const INVITATION =
  /^[\s*_#]{0,4}giấy\s{1,3}mời[\s*_]{0,4}$|(?<!\p{L})v\/v\s{1,3}(?:kính\s{1,3})?mời\s{1,3}(?:họp|dự|tham\s{1,3}dự)(?!\p{L})|(?:trân\s{1,3}trọng|kính)\s{1,3}(?:kính\s{1,3})?mời\s[^.;]{0,200}(?:dự|tham\s{1,3}dự|đến|tham\s{1,3}gia)(?!\p{L})/u;

/** "Thời gian: 08 giờ 00, ngày 12/3/2026", "kính mời … dự họp vào lúc 8 giờ 00 ngày 12/3/2026": the time of the meeting, not of what it is about. */
export function isMeetingTime({ folded }: Block, { span, isLunar, isInherited }: DateClaim): boolean {
  if (isLunar || isInherited) return false;
  return (
    MEETING_TIME.test(textBefore(folded, span.start, REACH)) ||
    INVITED_AT.test(textBefore(folded, span.start, SENTENCE))
  );
}

const REACH = 90;
const HOUR = String.raw`\d{1,2}\s?(?:giờ|h|:)\s?(?:\d{2})?(?:\s{1,3}phút)?[\s,]{0,3}`;
const DAY = String.raw`(?:\((?:sáng|chiều)?[^()]{0,20}\)[\s,]{0,3})?(?:(?:sáng|chiều|cả)\s{1,3})?(?:(?:thứ\s{1,3}\p{L}{2,4}|chủ\s{1,3}nhật)\s?,?\s{1,3})?(?:ngày\s{0,3})?$`;
const MEETING_TIME = new RegExp(
  String.raw`(?:^|\n)[^\p{L}\n]{0,8}thời\s{1,3}gian(?:\s{1,3}họp)?\s{0,3}:?\s{1,3}(?:bắt\s{1,3}đầu\s{1,3})?(?:từ\s{1,3}|vào\s{1,3}|lúc\s{1,3}|hồi\s{1,3}){0,2}(?:${HOUR})?${DAY}`,
  'u',
);
const SENTENCE = 360;
/** Within one sentence, and with an hour: the day alone may be that of what the meeting is about. */
const INVITED_AT = new RegExp(
  String.raw`(?<!\p{L})(?<!(?:đã|được|giấy|thư)\s)mời\s[^.;]{0,200}(?:dự|đến|tham\s{1,3}gia)(?!\p{L})[^.;]{0,100}(?<!\p{L})(?:vào|lúc|hồi)\s{1,3}(?:lúc\s{1,3}|hồi\s{1,3})?${HOUR}${DAY}`,
  'u',
);
