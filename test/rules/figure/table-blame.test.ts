import assert from 'node:assert/strict';
import { TABLES, testTables, type TableCase } from '../../helpers/table-rules';

const BLAMED: readonly TableCase[] = [
  [
    'points that a rate and the most of them give, and not the rate',
    `TT | Đơn vị | Điểm tối đa | Tỷ lệ (%) | Điểm đạt
     1 | Sở Một | 30 | 91 | 27,30
     2 | Sở Hai | 30 | 90 | 27,00
     3 | Sở Ba | 30 | 85 | 25,50
     4 | Sở Bốn | 30 | 94 | 82,20`,
    'table-percent.points error "82,20"',
  ],
  [
    'points that are mistyped, whose whole rate is met by them alone',
    `TT | Tiêu chí | Điểm tối đa | Tỷ lệ đạt (%) | Điểm
     1 | Tiêu chí Một | 20 | 85 | 17,00
     2 | Tiêu chí Hai | 15 | 92 | 13,80
     3 | Tiêu chí Ba | 25 | 88 | 22,00
     4 | Tiêu chí Bốn | 10 | 95 | 9,50
     5 | Tiêu chí Năm | 30 | 81 | 23,40`,
    'table-percent.points error "23,40"',
  ],
  [
    'a numbered row that says what it adds up',
    `TT | Nội dung | Số thu | Số chi
     1 | Khối tỉnh | 1.245 | 1.130
     2 | Khối xã | 865 | 820
     3 | Khối trường | 432 | 415
     4 | Cộng (1+2+3) | 2.542 | 2.635`,
    'table-total.rows-likely warning "2.635"',
  ],
  [
    'a total that is written as a sum of letters',
    `TT | Nguồn vốn | Năm 2023 | Năm 2024
     1 | Ngân sách trung ương (A) | 320 | 345
     2 | Ngân sách tỉnh (B) | 510 | 560
     3 | Vốn dân góp (C) | 95 | 110
     4 | T = A + B + C | 925 | 1.051`,
    'table-total.rows-likely warning "1.051"',
  ],
  [
    'points by a name of their own, whose percentage would be more than all',
    `TT | Tiêu chí | Mức tối đa | Kết quả quy đổi | Tỷ lệ (%)
     1 | Tiêu chí Một | 30 | 27,30 | 91,0
     2 | Tiêu chí Hai | 20 | 18,00 | 90,0
     3 | Tiêu chí Ba | 10 | 8,55 | 85,5
     4 | Tiêu chí Bốn | 30 | 82,20 | 94,0`,
    'table-percent.part error "82,20"',
  ],
  [
    'the fraction of a percentage, one slip away',
    `Đơn vị | Đúng hạn/Tổng số | Tỷ lệ (%)
     Phòng Một | 45/68 | 66,18
     Phòng Hai | 305/368 | 82,88
     Phòng Ba | 295/559 | 52,77
     Phòng Bốn | 716/679 | 93,11`,
    'table-percent.part error "679"',
  ],
  [
    'a price whose product others confirm',
    `TT | Nội dung | Số lượng | Đơn giá | Thành tiền
     1 | Tài liệu | 6 | 81.000 | 108.000
     2 | Nước uống | 3 | 106.000 | 318.000
     3 | Băng rôn | 25 | 185.000 | 4.625.000
      | Tổng cộng | | | 5.051.000`,
    'table-total.part error "81.000"',
  ],
  [
    'the part of a percentage above its two rows',
    `STT | Chỉ tiêu | ĐVT | Số liệu
     1 | Tỷ lệ thôn văn hóa | % | 70,24
     1.1 | Tổng số thôn | Thôn | 5.300
     1.2 | Số thôn văn hóa | Thôn | 5.830
     2 | Số cuộc họp | Cuộc | 17`,
    'table-percent.part-likely warning "5.300"',
  ],
  [
    'the total where it is the slip itself',
    `Đơn vị | Kế hoạch | Thực hiện
     Xã An Hòa | 1.664 | 1.205
     Xã Hòa An | 1.102 | 1.070
     Xã Tân An | 1.345 | 1.280
     Cộng | 4.111 | 5.355`,
    'table-total.rows error "5.355"',
  ],
];

describe('the cell that a table blames', () => {
  testTables({ is: BLAMED });

  it('is told without a repair where another relation confirms it', () => {
    const text = [
      '| STT | Danh mục | Kế hoạch | Giải ngân |',
      '|---|---|---|---|',
      '| | Tổng số | 21.000 | 13.800 |',
      '| I | Giáo dục | 9.000 | 6.300 |',
      '| 1 | Trường An Hòa | 4.500 | 3.000 |',
      '| 2 | Trường Hòa An | 4.500 | 3.300 |',
      '| II | Giao thông | 12.000 | 7.500 |',
      '| 1 | Đường liên xã | 7.000 | 4.000 |',
      '| 2 | Cầu Bình Minh | 5.000 | 3.250 |',
    ].join('\n');
    assert.deepEqual(TABLES.findingsIn(text), ['table-total.group error "7.500"']);
    assert.deepEqual(TABLES.repairsOf(text), []);
  });
});
