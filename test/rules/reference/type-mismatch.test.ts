import assert from 'node:assert/strict';
import { textAt } from '../../../server/src/core/index';
import { testGroup } from '../../helpers/rules-under-test';

const { getOnlyFinding, findingsIn, messageOf, notesOf, repairsOf } = testGroup('reference');

/** A wrong citation with the marked types, and a near one that is right. */
const PAIRS: readonly (readonly [wrong: string, marked: readonly string[], right: string])[] = [
  ['Quyết định số 35-CT/TW', ['Quyết định'], 'Chỉ thị số 35-CT/TW'],
  ['Chỉ thị số 49-NQ/TW ngày 05/3/2020', ['Chỉ thị'], 'Chỉ thị thực hiện Nghị quyết số 49-NQ/TW'],
  ['Nghị quyết 16-QĐ/TW', ['Nghị quyết'], 'Quy định 16-QĐ/TW và Quyết định 17-QĐ/TW'],
  ['Thông tư số 06/2024/NĐ-CP', ['Thông tư'], 'Nghị định số 06/2024/NĐ-CP'],
  ['Nghị định 78/2014/TT-BTC', ['Nghị định'], 'Thông tư hướng dẫn Nghị định 78/2014/NĐ-CP'],
  ['Công văn số 15/QĐ-UBND', ['Công văn'], 'Công văn số 15/UBND-VX'],
  ['Kế hoạch số 15/BC-SNV', ['Kế hoạch'], 'Báo cáo kết quả thực hiện Kế hoạch số 15/KH-SNV'],
  ['Luật số 64/2025/NĐ-CP', ['Luật'], 'Luật số 64/2025/QH15'],
  ['Thông tư số 82-TT/TW', ['Thông tư'], 'Thông tư 82-TC/TCT'],
  ['Hướng dẫn số 12-KH/TU', ['Hướng dẫn'], 'Hướng dẫn số 12-CV/BTCTU'],
  ['Quyết định số 05/CT-TTg ngày 15/02/2025', ['Quyết định'], 'Quyết định thực hiện Chỉ thị số 05/CT-TTg'],
  ['Kế hoạch số 05/CT-TTg', ['Kế hoạch'], 'Kế hoạch số 05/CT-UBND; Thông báo số 05/CT-TTHT'],
  ['Báo cáo số 20-TTr/ĐU', ['Báo cáo'], 'Tờ trình 14886/CT-THNVDT'],
  ['Nghị quyết số 29-HD/TWĐTN-VP', ['Nghị quyết'], 'Hướng dẫn số 29-HD/TWĐTN-VP'],
  ['QUYẾT ĐỊNH số 35-CT/TW', ['QUYẾT ĐỊNH'], 'CHỈ THỊ số 35-CT/TW'],
  ['Nghị quyết số: 30/2020/ND-CP', ['Nghị quyết'], 'Nghị quyết của Quốc hội, số 30/2020/NĐ-CP'],
  ['Kết luận số 12-NQ/TW', ['Kết luận'], 'Thông báo kết luận số 12-KL/TW'],
  ['Đề án số 12/CTr-UBND', ['Đề án'], 'Chương trình hành động số 12/CTr-UBND'],
  ['Luật số 01/2014/TTLT-BYT-BTC', ['Luật'], 'Thông tư số 01/2014/TTLT-BYT-BTC'],
  [
    'Nghị quyết số 35-CT/TW, Chỉ thị số 36-CT/TW và quyết định số 37-CT/TW',
    ['Nghị quyết', 'quyết định'],
    'Chỉ thị số 35-CT/TW, số 36-CT/TW và 37-CT/TW',
  ],
];

/** The findings of this rule alone. */
function typesIn(text: string): readonly string[] {
  return findingsIn(text).filter(name => name.startsWith('type-mismatch'));
}

describe('reference/type-mismatch', () => {
  for (const [wrong, marked, right] of PAIRS) {
    it(`reports ${wrong}`, () => {
      const expected = marked.map(type => `type-mismatch.mismatch error "${type}"`);
      for (const text of [wrong, `Theo\r\n${wrong}`, `Mở đầu.\r\n\r\n${wrong}\r\n`, `(${wrong})`]) {
        assert.deepEqual(typesIn(text), expected);
      }
      assert.deepEqual(
        typesIn(wrong.normalize('NFD')),
        expected.map(name => name.normalize('NFD')),
      );
    });
    it(`is silent at ${right}`, () => {
      for (const form of ['NFC', 'NFD'] as const) assert.deepEqual(typesIn(right.normalize(form)), []);
    });
  }

  for (const text of [
    'Quy định quản lý đất đai ban hành kèm theo Quyết định số 15/QĐ-UBND ngày 05/3/2026',
    'Quy chế số 15/QĐ-UBND',
    'Công văn số 812/ĐA-VP của Cục Điện ảnh',
    'Thông tri số 09/TTr-MTTW-BTT',
    'Điều lệ số 07/2025/QĐ-UBND',
    'Quy định số 06-QĐi/TW',
    'Quyết định số 30-QĐNS/TW',
    'Nghị định 100/TTg',
    'Nghị định 46-HĐBT; Nghị định 87/CP',
    'Quyết định 202/TCCP-VC',
    'Pháp lệnh 31-L/CTN',
    'Thông tư 709-BNV/HCĐP',
    'Thông báo 3252/BHXH-QLT',
    'Nghị quyết số 01-NQ/CP',
    'Thông tư 12-TT/LB',
    'Chỉ thị số 12/CT-UBND',
    'Thông báo số 12/CT-TTHT',
    'Công văn số 12/HD-SNV',
    'Thông tư số 200/2014/TT-BTC – Chế độ kế toán',
    'Thông tư 133 – Cách lập báo cáo số 15/BC-SNV',
    'Nghị quyết số 15/NQ-HĐND',
    'Tiểu luận số 35-CT/TW',
    'Nghị quyết\n\n35-CT/TW',
    '35-CT/TW',
    '',
  ]) {
    it(`is silent at ${JSON.stringify(text)}`, () => {
      assert.deepEqual(typesIn(text), []);
    });
  }

  it('takes a type whose words stand on two lines', () => {
    assert.deepEqual(typesIn('Thực hiện Quyết\nđịnh số\n35-CT/TW'), [
      'type-mismatch.mismatch error "Quyết\nđịnh"',
    ]);
    assert.deepEqual(typesIn('Thực hiện Quyết\r\nđịnh\r\nsố 35-CT/TW'), [
      'type-mismatch.mismatch error "Quyết\r\nđịnh"',
    ]);
  });

  it('names the symbol as the related place', () => {
    const text = 'Quyết định số 35-CT/TW';
    const places = getOnlyFinding(text).related.map(({ noteId, span }) => [noteId, textAt(text, span)]);
    assert.deepEqual(places, [['symbol', '35-CT/TW']]);
  });

  for (const [text, vi, en] of [
    [
      'Quyết định số 35-CT/TW',
      'Ký hiệu 35-CT/TW là của chỉ thị, nhưng ở đây gọi là quyết định.',
      '35-CT/TW is the symbol of a directive; here it is called a decision.',
    ],
    [
      'Căn cứ các quy định hiện hành và Pháp lệnh số 30/2020/\nNĐ-CP ngày 05/3/2020 của Chính phủ;',
      'Ký hiệu 30/2020/NĐ-CP là của nghị định, nhưng ở đây gọi là pháp lệnh.',
      '30/2020/NĐ-CP is the symbol of a decree; here it is called an ordinance.',
    ],
    [
      'THÔNG BÁO KẾT LUẬN SỐ 12-CTr/TU',
      'Ký hiệu 12-CTr/TU là của chương trình, nhưng ở đây gọi là thông báo kết luận.',
      '12-CTr/TU is the symbol of a programme; here it is called a notice of conclusions.',
    ],
  ] as const) {
    it(`says: ${vi}`, () => {
      const finding = getOnlyFinding(text);
      assert.equal(messageOf(finding, 'vi'), vi);
      assert.equal(messageOf(finding, 'en'), en);
    });
  }

  it('names what it offers', () => {
    const finding = getOnlyFinding('Quyết định số 35-CT/TW');
    assert.deepEqual(notesOf(finding, 'vi'), [
      'Ký hiệu dùng để đối chiếu',
      'Sửa tên loại thành “Chỉ thị”',
      'Sửa ký hiệu thành 35-QĐ/TW',
    ]);
    assert.deepEqual(notesOf(finding, 'en'), [
      'The symbol it is compared with',
      'Change the type to “Chỉ thị”',
      'Change the symbol to 35-QĐ/TW',
    ]);
  });

  for (const [wrong, ...repaired] of [
    ['Quyết định số 35-CT/TW.', 'Chỉ thị số 35-CT/TW.', 'Quyết định số 35-QĐ/TW.'],
    ['theo nghị quyết 16-QĐ/TW', 'theo quyết định 16-QĐ/TW', 'theo nghị quyết 16-NQ/TW'],
    ['THÔNG TƯ SỐ 06/2024/NĐ-CP', 'NGHỊ ĐỊNH SỐ 06/2024/NĐ-CP', 'THÔNG TƯ SỐ 06/2024/TT-CP'],
    ['Công văn số 15/QĐ-UBND', 'Quyết định số 15/QĐ-UBND'],
    ['Luật số 64/2025/NĐ-CP', 'Nghị định số 64/2025/NĐ-CP'],
    ['Chương trình hành động số 12-KH/TU', 'Kế hoạch số 12-KH/TU'],
  ] as const) {
    it(`repairs ${wrong}`, () => {
      const repairs = repairsOf(wrong);
      assert.deepEqual(
        repairs.map(({ text }) => text),
        repaired,
      );
      for (const { text, safety, preferred } of repairs) {
        assert.deepEqual([safety, preferred], ['review', false]);
        assert.deepEqual(findingsIn(text), []);
      }
    });
  }
});
