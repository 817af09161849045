import type { CheckResult, DraftFacts } from '../../../core/index';
import { readExact, writeExact } from '../../storage/exact-json';

/** What a result depends on beside the text of the draft. */
export interface Dependencies {
  /** The settings in force, as a hash. */
  readonly settings: string;
  /** The registers that were looked at, as a hash; null where none was. */
  readonly registers: string | null;
  /** The topics that were looked up in other drafts; null where there were none to be compared with. */
  readonly asked: readonly string[] | null;
  /** What the other drafts answered, as a hash. */
  readonly answers: string;
}

/** A result as it is kept: without faults, since a rule that failed may not fail again. */
export type KeptResult = Omit<CheckResult, 'faults'> & { readonly characters: number };

/** One draft of the cache. What is long stays text until it is asked for. */
export interface CacheEntry {
  readonly hash: string;
  readonly facts: string | null;
  readonly result: { readonly needs: Dependencies; readonly text: string } | null;
}

/**
 * What runs found in drafts, by path. An entry holds for the bytes that its hash names, and for no others. What is read back is what was
 * written, which the casts rely on: a file that somebody changed is not loaded.
 */
export class ResultCache {
  readonly #entries: Map<string, CacheEntry>;
  readonly #seen = new Set<string>();

  constructor(entries: Iterable<readonly [string, CacheEntry]> = []) {
    this.#entries = new Map(entries);
  }

  /** All entries in the order of their paths. */
  entries(): readonly (readonly [string, CacheEntry])[] {
    return [...this.#entries].sort(([first], [second]) => (first < second ? -1 : 1));
  }

  /** True where a run has looked for the path. */
  wasSeen(path: string): boolean {
    return this.#seen.has(path);
  }

  /** The hash of the bytes that were last read; null where nothing is known of them. */
  hashOf(path: string): string | null {
    return this.#entries.get(path)?.hash ?? null;
  }

  /** What the draft tells others; null where that is not known of these bytes. */
  factsOf(path: string, hash: string): DraftFacts | null {
    const facts = this.#find(path, hash)?.facts ?? null;
    return facts === null ? null : (readExact(facts) as DraftFacts);
  }

  /** What these bytes were found to have, and under what. */
  resultOf(
    path: string,
    hash: string,
  ): { readonly needs: Dependencies; readonly read: () => KeptResult } | null {
    const result = this.#find(path, hash)?.result ?? null;
    return result === null ? null : { needs: result.needs, read: () => readExact(result.text) as KeptResult };
  }

  setFacts(path: string, hash: string, facts: DraftFacts): void {
    const known = this.#find(path, hash);
    this.#entries.set(path, { hash, facts: writeExact(facts), result: known?.result ?? null });
  }

  setResult(
    path: string,
    hash: string,
    kept: { readonly needs: Dependencies; readonly result: KeptResult },
  ): void {
    const known = this.#find(path, hash);
    const result = { needs: kept.needs, text: writeExact(kept.result) };
    this.#entries.set(path, { hash, facts: known?.facts ?? null, result });
  }

  #find(path: string, hash: string): CacheEntry | null {
    this.#seen.add(path);
    const entry = this.#entries.get(path);
    return entry?.hash === hash ? entry : null;
  }
}
