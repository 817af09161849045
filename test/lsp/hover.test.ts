import assert from 'node:assert/strict';
import { HoverRequest, type Hover } from 'vscode-languageserver-protocol/node';
import { startClient, type LspClient } from '../helpers/lsp-client';

const DRAFT = [
  'Đến nay có 402/756 người, chiếm 53,71%.',
  'Có 699/756 người dự, đạt 92,46%.',
  'Đến ngày 19/2 có 9/12 xã gửi báo cáo.',
].join('\n\n');

describe('language server: hover', () => {
  let client: LspClient;

  before(async () => {
    ({ client } = await startClient());
  });

  beforeEach(() => client.open('a.vanban', DRAFT));

  afterEach(() => client.reset());

  after(async () => {
    assert.equal(await client.stop(), 0);
  });

  it('shows the arithmetic of a percentage that does not agree, on it and on its fraction', async () => {
    const value = '**402 / 756 = 53,174…% → 53,17%**\n\nvăn bản đang ghi 53,71%';
    for (const marked of ['53,71%', '402/756']) {
      assert.deepEqual(await hoverAt(client, marked), {
        contents: { kind: 'markdown', value },
        range: client.rangeOf('a.vanban', marked),
      });
    }
  });

  it('shows the arithmetic of a percentage that agrees', async () => {
    const value = '**699 / 756 = 92,460…% → 92,46%**\n\nkhớp với số đang ghi';
    assert.deepEqual(await hoverAt(client, '92,46%'), {
      contents: { kind: 'markdown', value },
      range: client.rangeOf('a.vanban', '92,46%'),
    });
  });

  it('shows the percentage of a fraction that stands alone', async () => {
    assert.deepEqual(await hoverAt(client, '9/12'), {
      contents: { kind: 'markdown', value: '**9 / 12 = 75,00%**' },
      range: client.rangeOf('a.vanban', '9/12'),
    });
  });

  it('is silent on words and on a day without its year', async () => {
    assert.equal(await hoverAt(client, 'người dự'), null);
    assert.equal(await hoverAt(client, '19/2'), null);
  });

  it('follows edits', async () => {
    await client.change('a.vanban', { range: client.rangeOf('a.vanban', '699'), text: '700' });
    const value = '**700 / 756 = 92,592…% → 92,59%**\n\nvăn bản đang ghi 92,46%';
    assert.deepEqual((await hoverAt(client, '92,46%'))?.contents, { kind: 'markdown', value });
  });

  it('speaks English when it is told to', async () => {
    await client.setSettings({ locale: 'en' });
    const value = '**402 / 756 = 53.174…% → 53.17%**\n\nthe document writes 53,71%';
    assert.deepEqual((await hoverAt(client, '53,71%'))?.contents, { kind: 'markdown', value });
  });

  it('is plain text for a client that shows no Markdown', async () => {
    const { client: plain } = await startClient({ capabilities: {} });
    await plain.open('a.vanban', DRAFT);
    const value = '402 / 756 = 53,174…% → 53,17%\nvăn bản đang ghi 53,71%';
    assert.deepEqual((await hoverAt(plain, '53,71%'))?.contents, { kind: 'plaintext', value });
    await plain.stop();
  });

  it('is silent in a document that is not checked', async () => {
    await client.setSettings({ enable: 'never' });
    assert.equal(await hoverAt(client, '53,71%'), null);
  });
});

/** Hovers in the middle of the first place where the marked text stands. */
function hoverAt(client: LspClient, marked: string): Promise<Hover | null> {
  const { start, end } = client.rangeOf('a.vanban', marked);
  const position = { line: start.line, character: Math.floor((start.character + end.character) / 2) };
  return client.connection.sendRequest(HoverRequest.type, {
    textDocument: { uri: client.uriOf('a.vanban') },
    position,
  });
}
