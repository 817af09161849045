import assert from 'node:assert/strict';
import {
  CompletionItemKind,
  CompletionRequest,
  HoverRequest,
  InlayHintRequest,
} from 'vscode-languageserver-protocol/node';
import { startClient, type LspClient } from '../helpers/lsp-client';
import { listFindings } from '../helpers/lsp-findings';

const TABLE = [
  '| Đơn vị | Kế hoạch | Thực hiện |',
  '|---|---|---|',
  '| Xã An Hòa | 120 | 118 |',
  '| Xã Hòa An | 150 | 160 |',
  '| Tổng cộng | 270 | 287 |',
].join('\n');
const DRAFT = `Kết quả trên địa bàn xã như sau:\n\n${TABLE}\n`;

describe('language server: tables', () => {
  let client: LspClient;

  before(async () => {
    ({ client } = await startClient());
  });

  beforeEach(() => client.open('a.vanban', DRAFT));

  afterEach(() => client.reset());

  after(async () => {
    assert.equal(await client.stop(), 0);
  });

  it('finds a total that does not add up', async () => {
    assert.deepEqual(await listFindings(client, 'a.vanban'), [
      { rule: 'figure/table-total', message: 'rows', severity: 1, text: '287' },
    ]);
  });

  it('shows on a total what it adds up', async () => {
    const range = client.rangeOf('a.vanban', '287');
    const hover = await client.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri: client.uriOf('a.vanban') },
      position: range.start,
    });
    const value = '**118 + 160 = 278**\n\nvăn bản đang ghi 287';
    assert.deepEqual(hover, { contents: { kind: 'markdown', value }, range });
  });

  it('fills a blank total, and says how it comes about', async () => {
    await client.change('a.vanban', { text: DRAFT.replace('| 270 |', '|  |') });
    const line = DRAFT.split('\n').findIndex(row => row.startsWith('| Tổng'));
    const position = { line, character: '| Tổng cộng | '.length };
    const items = await client.connection.sendRequest(CompletionRequest.type, {
      textDocument: { uri: client.uriOf('a.vanban') },
      position,
    });
    assert.deepEqual(items, [
      {
        label: '270',
        kind: CompletionItemKind.Value,
        detail: '120 + 150 = 270',
        textEdit: { range: { start: position, end: position }, newText: '270' },
        sortText: '0',
      },
    ]);
  });

  it('shows sums that are not written where that is switched on', async () => {
    const hints = async (): Promise<unknown> => {
      const found = await client.connection.sendRequest(InlayHintRequest.type, {
        textDocument: { uri: client.uriOf('a.vanban') },
        range: client.rangeOf('a.vanban', TABLE.split('\n').at(-1) ?? ''),
      });
      return found?.map(({ label }) => label);
    };
    assert.deepEqual(await hints(), []);
    await client.setSettings({ inlayHints: { sum: true } });
    assert.deepEqual(await hints(), ['= 278']);
    await client.setSettings({});
  });

  it('offers to add up a total row again, anywhere in it', async () => {
    for (const place of ['Tổng cộng', '270', '287']) {
      const action = (await client.actionsAt('a.vanban', place)).find(
        ({ title }) => title === 'Tính lại dòng “Tổng cộng”',
      );
      assert.ok(action !== undefined, place);
      assert.equal(action.kind, 'refactor.rewrite');
      assert.equal(await client.apply('a.vanban', action), DRAFT.replace('287', '278'));
      assert.deepEqual(await listFindings(client, 'a.vanban'), []);
      await client.change('a.vanban', { text: DRAFT });
    }
  });

  it('offers it among refactorings alone, and not where nothing would change', async () => {
    const titlesOf = async (place: string, only: string[]): Promise<readonly string[]> =>
      (await client.actionsAt('a.vanban', place, only)).map(({ title }) => title);
    assert.deepEqual(await titlesOf('287', ['refactor']), ['Tính lại dòng “Tổng cộng”']);
    assert.ok(!(await titlesOf('287', ['quickfix'])).includes('Tính lại dòng “Tổng cộng”'));
    assert.deepEqual(await titlesOf('118', ['refactor']), []);
    await client.change('a.vanban', { range: client.rangeOf('a.vanban', '287'), text: '278' });
    assert.deepEqual(await titlesOf('278', ['refactor']), []);
  });
});
