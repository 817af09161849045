import { dayNumberOf, isRealDate } from '../../arithmetic/calendar';
import {
  calendarDateOf,
  type DateClaim,
  type DatePart,
  type DateRangeClaim,
  type MonthClaim,
  type PeriodClaim,
  type QuarterClaim,
  type YearRangeClaim,
} from '../../claims/date/date';
import type { Block } from '../../block/block';
import { joinSpans, textAt } from '../../text/span';
import { editsTo } from '../../claims/date/write-date';
import { blockRule, describeRule } from '../../rule/define-rule';
import { findingAt, prefer, reviewFix } from '../../rule/finding';
import type { FindingOf, TextEdit } from '../../rule/rule';
import { convention } from '../../rule/sources';
import { rangesOf, type Ends } from './ranges';
import { isReversedSession } from './session-hours';
import { quoteAt } from './writing';

const meta = describeRule({
  id: 'date/reversed-period',
  since: '0.1.0',
  title: { vi: 'Thời gian kết thúc trước thời gian bắt đầu', en: 'A period that ends before it begins' },
  severity: 'error',
  enabledByDefault: true,
  needs: ['period'],
  fixes: ['review'],
  messages: {
    reversed: {
      vi: 'Mốc bắt đầu ({from}) muộn hơn mốc kết thúc ({to}).',
      en: 'The period begins ({from}) after it ends ({to}).',
    },
  },
  notes: { swap: { vi: 'Đổi chỗ hai mốc thời gian', en: 'Exchange the two ends' } },
  sources: [convention('Lịch: mốc đầu của một khoảng thời gian không sau mốc cuối')],
});

type Found = FindingOf<typeof meta>;

/** Reports ranges of dates, months, quarters, years and hours whose end lies before their beginning. */
export const reversedPeriod = blockRule(meta, checkPeriods);

function* checkPeriods(block: Block): Iterable<Found> {
  for (const period of block.periods) {
    if (period.kind === 'date-range' && isReversedRange(period)) {
      yield findingFor(block.text, period, exchangeDates(block.text, period));
    }
    if (period.kind === 'year-range' && isReversedYears(period)) {
      yield findingFor(block.text, period, exchange(block.text, period));
    }
  }
  for (const pair of [...reversedSessions(block), ...reversedPairs(block)]) {
    yield findingFor(block.text, pair, exchange(block.text, pair));
  }
}

/**
 * Without years only two days of one month can be told apart: "từ 28/12 đến 05/01" runs over the turn of the year. A day
 * that borrows its month from the other end ("ngày 20 - 15/3/2024") is judged like the others.
 */
function isReversedRange({ from, to }: DateRangeClaim): boolean {
  if (from.isLunar || to.isLunar) return false;
  const first = calendarDateOf(from);
  const last = calendarDateOf(to);
  if (first !== null && last !== null) {
    return isRealDate(first) && isRealDate(last) && dayNumberOf(first) > dayNumberOf(last);
  }
  return first === null && sameMonth(from, to) && isReversedPart(from.day, to.day, 31);
}

/** True for two numbers in the wrong order that a calendar has. One that there is not is told as that, and its place tells nothing. */
function isReversedPart(from: DatePart | null, to: DatePart | null, last: number): boolean {
  if (from === null || to === null) return false;
  return from.value > to.value && from.value <= last && to.value >= 1;
}

function sameMonth(from: DateClaim, to: DateClaim): boolean {
  return (
    from.year === null &&
    from.month !== null &&
    from.month.value === to.month?.value &&
    from.day !== null &&
    to.day !== null
  );
}

/** Bare pairs of years may be codes or lists; a word must say that they are a period. */
function isReversedYears({ word, from, to }: YearRangeClaim): boolean {
  return word !== 'other' && from.value > to.value;
}

function reversedSessions({ text, periods }: Block): readonly Ends[] {
  const clocks = periods.filter(period => period.kind === 'clock');
  return rangesOf(text, clocks).filter(hours => isReversedSession(text, hours));
}

type Dated = MonthClaim | QuarterClaim;

/** Months or quarters: "từ quý III/2024 đến quý I/2024". */
function reversedPairs({ text, periods }: Block): readonly Ends[] {
  return rangesOf(text, periods.filter(isDated)).filter(isReversedPair);
}

function isDated(period: PeriodClaim): period is Dated {
  return period.kind === 'month' || period.kind === 'quarter';
}

/** Both years must be said; within one year a beginning without its year belongs to the year of the end. */
function isReversedPair({ from, to }: Ends<Dated>): boolean {
  if (from.kind !== to.kind || to.year === null || !isReal(from) || !isReal(to)) return false;
  const fromYear = from.year?.value ?? to.year.value;
  return (
    fromYear > to.year.value ||
    (from.year !== null && fromYear === to.year.value && indexOf(from) > indexOf(to))
  );
}

/** "tháng 0", "quý V" are told as what they are. */
function isReal(period: Dated): boolean {
  return indexOf(period) >= 1 && indexOf(period) <= (period.kind === 'month' ? 12 : 4);
}

function indexOf(period: Dated): number {
  return period.kind === 'month' ? period.month.value : period.quarter.value;
}

function findingFor(text: string, { from, to }: Ends, edits: readonly TextEdit[]): Found {
  return findingAt(joinSpans(from.span, to.span), 'reversed', {
    data: { from: quoteAt(text, from.span), to: quoteAt(text, to.span) },
    fix: prefer(reviewFix('swap', edits)),
  });
}

function exchange(text: string, { from, to }: Ends): readonly TextEdit[] {
  return [
    { span: from.span, text: textAt(text, to.span) },
    { span: to.span, text: textAt(text, from.span) },
  ];
}

/** Only the days change places where the month or year stands once; two ways of writing stay where they are. */
function exchangeDates(text: string, { from, to }: DateRangeClaim): readonly TextEdit[] {
  if (from.day !== null && to.day !== null && (from.isInherited || from.year === null)) {
    return exchange(text, { from: from.day, to: to.day });
  }
  const first = calendarDateOf(from);
  const last = calendarDateOf(to);
  if (from.notation === to.notation || first === null || last === null) return exchange(text, { from, to });
  return [...editsTo(from, last), ...editsTo(to, first)];
}
