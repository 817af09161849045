import assert from 'node:assert/strict';
import {
  CompletionRequest,
  HoverRequest,
  InlayHintRequest,
  type CompletionItem,
} from 'vscode-languageserver-protocol/node';
import { startClient, type LspClient } from '../helpers/lsp-client';

const PLAN = 'Kết nạp 178 đảng viên, đạt 19,78% kế hoạch năm.';
const FRACTION = 'Có 699/756 người tham dự.';
const DRAFT = [PLAN, FRACTION, 'Có 402/756 hộ, chiếm 53,17%.'].join('\r\n\r\n');

describe('language server: help with figures', () => {
  let client: LspClient;

  before(async () => {
    ({ client } = await startClient());
  });

  afterEach(() => client.reset());

  after(async () => {
    assert.equal(await client.stop(), 0);
  });

  it('shows the whole behind a percentage where it is switched on', async () => {
    await client.open('a.vanban', DRAFT);
    assert.deepEqual(await hintsIn(client, DRAFT), []);
    await client.setSettings({ inlayHints: { impliedWhole: true } });
    assert.deepEqual(await hintsIn(client, DRAFT), [['19,78%', '→ kế hoạch ≈ 900']]);
  });

  it('shows the percentage behind a fraction that has none, where it is switched on', async () => {
    await client.open('a.vanban', DRAFT);
    await client.setSettings({ inlayHints: { percentage: true } });
    assert.deepEqual(await hintsIn(client, DRAFT), [['699/756', '= 92,46%']]);
  });

  it('says in English what it shows', async () => {
    await client.open('a.vanban', DRAFT);
    await client.setSettings({ locale: 'en', inlayHints: { impliedWhole: true } });
    assert.deepEqual(await hintsIn(client, DRAFT), [['19,78%', '→ plan ≈ 900']]);
  });

  it('says so where a setting is not a yes or no', async () => {
    await client.open('a.vanban', DRAFT);
    await client.setSettings({ inlayHints: { percentage: 'on' } });
    await hintsIn(client, DRAFT);
    assert.deepEqual(await client.shown.take(), {
      type: 1,
      message:
        'Thiết lập của trình soạn thảo: inlayHints.percentage: ' +
        'Giá trị không hợp lệ; các giá trị dùng được: true, false.',
    });
  });

  it('inserts the percentage of a fraction, and offers it once', async () => {
    await client.open('a.vanban', DRAFT);
    const [action, ...others] = await insertionsAt(client, '699/756');
    assert.deepEqual(others, []);
    assert.ok(action);
    assert.equal(action.title, 'Chèn tỷ lệ phần trăm (92,46%)');
    assert.equal(action.kind, 'refactor.rewrite');
    const text = await client.apply('a.vanban', action);
    assert.equal(text, DRAFT.replace('699/756 người', '699/756 người (92,46%)'));
    assert.deepEqual(await insertionsAt(client, '699/756'), []);
  });

  it('inserts nothing behind a fraction that has its percentage', async () => {
    await client.open('a.vanban', DRAFT);
    assert.deepEqual(await insertionsAt(client, '402/756'), []);
  });

  it('inserts behind decomposed letters', async () => {
    const text = FRACTION.normalize('NFD');
    await client.open('a.vanban', text);
    const [action] = await insertionsAt(client, '699/756');
    assert.ok(action);
    const unit = '699/756 người'.normalize('NFD');
    assert.equal(await client.apply('a.vanban', action), text.replace(unit, `${unit} (92,46%)`));
  });

  it('completes the percentage behind a fraction', async () => {
    for (const [text, expected] of [
      ['Có 699/756 người, đạt ¦', ['92,46%']],
      ['Có 699/756 người, chiếm ¦ và các hộ khác.', ['92,46%']],
      ['Có 699/756 người, chiếm tỷ lệ 92¦', ['92,46%']],
      ['Có 45/60 hộ (¦', ['75%)']],
      ['Có 45/60 hộ (¦)', ['75%']],
      ['Có 699/756 người, đạt '.normalize('NFD') + '¦', ['92,46%']],
      ['Có 699/756 người, đạt 7¦', []],
      ['Có 699/756 người, đạt ¦92,46%', []],
      ['Có 699/756 người. Đạt ¦', []],
      ['Có 178 người, đạt ¦', []],
      ['Ngày 19/2 đạt ¦', []],
      ['Có 699/756 người, tăng ¦', []],
    ] as const) {
      const items = await completeAt(client, text);
      assert.deepEqual(
        items.map(({ label }) => label),
        expected,
        text,
      );
    }
  });

  it('says of which fraction it completes', async () => {
    const [item] = await completeAt(client, 'Có 699/756 người, đạt ¦');
    assert.equal(item?.detail, 'tỷ lệ của 699/756');
    await client.setSettings({ locale: 'en' });
    const [english] = await completeAt(client, 'Có 699/756 người, đạt ¦');
    assert.equal(english?.detail, 'percentage of 699/756');
  });

  it('explains changes, sums and plans step by step', async () => {
    const change = 'Thu từ 5.109 lên 5.712 tỷ đồng, tăng 11,8%.';
    const sum = 'Có 67 tổ chức, gồm 16 đảng bộ và 51 chi bộ.';
    await client.open('a.vanban', [change, sum, PLAN].join('\n\n'));
    const match = 'khớp với số đang ghi';
    for (const [marked, formula, verdict] of [
      ['11,8%', '(5.712 − 5.109) / 5.109 = 603 / 5.109 = 11,80…% → 11,8%', match],
      ['5.109', '(5.712 − 5.109) / 5.109 = 603 / 5.109 = 11,80…% → 11,8%', match],
      ['67', '16 + 51 = 67', match],
      ['51', '16 + 51 = 67', match],
      ['19,78%', '178 / 19,78% → kế hoạch ≈ 900', null],
    ] as const) {
      const value = verdict === null ? `**${formula}**` : `**${formula}**\n\n${verdict}`;
      const range = client.rangeOf('a.vanban', marked);
      const params = { textDocument: { uri: client.uriOf('a.vanban') }, position: range.start };
      const hover = await client.connection.sendRequest(HoverRequest.type, params);
      assert.deepEqual(hover, { contents: { kind: 'markdown', value }, range }, marked);
    }
  });
});

/** The hints of a range, each with the text that it stands behind. */
async function hintsIn(client: LspClient, marked: string): Promise<readonly (readonly string[])[]> {
  const params = {
    textDocument: { uri: client.uriOf('a.vanban') },
    range: client.rangeOf('a.vanban', marked),
  };
  const hints = (await client.connection.sendRequest(InlayHintRequest.type, params)) ?? [];
  return hints.map(({ position, label }) => {
    const line = DRAFT.split('\r\n')[position.line] ?? '';
    const before = line.slice(0, position.character);
    assert.ok(typeof label === 'string');
    return [before.slice(before.lastIndexOf(' ') + 1), label];
  });
}

async function insertionsAt(client: LspClient, marked: string): ReturnType<LspClient['actionsAt']> {
  return client.actionsAt('a.vanban', marked, ['refactor']);
}

/** Opens a text with the cursor "¦" and asks there. */
async function completeAt(client: LspClient, marked: string): Promise<readonly CompletionItem[]> {
  const offset = marked.indexOf('¦');
  await client.open('b.vanban', marked.replace('¦', ''));
  const position = client.rangeAt('b.vanban', offset, offset).start;
  const params = { textDocument: { uri: client.uriOf('b.vanban') }, position };
  const answer = await client.connection.sendRequest(CompletionRequest.type, params);
  await client.close('b.vanban');
  assert.ok(Array.isArray(answer));
  return answer;
}
