import assert from 'node:assert/strict';
import { HoverRequest, LSPErrorCodes, type Hover } from 'vscode-languageserver-protocol/node';
import { holdSettings } from '../helpers/hold-settings';
import { startClient, type LspClient } from '../helpers/lsp-client';
import { WorkspaceDrafts } from '../helpers/workspace-drafts';

const REPORT = [
  'Thực hiện Nghị quyết số 23-NQ/TU ngày 16/12/2021 của Tỉnh ủy về chuyển đổi số; 9/12 xã đã hoàn thành.',
  'Sau một năm, Nghị quyết 23 đã đi vào cuộc sống.',
  'Căn cứ Nghị định số 99/2025/NĐ-CP;',
].join('\n\n');
const PLAN = 'Căn cứ Nghị quyết số 23-NQ/TU ngày 16/12/2021 của Tỉnh ủy;\n';
const RESOLUTION = 'Số 23-NQ/TU\n\nBình Minh, ngày 16 tháng 12 năm 2021\n\nNGHỊ QUYẾT\n\nvề chuyển đổi số\n';
const FULL = 'Nghị quyết số 23-NQ/TU ngày 16/12/2021 của Tỉnh ủy về chuyển đổi số';
const REGISTER = [
  'symbol,type,date,issuer,title,replaced_by,replaced_from',
  '99/2025/NĐ-CP,Nghị định,2025-05-05,Chính phủ,Về việc thử,100/2026/NĐ-CP,2026-07-01',
].join('\n');

describe('language server: hover on a citation', () => {
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

  it('tells at a short form which document it means, and who else cites it', async () => {
    await drafts.write('ke-hoach.txt', PLAN);
    await drafts.write('nghi-quyet.txt', RESOLUTION);
    await drafts.open('a.vanban', REPORT);
    const details = [
      'viện dẫn 2 lần trong dự thảo này và trong 1 dự thảo khác: ke-hoach.txt',
      'dự thảo của văn bản này: nghi-quyet.txt',
    ];
    assert.deepEqual(await hoverOn('Nghị quyết 23', 3), {
      contents: { kind: 'markdown', value: [`**${FULL}**`, ...details].join('\n\n') },
      range: client.rangeOf('a.vanban', 'Nghị quyết 23'),
    });
    await client.setSettings({ locale: 'en' });
    const english = await hoverOn('23-NQ/TU', 3);
    assert.deepEqual(english?.range, client.rangeOf('a.vanban', 'Nghị quyết số 23-NQ/TU'));
    assert.equal(
      valueOf(english),
      [
        `**${FULL}**`,
        'cited 2 times in this draft, in 1 other draft: ke-hoach.txt',
        'the draft of this document: nghi-quyet.txt',
      ].join('\n\n'),
    );
  });

  it('works in decomposed letters', async () => {
    await drafts.open('a.vanban', REPORT.normalize('NFD'));
    const hover = await hoverOn('Nghị quyết 23'.normalize('NFD'), 3);
    assert.equal(valueOf(hover), `**${FULL}**\n\nviện dẫn 2 lần trong dự thảo này`);
    assert.deepEqual(hover?.range, client.rangeOf('a.vanban', 'Nghị quyết 23'.normalize('NFD')));
  });

  it('leaves the date to the calendar and the figures to their arithmetic', async () => {
    await drafts.open('a.vanban', REPORT);
    assert.match(valueOf(await hoverOn('16/12/2021', 3)), /^\*\*thứ Năm, 16\/12\/2021\*\*/u);
    assert.equal(valueOf(await hoverOn('9/12 xã', 1)), '**9 / 12 = 75,00%**');
    assert.equal(await hoverOn('cuộc sống', 1), null);
  });

  it('tells what the registers of the folder say', async () => {
    await drafts.write('so.csv', REGISTER);
    await client.writeFile('vanban.config.json', JSON.stringify({ registers: ['so.csv'] }));
    await drafts.open('a.vanban', REPORT);
    assert.equal(
      valueOf(await hoverOn('99/2025', 1)),
      [
        '**Nghị định số 99/2025/NĐ-CP ngày 05/5/2025 của Chính phủ về việc thử**',
        'viện dẫn 1 lần trong dự thảo này',
        'đã được thay thế bằng 100/2026/NĐ-CP từ ngày 01/7/2026, theo sổ so.csv',
      ].join('\n\n'),
    );
    await client.removeFile('vanban.config.json');
  });

  it('is plain text for a client that shows no Markdown', async () => {
    const { client: plain } = await startClient({ capabilities: {} });
    await plain.open('a.vanban', REPORT);
    const hover = await hoverIn(plain, plain.rangeOf('a.vanban', 'Nghị quyết 23').end);
    assert.deepEqual(hover?.contents, {
      kind: 'plaintext',
      value: `${FULL}\nviện dẫn 2 lần trong dự thảo này`,
    });
    await plain.stop();
  });

  it('gives no answer once the draft has changed', async () => {
    await drafts.open('a.vanban', REPORT);
    const release = await holdSettings(client);
    const stale = hoverOn('23-NQ/TU', 3);
    await client.change('a.vanban', { text: `Dòng mới.\n\n${REPORT}` });
    release();
    await assert.rejects(stale, { code: LSPErrorCodes.ContentModified });
  });

  function hoverOn(words: string, behind: number): Promise<Hover | null> {
    return hoverIn(client, drafts.at('a.vanban', words, behind).position);
  }
});

function hoverIn(client: LspClient, position: { line: number; character: number }): Promise<Hover | null> {
  const textDocument = { uri: client.uriOf('a.vanban') };
  return client.connection.sendRequest(HoverRequest.type, { textDocument, position });
}

function valueOf(hover: Hover | null): string {
  assert.ok(hover !== null && typeof hover.contents === 'object' && 'value' in hover.contents);
  return hover.contents.value;
}
