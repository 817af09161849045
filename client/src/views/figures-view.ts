import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { noteFailure } from '../protocol/note-failure';
import type { FromPage, PageContent, ToPage } from '../protocol/page';
import { FIGURES_REQUEST, type FiguresResult } from '../protocol/protocol';
import { currentLocale } from '../wording/messages';
import { viewWord, viewWords } from '../wording/view-words';
import { debounce } from './debounce';
import type { DraftInFront } from './draft-in-front';
import { renderShell } from './page-shell';

/** The view in the manifest. */
export const FIGURES_VIEW = 'vanban.figures';

/** How long nobody must have typed before the figures are asked for. */
const DELAY_MS = 300;

/** What the view works with. */
export interface FiguresContext {
  readonly client: BaseLanguageClient;
  readonly extensionUri: vscode.Uri;
  readonly draft: DraftInFront;
}

/** Registers the view "Bảng số liệu". */
export function registerFiguresView(context: FiguresContext): vscode.Disposable {
  const view = new FiguresView(context);
  return vscode.Disposable.from(view, vscode.window.registerWebviewViewProvider(FIGURES_VIEW, view));
}

/** The figures, the references and the days of the draft in front, as its server knows them. It asks only while it is seen. */
class FiguresView implements vscode.WebviewViewProvider, vscode.Disposable {
  readonly #context: FiguresContext;
  readonly #draft: DraftInFront;
  readonly #soon = debounce(() => void this.#refresh(), DELAY_MS);
  readonly #listeners: vscode.Disposable;
  #view: vscode.WebviewView | null = null;
  #asked: vscode.CancellationTokenSource | null = null;

  constructor(context: FiguresContext) {
    this.#context = context;
    this.#draft = context.draft;
    this.#listeners = vscode.Disposable.from(
      this.#soon,
      this.#draft.onDidChange(this.#soon.schedule),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (document === this.#draft.document) this.#soon.schedule();
      }),
      // Other drafts, registers and settings may change what is found, and so what is told of a figure.
      vscode.languages.onDidChangeDiagnostics(({ uris }) => {
        const own = this.#draft.document?.uri.toString();
        if (uris.some(uri => uri.toString() === own)) this.#soon.schedule();
      }),
    );
  }

  resolveWebviewView(view: vscode.WebviewView): void {
    const files = vscode.Uri.joinPath(this.#context.extensionUri, 'client/dist');
    const { webview } = view;
    this.#view = view;
    webview.options = { enableScripts: true, localResourceRoots: [files] };
    webview.onDidReceiveMessage((message: FromPage) => void this.#obey(message));
    view.onDidChangeVisibility(this.#soon.schedule);
    view.onDidDispose(() => {
      this.#view = null;
    });
    const addressOf = (name: string): string =>
      webview.asWebviewUri(vscode.Uri.joinPath(files, name)).toString();
    webview.html = renderShell({
      title: viewWord('title'),
      locale: currentLocale(),
      script: addressOf('figures.js'),
      style: addressOf('figures.css'),
    });
  }

  dispose(): void {
    this.#asked?.dispose();
    this.#listeners.dispose();
  }

  async #obey(message: FromPage): Promise<void> {
    if (message.kind === 'ready') {
      await this.#refresh();
      return;
    }
    const { protocol2CodeConverter } = this.#context.client;
    const selection = protocol2CodeConverter.asRange(message.range);
    await vscode.window.showTextDocument(protocol2CodeConverter.asUri(message.uri), { selection });
  }

  async #refresh(): Promise<void> {
    const view = this.#view;
    if (view?.visible !== true) return;
    this.#asked?.cancel();
    const asked = new vscode.CancellationTokenSource();
    this.#asked = asked;
    const document = this.#draft.document;
    const result = document === undefined ? null : await this.#ask(document.uri, asked.token);
    // An answer that came too late is no answer: the change that made it so has asked again.
    if (asked.token.isCancellationRequested || result === undefined) return;
    const content: PageContent = { draft: nameOf(document), result, words: viewWords() };
    await view.webview.postMessage({ kind: 'show', content } satisfies ToPage);
  }

  /** Undefined where the draft has changed before the answer was there. */
  async #ask(uri: vscode.Uri, token: vscode.CancellationToken): Promise<FiguresResult | undefined> {
    const { client } = this.#context;
    const params = { uri: client.code2ProtocolConverter.asUri(uri) };
    try {
      return await client.sendRequest<FiguresResult>(FIGURES_REQUEST, params, token);
    } catch (error) {
      noteFailure(client, FIGURES_REQUEST, error);
      return undefined;
    }
  }
}

function nameOf(document: vscode.TextDocument | undefined): string | null {
  return document === undefined ? null : document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
}
