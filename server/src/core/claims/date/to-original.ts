import { spanToOriginal, type FoldedText } from '../../text/fold';
import type { DateClaim, DatePart, PeriodClaim, WeekdayPart } from './date';

/** A date read from a folded text with its spans in the original. */
export function dateToOriginal(date: DateClaim, folded: FoldedText): DateClaim {
  return {
    ...date,
    span: spanToOriginal(folded, date.span),
    day: date.day && partToOriginal(date.day, folded),
    month: date.month && partToOriginal(date.month, folded),
    year: date.year && partToOriginal(date.year, folded),
    weekday: date.weekday && weekdayToOriginal(date.weekday, folded),
  };
}

/** A period read from a folded text with its spans in the original. */
export function periodToOriginal(period: PeriodClaim, folded: FoldedText): PeriodClaim {
  const span = spanToOriginal(folded, period.span);
  const move = (part: DatePart): DatePart => partToOriginal(part, folded);
  switch (period.kind) {
    case 'date-range': {
      const from = dateToOriginal(period.from, folded);
      return {
        ...period,
        span,
        from,
        to: dateToOriginal(period.to, folded),
        days: period.days && move(period.days),
      };
    }
    case 'year-range':
      return { ...period, span, from: move(period.from), to: move(period.to) };
    case 'quarter':
      return { ...period, span, quarter: move(period.quarter), year: period.year && move(period.year) };
    case 'month':
      return { ...period, span, month: move(period.month), year: period.year && move(period.year) };
    case 'clock':
      return { ...period, span, hour: move(period.hour), minute: period.minute && move(period.minute) };
    case 'can-chi':
      return { ...period, span, nameSpan: spanToOriginal(folded, period.nameSpan), year: move(period.year) };
  }
}

function partToOriginal(part: DatePart, folded: FoldedText): DatePart {
  return { ...part, span: spanToOriginal(folded, part.span) };
}

function weekdayToOriginal(weekday: WeekdayPart, folded: FoldedText): WeekdayPart {
  return { ...weekday, span: spanToOriginal(folded, weekday.span) };
}
