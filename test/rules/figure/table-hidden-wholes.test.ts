import { testTables, type TableCase } from '../../helpers/table-rules';

const WRONG: readonly TableCase[] = [
  [
    'a percentage of votes whose number stands nowhere',
    `STT | Họ và tên | Đồng ý | Tỷ lệ (%)
     1 | Ông Nguyễn Văn A | 118 | 93,65
     2 | Bà Trần Thị B | 121 | 96,03
     3 | Ông Lê Văn C | 109 | 86,51
     4 | Bà Phạm Thị D | 125 | 92,91`,
    'table-percent.ratio-likely warning "92,91"',
  ],
  [
    'the votes themselves',
    `STT | Họ và tên | Đồng ý | Tỷ lệ (%)
     1 | Ông Nguyễn Văn A | 118 | 93,65
     2 | Bà Trần Thị B | 112 | 96,03
     3 | Ông Lê Văn C | 109 | 86,51
     4 | Bà Phạm Thị D | 125 | 99,21`,
    'table-percent.part-likely warning "112"',
  ],
];

const RIGHT: readonly TableCase[] = [
  [
    'votes of which one was taken among fewer',
    `STT | Họ và tên | Đồng ý | Tỷ lệ (%)
     1 | Ông Nguyễn Văn A | 118 | 93,65
     2 | Bà Trần Thị B | 121 | 96,03
     3 | Ông Lê Văn C | 109 | 86,51
     4 | Bà Phạm Thị D | 115 | 95,83`,
  ],
  [
    'percentages of a whole in each row',
    `STT | Xã | Hộ tham gia | Tỷ lệ (%)
     1 | An Hòa | 118 | 91,47
     2 | Bình Minh | 121 | 88,32
     3 | Hòa An | 109 | 93,97
     4 | Tân Lập | 125 | 94,70`,
  ],
];

describe('figure/table-percent and wholes that a table does not show', () => {
  testTables({ 'finds at fault': WRONG, 'leaves alone': RIGHT });
});
