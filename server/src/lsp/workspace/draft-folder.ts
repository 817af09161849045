import { isIgnored, relativePath } from '../../config/index';
import { createWorkspaceIndex, type DraftFacts, type WorkspaceIndex } from '../../core/index';
import { createDraft, type Draft } from '../drafts/draft';
import type { Host } from '../host/host';
import { isChecked } from '../settings/is-checked';
import { languageOf } from '../host/language-of';
import type { SettingsStore } from '../settings/store';
import { MAX_DRAFT_BYTES, readFactsInSlices } from './read-facts';

/** What a folder works with. Sources are canonical URIs. */
export interface DraftFolderContext {
  readonly host: Host;
  readonly store: SettingsStore;
  /** True for a draft that is open: its text on the disk does not count. */
  readonly isOpen: (source: string) => boolean;
  /** Some of the drafts found no room in the index. */
  readonly tellFull: (folderUri: string) => void;
  /** True where the file is of this folder, and not of a folder of the client's inside it. */
  readonly owns: (folder: DraftFolder, source: string) => boolean;
}

/** One folder of the client's and what the drafts in it say. Its methods are called one after the other. */
export class DraftFolder {
  /** Canonical, without a slash at its end. */
  readonly uri: string;
  readonly index: WorkspaceIndex;
  readonly #context: DraftFolderContext;
  /** The files that were looked into, whether they count or not. */
  readonly #known = new Set<string>();
  #enable: string | null = null;
  #isClosed = false;
  #hasToldFull = false;

  constructor(uri: string, context: DraftFolderContext) {
    this.uri = uri;
    this.#context = context;
    const pathOf = (source: string): string => context.host.nameOf(source);
    this.index = createWorkspaceIndex({ nameOf: source => fileName(pathOf(source)), pathOf });
  }

  contains(source: string): boolean {
    return source.startsWith(`${this.uri}/`);
  }

  /** The files that were looked into, whether they count or not. */
  files(): readonly string[] {
    return [...this.#known];
  }

  /** A draft says this now. Where it finds no room, that is told once. */
  take(source: string, facts: DraftFacts): void {
    if (this.index.set(source, facts) || this.#hasToldFull) return;
    this.#hasToldFull = true;
    this.#context.tellFull(this.uri);
  }

  /** Reads the drafts that are new, and forgets those that are gone. */
  async read(): Promise<void> {
    const { host, store, owns, isOpen } = this.#context;
    const { enable } = await store.get(`${this.uri}/`);
    this.#enable = enable;
    const listed = enable === 'never' ? [] : await host.findDrafts(this.uri);
    const found = new Set(listed.filter(source => owns(this, source)));
    for (const source of this.#known) if (!found.has(source)) this.#known.delete(source);
    for (const source of this.index.sources()) {
      if (!found.has(source) && !isOpen(source)) this.index.delete(source);
    }
    for (const source of found) {
      if (this.#isClosed) return;
      if (!this.#known.has(source)) await this.#readFile(source);
    }
  }

  /** Which files count may have changed: reads all of them again. */
  async readAnew(): Promise<void> {
    this.#known.clear();
    await this.read();
  }

  /** The same, where the setting that switches the checking on and off is no longer what it was. */
  async readIfSwitched(): Promise<void> {
    const { enable } = await this.#context.store.get(`${this.uri}/`);
    if (enable !== this.#enable) await this.readAnew();
  }

  /**
   * A file has come, has changed, or is no longer open. One that is new has to be found first: it may be one that does not count. Of one
   * that is open the text in the editor counts.
   */
  async readAgain(source: string): Promise<void> {
    if (this.#known.has(source)) await this.#readFile(source);
    else if (this.index.has(source) && !this.#context.isOpen(source)) {
      this.index.delete(source);
      await this.read();
    }
  }

  /** A file or a folder with all in it is gone. */
  remove(removed: string): void {
    const isGone = (source: string): boolean => source === removed || source.startsWith(`${removed}/`);
    for (const source of this.#known) if (isGone(source)) this.#known.delete(source);
    for (const source of this.index.sources()) {
      if (isGone(source) && !this.#context.isOpen(source)) this.index.delete(source);
    }
  }

  /** The client has closed the folder: nothing in it says anything any more. */
  close(): void {
    this.#isClosed = true;
    for (const source of this.index.sources()) this.index.delete(source);
  }

  async #readFile(source: string): Promise<void> {
    const { isOpen } = this.#context;
    this.#known.add(source);
    if (isOpen(source)) return;
    const facts = await this.#factsOf(source);
    if (this.#isClosed || isOpen(source)) return;
    if (facts === null) this.index.delete(source);
    else this.take(source, facts);
  }

  /** What a file says; null for one that does not count: left out, no Vietnamese, too large, gone. */
  async #factsOf(source: string): Promise<DraftFacts | null> {
    const { host, store, isOpen } = this.#context;
    const settings = await store.get(`${this.uri}/`);
    const configuration = await store.findConfiguration(source);
    const isLeftOut = configuration !== null && isIgnored(configuration, relativePath(configuration, source));
    const read = isLeftOut ? null : await host.readDraft(source, MAX_DRAFT_BYTES);
    if (read?.kind !== 'text') return null;
    const draft: Draft = createDraft(source, languageOf(source), 0, read.text);
    if (!isChecked(draft, { ...settings, isIgnored: false })) return null;
    return readFactsInSlices(draft, () => this.#isClosed || isOpen(source));
  }
}

/** "C:\\Ho so\\bao-cao.txt" → "bao-cao.txt". */
function fileName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
