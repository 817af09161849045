import assert from 'node:assert/strict';
import type { TextEdit } from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { startClient, type LspClient } from '../helpers/lsp-client';

const RAGGED =
  'Kết quả trên địa bàn xã như sau:\r\n\r\n| Xã | Số hộ |\r\n|---|---|\r\n| Hòa An | 1.204 |\r\n';

describe('language server: the form of tables', () => {
  let client: LspClient;

  before(async () => {
    ({ client } = await startClient());
  });
  afterEach(() => client.reset());
  after(async () => {
    assert.equal(await client.stop(), 0);
  });

  it('aligns the table at a position, in NFD with CRLF', async () => {
    const text = RAGGED.normalize('NFD');
    await client.open('a.vanban', text);
    const edits = (await align(4, 3)) ?? [];
    const aligned = TextDocument.applyEdits(TextDocument.create('', '', 0, text), edits);
    const expected = '| Xã     | Số hộ |\r\n|--------|-------|\r\n| Hòa An | 1.204 |\r\n'.normalize('NFD');
    assert.equal(aligned.slice(text.indexOf('|')), expected);
  });

  it('says where no table is, and where no draft is open', async () => {
    assert.equal(await align(0, 0), null);
    await client.open('a.vanban', RAGGED);
    assert.equal(await align(0, 3), null);
  });

  it('writes rows of tabs as a table', async () => {
    const paste = (text: string): Promise<unknown> =>
      client.connection.sendRequest('vanban/tableFromTabs', { text });
    const table = '| Xã     | Số hộ |\n|--------|------:|\n| Hòa An | 1.204 |';
    assert.deepEqual(await paste('Xã\tSố hộ\r\nHòa An\t1.204\r\n'), { table });
    assert.deepEqual(await paste('Có 5 xã.'), { table: null });
  });

  async function align(line: number, character: number): Promise<TextEdit[] | null> {
    const params = { uri: client.uriOf('a.vanban'), position: { line, character } };
    const answer = await client.connection.sendRequest<{ edits: TextEdit[] | null }>(
      'vanban/alignTable',
      params,
    );
    return answer.edits;
  }
});
