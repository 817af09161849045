import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  DidChangeWorkspaceFoldersNotification,
  LSPErrorCodes,
  PrepareRenameRequest,
  RenameRequest,
  ResponseError,
  type WorkspaceEdit,
  type WorkspaceFoldersChangeEvent,
} from 'vscode-languageserver-protocol/node';
import { holdSettings } from '../helpers/hold-settings';
import { startClient, type LspClient } from '../helpers/lsp-client';
import { WorkspaceDrafts } from '../helpers/workspace-drafts';

const REPORT = [
  'Thực hiện Nghị quyết số 23-NQ/TU ngày 16/12/2021 của Tỉnh ủy về chuyển đổi số, 23 xã đã hoàn thành kế hoạch.',
  'Sau một năm, Nghị quyết 23 đã đi vào cuộc sống; Nghị quyết số 24-NQ/TU ngày 16/12/2021 của Tỉnh ủy thì chưa.',
].join('\n\n');
const PLAN =
  'Căn cứ Nghị quyết số 23-NQ/TU, ngày 16 tháng 12 năm 2021 của Tỉnh ủy;\r\n\r\nNghị quyết 23 giao các xã 23 việc.\r\n';
const OLD_PLAN = 'Căn cứ Nghị quyết số 23-NQ/TU ngày 10/5/2017 của Tỉnh ủy về xây dựng nông thôn;\n';
const LETTER = 'Đề nghị các xã thực hiện Nghị quyết số 23-NQ/TU và Nghị quyết 23 của Tỉnh ủy.\n';

describe('language server: rename of a document', () => {
  let client: LspClient;
  let drafts: WorkspaceDrafts;

  before(async () => {
    const { client: started, result } = await startClient();
    client = started;
    drafts = new WorkspaceDrafts(client);
    assert.deepEqual(result.capabilities.renameProvider, { prepareProvider: true });
  });

  afterEach(() => drafts.clear());

  after(async () => {
    assert.equal(await client.stop(), 0);
  });

  it('offers the symbol, the number or the date under the cursor', async () => {
    await drafts.open('a.vanban', REPORT);
    assert.deepEqual(await prepare('a.vanban', '23-NQ/TU', 3), ['23-NQ/TU', '23-NQ/TU']);
    assert.deepEqual(await prepare('a.vanban', '16/12/2021', 4), ['16/12/2021', '16/12/2021']);
    assert.deepEqual(await prepare('a.vanban', '23 đã', 1), ['23', '23']);
    assert.equal(await prepare('a.vanban', '23 xã', 1), null);
    assert.deepEqual(await prepare('a.vanban', 'Tỉnh ủy', 1), ['23-NQ/TU', '23-NQ/TU']);
    assert.deepEqual(await prepare('a.vanban', 'Nghị quyết', 1), ['23-NQ/TU', '23-NQ/TU']);
    assert.equal(await prepare('a.vanban', 'Thực hiện', 1), null);
  });

  it('changes the symbol in every mention of open and closed drafts, and nothing else', async () => {
    await drafts.write('ke-hoach.txt', PLAN);
    await drafts.write('cu.txt', 'Căn cứ Nghị quyết số 24-NQ/TU ngày 10/5/2017 của Tỉnh ủy;\n');
    await drafts.open('cong-van.vanban', LETTER);
    await drafts.open('bao-cao.vanban', REPORT);
    const expected = {
      'bao-cao.vanban': REPORT.replace('23-NQ/TU', '25-NQ/TU').replace('quyết 23', 'quyết 25'),
      'cong-van.vanban': LETTER.replace('23-NQ/TU', '25-NQ/TU').replace('quyết 23', 'quyết 25'),
      'ke-hoach.txt': PLAN.replace('23-NQ/TU', '25-NQ/TU').replace('quyết 23', 'quyết 25'),
    };
    assert.deepEqual(await rename('bao-cao.vanban', '23-NQ/TU', '25-NQ/TU'), expected);
    assert.deepEqual(await rename('bao-cao.vanban', '23 đã', '25'), expected);
    assert.deepEqual(await rename('cong-van.vanban', '23-NQ/TU', '25-NQ/TU'), expected);
  });

  it('leaves a document of another term alone, and a mention that may mean it', async () => {
    await drafts.write('cu.txt', OLD_PLAN);
    await drafts.write('cong-van.txt', LETTER);
    await drafts.write('ke-hoach.txt', PLAN.normalize('NFD'));
    await drafts.open('bao-cao.vanban', REPORT);
    const changed = await rename('bao-cao.vanban', '23-NQ/TU', '25-NQ/TU');
    assert.deepEqual(Object.keys(changed).sort(), ['bao-cao.vanban', 'ke-hoach.txt']);
    const plan = PLAN.replace('23-NQ/TU', '25-NQ/TU').replace('quyết 23', 'quyết 25');
    assert.equal(changed['ke-hoach.txt'], plan.normalize('NFD'));
  });

  it('changes the document of a province in the folder of the draft alone, one of the centre everywhere', async () => {
    const folder = { uri: client.uriOf('hoa-an'), name: 'hoa-an' };
    const tell = (event: WorkspaceFoldersChangeEvent): Promise<void> =>
      client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, { event });
    await drafts.write('hoa-an/bao-cao.txt', `${REPORT} Nghị quyết số 57-NQ/TW còn mới.`);
    await tell({ added: [folder], removed: [] });
    await drafts.open('a.vanban', `${REPORT} Nghị quyết số 57-NQ/TW còn mới.`);
    const local = await rename('a.vanban', '23-NQ/TU', '25-NQ/TU');
    assert.deepEqual(Object.keys(local), ['a.vanban']);
    const central = await rename('a.vanban', '57-NQ/TW', '58-NQ/TW');
    assert.deepEqual(Object.keys(central).sort(), ['a.vanban', 'hoa-an/bao-cao.txt']);
    await tell({ added: [], removed: [folder] });
  });

  it('changes the date in every mention, each in its own notation', async () => {
    await drafts.write('ke-hoach.txt', PLAN);
    await drafts.open('bao-cao.vanban', REPORT);
    const expected = {
      'bao-cao.vanban': REPORT.replace('16/12/2021', '18/12/2021'),
      'ke-hoach.txt': PLAN.replace('16 tháng', '18 tháng'),
    };
    for (const typed of ['18/12/2021', '18-12-2021', '18 tháng 12 năm 2021'])
      assert.deepEqual(await rename('bao-cao.vanban', '16/12/2021', typed), expected);
  });

  it('works on what is unsaved', async () => {
    await drafts.write('ke-hoach.txt', PLAN);
    const edited = `Dòng mới.\n\n${PLAN}`;
    await drafts.open('ke-hoach.txt', edited);
    await drafts.open('bao-cao.vanban', REPORT);
    const changed = await rename('bao-cao.vanban', '23-NQ/TU', '25-NQ/TU');
    assert.equal(
      changed['ke-hoach.txt'],
      edited.replace('23-NQ/TU', '25-NQ/TU').replace('quyết 23', 'quyết 25'),
    );
  });

  it('says in both languages what is no symbol and no date', async () => {
    await drafts.open('a.vanban', REPORT);
    const refused = async (words: string, typed: string): Promise<string> => {
      const error = await rename('a.vanban', words, typed).then(
        () => null,
        (reason: unknown) => reason,
      );
      assert.ok(error instanceof ResponseError);
      assert.equal(error.code, LSPErrorCodes.RequestFailed);
      return error.message;
    };
    assert.equal(
      await refused('23-NQ/TU', 'hai ba'),
      '“hai ba” không phải số, ký hiệu văn bản. Hãy nhập như 25-NQ/TU hoặc 30/2020/NĐ-CP.',
    );
    assert.equal(await refused('23 đã', 'x'), '“x” không phải số văn bản. Hãy nhập như 25 hoặc 25-NQ/TU.');
    // What the rules would tell at once.
    assert.equal(
      await refused('23-NQ/TU', '25–NQ/TU'),
      'Ký hiệu 25–NQ/TU dùng dấu gạch dài thay cho dấu gạch nối; viết đúng là 25-NQ/TU.',
    );
    assert.match(await refused('23-NQ/TU', '25-QĐ/TU'), /25-QĐ\/TU/u);
    await client.setSettings({ locale: 'en' });
    assert.equal(
      await refused('16/12/2021', '31/6/2021'),
      '“31/6/2021” is not a date of the calendar. Type one such as 18/12/2021 or 18 tháng 12 năm 2021.',
    );
  });

  it('gives no answer once the draft has changed, or nobody wants it', async () => {
    await drafts.open('a.vanban', REPORT);
    const params = { ...drafts.at('a.vanban', '23-NQ/TU', 1), newName: '25-NQ/TU' };
    const source = new CancellationTokenSource();
    const release = await holdSettings(client);
    const cancelled = client.connection.sendRequest(RenameRequest.type, params, source.token);
    const stale = client.connection.sendRequest(RenameRequest.type, params);
    source.cancel();
    await client.change('a.vanban', { text: `Dòng mới.\n\n${REPORT}` });
    release();
    await assert.rejects(cancelled, { code: LSPErrorCodes.RequestCancelled });
    await assert.rejects(stale, { code: LSPErrorCodes.ContentModified });
  });

  it('names the change where the client shows such names, and lists edits where it knows no versions', async () => {
    const workspaceEdit = {
      documentChanges: true,
      changeAnnotationSupport: { groupsOnLabel: true },
    };
    const { client: annotating } = await startClient({ capabilities: { workspace: { workspaceEdit } } });
    const edit = await renameIn(annotating);
    assert.deepEqual(edit?.changeAnnotations, {
      rename: {
        label: 'Đổi số, ký hiệu ở mọi chỗ viện dẫn',
        description: '23-NQ/TU → 25-NQ/TU',
        needsConfirmation: false,
      },
    });
    await annotating.stop();
    const { client: plain } = await startClient({ capabilities: {} });
    const changes = (await renameIn(plain))?.changes?.[plain.uriOf('a.vanban')];
    assert.deepEqual(changes, [
      { range: { start: { line: 0, character: 14 }, end: { line: 0, character: 22 } }, newText: '25-NQ/TU' },
    ]);
    await plain.stop();
  });

  async function prepare(name: string, words: string, behind: number): Promise<readonly string[] | null> {
    const answer = await client.connection.sendRequest(
      PrepareRenameRequest.type,
      drafts.at(name, words, behind),
    );
    if (answer === null) return null;
    assert.ok('placeholder' in answer);
    return [client.textIn(name, answer.range), answer.placeholder];
  }

  async function rename(
    name: string,
    words: string,
    newName: string,
  ): Promise<Readonly<Record<string, string>>> {
    const params = { ...drafts.at(name, words, 1), newName };
    const edit = await client.connection.sendRequest(RenameRequest.type, params);
    assert.ok(edit !== null);
    return drafts.apply(edit);
  }
});

/** Opens a draft of one line and renames the document in it. */
async function renameIn(client: LspClient): Promise<WorkspaceEdit | null> {
  await client.open('a.vanban', 'Nghị quyết số 23-NQ/TU.');
  return client.connection.sendRequest(RenameRequest.type, {
    textDocument: { uri: client.uriOf('a.vanban') },
    position: client.rangeOf('a.vanban', '23-NQ/TU').start,
    newName: '25-NQ/TU',
  });
}
