import * as vscode from 'vscode';
import type {
  DiagnosticProviderMiddleware,
  ProvideWorkspaceDiagnosticSignature,
} from 'vscode-languageclient';

/** The drafts whose findings the server shows though they are not open: it answers with them to the pull of the whole workspace. */
export class ClosedDrafts {
  readonly #served = new Set<string>();
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  #isServing = false;

  /** The server has said anew what it found in a draft, or that it looks into it no more. */
  readonly onDidChange = this.#changed.event;

  readonly middleware: DiagnosticProviderMiddleware = {
    provideWorkspaceDiagnostics: (known, token, report, next) => {
      this.#isServing = true;
      const listen: Parameters<ProvideWorkspaceDiagnosticSignature>[2] = chunk => {
        report(chunk);
        for (const { uri, resultId } of chunk?.items ?? []) this.#enter(uri, resultId !== undefined);
      };
      return next(known, token, listen);
    },
  };

  has(uri: vscode.Uri): boolean {
    return this.#served.has(uri.toString());
  }

  /** A draft was closed: what the server found while it was open is shown until the server says what the file holds. */
  expect(uri: vscode.Uri): void {
    if (this.#isServing) this.#served.add(uri.toString());
  }

  /** Nobody serves them any more: the server has stopped. */
  clear(): void {
    this.#isServing = false;
    this.#served.clear();
  }

  dispose(): void {
    this.#changed.dispose();
  }

  #enter(uri: vscode.Uri, isServed: boolean): void {
    if (isServed) this.#served.add(uri.toString());
    else this.#served.delete(uri.toString());
    this.#changed.fire(uri);
  }
}
