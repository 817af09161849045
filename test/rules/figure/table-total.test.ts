import assert from 'node:assert/strict';
import { textAt } from '../../../server/src/core/index';
import { drawTable, parseRows, TABLE_FORMS } from '../../helpers/draw-table';
import { TABLES, testTables, type TableCase } from '../../helpers/table-rules';

const { check, findingsIn } = TABLES;

const WRONG: readonly TableCase[] = [
  [
    'a total below its rows',
    `STT | Đơn vị | Kế hoạch | Thực hiện
     1 | Xã An Hòa | 120 | 118
     2 | Xã Bình Minh | 150 | 160
     3 | Xã Hòa An | 90 | 81
      | Tổng cộng | 360 | 395`,
    'table-total.rows error "395"',
  ],
  [
    'a total above its rows',
    `TT | Địa phương | Số hộ | Hộ nghèo | Hộ cận nghèo
      | Toàn tỉnh | 3.000 | 151 | 212
     1 | Xã An Hòa | 1.250 | 25 | 40
     2 | Xã Bình Minh | 980 | 49 | 72
     3 | Xã Hòa An | 770 | 77 | 110`,
    'table-total.rows error "212"',
  ],
  [
    'two totals of one row, where two columns speak for it',
    `Đơn vị | Nam | Nữ | Đảng viên | Đoàn viên
     Chi bộ Một | 12 | 9 | 21 | 15
     Chi bộ Hai | 15 | 11 | 26 | 18
     Chi bộ Ba | 10 | 14 | 24 | 20
     Cộng | 37 | 34 | 72 | 54`,
    'table-total.rows error "72"',
    'table-total.rows error "54"',
  ],
  [
    'a group above its details',
    `STT | Danh mục dự án | Kế hoạch vốn | Đã giải ngân
      | Tổng số | 21.000 | 13.800
     I | Giáo dục | 9.000 | 6.300
     1 | Trường tiểu học An Hòa | 4.500 | 3.000
     2 | Trường mầm non Hòa An | 4.500 | 3.300
     II | Giao thông | 12.000 | 7.500
     1 | Đường liên xã | 7.000 | 4.000
     2 | Cầu Bình Minh | 5.000 | 3.250`,
    'table-total.group error "7.500"',
  ],
  [
    'a part under a group that the total above confirms',
    `STT | Danh mục dự án | Kế hoạch vốn | Đã giải ngân
      | Tổng số | 21.000 | 13.800
     I | Giáo dục | 9.000 | 6.300
     1 | Trường tiểu học An Hòa | 4.500 | 3.000
     2 | Trường mầm non Hòa An | 4.500 | 3.300
     II | Giao thông | 12.000 | 7.500
     1 | Đường liên xã | 7.000 | 4.000
     2 | Cầu Bình Minh | 5.000 | 3.050`,
    'table-total.part error "3.050"',
  ],
  [
    'groups of a single column, each of which adds up but one',
    `STT | Danh mục | Kinh phí
     I | Y tế | 5.000
     1 | Trạm y tế An Hòa | 3.000
     2 | Trạm y tế Hòa An | 2.000
     II | Giáo dục | 4.100
     1 | Trường mầm non | 1.600
     2 | Trường tiểu học | 2.400
     III | Văn hóa | 900
     1 | Nhà văn hóa | 500
     2 | Thư viện | 400
     IV | Giao thông | 2.000
     1 | Đường thôn | 1.200
     2 | Cầu | 800`,
    'table-total.group error "4.100"',
  ],
  [
    'a group of a single column that spoils the total above it, once',
    `STT | Danh mục | Kinh phí
      | Tổng số | 11.900
     I | Y tế | 5.000
     1 | Trạm y tế An Hòa | 3.000
     2 | Trạm y tế Hòa An | 2.000
     II | Giáo dục | 4.300
     1 | Trường mầm non | 1.600
     2 | Trường tiểu học | 2.400
     III | Văn hóa | 900
     1 | Nhà văn hóa | 500
     2 | Thư viện | 400
     IV | Giao thông | 2.000
     1 | Đường thôn | 1.200
     2 | Cầu | 800`,
    'table-total.group error "4.300"',
  ],
  [
    'the total above groups of a single column',
    `STT | Danh mục | Kinh phí
      | Tổng số | 11.000
     I | Y tế | 5.000
     1 | Trạm y tế An Hòa | 3.000
     2 | Trạm y tế Hòa An | 2.000
     II | Giáo dục | 4.000
     1 | Trường mầm non | 1.600
     2 | Trường tiểu học | 2.400
     III | Văn hóa | 900
     1 | Nhà văn hóa | 500
     2 | Thư viện | 400`,
    'table-total.rows error "11.000"',
  ],
  [
    'sub-totals, and a grand total of them',
    `Đơn vị | Hồ sơ nhận | Hồ sơ trả
     Phòng Một | 120 | 118
     Phòng Hai | 150 | 149
     Cộng | 270 | 267
     Xã An Hòa | 80 | 80
     Xã Hòa An | 60 | 57
     Cộng | 140 | 137
     Tổng cộng | 410 | 440`,
    'table-total.rows error "440"',
  ],
  [
    'a total column before its parts',
    `Xã | Tổng số | Nam | Nữ
     An Hòa | 60 | 35 | 25
     Bình Minh | 86 | 40 | 28
     Hòa An | 48 | 30 | 18
     Tân Lập | 52 | 28 | 24`,
    'table-total.columns error "86"',
  ],
  [
    'a total column behind its parts, by a formula in the head',
    `Nội dung | Quý I | Quý II | Cộng
     (1) | (2) | (3) | (4=2+3)
     Tiếp công dân | 25 | 30 | 55
     Đơn thư | 12 | 19 | 21`,
    'table-total.columns error "21"',
  ],
  [
    'a difference by a formula in the head',
    `Nội dung | Dự toán | Thực hiện | Còn lại
     1 | 2 | 3 | 4=2-3
     Chi thường xuyên | 1.200 | 1.150 | 50
     Chi đầu tư | 800 | 640 | 140
     Dự phòng | 100 | 20 | 80`,
    'table-total.columns error "140"',
  ],
  [
    'a row that was left out in one column, while another counts it',
    `Xã | Kế hoạch | Thực hiện
     An Hòa | 120 | 118
     Bình Minh | 150 | 160
     Hòa An | 90 | 81
     Tổng cộng | 360 | 278`,
    'table-total.rows-likely warning "278"',
  ],
  [
    'decimals',
    `Nguồn vốn | Năm 2023 (tỷ đồng) | Năm 2024 (tỷ đồng)
     Trung ương | 12,4 | 15,4
     Tỉnh | 8,4 | 9,4
     Xã | 3,4 | 4,4
     Tổng số | 24,2 | 39,2`,
    'table-total.rows error "39,2"',
  ],
  [
    'negative figures and dashes',
    `Ngành | Dự toán | Điều chỉnh
     Y tế | 120 | -20
     Giáo dục | 300 | 15
     Văn hóa | - | -5
     Tổng cộng | 420 | -25`,
    'table-total.rows-likely warning "-25"',
  ],
  [
    'a single column: worth a check, no more',
    `Thôn | Số vụ
     Thôn Một | 12
     Thôn Hai | 15
     Thôn Ba | 10
     Cộng | 39`,
    'table-total.rows-alone information "39"',
  ],
  [
    'a column beside one of zeros alone',
    `Xã | Số vụ | Số người
     An Hòa | 0 | 3
     Hòa An | 0 | 0
     Cộng | 0 | 5`,
    'table-total.rows-alone information "5"',
  ],
];

const RIGHT: readonly TableCase[] = [
  [
    'totals that add up',
    `STT | Đơn vị | Kế hoạch | Thực hiện
     1 | Xã An Hòa | 120 | 118
     2 | Xã Bình Minh | 150 | 160
      | Tổng cộng | 270 | 278`,
  ],
  [
    'a list of some of the units',
    `Đơn vị | Kế hoạch | Thực hiện
     Xã An Hòa | 120 | 118
     Xã Bình Minh | 150 | 160
     Toàn tỉnh | 900 | 950`,
  ],
  [
    'prices, means and marks under a total',
    `Hàng | Số lượng | Đơn giá | Thành tiền | Điểm bình quân
     Bàn | 2 | 500 | 1.000 | 7
     Ghế | 4 | 200 | 800 | 6
     Cộng | 6 | 350 | 1.800 | 6`,
  ],
  [
    'ratios under a total',
    `Xã | Số hộ | Hộ nghèo | Tỷ lệ (%)
     An Hòa | 1.000 | 25 | 2,5
     Hòa An | 500 | 50 | 10,0
     Cộng | 1.500 | 75 | 5,0`,
  ],
  [
    'ratios told by the upper row of the head',
    `Đơn vị | Số lượng |  | Tỷ lệ (%) |
      | Nam | Nữ | Nam | Nữ
     An Hòa | 12 | 10 | 54,5 | 45,5
     Bình Minh | 20 | 20 | 50,0 | 50,0
     Cộng | 32 | 30 | 51,6 | 48,4`,
  ],
  [
    'what rounding explains',
    `Nguồn | Năm 2023 (tỷ đồng) | Năm 2024 (tỷ đồng)
     Trung ương | 12,4 | 15
     Tỉnh | 8,4 | 9
     Xã | 3,4 | 5
     Tổng số | 24,3 | 30`,
  ],
  [
    '"trong đó" below a row',
    `TT | Chỉ tiêu | Năm 2023 | Năm 2024
     1 | Đảng viên | 95 | 102
      | Trong đó: nữ | 40 | 43
     2 | Đoàn viên | 120 | 135
      | Trong đó: nữ | 60 | 71
      | Tổng cộng | 215 | 237`,
  ],
  [
    'a first row "Tổng số" that names but some of its parts',
    `Chỉ tiêu | Năm 2023 | Năm 2024
     Tổng số | 950 | 1.020
     Hộ nghèo | 40 | 43
     Hộ cận nghèo | 60 | 71`,
  ],
  [
    'indicators of several units, numbered in steps',
    `TT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện
     I | Kinh tế | tỷ đồng | 1.200 | 1.260
     1 | Giá trị sản xuất | tỷ đồng | 900 | 950
     2 | Thu ngân sách | tỷ đồng | 45 | 48
     II | Xã hội | người | 3.400 | 3.060
     1 | Tạo việc làm | người | 340 | 306
     2 | Đào tạo nghề | người | 250 | 245`,
  ],
  [
    'blank cells and cells with words',
    `Xã | Kế hoạch | Thực hiện | Ước
     An Hòa | 120 | 118 | 12 hộ
     Hòa An | 150 |  | 15
     Tân Lập | 30 | 25 | 7
     Cộng | 300 | 290 | 40`,
  ],
  [
    'a row that is part of the others',
    `Đối tượng | Chi bộ Một | Chi bộ Hai
     Nam | 12 | 15
     Nữ | 9 | 11
     Dân tộc thiểu số | 0 | 4
     Tổng cộng | 21 | 26`,
  ],
  [
    'rows that are part of the others, in a single column',
    `Đối tượng | Số người
     Nam | 12
     Nữ | 9
     Đảng viên | 4
     Tổng cộng | 21`,
  ],
  [
    'English separators',
    `Xã | Số hộ | Hộ nghèo
     An Hòa | 1,250 | 25
     Hòa An | 980 | 49
     Cộng | 2,340 | 74`,
  ],
  [
    'totals of totals, each right',
    `Đơn vị | Nhận | Trả
     Phòng Một | 120 | 118
     Phòng Hai | 150 | 149
     Cộng | 270 | 267
     Xã An Hòa | 80 | 80
     Xã Hòa An | 60 | 57
     Cộng | 140 | 137
     Tổng cộng | 410 | 404`,
  ],
  [
    'a total column with a part that is not listed',
    `Xã | Tổng số hồ sơ | Đúng hạn | Quá hạn
     An Hòa | 60 | 58 | 2
     Hòa An | 45 | 40 | 5
     Tân Lập | 70 | 61 | 2
     Tân An | 38 | 36 | 2`,
  ],
  [
    'a column "Tổng số" that no neighbours make up',
    `Xã | Tổng số hộ | Hộ nghèo | Hộ cận nghèo
     An Hòa | 1.250 | 25 | 40
     Hòa An | 980 | 49 | 72
     Tân Lập | 770 | 77 | 110
     Tân An | 640 | 31 | 42`,
  ],
];

describe('figure/table-total', () => {
  testTables({ reports: WRONG, 'lets be': RIGHT });

  it('finds two faults in one table, and those of two tables', () => {
    const first = parseRows(`Xã | KH | TH | Ước
      An Hòa | 120 | 118 | 3
      Hòa An | 150 | 160 | 4
      Cộng | 270 | 287 | 7
      Tân An | 5 | 6 | 7
      Tân Lập | 7 | 8 | 9
      Cộng | 12 | 14 | 61`);
    const second = parseRows(`Xã | KH | TH
      An Hòa | 20 | 18
      Hòa An | 50 | 60
      Cộng | 71 | 78`);
    const text = [drawTable(first, 'tabs'), 'Ngoài ra:', drawTable(second, 'pipes')].join('\n\n');
    assert.deepEqual(findingsIn(text), [
      'table-total.rows error "287"',
      'table-total.rows error "61"',
      'table-total.rows error "71"',
    ]);
  });

  for (const form of TABLE_FORMS) {
    it(`is silenced by a directive behind the row (${form})`, () => {
      const rows = parseRows(`Xã | Kế hoạch | Thực hiện
        An Hòa | 120 | 118
        Hòa An | 150 | 160
        Cộng | 270 | 287`);
      const text = drawTable(rows, form);
      assert.deepEqual(findingsIn(text), ['table-total.rows error "287"']);
      const silenced = `${text} <!-- vanban-disable-line figure/table-total -- theo báo cáo gốc -->`;
      const { findings, suppressed, unusedDirectives } = check(silenced);
      assert.deepEqual([findings, suppressed, unusedDirectives], [[], 1, []]);
    });
  }

  it('adds up more than a thousand numbered rows', () => {
    const rows = Array.from({ length: 1200 }, (_, index) => `${index + 1}\tHộ ${index + 1}\t3\t${index % 7}`);
    const text = ['STT\tChủ hộ\tNhân khẩu\tLao động', ...rows, '\tTổng cộng\t3.600\t3.954'].join('\n');
    assert.deepEqual(findingsIn(text), ['table-total.rows error "3.954"']);
  });

  it('is silent on an empty document', () => {
    assert.deepEqual(findingsIn(''), []);
  });

  it('marks the cell, and where the sum runs from and to', () => {
    const text =
      '| Xã | KH | TH |\n|---|---|---|\n| A | 1 | **10** |\n| B | 2 | 20 |\n| C | 3 | 30 |\n| Cộng | 6 | **70** |';
    const [finding] = check(text).findings;
    assert.ok(finding !== undefined);
    assert.equal(textAt(text, finding.span), '70');
    assert.deepEqual(
      finding.related.map(({ span }) => textAt(text, span)),
      ['10', '30'],
    );
  });
});
