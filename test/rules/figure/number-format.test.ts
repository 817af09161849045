import assert from 'node:assert/strict';
import { findingsIn } from '../../helpers/document';
import { repairsOf } from '../../helpers/document-fixes';
import { tablesOf } from '../../helpers/rule-tables';

const RULE = tablesOf('figure/number-format');

RULE.reports([
  ['Tỷ lệ hộ nghèo giảm 1.5%.', 'decimal-dot warning "1.5"'],
  ['Tỷ lệ đạt 99.61 %.', 'decimal-dot warning "99.61"'],
  ['Tỷ lệ đạt 0.75 phần trăm.', 'decimal-dot warning "0.75"'],
  ['Tỷ lệ tăng 0.75 điểm phần trăm.', 'decimal-dot warning "0.75"'],
  ['Lãi suất 0.5%/năm.', 'decimal-dot warning "0.5"'],
  ['Trồng được 12.5 ha rừng.', 'decimal-dot warning "12.5"'],
  ['Vốn đầu tư 1.5 tỷ đồng.', 'decimal-dot warning "1.5"'],
  ['Sản lượng gấp 3.5 lần.', 'decimal-dot warning "3.5"'],
  ['Tăng từ 1.5% lên 2.25%.', 'decimal-dot warning "1.5"', 'decimal-dot warning "2.25"'],
  ['Tỷ lệ tăng 5.8-6.2%.', 'decimal-dot warning "5.8"', 'decimal-dot warning "6.2"'],
  ['Dân số là 1,234,567 người.', 'comma-grouped warning "1,234,567"'],
  ['Sản lượng là 1,234.5 tấn.', 'comma-grouped warning "1,234.5"'],
  [
    'Đã trả 1,234,567/2,469,134 đồng.',
    'comma-grouped warning "1,234,567"',
    'comma-grouped warning "2,469,134"',
  ],
  ['Độ che phủ rừng đạt 45.125%.', 'ambiguous-dot warning "45.125"'],
  ['Hộ nghèo chiếm tỷ lệ 5.123%.', 'ambiguous-dot warning "5.123"'],
  ['Phường rộng 6,47 km2 (đạt 117.647% so với quy định).', 'ambiguous-dot warning "117.647"'],
  ['Có 45/60 hộ (75.125%).', 'ambiguous-dot warning "75.125"'],
  ['Thu ngân sách là 1.0051,3 tỷ đồng.', 'mixed-separators warning "1.0051,3"'],
  ['Diện tích là 12.34.5 ha.', 'mixed-separators warning "12.34.5"'],
]);

RULE.isSilent(
  [
    ['Vietnamese notation', 'Có 1.234.567 người, tăng 1,5%, diện tích 12,5 ha, vốn 3.798,254 tỷ đồng.'],
    ['blanks between thousands', 'Có 1 234 567 người và 5\u00a0452 hộ.'],
    ['a section', 'Theo mục 2.5 và 2.5.9 của Đề án.'],
    ['a version', 'Phần mềm bản 2.0.1 được nâng cấp.'],
    ['a telephone', 'Số máy của Văn phòng là 0984.322.539 và 028.38728737.'],
    ['a code', 'Mã hàng hóa 03.4013.0470 được áp dụng.'],
    ['a date', 'Ký ngày 07.01.2025 tại trụ sở Đảng ủy.'],
    ['a provision', 'Theo Điều 31.1.LQ.1 của Bộ pháp điển.'],
    ['one comma before three digits may be decimals', 'Vốn 108,987 tỷ đồng và có 1,234 hộ.'],
    ['growth may be in thousands of percent', 'Xuất khẩu tăng 2.607%, cao nhất của tỉnh.'],
    ['many times what is wanted', 'Phường rộng 64,71 km2 (đạt 1.177% so với quy định).'],
    ['growth in brackets', 'Xuất khẩu tăng 500 tỷ đồng (2.607%).'],
    ['no unit of measure', 'Ghi 2.5 vào sổ của xã.'],
    ['a foreign sum', 'Dự án được tài trợ $ 4.6 triệu và £842.8 triệu.'],
    ['a document number', 'Theo Nghị định số 30.5/2020/NĐ-CP của Chính phủ.'],
    ['English', 'The share rose by 99.61% to 1,234,567 people.'],
    ['nothing', ''],
  ],
  'every rule',
);

RULE.inEveryDress([
  ['Tỷ lệ hộ nghèo của huyện giảm 1.5% trong năm.', 'decimal-dot warning', '1.5'],
  ['Dân số của toàn tỉnh là 1,234,567 người.', 'comma-grouped warning', '1,234,567'],
  ['Độ che phủ rừng của tỉnh đạt 45.125% diện tích.', 'ambiguous-dot warning', '45.125'],
  ['Thu ngân sách của tỉnh là 1.0051,3 tỷ đồng.', 'mixed-separators warning', '1.0051,3'],
]);

describe('the repair of figure/number-format', () => {
  for (const [wrong, text, safety] of [
    ['Tỷ lệ hộ nghèo giảm 1.50%.', 'Tỷ lệ hộ nghèo giảm 1,50%.', 'safe'],
    ['Trồng được 12.5ha rừng.', 'Trồng được 12,5ha rừng.', 'safe'],
    ['Dân số là 1,234,567 người.', 'Dân số là 1.234.567 người.', 'safe'],
    ['Sản lượng là 1,234.50 tấn.', 'Sản lượng là 1.234,50 tấn.', 'safe'],
    ['Độ che phủ rừng đạt 45.125%.', 'Độ che phủ rừng đạt 45,125%.', 'review'],
  ] as const) {
    it(`${wrong} is ${safety}`, () => {
      const [repair, ...others] = repairsOf(wrong);
      assert.deepEqual([repair?.text, repair?.safety, repair?.preferred, others], [text, safety, true, []]);
    });
    it(`${wrong} leaves nothing to report`, () => {
      assert.deepEqual(findingsIn(text), []);
    });
  }

  it('is none where nobody can tell the value', () => {
    assert.deepEqual(repairsOf('Thu ngân sách là 1.0051,3 tỷ đồng.'), []);
  });

  it('and of a wrong percentage go together: first the form, then the figure', () => {
    const text = 'Có 45/60 hộ, đạt 57.0%.';
    assert.deepEqual(findingsIn(text), [
      'number-format.decimal-dot warning "57.0"',
      'percent-mismatch.mismatch error "57.0%"',
    ]);
    assert.deepEqual(
      repairsOf(text).map(repair => [repair.safety, repair.text]),
      [
        ['safe', 'Có 45/60 hộ, đạt 57,0%.'],
        ['review', 'Có 45/60 hộ, đạt 75,0%.'],
        ['review', 'Có 45/79 hộ, đạt 57.0%.'],
      ],
    );
  });
});
