import assert from 'node:assert/strict';
import { startClient, type LspClient } from '../helpers/lsp-client';
import type { FiguresResult } from '../../server/src/lsp/protocol/protocol';

const REPORT = [
  'BÁO CÁO',
  '',
  'Xã có 756 hộ, trong đó 402 hộ khá (53,17%), 354 hộ nghèo (46,38%). Điện thoại: 0912345678.',
  '',
  'Xã đã mở 14 lớp theo Nghị quyết số 23-NQ/TU ngày 16/12/2021 của Tỉnh ủy về chuyển đổi số.',
  '',
  'Sơ kết Nghị quyết số 23-NQ/TU trước ngày 05/3/2020 theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.',
].join('\n');

describe('language server: the figures of a draft', () => {
  let client: LspClient;

  before(async () => {
    ({ client } = await startClient());
  });

  afterEach(() => client.reset());

  after(async () => {
    assert.equal(await client.stop(), 0);
  });

  const ask = (name: string): Promise<FiguresResult> =>
    client.connection.sendRequest('vanban/figures', { uri: client.uriOf(name) });

  it('are listed with what each is bound to, and whether it agrees', async () => {
    await client.open('a.vanban', REPORT);
    const { figures, figureCount, checked } = await ask('a.vanban');
    assert.equal(checked, true);
    assert.equal(figureCount, figures.length);
    assert.deepEqual(
      figures.map(({ value, state, formula }) => [value, state, formula]),
      [
        ['756', 'agrees', '402 + 354 = 756'],
        ['402', 'agrees', '402 + 354 = 756'],
        ['53,17%', 'agrees', '402 / 756 = 53,174…% → 53,17%'],
        ['354', 'agrees', '402 + 354 = 756'],
        ['46,38%', 'differs', '354 / 756 = 46,825…% → 46,83%'],
        ['14', 'open', ''],
      ],
    );
  });

  it('tell the message of the rule, the sentence and the place', async () => {
    await client.open('a.vanban', REPORT);
    const wrong = (await ask('a.vanban')).figures.find(({ state }) => state === 'differs');
    assert.ok(wrong !== undefined);
    assert.match(wrong.message, /46,83%/u);
    assert.equal(client.textIn('a.vanban', wrong.range), '46,38%');
    assert.equal(wrong.before, 'Xã có 756 hộ, trong đó 402 hộ khá (53,17%), 354 hộ nghèo (');
    assert.equal(wrong.behind, ').');
  });

  it('of a table are bound to their rows and columns', async () => {
    const table = [
      'Đơn vị\tKế hoạch',
      'Xã An Hòa\t1.200',
      'Xã Hòa An\t3.400',
      'Xã Tân An\t45',
      'Tổng cộng\t4.654',
    ];
    await client.open('b.vanban', `Kết quả thực hiện của các đơn vị như sau:\n\n${table.join('\n')}\n`);
    const { figures } = await ask('b.vanban');
    assert.deepEqual(
      figures.map(({ value, state, formula }) => [value, state, formula]),
      [
        ['1.200', 'open', '1.200 + 3.400 + 45 = 4.645'],
        ['3.400', 'open', '1.200 + 3.400 + 45 = 4.645'],
        ['45', 'open', '1.200 + 3.400 + 45 = 4.645'],
        ['4.654', 'differs', '1.200 + 3.400 + 45 = 4.645'],
      ],
    );
  });

  it('come with the documents that the draft cites, first mention first, and what the register says', async () => {
    await client.open('a.vanban', REPORT);
    const { documents } = await ask('a.vanban');
    assert.deepEqual(
      documents.map(({ headline, state, places }) => [
        headline,
        state,
        places.map(place => client.textIn('a.vanban', place)),
      ]),
      [
        [
          'Nghị quyết số 23-NQ/TU ngày 16/12/2021 của Tỉnh ủy về chuyển đổi số',
          'absent',
          ['Nghị quyết số 23-NQ/TU', 'Nghị quyết số 23-NQ/TU'],
        ],
        [
          'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư',
          'known',
          ['Nghị định số 30/2020/NĐ-CP'],
        ],
      ],
    );
  });

  it('come with the days, from the first in time', async () => {
    await client.open('a.vanban', REPORT);
    const { days } = await ask('a.vanban');
    assert.deepEqual(
      days.map(({ written, weekday, places }) => [written, weekday, places.length]),
      [
        ['05/3/2020', 'thứ Năm', 2],
        ['16/12/2021', 'thứ Năm', 1],
      ],
    );
  });

  it('are the same in NFD with CRLF', async () => {
    await client.open('a.vanban', REPORT);
    const composed = await ask('a.vanban');
    await client.open('c.vanban', REPORT.replaceAll('\n', '\r\n').normalize('NFD'));
    const decomposed = await ask('c.vanban');
    assert.deepEqual(
      decomposed.figures.map(({ state, formula }) => [state, formula]),
      composed.figures.map(({ state, formula }) => [state, formula]),
    );
    assert.deepEqual(
      decomposed.days.map(({ written }) => written),
      composed.days.map(({ written }) => written),
    );
  });

  it('follow an edit', async () => {
    await client.open('a.vanban', REPORT);
    await client.change('a.vanban', { range: client.rangeOf('a.vanban', '46,38'), text: '46,83' });
    const { figures } = await ask('a.vanban');
    assert.deepEqual(
      figures.filter(({ state }) => state === 'differs'),
      [],
    );
  });

  it('are none of a text that is not checked, or not open', async () => {
    await client.open('english.txt', 'There are 402 of 756 people (53.17%).', 'plaintext');
    for (const name of ['english.txt', 'closed.vanban']) {
      const { checked, figures } = await ask(name);
      assert.deepEqual({ checked, figures }, { checked: false, figures: [] });
    }
  });

  it('of a long draft are the first ones, with the number of all', async () => {
    await client.open('long.vanban', 'Xã có 45 hộ, 12 thôn.\n\n'.repeat(1200));
    const { figures, figureCount } = await ask('long.vanban');
    assert.deepEqual([figures.length, figureCount], [2000, 2400]);
  });
});
