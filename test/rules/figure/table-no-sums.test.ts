import assert from 'node:assert/strict';
import { TABLES, testTables, type TableCase } from '../../helpers/table-rules';

const RIGHT: readonly TableCase[] = [
  [
    'a total row that says what all rows have alike',
    `TT | Đơn vị | Số người | Số tháng | Số tiền
     1 | Xã An Hòa | 10 | 12 | 1.200
     2 | Xã Bình Minh | 15 | 12 | 1.800
     3 | Xã Hòa An | 8 | 12 | 960
      | Cộng | 33 | 12 | 3.960`,
  ],
  [
    'one that says what most of them have',
    `TT | Đơn vị | Số người | Số tháng | Số tiền
     1 | Xã An Hòa | 10 | 12 | 1.200
     2 | Xã Bình Minh | 15 | 6 | 900
     3 | Xã Hòa An | 8 | 12 | 960
      | Cộng | 33 | 12 | 3.060`,
  ],
  [
    'persons who came several times, counted once',
    `TT | Điểm cầu | Số lượt người | Số người
     1 | Cụm Một | 210 | 172
     2 | Cụm Hai | 180 | 138
     3 | Cụm Ba | 260 | 203
      | Cộng | 650 | 427`,
  ],
  [
    'learners of several classes, counted once',
    `TT | Nội dung | Số tiết | Số học viên
     1 | Lớp tin học | 20 | 61
     2 | Lớp soạn thảo | 12 | 54
     3 | Lớp kỹ năng số | 16 | 72
      | Tổng số | 48 | 118`,
  ],
  [
    'households by what they have, which come near their number by chance',
    `TT | Chỉ tiêu | ĐVT | Số liệu
     1 | Tổng số hộ dân | Hộ | 129
     1.1 | Số hộ có mạng Internet | Hộ | 84
     1.2 | Số hộ có nhà vệ sinh hợp chuẩn | Hộ | 23
     1.3 | Số hộ dùng điện | Hộ | 23
     2 | Tỷ lệ văn bản ký số | % | 59,3
     2.1 | Số văn bản đi | Văn bản | 199
     2.2 | Số văn bản ký số | Văn bản | 118`,
  ],
];

const WRONG: readonly TableCase[] = [
  [
    'households by what they are, a digit away from their number',
    `TT | Chỉ tiêu | ĐVT | Số liệu
     1 | Tổng số hộ dân | Hộ | 129
     1.1 | Hộ nghèo | Hộ | 84
     1.2 | Hộ cận nghèo | Hộ | 23
     1.3 | Hộ khác | Hộ | 23
     2 | Tỷ lệ văn bản ký số | % | 59,3
     2.1 | Số văn bản đi | Văn bản | 199
     2.2 | Số văn bản ký số | Văn bản | 118`,
    'table-total.group-likely warning "129"',
  ],
  [
    'a slip beside a column that is no sum',
    `TT | Đơn vị | Số người | Số tháng | Số tiền
     1 | Xã An Hòa | 10 | 12 | 1.200
     2 | Xã Bình Minh | 15 | 12 | 1.800
     3 | Xã Hòa An | 8 | 12 | 960
      | Cộng | 33 | 12 | 3.690`,
    'table-total.rows error "3.690"',
  ],
  [
    'a slip in persons who might be counted once',
    `TT | Điểm cầu | Số lượt người | Số người
     1 | Cụm Một | 210 | 172
     2 | Cụm Hai | 180 | 138
     3 | Cụm Ba | 260 | 203
      | Cộng | 650 | 531`,
    'table-total.rows error "531"',
  ],
  [
    'more persons than all rows have',
    `TT | Điểm cầu | Số lượt người | Số người
     1 | Cụm Một | 210 | 172
     2 | Cụm Hai | 180 | 138
     3 | Cụm Ba | 260 | 203
      | Cộng | 650 | 602`,
    'table-total.rows-likely warning "602"',
  ],
  [
    'persons of places, who are in one row each',
    `TT | Đơn vị | Số thôn | Số học viên
     1 | Xã An Hòa | 20 | 161
     2 | Xã Bình Minh | 12 | 254
     3 | Xã Hòa An | 16 | 172
      | Tổng số | 48 | 478`,
    'table-total.rows-likely warning "478"',
  ],
  [
    'a part of a single column under a group that the total confirms',
    `TT | Chỉ tiêu | Số tiền
     1 | Thu nội địa | 350
     1.1 | Thu thuế | 230
     1.2 | Thu phí | 120
     2 | Thu khác | 454
     2.1 | Thu tiền đất | 180
     2.2 | Thu tiền phạt | 247
     3 | Thu viện trợ | 100
      | Tổng cộng | 904`,
    'table-total.part-likely warning "247"',
  ],
];

describe('figure/table-total and totals that are no sums', () => {
  testTables({ 'leaves alone': RIGHT, 'finds at fault': WRONG });

  // Pasting left one cell of a head that was merged over two, so that "Tỷ lệ (%)" stands over the column before.
  const moved = (last: string): string =>
    [
      'STT\tĐơn vị\tKế hoạch\tThực hiện\tTrong đó\tTỷ lệ (%)\tGhi chú',
      '\t\t\t\tSáu tháng đầu\tSáu tháng cuối',
      'A\tB\t(1)\t(2)=(3)+(4)\t(3)\t(4)\t(5)=(2)/(1)',
      '1\tXã An Hòa\t1.626\t1.745\t1.031\t714\t107,32',
      '2\tXã Bình Minh\t725\t774\t436\t338\t106,76',
      '3\tXã Hòa An\t1.544\t1.156\t437\t719\t74,87',
      '4\tXã Tân Lập\t634\t520\t194\t326\t82,02',
      `Tổng cộng\t4.529\t4.195\t2.098\t2.097\t${last}`,
    ].join('\n');

  it('are silent of a quotient that the row of column numbers tells of', () => {
    assert.deepEqual(TABLES.findingsIn(moved('92,63')), []);
  });

  it('tell of it, where it is none', () => {
    assert.deepEqual(TABLES.findingsIn(moved('95,63')), ['table-percent.ratio error "95,63"']);
  });
});
