import assert from 'node:assert/strict';
import {
  CodeActionRequest,
  CodeActionTriggerKind,
  HoverRequest,
  type CodeActionParams,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver-protocol/node';
import type { VisibleParams } from '../../server/src/lsp/protocol/protocol';
import type { ScopeResult } from '../../server/src/lsp/protocol/scope';
import { startClient, type LspClient } from '../helpers/lsp-client';
import { found, type FoundInEditor } from '../helpers/lsp-findings';

const NAME = 'dai.vanban';
/** Each stands far behind what the first screens show of the draft. */
const FILLING = 'Ủy ban nhân dân xã báo cáo kết quả thực hiện nhiệm vụ được giao trong năm 2025.\n\n'.repeat(
  1500,
);
const wrong = (percentage: string): string => `Đợt một có 402/756 người, chiếm ${percentage}.\n\n`;
const LONG = `${wrong('53,71%')}${FILLING}${wrong('53,72%')}${FILLING}${wrong('53,73%')}`;
const [TOP, MIDDLE, END] = ['53,71%', '53,72%', '53,73%'].map(text => ({
  rule: 'figure/percent-mismatch',
  message: 'mismatch',
  severity: 1,
  text,
}));

describe('language server: long drafts', () => {
  let client: LspClient;

  beforeEach(async () => {
    ({ client } = await startClient({ initializationOptions: { status: true, closedDrafts: 0 } }));
  });

  afterEach(async () => {
    assert.equal(await client.stop(), 0);
  });

  const figuresIn = (report: DocumentDiagnosticReport): readonly FoundInEditor[] =>
    report.kind === 'full'
      ? found(client, NAME, report.items).filter(({ rule }) => rule.startsWith('figure/'))
      : [];

  it('are told at once of what is on the screen, and then of the rest', async () => {
    await client.open(NAME, LONG);
    const first = await client.pull(NAME);
    assert.deepEqual(figuresIn(first), [TOP]);
    assert.equal((await client.statuses.take()).scope, 'part');
    await client.refreshed.take();
    assert.deepEqual(figuresIn(await client.pull(NAME, first.resultId)), [TOP, MIDDLE, END]);
    assert.equal((await client.statuses.take()).scope, 'whole');
  });

  it('are told of what a person has come to, before the rest', async () => {
    await client.open(NAME, LONG);
    const { resultId } = await client.pull(NAME);
    const range = client.rangeOf(NAME, '53,72%');
    const params: VisibleParams = { uri: client.uriOf(NAME), ranges: [range] };
    await client.connection.sendNotification('vanban/visible', params);
    await client.refreshed.take();
    assert.deepEqual(figuresIn(await client.pull(NAME, resultId)), [TOP, MIDDLE]);
  });

  it('say what is analysed as yet', async () => {
    await client.open(NAME, LONG);
    await client.pull(NAME);
    const scopeOf = async (): Promise<ScopeResult> =>
      client.connection.sendRequest<ScopeResult>('vanban/scope', { uri: client.uriOf(NAME) });
    assert.deepEqual(await scopeOf(), { scope: 'part', longest: 200_000 });
    await client.refreshed.take();
    assert.equal((await scopeOf()).scope, 'whole');
  });

  it('that are very long answer at once what an editor asks by itself, and offer repairs once the whole is known', async () => {
    await client.open(NAME, `${wrong('53,71%')}${FILLING.repeat(26)}`);
    await client.pull(NAME);
    await client.change(NAME, { range: client.rangeAt(NAME, 0, 0), text: 'Đ' });
    const params: CodeActionParams = {
      textDocument: { uri: client.uriOf(NAME) },
      range: client.rangeOf(NAME, '53,71%'),
      context: { diagnostics: [], triggerKind: CodeActionTriggerKind.Automatic },
    };
    const offered = (): Promise<readonly unknown[] | null> =>
      client.connection.sendRequest(CodeActionRequest.type, params);
    assert.deepEqual(await offered(), []);
    const hover = await client.connection.sendRequest(HoverRequest.type, {
      textDocument: params.textDocument,
      position: params.range.start,
    });
    assert.ok(hover !== null);
    await client.refreshed.take();
    assert.notDeepEqual(await offered(), []);
  });

  it('never lose what is shown: an edit, or a long text pasted into a short one, is checked as a whole', async () => {
    await client.open(NAME, wrong('53,73%'));
    await client.pull(NAME);
    const start = client.rangeAt(NAME, 0, 0);
    await client.change(NAME, {
      range: start,
      text: `${wrong('53,71%')}${FILLING}${wrong('53,72%')}${FILLING}`,
    });
    assert.deepEqual(figuresIn(await client.pull(NAME)), [TOP, MIDDLE, END]);
  });
});

describe('language server: long drafts of a client to which is published', () => {
  it('are published twice', async () => {
    const { client } = await startClient({ pulls: false });
    await client.open(NAME, LONG);
    const first = await client.published.take();
    const second = await client.published.take();
    const textsOf = ({ diagnostics }: typeof first): readonly string[] =>
      found(client, NAME, diagnostics)
        .filter(({ rule }) => rule.startsWith('figure/'))
        .map(({ text }) => text);
    assert.deepEqual([textsOf(first), textsOf(second)], [['53,71%'], ['53,71%', '53,72%', '53,73%']]);
    assert.equal(await client.stop(), 0);
  });
});
