import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { say } from '../wording/messages';
import { fromBase64, toBase64 } from '../protocol/base64';
import {
  OPEN_WORD_REQUEST,
  WRITE_WORD_REQUEST,
  type OpenWordResult,
  type WriteWordResult,
} from '../protocol/protocol';
import { lockNames, toFileUri } from './word-scheme';

/**
 * Word documents as texts: reading gives the text, and writing puts the words that changed into the same file. A file that was changed
 * since it was read, or that Word has open, is not written.
 */
export class WordFileSystem implements vscode.FileSystemProvider {
  readonly #client: BaseLanguageClient;
  /** The bytes of each file as they were read last. */
  readonly #read = new Map<string, Uint8Array>();
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;

  constructor(client: BaseLanguageClient) {
    this.#client = client;
  }

  watch(uri: vscode.Uri): vscode.Disposable {
    const file = toFileUri(uri);
    const name = file.path.slice(file.path.lastIndexOf('/') + 1).replace(/[*?{}[\]]/gu, '?');
    const pattern = new vscode.RelativePattern(vscode.Uri.joinPath(file, '..'), name);
    const watcher = vscode.workspace.createFileSystemWatcher(pattern);
    const tell = (): void => {
      this.#changed.fire([{ type: vscode.FileChangeType.Changed, uri }]);
    };
    watcher.onDidChange(tell);
    // Word writes another file and gives it the name.
    watcher.onDidCreate(tell);
    return watcher;
  }

  async stat(uri: vscode.Uri): Promise<vscode.FileStat> {
    return vscode.workspace.fs.stat(toFileUri(uri));
  }

  async readFile(uri: vscode.Uri): Promise<Uint8Array> {
    const bytes = await vscode.workspace.fs.readFile(toFileUri(uri));
    return new TextEncoder().encode(await this.#open(uri, bytes));
  }

  async writeFile(uri: vscode.Uri, content: Uint8Array): Promise<void> {
    const file = toFileUri(uri);
    await refuseLocked(file);
    const before = this.#read.get(uri.toString());
    const now = await vscode.workspace.fs.readFile(file);
    // A text that VS Code has kept from an earlier session was not read in this one; it has looked at the date of the file itself.
    if (before !== undefined && !isSame(before, now))
      throw vscode.FileSystemError.Unavailable(say('wordChanged'));
    // A server that was started again does not know the file.
    await this.#open(uri, now);
    const params = { uri: this.#uriOf(uri), text: new TextDecoder().decode(content) };
    const result = await this.#client.sendRequest<WriteWordResult>(WRITE_WORD_REQUEST, params);
    if (result.kind === 'refused') throw vscode.FileSystemError.NoPermissions(result.reason);
    const bytes = fromBase64(result.content);
    await replaceFile(file, bytes);
    await this.#open(uri, bytes);
  }

  /** A text is open no more. */
  forget(uri: vscode.Uri): void {
    this.#read.delete(uri.toString());
  }

  readDirectory(): [string, vscode.FileType][] {
    return [];
  }

  createDirectory(): void {
    throw vscode.FileSystemError.NoPermissions(say('wordTextOnly'));
  }

  delete(): void {
    throw vscode.FileSystemError.NoPermissions(say('wordTextOnly'));
  }

  rename(): void {
    throw vscode.FileSystemError.NoPermissions(say('wordTextOnly'));
  }

  #uriOf(uri: vscode.Uri): string {
    return this.#client.code2ProtocolConverter.asUri(uri);
  }

  async #open(uri: vscode.Uri, bytes: Uint8Array): Promise<string> {
    const params = { uri: this.#uriOf(uri), content: toBase64(bytes) };
    const result = await this.#client.sendRequest<OpenWordResult>(OPEN_WORD_REQUEST, params);
    if (result.kind === 'refused') throw vscode.FileSystemError.Unavailable(result.reason);
    this.#read.set(uri.toString(), bytes);
    return result.text;
  }
}

async function refuseLocked(file: vscode.Uri): Promise<void> {
  const folder = vscode.Uri.joinPath(file, '..');
  const names = new Set((await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name));
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  if (lockNames(name).some(lock => names.has(lock)))
    throw vscode.FileSystemError.Unavailable(say('wordHeld'));
}

/**
 * Written beside it and renamed, so that the old file or the new one is there whole, whatever happens. The new one begins as a copy: so it
 * has the mode of the old one.
 */
async function replaceFile(file: vscode.Uri, bytes: Uint8Array): Promise<void> {
  const beside = vscode.Uri.joinPath(file, '..', `.vanban-${Date.now().toString(36)}.tmp`);
  await vscode.workspace.fs.copy(file, beside);
  try {
    await vscode.workspace.fs.writeFile(beside, bytes);
    await vscode.workspace.fs.rename(beside, file, { overwrite: true });
  } catch (error) {
    await vscode.workspace.fs.delete(beside);
    throw error;
  }
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
