import assert from 'node:assert/strict';
import {
  CompletionRequest,
  CompletionTriggerKind,
  InsertTextFormat,
  type CompletionItem,
  type ClientCapabilities,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { startClient, type LspClient } from '../helpers/lsp-client';
import { atCursor } from '../helpers/cursor';

const SNIPPETS: ClientCapabilities = {
  workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } },
  textDocument: { completion: { completionItem: { snippetSupport: true } } },
};
const HEAD =
  'ĐẢNG ỦY XÃ HÒA AN\n*\nSố 12-BC/ĐU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nHòa An, ngày 05 tháng 11 năm 2026\n\nBÁO CÁO\nkết quả năm 2026\n-----\n\n';

describe('language server: completion of templates', () => {
  let client: LspClient;

  before(async () => {
    ({ client } = await startClient({ today: '2026-11-21', capabilities: SNIPPETS }));
  });
  afterEach(() => client.reset());
  after(async () => {
    assert.equal(await client.stop(), 0);
  });

  it('offers whole documents in an empty draft, as snippets with the day of today', async () => {
    const items = await completeAt(client, 'nqcb¦');
    assert.deepEqual(
      items.map(({ label, detail }) => [label, detail]),
      [['Nghị quyết chi bộ hằng tháng', 'mẫu văn bản của Đảng']],
    );
    const [item] = items;
    assert.equal(item?.insertTextFormat, InsertTextFormat.Snippet);
    assert.match(
      newTextOf(item),
      /^\$\{1:ĐẢNG BỘ XÃ HÒA AN\n\}\$\{2:CHI BỘ THÔN ĐÔNG\}\n\*\nSố \$\{3:…\}-NQ/u,
    );
    assert.match(newTextOf(item), /, ngày 21 tháng 11 năm 2026$/mu);
    assert.equal(item.filterText, 'nqcb nqcb nghị quyết chi bộ hằng tháng nghi quyet chi bo hang thang');
  });

  it('offers the documents of the class of the settings first', async () => {
    await client.setSettings({ profile: 'normative' });
    const [first] = await completeAt(client, '¦');
    assert.equal(first?.detail, 'mẫu văn bản quy phạm pháp luật');
  });

  it('offers the missing sections of a report first, with the next number', async () => {
    const items = await completeAt(client, `${HEAD}I- KẾT QUẢ THỰC HIỆN\n\nĐã xong.\n\n¦`);
    assert.deepEqual(
      items.slice(0, 3).map(({ label, detail }) => [label, detail]),
      [
        ['Đánh giá chung (ưu điểm, hạn chế, nguyên nhân)', 'phần còn thiếu'],
        ['Phương hướng, nhiệm vụ', 'phần còn thiếu'],
        ['Đề xuất, kiến nghị', 'phần còn thiếu'],
      ],
    );
    assert.match(newTextOf(items[0]), /^II- ĐÁNH GIÁ CHUNG\n/u);
  });

  it('says in English what it offers', async () => {
    await client.setSettings({ locale: 'en' });
    const [item] = await completeAt(client, 'nqcb¦');
    assert.deepEqual([item?.label, item?.detail], ['Monthly resolution of a Party cell', 'template, Party']);
  });

  it('stays silent where a blank or a dash opened the list, and where a date or sentence is written', async () => {
    assert.deepEqual(await completeAt(client, `${HEAD}- ¦`), []);
    assert.deepEqual(await completeAt(client, `${HEAD}to chuc ¦`, ' '), []);
    assert.ok((await completeAt(client, `${HEAD}to chuc ¦`)).length > 0);
    const labels = (await completeAt(client, `${HEAD}Báo cáo ngày ¦`)).map(({ label }) => label);
    assert.deepEqual(labels, ['21 tháng 11 năm 2026', '21/11/2026']);
  });

  it('gives plain text to an editor that takes no snippets', async () => {
    const { client: plain } = await startClient({ today: '2026-11-21' });
    const [item] = await completeAt(plain, 'nqcb¦');
    assert.equal(await plain.stop(), 0);
    assert.equal(item?.insertTextFormat, undefined);
    assert.match(newTextOf(item), /^ĐẢNG BỘ XÃ HÒA AN\nCHI BỘ THÔN ĐÔNG\n\*\nSố …-NQ\/CB\n/u);
    assert.doesNotMatch(newTextOf(item), /[$}]/u);
  });
});

describe('language server: a new document from a template', () => {
  let client: LspClient;

  before(async () => {
    ({ client } = await startClient({ today: '2026-11-21' }));
  });
  after(async () => {
    assert.equal(await client.stop(), 0);
  });

  it('lists whole documents with class and sources', async () => {
    const list = await client.connection.sendRequest<readonly { readonly id: string }[]>('vanban/templates', {
      locale: 'vi',
    });
    assert.deepEqual(
      list.find(({ id }) => id === 'cong-van'),
      {
        id: 'cong-van',
        name: 'Công văn',
        documentClass: 'state',
        sources: ['Nghị định số 30/2020/NĐ-CP ngày 05/3/2020, Phụ lục III, Mẫu 1.5'],
      },
    );
    assert.ok(!list.some(({ id }) => id === 'noi-nhan'));
  });

  it('writes one with the answers, and leaves open what was not answered', async () => {
    const snippet = await create({ issuer: 'Ủy ban nhân dân xã Tân Lập', place: ' ', date: null });
    assert.match(snippet ?? '', /^ỦY BAN NHÂN DÂN XÃ TÂN LẬP\n/u);
    assert.match(snippet ?? '', /^Tân Lập, ngày 21 tháng 11 năm 2026$/mu);
    const department = await create({ issuer: 'Sở Nội vụ', place: ' ', date: null });
    assert.match(department ?? '', /^\$\{\d+:…\}, ngày 21 tháng 11 năm 2026$/mu);
    const dated = await create({ issuer: null, place: 'Tân Lập', date: { day: 5, month: 1, year: 2027 } });
    assert.match(dated ?? '', /^Tân Lập, ngày 05 tháng 01 năm 2027$/mu);
  });

  it('names the council or the Party where the office of the committee writes for them', async () => {
    const office = { issuer: 'Ủy ban nhân dân xã Tân Lập', place: 'Tân Lập', date: null };
    const resolution = await create({ template: 'nghi-quyet-hdnd-ca-biet', ...office });
    assert.match(resolution ?? '', /^HỘI ĐỒNG NHÂN DÂN XÃ TÂN LẬP\n[^]*\/NQ-HĐND\n/u);
    const report = await create({ template: 'bao-cao-dinh-ky-dang', ...office });
    assert.match(report ?? '', /^ĐẢNG BỘ TỈNH …\nĐẢNG ỦY XÃ TÂN LẬP\n/u);
    const cell = await create({ template: 'nghi-quyet-chi-bo', ...office });
    assert.match(cell ?? '', /\$\{\d+:CHI BỘ THÔN ĐÔNG\}/u);
  });

  it('takes today for a day that is none, and has nothing for an unknown template', async () => {
    const odd = await create({ issuer: null, place: null, date: { day: 31, month: 6, year: 2026 } });
    assert.match(odd ?? '', /ngày 21 tháng 11 năm 2026/u);
    assert.equal(await create({ template: 'khong-co', issuer: null, place: null, date: null }), null);
  });

  async function create(params: object): Promise<string | null> {
    const asked = { template: 'ke-hoach', ...params };
    const result = await client.connection.sendRequest<{ readonly snippet: string | null }>(
      'vanban/newDocument',
      asked,
    );
    return result.snippet;
  }
});

describe('language server: the number of a new document', () => {
  const plan = (number: string): string =>
    `ỦY BAN NHÂN DÂN XÃ HÒA AN\n\nSố: ${number}/KH-UBND\n\nHòa An, ngày 05 tháng 11 năm 2026\n\nKẾ HOẠCH\nVề việc khen thưởng\n`;
  const params = { template: 'ke-hoach', issuer: 'Ủy ban nhân dân xã Hòa An', place: null, date: null };
  const ask = (client: LspClient, more: object = {}): Promise<unknown> =>
    client.connection.sendRequest('vanban/nextNumber', { ...params, ...more });

  it('follows the drafts of the folder and the register of the office, and stands in the text', async () => {
    const { client } = await startClient({
      today: '2026-11-21',
      capabilities: SNIPPETS,
      files: {
        'ke-hoach.vanban': plan('11'),
        'cu.vanban': plan('412').replace('2026', '2025'),
        'vanban.config.json': '{ "registers": ["so.csv"] }',
        'so.csv': 'số ký hiệu;ngày ban hành;trích yếu\n14/KH-UBND;20/11/2026;Về việc khen thưởng\n',
      },
    });
    assert.deepEqual(await ask(client), { number: '15', last: '14/KH-UBND' });
    assert.equal(await ask(client, { template: 'bao-cao-ubnd' }), null);
    assert.equal(await ask(client, { template: 'khong-co' }), null);
    const { snippet } = await client.connection.sendRequest<{ readonly snippet: string }>(
      'vanban/newDocument',
      {
        ...params,
        number: '15',
      },
    );
    assert.match(snippet, /^Số: 15\/KH-UBND$/mu);
    await client.stop();
  });

  it('is none in a folder without such drafts', async () => {
    const { client } = await startClient({ today: '2026-11-21', capabilities: SNIPPETS });
    assert.equal(await ask(client), null);
    await client.stop();
  });
});

function newTextOf(item: CompletionItem | undefined): string {
  return item?.textEdit?.newText ?? '';
}

async function completeAt(client: LspClient, marked: string, typed?: string): Promise<CompletionItem[]> {
  const { text, offset } = atCursor(marked);
  await client.open('mau.vanban', text);
  const document = TextDocument.create('', '', 0, text);
  const answer = await client.connection.sendRequest(CompletionRequest.type, {
    textDocument: { uri: client.uriOf('mau.vanban') },
    position: document.positionAt(offset),
    context:
      typed === undefined
        ? { triggerKind: CompletionTriggerKind.Invoked }
        : { triggerKind: CompletionTriggerKind.TriggerCharacter, triggerCharacter: typed },
  });
  await client.close('mau.vanban');
  return Array.isArray(answer) ? answer : (answer?.items ?? []);
}
