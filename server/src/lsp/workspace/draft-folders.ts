import { DraftFolder, type DraftFolderContext } from './draft-folder';

/** The folders that the client has open, and which of them a file belongs to. */
export class DraftFolders {
  /** Open drafts that lie in no folder. */
  readonly outside: DraftFolder;
  readonly #context: DraftFolderContext;
  readonly #folders = new Map<string, DraftFolder>();
  #pastVersions = 0;

  constructor(context: Omit<DraftFolderContext, 'owns'>) {
    this.#context = { ...context, owns: (folder, source) => this.folderOf(source) === folder };
    this.outside = new DraftFolder('', this.#context);
  }

  get size(): number {
    return this.#folders.size;
  }

  /** Grows when what any draft says has changed, and when a folder goes with its drafts. */
  get version(): number {
    return this.all().reduce((sum, { index }) => sum + index.version, this.#pastVersions);
  }

  all(): readonly DraftFolder[] {
    return [...this.#folders.values(), this.outside];
  }

  /** The innermost folder that holds a file. */
  folderOf(source: string): DraftFolder | null {
    const holding = [...this.#folders.values()].filter(folder => folder.contains(source));
    return holding.reduce<DraftFolder | null>(
      (best, folder) => (best === null || folder.uri.length > best.uri.length ? folder : best),
      null,
    );
  }

  open(uri: string): void {
    if (!this.#folders.has(uri)) this.#folders.set(uri, new DraftFolder(uri, this.#context));
  }

  close(uri: string): void {
    const folder = this.#folders.get(uri);
    if (folder === undefined) return;
    this.#folders.delete(uri);
    folder.close();
    this.#pastVersions += folder.index.version;
  }

  /** Does something in one folder after the other. */
  async inEach(run: (folder: DraftFolder) => Promise<void>): Promise<void> {
    for (const folder of [...this.#folders.values()]) await run(folder);
  }
}
