import { isSameDate, type CitedFact, type DraftFacts, type DraftIdentity } from './draft-facts';
import type { ElsewhereCitation, ElsewhereSaying, OtherDrafts } from '../references/others';
import { findVariants, type CompareSources, type Variant } from './variants';

/** What a draft says of itself, and which draft it is. */
export interface PlacedIdentity extends DraftIdentity {
  readonly source: string;
  /** How people know the draft: the name of the file. */
  readonly name: string;
}

/** What all drafts of a workspace say of documents. Has a life: the host feeds it as drafts come, change and go. */
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
  /** Equal numbers mean that nothing has changed in what the drafts say of a symbol. */
  readonly revisionOf: (symbol: string) => number;
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
  readonly maxCitations?: number;
}

/** More drafts than the offices of a province write in a term. */
const MAX_DRAFTS = 20_000;
/** At most some 130 MB. A thousand real documents have about 1,500, an office's 2,000 drafts perhaps 40,000. */
const MAX_CITATIONS = 150_000;

/** Makes an empty index. Drafts beyond its limits are left out, the last ones to come. */
export function createWorkspaceIndex(options: IndexOptions): WorkspaceIndex {
  return new MemoryIndex(options);
}

/** What the drafts say of one symbol. */
interface SymbolEntry {
  readonly bySource: Map<string, readonly CitedFact[]>;
  /** The version of the index at the last change. */
  revision: number;
  /** Each distinct saying; null where it has to be gathered anew. */
  variants: readonly Variant[] | null;
}

class MemoryIndex implements WorkspaceIndex {
  readonly #nameOf: (source: string) => string;
  readonly #compare: CompareSources;
  readonly #maxDrafts: number;
  readonly #maxCitations: number;
  readonly #drafts = new Map<string, DraftFacts>();
  readonly #symbols = new Map<string, SymbolEntry>();
  readonly #leftOut = new Set<string>();
  #citations = 0;
  #version = 0;

  constructor({ nameOf, pathOf, maxDrafts = MAX_DRAFTS, maxCitations = MAX_CITATIONS }: IndexOptions) {
    this.#nameOf = nameOf;
    this.#compare = compareBy(pathOf ?? (source => source));
    this.#maxDrafts = maxDrafts;
    this.#maxCitations = maxCitations;
  }

  get version(): number {
    return this.#version;
  }

  get leftOut(): number {
    return this.#leftOut.size;
  }

  set(source: string, facts: DraftFacts): boolean {
    const before = this.#drafts.get(source);
    const citations = this.#citations - (before?.citations.length ?? 0) + facts.citations.length;
    const drafts = this.#drafts.size + (before === undefined ? 1 : 0);
    if (drafts > this.#maxDrafts || citations > this.#maxCitations) {
      this.delete(source);
      this.#leftOut.add(source);
      return false;
    }
    this.#leftOut.delete(source);
    this.#drafts.set(source, facts);
    this.#citations = citations;
    const hasNewIdentity = !isSameIdentity(before?.identity ?? null, facts.identity);
    const hasNewCitations = this.#replace(source, before?.citations ?? [], facts.citations);
    if (hasNewIdentity || hasNewCitations) this.#version += 1;
    return true;
  }

  delete(source: string): void {
    this.#leftOut.delete(source);
    const before = this.#drafts.get(source);
    if (before === undefined) return;
    this.#drafts.delete(source);
    this.#citations -= before.citations.length;
    const hadCitations = this.#replace(source, before.citations, []);
    if (hadCitations || before.identity !== null) this.#version += 1;
  }

  has(source: string): boolean {
    return this.#drafts.has(source);
  }

  sources(): readonly string[] {
    return [...this.#drafts.keys()];
  }

  othersThan(source: string): OtherDrafts {
    return { find: symbol => this.#find(symbol, source) };
  }

  revisionOf(symbol: string): number {
    return this.#symbols.get(symbol)?.revision ?? 0;
  }

  draftsCiting(symbol: string): readonly string[] {
    return [...(this.#symbols.get(symbol)?.bySource.keys() ?? [])].sort(this.#compare);
  }

  symbols(): readonly string[] {
    return [...this.#symbols.keys()];
  }

  sayings(symbol: string): readonly ElsewhereCitation[] {
    return this.draftsCiting(symbol).flatMap(source =>
      (this.#symbols.get(symbol)?.bySource.get(source) ?? []).map(fact => ({
        ...fact,
        place: { ...fact.place, source, name: this.#nameOf(source) },
      })),
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
    const entry = this.#symbols.get(symbol);
    if (entry === undefined) return [];
    entry.variants ??= findVariants(entry.bySource, this.#compare);
    const numberOf = numbering();
    return entry.variants.flatMap(variant => {
      const [told, ...more] = variant.filter(each => each.source !== source);
      if (told === undefined) return [];
      const drafts = [told, ...more.slice(0, 1)].map(each => numberOf(each.source));
      const { fact, source: other } = told;
      return [{ ...fact, drafts, place: { ...fact.place, source: other, name: this.#nameOf(other) } }];
    });
  }

  /** Enters the sayings of a draft in place of those before. True where any of them is not as it was. */
  #replace(source: string, before: readonly CitedFact[], after: readonly CitedFact[]): boolean {
    const old = groupBySymbol(before);
    const fresh = groupBySymbol(after);
    let hasChanged = false;
    for (const symbol of old.keys()) {
      if (fresh.has(symbol)) continue;
      this.#remove(symbol, source);
      hasChanged = true;
    }
    for (const [symbol, facts] of fresh) {
      const isSame = isSameSaying(old.get(symbol) ?? [], facts);
      this.#enter(symbol, source, { facts, isSame });
      hasChanged ||= !isSame;
    }
    return hasChanged;
  }

  #enter(
    symbol: string,
    source: string,
    { facts, isSame }: { readonly facts: readonly CitedFact[]; readonly isSame: boolean },
  ): void {
    const known = this.#symbols.get(symbol);
    const entry = known ?? { bySource: new Map(), revision: 0, variants: null };
    if (known === undefined) this.#symbols.set(symbol, entry);
    entry.bySource.set(source, facts);
    entry.variants = null;
    if (!isSame) entry.revision = this.#version + 1;
  }

  #remove(symbol: string, source: string): void {
    const entry = this.#symbols.get(symbol);
    if (entry === undefined) return;
    entry.bySource.delete(source);
    entry.variants = null;
    entry.revision = this.#version + 1;
    if (entry.bySource.size === 0) this.#symbols.delete(symbol);
  }
}

/** Gives each source a number, in the order in which they are asked for. */
function numbering(): (source: string) => number {
  const numbers = new Map<string, number>();
  return source => {
    const known = numbers.get(source) ?? numbers.size;
    numbers.set(source, known);
    return known;
  };
}

function compareBy(pathOf: (source: string) => string): CompareSources {
  return (one, other) => {
    const [first, second] = [pathOf(one), pathOf(other)];
    return first === second ? 0 : first < second ? -1 : 1;
  };
}

function groupBySymbol(facts: readonly CitedFact[]): ReadonlyMap<string, readonly CitedFact[]> {
  const groups = new Map<string, CitedFact[]>();
  for (const fact of facts) {
    const group = groups.get(fact.symbol);
    if (group === undefined) groups.set(fact.symbol, [fact]);
    else group.push(fact);
  }
  return groups;
}

/** True where two drafts, or one draft twice, say the same of a symbol, wherever it stands. */
function isSameSaying(first: readonly CitedFact[], second: readonly CitedFact[]): boolean {
  return (
    first.length === second.length &&
    first.every((fact, index) => {
      const other = second[index];
      return (
        fact.key === other?.key &&
        fact.type === other.type &&
        fact.issuer === other.issuer &&
        fact.title === other.title &&
        fact.isOwn === other.isOwn &&
        isSameDate(fact.date, other.date)
      );
    })
  );
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
