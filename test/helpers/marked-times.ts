import type { DateClaim, DatePart, PeriodClaim } from '../../server/src/core/claims/date/date';
import type { Span } from '../../server/src/core/index';
import { paragraph } from './marked';

/**
 * A text with the places of its dates in it, so that a table row shows both: "<thứ Sáu>, [{19}-{1}-{2024}]" has a weekday,
 * and a date with its day, month and year. Of a day that borrows its month only the day is marked.
 */
export function markDates(text: string): string {
  return insertMarks(text, paragraph(text).dates.flatMap(marksOfDate));
}

/** A text with the places of its periods: "[quý {I}/{2024}]", "[<Bính Ngọ> {2026}]", "[28/12/2023 đến 05/01/2024]". */
export function markPeriods(text: string): string {
  return insertMarks(text, paragraph(text).periods.flatMap(marksOfPeriod));
}

/** The text of a marked one. */
export function unmark(marked: string): string {
  return marked.replace(/[[\]{}<>]/gu, '');
}

/** What is said of each date: "slash named", "spelled named blank", "dash lunar". */
export function traitsOfDates(text: string): readonly string[] {
  return paragraph(text).dates.map(({ notation, isNamed, hasBlank, isLunar, isInherited }) => {
    const traits = [isNamed && 'named', hasBlank && 'blank', isLunar && 'lunar', isInherited && 'inherited'];
    return [notation, ...traits.filter(trait => trait !== false)].join(' ');
  });
}

/** What each period is: "date-range", "year-range giai đoạn", "quarter roman", "clock". */
export function traitsOfPeriods(text: string): readonly string[] {
  return paragraph(text).periods.map(period => {
    if (period.kind === 'year-range') return `${period.kind} ${period.word}`;
    if (period.kind === 'quarter') return `${period.kind} ${period.isRoman ? 'roman' : 'arabic'}`;
    return period.kind;
  });
}

/** The numbers of every date, as they were read: "5.12.2023"; "-" for what is not written. */
export function valuesOfDates(text: string): readonly string[] {
  return paragraph(text).dates.map(({ day, month, year }) =>
    [day, month, year].map(part => part?.value ?? '-').join('.'),
  );
}

interface Mark {
  readonly at: number;
  /** Closing marks come first, the inner before the outer; then the opening ones, the outer first. */
  readonly rank: number;
  readonly sign: string;
}

function insertMarks(text: string, marks: readonly Mark[]): string {
  const sorted = [...marks].sort((first, second) => first.at - second.at || first.rank - second.rank);
  let at = 0;
  const pieces = sorted.map(mark => {
    const piece = text.slice(at, mark.at) + mark.sign;
    at = mark.at;
    return piece;
  });
  return pieces.join('') + text.slice(at);
}

function marksOfDate({ span, day, month, year, weekday, isInherited }: DateClaim): readonly Mark[] {
  const parts = isInherited ? [day] : [day, month, year];
  return [...whole(span), ...inner(weekday?.span, '<>'), ...marksOfParts(parts)];
}

function marksOfPeriod(period: PeriodClaim): readonly Mark[] {
  return [...whole(period.span), ...marksOfParts(partsOf(period)), ...inner(nameOf(period), '<>')];
}

function partsOf(period: PeriodClaim): readonly (DatePart | null)[] {
  switch (period.kind) {
    case 'date-range':
      return [period.days];
    case 'year-range':
      return [period.from, period.to];
    case 'quarter':
      return [period.quarter, period.year];
    case 'month':
      return [period.month, period.year];
    case 'clock':
      return [period.hour, period.minute];
    case 'can-chi':
      return [period.year];
  }
}

function nameOf(period: PeriodClaim): Span | undefined {
  return period.kind === 'can-chi' ? period.nameSpan : undefined;
}

function whole({ start, end }: Span): readonly Mark[] {
  return [
    { at: start, rank: 2, sign: '[' },
    { at: end, rank: 1, sign: ']' },
  ];
}

function marksOfParts(parts: readonly (DatePart | null)[]): readonly Mark[] {
  return parts.flatMap(part => inner(part?.span, '{}'));
}

function inner(span: Span | undefined, signs: '<>' | '{}'): readonly Mark[] {
  if (span === undefined) return [];
  return [
    { at: span.start, rank: 3, sign: signs.charAt(0) },
    { at: span.end, rank: 0, sign: signs.charAt(1) },
  ];
}
