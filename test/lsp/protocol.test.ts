import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  CodeActionRequest,
  HoverRequest,
  LSPErrorCodes,
} from 'vscode-languageserver-protocol/node';
import { startClient, type LspClient } from '../helpers/lsp-client';
import { found, listFindings } from '../helpers/lsp-findings';

const WRONG = 'Đến nay có 402/756 người, chiếm 53,71%.';

describe('language server: the protocol', () => {
  let client: LspClient;

  before(async () => {
    ({ client } = await startClient());
  });

  afterEach(() => client.reset());

  after(async () => {
    assert.equal(await client.stop(), 0);
  });

  it('answers an unknown document with nothing', async () => {
    assert.deepEqual(await client.pull('unknown.vanban'), { kind: 'full', items: [] });
    const params = {
      textDocument: { uri: client.uriOf('unknown.vanban') },
      position: { line: 0, character: 0 },
    };
    assert.equal(await client.connection.sendRequest(HoverRequest.type, params), null);
  });

  it('answers malformed requests with errors and lives on', async () => {
    await client.open('a.vanban', WRONG);
    const malformed: readonly (readonly [string, unknown])[] = [
      ['textDocument/hover', {}],
      ['textDocument/hover', { textDocument: { uri: client.uriOf('a.vanban') } }],
      ['textDocument/codeAction', { textDocument: { uri: client.uriOf('a.vanban') }, range: null }],
      ['textDocument/diagnostic', { textDocument: null }],
      ['vanban/checkText', { uri: 7 }],
      ['vanban/configuration', null],
      ['vanban/unknown', {}],
    ];
    for (const [method, params] of malformed) {
      await assert.rejects(client.connection.sendRequest(method, params), { name: 'Error' }, method);
    }
    assert.deepEqual(await listFindings(client, 'a.vanban'), [MISMATCH]);
  });

  it('keeps a draft as it was when a change is malformed', async () => {
    await client.open('a.vanban', WRONG);
    const textDocument = { uri: client.uriOf('a.vanban'), version: 2 };
    const good = { range: client.rangeOf('a.vanban', '53,71'), text: '53,17' };
    const contentChanges = [good, { range: { start: null }, text: 'x' }];
    await client.connection.sendNotification('textDocument/didChange', { textDocument, contentChanges });
    assert.deepEqual(await listFindings(client, 'a.vanban'), [MISMATCH]);
  });

  it('logs the method and the place of a failure', async () => {
    await client.open('a.vanban', WRONG);
    const params = { textDocument: { uri: client.uriOf('a.vanban') }, range: null };
    await assert.rejects(client.connection.sendRequest('textDocument/codeAction', params));
    const { message } = await client.logged.take(line => line.message.startsWith('textDocument/codeAction'));
    assert.match(message, /^textDocument\/codeAction: TypeError\n {4}at /u);
  });

  it('uses nothing of a draft that was edited while it waited', async () => {
    let answerSettings: (settings: null) => void = () => undefined;
    await client.setSettings(new Promise<null>(resolve => (answerSettings = resolve)));
    await client.open('a.vanban', WRONG);
    const actions = client.actionsAt('a.vanban', '53,71');
    const pulled = listFindings(client, 'a.vanban');
    await client.change('a.vanban', { range: client.rangeOf('a.vanban', '53,71'), text: '53,77' });
    answerSettings(null);
    await assert.rejects(actions, { code: LSPErrorCodes.ContentModified });
    assert.deepEqual(await pulled, [{ ...MISMATCH, text: '53,77%' }]);
  });

  it('answers under the new settings when they change while it reads the draft', async () => {
    await client.open('a.vanban', WRONG);
    // What is in force is known from then on, and nothing waits for it any more.
    await client.pull('a.vanban');
    // So much that is new that messages come in between two slices of the check.
    const rows = Array.from({ length: 3000 }, (_, index) => `Đợt ${String(index)}: ${WRONG}`);
    await client.change('a.vanban', { text: rows.join('\n\n') });
    const actions = client.actionsAt('a.vanban', '53,71');
    await client.setSettings({ locale: 'en' });
    const titles = (await actions).map(({ title }) => title);
    assert.ok(titles.includes('Change to 53,17%'), titles.join('\n'));
  });

  it('goes on listening while it reads a long draft, and stops when the answer is no longer wanted', async () => {
    await client.open('long.vanban', `${WRONG}\n\n`.repeat(100_000));
    const source = new CancellationTokenSource();
    // What is found is told of the first screens at once; repairs wait for the whole.
    const params = {
      textDocument: { uri: client.uriOf('long.vanban') },
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 60 } },
      context: { diagnostics: [] },
    };
    const asked = client.connection.sendRequest(CodeActionRequest.type, params, source.token);
    const answers: string[] = [];
    const outcome = assert
      .rejects(asked, { code: LSPErrorCodes.RequestCancelled })
      .then(() => answers.push('long'));
    assert.deepEqual(await client.pull('unknown.vanban'), { kind: 'full', items: [] });
    answers.push('short');
    source.cancel();
    await outcome;
    assert.deepEqual(answers, ['short', 'long']);
  });

  it('answers who still waits for a long draft, when others who asked the same no longer do', async () => {
    const name = 'long.vanban';
    await client.open(name, `${WRONG}\n\n`.repeat(5000));
    const params = {
      textDocument: { uri: client.uriOf(name) },
      range: client.rangeOf(name, '53,71%'),
      context: { diagnostics: [] },
    };
    const sources = [1, 2, 3].map(() => new CancellationTokenSource());
    const asked = sources.map(({ token }) =>
      client.connection.sendRequest(CodeActionRequest.type, params, token),
    );
    const [first, second, third] = asked;
    assert.ok(first !== undefined && second !== undefined && third !== undefined);
    // The one that has the draft checked, and one that waits for that.
    const gone = [first, third].map(answer =>
      assert.rejects(answer, { code: LSPErrorCodes.RequestCancelled }),
    );
    assert.deepEqual(await client.pull('unknown.vanban'), { kind: 'full', items: [] });
    sources[0]?.cancel();
    sources[2]?.cancel();
    await Promise.all(gone);
    assert.notDeepEqual(await second, []);
  });
});

describe('language server: beginning and end', () => {
  it('names itself and what it can do', async () => {
    const { client, result } = await startClient();
    assert.equal(result.serverInfo?.name, 'vanban');
    assert.match(result.serverInfo.version ?? '', /^\d+\.\d+\.\d+$/u);
    assert.equal(result.capabilities.positionEncoding, 'utf-16');
    assert.deepEqual(result.capabilities.textDocumentSync, { openClose: true, change: 2 });
    assert.deepEqual(result.capabilities.codeActionProvider, {
      codeActionKinds: ['quickfix', 'refactor.rewrite', 'source.fixAll.vanban'],
    });
    assert.equal(result.capabilities.diagnosticProvider?.identifier, 'vanban');
    assert.equal(await client.stop(), 0);
  });

  it('offers no pulling to a client that cannot pull', async () => {
    const { client, result } = await startClient({ pulls: false });
    assert.equal(result.capabilities.diagnosticProvider, undefined);
    assert.equal(await client.stop(), 0);
  });

  it('ends with 1 when it was not asked to shut down', async () => {
    const { client } = await startClient();
    assert.equal(await client.exitAtOnce(), 1);
  });

  it('serves a client that says nothing of itself', async () => {
    const { client } = await startClient({ capabilities: {} });
    await client.open('a.vanban', WRONG);
    const { diagnostics } = await client.published.take();
    assert.deepEqual(found(client, 'a.vanban', diagnostics), [MISMATCH]);
    assert.equal(await client.stop(), 0);
  });
});

const MISMATCH = { rule: 'figure/percent-mismatch', message: 'mismatch', severity: 1, text: '53,71%' };
