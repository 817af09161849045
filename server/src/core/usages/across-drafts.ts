import type { CalendarDate } from '../arithmetic/calendar';
import { readSymbol } from '../claims/citation/symbol';
import type { DocumentModel } from '../document/document';
import { readIdentity } from '../structure/identity';
import { foldPhrase } from '../reading/fold';
import type { ElsewhereCitation } from '../references/others';
import { eraOf } from '../claims/citation/era';
import { isLocalCode, provinceOf, shortIssuer } from '../claims/citation/local-issuer';
import type { CitedDocument } from '../references/references';

/** What tells a document from others in drafts of one workspace. */
export interface DocumentTraits {
  readonly symbol: string;
  /** See `eraOf`; null where no date is said and the symbol needs one. */
  readonly era: string | null;
  /** The body or province that has the symbol, folded; null where it is not said, or the symbol is of one body alone. */
  readonly place: string | null;
}

/** What a draft has that may be the wanted document. */
export interface Offer {
  /** The draft; the same value for all that one draft offers. */
  readonly draft: unknown;
  readonly traits: DocumentTraits;
}

/** A document as one of the drafts has it. */
export interface OfferedDocument<Draft> extends Offer {
  readonly draft: Draft;
  readonly document: CitedDocument;
}

/** A citation as it is kept of a draft, which need not be read again. */
export interface OfferedCitation extends Offer {
  /** The URI of the draft. */
  readonly draft: string;
  readonly citation: ElsewhereCitation;
}

/** The documents of a draft that have a symbol. */
export function offerDocuments<Draft extends { readonly model: DocumentModel }>(
  draft: Draft,
  symbol: string,
): readonly OfferedDocument<Draft>[] {
  return draft.model.references.documents
    .filter(document => document.symbol === symbol)
    .map(document => ({ draft, document, traits: traitsOf(draft.model, document) }));
}

/** What other drafts say, once each for a draft and a document. */
export function offerCitations(citations: readonly ElsewhereCitation[]): readonly OfferedCitation[] {
  const offers = new Map<string, OfferedCitation>();
  for (const citation of citations) {
    const draft = citation.place.source;
    const traits = readTraits(citation);
    const name = JSON.stringify([draft, traits, citation.isOwn]);
    if (!offers.has(name)) offers.set(name, { draft, citation, traits });
  }
  return [...offers.values()];
}

/** The traits of a document of a draft. The draft's own number has the date and the issuer of its letterhead. */
export function traitsOf(
  draft: DocumentModel,
  { symbol, date, full, definition }: CitedDocument,
): DocumentTraits {
  const own = definition.isOwn ? readIdentity(draft) : null;
  const names = full.map(({ claim }) => claim.issuerName ?? '');
  const issuer = own === null || own.issuer === '' ? longest(names) : foldPhrase(own.issuer);
  return readTraits({ symbol, date: date ?? own?.date ?? null, issuer: issuer === '' ? null : issuer });
}

function longest(names: readonly string[]): string {
  return names.reduce((best, name) => (name.length > best.length ? name : best), '');
}

interface Said {
  readonly symbol: string;
  readonly date: CalendarDate | null;
  /** Folded. */
  readonly issuer: string | null;
}

function readTraits({ symbol, date, issuer }: Said): DocumentTraits {
  const reading = readSymbol(symbol, 0);
  if (reading === null) return { symbol, era: null, place: null };
  const isForAllTime = reading.year !== null;
  const era = isForAllTime ? '' : date && eraOf(reading, date);
  const isLocal = isLocalCode(reading.issuerCode.text);
  const place = isLocal ? issuer && nameOfPlace(issuer) : provinceOf({ issuerName: issuer });
  return { symbol, era, place: place === '' ? null : place };
}

/** One body under its names: "chủ tịch ủy ban nhân dân xã", "ban thường vụ huyện ủy". */
function nameOfPlace(issuer: string): string {
  return shortIssuer(issuer.replace(/^(?:thường trực|ban thường vụ|ban chấp hành) (?:đảng bộ )?/u, ''));
}

/**
 * Whether every province, district or commune has a document of the symbol: between drafts of two offices it means two
 * documents, even where no place is named.
 */
export function isLocalSymbol(symbol: string): boolean {
  const code = readSymbol(symbol, 0)?.issuerCode.text ?? '';
  return isLocalCode(code) || code.endsWith('TU');
}

/**
 * Those offers of other drafts that are the wanted document. What leaves its time or its place open is taken where it can mean no
 * other: nobody speaks of another place, or of another time and the draft has no second document of the symbol.
 */
export function selectSame<Offered extends Offer>(
  wanted: DocumentTraits,
  offered: readonly Offered[],
): readonly Offered[] {
  const all = [wanted, ...offered.map(({ traits }) => traits)];
  const isOnePlace = all.every(first => all.every(second => !isOtherPlace(first, second)));
  const isOneTime = new Set(all.flatMap(({ era }) => era ?? [])).size < 2;
  return offered.filter(each => {
    const { era, place } = each.traits;
    if (isOtherPlace(wanted, each.traits)) return false;
    const isSamePlace = isOnePlace || (place !== null && place === wanted.place);
    if (era !== null && wanted.era !== null) return era === wanted.era && isSamePlace;
    return isOneTime && isSamePlace && offered.every(other => other === each || other.draft !== each.draft);
  });
}

/** "huyện ủy" says no more than a part of "huyện ủy lâm khê" does: it is no other place. */
function isOtherPlace({ place: first }: DocumentTraits, { place: second }: DocumentTraits): boolean {
  if (first === null || second === null) return false;
  return !first.startsWith(second) && !second.startsWith(first);
}
