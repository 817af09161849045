import assert from 'node:assert/strict';
import {
  DefinitionRequest,
  DocumentHighlightRequest,
  ReferencesRequest,
  type DocumentHighlight,
  type Location,
} from 'vscode-languageserver-protocol/node';
import { startClient, type LspClient } from '../helpers/lsp-client';
import { WorkspaceDrafts } from '../helpers/workspace-drafts';

const REPORT = [
  'Thực hiện Nghị quyết số 23-NQ/TU ngày 16/12/2021 của Tỉnh ủy về chuyển đổi số, các xã đã hoàn thành kế hoạch.',
  'Sau một năm, Nghị quyết 23 đã đi vào cuộc sống; Nghị quyết số 24-NQ/TU thì chưa.',
  'Báo cáo này trình Ban Thường vụ; Nghị quyết số 23-NQ/TU còn hiệu lực.',
].join('\n\n');
const PLAN =
  'Căn cứ Nghị quyết số 23-NQ/TU ngày 16 tháng 12 năm 2021 của Tỉnh ủy;\n\nNghị quyết 23 giao các xã.\n';
const OLD_PLAN = 'Căn cứ Nghị quyết số 23-NQ/TU ngày 10/5/2017 của Tỉnh ủy về xây dựng nông thôn;\n';
const RESOLUTION =
  'TỈNH ỦY BÌNH MINH\n\nSố 23-NQ/TU\n\nBình Minh, ngày 16 tháng 12 năm 2021\n\nNGHỊ QUYẾT\n\nvề chuyển đổi số\n\nNghị quyết này có hiệu lực từ ngày ký.\n';

describe('language server: places of a document', () => {
  let client: LspClient;
  let drafts: WorkspaceDrafts;

  before(async () => {
    const { client: started, result } = await startClient();
    client = started;
    drafts = new WorkspaceDrafts(client);
    const { definitionProvider, referencesProvider, documentHighlightProvider } = result.capabilities;
    assert.deepEqual([definitionProvider, referencesProvider, documentHighlightProvider], [true, true, true]);
  });

  afterEach(() => drafts.clear());

  after(async () => {
    assert.equal(await client.stop(), 0);
  });

  it('definition: from a later mention and a short form to the first full one', async () => {
    await drafts.open('bao-cao.vanban', REPORT);
    const first = ['bao-cao.vanban 1 "23-NQ/TU"'];
    assert.deepEqual(await definitions('bao-cao.vanban', 'Nghị quyết 23'), first);
    assert.deepEqual(await definitions('bao-cao.vanban', '23-NQ/TU còn'), first);
    assert.deepEqual(await definitions('bao-cao.vanban', '24-NQ/TU'), []);
    assert.deepEqual(await definitions('bao-cao.vanban', 'cuộc sống'), []);
  });

  it('definition: from the first mention to the draft that is the document, closed or open', async () => {
    await drafts.write('nghi-quyet.txt', RESOLUTION);
    await drafts.write('ke-hoach.txt', PLAN);
    await drafts.open('bao-cao.vanban', REPORT);
    assert.deepEqual(await definitions('bao-cao.vanban', '23-NQ/TU ngày'), ['nghi-quyet.txt 3 "23-NQ/TU"']);
    await drafts.open('nghi-quyet.txt', RESOLUTION.replace('23-NQ/TU', '25-NQ/TU'));
    assert.deepEqual(await definitions('bao-cao.vanban', '23-NQ/TU ngày'), []);
  });

  it('definition: "Nghị quyết này" is the number line, or the title where there is no number yet', async () => {
    await drafts.open('a.vanban', RESOLUTION);
    assert.deepEqual(await definitions('a.vanban', 'Nghị quyết này'), ['a.vanban 3 "23-NQ/TU"']);
    await drafts.open('b.vanban', RESOLUTION.replace('Số 23-NQ/TU', 'Số      -NQ/TU'));
    assert.deepEqual(await definitions('b.vanban', 'Nghị quyết này'), ['b.vanban 7 "NGHỊ QUYẾT"']);
  });

  it('definition: links where the client takes them, so that the whole mention is underlined', async () => {
    const capabilities = { textDocument: { definition: { linkSupport: true } } };
    const { client: linking } = await startClient({ capabilities });
    await linking.open('a.vanban', REPORT);
    const position = linking.rangeOf('a.vanban', 'Nghị quyết 23').end;
    const range = linking.rangeOf('a.vanban', '23-NQ/TU');
    const answer = await linking.connection.sendRequest(DefinitionRequest.type, {
      textDocument: { uri: linking.uriOf('a.vanban') },
      position,
    });
    assert.deepEqual(answer, [
      {
        targetUri: linking.uriOf('a.vanban'),
        targetRange: range,
        targetSelectionRange: range,
        originSelectionRange: linking.rangeOf('a.vanban', 'Nghị quyết 23'),
      },
    ]);
    await linking.stop();
  });

  it('references: in all drafts, the symbols and short forms alone, with what is unsaved', async () => {
    await drafts.write('ke-hoach.txt', PLAN.normalize('NFD'));
    await drafts.write('cu.txt', OLD_PLAN);
    await drafts.write('nghi-quyet.txt', RESOLUTION);
    await drafts.open('bao-cao.vanban', REPORT);
    const own = [
      'bao-cao.vanban 1 "23-NQ/TU"',
      'bao-cao.vanban 3 "Nghị quyết 23"',
      'bao-cao.vanban 5 "23-NQ/TU"',
    ];
    const plan = ['ke-hoach.txt 1 "23-NQ/TU"', 'ke-hoach.txt 3 "Nghị quyết 23"'];
    const number = ['nghi-quyet.txt 3 "23-NQ/TU"', 'nghi-quyet.txt 11 "Nghị quyết này"'];
    const all = [...own, ...plan, ...number];
    assert.deepEqual(await references('bao-cao.vanban', '23-NQ/TU ngày'), all);
    assert.deepEqual(await references('bao-cao.vanban', 'Nghị quyết 23'), all);
    assert.deepEqual(await references('bao-cao.vanban', 'Nghị quyết 23', false), all.slice(1));
    assert.deepEqual(await references('bao-cao.vanban', '24-NQ/TU'), ['bao-cao.vanban 3 "24-NQ/TU"']);
    await drafts.open('ke-hoach.txt', 'Kế hoạch này thực hiện Nghị quyết số 23-NQ/TU của Tỉnh ủy.');
    assert.deepEqual(await references('bao-cao.vanban', 'Nghị quyết 23'), own.concat(number));
  });

  it('highlight: in the draft alone, the place where it is introduced apart', async () => {
    await drafts.write('ke-hoach.txt', PLAN);
    await drafts.open('bao-cao.vanban', REPORT.replaceAll('\n', '\r\n'));
    const at = drafts.at('bao-cao.vanban', 'Nghị quyết 23');
    const marks = (await client.connection.sendRequest(DocumentHighlightRequest.type, at)) ?? [];
    const described = marks.map(({ kind, range }: DocumentHighlight) => [
      kind,
      ...drafts.describe([{ uri: at.textDocument.uri, range }]),
    ]);
    assert.deepEqual(described, [
      [3, 'bao-cao.vanban 1 "23-NQ/TU"'],
      [2, 'bao-cao.vanban 3 "Nghị quyết 23"'],
      [2, 'bao-cao.vanban 5 "23-NQ/TU"'],
    ]);
    const date = drafts.at('bao-cao.vanban', '16/12/2021', 3);
    assert.deepEqual(await client.connection.sendRequest(DocumentHighlightRequest.type, date), []);
  });

  it('nothing in a draft that is not open or not checked', async () => {
    await drafts.write('ke-hoach.txt', PLAN);
    assert.deepEqual(await references('ke-hoach.txt', '23-NQ/TU'), []);
    await drafts.open('bao-cao.vanban', REPORT);
    await client.setSettings({ enable: 'never' });
    assert.deepEqual(await references('bao-cao.vanban', 'Nghị quyết 23'), []);
    assert.deepEqual(await definitions('bao-cao.vanban', 'Nghị quyết 23'), []);
  });

  async function definitions(name: string, words: string): Promise<readonly string[]> {
    const answer = await client.connection.sendRequest(DefinitionRequest.type, drafts.at(name, words, 1));
    return drafts.describe((answer ?? []) as Location[]);
  }

  async function references(
    name: string,
    words: string,
    includeDeclaration = true,
  ): Promise<readonly string[]> {
    const context = { includeDeclaration };
    const params = { ...drafts.at(name, words, 1), context };
    return drafts.describe((await client.connection.sendRequest(ReferencesRequest.type, params)) ?? []);
  }
});
