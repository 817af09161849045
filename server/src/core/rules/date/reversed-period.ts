import { dayNumberOf, isRealDate } from '../../arithmetic/calendar';
import {
  calendarDateOf,
  type ClockClaim,
  type DateClaim,
  type DateRangeClaim,
  type MonthClaim,
  type PeriodClaim,
  type QuarterClaim,
  type YearRangeClaim,
} from '../../claims/date/date';
import type { Block } from '../../block/block';
import { foldText } from '../../reading/fold';
import { joinSpans, textAt, type Span } from '../../text/span';
import { editsTo } from '../../claims/date/write-date';
import { blockRule, describeRule } from '../../rule/define-rule';
import { findingAt, prefer, reviewFix } from '../../rule/finding';
import type { FindingOf, TextEdit } from '../../rule/rule';
import { convention } from '../../rule/sources';
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
      vi: 'Mốc bắt đầu {from} sau mốc kết thúc {to}.',
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
  for (const pair of clocksOf(block)) yield findingFor(block.text, pair, exchange(block.text, pair));
  for (const pair of pairsOf(block)) {
    if (isReversedPair(pair)) yield findingFor(block.text, pair, exchange(block.text, pair));
  }
}

/** Two ends of a period in the order of the text. */
interface Ends<End extends Placed = Placed> {
  readonly from: End;
  readonly to: End;
}

interface Placed {
  readonly span: Span;
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
  return first === null && sameMonth(from, to) && (from.day?.value ?? 0) > (to.day?.value ?? 0);
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

/**
 * Hours of a session whose last lies before the first: "phiên làm việc từ 14h00 đến 11h30". Other things that last from the afternoon to a
 * morning run over midnight, as watches and shifts do.
 */
function clocksOf({ text, periods }: Block): readonly Ends<ClockClaim>[] {
  const clocks = periods.filter(period => period.kind === 'clock');
  return clocks.flatMap((to, index) => {
    const from = clocks[index - 1];
    if (from === undefined || !isByDay(from) || !isByDay(to) || minutesOf(from) <= minutesOf(to)) return [];
    const lead = foldText(text.slice(Math.max(0, from.span.start - LEAD), from.span.start));
    const behind = foldText(text.slice(to.span.end, to.span.end + LEAD));
    const isPair = SESSION.test(lead) && !BY_NIGHT.test(lead) && !OVER_NIGHT.test(behind);
    return isPair && GAP.test(foldText(text.slice(from.span.end, to.span.start))) ? [{ from, to }] : [];
  });
}

/** As far as the words around two hours are looked at. */
const LEAD = 48;

const SESSION =
  /(?<!\p{L})(?:phiên|buổi|họp|hội nghị|hội thảo|làm việc|tiếp công dân|lớp|tập huấn|thi(?!\s{1,3}(?:hành|công)))(?!\p{L})[^.;]*(?<!\p{L})từ\s{1,3}(?:lúc\s{1,3})?$/u;
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

type Dated = MonthClaim | QuarterClaim;

/** Months or quarters with "đến" or a dash between: "từ quý III đến quý I/2024". */
function pairsOf({ text, periods }: Block): readonly Ends<Dated>[] {
  const dated = periods.filter(isDated);
  return dated.flatMap((to, index) => {
    const from = dated[index - 1];
    if (from?.kind !== to.kind) return [];
    const gap = foldText(text.slice(from.span.end, to.span.start));
    return GAP.test(gap) ? [{ from, to }] : [];
  });
}

const GAP = /^\s{0,3}(?:[-–—]|(?:cho\s{1,3})?(?:đến|tới)(?:\s{1,3}hết)?)\s{0,3}$/u;

function isDated(period: PeriodClaim): period is Dated {
  return period.kind === 'month' || period.kind === 'quarter';
}

/** Both years must be said; within one year a beginning without its year belongs to the year of the end. */
function isReversedPair({ from, to }: Ends<Dated>): boolean {
  if (to.year === null) return false;
  const fromYear = from.year?.value ?? to.year.value;
  return (
    fromYear > to.year.value ||
    (from.year !== null && fromYear === to.year.value && indexOf(from) > indexOf(to))
  );
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
