import assert from 'node:assert/strict';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type Location,
  type TextDocumentPositionParams,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { LspClient } from './lsp-client';

/** The drafts in the folder of a client, open and closed, with the texts that an editor would show of them. */
export class WorkspaceDrafts {
  readonly #client: LspClient;
  readonly #texts = new Map<string, string>();
  readonly #open = new Set<string>();

  constructor(client: LspClient) {
    this.#client = client;
  }

  /** Writes a draft to the disk and leaves it closed. */
  async write(name: string, text: string): Promise<void> {
    this.#texts.set(name, text);
    const path = join(this.#client.folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    await this.#tell(name, FileChangeType.Created);
  }

  /** Opens a draft with a text that its file, if there is one, need not have. */
  async open(name: string, text: string): Promise<void> {
    this.#texts.set(name, text);
    this.#open.add(name);
    await this.#client.open(name, text, name.endsWith('.vanban') ? 'vanban' : 'plaintext');
  }

  /** Closes and removes all. */
  async clear(): Promise<void> {
    await this.#client.reset();
    for (const name of this.#texts.keys()) {
      await rm(join(this.#client.folder, name), { force: true });
      await this.#tell(name, FileChangeType.Deleted);
    }
    this.#texts.clear();
    this.#open.clear();
  }

  /** The place in a draft where some words begin, or so many letters behind that. */
  at(name: string, words: string, behind = 0): TextDocumentPositionParams {
    const document = this.#document(name);
    const start = document.getText().indexOf(words);
    assert.notEqual(start, -1, `"${words}" does not stand in ${name}`);
    return {
      textDocument: { uri: this.#client.uriOf(name) },
      position: document.positionAt(start + behind),
    };
  }

  /** Places as `b.txt 3 "23-NQ/TU"`: file, line from 1, text. */
  describe(locations: readonly Location[]): readonly string[] {
    return locations.map(({ uri, range }) => {
      const name = this.#nameOf(uri);
      const text = this.#document(name).getText(range).normalize('NFC');
      return `${name} ${range.start.line + 1} "${text}"`;
    });
  }

  /** The texts after an edit, of the drafts that it changes; it must name the version of an open draft and none of a closed one. */
  apply({ documentChanges }: WorkspaceEdit): Readonly<Record<string, string>> {
    const texts: Record<string, string> = {};
    for (const change of documentChanges ?? []) {
      assert.ok('textDocument' in change);
      const { uri, version } = change.textDocument;
      const name = this.#nameOf(uri);
      assert.equal(version, this.#open.has(name) ? this.#client.versionOf(name) : null);
      const edits = change.edits.filter(edit => 'newText' in edit);
      texts[name] = TextDocument.applyEdits(this.#document(name), edits);
    }
    return texts;
  }

  #document(name: string): TextDocument {
    const text = this.#texts.get(name);
    assert.ok(text !== undefined, `there is no ${name}`);
    return TextDocument.create(this.#client.uriOf(name), 'vanban', 1, text);
  }

  #nameOf(uri: string): string {
    const name = [...this.#texts.keys()].find(each => this.#client.uriOf(each) === uri);
    assert.ok(name !== undefined, `there is no draft ${uri}`);
    return name;
  }

  #tell(name: string, type: FileChangeType): Promise<void> {
    const changes = [{ uri: this.#client.uriOf(name), type }];
    return this.#client.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
  }
}
