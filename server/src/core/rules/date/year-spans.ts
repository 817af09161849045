import type { CalendarDate } from '../../arithmetic/calendar';
import type { Block } from '../../block/block';
import {
  calendarDateOf,
  partAt,
  type DatePart,
  type DateRangeClaim,
  type YearRangeClaim,
} from '../../claims/date/date';
import { foldPhrase } from '../../reading/fold';
import { indexOfDigit } from '../../text/digits';
import { textBefore } from '../../text/span';

/** "kỷ niệm 25 năm Ngày thành lập Hội (19/10/1998 - 19/10/2023)", "kế hoạch 5 năm (2021 - 2025)", in offsets of the block. */
export interface YearSpan {
  readonly stated: DatePart;
  readonly range: DateRangeClaim | YearRangeClaim;
  /** From the first year to the last. */
  readonly years: number;
  /** An anniversary counts from day to day, as does any bracket with two days; of a stretch of years both ends may count. */
  readonly isAnniversary: boolean;
  /** What is celebrated, folded: "ngày thành lập hội"; empty for a stretch. */
  readonly event: string;
}

/** The numbers of years of a block with the bracket behind them that says from when to when. */
export function* yearSpansIn(block: Block): Iterable<YearSpan> {
  for (const period of block.periods) {
    if (period.kind !== 'date-range' && period.kind !== 'year-range') continue;
    const years = yearsOf(period);
    if (years !== null) yield* spanBefore(block, period, years);
  }
}

/** Between two days of one date, or two years; null for others. */
function yearsOf(period: DateRangeClaim | YearRangeClaim): number | null {
  if (period.kind === 'year-range') return period.to.value - period.from.value;
  const [first, last] = [calendarDateOf(period.from), calendarDateOf(period.to)];
  return first === null || last === null || !isSameDayOfYear(first, last) ? null : last.year - first.year;
}

function isSameDayOfYear(first: CalendarDate, last: CalendarDate): boolean {
  return first.day === last.day && first.month === last.month;
}

const LEAD = 180;

function* spanBefore(
  { text, folded }: Block,
  range: DateRangeClaim | YearRangeClaim,
  years: number,
): Iterable<YearSpan> {
  const lead = textBefore(folded, range.span.start, LEAD);
  const start = range.span.start - lead.length;
  if (!lead.includes('(')) return;
  const match =
    ANNIVERSARY.exec(lead) ?? EVENT.exec(lead) ?? (range.kind === 'date-range' ? BARE.exec(lead) : null);
  const stretch = match === null && range.kind === 'year-range' ? STRETCH.exec(lead) : null;
  const found = match ?? stretch;
  if (found === null || ABOUT.test(lead.slice(0, found.index + indexOfDigit(found[0])))) return;
  const stated = partAt(text, start + found.index + indexOfDigit(found[0]));
  const event = foldPhrase(match?.groups?.['event'] ?? '').trim();
  yield { stated, range, years, isAnniversary: match !== null, event };
}

/** The bracket with its two ends: "(", "(từ ngày ", "(giai đoạn ". */
const OPEN = String.raw`\(\s?(?:từ\s{1,3})?(?:ngày\s{1,3}|năm\s{1,3}|giai\s{1,3}đoạn\s{1,3})?$`;
/** "kỷ niệm lần thứ 80", "nhân 80 năm", up to the bracket with its two days. */
const ANNIVERSARY = new RegExp(
  String.raw`(?:kỷ|kỉ)\s{1,3}niệm\s{1,3}(?:lần\s{1,3}thứ\s{1,3})?\d{1,4}(?:\s{1,3}năm)?(?!\d)\s?(?<event>[^\d;.()]{0,120})${OPEN}`,
  'u',
);
/** "95 năm Ngày thành lập Đảng", "80 năm Quốc khánh". */
const EVENT = new RegExp(
  String.raw`\d{1,3}\s{1,3}năm\s{1,3}(?<event>(?:ngày\s{1,3}(?!\p{L}{1,6}\s?\()|lễ\s{1,3})?(?:thành\s{1,3}lập|truyền\s{1,3}thống|ra\s{1,3}đời|giải\s{1,3}phóng|chiến\s{1,3}thắng|quốc\s{1,3}khánh|cách\s{1,3}mạng|sinh|mất|khởi\s{1,3}nghĩa|tái\s{1,3}lập|phụ\s{1,3}nữ|nhà\s{1,3}giáo|thương\s{1,3}binh|báo\s{1,3}chí|thầy\s{1,3}thuốc)(?!\p{L})[^\d;.()]{0,120})${OPEN}`,
  'u',
);
/** "95 năm (03/02/1930 - 03/02/2025)": between two days only whole years pass. */
const BARE = new RegExp(String.raw`\d{1,3}\s{1,3}năm\s{0,3}${OPEN}`, 'u');
/** "kế hoạch 5 năm (2021 - 2025)", "10 năm thực hiện Nghị quyết (2011 - 2021)". */
const STRETCH = new RegExp(
  String.raw`\d{1,3}\s{1,3}năm(?:\s{1,3}(?:qua|liền|gần\s{1,3}đây|thực\s{1,3}hiện|triển\s{1,3}khai|thi\s{1,3}hành|xây\s{1,3}dựng|đổi\s{1,3}mới)(?!\p{L})[^\d;.()]{0,80})?\s{0,3},?\s{0,3}${OPEN}`,
  'u',
);
/** "gần 10 năm", "hơn 30 năm", "2,5 năm", "3 - 5 năm": no count of years. */
const ABOUT =
  /(?:(?<!\p{L})(?:gần|hơn|khoảng|trên|ngót|chừng|dưới|quá|tròn\s{1,3}gần|tối\s{1,3}thiểu|tối\s{1,3}đa|ít\s{1,3}nhất|nhất\s{1,3}là)\s{1,3}|[\d.,/–-]\s{0,3})$/u;
