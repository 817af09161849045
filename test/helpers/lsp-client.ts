import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  CodeActionRequest,
  ConfigurationRequest,
  createProtocolConnection,
  DiagnosticRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExitNotification,
  FileChangeType,
  InitializedNotification,
  InitializeRequest,
  CodeLensRefreshRequest,
  InlayHintRefreshRequest,
  LogMessageNotification,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  ShowMessageNotification,
  ShutdownRequest,
  type ClientCapabilities,
  type CodeAction,
  type DocumentDiagnosticReport,
  type InitializeResult,
  type LogMessageParams,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  type Registration,
  type ShowMessageParams,
  type TextDocumentContentChangeEvent,
  type WorkspaceFolder,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { StatusParams } from '../../server/src/lsp/protocol/protocol';
import { optionsOf, serverOfRun, startServer, type ServerKind } from './lsp-servers/chosen';
import type { ServerLink } from './lsp-servers/link';
import { serveDisk } from './lsp-servers/serve-disk';
import { Mailbox } from './mailbox';
import { writeFiles, type Files } from './temp-folder';

/** What a client says of itself; what is left out is that of an editor that can do all. */
export interface ClientOptions {
  readonly pulls?: boolean;
  readonly initializationOptions?: unknown;
  readonly settings?: unknown;
  readonly capabilities?: ClientCapabilities;
  /** The day that it is for the server, as "2026-11-21". */
  readonly today?: string;
  /** What lies in the client's folder from the beginning. */
  readonly files?: Files;
  /** The workspace folders, inside the client's folder; without it that folder itself is the only one. */
  readonly folders?: readonly string[];
  /** The server; without it, that of the run. */
  readonly server?: ServerKind;
}

/** A language client that speaks to a bundled server, and answers what that asks of its files. */
export class LspClient {
  readonly connection: ProtocolConnection;
  readonly folder: string;
  readonly published = new Mailbox<PublishDiagnosticsParams>('publication');
  readonly shown = new Mailbox<ShowMessageParams>('message');
  readonly logged = new Mailbox<LogMessageParams>('log line');
  readonly refreshed = new Mailbox<true>('refresh');
  readonly hintsRefreshed = new Mailbox<true>('refresh of inlay hints');
  readonly lensesRefreshed = new Mailbox<true>('refresh of code lenses');
  readonly registered = new Mailbox<Registration>('registration');
  readonly statuses = new Mailbox<StatusParams>('status');
  readonly #server: ServerLink;
  readonly #documents = new Map<string, TextDocument>();
  #settings: unknown;

  constructor(server: ServerLink, folder: string, settings: unknown) {
    this.#server = server;
    this.folder = folder;
    this.#settings = settings;
    this.connection = createProtocolConnection(server.reader, server.writer);
    this.#listen();
  }

  /** The text of an open document as the client has it. */
  textOf(name: string): string {
    return this.#document(name).getText();
  }

  versionOf(name: string): number {
    return this.#document(name).version;
  }

  /** The URI of a file in the client's folder; a URI is taken as it is. */
  uriOf(name: string): string {
    return name.includes(':') ? name : pathToFileURL(join(this.folder, name)).href;
  }

  async open(name: string, text: string, languageId = 'vanban'): Promise<void> {
    const uri = this.uriOf(name);
    this.#documents.set(name, TextDocument.create(uri, languageId, 1, text));
    const textDocument = { uri, languageId, version: 1, text };
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
  }

  async change(name: string, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    const document = this.#document(name);
    TextDocument.update(document, contentChanges, document.version + 1);
    const textDocument = { uri: document.uri, version: document.version };
    const params = { textDocument, contentChanges };
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, params);
  }

  async close(name: string): Promise<void> {
    this.#documents.delete(name);
    const textDocument = { uri: this.uriOf(name) };
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument });
  }

  pull(name: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    const params = { textDocument: { uri: this.uriOf(name) }, ...(previousResultId && { previousResultId }) };
    return this.connection.sendRequest(DocumentDiagnosticRequest.type, params);
  }

  /** The actions for the first place where the marked text stands. */
  async actionsAt(name: string, marked: string, only?: string[]): Promise<CodeAction[]> {
    const params = {
      textDocument: { uri: this.uriOf(name) },
      range: this.rangeOf(name, marked),
      context: { diagnostics: [], ...(only && { only }) },
    };
    const actions = await this.connection.sendRequest(CodeActionRequest.type, params);
    return (actions ?? []).filter(
      (action): action is CodeAction => !('command' in action && typeof action.command === 'string'),
    );
  }

  rangeOf(name: string, marked: string): Range {
    const document = this.#document(name);
    const start = document.getText().indexOf(marked);
    if (start === -1) throw new Error(`The document does not have "${marked}".`);
    return { start: document.positionAt(start), end: document.positionAt(start + marked.length) };
  }

  /** The range between two offsets of an open document. */
  rangeAt(name: string, start: number, end: number): Range {
    const document = this.#document(name);
    return { start: document.positionAt(start), end: document.positionAt(end) };
  }

  /** The text of a range. */
  textIn(name: string, range: Range): string {
    return this.#document(name).getText(range);
  }

  /** Makes the edit of an action in the open document, as an editor does, and tells the server. */
  async apply(name: string, { edit }: CodeAction): Promise<string> {
    const document = this.#document(name);
    const [change] = edit?.documentChanges ?? [];
    if (change === undefined || !('textDocument' in change)) throw new Error('The action edits no document.');
    if (change.textDocument.uri !== document.uri || change.textDocument.version !== document.version) {
      throw new Error('The action is for another document or version.');
    }
    const edits = change.edits.filter(each => 'newText' in each);
    await this.change(name, { text: TextDocument.applyEdits(document, edits) });
    return this.textOf(name);
  }

  /** Closes every document and takes the settings back, for the next test with the same server. */
  async reset(): Promise<void> {
    for (const name of this.#documents.keys()) await this.close(name);
    await this.setSettings(null);
  }

  /** Changes the editor's settings and tells the server. A promise holds the answer back until it resolves. */
  async setSettings(settings: unknown): Promise<void> {
    this.#settings = settings;
    await this.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
  }

  /** Writes a file of the folder to the disk and tells the server, as an editor that watches does. */
  async writeFile(name: string, text: string): Promise<void> {
    await writeFile(join(this.folder, name), text);
    await this.#tellOfFile(name, FileChangeType.Changed);
  }

  /** Writes a file that was not there before, and tells the server so. */
  async createFile(name: string, text: string): Promise<void> {
    await writeFiles(this.folder, { [name]: text });
    await this.#tellOfFile(name, FileChangeType.Created);
  }

  /** Opens and closes workspace folders. */
  async changeFolders(added: readonly string[], removed: readonly string[]): Promise<void> {
    const toFolder = (name: string): WorkspaceFolder => ({ uri: this.uriOf(name), name });
    await this.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
      event: { added: added.map(toFolder), removed: removed.map(toFolder) },
    });
  }

  /** Removes a file, or a folder with all in it. */
  async removeFile(name: string): Promise<void> {
    await rm(join(this.folder, name), { recursive: true });
    await this.#tellOfFile(name, FileChangeType.Deleted);
  }

  /** Renames a folder, of which an editor that watches tells as a whole, and of nothing in it. */
  async renameFolder(from: string, to: string): Promise<void> {
    await rename(join(this.folder, from), join(this.folder, to));
    await this.#tellOfFile(from, FileChangeType.Deleted);
    await this.#tellOfFile(to, FileChangeType.Created);
  }

  /** Ends the server in the way of the protocol. The exit code of its process. */
  async stop(): Promise<number | null> {
    await this.connection.sendRequest(ShutdownRequest.type);
    return this.exitAtOnce();
  }

  /** Sends "exit" without asking for a shutdown before. */
  async exitAtOnce(): Promise<number | null> {
    await this.connection.sendNotification(ExitNotification.type);
    const code = await this.#server.ended();
    this.connection.dispose();
    await rm(this.folder, { recursive: true });
    return code;
  }

  #tellOfFile(name: string, type: FileChangeType): Promise<void> {
    const changes = [{ uri: this.uriOf(name), type }];
    return this.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
  }

  #document(name: string): TextDocument {
    const document = this.#documents.get(name);
    if (document === undefined) throw new Error(`${name} is not open.`);
    return document;
  }

  #listen(): void {
    const { connection } = this;
    connection.onNotification(PublishDiagnosticsNotification.type, params => {
      this.published.put(params);
    });
    connection.onNotification(ShowMessageNotification.type, params => {
      this.shown.put(params);
    });
    connection.onNotification(LogMessageNotification.type, params => {
      this.logged.put(params);
    });
    connection.onNotification('vanban/status', (params: StatusParams) => {
      this.statuses.put(params);
    });
    connection.onRequest(DiagnosticRefreshRequest.type, () => {
      this.refreshed.put(true);
    });
    connection.onRequest(InlayHintRefreshRequest.type, () => {
      this.hintsRefreshed.put(true);
    });
    connection.onRequest(CodeLensRefreshRequest.type, () => {
      this.lensesRefreshed.put(true);
    });
    connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      for (const registration of registrations) this.registered.put(registration);
    });
    connection.onRequest(ConfigurationRequest.type, ({ items }) =>
      Promise.all(items.map(() => this.#settings)),
    );
    serveDisk(connection);
    connection.listen();
  }
}

/** A client and what the server said of itself. */
export interface StartedClient {
  readonly client: LspClient;
  readonly result: InitializeResult;
}

/** Starts a server in a new folder and introduces a client to it. */
export async function startClient(options: ClientOptions = {}): Promise<StartedClient> {
  const folder = await mkdtemp(join(tmpdir(), 'vanban máy chủ '));
  await writeFiles(folder, options.files ?? {});
  const kind = options.server ?? serverOfRun();
  const server = await startServer(kind, { folder, today: options.today });
  const client = new LspClient(server, folder, options.settings ?? null);
  const result = await client.connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the protocol still demands the field
    rootUri: null,
    workspaceFolders: (options.folders ?? ['']).map(name => ({
      uri: client.uriOf(name),
      name: `drafts ${name}`,
    })),
    capabilities: options.capabilities ?? capabilitiesOf(options.pulls ?? true),
    initializationOptions: { ...optionsOf(kind), ...Object(options.initializationOptions) },
  });
  await client.connection.sendNotification(InitializedNotification.type, {});
  return { client, result };
}

function capabilitiesOf(pulls: boolean): ClientCapabilities {
  return {
    workspace: {
      configuration: true,
      workspaceFolders: true,
      didChangeConfiguration: { dynamicRegistration: true },
      didChangeWatchedFiles: { dynamicRegistration: true },
      workspaceEdit: { documentChanges: true, resourceOperations: ['create', 'rename', 'delete'] },
      diagnostics: { refreshSupport: true },
      inlayHint: { refreshSupport: true },
      codeLens: { refreshSupport: true },
    },
    textDocument: {
      publishDiagnostics: { relatedInformation: true, versionSupport: true, codeDescriptionSupport: true },
      codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source'] } } },
      hover: { contentFormat: ['markdown', 'plaintext'] },
      ...(pulls && { diagnostic: {} }),
    },
  };
}
