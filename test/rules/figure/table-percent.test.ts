import assert from 'node:assert/strict';
import { textAt } from '../../../server/src/core/index';
import { drawTable, parseRows } from '../../helpers/draw-table';
import { TABLES, testTables, type TableCase } from '../../helpers/table-rules';

const { check, findingsIn, repairsOf } = TABLES;

const WRONG: readonly TableCase[] = [
  [
    'a ratio beside a total that is wrong itself: one fault does not hide another',
    `TT | Đơn vị | Kế hoạch | Thực hiện | Tỷ lệ (%)
     1 | Xã Một | 120 | 96 | 80,0
     2 | Xã Hai | 150 | 135 | 90,0
     3 | Xã Ba | 240 | 204 | 58,0
     4 | Xã Bốn | 310 | 279 | 90,0
      | Tổng cộng | 802 | 714 | 87,1`,
    'table-percent.ratio error "58,0"',
    'table-total.rows error "802"',
  ],
  [
    'what was done against the plan',
    `STT | Chỉ tiêu | ĐVT | KH | TH | TH/KH (%)
     1 | Gieo trồng | ha | 1.200 | 1.260 | 105,0
     2 | Chăn nuôi | con | 3.400 | 3.060 | 90,0
     3 | Giao thông | km | 40 | 50 | 125,0
     4 | Kết nạp đảng viên | người | 80 | 60 | 57,0`,
    'table-percent.ratio error "57,0"',
  ],
  [
    'percent signs in the cells',
    `Xã | Tổng số hộ | Hộ nghèo | Tỷ lệ
     An Hòa | 1.250 | 25 | 2,00%
     Bình Minh | 980 | 49 | 5,00%
     Hòa An | 770 | 77 | 10,00%
     Tân Lập | 640 | 32 | 50,0%`,
    'table-percent.ratio error "50,0%"',
  ],
  [
    'shares of the total below',
    `Đơn vị | Số hồ sơ | Cơ cấu (%)
     An Hòa | 1.250 | 41,67
     Bình Minh | 750 | 25,00
     Hòa An | 745 | 28,43
     Tân Lập | 255 | 8,50
     Cộng | 3.000 | 100`,
    'table-percent.ratio error "28,43"',
  ],
  [
    'shares of the total above',
    `Ngành | Lao động | Tỷ trọng (%)
     Tổng số | 2.000 | 100,0
     Nông nghiệp | 900 | 45,0
     Công nghiệp | 640 | 32,0
     Xây dựng | 250 | 15,2
     Dịch vụ | 210 | 10,5`,
    'table-percent.ratio error "15,2"',
  ],
  [
    'change against the year before, falls among it',
    `Chỉ tiêu | Năm 2023 | Năm 2024 | Tăng, giảm (%)
     Số vụ | 100 | 88 | -12,0
     Số người bị thương | 40 | 30 | -25,0
     Số xe | 80 | 92 | 15,0
     Số lượt kiểm tra | 250 | 300 | 22,0`,
    'table-percent.excess error "22,0"',
  ],
  [
    'falls written without their sign',
    `Chỉ tiêu | Năm 2023 | Năm 2024 | Tốc độ tăng, giảm (%)
     Số vụ | 100 | 88 | 12,0
     Số người bị thương | 40 | 30 | 25,0
     Số xe | 80 | 92 | 15,0
     Số lượt kiểm tra | 250 | 300 | 22,0`,
    'table-percent.excess error "22,0"',
  ],
  [
    'a formula in the head, with two rows',
    `Nội dung | Dự toán | Thực hiện | So sánh
     A | 1 | 2 | 3=2/1
     Thu nội địa | 1.200 | 1.300 | 108,33%
     Thu khác | 420 | 440 | 109,55%`,
    'table-percent.ratio error "109,55%"',
  ],
  [
    'two ratio columns, each with its own plan',
    `Xã | Trung ương giao | Tỉnh giao | Thực hiện | So với trung ương (%) | So với tỉnh (%)
     An Hòa | 100 | 120 | 130 | 130,0 | 108,3
     Hòa An | 200 | 210 | 190 | 95,0 | 90,5
     Tân An | 150 | 160 | 180 | 120,0 | 112,5
     Tân Lập | 80 | 90 | 60 | 57,0 | 66,7`,
    'table-percent.ratio error "57,0"',
  ],
  [
    'a last digit that no rounding explains',
    `Xã | Số phiếu phát ra | Số phiếu thu về | Tỷ lệ (%)
     An Hòa | 756 | 699 | 92,46
     Hòa An | 431 | 211 | 48,96
     Tân An | 662 | 604 | 91,24
     Tân Lập | 126 | 96 | 76,91`,
    'table-percent.ratio error "76,91"',
  ],
];

const RIGHT: readonly TableCase[] = [
  [
    'percentages that agree',
    `Xã | KH | TH | TH/KH (%)
     An Hòa | 1.200 | 1.260 | 105,0
     Hòa An | 3.400 | 3.060 | 90,0
     Tân An | 40 | 50 | 125,0
     Tân Lập | 80 | 60 | 75,0`,
  ],
  [
    'percentages of figures that the table does not have',
    `Đơn vị | Dân số | Số hộ | Tỷ lệ tham gia (%)
     An Hòa | 5.120 | 1.250 | 93,5
     Bình Minh | 4.010 | 980 | 95,1
     Hòa An | 3.080 | 770 | 91,8
     Tân Lập | 2.080 | 570 | 90,2`,
  ],
  [
    'two rows: too few to know what is divided',
    `Xã | KH | TH | TH/KH (%)
     An Hòa | 1.200 | 1.260 | 105,0
     Hòa An | 3.400 | 3.060 | 60,0`,
  ],
  [
    'a percentage cut off instead of rounded',
    `Xã | Tổng số hộ | Hộ nghèo | Tỷ lệ (%)
     An Hòa | 1.250 | 25 | 2,00
     Bình Minh | 980 | 49 | 5,00
     Hòa An | 770 | 77 | 10,00
     Tân Lập | 431 | 148 | 34,33`,
  ],
  [
    'rounded amounts',
    `Xã | KH (tỷ đồng) | TH (tỷ đồng) | TH/KH (%)
     An Hòa | 12,4 | 11,1 | 89,5
     Hòa An | 10,0 | 12,0 | 120,0
     Tân An | 20,0 | 15,0 | 75,0
     Tân Lập | 40,0 | 10,0 | 25,0
     Tân Bình | 3,2 | 2,9 | 91,9`,
  ],
  [
    'a total that does not add up: its percentage waits',
    `Xã | KH | TH | TH/KH (%)
     An Hòa | 1.200 | 1.260 | 105,0
     Hòa An | 3.400 | 3.060 | 90,0
     Tân An | 40 | 50 | 125,0
     Cộng | 4.640 | 4.730 | 94,2`,
    'table-total.rows error "4.730"',
  ],
  [
    'blank and dashed percentages',
    `Xã | KH | TH | TH/KH (%)
     An Hòa | 1.200 | 1.260 | 105,0
     Hòa An | 3.400 | 3.060 | 90,0
     Tân An | - | 50 | -
     Tân Lập | 40 | 45 | 112,5
     Tân Bình | 80 | - | -`,
  ],
  [
    'rows of which half do not agree: the columns are other ones',
    `Xã | KH | TH | Tỷ lệ (%)
     An Hòa | 1.200 | 1.260 | 105,0
     Hòa An | 3.400 | 3.060 | 90,0
     Tân An | 40 | 50 | 125,0
     Tân Lập | 80 | 60 | 57,0
     Tân Bình | 70 | 50 | 61,0
     Tân Mỹ | 90 | 65 | 82,0`,
  ],
];

describe('figure/table-percent', () => {
  testTables({ reports: WRONG, 'lets be': RIGHT });

  const wrong = drawTable(
    parseRows(`Xã | KH | TH | TH/KH
      An Hòa | 1.200 | 1.260 | 105,0 %
      Hòa An | 3.400 | 3.060 | 90,0 %
      Tân An | 40 | 50 | 125,0 %
      Tân Lập | 80 | 60 | 57,0 %`),
    'tabs',
  );

  it('marks the percentage, and the two figures that it is made of', () => {
    const [finding] = check(wrong).findings;
    assert.ok(finding !== undefined);
    assert.equal(textAt(wrong, finding.span), '57,0 %');
    assert.deepEqual(
      finding.related.map(({ span }) => textAt(wrong, span)),
      ['60', '80'],
    );
  });

  it('repairs the percentage alone, and keeps its sign and decimals', () => {
    const repaired = wrong.replace('57,0 %', '75,0 %');
    assert.deepEqual(repairsOf(wrong), [
      { title: 'Sửa thành 75,0', safety: 'review', preferred: true, text: repaired },
    ]);
    assert.deepEqual(findingsIn(repaired), []);
  });

  it('is silent on an empty document', () => {
    assert.deepEqual(findingsIn(''), []);
  });
});
