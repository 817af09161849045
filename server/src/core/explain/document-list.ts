import type { DocumentModel } from '../document/document';
import { foldPhrase } from '../reading/fold';
import { completeDescription, describeDocument } from '../references/describe-document';
import { headSpanOf } from '../references/mention-places';
import type { CitedDocument, Mention, ShortMention } from '../references/references';
import { findEntry } from '../references/registered/find-entry';
import type { Register, RegisterEntry } from '../register/register';
import type { Locale } from '../text/localized';
import { shiftSpan, textAt, type Span } from '../text/span';
import { explainWithout, statusOf, writeAll } from './citation';
import { CITATION_PHRASES } from './citation-phrases';
import { squeezeBlanks } from '../text/blanks';

/** What the registers say of a cited document. */
export type RegisterState =
  | 'in-force'
  | 'replaced'
  | 'expired'
  /** They have it, and say nothing of its force. */
  | 'known'
  /** They do not have it. */
  | 'absent'
  /** The draft does not tell which document is meant. */
  | 'unclear';

/** A document that a draft cites, for a list of all of them. */
export interface ListedDocument {
  /** "Nghị quyết số 23-NQ/TU ngày 16/12/2021 của Tỉnh ủy về chuyển đổi số". */
  readonly headline: string;
  readonly state: RegisterState;
  /** What the registers say, in words; empty where they say nothing. */
  readonly note: string;
  /** Where it is meant, in the order of the text; not empty. In offsets of the document. */
  readonly places: readonly Span[];
}

/** What a list of documents is made with. */
export interface ListingSources {
  readonly register: Register | null;
  readonly locale: Locale;
}

/** The documents that a draft cites, in the order of their first places: those with a symbol, laws by name, and short forms that mean none. */
export function listDocuments(document: DocumentModel, sources: ListingSources): readonly ListedDocument[] {
  const { documents, unresolved } = document.references;
  const listed = [
    ...documents.flatMap(cited => listCited(cited, sources)),
    ...listByName(document, sources),
    ...unresolved.map(({ mention, candidates }): ListedDocument => {
      const { nowhere, unclear } = CITATION_PHRASES[sources.locale];
      return {
        headline: writtenAs(document, mention),
        state: 'unclear',
        note: candidates.length === 0 ? nowhere : unclear,
        places: [headSpanOf(mention)],
      };
    }),
  ];
  return listed.sort((first, second) => startOf(first) - startOf(second));
}

function startOf({ places }: ListedDocument): number {
  return places[0]?.start ?? 0;
}

/** None for the draft itself, which its number line names. */
function listCited(cited: CitedDocument, { register, locale }: ListingSources): readonly ListedDocument[] {
  const places = cited.mentions.filter(isCitation).map(headSpanOf);
  if (places.length === 0) return [];
  const entry = findEntry(register, cited);
  const described = completeDescription(describeDocument(cited), entry);
  const headline = writeAll(described, CITATION_PHRASES[locale]);
  return [{ headline, places, ...registered(entry, locale) }];
}

function isCitation(mention: Mention): boolean {
  return mention.kind === 'short' || !mention.isOwn;
}

function registered(entry: RegisterEntry | null, locale: Locale): Pick<ListedDocument, 'state' | 'note'> {
  if (entry === null) return { state: 'absent', note: '' };
  const note = statusOf(entry, CITATION_PHRASES[locale], entry.evidence[locale]);
  return { state: stateOf(entry), note: note === '' ? entry.evidence[locale] : note };
}

function stateOf({ status, replacedBy, expiredFrom }: RegisterEntry): RegisterState {
  if (replacedBy !== null) return 'replaced';
  if (expiredFrom !== null) return 'expired';
  return status === 'unknown' ? 'known' : status;
}

/** Laws that are cited by their names, each once. */
function listByName(
  document: DocumentModel,
  { register, locale }: ListingSources,
): readonly ListedDocument[] {
  const laws = new Map<string, { readonly mention: ShortMention; readonly places: Span[] }>();
  for (const { start, block } of document.blocksWith('shortForms')) {
    for (const claim of block.shortForms) {
      if (claim.reading.kind !== 'law') continue;
      const span = shiftSpan(claim.span, start);
      const mention: ShortMention = { kind: 'short', span, start, claim };
      if (isResolved(document, span)) continue;
      const key = foldPhrase(writtenAs(document, mention));
      const known = laws.get(key) ?? { mention, places: [] };
      laws.set(key, known);
      known.places.push(span);
    }
  }
  return [...laws.values()].map(({ mention, places }) => {
    const headline = writtenAs(document, mention);
    const sources = { register, locale, citing: [], drafts: [] };
    const details = explainWithout(mention, headline, sources)?.details ?? [];
    return { headline, state: details.length === 0 ? 'absent' : 'known', note: details.join('; '), places };
  });
}

/** True where the draft cites the law with its symbol elsewhere, or where it should and does not. */
function isResolved({ references }: DocumentModel, { start }: Span): boolean {
  const mention = references.mentionAt(start);
  if (mention === null || references.documentOf(mention) !== null) return true;
  return references.unresolved.some(open => open.mention === mention);
}

function writtenAs({ pieces }: DocumentModel, { span }: Mention): string {
  return squeezeBlanks(textAt(pieces, span));
}
