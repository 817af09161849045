import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  LSPErrorCodes,
  WorkspaceDiagnosticRequest,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver-protocol/node';
import type { FolderStatusParams } from '../../server/src/lsp/protocol/protocol';
import { startClient, type ClientOptions, type LspClient } from '../helpers/lsp-client';
import { Mailbox } from '../helpers/mailbox';

const WRONG = 'Đợt một có 402/756 người, chiếm 53,71%.\n';
const RIGHT = 'Đợt một có 402/756 người, chiếm 53,17%.\n';
const cite = (date: string): string => `Thực hiện Nghị quyết số 23-NQ/TU ngày ${date} của Tỉnh ủy.\n`;

/** What a client knows of closed drafts: the rules by name, and the names of results, as an editor keeps them. */
class Folder {
  readonly statuses = new Mailbox<FolderStatusParams>('status of the folder');
  readonly #client: LspClient;
  readonly #rules = new Map<string, readonly string[]>();
  readonly #ids = new Map<string, string>();

  constructor(client: LspClient) {
    this.#client = client;
    client.connection.onNotification('vanban/folderStatus', (status: FolderStatusParams) => {
      this.statuses.put(status);
    });
  }

  /** Asks what is new, and waits until there is something. */
  async pull(): Promise<Readonly<Record<string, readonly string[]>>> {
    const { items } = await this.ask();
    for (const item of items) this.#enter(item);
    return Object.fromEntries(this.#rules);
  }

  ask(source = new CancellationTokenSource()): Promise<WorkspaceDiagnosticReport> {
    const previousResultIds = [...this.#ids].map(([uri, value]) => ({ uri, value }));
    return this.#client.connection.sendRequest(
      WorkspaceDiagnosticRequest.type,
      { previousResultIds },
      source.token,
    );
  }

  /** An editor forgets the result of a draft that was opened and closed. */
  forget(name: string): void {
    this.#ids.delete(this.#client.uriOf(name));
  }

  #enter(item: WorkspaceDocumentDiagnosticReport): void {
    const name = decodeURIComponent(item.uri.slice(item.uri.lastIndexOf('/') + 1));
    if (item.resultId === undefined) this.#ids.delete(item.uri);
    else this.#ids.set(item.uri, item.resultId);
    if (item.kind !== 'full') return;
    if (item.items.length === 0) this.#rules.delete(name);
    else
      this.#rules.set(
        name,
        item.items.map(({ code }) => String(code)),
      );
  }
}

describe('language server: drafts that are not open', () => {
  let client: LspClient;
  let folder: Folder;

  async function start(options: ClientOptions): Promise<void> {
    ({ client } = await startClient(options));
    folder = new Folder(client);
  }

  afterEach(async () => {
    assert.equal(await client.stop(), 0);
  });

  it('are checked, with those in folders within', async () => {
    await start({ files: { 'a.vanban': WRONG, 'con/b.txt': cite('31/6/2021'), 'c.md': RIGHT } });
    assert.deepEqual(await folder.pull(), {
      'a.vanban': ['figure/percent-mismatch'],
      'b.txt': ['date/impossible-date'],
    });
  });

  it('are told again when their file changes, comes or goes, and then alone', async () => {
    await start({ files: { 'a.vanban': WRONG, 'b.vanban': WRONG } });
    await folder.pull();
    await client.writeFile('a.vanban', RIGHT);
    const { items } = await folder.ask();
    assert.deepEqual(
      items.map(({ uri, kind }) => [uri, kind]),
      [[client.uriOf('a.vanban'), 'full']],
    );
    await client.createFile('c.vanban', WRONG);
    assert.deepEqual(Object.keys(await folder.pull()).sort(), ['b.vanban', 'c.vanban']);
    await client.removeFile('b.vanban');
    assert.deepEqual(Object.keys(await folder.pull()), ['c.vanban']);
  });

  it('are told again when other drafts say other things', async () => {
    await start({ files: { 'a.vanban': cite('16/12/2021'), 'b.vanban': cite('16/12/2021') } });
    assert.deepEqual(await folder.pull(), {});
    await client.open('b.vanban', cite('18/12/2021'));
    assert.deepEqual(await folder.pull(), { 'a.vanban': ['reference/date-conflict'] });
  });

  it('follow the settings', async () => {
    await start({ files: { 'a.vanban': WRONG } });
    await folder.pull();
    await client.setSettings({ rules: { 'figure/percent-mismatch': 'off' } });
    assert.deepEqual(await folder.pull(), {});
    await client.setSettings({ enable: 'never' });
    await client.setSettings(null);
    assert.deepEqual(await folder.pull(), { 'a.vanban': ['figure/percent-mismatch'] });
  });

  it('are the file on the disk again once they are closed', async () => {
    await start({ files: { 'a.vanban': WRONG, 'b.vanban': WRONG } });
    await folder.pull();
    await client.open('a.vanban', RIGHT);
    folder.forget('a.vanban');
    await client.close('a.vanban');
    assert.deepEqual(Object.keys(await folder.pull()).sort(), ['a.vanban', 'b.vanban']);
  });

  it('of another folder are cleared when they are closed', async () => {
    await start({ files: { 'a.vanban': RIGHT } });
    await folder.pull();
    const elsewhere = 'file:///noi-khac/c.vanban';
    await client.open(elsewhere, WRONG);
    await client.close(elsewhere);
    const { items } = await folder.ask();
    assert.deepEqual(items, [{ kind: 'full', uri: elsewhere, version: null, items: [] }]);
  });

  it('are checked up to a limit, which is told', async () => {
    const files = Object.fromEntries(['a', 'b', 'c', 'd'].map(name => [`${name}.vanban`, WRONG]));
    await start({ files, initializationOptions: { status: true, closedDrafts: 3 } });
    assert.deepEqual(Object.keys(await folder.pull()), ['a.vanban', 'b.vanban', 'c.vanban']);
    assert.deepEqual(await folder.statuses.take(({ isChecking }) => !isChecking), {
      isChecking: false,
      looked: 3,
      left: 1,
    });
  });

  it('are left alone where the client wants it so', async () => {
    const { client: other, result } = await startClient({ initializationOptions: { closedDrafts: 0 } });
    client = other;
    const { diagnosticProvider } = result.capabilities;
    assert.equal(diagnosticProvider?.workspaceDiagnostics, false);
  });

  it('keep a client waiting that knows all, until it waits no more', async () => {
    await start({ files: { 'a.vanban': WRONG } });
    await folder.pull();
    const source = new CancellationTokenSource();
    const asked = folder.ask(source);
    source.cancel();
    await assert.rejects(asked, { code: LSPErrorCodes.RequestCancelled });
  });
});
