import type { CalendarDate } from '../arithmetic/calendar';
import type { ShortFormReading } from '../claims/citation/short-form';
import { mentionAt, type DocumentModel } from '../document/document';
import type { CitableDocument } from '../references/citation-form';
import { lawNameOf, titleClause } from '../references/citation-form';
import { completeDescription, describeDocument } from '../references/describe-document';
import { headSpanOf, isOnName } from '../references/mention-places';
import type { CitedDocument, Mention, ShortMention } from '../references/references';
import { findEntry, isSameDay } from '../references/registered/find-entry';
import type { Register, RegisterEntry } from '../register/register';
import { writeShort } from '../claims/date/write-date';
import { foldPhrase } from '../reading/fold';
import type { Locale } from '../text/localized';
import { textAt, type Span } from '../text/span';
import { CITATION_PHRASES, type CitationPhrases } from './citation-phrases';
import { squeezeBlanks } from '../text/blanks';

/** What is known of a document that a draft cites, for a person to read beside a mention of it. */
export interface CitationNote {
  /** The mention that was asked about, without its date, issuer and title. In offsets of the document. */
  readonly span: Span;
  /** "Nghị quyết số 23-NQ/TU ngày 16/12/2021 của Tỉnh ủy về chuyển đổi số". */
  readonly headline: string;
  /** Who cites it, and what the register says of it. */
  readonly details: readonly string[];
}

/** What a note tells of beside the draft. */
export interface CitationSources {
  readonly register: Register | null;
  /** The names of the other drafts that cite the document. */
  readonly citing: readonly string[];
  /** The names of the other drafts that are the document. */
  readonly drafts: readonly string[];
  readonly locale: Locale;
}

/** The document that is meant at an offset; null on anything else, a date or a title behind a symbol among them. */
export function citedDocumentAt(document: DocumentModel, offset: number): CitedDocument | null {
  const mention = mentionAt(document, offset);
  return mention !== null && isOnName(mention, offset) ? document.references.documentOf(mention) : null;
}

/**
 * What is known of the document that is meant at an offset: all that the draft and the register say of it, who cites it, and
 * whether it is still in force. Null on anything else, a date or a title behind a symbol among them.
 */
export function citationNoteAt(
  draft: DocumentModel,
  offset: number,
  sources: CitationSources,
): CitationNote | null {
  const mention = mentionAt(draft, offset);
  if (mention === null || !isOnName(mention, offset)) return null;
  const { references, pieces } = draft;
  const span = headSpanOf(mention);
  const document = references.documentOf(mention);
  if (document !== null) return { span, ...explainDocument(document, sources) };
  if (mention.kind === 'full') return null;
  const open = references.unresolved.find(unresolved => unresolved.mention === mention);
  const written = squeezeBlanks(textAt(pieces, mention.span));
  const explained =
    open === undefined
      ? explainWithout(mention, written, sources)
      : explainOpen(open.candidates, written, sources);
  return explained && { span, ...explained };
}

/** Above this many, other drafts are counted and not named. */
const MOST_NAMES = 5;

type Explained = Omit<CitationNote, 'span'>;

function explainDocument(document: CitedDocument, sources: CitationSources): Explained {
  const phrases = CITATION_PHRASES[sources.locale];
  const entry = findEntry(sources.register, document);
  const described = completeDescription(describeDocument(document), entry);
  return {
    headline: writeAll(described, phrases),
    details: [
      ...(document.definition.isOwn ? [phrases.own] : []),
      phrases.citedBy({
        count: document.mentions.filter(isCitation).length,
        others: sources.citing.length,
        names: sources.citing.slice(0, MOST_NAMES),
      }),
      ...sources.drafts.map(phrases.isDraft),
      ...(entry === null ? [] : explainEntry(document, entry, sources)),
    ],
  };
}

/** All that is known of a document in one phrase, laws by name and symbol both. */
export function writeAll(document: CitableDocument, phrases: CitationPhrases): string {
  const { symbol, type, date, issuer, title } = document;
  const law = lawNameOf(document);
  return [
    type === '' ? phrases.document : type,
    ...(law === null ? [] : [law]),
    `số ${symbol}`,
    ...(date === null ? [] : [`ngày ${writeShort(date)}`]),
    ...(issuer === '' ? [] : [`của ${issuer}`]),
    ...(title === '' || law !== null ? [] : [titleClause(document)]),
  ].join(' ');
}

/** The number line is no citation. */
function isCitation(mention: Mention): boolean {
  return mention.kind === 'short' || !mention.isOwn;
}

function explainEntry(
  { date }: CitedDocument,
  entry: RegisterEntry,
  { locale }: CitationSources,
): readonly string[] {
  const phrases = CITATION_PHRASES[locale];
  const evidence = entry.evidence[locale];
  const status = statusOf(entry, phrases, evidence);
  const lines = status === '' ? [] : [status];
  if (date === null || entry.date === null || isSameDay(date, entry.date)) return lines;
  return [phrases.otherDay(writeShort(entry.date), evidence), ...lines];
}

/** What a register says of the force of a document; empty where it says nothing. */
export function statusOf(
  { status, replacedBy, expiredFrom }: RegisterEntry,
  phrases: CitationPhrases,
  evidence: string,
): string {
  if (replacedBy !== null) return phrases.replaced(replacedBy.symbol, writeDay(replacedBy.from), evidence);
  if (expiredFrom !== null) return phrases.expired(writeDay(expiredFrom), evidence);
  switch (status) {
    case 'in-force':
      return phrases.inForce(evidence);
    case 'expired':
      return phrases.expired(null, evidence);
    case 'unknown':
      return '';
  }
}

function writeDay(date: CalendarDate | null): string | null {
  return date === null ? null : writeShort(date);
}

/** A short form that means no document of the text: the draft itself, or a law by its name. */
export function explainWithout(
  mention: ShortMention,
  written: string,
  sources: CitationSources,
): Explained | null {
  const { reading } = mention.claim;
  const phrases = CITATION_PHRASES[sources.locale];
  if (reading.kind === 'this') return { headline: `${written}: ${phrases.own}`, details: [] };
  if (reading.kind !== 'law') return null;
  const laws = findLaws(sources.register, mention.claim.type.text, reading);
  if (laws.length === 0) return null;
  return { headline: written, details: laws.map(law => describeLaw(law, phrases, sources.locale)) };
}

/** Laws are made anew under one name; more versions than these nobody asks about. */
const MOST_LAWS = 4;
const MOST_SEARCHED = 100;

type LawReading = Extract<ShortFormReading, { kind: 'law' }>;

/** The laws of a name, the newest first; of the year alone where one is given. */
function findLaws(register: Register | null, type: string, reading: LawReading): readonly RegisterEntry[] {
  const name = reading.name.text;
  const year = reading.year?.text ?? null;
  return (register?.search(name, MOST_SEARCHED) ?? [])
    .filter(
      entry =>
        foldPhrase(entry.type) === foldPhrase(type) &&
        foldPhrase(lawNameOf(entry) ?? '') === foldPhrase(name) &&
        (year === null || String(entry.date?.year) === year),
    )
    .toSorted((first, second) => (second.date?.year ?? 0) - (first.date?.year ?? 0))
    .slice(0, MOST_LAWS);
}

function describeLaw(entry: RegisterEntry, phrases: CitationPhrases, locale: Locale): string {
  const status = statusOf(entry, phrases, entry.evidence[locale]);
  const day = entry.date === null ? '' : ` ngày ${writeShort(entry.date)}`;
  return `số ${entry.symbol}${day}${status === '' ? `, ${entry.evidence[locale]}` : `: ${status}`}`;
}

/** A short form that should mean one document of the text. */
function explainOpen(
  candidates: readonly CitedDocument[],
  written: string,
  { locale }: CitationSources,
): Explained {
  const phrases = CITATION_PHRASES[locale];
  return {
    headline: `${written}: ${candidates.length === 0 ? phrases.nowhere : phrases.unclear}`,
    details: candidates.map(candidate => writeAll(describeDocument(candidate), phrases)),
  };
}
