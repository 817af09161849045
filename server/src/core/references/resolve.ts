import type { PlacedBlock } from '../model/placed-block';
import { collectMentions, type Collected } from './collect-mentions';
import { describeGroup, groupDocuments } from './group-documents';
import type {
  CitedDocument,
  FullMention,
  Mention,
  References,
  ShortMention,
  UnresolvedMention,
} from './references';
import { indexByNumber, indexLaws, resolveShortForm } from './resolve-short-forms';

/**
 * Tells which places of a text mean the same document. A symbol alone is no key: those of the Party repeat every term, those
 * of the state every year and in every province. Linear in the mentions.
 */
export function resolveReferences(blocks: readonly PlacedBlock[]): References {
  const collected = collectMentions(blocks);
  const documents = groupDocuments(collected.full).flatMap(group => describeGroup(group) ?? []);
  const byMention = new Map<Mention, GroupedDocument>();
  for (const document of documents) for (const mention of document.full) byMention.set(mention, document);
  const unresolved = joinShortForms(collected, documents, byMention);
  return new ResolvedReferences(collected.mentions, byMention, unresolved);
}

type GroupedDocument = Omit<CitedDocument, 'mentions'>;

interface OpenMention {
  readonly mention: ShortMention;
  readonly candidates: readonly GroupedDocument[];
}

/** Enters each short form under its document; those that have none come back. */
function joinShortForms(
  { mentions, full, declared }: Collected,
  documents: readonly GroupedDocument[],
  byMention: Map<Mention, GroupedDocument>,
): readonly OpenMention[] {
  const short = mentions.filter(mention => mention.kind === 'short');
  const documentOf = (mention: FullMention): GroupedDocument | undefined => byMention.get(mention);
  const byNumber = indexByNumber(documents);
  const laws = indexLaws(short, full, documentOf);
  const context = { documents, byNumber, laws, full, declared, documentOf };
  return short.flatMap(mention => {
    const resolution = resolveShortForm(mention, context);
    if (resolution.kind === 'one') byMention.set(mention, resolution.document);
    return resolution.kind === 'open' ? [{ mention, candidates: resolution.candidates }] : [];
  });
}

class ResolvedReferences implements References {
  readonly documents: readonly CitedDocument[];
  readonly unresolved: readonly UnresolvedMention[];
  readonly #mentions: readonly Mention[];
  readonly #byMention = new Map<Mention, CitedDocument>();

  constructor(
    mentions: readonly Mention[],
    byMention: ReadonlyMap<Mention, GroupedDocument>,
    unresolved: readonly OpenMention[],
  ) {
    this.#mentions = mentions;
    const gathered = new Map<GroupedDocument, Mention[]>();
    for (const mention of mentions) {
      const group = byMention.get(mention);
      if (group === undefined) continue;
      const known = gathered.get(group);
      if (known === undefined) gathered.set(group, [mention]);
      else known.push(mention);
    }
    const whole = new Map([...gathered].map(([group, places]) => [group, { ...group, mentions: places }]));
    this.documents = [...whole.values()];
    for (const document of this.documents) {
      for (const mention of document.mentions) this.#byMention.set(mention, document);
    }
    this.unresolved = unresolved.map(({ mention, candidates }) => ({
      mention,
      candidates: candidates.flatMap(candidate => whole.get(candidate) ?? []),
    }));
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
