import { dayNumberOf, isRealDate, type CalendarDate } from '../../arithmetic/calendar';
import { foldText } from '../../reading/fold';
import { writeShort } from '../../claims/date/write-date';
import {
  calendarDateOf,
  partAt,
  type DateClaim,
  type DatePart,
  type DateRangeClaim,
} from '../../claims/date/date';
import type { Block } from '../../block/block';
import { blockRule, describeRule } from '../../rule/define-rule';
import { findingAt, placeAt, reviewFix } from '../../rule/finding';
import type { FindingOf } from '../../rule/rule';
import { convention } from '../../rule/sources';

const meta = describeRule({
  id: 'date/duration-mismatch',
  since: '0.1.0',
  title: {
    vi: 'Số ngày, số năm không khớp với khoảng thời gian',
    en: 'A number of days or years that its period does not have',
  },
  severity: 'warning',
  enabledByDefault: true,
  needs: ['period'],
  messages: {
    mismatch: {
      vi: 'Nêu {stated} ngày, nhưng khoảng thời gian đi kèm là {exclusive} ngày, hoặc {inclusive} ngày nếu tính cả hai đầu.',
      en: '{stated} days are stated; the period beside it has {exclusive}, or {inclusive} with both ends counted.',
    },
    anniversary: {
      vi: 'Ghi kỷ niệm {stated} năm, nhưng từ {from} đến {to} là {years} năm.',
      en: '{stated} years are celebrated; from {from} to {to} are {years}.',
    },
  },
  notes: {
    range: { vi: 'Khoảng thời gian được so', en: 'The period it is compared with' },
    'fix-years': { vi: 'Sửa thành {text} năm', en: 'Change to {text} years' },
  },
  fixes: ['review'],
  sources: [convention('Đếm ngày: tính một đầu hoặc tính cả hai đầu')],
});

type Found = FindingOf<typeof meta>;

/** Compares "trong 03 ngày (từ … đến …)" with the range; either way of counting the ends is right. */
export const durationMismatch = blockRule(meta, checkPeriods);

function* checkPeriods(block: Block): Iterable<Found> {
  for (const period of block.periods) {
    if (period.kind !== 'date-range') continue;
    if (period.days === null) {
      yield* checkAnniversary(block.text, period);
      continue;
    }
    const exclusive = lengthOf(period);
    const stated = period.days.value;
    if (exclusive === null || exclusive < 0 || stated === exclusive || stated === exclusive + 1) continue;
    yield findingAt(period.days.span, 'mismatch', {
      data: { stated, exclusive, inclusive: exclusive + 1 },
      related: [placeAt(period.span, 'range')],
    });
  }
}

/** "kỷ niệm 25 năm Ngày thành lập Hội (19/10/1998 - 19/10/2023)": years between two dates of one day and month. */
function* checkAnniversary(text: string, { span, from, to }: DateRangeClaim): Iterable<Found> {
  const [first, last] = [calendarDateOf(from), calendarDateOf(to)];
  const stated = statedYears(text, span.start);
  if (stated === null || first === null || last === null || !isSameDayOfYear(first, last)) return;
  const years = last.year - first.year;
  if (years <= LONGEST_CAMPAIGN || stated.value === years) return;
  yield findingAt(stated.span, 'anniversary', {
    data: { stated: stated.value, years, from: writeShort(first), to: writeShort(last) },
    related: [placeAt(span, 'range')],
    fix: reviewFix('fix-years', { span: stated.span, text: String(years) }, { text: years }),
  });
}

/** The number of years that the words before two days celebrate; null where they celebrate none. */
function statedYears(text: string, end: number): DatePart | null {
  const start = Math.max(0, end - LEAD);
  const match = ANNIVERSARY.exec(foldText(text.slice(start, end)));
  return match === null ? null : partAt(text, start + match.index + match[0].search(/\d/u));
}

/** "Kỷ niệm 50 năm …, phát động thi đua (30/4/2024 - 30/4/2025)": few years between two days are those of what is done for it. */
const LONGEST_CAMPAIGN = 5;

function isSameDayOfYear(first: CalendarDate, last: CalendarDate): boolean {
  return first.day === last.day && first.month === last.month;
}

/** "kỷ niệm lần thứ 80", "nhân 80 năm", up to the bracket with its two days. */
const ANNIVERSARY =
  /(?:kỷ|kỉ)\s{1,3}niệm\s{1,3}(?:lần\s{1,3}thứ\s{1,3})?\d{1,4}(?:\s{1,3}năm)?(?!\d)[^\d;.()]{0,120}\(\s?(?:ngày\s{1,3})?$/u;
const LEAD = 180;

/** Days from the first to the last date; null where either is not whole. A first date takes the year of the last. */
function lengthOf({ from, to }: DateRangeClaim): number | null {
  const last = calendarDateOf(to);
  const first = calendarDateOf(from) ?? (last === null ? null : withYear(from, last.year));
  if (first === null || last === null || !isRealDate(first) || !isRealDate(last)) return null;
  return dayNumberOf(last) - dayNumberOf(first);
}

function withYear({ day, month, year }: DateClaim, lastYear: number): CalendarDate | null {
  return day === null || month === null || year !== null
    ? null
    : { day: day.value, month: month.value, year: lastYear };
}
