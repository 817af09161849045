import { foldPhrase } from '../../reading/fold';
import { joinSpans } from '../../text/span';
import type { NumberClaim, QuantityClaim } from '../claim';
import type { DateClaim } from '../date/date';
import { clauseBefore, wordsBefore } from '../share/neighbours';
import type { LabelledClaim } from './labelled';

/** How far before a total its day of reckoning may stand. */
const REACH = 160;

/**
 * Reads the totals that are said to be reckoned up to a day: "Tính đến ngày 31/12/2024, tổng số đảng viên là 6.102 đồng chí".
 * The day must be complete and stand before the total in the same sentence. Spans are offsets in the text.
 */
export function readLabelled(
  text: string,
  {
    quantities,
    dates,
  }: { readonly quantities: readonly QuantityClaim[]; readonly dates: readonly DateClaim[] },
): readonly LabelledClaim[] {
  let known = 0;
  return quantities.flatMap(quantity => {
    while (known < dates.length && (dates[known]?.span.end ?? 0) <= quantity.number.span.start) known += 1;
    if (quantity.qualifier !== 'exact' || quantity.number.problem !== 'none') return [];
    const name = nameOf(text, quantity);
    const before = dates.slice(Math.max(0, known - MOST_DATES), known);
    const date =
      name === null ? undefined : before.findLast(({ span }) => isDayOf(text, span, quantity.number));
    const day = date === undefined ? null : dayOf(date);
    if (name === null || date === undefined || day === null) return [];
    return [
      { kind: 'labelled', span: joinSpans(date.span, quantity.span), number: quantity.number, name, day },
    ];
  });
}

/** How many dates before a total may be its day. */
const MOST_DATES = 4;

/** "tổng số ", "tổng số đảng viên là ", "tổng số đảng viên: ". */
const TOTAL = /tổng số(?<name>(?:\s\p{L}+){0,5}?)(?:\s?:|\s(?:là|có|hiện có|đạt))?\s?$/u;

function nameOf(text: string, { number, unit }: QuantityClaim): string | null {
  const match = TOTAL.exec(clauseBefore(text, number.span.start, 60));
  if (match === null) return null;
  const name = (match.groups?.['name'] ?? '').trim() || unit.replace(/\s+/gu, ' ');
  return name === '' ? null : name;
}

/** "Tính đến ngày 31/12/2024, ": the day stands before the number, in its sentence, behind "đến" or "ngày … có". */
function isDayOf(text: string, { start, end }: DateClaim['span'], { span }: NumberClaim): boolean {
  if (end > span.start || span.start - end > REACH) return false;
  if (/[.;!?|\t]\s/u.test(foldPhrase(text.slice(end, span.start)))) return false;
  return (
    /(?:đến|tới)\s(?:hết\s|nay\s?\(?)?(?:ngày\s)?$/u.test(wordsBefore(text, start, 24)) ||
    opensWithUntil(text, start, end)
  );
}

/** The date claim itself may begin with its own word "ngày". */
function opensWithUntil(text: string, start: number, end: number): boolean {
  return /^(?:tính )?(?:đến|tới)\s/u.test(foldPhrase(text.slice(start, end)));
}

function dayOf({ day, month, year, isLunar }: DateClaim): LabelledClaim['day'] | null {
  if (isLunar || day === null || month === null || year?.digits !== 4) return null;
  return { day: day.value, month: month.value, year: year.value };
}
