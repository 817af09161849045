import assert from 'node:assert/strict';
import { HoverRequest } from 'vscode-languageserver-protocol/node';
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
