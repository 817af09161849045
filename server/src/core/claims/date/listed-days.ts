import { endOfDigits } from '../number';
import type { DateClaim } from './date';

/**
 * The days that share the month and year of the date behind them: the 15 of "ngày 15 và 16/4/2025", the 15 of "từ ngày 15
 * - 20/3/2024". In order of the text; empty where the date stands alone.
 */
export function readListedDays(text: string, date: DateClaim): readonly DateClaim[] {
  if (date.day === null || date.month === null) return [];
  const from = Math.max(0, date.span.start - REACH);
  const lead = text.slice(from, date.span.start);
  const isShort = date.year === null && date.notation !== 'spelled';
  // A look for the opening word is cheap; long runs of numbers without one are never searched.
  if (!(isShort ? lead.includes('ngày') : OPENING.test(lead))) return [];
  const list = (isShort ? LISTED_BY_NAME : LISTED).exec(lead);
  if (list === null || (date.notation === 'dash' && DASHED.test(list[0]))) return [];
  const start = from + list.index;
  const days = Array.from(list[0].matchAll(/\d{1,2}/gu), ({ index }) =>
    inheritedDay(text, start + index, date),
  );
  return list[0].startsWith('ngày') || days.every(({ day }) => day !== null && day.value <= 31) ? days : [];
}

const REACH = 40;
const OPENING = /ngày|từ|\(/u;
const LIST = String.raw`(?:\d{1,2}\s{0,3}(?:,|và|-|–|đến)\s{0,3}(?:ngày\s{1,3})?){1,5}$`;
/** "ngày 15 và ", "từ ngày 15 - ", "các ngày 3, 4 và ", "(15 - ", with at most five days. */
const LISTED = new RegExp(
  String.raw`(?:ngày|từ)\s{1,3}${LIST}|\(\s{0,3}\d{1,2}\s{0,3}(?:-|–|đến)\s{0,3}$`,
  'u',
);
/** "từ 13-4 đến 3-5-1953": where dates have dashes, two numbers with one are a day and its month. */
const DASHED = /\d\s?[-–]\s?\d/u;
/** Without a year only "ngày" tells days from scores: "(6-2, 6-2)". */
const LISTED_BY_NAME = new RegExp(String.raw`ngày\s{1,3}${LIST}`, 'u');

function inheritedDay(text: string, start: number, date: DateClaim): DateClaim {
  const end = endOfDigits(text, start);
  const day = { span: { start, end }, value: Number(text.slice(start, end)), digits: end - start };
  return { ...date, span: day.span, day, weekday: null, isNamed: true, isInherited: true };
}
