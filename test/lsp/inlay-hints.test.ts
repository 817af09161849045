import assert from 'node:assert/strict';
import { InlayHintRequest, type InlayHint } from 'vscode-languageserver-protocol/node';
import { startClient, type LspClient } from '../helpers/lsp-client';

const SPELLED = 'ngày 05 tháng 12 năm 2023';
const DRAFT = [
  'Họp ngày 19/01/2024 và sáng thứ Tư, ngày 22/5/2024.',
  `Trước ngày 31/6/2024, kể từ ${SPELLED.normalize('NFD')}.`,
  'Hạn cuối là 21-01-2024.',
].join('\r\n\r\n');
const ON = { inlayHints: { weekday: true } };

describe('language server: inlay hints', () => {
  let client: LspClient;

  before(async () => {
    const { client: started, result } = await startClient();
    client = started;
    assert.equal(result.capabilities.inlayHintProvider, true);
  });

  beforeEach(() => client.open('a.vanban', DRAFT));

  afterEach(() => client.reset());

  after(async () => {
    assert.equal(await client.stop(), 0);
  });

  it('are off until they are asked for', async () => {
    assert.deepEqual(await hintsIn(client, DRAFT), []);
  });

  it('show the weekday behind each full, real date that has none', async () => {
    await client.setSettings(ON);
    assert.deepEqual(await hintsIn(client, DRAFT), [
      hintBehind(client, '19/01/2024', 'thứ Sáu'),
      hintBehind(client, SPELLED.normalize('NFD'), 'thứ Ba'),
      hintBehind(client, '21-01-2024', 'Chủ nhật'),
    ]);
  });

  it('are only those of the lines that are shown', async () => {
    await client.setSettings(ON);
    assert.deepEqual(await hintsIn(client, 'Hạn cuối là 21-01-2024.'), [
      hintBehind(client, '21-01-2024', 'Chủ nhật'),
    ]);
    assert.deepEqual(await hintsIn(client, 'ngày 22/5/2024.'), []);
  });

  it('follow edits', async () => {
    await client.setSettings(ON);
    await client.change('a.vanban', { range: client.rangeOf('a.vanban', '19/01'), text: '20/01' });
    assert.deepEqual(await hintsIn(client, 'Họp ngày 20/01/2024'), [
      hintBehind(client, '20/01/2024', 'thứ Bảy'),
    ]);
  });

  it('speak the language of the settings', async () => {
    await client.setSettings({ ...ON, locale: 'en' });
    assert.deepEqual(await hintsIn(client, 'Họp ngày 19/01/2024'), [
      hintBehind(client, '19/01/2024', 'Friday'),
    ]);
  });

  it('are asked for anew when the settings change', async () => {
    await client.setSettings(ON);
    await client.hintsRefreshed.take();
    await client.setSettings({ inlayHints: { weekday: false } });
    await client.hintsRefreshed.take();
    assert.deepEqual(await hintsIn(client, DRAFT), []);
  });

  it('stay off, with a word about it, where the setting is not a yes or no', async () => {
    await client.setSettings({ inlayHints: { weekday: 'on' } });
    assert.deepEqual(await hintsIn(client, DRAFT), []);
    assert.deepEqual(await client.shown.take(), {
      type: 1,
      message:
        'Thiết lập của trình soạn thảo: inlayHints.weekday: ' +
        'Giá trị không hợp lệ; các giá trị dùng được: true, false.',
    });
  });

  it('are only in drafts that are checked', async () => {
    await client.setSettings({ ...ON, enable: 'never' });
    assert.deepEqual(await hintsIn(client, DRAFT), []);
  });
});

/** The hints of the range that a marked text covers. */
async function hintsIn(client: LspClient, marked: string): Promise<readonly InlayHint[]> {
  const params = {
    textDocument: { uri: client.uriOf('a.vanban') },
    range: client.rangeOf('a.vanban', marked),
  };
  return (await client.connection.sendRequest(InlayHintRequest.type, params)) ?? [];
}

function hintBehind(client: LspClient, date: string, label: string): InlayHint {
  return { position: client.rangeOf('a.vanban', date).end, label, paddingLeft: true };
}
