import { isRealDate, type CalendarDate } from '../../arithmetic/calendar';
import type { Block } from '../../block/block';
import { remembering } from '../../block/remembering';
import { calendarDateOf, type DateClaim } from '../../claims/date/date';
import { foldPhrase } from '../../reading/fold';
import { textBefore } from '../../text/span';
import { behindLastMark } from '../../text/mark-bounds';

/** "đề nghị gửi báo cáo về Sở Tài chính trước ngày 10/3/2026", in offsets of the block. */
export interface Deadline {
  readonly date: DateClaim;
  readonly day: CalendarDate;
  /** What is to be done, from the beginning of its clause to the deadline, folded: "gửi báo cáo về sở tài chính". */
  readonly task: string;
}

/** The deadlines that a block sets: what it tells of others, or of what was to be done before, is none. */
export const deadlinesIn = remembering((block: Block): readonly Deadline[] => {
  const found: Deadline[] = [];
  for (const date of block.dates) {
    const day = date.isLunar || date.isInherited ? null : calendarDateOf(date);
    const task = day === null || !isRealDate(day) ? null : taskOf(block, date, found.at(-1));
    if (day !== null && task !== null) found.push({ date, day, task });
  }
  return found;
});

/** True for a block that sets one: few do, and an edit asks only those that it changes. */
export function setsDeadline(block: Block): boolean {
  // Nothing is kept for the many blocks that name no day, or no limit.
  return block.dates.length > 0 && LIMIT_CUE.test(block.folded) && deadlinesIn(block).length > 0;
}

const LIMIT_CUE = /trước|nhất|muộn\s|hạn/u;
/** "trước ngày ", "chậm nhất là 17 giờ 00 ngày ", "không muộn hơn ", "hạn cuối là ngày ", "thời hạn hoàn thành: ngày ". */
const LIMIT =
  /(?<!\p{L})\(?(?:trước|(?:chậm|muộn)\s{1,3}nhất(?:\s{1,3}là|\s{1,3}vào)?|không\s{1,3}muộn\s{1,3}hơn|(?:thời\s{1,3})?hạn\s{1,3}(?:cuối(?:\s{1,3}cùng)?|chót|gửi|nộp|hoàn\s{1,3}thành|báo\s{1,3}cáo)(?:\s{1,3}là|\s{1,3}vào|\s?:)?(?:\s{1,3}trước)?)\s{1,3}(?:\d{1,2}\s?(?:giờ|h)\s?(?:\d{2}(?:\s{1,3}phút)?)?,?\s{1,3})?(?:ngày\s{0,3})?$/u;
const REACH = 480;

/** The task of a deadline; that of the one right before it where nothing else stands between: "trước ngày 20/10, chậm nhất là ngày 15/10". */
function taskOf(block: Block, { span }: DateClaim, previous: Deadline | undefined): string | null {
  const { folded, citations } = block;
  // The spelled form of a date has the word "ngày" in it.
  const lead = textBefore(folded, span.start, REACH);
  const from = span.start - lead.length;
  const limit = LIMIT.exec(lead);
  if (limit === null) return null;
  if (previous !== undefined) {
    const between = folded.slice(previous.date.span.end, from + limit.index);
    if (NOTHING_ELSE.test(between)) return previous.task;
  }
  const isQuoted = citations.some(cited => cited.span.end > from && cited.span.start < span.start);
  return isQuoted ? null : taskWithin(lead.slice(0, limit.index));
}

/** "; nhưng ", "(", " và". */
const NOTHING_ELSE = /^\s{0,3}[,;(–-]?\s{0,3}(?:và|nhưng|hoặc)?\s{0,3}$/u;

/** What the last sentence of a text asks for; null where it asks for nothing, or tells of what was asked. */
function taskWithin(before: string): string | null {
  const sentence = behindLastMark(before, '.\n');
  if (!REQUEST.test(sentence) || TOLD.test(sentence)) return null;
  const clause = behindLastMark(sentence, ';:');
  return foldPhrase(clause.replace(LEADING_SIGNS, '').replace(ASKING, '')).trim();
}

/** "Sở đề nghị": who asks says nothing of the task. */
const ASKING = /^(?:[^,;]{0,60}?(?<!\p{L}))?(?:đề\s{1,3}nghị|yêu\s{1,3}cầu)\s{1,3}/u;
const LEADING_SIGNS = /^[^\p{L}]{0,8}/u;
/** "nộp trước ngày …" and "đăng ký trước ngày …" are conditions as often, so somebody must be asked. */
const REQUEST =
  /(?<!\p{L})(?:gửi|báo\s{1,3}cáo|hoàn\s{1,3}thành|trả\s{1,3}lời|phản\s{1,3}hồi|góp\s{1,3}ý|cho\s{1,3}ý\s{1,3}kiến|tham\s{1,3}gia\s{1,3}ý\s{1,3}kiến|(?:đề\s{1,3}nghị|yêu\s{1,3}cầu|đơn\s{1,3}vị|các\s{1,3}(?:phòng|cơ\s{1,3}quan|địa\s{1,3}phương))\s[^.;]{0,80}(?:nộp|đăng\s{1,3}ký))(?!\p{L})/u;
/** What was asked before, what was done, what a rule of law is about. */
const TOLD =
  /(?<!\p{L})(?:đã|chưa|từng|theo|đến nay|trước đây|trước đó|thường trú|có đăng ký|tính|kể|nếu|trường hợp|được (?:nộp|gửi|tiếp nhận|hoàn thành|cấp|giao|ban hành|thành lập|phê duyệt)|các dự án|những|(?<!đăng\s)ký|có hiệu lực|phát sinh|nhưng|quá hạn|chậm (?!nhất)|hạn đến)(?!\p{L})/u;
