import assert from 'node:assert/strict';
import {
  CompletionRequest,
  LSPErrorCodes,
  WorkspaceSymbolRequest,
  type CompletionItem,
  type CompletionList,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { atCursor } from '../helpers/cursor';
import { holdSettings } from '../helpers/hold-settings';
import { startClient, type LspClient } from '../helpers/lsp-client';
import { WorkspaceDrafts } from '../helpers/workspace-drafts';

const RESOLUTION =
  'TỈNH ỦY BÌNH MINH\n\nSố 23-NQ/TU\n\nBình Minh, ngày 16 tháng 12 năm 2021\n\nNGHỊ QUYẾT\n\nvề chuyển đổi số\n';
const REPORT = 'Thực hiện Nghị quyết số 24-NQ/TU ngày 20/12/2021 của Tỉnh ủy về chuyển đổi số.\n';
const STATE_HEAD = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\n';
const DECREE = 'số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư';

describe('language server: completion of citations', () => {
  let client: LspClient;
  let drafts: WorkspaceDrafts;

  before(async () => {
    ({ client } = await startClient());
    drafts = new WorkspaceDrafts(client);
  });

  afterEach(() => drafts.clear());

  after(async () => {
    assert.equal(await client.stop(), 0);
  });

  it('offers what this draft has cited, in its short form', async () => {
    const { isIncomplete, items } = await listAt(`${REPORT}\nTheo Nghị quyết số ¦`);
    assert.equal(isIncomplete, true);
    const character = 'Theo Nghị quyết '.length;
    const range = { start: { line: 2, character }, end: { line: 2, character: character + 3 } };
    assert.deepEqual(items, [
      {
        label: 'Nghị quyết số 24-NQ/TU',
        kind: 18,
        detail: 'dự thảo này',
        documentation: 'Nghị quyết số 24-NQ/TU',
        textEdit: { range, newText: 'số 24-NQ/TU' },
        filterText: 'số Nghị quyết số 24-NQ/TU',
        sortText: '00',
      },
    ]);
  });

  it('offers what other drafts are and cite, open or closed', async () => {
    await drafts.write('nghi-quyet.txt', RESOLUTION);
    await drafts.open('bao-cao.vanban', REPORT);
    // This answer waits for all files of the folder; completion takes what is known.
    await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query: '' });
    const { items } = await listAt('Theo Nghị quyết ¦');
    assert.deepEqual(taken('Theo Nghị quyết ', items), [
      'Theo Nghị quyết số 23-NQ/TU ngày 16 tháng 12 năm 2021 của Tỉnh ủy Bình Minh về chuyển đổi số',
      'Theo Nghị quyết số 24-NQ/TU ngày 20 tháng 12 năm 2021 của Tỉnh ủy về chuyển đổi số',
    ]);
    assert.deepEqual(
      items.map(({ detail }) => detail),
      ['dự thảo nghi-quyet.txt', 'dự thảo bao-cao.vanban'],
    );
    await client.close('bao-cao.vanban');
  });

  it('finds a decree in the built-in register by its number and by words without marks', async () => {
    for (const typed of ['Căn cứ Nghị định số 30/2020', 'Căn cứ Nghị định cong tac van thu']) {
      const { items } = await listAt(`${STATE_HEAD}${typed}¦`);
      const [first] = taken(STATE_HEAD + typed, items);
      assert.equal(first, `${STATE_HEAD}Căn cứ Nghị định ${DECREE};`);
      assert.ok(items[0]?.filterText?.startsWith(typed.slice('Căn cứ Nghị định '.length)));
      assert.equal(items[0]?.detail, 'theo Bộ pháp điển');
      assert.ok(items.length <= 30);
    }
  });

  it('writes laws as the class of the draft demands', async () => {
    const typed = 'Căn cứ Luật dat dai';
    const { items } = await listAt(`${STATE_HEAD}${typed}¦`);
    assert.ok(
      taken(STATE_HEAD + typed, items).includes(
        `${STATE_HEAD}Căn cứ Luật Đất đai ngày 18 tháng 01 năm 2024;`,
      ),
    );
    await client.setSettings({ profile: 'normative' });
    const normative = await listAt(`${STATE_HEAD}${typed}¦`);
    assert.ok(
      taken(STATE_HEAD + typed, normative.items).includes(
        `${STATE_HEAD}Căn cứ Luật Đất đai số 31/2024/QH15;`,
      ),
    );
  });

  it('works behind decomposed letters', async () => {
    const text = 'Căn cứ Nghị định cong tac van thu'.normalize('NFD');
    const { items } = await listAt(`${text}¦`);
    assert.equal(taken(text, items)[0], `${'Căn cứ Nghị định '.normalize('NFD')}${DECREE}`);
  });

  it('leaves dates and prose alone, and drafts that are not checked', async () => {
    assert.deepEqual((await listAt('ban hành quyết định ¦')).items, []);
    const [today] = (await listAt('Xã báo cáo ngày ¦')).items;
    assert.equal(today?.detail, 'hôm nay');
    await client.setSettings({ enable: 'never' });
    assert.deepEqual((await listAt('Căn cứ Nghị định số 30/2020¦')).items, []);
  });

  it('gives no answer once the draft has changed', async () => {
    await drafts.open('a.vanban', 'Căn cứ Nghị định số 30/2020');
    const release = await holdSettings(client);
    const at = drafts.at('a.vanban', '30/2020', 7);
    const stale = client.connection.sendRequest(CompletionRequest.type, at);
    await client.change('a.vanban', { text: 'Căn cứ Nghị định số 30/2020/' });
    release();
    await assert.rejects(stale, { code: LSPErrorCodes.ContentModified });
  });

  async function listAt(marked: string): Promise<CompletionList> {
    const { text, offset } = atCursor(marked);
    await client.open('cursor.vanban', text);
    const answer = await client.connection.sendRequest(CompletionRequest.type, {
      textDocument: { uri: client.uriOf('cursor.vanban') },
      position: client.rangeAt('cursor.vanban', offset, offset).start,
    });
    await client.close('cursor.vanban');
    assert.ok(answer !== null);
    return Array.isArray(answer) ? { isIncomplete: false, items: answer } : answer;
  }
});

/** Each item as the whole text once it is taken. */
function taken(text: string, items: readonly CompletionItem[]): readonly string[] {
  const document = TextDocument.create('', 'vanban', 1, text);
  return items.map(({ textEdit }) => {
    assert.ok(textEdit !== undefined && 'range' in textEdit);
    return TextDocument.applyEdits(document, [textEdit]);
  });
}
