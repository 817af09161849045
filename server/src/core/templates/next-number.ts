import type { CalendarDate } from '../arithmetic/calendar';
import { createDocument } from '../document/document';
import { foldPhrase } from '../reading/fold';
import { readIdentity } from '../structure/identity';
import { fillTemplate, type TemplateValues } from './expand';
import type { DocumentTemplate } from './template';

/** A document that has its number already. Empty texts mean that it does not say. */
export interface NumberedDocument {
  /** Canonical: "12/KH-UBND". */
  readonly symbol: string;
  readonly date: CalendarDate | null;
  readonly issuer: string;
}

/** What a new document is to be numbered as. */
export interface NumberSeries {
  /** The symbol without its number: "/KH-UBND", "-BC/ĐU". */
  readonly ending: string;
  readonly issuer: string;
  readonly date: CalendarDate;
}

/** A number that is free, and the document before it. */
export interface NextNumber {
  readonly number: string;
  readonly last: string;
}

/** The series of a new document; null for a template without a symbol, and where its codes are left open. */
export function findSeries(
  { body }: DocumentTemplate,
  values: TemplateValues,
  { issuer, date }: Pick<NumberSeries, 'issuer' | 'date'>,
): NumberSeries | null {
  const text = fillTemplate(body, new Map([...values, ['NUMBER', '1']]));
  const ending = endingOf(readIdentity(createDocument(text))?.symbol ?? '');
  return ending === '' ? null : { ending, issuer, date };
}

/**
 * The number behind that of the last document of a series; null where the folder has none. The state counts anew each year (Nghị định
 * 30/2020/NĐ-CP, Phụ lục I, II.3.a), so there the year of the new document decides; the Party counts through a term (Hướng dẫn
 * 05-HD/VPTW), whose end no symbol tells, so there the newest document does.
 */
export function findNextNumber(
  { ending, issuer, date }: NumberSeries,
  documents: readonly NumberedDocument[],
): NextNumber | null {
  const own = documents.filter(
    each => endingOf(each.symbol) === ending && isSameIssuer(each.issuer, issuer) && each.date !== null,
  );
  const isOfYear = (each: NumberedDocument): boolean => each.date?.year === date.year;
  const series = ending.startsWith('/') ? own.filter(isOfYear) : newestOf(own);
  const last = series.toSorted((one, other) => numberOf(other.symbol) - numberOf(one.symbol))[0];
  if (last === undefined) return null;
  return { number: String(numberOf(last.symbol) + 1).padStart(2, '0'), last: last.symbol };
}

function newestOf(documents: readonly NumberedDocument[]): readonly NumberedDocument[] {
  const newest = Math.max(...documents.map(dayOf));
  return documents.filter(each => dayOf(each) === newest);
}

/** Grows from day to day. */
function dayOf({ date }: NumberedDocument): number {
  return date === null ? 0 : (date.year * 12 + date.month) * 31 + date.day;
}

function numberOf(symbol: string): number {
  return Number.parseInt(symbol, 10);
}

/** The year of "12/2026/QĐ-UBND" stays: it is part of the series. */
function endingOf(symbol: string): string {
  return symbol.replace(/^\d{1,5}/u, '');
}

function isSameIssuer(one: string, other: string): boolean {
  return one === '' || other === '' || foldPhrase(one) === foldPhrase(other);
}
