import { dayNumberOf, isRealDate, type CalendarDate } from '../../arithmetic/calendar';
import { calendarDateOf, type DateClaim, type DateRangeClaim } from '../../claims/date/date';
import type { Block } from '../../block/block';
import { blockRule, describeRule } from '../../rule/define-rule';
import { findingAt, placeAt } from '../../rule/finding';
import type { FindingOf } from '../../rule/rule';
import { convention } from '../../rule/sources';

const meta = describeRule({
  id: 'date/duration-mismatch',
  since: '0.1.0',
  title: {
    vi: 'Số ngày không khớp với khoảng thời gian',
    en: 'A number of days that its period does not have',
  },
  severity: 'warning',
  enabledByDefault: true,
  needs: ['period'],
  messages: {
    mismatch: {
      vi: 'Nêu {stated} ngày, nhưng khoảng thời gian đi kèm là {exclusive} ngày, hoặc {inclusive} ngày nếu tính cả hai đầu.',
      en: '{stated} days are stated; the period beside it has {exclusive}, or {inclusive} with both ends counted.',
    },
  },
  notes: { range: { vi: 'Khoảng thời gian được so', en: 'The period it is compared with' } },
  sources: [convention('Đếm ngày: tính một đầu hoặc tính cả hai đầu')],
});

type Found = FindingOf<typeof meta>;

/** Compares "trong 03 ngày (từ … đến …)" with the range; either way of counting the ends is right. */
export const durationMismatch = blockRule(meta, checkPeriods);

function* checkPeriods(block: Block): Iterable<Found> {
  for (const period of block.periods) {
    if (period.kind !== 'date-range' || period.days === null) continue;
    const exclusive = lengthOf(period);
    const stated = period.days.value;
    if (exclusive === null || exclusive < 0 || stated === exclusive || stated === exclusive + 1) continue;
    yield findingAt(period.days.span, 'mismatch', {
      data: { stated, exclusive, inclusive: exclusive + 1 },
      related: [placeAt(period.span, 'range')],
    });
  }
}

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
