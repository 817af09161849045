import { KEPT_DRAFTS, nameOfSaying, type CitedFact, type DraftFacts } from '../../core/index';
import { readExact, writeExact } from '../storage/exact-json';
import type { PlacedFacts } from '../judging/survey';
import type { ReadBack, TextStore } from '../storage/text-store';

/**
 * Keeps what the files say of documents until all were read. Most documents are cited in one file and of no use to the others: which
 * they are is known at the end only, so that until then the facts wait as text, and on the disk where there are many files.
 */
export class FactStore {
  readonly #texts: TextStore;
  readonly #files: { readonly path: string; readonly readBack: ReadBack }[] = [];
  /** In how many files a symbol is. */
  readonly #spread = new Map<string, number>();

  constructor(texts: TextStore) {
    this.#texts = texts;
  }

  add(path: string, facts: DraftFacts): void {
    if (facts.citations.length === 0) return;
    this.#files.push({ path, readBack: this.#texts.keep(writeExact(facts)) });
    for (const symbol of new Set(facts.citations.map(citation => citation.symbol))) {
      this.#spread.set(symbol, (this.#spread.get(symbol) ?? 0) + 1);
    }
  }

  /**
   * What the files have to tell each other: of documents that more than one speaks of, each saying by as many files as an index keeps.
   * An index of it answers as one of all facts does, if files are added in the order of their paths.
   */
  shared(): readonly PlacedFacts[] {
    const told = new Map<string, Telling>();
    const shared: PlacedFacts[] = [];
    for (const { path, facts } of this.#readAll()) {
      const citations = facts.citations.filter(fact => this.#isShared(fact) && isNews(told, fact, path));
      if (citations.length > 0) shared.push({ path, facts: { ...facts, citations } });
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

  #isShared({ symbol }: CitedFact): boolean {
    return (this.#spread.get(symbol) ?? 0) > 1;
  }
}

/** Which file said something last, and how many have. */
interface Telling {
  readonly path: string;
  readonly files: number;
}

/** True where a file is one of the first that say something. */
function isNews(told: Map<string, Telling>, fact: CitedFact, path: string): boolean {
  const name = `${fact.symbol} ${nameOfSaying(fact)}`;
  const before = told.get(name);
  const files = (before?.files ?? 0) + (before?.path === path ? 0 : 1);
  told.set(name, { path, files });
  return files <= KEPT_DRAFTS;
}
