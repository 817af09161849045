import { daysInMonth, isLeapYear, isRealDate } from '../../arithmetic/calendar';
import type { DateClaim, DatePart } from '../../claims/date/date';
import type { Block } from '../../block/block';
import type { BlockRule, Finding, Fix, MessageData, RuleMeta } from '../../rule/rule';
import { quoteAt } from './writing';
import { editsTo, monthName, writeShort } from '../../claims/date/write-date';

const meta: RuleMeta = {
  id: 'date/impossible-date',
  group: 'date',
  since: '0.1.0',
  title: { vi: 'Ngày không có trong lịch', en: 'A date that the calendar does not have' },
  severity: 'error',
  enabledByDefault: true,
  needs: ['date'],
  fixes: ['review'],
  options: {},
  messages: {
    'no-such-day': {
      text: {
        vi: 'Không có ngày {written}: {month} chỉ có {days} ngày.',
        en: 'There is no {written}: {month} has {days} days.',
      },
      severity: null,
    },
    'no-leap-day': {
      text: {
        vi: 'Không có ngày {written}: năm {year} không nhuận, tháng 2 chỉ có 28 ngày.',
        en: 'There is no {written}: {year} is not a leap year, February has 28 days.',
      },
      severity: null,
    },
    'no-such-month': {
      text: {
        vi: 'Không có ngày {written}: một năm chỉ có 12 tháng, ở đây ghi tháng {month}.',
        en: 'There is no {written}: a year has 12 months, and month {month} is written here.',
      },
      severity: null,
    },
    'zero-day': {
      text: {
        vi: 'Không có ngày {written}: ngày đầu tháng là ngày 01.',
        en: 'There is no {written}: the first day of a month is 1.',
      },
      severity: null,
    },
  },
  notes: { 'fix-date': { vi: 'Sửa thành {text}', en: 'Change to {text}' } },
  sources: [{ title: 'Lịch Gregorius: số ngày của mỗi tháng, năm nhuận', article: null, url: null }],
};

/** Reports 30/02, 31/4, month 13, day 0, and 29/02 in a common year, in every written form. */
export const impossibleDate: BlockRule = { scope: 'block', meta, check: checkDates };

function* checkDates(block: Block): Iterable<Finding> {
  for (const date of block.dates) {
    const { day, month } = date;
    if (day === null || month === null || date.isLunar) continue;
    const verdict = judge(date, day, month);
    if (verdict === null) continue;
    const data = { ...verdict.data, written: quoteAt(block.text, date.span) };
    yield {
      ruleId: meta.id,
      messageId: verdict.messageId,
      data,
      span: date.span,
      related: [],
      fixes: repairs(date),
    };
  }
}

interface Verdict {
  readonly messageId: string;
  readonly data: MessageData;
}

function judge({ year }: DateClaim, day: DatePart, month: DatePart): Verdict | null {
  if (month.value < 1 || month.value > 12)
    return { messageId: 'no-such-month', data: { month: month.value } };
  if (day.value === 0) return { messageId: 'zero-day', data: {} };
  const known = year !== null && year.digits === 4 ? year.value : null;
  const days = daysInMonth(month.value, known);
  if (day.value <= days) return null;
  if (known !== null && day.value === 29 && !isLeapYear(known))
    return { messageId: 'no-leap-day', data: { year: known } };
  return { messageId: 'no-such-day', data: { month: monthName(month.value), days } };
}

/** The last day of the month, and day and month exchanged, where that makes a real date. */
function repairs(date: DateClaim): readonly Fix[] {
  const { day, month, year } = date;
  if (day === null || month === null || year?.digits !== 4 || date.isInherited) return [];
  const lastDay = { day: daysInMonth(month.value, year.value), month: month.value, year: year.value };
  const exchanged = { day: month.value, month: day.value, year: year.value };
  const candidates = [...(day.value > 0 ? [lastDay] : []), exchanged].filter(isRealDate);
  return candidates.map(candidate => ({
    titleId: 'fix-date',
    data: { text: writeShort(candidate) },
    safety: 'review',
    preferred: candidates.length === 1,
    edits: editsTo(date, candidate),
  }));
}
