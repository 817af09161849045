import type { CalendarDate } from '../../arithmetic/calendar';
import type { Span } from '../../text/span';
import { calendarDateOf, type DateClaim } from '../date/date';
import { wordsBefore } from '../words-before';

/** A day up to which something is reckoned. */
export interface UntilDay {
  readonly day: CalendarDate;
  readonly span: Span;
  /** The folded words of its sentence or cell before "tính đến ngày". */
  readonly before: string;
}

/** How much of a sentence before a day is looked at, in UTF-16 units. */
const REACH = 160;

/** "đến ", "tính đến ngày ", "số liệu tính đến hết ngày ", "đến nay (". */
const UNTIL = /(?<!\p{L})(?:(?:số liệu )?tính )?(?:đến|tới) (?:hết |nay \(?)?(?:ngày )?$/u;

/** The dates that are such days: complete ones behind "đến". */
export function readUntilDays(text: string, dates: readonly DateClaim[]): readonly UntilDay[] {
  return dates.flatMap(date => {
    const day = date.isLunar ? null : calendarDateOf(date);
    const words = day === null ? '' : wordsBefore(text, date.span.start, REACH);
    const until = UNTIL.exec(words);
    if (day === null || until === null) return [];
    return [{ day, span: date.span, before: lastSentence(words.slice(0, until.index)) }];
  });
}

function lastSentence(words: string): string {
  return words.split(/[.;!?] |[|\t]/u).at(-1) ?? '';
}
