import {
  isSameDate,
  NO_FACTS,
  type CitedFact,
  type DraftFacts,
  type DraftIdentity,
  type TotalFact,
} from './facts';
import type {
  ElsewhereCitation,
  ElsewherePlace,
  ElsewhereSaying,
  OtherDrafts,
  Tellers,
  ToldTotal,
} from '../references/others';
import { CITATIONS, TOTALS } from './fact-kinds';
import { SayingTable, type Heard } from './saying-table';
import type { CompareSources, Fact } from './variants';

/** What a draft says of itself, and which draft it is. */
export interface PlacedIdentity extends DraftIdentity {
  readonly source: string;
  /** How people know the draft: the name of the file. */
  readonly name: string;
}

/** What all drafts of a workspace say of documents and totals. Has a life: the host feeds it as drafts come, change and go. */
export interface WorkspaceIndex {
  /** Grows when what the drafts say has changed. That a saying has moved to another line is no change. */
  readonly version: number;
  /** How many drafts found no room. */
  readonly leftOut: number;
  /** A draft has come or changed. False where there is no room for it. Cost: in proportion to its facts. */
  readonly set: (source: string, facts: DraftFacts) => boolean;
  /** A draft is gone. */
  readonly delete: (source: string) => void;
  readonly has: (source: string) => boolean;
  /** All drafts, in no particular order. */
  readonly sources: () => readonly string[];
  /** What the drafts but one say; alive, not a copy. */
  readonly othersThan: (source: string) => OtherDrafts;
  /** Equal numbers mean that nothing has changed in what the drafts say of a topic: a symbol, or that of a total. */
  readonly revisionOf: (topic: string) => number;
  /** The drafts that cite a symbol or have it as their own, sorted. */
  readonly draftsCiting: (symbol: string) => readonly string[];
  /** The canonical symbols of all documents that the drafts speak of, in no particular order. */
  readonly symbols: () => readonly string[];
  /** All that the drafts say of a symbol, each saying of each draft, sorted by source. */
  readonly sayings: (symbol: string) => readonly ElsewhereCitation[];
  /** What the drafts are themselves, sorted by source. Linear. */
  readonly identities: () => readonly PlacedIdentity[];
}

export interface IndexOptions {
  /** How people know the draft of a source. */
  readonly nameOf: (source: string) => string;
  /**
   * What sources are sorted by where they are not paths, since an address sorts "ă" as "%C4%83": the path, so that editor and
   * command line tell of the same draft. The sources themselves where it is left out.
   */
  readonly pathOf?: (source: string) => string;
  readonly maxDrafts?: number;
  /** Sayings of all drafts together; each takes up to a kilobyte, its share of the tables included. */
  readonly maxSayings?: number;
}

/** More drafts than the offices of a province write in a term. */
const MAX_DRAFTS = 20_000;
/** At most some 130 MB. A thousand real documents have about 1,500, an office's 2,000 drafts perhaps 40,000. */
const MAX_SAYINGS = 150_000;

/** Makes an empty index. Drafts beyond its limits are left out, the last ones to come. */
export function createWorkspaceIndex(options: IndexOptions): WorkspaceIndex {
  return new MemoryIndex(options);
}

/** A fact, and which draft it is of. */
type PlacedFact<SomeFact extends Fact> = Omit<SomeFact, 'place'> & { readonly place: ElsewherePlace };

class MemoryIndex implements WorkspaceIndex {
  readonly #nameOf: (source: string) => string;
  readonly #compare: CompareSources;
  readonly #maxDrafts: number;
  readonly #maxSayings: number;
  readonly #drafts = new Map<string, DraftFacts>();
  readonly #citations: SayingTable<CitedFact>;
  readonly #totals: SayingTable<TotalFact>;
  readonly #leftOut = new Set<string>();
  /** How many sayings there are. */
  #size = 0;
  #version = 0;

  constructor({ nameOf, pathOf, maxDrafts = MAX_DRAFTS, maxSayings = MAX_SAYINGS }: IndexOptions) {
    this.#nameOf = nameOf;
    this.#compare = compareBy(pathOf ?? (source => source));
    this.#maxDrafts = maxDrafts;
    this.#maxSayings = maxSayings;
    this.#citations = new SayingTable(CITATIONS, this.#compare);
    this.#totals = new SayingTable(TOTALS, this.#compare);
  }

  get version(): number {
    return this.#version;
  }

  get leftOut(): number {
    return this.#leftOut.size;
  }

  set(source: string, facts: DraftFacts): boolean {
    const before = this.#drafts.get(source);
    const size = this.#size - countSayings(before ?? NO_FACTS) + countSayings(facts);
    const drafts = this.#drafts.size + (before === undefined ? 1 : 0);
    if (drafts > this.#maxDrafts || size > this.#maxSayings) {
      this.delete(source);
      this.#leftOut.add(source);
      return false;
    }
    this.#leftOut.delete(source);
    this.#drafts.set(source, facts);
    if (this.#replace(source, before ?? NO_FACTS, facts)) this.#version += 1;
    return true;
  }

  delete(source: string): void {
    this.#leftOut.delete(source);
    const before = this.#drafts.get(source);
    if (before === undefined) return;
    this.#drafts.delete(source);
    if (this.#replace(source, before, NO_FACTS)) this.#version += 1;
  }

  has(source: string): boolean {
    return this.#drafts.has(source);
  }

  sources(): readonly string[] {
    return [...this.#drafts.keys()];
  }

  othersThan(source: string): OtherDrafts {
    return {
      find: symbol => this.#find(symbol, source),
      findTotals: topic => this.#findTotals(topic, source),
    };
  }

  revisionOf(topic: string): number {
    return Math.max(this.#citations.revisionOf(topic), this.#totals.revisionOf(topic));
  }

  draftsCiting(symbol: string): readonly string[] {
    return this.#citations.sourcesOf(symbol);
  }

  symbols(): readonly string[] {
    return this.#citations.topics();
  }

  sayings(symbol: string): readonly ElsewhereCitation[] {
    return this.draftsCiting(symbol).flatMap(source =>
      this.#citations.factsOf(symbol, source).map(fact => this.#toPlaced(fact, source)),
    );
  }

  identities(): readonly PlacedIdentity[] {
    return [...this.#drafts]
      .flatMap(([source, { identity }]) =>
        identity === null ? [] : [{ ...identity, source, name: this.#nameOf(source) }],
      )
      .sort((first, second) => this.#compare(first.source, second.source));
  }

  #find(symbol: string, source: string): readonly ElsewhereSaying[] {
    return this.#citations.find(symbol, source).map(heard => this.#toTold(heard));
  }

  #findTotals(topic: string, source: string): readonly ToldTotal[] {
    return this.#totals.find(topic, source).map(heard => this.#toTold(heard));
  }

  #toTold<SomeFact extends Fact>({ fact, source, drafts }: Heard<SomeFact>): PlacedFact<SomeFact> & Tellers {
    return { ...this.#toPlaced(fact, source), drafts };
  }

  #toPlaced<SomeFact extends Fact>(fact: SomeFact, source: string): PlacedFact<SomeFact> {
    return { ...fact, place: { ...fact.place, source, name: this.#nameOf(source) } };
  }

  /** True where the draft says something else. */
  #replace(source: string, before: DraftFacts, after: DraftFacts): boolean {
    const revision = this.#version + 1;
    const facts = { before: before.citations, after: after.citations, revision };
    const totals = { before: before.totals, after: after.totals, revision };
    this.#size += countSayings(after) - countSayings(before);
    const hasNewCitations = this.#citations.replace(source, facts);
    const hasNewTotals = this.#totals.replace(source, totals);
    return hasNewCitations || hasNewTotals || !isSameIdentity(before.identity, after.identity);
  }
}

function countSayings({ citations, totals }: DraftFacts): number {
  return citations.length + totals.length;
}

function compareBy(pathOf: (source: string) => string): CompareSources {
  return (one, other) => {
    const [first, second] = [pathOf(one), pathOf(other)];
    return first === second ? 0 : first < second ? -1 : 1;
  };
}

function isSameIdentity(first: DraftIdentity | null, second: DraftIdentity | null): boolean {
  if (first === null || second === null) return first === second;
  return (
    first.symbol === second.symbol &&
    first.type === second.type &&
    first.title === second.title &&
    first.issuer === second.issuer &&
    isSameDate(first.date, second.date)
  );
}
