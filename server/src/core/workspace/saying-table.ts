import type { FactKind } from './fact-kinds';
import { findVariants, type CompareSources, type Fact, type Variant } from './variants';

/** A saying of other drafts: the fact of the first of them, and the first two by numbers. */
export interface Heard<SomeFact extends Fact> {
  readonly fact: SomeFact;
  readonly source: string;
  readonly drafts: readonly number[];
}

/** What the drafts say of one topic. */
interface TopicEntry<SomeFact extends Fact> {
  readonly bySource: Map<string, readonly SomeFact[]>;
  /** The version of the index at the last change. */
  revision: number;
  /** Each distinct saying; null where it has to be gathered anew. */
  variants: readonly Variant<SomeFact>[] | null;
}

/** The facts of one draft as they were and as they are, and the version of the index that has them so. */
export interface Replacement<SomeFact extends Fact> {
  readonly before: readonly SomeFact[];
  readonly after: readonly SomeFact[];
  readonly revision: number;
}

/** What all drafts say in facts of one kind, by topic. */
export class SayingTable<SomeFact extends Fact> {
  readonly #kind: FactKind<SomeFact>;
  readonly #compareSources: CompareSources;
  readonly #entries = new Map<string, TopicEntry<SomeFact>>();

  constructor(kind: FactKind<SomeFact>, compareSources: CompareSources) {
    this.#kind = kind;
    this.#compareSources = compareSources;
  }

  topics(): readonly string[] {
    return [...this.#entries.keys()];
  }

  /** The drafts that say something of a topic, sorted. */
  sourcesOf(topic: string): readonly string[] {
    return [...(this.#entries.get(topic)?.bySource.keys() ?? [])].sort(this.#compareSources);
  }

  /** What one draft says of a topic. */
  factsOf(topic: string, source: string): readonly SomeFact[] {
    return this.#entries.get(topic)?.bySource.get(source) ?? [];
  }

  /** Zero where nobody has said anything of it. */
  revisionOf(topic: string): number {
    return this.#entries.get(topic)?.revision ?? 0;
  }

  /** Each distinct saying of the drafts but one, in the order of their sources. */
  find(topic: string, source: string): readonly Heard<SomeFact>[] {
    const entry = this.#entries.get(topic);
    if (entry === undefined) return [];
    const order = { nameOf: this.#kind.nameOf, compareSources: this.#compareSources };
    entry.variants ??= findVariants(entry.bySource, order);
    const numberOf = numbering();
    return entry.variants.flatMap(variant => {
      const [told, ...more] = variant.filter(each => each.source !== source);
      if (told === undefined) return [];
      const drafts = [told, ...more.slice(0, 1)].map(each => numberOf(each.source));
      return [{ fact: told.fact, source: told.source, drafts }];
    });
  }

  /** Enters the facts of a draft in place of those before. True where any of them says something else. */
  replace(source: string, { before, after, revision }: Replacement<SomeFact>): boolean {
    if (before.length === 0 && after.length === 0) return false;
    const old = this.#group(before);
    const fresh = this.#group(after);
    let hasChanged = false;
    for (const topic of old.keys()) {
      if (fresh.has(topic)) continue;
      this.#remove(topic, source, revision);
      hasChanged = true;
    }
    for (const [topic, facts] of fresh) {
      const isSame = this.#isSame(old.get(topic) ?? [], facts);
      const entry = this.#enter(topic, source, facts);
      if (!isSame) entry.revision = revision;
      hasChanged ||= !isSame;
    }
    return hasChanged;
  }

  #enter(topic: string, source: string, facts: readonly SomeFact[]): TopicEntry<SomeFact> {
    const known = this.#entries.get(topic);
    const entry = known ?? { bySource: new Map(), revision: 0, variants: null };
    if (known === undefined) this.#entries.set(topic, entry);
    entry.bySource.set(source, facts);
    entry.variants = null;
    return entry;
  }

  #remove(topic: string, source: string, revision: number): void {
    const entry = this.#entries.get(topic);
    if (entry === undefined) return;
    entry.bySource.delete(source);
    entry.variants = null;
    entry.revision = revision;
    if (entry.bySource.size === 0) this.#entries.delete(topic);
  }

  #group(facts: readonly SomeFact[]): ReadonlyMap<string, readonly SomeFact[]> {
    const groups = new Map<string, SomeFact[]>();
    for (const fact of facts) {
      const topic = this.#kind.topicOf(fact);
      const group = groups.get(topic);
      if (group === undefined) groups.set(topic, [fact]);
      else group.push(fact);
    }
    return groups;
  }

  /** True where one draft said the same before, wherever it stood. */
  #isSame(before: readonly SomeFact[], after: readonly SomeFact[]): boolean {
    const { nameOf } = this.#kind;
    return (
      before.length === after.length &&
      after.every((fact, index) => {
        const other = before[index];
        return other !== undefined && nameOf(fact) === nameOf(other);
      })
    );
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
