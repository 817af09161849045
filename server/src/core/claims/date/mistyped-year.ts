import { partAt, type DatePart } from './date';

/** Years that dates of drafts and the documents that they cite have. */
const EARLIEST = 1900;
const LATEST = 2100;

/**
 * The years of our time that five digits are without one of them: "22025" → 2025, "25010" → 2010. Empty for what is no year, and for round
 * numbers: "25000" is the scale of a map.
 */
export function yearsMeant(digits: string): readonly number[] {
  if (digits.length !== 5 || digits.endsWith('000')) return [];
  const years = Array.from(digits, (_, at) => Number(digits.slice(0, at) + digits.slice(at + 1)));
  return [...new Set(years.filter(isOurs))].sort((one, other) => one - other);
}

/**
 * True for a year that is surely mistyped: "22025" has a digit too many, "202" lost one. The number of a footnote may be glued to "20233", so
 * that is read as no date, as other numbers are.
 */
export function isMistyped(text: string, { span }: DatePart): boolean {
  const digits = text.slice(span.start, span.end);
  if (digits.length === 3) return /^(?:19|20)/u.test(digits);
  return yearsMeant(digits).length > 0 && !isOurs(Number(digits.slice(0, 4)));
}

/**
 * The year of five digits of the date right behind an offset: "20205" of "118/2025/NĐ-CP ngày 09/6/20205". By itself it says nothing; beside a
 * symbol that has its year it can be compared.
 */
export function longYearBehind(text: string, from: number): DatePart | null {
  const match = LONG_YEAR.exec(text.slice(from, from + REACH));
  return match === null ? null : partAt(text, from + match[0].length - 5);
}

/** "ngày 09 tháng 6 năm 20205" with a comma and some blanks. */
const REACH = 48;
const LONG_YEAR =
  /^\s{0,3},?\s{1,3}ngày\s{1,3}\d{1,2}(?:\s?([-/])\s?\d{1,2}\s?\1\s?|\s{1,3}tháng\s{1,3}\d{1,2}\s{1,3}năm\s{1,3})\d{5}(?!\d)/u;

function isOurs(year: number): boolean {
  return year >= EARLIEST && year <= LATEST;
}
