import { weekdayOf, type CalendarDate } from '../arithmetic/calendar';
import { calendarDateOf, type DateClaim } from '../claims/date/date';
import type { PlacedBlock } from '../block/placed-block';
import { blockAt, type DocumentModel } from '../document/document';
import { findIssueDate, isBasisLine } from '../structure/dated-lines';
import { WEEKDAY_NAMES } from '../claims/date/write-date';
import { foldWord } from '../reading/fold';
import { spanFrom, shiftSpan, spanTouches, type Span } from '../text/span';
import { findWeekday } from './date';
import { isBeginningOf, type Suggestion } from './suggestion';

/**
 * The weekday of a full, real date that has none beside it, where one is about to be written: behind it ("19/01/2024 " →
 * "(thứ Sáu)"), in brackets that are open ("19/01/2024 (" → "thứ Sáu)"), or behind "thứ" before it ("thứ , ngày 19/01/2024" →
 * "thứ Sáu, ngày 19/01/2024"). Behind the dates of cited documents and of the issue line nobody writes one, and so there the
 * bracket has to be typed. Works on NFC and NFD text.
 */
export function suggestWeekday(document: DocumentModel, offset: number): readonly Suggestion[] {
  const typed = offset - blanksBefore(document, offset);
  const placed = blockAt(document, typed);
  if (placed === undefined) return [];
  const { block, start } = placed;
  // Blanks behind the last word are no part of the block.
  const text = block.text + document.pieces.slice(start + block.text.length, offset);
  return block.dates.flatMap(date => {
    const day = findDayWithoutWeekday(date);
    if (day === null) return [];
    const name = WEEKDAY_NAMES[weekdayOf(day)].vi;
    const place: Place = { text, cursor: offset - start, date: date.span };
    const change =
      inBrackets(place, name) ??
      behindWord(place, name) ??
      (isOfDocument(document, placed, date) ? null : behindDate(place, name));
    if (change === null) return [];
    const span = shiftSpan(change.span, start);
    return [{ span, text: change.text, subject: { kind: 'weekday', date: day } }];
  });
}

/** How many blanks, up to three, stand before an offset on its line. */
function blanksBefore({ pieces: text }: DocumentModel, offset: number): number {
  return /[^\S\r\n]{0,3}$/u.exec(text.slice(Math.max(0, offset - 3), offset))?.[0].length ?? 0;
}

/** Whether it dates a document, and no event: that of a citation or a căn cứ line, or of the document itself. */
function isOfDocument({ blocks }: DocumentModel, { block }: PlacedBlock, date: DateClaim): boolean {
  return (
    // A line that is being written has not got its semicolon yet.
    isBasisLine(`${block.text};`) ||
    findIssueDate(blocks)?.date === date ||
    block.citations.some(
      citation => citation.date !== null && spanTouches(citation.date.span, date.span.start),
    )
  );
}

function findDayWithoutWeekday(date: DateClaim): CalendarDate | null {
  const hasPlaceForOne = date.weekday === null && !date.isInherited;
  return hasPlaceForOne && findWeekday(date) !== null ? calendarDateOf(date) : null;
}

/** The cursor in a block, beside a date. */
interface Place {
  readonly text: string;
  readonly cursor: number;
  readonly date: Span;
}

type Change = Pick<Suggestion, 'span' | 'text'>;

/** How far from a date its weekday may stand, in UTF-16 units. */
const REACH = 24;
const OPEN_BRACKET = /^\s{0,3}\(\s{0,2}(?<typed>[\p{L}\p{M} ]{0,16})$/u;

function inBrackets({ text, cursor, date }: Place, name: string): Change | null {
  if (cursor <= date.end || cursor > date.end + REACH || opensWord(text, cursor)) return null;
  const typed = OPEN_BRACKET.exec(text.slice(date.end, cursor))?.groups?.['typed'];
  if (typed === undefined || !isBeginningOf(name, typed)) return null;
  // Editors close a bracket by themselves; then it stands behind the cursor already.
  const isClosed = text.charAt(cursor) === ')';
  return { span: spanFrom(cursor - typed.length, cursor), text: isClosed ? name : `${name})` };
}

/** Nothing, a blank, or what is typed of the weekday behind it. */
const BEHIND_DATE = /^(?<blank>\s{0,3})(?<typed>[\p{L}\p{M}]{0,4}(?: [\p{L}\p{M}]{0,4})?)$/u;
/** What is a weekday already, or goes on with the date: "19/01/2024 (thứ Sáu)", "19/01/2024-20/01/2024", "19/01/20245". */
const GOES_ON = /^(?:\s{0,3}\(|[\p{L}\p{M}\d/.-]\S)/u;

function behindDate({ text, cursor, date }: Place, name: string): Change | null {
  if (cursor < date.end || cursor > date.end + REACH || GOES_ON.test(text.slice(cursor))) return null;
  const groups = BEHIND_DATE.exec(text.slice(date.end, cursor))?.groups;
  const { blank = '', typed = '' } = groups ?? {};
  if (groups === undefined || (typed !== '' && (blank === '' || !isBeginningOf(name, typed)))) return null;
  return { span: spanFrom(cursor - typed.length, cursor), text: `${blank === '' ? ' ' : ''}(${name})` };
}

const LEADS_TO_DATE = /^\s{0,3}[,(–-]?\s{0,3}(?:ngày\s{0,3})?$/u;
/** "thứ ", "thứ Sá": the tone mark is looked at once the word is composed. */
const WEEKDAY_WORD = /(?<![\p{L}\p{M}])(?<word>th\p{L}\p{M}{0,2})\s{1,3}(?<typed>[\p{L}\p{M}]{0,8})$/iu;

function behindWord({ text, cursor, date }: Place, name: string): Change | null {
  if (cursor > date.start || cursor < date.start - REACH) return null;
  if (!LEADS_TO_DATE.test(foldWord(text.slice(cursor, date.start)))) return null;
  const match = WEEKDAY_WORD.exec(text.slice(Math.max(0, cursor - REACH), cursor));
  const { word, typed } = match?.groups ?? {};
  if (match === null || word === undefined || typed === undefined || foldWord(word) !== 'thứ') return null;
  const [first = '', rest = ''] = name.split(' ');
  const separator = opensWord(text, cursor) ? ', ' : '';
  const wordSpan = spanFrom(cursor - match[0].length, cursor);
  if (first !== 'thứ') return typed === '' ? { span: wordSpan, text: name + separator } : null;
  if (!isBeginningOf(rest, typed)) return null;
  return { span: spanFrom(cursor - typed.length, cursor), text: rest + separator };
}

function opensWord(text: string, offset: number): boolean {
  return /^[\p{L}\d]/u.test(text.charAt(offset));
}
