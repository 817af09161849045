import {
  FileChangeType,
  MessageType,
  ShowMessageNotification,
  type Connection,
  type FileEvent,
  type TextDocuments,
  type WorkspaceFoldersChangeEvent,
} from 'vscode-languageserver';
import type { ElsewhereCitation, OtherDrafts, PlacedIdentity } from '../../core/index';
import { createDraft, type Draft } from '../drafts/draft';
import { guardTask } from '../protocol/guard';
import type { Host } from '../host/host';
import { isChecked } from '../settings/is-checked';
import { languageOf } from '../host/language-of';
import type { LinedText } from '../drafts/positions';
import type { SettingsStore } from '../settings/store';
import { nextTurn } from '../protocol/slices';
import { wordsFor } from '../wording/words';
import type { DraftFolder } from './draft-folder';
import { DraftFolders } from './draft-folders';
import { lookAtOthers, type LookedAtOthers, type Outlook, type PlacedElsewhere } from './looked-at-others';
import { MAX_DRAFT_BYTES, MAX_DRAFT_LENGTH, readFactsInSlices } from './read-facts';

/** What a workspace works with. */
export interface WorkspaceContext {
  readonly connection: Connection;
  readonly host: Host;
  readonly drafts: TextDocuments<Draft>;
  readonly store: SettingsStore;
}

/** A draft of the workspace, open or not. */
export interface WorkspaceDraft extends LinedText {
  readonly uri: string;
  /** Null for a file that is not open. */
  readonly version: number | null;
}

/**
 * What the drafts of the client's folders say of documents and totals. Open drafts count with their unsaved text, the others as they lie
 * on the disk. Drafts are compared within one folder only, since two folders may be of two provinces; a draft outside of all
 * folders has no others.
 */
export class Workspace {
  readonly #context: WorkspaceContext;
  readonly #folders: DraftFolders;
  /** The client's own spelling of the URIs of open drafts, by the canonical one. */
  readonly #open = new Map<string, string>();
  /** Open drafts whose text has changed since they were read. */
  readonly #changed = new Set<string>();
  readonly #listeners: (() => void)[] = [];
  #settling: Promise<void> = Promise.resolve();
  #reading: Promise<void> = Promise.resolve();
  #waitingReads = 0;
  #announcedVersion = 0;
  #isAnnouncing = false;

  constructor(context: WorkspaceContext) {
    this.#context = context;
    this.#folders = new DraftFolders({
      host: context.host,
      store: context.store,
      isOpen: source => this.#open.has(source),
      tellFull: folderUri => {
        this.#tellFull(folderUri);
      },
    });
    context.drafts.onDidChangeContent(({ document: { uri } }) => {
      this.#open.set(this.#sourceOf(uri), uri);
      this.#change(uri);
    });
    context.drafts.onDidClose(({ document: { uri } }) => {
      this.#forgetOpen(uri);
    });
  }

  /** Grows when what any draft tells others has changed. */
  get version(): number {
    return this.#folders.version;
  }

  /** The files of the folders that may be drafts, in the order of their names, as `host.canonicalUri` spells them. */
  files(): readonly string[] {
    return this.#folders
      .all()
      .flatMap(folder => folder.files())
      .sort();
  }

  /** Whether a draft is open, however its URI is spelled. */
  isOpen(uri: string): boolean {
    return this.#open.has(this.#sourceOf(uri));
  }

  /** What the other drafts of its folder say; alive, not a copy. */
  others(uri: string): OtherDrafts {
    return this.lookFrom(uri).others;
  }

  /** The same, and whether what was asked of them is still so. */
  lookFrom(uri: string): LookedAtOthers {
    const source = this.#sourceOf(uri);
    return lookAtOthers(() => this.#outlookOf(source));
  }

  /** The URIs of all drafts, open or closed, that cite a symbol or have it as their own. Sorted within each folder. */
  draftsCiting(symbol: string): readonly string[] {
    return this.#folders
      .all()
      .flatMap(({ index }) => index.draftsCiting(symbol).map(source => this.#uriOf(source)));
  }

  /** All that drafts say of a symbol, open or closed. Sorted by draft within each folder. */
  sayings(symbol: string): readonly ElsewhereCitation[] {
    return this.#folders
      .all()
      .flatMap(({ index }) => index.sayings(symbol).map(citation => this.#toClient(citation)));
  }

  /** The URI of the client's innermost folder that holds a file; null where none does. */
  folderOf(uri: string): string | null {
    return this.#folders.folderOf(this.#sourceOf(uri))?.uri ?? null;
  }

  /** Whether two drafts lie in one folder of the client's, or both in none. */
  isTogether(first: string, second: string): boolean {
    return this.#folders.folderOf(this.#sourceOf(first)) === this.#folders.folderOf(this.#sourceOf(second));
  }

  /** How drafts cite the documents whose canonical symbol fits, each distinct saying once; one folder after the other. */
  *citations(fits: (symbol: string) => boolean): Iterable<ElsewhereCitation> {
    for (const { index } of this.#folders.all()) {
      const everyone = index.othersThan('');
      for (const symbol of index.symbols()) {
        if (!fits(symbol)) continue;
        for (const citation of everyone.find(symbol)) yield this.#toClient(citation);
      }
    }
  }

  /** What the drafts are themselves, open or closed. */
  identities(): readonly PlacedIdentity[] {
    return this.#folders
      .all()
      .flatMap(({ index }) =>
        index.identities().map(identity => ({ ...identity, source: this.#uriOf(identity.source) })),
      );
  }

  /** The open draft, else the file from the disk; null where there is neither. */
  async lookUp(uri: string): Promise<WorkspaceDraft | null> {
    const source = this.#sourceOf(uri);
    const open = this.#context.drafts.get(this.#uriOf(source));
    if (open !== undefined) return open;
    const read = await this.#context.host.readDraft(source, MAX_DRAFT_BYTES);
    if (read.kind !== 'text') return null;
    return { ...createDraft(source, languageOf(source), 0, read.text), version: null };
  }

  /** Resolves when the folders have been read, and every open draft as it is now. */
  async whenReady(): Promise<void> {
    for (let seen: Promise<void> | null = null; seen !== this.#reading;) {
      seen = this.#reading;
      await seen;
    }
    await this.settle();
  }

  /** Resolves when the open drafts have been read as they are now. What is in the folders may still be on its way. */
  settle(): Promise<void> {
    if (this.#changed.size === 0) return this.#settling;
    const settled = this.#settling.then(() => this.#readChanged());
    this.#settling = settled.catch(() => undefined);
    return settled;
  }

  /** Calls back, some turns of messages after it happened and once for all that happened meanwhile, when drafts say other things. */
  onDidChange(listener: () => void): void {
    this.#listeners.push(listener);
  }

  /** Folders were opened or closed. */
  changeFolders({ added, removed }: WorkspaceFoldersChangeEvent): void {
    for (const { uri } of removed) this.#folders.close(this.#sourceOf(uri).replace(/\/$/u, ''));
    for (const { uri } of added) this.#folders.open(this.#sourceOf(uri).replace(/\/$/u, ''));
    // Drafts inside have another home now, or none.
    for (const uri of this.#open.values()) this.#change(uri);
    if (this.#folders.size > 0) this.#readSoon(() => this.#folders.inEach(folder => folder.read()));
  }

  /** Files have come, changed or gone. */
  changeFiles(changes: readonly FileEvent[]): void {
    for (const { type, uri } of changes) {
      const source = this.#sourceOf(uri);
      if (type === FileChangeType.Deleted) this.#readSoon(() => this.#remove(source));
      // What has come may have been seen before, empty as yet or as another file of its name.
      else if (isDraftUri(source)) {
        this.#readSoon(async () => this.#folders.folderOf(source)?.readAgain(source));
      }
    }
    const isListChanged = changes.some(
      ({ type, uri }) => IGNORE_FILE.test(uri) || (type === FileChangeType.Created && isDraftUri(uri)),
    );
    if (isListChanged) this.#readSoon(() => this.#folders.inEach(folder => folder.read()));
    else
      this.#lookInto(changes.filter(({ type, uri }) => type === FileChangeType.Created && mayBeFolder(uri)));
  }

  /** A folder that was renamed or moved in comes as one event, and none for what lies in it. */
  #lookInto(created: readonly FileEvent[]): void {
    for (const { uri } of created)
      this.#readSoon(async () => {
        const drafts = await this.#context.host.findDrafts(this.#sourceOf(uri));
        if (drafts.length > 0) await this.#folders.inEach(folder => folder.read());
      });
  }

  /** The editor's settings or a configuration file changed. */
  changeSettings(kind: 'editor' | 'file'): void {
    for (const uri of this.#open.values()) this.#change(uri);
    const read = (folder: DraftFolder): Promise<void> =>
      kind === 'editor' ? folder.readIfSwitched() : folder.readAnew();
    if (this.#folders.size > 0) this.#readSoon(() => this.#folders.inEach(read));
  }

  #outlookOf(source: string): Outlook {
    const index = this.#folders.folderOf(source)?.index ?? null;
    return { index, source, toClient: saying => this.#toClient(saying) };
  }

  #toClient<Saying extends PlacedElsewhere>(saying: Saying): Saying {
    const { place } = saying;
    return { ...saying, place: { ...place, source: this.#uriOf(place.source) } };
  }

  #sourceOf(uri: string): string {
    return this.#context.host.canonicalUri(uri);
  }

  #uriOf(source: string): string {
    return this.#open.get(source) ?? source;
  }

  #change(uri: string): void {
    this.#changed.add(uri);
    this.#announceSoon();
  }

  #forgetOpen(uri: string): void {
    const source = this.#sourceOf(uri);
    this.#open.delete(source);
    this.#changed.delete(uri);
    this.#folders.outside.index.delete(source);
    this.#readSoon(async () => this.#folders.folderOf(source)?.readAgain(source));
  }

  async #readChanged(): Promise<void> {
    const uris = [...this.#changed];
    this.#changed.clear();
    for (const uri of uris) await this.#readOpen(uri);
  }

  /** Enters what an open draft says. Where its text changes meanwhile, that change has been noted and comes by itself. */
  async #readOpen(uri: string): Promise<void> {
    const { drafts, store } = this.#context;
    const draft = drafts.get(uri);
    if (draft === undefined) return;
    const isStale = (): boolean => drafts.get(uri) !== draft;
    const settings = await store.get(uri);
    const counts = draft.model.pieces.length <= MAX_DRAFT_LENGTH && isChecked(draft, settings);
    const facts = counts ? await readFactsInSlices(draft, isStale) : null;
    if (isStale()) return;
    const source = this.#sourceOf(uri);
    const home = this.#folders.folderOf(source) ?? this.#folders.outside;
    if (home !== this.#folders.outside) this.#folders.outside.index.delete(source);
    if (facts === null) home.index.delete(source);
    else home.take(source, facts);
  }

  async #remove(source: string): Promise<void> {
    await this.#folders.inEach(folder => {
      folder.remove(source);
      return Promise.resolve();
    });
  }

  /** Reads files behind all that is being read already: one after the other, so that the last word is the newest. */
  #readSoon(read: () => Promise<void>): void {
    this.#waitingReads += 1;
    const done = this.#reading.then(read).finally(() => {
      this.#waitingReads -= 1;
      this.#announceSoon();
    });
    guardTask(this.#context.connection, 'reading the workspace', () => done);
    this.#reading = done.catch(() => undefined);
  }

  #announceSoon(): void {
    if (this.#isAnnouncing) return;
    this.#isAnnouncing = true;
    guardTask(this.#context.connection, 'the index of the workspace', async () => {
      await nextTurn();
      this.#isAnnouncing = false;
      await this.settle();
      // While files are being read, each would be told by itself; the last of them announces all.
      if (this.#waitingReads > 0 || this.#announcedVersion === this.version) return;
      this.#announcedVersion = this.version;
      for (const listener of this.#listeners) listener();
    });
  }

  #tellFull(folderUri: string): void {
    const { connection, host, store } = this.#context;
    const message = wordsFor('workspaceFull', store.locale).replace('{folder}', () => host.nameOf(folderUri));
    guardTask(connection, 'window/showMessage', () =>
      connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message }),
    );
  }
}

const IGNORE_FILE = /\/\.(?:git|vanban)ignore$/u;

/** What ends as other files do is none: "Quý 2.2025" may be a folder, "so.xlsx" hardly. */
function mayBeFolder(uri: string): boolean {
  return !/\.\p{L}[\p{L}\d]{0,4}$/u.test(uri);
}

function isDraftUri(uri: string): boolean {
  return /\.(?:vanban|txt|md)$/iu.test(uri);
}
