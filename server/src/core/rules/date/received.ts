import { dayNumberOf, isRealDate, type CalendarDate } from '../../arithmetic/calendar';
import type { Block } from '../../block/block';
import { remembering } from '../../block/remembering';
import type { CitationClaim } from '../../claims/citation/citation';
import { calendarDateOf, type DateClaim } from '../../claims/date/date';

/** A document that was received, or answered, on a day before its own. */
export interface ReceivedEarly {
  readonly event: DateClaim;
  readonly received: CalendarDate;
  readonly date: DateClaim;
  readonly issued: CalendarDate;
}

/** "Ngày 12/8/2024, Sở Nội vụ nhận được Công văn số 03/CV-HTN ngày 30/7/2025", in offsets of the block. */
export const receivedEarly = remembering((block: Block): readonly ReceivedEarly[] => {
  const { text, folded, dates, citations } = block;
  return citations.flatMap(citation => {
    const issued = realDayOf(citation.date);
    if (citation.date === null || issued === null) return [];
    const event = dates.findLast(({ span }) => span.end <= citation.span.start);
    const received = event === undefined ? null : realDayOf(event);
    if (event === undefined || received === null || dayNumberOf(received) >= dayNumberOf(issued)) return [];
    const isEvent = opensSentence(text, event) && isReceived(folded, event, citation);
    return isEvent ? [{ event, received, date: citation.date, issued }] : [];
  });
});

/** True for a block that tells of one: few do, and an edit asks only those that it changes. */
export function hasReceivedEarly(block: Block): boolean {
  // Nothing is kept for the many blocks that cite no document.
  return block.citations.length > 0 && receivedEarly(block).length > 0;
}

function realDayOf(date: DateClaim | null): CalendarDate | null {
  const day = date === null || date.isInherited || date.isLunar ? null : calendarDateOf(date);
  return day !== null && isRealDate(day) ? day : null;
}

/** "Ngày 12/8/2024", "Vào ngày", "Sáng ngày": a date within a sentence may be that of another document. */
function opensSentence(text: string, { span }: DateClaim): boolean {
  return OPENING.test(text.slice(Math.max(0, span.start - 24), span.end));
}

const OPENING =
  /(?:^|[.;:]\s{1,3}|\n\s{0,8})[-–+*•]?\s{0,3}(?:(?:Vào|vào|Sáng|Chiều|Trước đó,?)\s{1,3})?[Nn]gày\s{0,3}\d/u;

function isReceived(folded: string, event: DateClaim, { span }: CitationClaim): boolean {
  const between = folded.slice(event.span.end, span.start);
  return between.length <= LONGEST && RECEPTION.test(between) && !NOT_YET.test(between);
}

/** As far as "Ủy ban nhân dân tỉnh … nhận được hồ sơ kèm theo" reaches. */
const LONGEST = 160;
/** "công nhận", "ghi nhận" and "giao nhận" receive no paper. */
const RECEPTION =
  /^,?\s[^.;:|\t]*(?<!\p{L})(?:nhận được|(?<!(?:công|ghi|xác|chấp|thừa|nhìn|đón|giao|chứng)\s)nhận|trả lời|phúc đáp|thụ lý)\s(?:(?:được|văn bản|hồ sơ|đề nghị|ý kiến|kèm theo|theo|các|đơn|của|nội dung|số)\s){0,6}$/u;
const NOT_YET = /(?<!\p{L})(?:chưa|không|sẽ|dự kiến|phải|trước khi)(?!\p{L})/u;
