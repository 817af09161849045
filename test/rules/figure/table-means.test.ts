import { testTables, type TableCase } from '../../helpers/table-rules';

const WRONG: readonly TableCase[] = [
  [
    'a mean of columns',
    `TT | Học sinh | Toán | Ngữ văn | Ngoại ngữ | Điểm TB
     1 | Em A | 8,0 | 7,0 | 9,0 | 8,0
     2 | Em B | 6,5 | 7,5 | 8,5 | 7,5
     3 | Em C | 9,0 | 8,5 | 7,0 | 8,2
     4 | Em D | 5,0 | 6,5 | 8,0 | 5,6`,
    'table-total.column-mean error "5,6"',
  ],
  [
    'a part of one',
    `TT | Học sinh | Toán | Ngữ văn | Ngoại ngữ | Trung bình
     1 | Em A | 8,0 | 7,0 | 9,0 | 8,0
     2 | Em B | 6,5 | 7,5 | 8,5 | 7,5
     3 | Em C | 9,0 | 8,5 | 7,0 | 8,2
     4 | Em D | 5,0 | 6,5 | 3,0 | 6,5`,
    'table-total.part error "3,0"',
  ],
  [
    'a mean behind a total of the same columns',
    `TT | Đơn vị | Năm 2022 | Năm 2023 | Năm 2024 | Tổng | Bình quân năm
     1 | Xã An Hòa | 120 | 130 | 140 | 390 | 130
     2 | Xã Bình Minh | 98 | 102 | 112 | 312 | 104
     3 | Xã Hòa An | 77 | 81 | 85 | 243 | 81
     4 | Xã Tân Lập | 60 | 64 | 71 | 195 | 56`,
    'table-total.column-mean error "56"',
  ],
];

const RIGHT: readonly TableCase[] = [
  [
    'marks that weigh differently',
    `TT | Học sinh | Toán | Ngữ văn | Ngoại ngữ | Điểm TB
     1 | Em A | 8,0 | 7,0 | 9,0 | 8,1
     2 | Em B | 6,5 | 7,5 | 8,5 | 7,2
     3 | Em C | 9,0 | 8,5 | 7,0 | 8,5
     4 | Em D | 5,0 | 6,5 | 8,0 | 6,0`,
  ],
  [
    'means of what the table does not show',
    `TT | Đơn vị | Số hộ | Số khẩu | Thu nhập bình quân
     1 | Xã An Hòa | 1.250 | 5.120 | 48,5
     2 | Xã Bình Minh | 980 | 4.010 | 51,2
     3 | Xã Hòa An | 770 | 3.080 | 46,9`,
  ],
  [
    'a mean where one mark is missing',
    `TT | Học sinh | Toán | Ngữ văn | Ngoại ngữ | Điểm TB
     1 | Em A | 8,0 | 7,0 | 9,0 | 8,0
     2 | Em B | 6,5 | 7,5 | 8,5 | 7,5
     3 | Em C | 9,0 | 8,5 | 7,0 | 8,2
     4 | Em D | 5,0 |  | 8,0 | 6,5`,
  ],
];

describe('figure/table-total and columns of means', () => {
  testTables({ 'finds at fault': WRONG, 'leaves alone': RIGHT });
});
