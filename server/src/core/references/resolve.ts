import type { PlacedClaims } from '../block/claim-places';
import { collectMentions, type Collected } from './collect-mentions';
import { describeGroup, groupDocuments, type DocumentGroup } from './group-documents';
import type { CitedDocument, FullMention, Mention, References, UnresolvedMention } from './references';
import { indexByNumber, indexLaws, resolveShortForm } from './resolve-short-forms';

/**
 * Tells which places of a text mean the same document. A symbol alone is no key: those of the Party repeat every term, those
 * of the state every year and in every province. Linear in the mentions.
 */
export function resolveReferences(claims: PlacedClaims): References {
  const collected = collectMentions(claims);
  const documents = groupDocuments(collected.full).flatMap(describe);
  const byMention = new Map<Mention, OpenDocument>();
  for (const document of documents) for (const mention of document.full) byMention.set(mention, document);
  const unresolved = joinShortForms(collected, documents, byMention);
  return new ResolvedReferences(collected.mentions, byMention, unresolved);
}

/** A document whose mentions are being gathered. */
interface OpenDocument extends CitedDocument {
  readonly mentions: Mention[];
}

function describe(group: DocumentGroup): readonly OpenDocument[] {
  const described = describeGroup(group);
  return described === null ? [] : [{ ...described, mentions: [] }];
}

/** Enters each short form under its document; those that have none come back. */
function joinShortForms(
  { mentions, full, declared }: Collected,
  documents: readonly OpenDocument[],
  byMention: Map<Mention, OpenDocument>,
): readonly UnresolvedMention[] {
  const short = mentions.filter(mention => mention.kind === 'short');
  if (short.length === 0) return [];
  const documentOf = (mention: FullMention): OpenDocument | undefined => byMention.get(mention);
  const byNumber = indexByNumber(documents);
  const laws = indexLaws(short, full, documentOf);
  const own = documents.find(document => document.full.some(({ isOwn }) => isOwn));
  const context = { documents, own, byNumber, laws, full, declared, documentOf };
  const unresolved: UnresolvedMention[] = [];
  for (const mention of short) {
    const resolution = resolveShortForm(mention, context);
    if (resolution.kind === 'one') byMention.set(mention, resolution.document);
    if (resolution.kind === 'open') unresolved.push({ mention, candidates: resolution.candidates });
  }
  return unresolved;
}

class ResolvedReferences implements References {
  readonly documents: readonly CitedDocument[];
  readonly unresolved: readonly UnresolvedMention[];
  readonly #mentions: readonly Mention[];
  readonly #byMention: ReadonlyMap<Mention, CitedDocument>;

  constructor(
    mentions: readonly Mention[],
    byMention: ReadonlyMap<Mention, OpenDocument>,
    unresolved: readonly UnresolvedMention[],
  ) {
    this.#mentions = mentions;
    this.#byMention = byMention;
    this.unresolved = unresolved;
    const documents: CitedDocument[] = [];
    for (const mention of mentions) {
      const document = byMention.get(mention);
      if (document === undefined) continue;
      if (document.mentions.length === 0) documents.push(document);
      document.mentions.push(mention);
    }
    this.documents = documents;
  }

  mentionAt(offset: number): Mention | null {
    let low = 0;
    let high = this.#mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#mentions[middle]?.span.start ?? Infinity) <= offset) low = middle + 1;
      else high = middle;
    }
    const mention = this.#mentions[low - 1];
    return mention !== undefined && offset <= mention.span.end ? mention : null;
  }

  documentOf(mention: Mention): CitedDocument | null {
    return this.#byMention.get(mention) ?? null;
  }
}
