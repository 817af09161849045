import assert from 'node:assert/strict';
import { textAt } from '../../../server/src/core/index';
import { testGroup } from '../../helpers/rules-under-test';

const { getOnlyFinding, findingsIn, messageOf, notesOf, repairsOf } = testGroup('reference');

/** A wrong citation with the marked years, and the same or a near one that is right. */
const PAIRS: readonly (readonly [wrong: string, marked: readonly string[], right: string])[] = [
  ['Nghị định số 30/2020/NĐ-CP ngày 05/3/2021', ['2021'], 'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020'],
  [
    'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2002 của Chính phủ;',
    ['2002'],
    'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ;',
  ],
  [
    'Thông tư số 12/2024/TT-BTC, ngày 05-3-2025',
    ['2025'],
    'Thông tư số 12/2024/TT-BTC có hiệu lực từ ngày 05-3-2025',
  ],
  [
    'Nghị quyết số 22/2025/NQ-HĐND 10/11/2024 của Hội đồng nhân dân tỉnh',
    ['2024'],
    'Nghị quyết số 22/2025/NQ-HĐND; họp ngày 10/11/2024',
  ],
  [
    'Căn cứ Nghị định số 30/2020/NĐ-\nCP ngày 05 tháng 3 năm 2021 của Chính phủ về công tác văn thư;',
    ['2021'],
    'Căn cứ Nghị định số 30/2020/NĐ-CP;\nngày 05 tháng 3 năm 2021',
  ],
  [
    'Nghị định số 118/2025/NĐ-CP ngày 09/6/20205',
    ['20205'],
    'Nghị định số 118/2025/NĐ-CP ngày 09/6/20253 và ngày 09/6/20205',
  ],
  ['Luật số 64/2025/QH15 ngày 19/02/2052', ['2052'], 'Luật số 64/2025/QH15, được sửa đổi ngày 25/6/2026'],
  [
    'Nghị quyết số 1211/2016/UBTVQH13 ngày 25/5/2015',
    ['2015'],
    'Nghị quyết số 1211/2016/UBTVQH13 (năm 2015 chưa có)',
  ],
  [
    'Thông tư liên tịch số 01/2014/TTLT-BYT-BTC ngày 26/02/2104',
    ['2104'],
    'Thông tư liên tịch số 01/2014/TTLT-BYT-BTC ngày 26/02/14',
  ],
  ['Nghị định số 30/2020/ND-CP ngày 05/3/2021', ['2021'], 'Quyết định số 2020/QĐ-UBND ngày 05/3/2021'],
  [
    'Quyết định số 07/2025/QĐ-UBND ngày … tháng … năm 2026',
    ['2026'],
    'Quyết định số 07/2025/QĐ-UBND ngày … tháng … năm 20…',
  ],
  [
    'Thông tư số 12/2024/TT-BTC ngày 05/3/2025 và Thông tư số 13/2024/TT-BTC ngày 05/3/2023',
    ['2025', '2023'],
    'Thông tư số 12/2024/TT-BTC và Nghị quyết số 23-NQ/TU ngày 05/3/2025',
  ],
  [
    'Thông tư số 12/2024/TT-BTC                         ngày 05 tháng 3 năm 2025',
    ['2025'],
    'Thông tư số 12/2024/TT-BTC\t05/3/2025',
  ],
];

/** The findings of this rule alone. */
function yearsIn(text: string): readonly string[] {
  return findingsIn(text).filter(name => name.startsWith('year-mismatch'));
}

describe('reference/year-mismatch', () => {
  for (const [wrong, marked, right] of PAIRS) {
    it(`reports ${wrong}`, () => {
      for (const text of [wrong, wrong.normalize('NFD'), `Mở đầu.\r\n\r\n${wrong}\r\n`, `  ${wrong}`]) {
        assert.deepEqual(
          yearsIn(text),
          marked.map(year => `year-mismatch.mismatch error "${year}"`),
        );
      }
    });
    it(`is silent at ${JSON.stringify(right)}`, () => {
      for (const form of ['NFC', 'NFD'] as const) assert.deepEqual(yearsIn(right.normalize(form)), []);
    });
  }

  it('knows when each National Assembly sat', () => {
    for (const [text, code] of [
      ['Luật số 64/2025/QH14', 'QH14'],
      ['Nghị quyết số 1211/2016/UBTVQH14 và Luật số 31/2024/QH16', 'QH16'],
      ['Luật số 80/2015/QH12', 'QH12'],
    ] as const)
      assert.deepEqual(findingsIn(text), [`year-mismatch.term error "${code}"`]);
    for (const text of ['Luật số 64/2025/QH15', 'Nghị quyết số 1210/2016/UBTVQH13', 'Luật số 09/2026/QH16'])
      assert.deepEqual(findingsIn(text), [], text);
    assert.equal(
      messageOf(getOnlyFinding('Luật số 64/2025/QH14'), 'vi'),
      'Ký hiệu 64/2025/QH14 thuộc nhiệm kỳ Quốc hội 2016 - 2021, nhưng ghi năm 2025; cần kiểm tra lại.',
    );
  });

  it('tells a year of five digits in a symbol', () => {
    for (const [text, year, ...repaired] of [
      ['Nghị định số 45/25010/NĐ-CP ngày 21/4/2010', '25010', 'Nghị định số 45/2010/NĐ-CP ngày 21/4/2010'],
      ['Nghị định số 30/22020/NĐ-CP của Chính phủ', '22020', 'Nghị định số 30/2020/NĐ-CP của Chính phủ'],
      // The National Assembly of this symbol did not sit in 2055, so that is no repair.
      ['Luật số 64/20255/QH15', '20255', 'Luật số 64/2025/QH15'],
      [
        'Thông tư số 01/20144/TTLT-BYT-BTC',
        '20144',
        'Thông tư số 01/2014/TTLT-BYT-BTC',
        'Thông tư số 01/2044/TTLT-BYT-BTC',
      ],
    ] as const) {
      for (const form of [text, text.normalize('NFD'), `Mở đầu.\r\n\r\n${text}.\r\n`])
        assert.deepEqual(findingsIn(form), [`year-mismatch.digits error "${year}"`]);
      assert.deepEqual(
        repairsOf(text).map(repair => repair.text),
        repaired,
      );
    }
    for (const text of ['mẫu 45/34567/NĐ-CP', 'Bản đồ 1/10000/BĐ-SX', 'Nghị định số 45/2010/NĐ-CP'])
      assert.deepEqual(findingsIn(text), [], text);
  });

  it('is silent at symbols without a year, laws without a number and an empty text', () => {
    for (const text of [
      'Nghị quyết số 23-NQ/TU ngày 16/12/2021',
      'Quyết định số 15/QĐ-UBND ngày 05/3/2021',
      'Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;',
      'Nghị định số 30/2020/NĐ-CP ngày 05/3',
      'Thông tư số 08/2023/TT-BNV\n15/02/2024',
      'Thông tư số 08/2023/TT-BNV\r\n\r\n15-02-2024',
      '',
      '\r\n',
    ]) {
      assert.deepEqual(findingsIn(text), [], text);
    }
  });

  it('names the year of the symbol as the related place', () => {
    const text = 'Nghị định số 30/2020/NĐ-CP ngày 05/3/2021';
    const places = getOnlyFinding(text).related.map(({ noteId, span }) => [noteId, textAt(text, span)]);
    assert.deepEqual(places, [['symbol', '2020']]);
  });

  it('says both years', () => {
    const text =
      'Căn cứ các quy định hiện hành và Nghị định số 30/2020/NĐ-\nCP ngày 05/3/2021 của Chính phủ;';
    const finding = getOnlyFinding(text);
    assert.equal(
      messageOf(finding, 'vi'),
      'Ký hiệu 30/2020/NĐ-CP có năm 2020, nhưng ngày ban hành ghi năm 2021.',
    );
    assert.equal(
      messageOf(finding, 'en'),
      'The symbol 30/2020/NĐ-CP has the year 2020, but the date has 2021.',
    );
    assert.deepEqual(notesOf(finding, 'vi'), [
      'Năm trong ký hiệu',
      'Sửa năm của ngày ban hành thành 2020',
      'Sửa năm trong ký hiệu thành 2021',
    ]);
    assert.deepEqual(notesOf(finding, 'en'), [
      'The year in the symbol',
      'Change the year of the date to 2020',
      'Change the year in the symbol to 2021',
    ]);
  });

  it('offers either year, and either repair leaves nothing to say', () => {
    const wrong = 'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2021 của Chính phủ;';
    for (const form of ['NFC', 'NFD'] as const) {
      const repairs = repairsOf(wrong.normalize(form));
      assert.deepEqual(
        repairs.map(({ text, safety, preferred }) => [text, safety, preferred]),
        [
          [wrong.replace('2021', '2020').normalize(form), 'review', false],
          [wrong.replace('2020', '2021').normalize(form), 'review', false],
        ],
      );
      for (const { text } of repairs) assert.deepEqual(findingsIn(text), []);
    }
  });
});
