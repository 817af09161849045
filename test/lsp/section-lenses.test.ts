import assert from 'node:assert/strict';
import { CodeLensRequest, type CodeLens } from 'vscode-languageserver-protocol/node';
import { startClient, type LspClient } from '../helpers/lsp-client';

const REPORT = [
  'BÁO CÁO',
  'Kết quả giảm nghèo',
  'I. KẾT QUẢ',
  '1. Về hộ nghèo',
  'Xã có 756 hộ, trong đó 402 hộ khá (53,17%), 354 hộ nghèo (46,38%).',
  'a) Thôn An Hòa có 12 hộ;',
  'b) Thôn Hòa An có 14 hộ.',
  '2. Về đào tạo: đã mở 9 lớp.',
  'II. NHIỆM VỤ',
  'Các thôn tiếp tục thực hiện kế hoạch đã được duyệt.',
].join('\n\n');
const ON = { codeLens: { sections: true } };
const COUNTED = [
  ['I.', '8 số liệu: 4 khớp, 1 không khớp, 3 chưa đối chiếu'],
  ['1.', '7 số liệu: 4 khớp, 1 không khớp, 2 chưa đối chiếu'],
];

describe('language server: the figures of each section', () => {
  let client: LspClient;

  before(async () => {
    const { client: started, result } = await startClient({ initializationOptions: { commands: true } });
    client = started;
    assert.deepEqual(result.capabilities.codeLensProvider, {});
  });

  beforeEach(() => client.open('a.vanban', REPORT));

  afterEach(() => client.reset());

  after(async () => {
    assert.equal(await client.stop(), 0);
  });

  it('are not counted until that is asked for', async () => {
    assert.deepEqual(await lensesIn(client, 'a.vanban'), []);
  });

  it('are counted above it, those of the sections below it too; items of one line and sections without figures have none', async () => {
    await client.setSettings(ON);
    assert.deepEqual(await countedIn(client, 'a.vanban'), COUNTED);
  });

  it('are shown as a table by a click', async () => {
    await client.setSettings(ON);
    assert.deepEqual(
      (await lensesIn(client, 'a.vanban')).map(({ command }) => command?.command),
      ['vanban.showFigures', 'vanban.showFigures'],
    );
  });

  it('are the same in NFD with CRLF', async () => {
    await client.setSettings(ON);
    await client.open('b.vanban', REPORT.replaceAll('\n', '\r\n').normalize('NFD'));
    assert.deepEqual(await countedIn(client, 'b.vanban'), COUNTED);
  });

  it('follow edits', async () => {
    await client.setSettings(ON);
    await client.change('a.vanban', { range: client.rangeOf('a.vanban', '46,38'), text: '46,83' });
    assert.deepEqual(await countedIn(client, 'a.vanban'), [
      ['I.', '8 số liệu: 5 khớp, 3 chưa đối chiếu'],
      ['1.', '7 số liệu: 5 khớp, 2 chưa đối chiếu'],
    ]);
  });

  it('are counted by the rules in force', async () => {
    await client.setSettings({ ...ON, rules: { 'figure/percent-mismatch': 'off' } });
    assert.deepEqual((await countedIn(client, 'a.vanban'))[0], ['I.', '8 số liệu: 4 khớp, 4 chưa đối chiếu']);
  });

  it('are told in the language of the settings', async () => {
    await client.setSettings({ ...ON, locale: 'en' });
    assert.deepEqual((await countedIn(client, 'a.vanban'))[0], [
      'I.',
      'Figures: 8 (4 agreeing, 1 disagreeing, 3 not checked)',
    ]);
  });

  it('are asked for anew when the settings change', async () => {
    await client.setSettings(ON);
    await client.lensesRefreshed.take();
    await client.setSettings({ codeLens: { sections: false } });
    await client.lensesRefreshed.take();
    assert.deepEqual(await lensesIn(client, 'a.vanban'), []);
  });

  it('are asked for anew when another draft says something else', async () => {
    const total = (count: string): string =>
      `I. KẾT QUẢ\n\nTính đến ngày 31/12/2024, toàn tỉnh có ${count} đảng viên.\n`;
    await client.open('b.vanban', total('6.102'));
    await client.open('c.vanban', total('6.102'));
    await client.setSettings(ON);
    assert.deepEqual(await countedIn(client, 'c.vanban'), [['I.', '1 số liệu: 1 chưa đối chiếu']]);
    await client.lensesRefreshed.take();
    await client.change('b.vanban', { range: client.rangeOf('b.vanban', '6.102'), text: '6.120' });
    await client.lensesRefreshed.take();
    assert.deepEqual(await countedIn(client, 'c.vanban'), [['I.', '1 số liệu: 1 không khớp']]);
  });

  it('are not counted, with a word about it, where the setting is not a yes or no', async () => {
    await client.setSettings({ codeLens: { sections: 'on' } });
    assert.deepEqual(await lensesIn(client, 'a.vanban'), []);
    assert.match((await client.shown.take()).message, /codeLens\.sections: Giá trị không hợp lệ/u);
  });

  it('are counted only in drafts that are open and checked', async () => {
    await client.setSettings(ON);
    assert.deepEqual(await lensesIn(client, 'closed.vanban'), []);
    await client.open('empty.vanban', '');
    assert.deepEqual(await lensesIn(client, 'empty.vanban'), []);
    await client.setSettings({ ...ON, enable: 'never' });
    assert.deepEqual(await lensesIn(client, 'a.vanban'), []);
  });
});

describe('language server: the figures of each section, in an editor without our commands', () => {
  it('are told, and a click does nothing', async () => {
    const { client } = await startClient({ settings: ON });
    await client.open('a.vanban', REPORT);
    assert.deepEqual(
      (await lensesIn(client, 'a.vanban')).map(({ command }) => command?.command),
      ['', ''],
    );
    assert.equal(await client.stop(), 0);
  });
});

async function lensesIn(client: LspClient, name: string): Promise<readonly CodeLens[]> {
  const params = { textDocument: { uri: client.uriOf(name) } };
  return (await client.connection.sendRequest(CodeLensRequest.type, params)) ?? [];
}

/** Each section by its label, with what is shown above it. */
async function countedIn(client: LspClient, name: string): Promise<readonly (readonly string[])[]> {
  return (await lensesIn(client, name)).map(({ range, command }) => [
    client.textIn(name, range),
    command?.title ?? '',
  ]);
}
