import * as vscode from 'vscode';
import { urisOf } from '../commands/workspace-check';

/**
 * The draft that a view speaks of: the one in front, and the last one for as long as no editor has the focus, as when the view itself was
 * clicked on. Tells when another one is in front, or none.
 */
export class DraftInFront {
  readonly #selector: vscode.DocumentSelector;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #listeners: vscode.Disposable;
  readonly onDidChange = this.#changed.event;
  #document: vscode.TextDocument | undefined;

  constructor(selector: vscode.DocumentSelector) {
    this.#selector = selector;
    this.#listeners = vscode.Disposable.from(
      this.#changed,
      vscode.window.onDidChangeActiveTextEditor(editor => {
        this.#follow(editor);
      }),
      // A document lives on for a while after its last tab was closed.
      vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
        if (this.#document !== undefined && closed.length > 0 && !hasTab(this.#document))
          this.#set(undefined);
      }),
    );
    this.#follow(vscode.window.activeTextEditor);
  }

  get document(): vscode.TextDocument | undefined {
    return this.#document;
  }

  dispose(): void {
    this.#listeners.dispose();
  }

  #follow(editor: vscode.TextEditor | undefined): void {
    if (editor === undefined) return;
    const { document } = editor;
    this.#set(vscode.languages.match(this.#selector, document) > 0 ? document : undefined);
  }

  #set(document: vscode.TextDocument | undefined): void {
    if (document === this.#document) return;
    this.#document = document;
    this.#changed.fire();
  }
}

function hasTab({ uri }: vscode.TextDocument): boolean {
  const address = uri.toString();
  const tabs = vscode.window.tabGroups.all.flatMap(group => group.tabs);
  return urisOf(tabs).some(shown => shown.toString() === address);
}
