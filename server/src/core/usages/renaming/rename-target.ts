import { composeText } from '../../reading/letters';
import { isRealDate, type CalendarDate } from '../../arithmetic/calendar';
import type { CitationClaim } from '../../claims/citation/citation';
import type { ShortFormReading } from '../../claims/citation/short-form';
import { readSymbol, type SymbolReading } from '../../claims/citation/symbol';
import { calendarDateOf, type DateClaim } from '../../claims/date/date';
import { createBlock } from '../../block/block';
import { mentionAt, type DocumentModel } from '../../document/document';
import { writeShort } from '../../claims/date/write-date';
import { shiftSpan, spanFrom, spanTouches, textAt, type Span } from '../../text/span';
import type { CitedDocument } from '../../references/references';
import { squeezeBlanks } from '../../text/blanks';

/** What of a document can be renamed where the cursor is. */
export interface RenameTarget {
  /** `number`: that of a short form, "23" of "Nghị quyết 23". */
  readonly kind: 'symbol' | 'number' | 'date';
  /** In offsets of the document. */
  readonly span: Span;
  readonly document: CitedDocument;
}

/** What a document is renamed to. */
export type Renaming =
  | { readonly kind: 'symbol'; readonly to: SymbolReading }
  | { readonly kind: 'date'; readonly to: CalendarDate };

/**
 * What of the mention at an offset is renamed: its date where the offset is on that, elsewhere its symbol or number, also on "Công văn
 * số" before it and on the issuer behind it. Null outside of mentions, and on one that means no document of the text.
 */
export function findRenameTarget(text: DocumentModel, offset: number): RenameTarget | null {
  const mention = mentionAt(text, offset);
  const document = mention && text.references.documentOf(mention);
  if (mention === null || document === null) return null;
  const places = mention.kind === 'full' ? placesInFull(mention.claim) : placesInShort(mention.claim.reading);
  const placed = places.map(({ kind, span }) => ({ kind, span: shiftSpan(span, mention.start), document }));
  return placed.find(({ span }) => spanTouches(span, offset)) ?? placed[0] ?? null;
}

interface Place {
  readonly kind: RenameTarget['kind'];
  readonly span: Span;
}

/** The name first. */
function placesInFull({ symbol, date }: CitationClaim): readonly Place[] {
  const day = date === null ? null : figuresOf(date);
  return [
    { kind: 'symbol', span: symbol.span },
    ...(day === null ? [] : [{ kind: 'date', span: day } as const]),
  ];
}

function placesInShort(reading: ShortFormReading): readonly Place[] {
  if (reading.kind !== 'number') return [];
  const { number, year } = reading;
  return [{ kind: 'number', span: spanFrom(number.span.start, (year ?? number).span.end) }];
}

/** A whole date without the word "ngày" before it; null for one that lacks a part. */
function figuresOf(date: DateClaim): Span | null {
  return calendarDateOf(date) === null || date.day === null
    ? null
    : spanFrom(date.day.span.start, date.span.end);
}

/**
 * Reads what a person typed as the new name. A symbol: "25-NQ/TU"; at a short form its number alone too: "25", "31/2021". A
 * date: "18/12/2021", "18-12-2021", "18 tháng 12 năm 2021". Null for what reads as neither.
 */
export function readRenaming(target: RenameTarget, typed: string): Renaming | null {
  const text = squeezeBlanks(composeText(typed).trim());
  if (target.kind === 'date') {
    const date = readWholeDate(text);
    return date && { kind: 'date', to: date };
  }
  const symbol = readWholeSymbol(text) ?? (target.kind === 'number' ? readNumber(target, text) : null);
  return symbol && { kind: 'symbol', to: symbol };
}

function readWholeSymbol(text: string): SymbolReading | null {
  const reading = readSymbol(text, 0);
  return reading?.symbol.text.length === text.length ? reading : null;
}

/** "25" for the 23 of "23-NQ/TU": the symbol with another number, and another year where one is given. */
function readNumber({ document }: RenameTarget, text: string): SymbolReading | null {
  const parts = NUMBER.exec(text)?.groups;
  const { number, year } = document.definition.claim;
  if (parts === undefined || (parts['year'] !== undefined && year === null)) return null;
  const behind = document.symbol.slice(number.text.length + (year === null ? 0 : 1 + year.text.length));
  const yearText = year === null ? '' : `/${parts['year'] ?? year.text}`;
  return readWholeSymbol(`${parts['number'] ?? ''}${yearText}${behind}`);
}

const NUMBER = /^(?<number>\d{1,5}\p{Ll}?)(?:\/(?<year>(?:19|20)\d\d))?$/u;

function readWholeDate(text: string): CalendarDate | null {
  const bare = text.replace(/^ngày\s+/iu, '');
  // "ngày" makes a date of what could be a fraction.
  const written = `ngày ${bare}`;
  const [date, ...others] = createBlock('paragraph', written).dates;
  const span = date === undefined ? null : figuresOf(date);
  const day = date === undefined ? null : calendarDateOf(date);
  const isWhole = span !== null && textAt(written, span) === bare && others.length === 0;
  return isWhole && day !== null && isRealDate(day) ? day : null;
}

/** What changes, in words: "23-NQ/TU" → "25-NQ/TU", "16/12/2021" → "18/12/2021". */
export function describeRenaming(
  { document }: RenameTarget,
  renaming: Renaming,
): { readonly from: string; readonly to: string } {
  if (renaming.kind === 'symbol') return { from: document.symbol, to: renaming.to.symbol.text };
  const { date } = document;
  return { from: date === null ? '' : writeShort(date), to: writeShort(renaming.to) };
}
