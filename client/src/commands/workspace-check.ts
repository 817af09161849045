import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Disposable } from './disposable';
import { findDrafts } from '../drafts/find-drafts';
import { say } from '../wording/messages';
import { CHECK_TEXT_REQUEST, type CheckTextResult } from '../protocol/protocol';
import type { ClosedDrafts } from '../drafts/closed-drafts';
import type { DraftFilter } from '../drafts/selector';

/** The command of VS Code that shows the view of the problems. */
export const SHOW_PROBLEMS = 'workbench.actions.view.problems';

/** What a check of the workspace came to; `findings` counts those of open drafts too. */
export interface WorkspaceCheckResult {
  readonly checked: number;
  readonly unreadable: number;
  readonly findings: number;
}

/** What the check works with. */
export interface WorkspaceCheckContext {
  readonly client: BaseLanguageClient;
  readonly documentSelector: readonly DraftFilter[];
  readonly closed: ClosedDrafts;
}

/**
 * Checks every draft of the opened folders and keeps the findings among the problems. Open drafts belong to the server, which checks
 * them as they change, and so do closed ones up to a limit: what is found here is shown only for the others.
 */
export class WorkspaceCheck implements Disposable {
  readonly #client: BaseLanguageClient;
  readonly #selector: readonly DraftFilter[];
  readonly #closed: ClosedDrafts;
  readonly #problems = vscode.languages.createDiagnosticCollection('vanban-workspace');
  /** Drafts that a check has seen, by address. */
  readonly #seen = new Set<string>();
  readonly #listeners: vscode.Disposable;

  constructor({ client, documentSelector, closed }: WorkspaceCheckContext) {
    this.#client = client;
    this.#selector = documentSelector;
    this.#closed = closed;
    this.#listeners = vscode.Disposable.from(
      closed.onDidChange(uri => void this.#handOver(uri)),
      vscode.workspace.onDidOpenTextDocument(({ uri }) => void this.#handOver(uri)),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => void this.#leave(uri)),
      vscode.window.tabGroups.onDidChangeTabs(({ opened, closed }) => {
        for (const uri of urisOf(opened)) void this.#handOver(uri);
        for (const uri of urisOf(closed)) void this.#leave(uri);
      }),
      vscode.workspace.onDidDeleteFiles(({ files }) => {
        for (const uri of files) this.#forget(uri);
      }),
    );
  }

  /** Runs with a progress that can be stopped; undefined when there is nothing to look through. */
  async run(): Promise<WorkspaceCheckResult | undefined> {
    const folders = vscode.workspace.workspaceFolders ?? [];
    if (folders.length === 0) {
      void vscode.window.showInformationMessage(say('noFolder'));
      return undefined;
    }
    const options = {
      location: vscode.ProgressLocation.Notification,
      title: say('checking'),
      cancellable: true,
    };
    return vscode.window.withProgress(options, (progress, token) => this.#checkAll(folders, progress, token));
  }

  dispose(): void {
    this.#listeners.dispose();
    this.#problems.dispose();
  }

  async #checkAll(
    folders: readonly vscode.WorkspaceFolder[],
    progress: vscode.Progress<{ readonly message?: string; readonly increment?: number }>,
    token: vscode.CancellationToken,
  ): Promise<WorkspaceCheckResult> {
    const uris = (await Promise.all(folders.map(({ uri }) => findDrafts(uri, token)))).flat();
    let result: WorkspaceCheckResult = { checked: 0, unreadable: 0, findings: 0 };
    this.#problems.clear();
    for (const uri of uris) {
      if (token.isCancellationRequested) break;
      progress.report({ message: vscode.workspace.asRelativePath(uri), increment: 100 / uris.length });
      result = addTo(result, await this.#check(uri));
    }
    void announce(result, token.isCancellationRequested);
    return result;
  }

  /** The number of findings of one file; undefined when it is no UTF-8 text or cannot be read. */
  async #check(uri: vscode.Uri): Promise<number | undefined> {
    const text = await readText(uri);
    if (text === undefined) return undefined;
    const params = { uri: this.#client.code2ProtocolConverter.asUri(uri), text };
    const found = await this.#client.sendRequest<CheckTextResult>(CHECK_TEXT_REQUEST, params);
    const diagnostics = await this.#client.protocol2CodeConverter.asDiagnostics(found);
    this.#seen.add(uri.toString());
    if (!this.#isServed(uri)) this.#problems.set(uri, diagnostics);
    return diagnostics.length;
  }

  #leave(uri: vscode.Uri): Promise<void> {
    this.#closed.expect(uri);
    return this.#handOver(uri);
  }

  /** A draft that was opened goes to the server; of one that was closed, the file is checked again. */
  async #handOver(uri: vscode.Uri): Promise<void> {
    if (!this.#seen.has(uri.toString())) return;
    if (this.#isServed(uri)) this.#problems.delete(uri);
    else if ((await this.#check(uri)) === undefined) this.#forget(uri);
  }

  #forget(uri: vscode.Uri): void {
    this.#seen.delete(uri.toString());
    this.#problems.delete(uri);
  }

  /** Findings of the server are shown for documents that are open and have a tab, and for closed ones up to a limit. */
  #isServed(uri: vscode.Uri): boolean {
    if (this.#closed.has(uri)) return true;
    const address = uri.toString();
    const document = vscode.workspace.textDocuments.find(open => open.uri.toString() === address);
    if (document === undefined || vscode.languages.match(this.#selector, document) === 0) return false;
    const tabs = vscode.window.tabGroups.all.flatMap(group => group.tabs);
    return urisOf(tabs).some(shown => shown.toString() === address);
  }
}

/** The texts that tabs show; of a comparison, the side that can be edited. */
export function urisOf(tabs: readonly vscode.Tab[]): readonly vscode.Uri[] {
  return tabs.flatMap(({ input }) => {
    if (input instanceof vscode.TabInputText) return [input.uri];
    return input instanceof vscode.TabInputTextDiff ? [input.modified] : [];
  });
}

async function readText(uri: vscode.Uri): Promise<string | undefined> {
  try {
    // A byte-order mark is taken off, as the editor does.
    return new TextDecoder('utf-8', { fatal: true }).decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    // Counted and told at the end; the other drafts are checked all the same.
    return undefined;
  }
}

function addTo(result: WorkspaceCheckResult, findings: number | undefined): WorkspaceCheckResult {
  return findings === undefined
    ? { ...result, unreadable: result.unreadable + 1 }
    : { ...result, checked: result.checked + 1, findings: result.findings + findings };
}

/** Tells what a check came to. A click shows the findings, of which those of closed drafts stand nowhere else. */
async function announce(
  { checked, unreadable, findings }: WorkspaceCheckResult,
  isCancelled: boolean,
): Promise<void> {
  const sum = say(isCancelled ? 'cancelled' : 'checked', checked, findings);
  const told = unreadable === 0 ? sum : sum + say('unreadable', unreadable);
  const picked = await vscode.window.showInformationMessage(
    told,
    ...(findings > 0 ? [say('showProblems')] : []),
  );
  if (picked !== undefined) await vscode.commands.executeCommand(SHOW_PROBLEMS);
}
