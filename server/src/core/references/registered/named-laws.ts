import { isRealDate, type CalendarDate } from '../../arithmetic/calendar';
import type { Block } from '../../block/block';
import type { PlacedClaims } from '../../block/claim-places';
import { remembering } from '../../block/remembering';
import type { ShortFormClaim } from '../../claims/citation/short-form';
import { calendarDateOf, type DateClaim } from '../../claims/date/date';
import { foldPhrase } from '../../reading/fold';
import type { Register } from '../../register/register';
import { lawNameOf } from '../citation-form';
import type { DatedEntry } from './entries-meant';
import { isSameDay } from './find-entry';
import { squeezeBlanks } from '../../text/blanks';

/**
 * A law that is cited by its name and date, the only form that administrative documents have: "Luật Đất đai ngày 29 tháng 11 năm
 * 2013" (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6.b).
 */
export interface NamedLaw {
  readonly claim: ShortFormClaim;
  /** Where its block begins; the spans of the claims are relative to that. */
  readonly start: number;
  readonly block: Block;
  readonly date: DateClaim;
  readonly written: CalendarDate;
  /** "Luật Đất đai", as it stands there. */
  readonly name: string;
  /** The law of that name and day; else the only one of that name and year, or month, or of that day in a year nearby. */
  readonly entry: DatedEntry;
}

/** The laws that a document cites by name and date and a register knows. Linear in the short forms. */
export function* findNamedLaws(document: PlacedClaims, register: Register): Iterable<NamedLaw> {
  for (const { start, block } of document.blocksWith('shortForms')) {
    for (const claim of block.shortForms) {
      const date = claim.reading.kind === 'law' ? dateBehind(block, claim) : undefined;
      const written = date === undefined ? null : calendarDateOf(date);
      if (date === undefined || written === null || !isRealDate(written)) continue;
      const law = claim.reading.kind === 'law' ? claim.reading.name.text : '';
      const entry = entryOf(lawsByName(register).get(nameKey(claim.type.text, law)) ?? [], written);
      if (entry === null || isDayOfOther(block, claim)) continue;
      yield { claim, start, block, date, written, name: onOneLine(`${claim.type.text} ${law}`), entry };
    }
  }
}

function dateBehind({ dates }: Block, { span }: ShortFormClaim): DateClaim | undefined {
  return dates.find(date => date.span.end === span.end && date.span.start > span.start);
}

/**
 * "Luật sửa đổi, bổ sung một số điều của Luật Đất đai ngày …": the day is that of the law that amends. "Hội nghị phổ biến Luật Đất đai
 * ngày 15/5/2024": it is that of the meeting.
 */
function isDayOfOther({ text }: Block, { span }: ShortFormClaim): boolean {
  return OF_OTHER.test(foldPhrase(text.slice(Math.max(0, span.start - LEAD), span.start)));
}

const OF_OTHER =
  /(?:sửa đổi|bổ sung|hợp nhất|thi hành|hướng dẫn|hội nghị|hội thảo|ngày hội|tọa đàm|phổ biến|tuyên truyền|quán triệt|tập huấn|góp ý|lấy ý kiến|dự án|dự thảo)[^;.]*$/u;
const LEAD = 200;

/**
 * A law of the same name and another year may be one that the register has not; but none has been made anew on the same day and
 * month within two years, so there it is the year that was mistyped.
 */
function entryOf(entries: readonly DatedEntry[], written: CalendarDate): DatedEntry | null {
  const ofDay = entries.find(({ date }) => isSameDay(date, written));
  if (ofDay !== undefined) return ofDay;
  const ofYear = entries.filter(({ date }) => date.year === written.year);
  if (ofYear.length === 0) return onlyOne(entries.filter(({ date }) => isOfNearYear(date, written)));
  return onlyOne(ofYear) ?? onlyOne(ofYear.filter(({ date }) => date.month === written.month));
}

function isOfNearYear(date: CalendarDate, written: CalendarDate): boolean {
  return date.day === written.day && date.month === written.month && Math.abs(date.year - written.year) <= 2;
}

function onlyOne(entries: readonly DatedEntry[]): DatedEntry | null {
  const [only, second] = entries;
  return second === undefined ? (only ?? null) : null;
}

const lawsByName = remembering((register: Register): ReadonlyMap<string, readonly DatedEntry[]> => {
  const laws = new Map<string, DatedEntry[]>();
  for (const entry of register.laws()) {
    const name = lawNameOf(entry);
    if (name === null || entry.date === null || !isRealDate(entry.date)) continue;
    const key = nameKey(entry.type, name.replace(YEAR, ''));
    const known = laws.get(key) ?? [];
    laws.set(key, [...known, { ...entry, date: entry.date }]);
  }
  return laws;
});

/** "Tài nguyên nước 2023". */
const YEAR = /\s(?:năm\s)?(?:19|20)\d\d$/u;

function nameKey(type: string, name: string): string {
  return `${foldPhrase(type)} ${foldPhrase(name)}`;
}

function onOneLine(written: string): string {
  return squeezeBlanks(written);
}
