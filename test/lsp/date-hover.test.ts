import assert from 'node:assert/strict';
import { HoverRequest, type Hover } from 'vscode-languageserver-protocol/node';
import { startClient, type LspClient } from '../helpers/lsp-client';

const DRAFT = [
  'Họp ngày 19/01/2024 tại xã Bình Lâm, có 9/12 xã.',
  'Báo cáo trước ngày 31/6/2024.',
  'Bình Lâm, ngày 05 tháng 12 năm 2023'.normalize('NFD'),
].join('\n\n');

describe('language server: hover on a date', () => {
  let client: LspClient;

  before(async () => {
    ({ client } = await startClient());
  });

  beforeEach(() => client.open('a.vanban', DRAFT));

  afterEach(() => client.reset());

  after(async () => {
    assert.equal(await client.stop(), 0);
  });

  it('shows weekday, quarter and the name of the year', async () => {
    const value = '**thứ Sáu, 19/01/2024**\n\nquý I/2024 · năm 2024: Giáp Thìn (trước Tết: Quý Mão)';
    assert.deepEqual(await hoverOn(client, '19/01/2024'), {
      contents: { kind: 'markdown', value },
      range: client.rangeOf('a.vanban', '19/01/2024'),
    });
  });

  it('says that there is no such day', async () => {
    assert.deepEqual(await hoverOn(client, '31/6/2024'), {
      contents: { kind: 'markdown', value: '**không có ngày 31/6/2024**\n\ntháng 6/2024 có 30 ngày' },
      range: client.rangeOf('a.vanban', '31/6/2024'),
    });
  });

  it('marks a date in decomposed letters as it stands', async () => {
    const written = 'ngày 05 tháng 12 năm 2023'.normalize('NFD');
    assert.deepEqual(await hoverOn(client, written), {
      contents: { kind: 'markdown', value: '**thứ Ba, 05/12/2023**\n\nquý IV/2023 · năm 2023: Quý Mão' },
      range: client.rangeOf('a.vanban', written),
    });
  });

  it('leaves the figures beside it to their arithmetic', async () => {
    const contents = { kind: 'markdown', value: '**9 / 12 = 75,00%**' };
    assert.deepEqual((await hoverOn(client, '9/12'))?.contents, contents);
  });

  it('speaks English when it is told to, and plain text to a client that shows no Markdown', async () => {
    const { client: plain } = await startClient({ capabilities: {} });
    const settings = { vanban: { locale: 'en' } };
    await plain.connection.sendNotification('workspace/didChangeConfiguration', { settings });
    await plain.open('a.vanban', DRAFT);
    const value = 'Friday, 19/01/2024\nquarter 1 of 2024 · year 2024: Giáp Thìn (before Tết: Quý Mão)';
    assert.deepEqual((await hoverOn(plain, '19/01/2024'))?.contents, { kind: 'plaintext', value });
    await plain.stop();
  });

  it('is silent in a document that is not checked', async () => {
    await client.setSettings({ enable: 'never' });
    assert.equal(await hoverOn(client, '19/01/2024'), null);
  });
});

/** Hovers at the end of the first place where the marked text stands. */
function hoverOn(client: LspClient, marked: string): Promise<Hover | null> {
  return client.connection.sendRequest(HoverRequest.type, {
    textDocument: { uri: client.uriOf('a.vanban') },
    position: client.rangeOf('a.vanban', marked).end,
  });
}
