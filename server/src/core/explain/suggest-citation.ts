import { plainCode } from '../claims/citation/codes';
import type { DocumentModel } from '../document/document';
import {
  tailOf,
  writeCitation,
  type CitableDocument,
  type CitationManner,
  type CitationPlace,
} from '../references/citation-form';
import { completeDescription, describeDocument } from '../references/describe-document';
import { nameSpanOf } from '../references/mention-places';
import type { CitedDocument } from '../references/references';
import { findEntry, isSameDay } from '../references/registered/find-entry';
import type { Register, RegisterEntry } from '../register/register';
import type { DocumentClass } from '../structure/document-class';
import { foldPhrase } from '../reading/fold';
import { stripMarks } from '../text/marks';
import { spanTouches } from '../text/span';
import type { CitationOpening } from './citation-opening';

/** A document of another draft. */
export interface DocumentElsewhere {
  /** The other draft, as the host names it. */
  readonly source: string;
  readonly document: CitableDocument;
}

/** Where citations are taken from. The register is null as long as nobody needs it. */
export interface CitationSupply {
  readonly documentClass: DocumentClass;
  readonly others: readonly DocumentElsewhere[];
  readonly register: Register | null;
}

/** Where a suggested document comes from. */
export type CitationOrigin =
  | { readonly kind: 'draft' }
  | { readonly kind: 'other'; readonly source: string }
  | { readonly kind: 'register'; readonly entry: RegisterEntry };

/** A citation that may be put in at the cursor. */
export interface CitationSuggestion {
  /** What replaces the span of the opening. */
  readonly text: string;
  /** "Nghị định số 30/2020/NĐ-CP", "Luật Đất đai": what a list shows. */
  readonly name: string;
  readonly document: CitableDocument;
  readonly origin: CitationOrigin;
}

/** As many as a list shows with sense. */
const MOST_SUGGESTED = 30;
/** The register does not know types, so more are asked for than are shown. */
const MOST_SEARCHED = 300;

/** Whether the register can help: with nothing typed, all of it would be an answer. */
export function wantsRegister({ reading, typed }: CitationOpening): boolean {
  return reading === 'words' || (reading === 'symbol' && typed.length > 1);
}

/**
 * Citations for a place, each in the form of the place and of the class of the draft: the documents that this draft cites,
 * then those of other drafts, then those of the register, those in force first. Linear in the register.
 */
export function suggestCitations(
  document: DocumentModel,
  opening: CitationOpening,
  { documentClass, others, register }: CitationSupply,
): readonly CitationSuggestion[] {
  const cited = document.references.documents.filter(each => isUsable(each, opening));
  const fitting = listFitting(cited, opening, { documentClass, others, register });
  const suggestions = firstDistinct(fitting).map(({ document: bare, origin }): CitationSuggestion => {
    const full = completeDescription(bare, findEntry(register, bare));
    const place = placeOf(full, opening, cited);
    const text = writeAt(opening, full, { place, documentClass });
    return { text, name: nameOf(full), document: full, origin };
  });
  return withDistinctNames(suggestions).filter(
    ({ text }) => foldPhrase(text).replace(/^số /u, '').replace(/;$/u, '') !== opening.typed,
  );
}

/** Two laws of one name, the old and the new one, are told apart by their symbols; else a list seems to have one twice. */
function withDistinctNames(suggestions: readonly CitationSuggestion[]): readonly CitationSuggestion[] {
  const count = (name: string): number => suggestions.filter(each => each.name === name).length;
  return suggestions.map(each =>
    count(each.name) === 1 ? each : { ...each, name: `${each.name} (${each.document.symbol})` },
  );
}

/** With "số" where that is typed, also in documents of the Party, which cite without it later on; and with the mark of the place. */
function writeAt(opening: CitationOpening, document: CitableDocument, manner: CitationManner): string {
  const { type, isNumbered, mark } = opening;
  if (type === null) return writeCitation(document, manner) + mark;
  const tail = tailOf(document, manner);
  const isBare = isNumbered && tail.startsWith(document.symbol);
  return `${isBare ? 'số ' : ''}${tail}${mark}`;
}

/** A document that may be cited. */
interface Known {
  readonly document: CitableDocument;
  readonly origin: CitationOrigin;
}

/** Not the citation that is being typed, and not the draft itself. */
function isUsable({ definition, full }: CitedDocument, { span }: CitationOpening): boolean {
  return (
    !definition.isOwn &&
    full.some(mention => !spanTouches(span, mention.start + mention.claim.symbol.span.end))
  );
}

/** One after the other, so that no more are looked at than are shown. */
function* listFitting(
  cited: readonly CitedDocument[],
  opening: CitationOpening,
  { others, register }: CitationSupply,
): Iterable<Known> {
  for (const each of cited) {
    const document = describeDocument(each);
    if (fits(document, opening)) yield { document, origin: { kind: 'draft' } };
  }
  for (const { source, document } of others) {
    if (fits(document, opening)) yield { document, origin: { kind: 'other', source } };
  }
  yield* searchRegister(register, opening);
}

function fits({ type, symbol, title }: CitableDocument, opening: CitationOpening): boolean {
  if (opening.type !== null && type.toLowerCase() !== opening.type) return false;
  switch (opening.reading) {
    case 'nothing':
      return true;
    case 'symbol':
      return beginsWith(symbol, opening.typed);
    case 'words':
      return hasWords(`${type} ${symbol} ${title}`, opening.typed);
  }
}

/** "30/2020/nd" begins "30/2020/NĐ-CP". */
function beginsWith(symbol: string, typed: string): boolean {
  return plainCode(symbol).startsWith(plainCode(typed.replaceAll('–', '-')));
}

/** Every typed word begins a word of the text. One typed with marks must have them; one without may be any: "van thu". */
function hasWords(text: string, typed: string): boolean {
  const plain = ` ${stripMarks(text)}`;
  const words = typed.split(/[\s,]+/u).filter(word => word !== '');
  if (!words.every(word => plain.includes(` ${stripMarks(word)}`))) return false;
  const marked = words.filter(word => stripMarks(word) !== word);
  const folded = marked.length === 0 ? '' : ` ${foldPhrase(text)}`;
  return marked.every(word => folded.includes(` ${word}`));
}

function searchRegister(register: Register | null, opening: CitationOpening): readonly Known[] {
  if (register === null || !wantsRegister(opening)) return [];
  return register
    .search(opening.typed, MOST_SEARCHED)
    .filter(entry => fits(entry, opening))
    .toSorted((first, second) => rankOf(first) - rankOf(second))
    .map(entry => ({ document: entry, origin: { kind: 'register', entry } }));
}

/** Documents that are out of force come last: they are cited too, but seldom. */
function rankOf({ replacedBy, expiredFrom, status }: RegisterEntry): number {
  return replacedBy !== null || expiredFrom !== null || status === 'expired' ? 1 : 0;
}

/** The first of equal documents stands: the same symbol, and no two dates. No more than are shown. */
function firstDistinct(known: Iterable<Known>): readonly Known[] {
  const bySymbol = new Map<string, readonly Known[]>();
  const distinct: Known[] = [];
  for (const each of known) {
    const { symbol, date } = each.document;
    const same = bySymbol.get(symbol) ?? [];
    const isRepeat = same.some(
      ({ document: other }) => date === null || other.date === null || isSameDay(date, other.date),
    );
    if (isRepeat) continue;
    bySymbol.set(symbol, [...same, each]);
    distinct.push(each);
    if (distinct.length === MOST_SUGGESTED) break;
  }
  return distinct;
}

/** A document that stands before the cursor is cited for the second time. */
function placeOf(
  { symbol, date }: CitableDocument,
  { isBasis, goesOn, span }: CitationOpening,
  cited: readonly CitedDocument[],
): CitationPlace {
  if (goesOn) return 'later';
  if (isBasis) return 'basis';
  const isBefore = cited.some(
    other =>
      other.symbol === symbol &&
      (date === null || other.date === null || isSameDay(date, other.date)) &&
      other.full.some(mention => nameSpanOf(mention).end < span.start),
  );
  return isBefore ? 'later' : 'first';
}

function nameOf(document: CitableDocument): string {
  return writeCitation(document, { place: 'later', documentClass: 'state' });
}
