import type { ClockClaim } from '../../claims/date/date';
import { foldText } from '../../reading/fold';
import { textBefore } from '../../text/span';
import type { Ends } from './ranges';

/**
 * True for the hours of a session whose last lies before the first: "phiên làm việc từ 14h00 đến 11h30". Other things that last from the
 * afternoon to a morning run over midnight, as watches and shifts do.
 */
export function isReversedSession(text: string, { from, to }: Ends<ClockClaim>): boolean {
  if (!isByDay(from) || !isByDay(to) || minutesOf(from) <= minutesOf(to)) return false;
  const lead = foldText(textBefore(text, from.span.start, REACH));
  const behind = foldText(text.slice(to.span.end, to.span.end + REACH));
  return SESSION.test(lead) && !BY_NIGHT.test(lead) && !OVER_NIGHT.test(behind);
}

/** As far as the words around two hours are looked at, in UTF-16 units. */
const REACH = 48;

const SESSION =
  /(?<!\p{L})(?:phiên|buổi|họp|hội nghị|hội thảo|làm việc|tiếp công dân|lớp|tập huấn|thời gian(?=\s{0,3}:\s{0,3}từ)|thi(?!\s{1,3}(?:hành|công)))(?!\p{L})[^.;]*(?<!\p{L})từ\s{1,3}(?:lúc\s{1,3})?$/u;
/** "Họp trực tuyến" is no watch. */
const BY_NIGHT =
  /(?<!\p{L})(?:trực(?!\s{1,3}(?:tuyến|tiếp|thuộc))|gác|canh|tuần tra|ca|kíp|đêm|cấm|ngừng|tạm dừng)(?!\p{L})/u;
/** "sáng hôm sau", "ngày kế tiếp"; "các ngày trong tuần" may have nights between them. */
const OVER_NIGHT = /(?:hôm|ngày|sáng)\s{1,3}(?:sau|kế|mai)|^\s{0,3}(?:các|hằng|hàng|mỗi)\s{1,3}(?:ngày|đêm)/u;

function isByDay({ hour: { value } }: ClockClaim): boolean {
  return value >= 7 && value <= 17;
}

function minutesOf({ hour, minute }: ClockClaim): number {
  return 60 * hour.value + (minute?.value ?? 0);
}
