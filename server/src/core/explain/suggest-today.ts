import type { CalendarDate } from '../arithmetic/calendar';
import type { DocumentModel } from '../document/document';
import { writeShort, writeSpelled } from '../claims/date/write-date';
import { findIssueDate, ISSUE_BLOCKS } from '../structure/dated-lines';
import { foldWord } from '../reading/fold';
import { spanFrom, type Readable } from '../text/span';
import { isBeginningOf, type Suggestion } from './suggestion';
import { lastLineOf, firstLineOf } from '../text/blanks';

/**
 * The date of today where one is about to be written: behind "ngày ", and behind place and comma in the letterhead
 * ("Hà Nội, "). The issue line takes the date in words alone (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.4.b); elsewhere the
 * short form comes second. Works on NFC and NFD text. Reads the line of the cursor.
 */
export function suggestToday(
  document: DocumentModel,
  offset: number,
  today: CalendarDate,
): readonly Suggestion[] {
  const line = lineAround(document.pieces, offset);
  if (OPENS_DATE.test(foldWord(line.behind))) return [];
  const opening = openingOfDay(line.before) ?? openingOfIssueLine(document, offset, line);
  if (opening === null) return [];
  const span = spanFrom(offset - opening.typed.length, offset);
  return textsFor(opening, today)
    .filter(text => isBeginningOf(text, opening.typed))
    .map(text => ({ span, text, subject: { kind: 'today' } }));
}

/** A date, or the blanks of one, that stands behind the cursor already. */
const OPENS_DATE = /^\s{0,3}(?:\d|tháng|…|\.{2}|_{2})/u;

/** Where a date is about to be written, and what is typed of it so far. */
interface Opening {
  readonly place: 'behind-word' | 'behind-word-in-issue-line' | 'issue-line';
  readonly typed: string;
}

function textsFor({ place }: Opening, today: CalendarDate): readonly string[] {
  switch (place) {
    case 'behind-word':
      return [writeSpelled(today), writeShort(today)];
    case 'behind-word-in-issue-line':
      return [writeSpelled(today)];
    case 'issue-line':
      return [`ngày ${writeSpelled(today)}`];
  }
}

/** What stands on the line of an offset on both sides of it, as far as it matters here. */
interface Line {
  readonly before: string;
  readonly behind: string;
}

const REACH = 200;

function lineAround(text: Readable, offset: number): Line {
  const before = text.slice(Math.max(0, offset - REACH), offset);
  const behind = text.slice(offset, offset + REACH);
  return { before: lastLineOf(before), behind: firstLineOf(behind) };
}

/** "ngày ". */
const DAY_WORD = /(?<![\p{L}\p{M}])ngày\s{1,3}/giu;
/** "30 ngày ", "hằng ngày ": days that are counted, not named. */
const COUNTS_DAYS = /(?:\d|(?<!\p{L})(?:mỗi|hằng|hàng|từng|nhiều|vài|những|mấy))\s{1,3}$/u;

function openingOfDay(before: string): Opening | null {
  const word = [...before.matchAll(DAY_WORD)].at(-1);
  if (word === undefined) return null;
  const ahead = before.slice(0, word.index);
  if (COUNTS_DAYS.test(foldWord(ahead))) return null;
  const isIssueLine = /,\s{0,3}$/u.test(ahead) && endsWithPlace(ahead.slice(0, ahead.lastIndexOf(',')));
  const place = isIssueLine ? 'behind-word-in-issue-line' : 'behind-word';
  return { place, typed: before.slice(word.index + word[0].length) };
}

/** Only at the top of a document that has no issue date yet: elsewhere a name and a comma open a sentence. */
function openingOfIssueLine(
  { blocks }: DocumentModel,
  offset: number,
  { before, behind }: Line,
): Opening | null {
  const comma = before.lastIndexOf(',');
  const typed = /^\s{1,3}(?<typed>(?:\S.*)?)$/u.exec(before.slice(comma + 1))?.groups?.['typed'];
  if (comma === -1 || typed === undefined || !ENDS_CELL.test(behind)) return null;
  if (!endsWithPlace(before.slice(0, comma))) return null;
  const isAtTop = offset < (blocks[ISSUE_BLOCKS]?.start ?? Infinity);
  return isAtTop && findIssueDate(blocks) === null ? { place: 'issue-line', typed } : null;
}

const ENDS_CELL = /^\s*(?:$|[|*_])/u;
const CELL_ENDS = /[|\t*_]|\s{2,}/u;
/** What is written small in a name of a place: "Thành phố Hồ Chí Minh", "Thị xã Sơn Tây", "Đặc khu Phú Quốc". */
const SMALL_SYLLABLES: ReadonlySet<string> = new Set(['phố', 'xã', 'trấn', 'khu']);
const MOST_SYLLABLES = 7;
/** What opens a sentence and not a name: "Ông Nguyễn An, ", "Năm 2017, ". "Bà" is left out, for Bà Rịa. */
const OPENERS: ReadonlySet<string> = new Set([
  'Ông',
  'Tại',
  'Sáng',
  'Chiều',
  'Tối',
  'Năm',
  'Tháng',
  'Hiện',
  'Nay',
  'Trước',
  'Sau',
  'Theo',
]);

/** True where the last cell of a text is the name of a place: "Hà Nội", "Quận 1"; not "Ngoài ra" or "BÁO CÁO". */
function endsWithPlace(text: string): boolean {
  const cell = text.trimEnd().split(CELL_ENDS).at(-1) ?? '';
  const syllables = cell.trim().split(/[\s-]+/u);
  if (
    syllables.length > MOST_SYLLABLES ||
    OPENERS.has(syllables[0] ?? '') ||
    !/^\p{Lu}.*\p{Ll}/u.test(cell.trim())
  )
    return false;
  return syllables.every(
    syllable => /^(?:\p{Lu}\p{L}*|\d+)$/u.test(syllable) || SMALL_SYLLABLES.has(syllable),
  );
}
