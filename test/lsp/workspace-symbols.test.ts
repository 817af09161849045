import assert from 'node:assert/strict';
import { WorkspaceSymbolRequest, type SymbolInformation } from 'vscode-languageserver-protocol/node';
import { startClient, type LspClient } from '../helpers/lsp-client';
import { WorkspaceDrafts } from '../helpers/workspace-drafts';

const RESOLUTION =
  'TỈNH ỦY BÌNH MINH\n\nSố 23-NQ/TU\n\nBình Minh, ngày 16 tháng 12 năm 2021\n\nNGHỊ QUYẾT\n\nvề chuyển đổi số\n';
const REPORT =
  'Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.\n\nThực hiện Nghị quyết số 23-NQ/TU ngày 16/12/2021 của Tỉnh ủy Bình Minh.\n';

const DRAFT = 'Nghị quyết số 23-NQ/TU về chuyển đổi số | nghi-quyet.txt 3 "23-NQ/TU"';
const DECREE =
  'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 | bao-cao.vanban 1 "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ"';
const CITED =
  'Nghị quyết số 23-NQ/TU ngày 16/12/2021 | bao-cao.vanban 3 "Nghị quyết số 23-NQ/TU ngày 16/12/2021 của Tỉnh ủy Bình Minh"';

describe('language server: documents of the workspace', () => {
  let client: LspClient;
  let drafts: WorkspaceDrafts;

  before(async () => {
    const { client: started, result } = await startClient();
    client = started;
    drafts = new WorkspaceDrafts(client);
    assert.equal(result.capabilities.workspaceSymbolProvider, true);
  });

  beforeEach(async () => {
    await drafts.write('nghi-quyet.txt', RESOLUTION.normalize('NFD'));
    await drafts.open('bao-cao.vanban', REPORT);
  });

  afterEach(() => drafts.clear());

  after(async () => {
    assert.equal(await client.stop(), 0);
  });

  const table: readonly (readonly [string, readonly string[]])[] = [
    ['', [DRAFT, DECREE, CITED]],
    ['23-NQ', [DRAFT, CITED]],
    ['chuyen doi so', [DRAFT]],
    ['Chuyển đổi', [DRAFT]],
    ['nghi dinh 2020', [DECREE]],
    ['thông tư', []],
  ];
  for (const [query, expected] of table) {
    it(`"${query}"`, async () => {
      assert.deepEqual(await symbols(query), expected);
    });
  }

  it('of a draft that has come a second time, as when another file takes its name', async () => {
    await drafts.write('nghi-quyet.txt', '');
    assert.deepEqual(await symbols('23-NQ'), [CITED]);
    await drafts.write('nghi-quyet.txt', RESOLUTION);
    assert.deepEqual(await symbols('23-NQ'), [DRAFT, CITED]);
  });

  it('of an open draft whose file comes later', async () => {
    await drafts.open('quyet-dinh.vanban', RESOLUTION.replaceAll('23-NQ', '24-NQ'));
    assert.equal((await symbols('24-NQ')).length, 1);
    await drafts.write('quyet-dinh.vanban', RESOLUTION.replaceAll('23-NQ', '24-NQ'));
    assert.equal((await symbols('24-NQ')).length, 1);
  });

  async function symbols(query: string): Promise<readonly string[]> {
    const found = await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query });
    return ((found ?? []) as SymbolInformation[]).map(
      ({ name, location }) => `${name.normalize('NFC')} | ${drafts.describe([location]).join('')}`,
    );
  }
});
