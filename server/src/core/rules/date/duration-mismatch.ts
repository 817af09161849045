import { dayNumberOf, isRealDate, type CalendarDate } from '../../arithmetic/calendar';
import { writeShort } from '../../claims/date/write-date';
import { calendarDateOf, type DateClaim, type DatePart, type DateRangeClaim } from '../../claims/date/date';
import type { Block } from '../../block/block';
import type { DocumentModel } from '../../document/document';
import { shiftSpan, textAt, type Span } from '../../text/span';
import { blockRule, describeRule } from '../../rule/define-rule';
import { findingAt, placeAt, reviewFix } from '../../rule/finding';
import type { FindingOf } from '../../rule/rule';
import { convention } from '../../rule/sources';
import { monthSpansIn } from './month-spans';
import { yearSpansIn, type YearSpan } from './year-spans';

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
      vi: 'Ghi {stated} năm, nhưng từ {from} đến {to} là {years} năm.',
      en: '{stated} years are stated; from {from} to {to} are {years}.',
    },
    stretch: {
      vi: 'Ghi {stated} năm, nhưng từ {from} đến {to} là {years} năm, hoặc {inclusive} năm nếu tính cả hai đầu.',
      en: '{stated} years are stated; from {from} to {to} are {years}, or {inclusive} with both ends counted.',
    },
    months: {
      vi: 'Nêu {stated} tháng, nhưng từ {from} đến {to} là khoảng {months} tháng; cần kiểm tra lại.',
      en: '{stated} months are stated; from {from} to {to} are about {months}; check it.',
      severity: 'information',
    },
    founding: {
      vi: 'Cùng một sự kiện nhưng mốc đầu ở đây là {written}, ở chỗ khác là {other}; cần kiểm tra lại.',
      en: 'One event begins on {written} here and on {other} elsewhere; check it.',
      severity: 'information',
    },
  },
  notes: {
    founded: { vi: 'Chỗ ghi mốc {other}', en: 'Where it is {other}' },
    range: { vi: 'Khoảng thời gian dùng để đối chiếu', en: 'The period it is compared with' },
    'fix-years': { vi: 'Sửa thành {text} năm', en: 'Change to {text} years' },
  },
  fixes: ['review'],
  sources: [convention('Đếm ngày: tính một đầu hoặc tính cả hai đầu')],
});

type Found = FindingOf<typeof meta>;

/** Compares "trong 03 ngày (từ … đến …)" with the range; either way of counting the ends is right. */
export const durationMismatch = blockRule(meta, checkPeriods, { checkAcross: checkFoundings });

/** One event whose brackets begin on two days; of each it is told once, at the second. */
function* checkFoundings(document: DocumentModel): Iterable<Found> {
  const first = new Map<string, { readonly written: string; readonly span: Span }>();
  const told = new Set<string>();
  for (const { start, block } of document.blocksWhere(hasFounding, () => false) ?? []) {
    for (const { event, range } of foundingsIn(block)) {
      const written = endOf(block.text, range.from);
      const span = shiftSpan(range.from.span, start);
      const before = first.get(event);
      if (before === undefined) first.set(event, { written, span });
      else if (before.written !== written && !told.has(event)) {
        told.add(event);
        yield findingAt(span, 'founding', {
          data: { written, other: before.written },
          related: [placeAt(before.span, 'founded', { other: before.written })],
        });
      }
    }
  }
}

function hasFounding(block: Block): boolean {
  return foundingsIn(block).length > 0;
}

/** Anniversaries between two days, of an event with a name: "ngày thành lập" alone may be that of any body. */
function foundingsIn(block: Block): readonly YearSpan[] {
  return [...yearSpansIn(block)].filter(
    ({ event, range, years }) =>
      range.kind === 'date-range' && years > LONGEST_CAMPAIGN && event.split(' ').length > 3,
  );
}

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
  yield* checkYears(block);
  yield* checkMonths(block);
}

/** A number of years beside the years or days that it counts: "kỷ niệm 25 năm … (19/10/1998 - 19/10/2024)", "5 năm (2020 - 2026)". */
function* checkYears(block: Block): Iterable<Found> {
  for (const span of yearSpansIn(block)) {
    if (span.isAnniversary ? isOtherAnniversary(span) : isOtherStretch(span))
      yield findingOfYears(block, span);
  }
}

function findingOfYears({ text }: Block, { stated, range, years, isAnniversary }: YearSpan): Found {
  const lengths = isAnniversary ? [years] : [years, years + 1];
  return findingAt(stated.span, isAnniversary ? 'anniversary' : 'stretch', {
    data: {
      stated: stated.value,
      years,
      inclusive: years + 1,
      from: endOf(text, range.from),
      to: endOf(text, range.to),
    },
    related: [placeAt(range.span, 'range')],
    fixes: lengths.map(length =>
      reviewFix('fix-years', { span: stated.span, text: String(length) }, { text: length }),
    ),
  });
}

/** Where a month begins is a matter of counting, so nearly a whole one must be wrong. */
function* checkMonths(block: Block): Iterable<Found> {
  for (const { stated, range, months } of monthSpansIn(block)) {
    if (months < 0 || Math.abs(stated.value - months) < MONTHS_APART) continue;
    yield findingAt(stated.span, 'months', {
      data: {
        stated: stated.value,
        months: Math.round(months),
        from: endOf(block.text, range.from),
        to: endOf(block.text, range.to),
      },
      related: [placeAt(range.span, 'range')],
    });
  }
}

const MONTHS_APART = 0.9;

function endOf(text: string, end: DateClaim | DatePart): string {
  const day = 'kind' in end ? calendarDateOf(end) : null;
  return day === null ? textAt(text, end.span) : writeShort(day);
}

/** "Kỷ niệm 50 năm …, phát động thi đua (30/4/2024 - 30/4/2025)": few years between two days are those of what is done for it. */
function isOtherAnniversary({ stated: { value }, range, years }: YearSpan): boolean {
  // "100 năm Ngày sinh … (2015 - 2025)": two years may be those of a plan as well.
  const isFar = range.kind === 'year-range' && Math.abs(value - years) > FARTHEST_SLIP;
  return years > LONGEST_CAMPAIGN && value !== years && !isFar;
}

const FARTHEST_SLIP = 3;

const LONGEST_CAMPAIGN = 5;

/** Either way of counting the ends is right, and a bracket that is much shorter or longer is that of something else. */
function isOtherStretch({ stated: { value }, years }: YearSpan): boolean {
  return years > 0 && value !== years && value !== years + 1 && value > years - 3 && value < years + 4;
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
