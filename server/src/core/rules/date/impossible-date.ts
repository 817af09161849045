import { daysInMonth, isLeapYear, isRealDate } from '../../arithmetic/calendar';
import type { DateClaim, DatePart } from '../../claims/date/date';
import { yearsMeant } from '../../claims/date/mistyped-year';
import type { Block } from '../../block/block';
import { editsTo, monthName, writeShort } from '../../claims/date/write-date';
import { blockRule, describeRule } from '../../rule/define-rule';
import { findingAt, preferOnly, reviewFix } from '../../rule/finding';
import type { FindingOf, MessageData } from '../../rule/rule';
import { convention } from '../../rule/sources';
import { textAt } from '../../text/span';
import { quoteAt } from './writing';

const meta = describeRule({
  id: 'date/impossible-date',
  since: '0.1.0',
  title: { vi: 'Ngày không có trong lịch', en: 'A date that the calendar does not have' },
  severity: 'error',
  enabledByDefault: true,
  needs: ['date'],
  fixes: ['review'],
  messages: {
    'no-such-day': {
      vi: 'Không có ngày {written}: {month} chỉ có {days} ngày.',
      en: 'There is no {written}: {month} has {days} days.',
    },
    'no-leap-day': {
      vi: 'Không có ngày {written}: năm {year} không nhuận, tháng 2 chỉ có 28 ngày.',
      en: 'There is no {written}: {year} is not a leap year, February has 28 days.',
    },
    'no-such-month': {
      vi: 'Không có ngày {written}: một năm chỉ có 12 tháng, ở đây ghi tháng {month}.',
      en: 'There is no {written}: a year has 12 months, and month {month} is written here.',
    },
    'zero-day': {
      vi: 'Không có ngày {written}: ngày đầu tháng là ngày 01.',
      en: 'There is no {written}: the first day of a month is 1.',
    },
    'year-digits': {
      vi: 'Năm của ngày {written} có {digits} chữ số; cần viết bốn chữ số.',
      en: 'The year of {written} has {digits} digits; write four.',
    },
  },
  notes: { 'fix-date': { vi: 'Sửa thành {text}', en: 'Change to {text}' } },
  sources: [convention('Lịch Gregorius: số ngày của mỗi tháng, năm nhuận')],
});

type Found = FindingOf<typeof meta>;

/** Reports 30/02, 31/4, month 13, day 0, 29/02 in a common year, and years of three or five digits, in every written form. */
export const impossibleDate = blockRule(meta, checkDates);

function* checkDates(block: Block): Iterable<Found> {
  for (const date of block.dates) {
    const { day, month } = date;
    if (day === null || month === null || date.isLunar) continue;
    const verdict = judge(date, day, month) ?? judgeYear(date);
    if (verdict === null) continue;
    const data = { ...verdict.data, written: quoteAt(block.text, date.span) };
    const fixes = verdict.messageId === 'year-digits' ? yearRepairs(block.text, date) : repairs(date);
    yield findingAt(date.span, verdict.messageId, { data, fixes });
  }
}

interface Verdict {
  readonly messageId: Found['messageId'];
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

/** "22025", "202". A year of two digits has a rule of its own. */
function judgeYear({ year, isInherited }: DateClaim): Verdict | null {
  if (year === null || isInherited || year.digits === 2 || year.digits === 4) return null;
  return { messageId: 'year-digits', data: { digits: year.digits } };
}

function yearRepairs(text: string, date: DateClaim): Found['fixes'] {
  const { day, month, year } = date;
  if (day === null || month === null || year === null) return [];
  const candidates = yearsMeant(textAt(text, year.span))
    .map(meant => ({ day: day.value, month: month.value, year: meant }))
    .filter(isRealDate);
  return preferOnly(
    candidates.map(candidate =>
      reviewFix(
        'fix-date',
        { span: year.span, text: String(candidate.year) },
        { text: writeShort(candidate) },
      ),
    ),
  );
}

/** The last day of the month, and day and month exchanged, where that makes a real date. */
function repairs(date: DateClaim): Found['fixes'] {
  const { day, month, year } = date;
  if (day === null || month === null || year?.digits !== 4 || date.isInherited) return [];
  const lastDay = { day: daysInMonth(month.value, year.value), month: month.value, year: year.value };
  const exchanged = { day: month.value, month: day.value, year: year.value };
  const candidates = [...(day.value > 0 ? [lastDay] : []), exchanged].filter(isRealDate);
  return preferOnly(
    candidates.map(candidate =>
      reviewFix('fix-date', editsTo(date, candidate), { text: writeShort(candidate) }),
    ),
  );
}
