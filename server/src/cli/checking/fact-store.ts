import { CITATIONS, KEPT_DRAFTS, TOTALS, type DraftFacts, type FactKind } from '../../core/index';
import { readExact, writeExact } from '../storage/exact-json';
import type { PlacedFacts } from '../judging/survey';
import type { ReadBack, TextStore } from '../storage/text-store';

/**
 * Keeps what the files say of documents and totals until all were read. Most of these are in one file and of no use to the others: which
 * they are is known at the end only, so that until then the facts wait as text, and on the disk where there are many files.
 */
export class FactStore {
  readonly #texts: TextStore;
  readonly #files: { readonly path: string; readonly readBack: ReadBack }[] = [];
  /** In how many files a topic is. */
  readonly #spread = new Map<string, number>();

  constructor(texts: TextStore) {
    this.#texts = texts;
  }

  add(path: string, facts: DraftFacts): void {
    const { citations, totals } = facts;
    const topics = new Set([...citations.map(CITATIONS.topicOf), ...totals.map(TOTALS.topicOf)]);
    if (topics.size === 0) return;
    this.#files.push({ path, readBack: this.#texts.keep(writeExact(facts)) });
    for (const topic of topics) this.#spread.set(topic, (this.#spread.get(topic) ?? 0) + 1);
  }

  /**
   * What the files have to tell each other: of topics that more than one speaks of, each saying by as many files as an index keeps. An
   * index of it answers as one of all facts does, if files are added in the order of their paths.
   */
  shared(): readonly PlacedFacts[] {
    const told = new Map<string, Telling>();
    const shared: PlacedFacts[] = [];
    for (const { path, facts } of this.#readAll()) {
      const citations = facts.citations.filter(this.#isNews(CITATIONS, told, path));
      const totals = facts.totals.filter(this.#isNews(TOTALS, told, path));
      if (citations.length + totals.length > 0) shared.push({ path, facts: { ...facts, citations, totals } });
    }
    return shared;
  }

  /** All that the files say. */
  all(): readonly PlacedFacts[] {
    return [...this.#readAll()];
  }

  *#readAll(): Iterable<PlacedFacts> {
    for (const { path, readBack } of this.#files) yield { path, facts: readExact(readBack()) as DraftFacts };
  }

  /** True for what a file has to tell others, and is one of the first to say. */
  #isNews<Fact>(
    { topicOf, nameOf }: FactKind<Fact>,
    told: Map<string, Telling>,
    path: string,
  ): (fact: Fact) => boolean {
    return fact => {
      const topic = topicOf(fact);
      return (this.#spread.get(topic) ?? 0) > 1 && isAmongFirst(told, `${topic} ${nameOf(fact)}`, path);
    };
  }
}

/** Which file said something last, and how many have. */
interface Telling {
  readonly path: string;
  readonly files: number;
}

/** Counts one more file that says something. */
function isAmongFirst(told: Map<string, Telling>, name: string, path: string): boolean {
  const before = told.get(name);
  const files = (before?.files ?? 0) + (before?.path === path ? 0 : 1);
  told.set(name, { path, files });
  return files <= KEPT_DRAFTS;
}
