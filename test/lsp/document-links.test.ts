import assert from 'node:assert/strict';
import { DocumentLinkRequest, type DocumentLink } from 'vscode-languageserver-protocol/node';
import { startClient, type LspClient } from '../helpers/lsp-client';

const REPORT = [
  'Số: 12/BC-UBND',
  'Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ; Nghị định 30 đã rõ.',
  'Thực hiện Nghị quyết số 23-NQ/TU.',
].join('\n\n');
const WRONG = 'Mẫu liên kết phải là địa chỉ http, https hoặc file có {symbol}.';

describe('language server: links of cited documents', () => {
  let client: LspClient;

  before(async () => {
    const { client: started, result } = await startClient();
    client = started;
    assert.deepEqual(result.capabilities.documentLinkProvider, {});
  });

  beforeEach(() => client.open('a.vanban', REPORT));

  afterEach(() => client.reset());

  after(async () => {
    assert.equal(await client.stop(), 0);
  });

  it('has none unless a template is set', async () => {
    assert.deepEqual(await links(), []);
    await client.setSettings({ links: { template: '' } });
    assert.deepEqual(await links(), []);
    assert.deepEqual(client.shown.waitingItems, []);
  });

  it('leads from each mention to the address of its document, and not from the number line', async () => {
    await client.setSettings({ links: { template: 'https://example.org/tim?q={symbol}' } });
    const decree = 'https://example.org/tim?q=30%2F2020%2FN%C4%90-CP';
    assert.deepEqual(await links(), [
      ['30/2020/NĐ-CP', decree],
      ['Nghị định 30', decree],
      ['23-NQ/TU', 'https://example.org/tim?q=23-NQ%2FTU'],
    ]);
    await client.setSettings({ links: { template: 'file:///vb/{symbol}.pdf' } });
    assert.deepEqual((await links())[2], ['23-NQ/TU', 'file:///vb/23-NQ%2FTU.pdf']);
  });

  it('marks decomposed letters as they stand', async () => {
    await client.setSettings({ links: { template: 'https://example.org/{symbol}' } });
    await client.change('a.vanban', { text: REPORT.normalize('NFD') });
    const [[text, target] = []] = await links();
    assert.deepEqual(
      [text, target],
      ['30/2020/NĐ-CP'.normalize('NFD'), 'https://example.org/30%2F2020%2FN%C4%90-CP'],
    );
  });

  for (const template of ['command:{symbol}', 'javascript:{symbol}', 'https://example.org/', '{symbol}', 7]) {
    it(`refuses ${JSON.stringify(template)}, and says so`, async () => {
      // The settings before are read, so that what is wrong with these is new.
      assert.deepEqual(await links(), []);
      await client.setSettings({ links: { template } });
      assert.deepEqual(await links(), []);
      const { message } = await client.shown.take();
      assert.equal(message, `Thiết lập của trình soạn thảo: links.template: ${WRONG}`);
    });
  }

  async function links(): Promise<readonly (readonly [string, string | undefined])[]> {
    const textDocument = { uri: client.uriOf('a.vanban') };
    const found = await client.connection.sendRequest(DocumentLinkRequest.type, { textDocument });
    return (found ?? []).map(({ range, target }: DocumentLink) => [client.textIn('a.vanban', range), target]);
  }
});
