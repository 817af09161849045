import assert from 'node:assert/strict';
import { CompletionRequest, type CompletionItem, type Position } from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { startClient, type LspClient } from '../helpers/lsp-client';

const TODAY = '2026-11-21';
const SPELLED = '21 tháng 11 năm 2026';
const SHORT = '21/11/2026';

describe('language server: completion of dates', () => {
  let client: LspClient;

  before(async () => {
    const { client: started, result } = await startClient({ today: TODAY });
    client = started;
    assert.deepEqual(result.capabilities.completionProvider, { triggerCharacters: [' ', '(', '/', '-'] });
  });

  afterEach(() => client.reset());

  after(async () => {
    assert.equal(await client.stop(), 0);
  });

  it('offers today behind "ngày", in words first', async () => {
    const items = await completeAt(client, 'Xã báo cáo ngày ¦ về việc này.');
    const range = rangeAt(0, 16, 16);
    assert.deepEqual(items, [
      { label: SPELLED, kind: 12, detail: 'hôm nay', textEdit: { range, newText: SPELLED }, sortText: '0' },
      { label: SHORT, kind: 12, detail: 'hôm nay', textEdit: { range, newText: SHORT }, sortText: '1' },
    ]);
  });

  it('offers today behind the place of the issue line', async () => {
    assert.deepEqual(await takenAt(client, 'Số: 12/BC-UBND\n\nBình Lâm, ¦\n\nBÁO CÁO\n'), [
      `Số: 12/BC-UBND\n\nBình Lâm, ngày ${SPELLED}\n\nBÁO CÁO\n`,
    ]);
  });

  it('offers the weekday behind a date, and before one', async () => {
    const [item] = await completeAt(client, 'Dòng trên.\n\nHọp ngày 19/01/2024 (th¦)');
    assert.deepEqual(item, {
      label: 'thứ Sáu',
      kind: 12,
      detail: 'thứ của ngày 19/01/2024',
      textEdit: { range: rangeAt(2, 21, 23), newText: 'thứ Sáu' },
      sortText: '0',
    });
    assert.deepEqual(await takenAt(client, 'Họp ngày 19/01/2024 (¦'), ['Họp ngày 19/01/2024 (thứ Sáu)']);
    assert.deepEqual(await takenAt(client, 'Họp ngày 19/01/2024 ¦'), ['Họp ngày 19/01/2024 (thứ Sáu)']);
    assert.deepEqual(await takenAt(client, 'Họp ngày 19/01/2024¦'), ['Họp ngày 19/01/2024 (thứ Sáu)']);
    assert.deepEqual(await takenAt(client, 'Sáng thứ ¦, ngày 19/01/2024'), ['Sáng thứ Sáu, ngày 19/01/2024']);
  });

  it('works behind decomposed letters, and keeps what is typed findable for the editor', async () => {
    const text = 'Bình Lâm, ngày 21 thá'.normalize('NFD');
    const start = text.indexOf('21');
    assert.deepEqual(await takenAt(client, `${text}¦`), [text.slice(0, start) + SPELLED]);
    const place = 'Bình Lâm, '.normalize('NFD');
    const typed = 'ngà'.normalize('NFD');
    const [item] = await completeAt(client, `${place}${typed}¦`);
    assert.equal(item?.filterText, `${typed}ngày ${SPELLED}`);
    assert.deepEqual(item.textEdit, {
      range: rangeAt(0, place.length, place.length + typed.length),
      newText: `ngày ${SPELLED}`,
    });
  });

  it('says in English what it offers, and offers it in Vietnamese', async () => {
    await client.setSettings({ locale: 'en' });
    const [today] = await completeAt(client, 'Xã báo cáo ngày ¦');
    assert.deepEqual([today?.label, today?.detail], [SPELLED, 'today']);
    const [weekday] = await completeAt(client, 'Họp ngày 19/01/2024 (¦');
    assert.deepEqual([weekday?.label, weekday?.detail], ['thứ Sáu)', 'weekday of 19/01/2024']);
  });

  it('is only in drafts that are checked', async () => {
    const english = 'The report of ngày ¦';
    assert.deepEqual(await takenAt(client, english, 'plaintext'), []);
    assert.deepEqual(await takenAt(client, 'const ngày = 1; // ngày ¦', 'typescript'), []);
    assert.deepEqual(await takenAt(client, 'Đến nay xã đã báo cáo ngày ¦', 'plaintext'), [
      `Đến nay xã đã báo cáo ngày ${SPELLED}`,
      `Đến nay xã đã báo cáo ngày ${SHORT}`,
    ]);
    await client.setSettings({ enable: 'never' });
    assert.deepEqual(await takenAt(client, 'Xã báo cáo ngày ¦'), []);
  });

  it('is nothing for a document that is not open', async () => {
    assert.deepEqual(await complete(client, 'unknown.vanban', { line: 0, character: 0 }), []);
  });
});

describe('language server: the day of today', () => {
  it('is that of the clock where the one that is given is none', async () => {
    const { client } = await startClient({ today: '2026-02-30' });
    const before = dayOnClock();
    const [, short] = await completeAt(client, 'Xã báo cáo ngày ¦');
    const days = [before, dayOnClock()];
    assert.ok(short !== undefined && days.includes(short.label), short?.label);
    await client.stop();
  });
});

/** Today as the short form writes it: "05/3/2026". */
function dayOnClock(): string {
  const now = new Date();
  const month = now.getMonth() + 1;
  const padded = [String(now.getDate()).padStart(2, '0'), month <= 2 ? `0${month}` : String(month)];
  return [...padded, now.getFullYear()].join('/');
}

/** Opens a text with the cursor "¦" and asks there. */
async function completeAt(
  client: LspClient,
  marked: string,
  languageId = 'vanban',
): Promise<readonly CompletionItem[]> {
  const name = languageId === 'vanban' ? 'a.vanban' : 'a.txt';
  const offset = marked.indexOf('¦');
  const text = marked.replace('¦', '');
  await client.open(name, text, languageId);
  const items = await complete(client, name, client.rangeAt(name, offset, offset).start);
  await client.close(name);
  return items;
}

/** The same; each item as the whole text once it is taken. */
async function takenAt(client: LspClient, marked: string, languageId = 'vanban'): Promise<readonly string[]> {
  const document = TextDocument.create('', languageId, 1, marked.replace('¦', ''));
  const items = await completeAt(client, marked, languageId);
  return items.map(({ textEdit }) => {
    assert.ok(textEdit !== undefined && 'range' in textEdit);
    return TextDocument.applyEdits(document, [textEdit]);
  });
}

async function complete(
  client: LspClient,
  name: string,
  position: Position,
): Promise<readonly CompletionItem[]> {
  const params = { textDocument: { uri: client.uriOf(name) }, position };
  const answer = await client.connection.sendRequest(CompletionRequest.type, params);
  assert.ok(Array.isArray(answer));
  return answer;
}

function rangeAt(line: number, start: number, end: number): { start: Position; end: Position } {
  return { start: { line, character: start }, end: { line, character: end } };
}
