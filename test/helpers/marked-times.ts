import type { DateClaim, DatePart, PeriodClaim } from '../../server/src/core/claims/date/date';
import type { Span } from '../../server/src/core/index';
import { paragraph } from './marked';
import { marksAround, markWritten, type SpanMarks } from './place-marks';

/**
 * A text with the places of its dates in it, so that a table row shows both: "<thứ Sáu>, [{19}-{1}-{2024}]" has a weekday,
 * and a date with its day, month and year. Of a day that borrows its month only the day is marked.
 */
export function markDates(text: string): string {
  return markWritten(text, ({ dates }) => dates.flatMap(marksOfDate));
}

/** A text with the places of its periods: "[quý {I}/{2024}]", "[<Bính Ngọ> {2026}]", "[28/12/2023 đến 05/01/2024]". */
export function markPeriods(text: string): string {
  return markWritten(text, ({ periods }) => periods.flatMap(marksOfPeriod));
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

function marksOfDate({ span, day, month, year, weekday, isInherited }: DateClaim): readonly SpanMarks[] {
  const parts = isInherited ? [day] : [day, month, year];
  return [...marksAround(span, '[]', 1), ...marksAround(weekday?.span, '<>', 2), ...marksOfParts(parts)];
}

function marksOfPeriod(period: PeriodClaim): readonly SpanMarks[] {
  return [
    ...marksAround(period.span, '[]', 1),
    ...marksOfParts(partsOf(period)),
    ...marksAround(nameOf(period), '<>', 2),
  ];
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

function marksOfParts(parts: readonly (DatePart | null)[]): readonly SpanMarks[] {
  return parts.flatMap(part => marksAround(part?.span, '{}', 2));
}
