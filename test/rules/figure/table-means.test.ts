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

const WRONG_ROWS: readonly TableCase[] = [
  [
    'a mark that no longer gives the mean, beside percentages that give theirs',
    `TT | Đơn vị | Điểm trung bình | Tỷ lệ hài lòng (%)
     1 | Xã An Hòa | 79,3 | 68,7
     2 | Xã Bình Minh | 80,1 | 94,8
     3 | Xã Hòa An | 62,3 | 70,9
     4 | Xã Tân Lập | 68,9 | 98,4
      | Bình quân | 70,15 | 83,20`,
    'table-total.mean-likely warning "70,15"',
  ],
  [
    'an index that lost a digit, beside indexes that give their mean',
    `TT | Đơn vị | Chỉ số năm 2023 | Chỉ số năm 2024
     1 | Xã An Hòa | 75,99 | 95,26
     2 | Xã Bình Minh | 8,51 | 70,23
     3 | Xã Hòa An | 86,31 | 97,99
     4 | Xã Tân Lập | 55,93 | 73,28
      | Bình quân | 71,69 | 84,19`,
    'table-total.mean-likely warning "71,69"',
  ],
];

const RIGHT_ROWS: readonly TableCase[] = [
  [
    'an income weighed by households, beside the plain mean of these',
    `TT | Đơn vị | Số hộ | Thu nhập bình quân
     1 | Xã An Hòa | 1.250 | 48,5
     2 | Xã Bình Minh | 981 | 51,2
     3 | Xã Hòa An | 774 | 46,9
     4 | Xã Tân Lập | 1.163 | 63,7
      | Bình quân | 1.042 | 53,1`,
  ],
  [
    'percentages weighed by their votes, beside the plain mean of marks',
    `TT | Đơn vị | Điểm trung bình | Tỷ lệ hài lòng (%)
     1 | Xã An Hòa | 69,3 | 68,7
     2 | Xã Bình Minh | 80,1 | 94,8
     3 | Xã Hòa An | 62,3 | 70,9
     4 | Xã Tân Lập | 68,9 | 98,4
      | Bình quân | 70,15 | 85,57`,
  ],
  [
    'marks weighed differently, beside a plain mean of three short ones',
    `TT | Đơn vị | Điểm lần một | Điểm lần hai
     1 | Xã An Hòa | 7 | 8
     2 | Xã Bình Minh | 8 | 6
     3 | Xã Hòa An | 9 | 7
      | Bình quân | 8 | 7,4`,
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

describe('figure/table-total and rows of means', () => {
  testTables({ 'finds at fault': WRONG_ROWS, 'leaves alone': RIGHT_ROWS });
});
