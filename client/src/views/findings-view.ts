import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { findDrafts, isDraftName } from '../drafts/find-drafts';
import { noteFailure } from '../protocol/note-failure';
import { sayInView } from '../wording/view-words';
import { debounce } from './debounce';
import { GROUPINGS, type Entry, type Grouping } from './findings-groups';
import { FindingsTree } from './findings-tree';
import { reviewDraft, type ReviewedDraft } from './review-store';

/** The view in the manifest. */
export const FINDINGS_VIEW = 'vanban.findings';

/** A folder with more files is no folder of drafts; what is left out is told above the tree. */
const MOST_DRAFTS = 500;

/** How long nobody must have typed before an open draft is reviewed again. */
const DELAY_MS = 500;

const GROUPING = 'vanban.grouping';

/** What the view works with. */
export interface FindingsContext {
  readonly client: BaseLanguageClient;
  readonly selector: vscode.DocumentSelector;
  /** Keeps the chosen grouping for the folder. */
  readonly memory: vscode.Memento;
}

/**
 * The view "Kết quả kiểm tra": the findings of all drafts of the folder. It looks through the folder when it is first seen, and when it is
 * told to; a draft that is edited or saved is reviewed by itself.
 */
export class FindingsView implements vscode.Disposable {
  readonly #context: FindingsContext;
  readonly #tree: FindingsTree;
  readonly #view: vscode.TreeView<Entry>;
  readonly #reviewed = new Map<string, ReviewedDraft>();
  readonly #edited = new Set<string>();
  readonly #soon = debounce(() => void this.#reviewEdited(), DELAY_MS);
  readonly #listeners: vscode.Disposable;
  #asked: vscode.CancellationTokenSource | null = null;
  #isFilled = false;

  constructor(context: FindingsContext) {
    this.#context = context;
    this.#tree = new FindingsTree(context.client, readGrouping(context.memory));
    this.#view = vscode.window.createTreeView(FINDINGS_VIEW, {
      treeDataProvider: this.#tree,
      showCollapseAll: true,
    });
    this.#listeners = vscode.Disposable.from(
      this.#tree,
      this.#view,
      this.#soon,
      this.#view.onDidChangeVisibility(({ visible }) => {
        if (visible && !this.#isFilled) void this.refresh();
      }),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        this.#edit(document);
      }),
      vscode.workspace.onDidSaveTextDocument(document => {
        this.#edit(document);
      }),
      // A file that came, changed or went outside of the editor, and what other drafts say of it.
      vscode.languages.onDidChangeDiagnostics(({ uris }) => {
        for (const uri of uris) this.#follow(uri);
      }),
      vscode.workspace.onDidDeleteFiles(({ files }) => {
        this.#forget(files);
      }),
    );
  }

  /** Reviews all drafts of the folders. Gives how many findings there are. */
  async refresh(): Promise<number> {
    this.#isFilled = true;
    this.#asked?.cancel();
    const asked = new vscode.CancellationTokenSource();
    this.#asked = asked;
    await vscode.window.withProgress({ location: { viewId: FINDINGS_VIEW } }, () => this.#fill(asked.token));
    return this.#count();
  }

  /** Lets a person choose how the findings are grouped; with a grouping as argument it asks nothing. */
  async chooseGrouping(wanted: unknown): Promise<void> {
    const grouping = GROUPINGS.find(known => known === wanted) ?? (await pickGrouping());
    if (grouping === undefined) return;
    await this.#context.memory.update(GROUPING, grouping);
    this.#tree.group(grouping);
  }

  dispose(): void {
    this.#asked?.dispose();
    this.#listeners.dispose();
  }

  async #fill(token: vscode.CancellationToken): Promise<void> {
    const folders = vscode.workspace.workspaceFolders ?? [];
    const found = (await Promise.all(folders.map(({ uri }) => findDrafts(uri, token)))).flat();
    const known = new Map<string, ReviewedDraft>();
    this.#view.message = sayInView('reviewing');
    for (const uri of found.slice(0, MOST_DRAFTS)) {
      if (token.isCancellationRequested) return;
      const reviewed = await this.#review(uri, token);
      if (reviewed !== undefined) known.set(uri.toString(), reviewed);
    }
    if (token.isCancellationRequested) return;
    this.#reviewed.clear();
    for (const [address, reviewed] of known) this.#reviewed.set(address, reviewed);
    this.#show(found.length);
  }

  /** Undefined for what is no draft, cannot be read, or has changed before the answer was there. */
  async #review(uri: vscode.Uri, token: vscode.CancellationToken): Promise<ReviewedDraft | undefined> {
    try {
      const reviewed = await reviewDraft(this.#context.client, uri, token);
      return reviewed?.review.checked === true ? reviewed : undefined;
    } catch (error) {
      noteFailure(this.#context.client, FINDINGS_VIEW, error);
      return undefined;
    }
  }

  #edit(document: vscode.TextDocument): void {
    if (!this.#isFilled || vscode.languages.match(this.#context.selector, document) === 0) return;
    this.#edited.add(document.uri.toString());
    this.#soon.schedule();
  }

  #follow(uri: vscode.Uri): void {
    const isOfFolder = isDraftName(uri.path) && vscode.workspace.getWorkspaceFolder(uri) !== undefined;
    if (!this.#isFilled || !(isOfFolder || this.#reviewed.has(uri.toString()))) return;
    this.#edited.add(uri.toString());
    this.#soon.schedule();
  }

  async #reviewEdited(): Promise<void> {
    const edited = [...this.#edited];
    const { token } = this.#asked ?? new vscode.CancellationTokenSource();
    this.#edited.clear();
    for (const address of edited) {
      const reviewed = await this.#review(vscode.Uri.parse(address), token);
      if (reviewed !== undefined) this.#reviewed.set(address, reviewed);
    }
    this.#show(this.#reviewed.size);
  }

  /** Files that are gone, and folders with all in them. */
  #forget(files: readonly vscode.Uri[]): void {
    for (const address of this.#reviewed.keys()) {
      const isGone = files.some(
        file => address === file.toString() || address.startsWith(`${file.toString()}/`),
      );
      if (isGone) this.#reviewed.delete(address);
    }
    this.#show(this.#reviewed.size);
  }

  #show(found: number): void {
    const drafts = [...this.#reviewed.values()].sort((first, second) =>
      first.uri.path < second.uri.path ? -1 : 1,
    );
    const sum = sayInView('reviewed', this.#count(), drafts.length);
    const cut = found > MOST_DRAFTS ? ` ${sayInView('tooMany', found, MOST_DRAFTS)}` : '';
    this.#view.message = sum + cut;
    this.#tree.show(drafts);
  }

  #count(): number {
    return [...this.#reviewed.values()].reduce((sum, { review }) => sum + review.findings.length, 0);
  }
}

function readGrouping(memory: vscode.Memento): Grouping {
  const kept = memory.get(GROUPING);
  return GROUPINGS.find(known => known === kept) ?? 'draft';
}

async function pickGrouping(): Promise<Grouping | undefined> {
  const items = [
    { label: sayInView('byDraft'), grouping: 'draft' as const },
    { label: sayInView('byRule'), grouping: 'rule' as const },
    { label: sayInView('bySection'), grouping: 'section' as const },
  ];
  return (await vscode.window.showQuickPick(items, { placeHolder: sayInView('pickGrouping') }))?.grouping;
}
