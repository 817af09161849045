import { testTables, type TableCase } from '../../helpers/table-rules';

const WRONG: readonly TableCase[] = [
  [
    'the parts of a total, though its percentage agrees',
    `Đơn vị | Đạt/Tổng | Tỷ lệ (%)
     Cụm Một | 31/36 | 86,1
     Cụm Hai | 44/48 | 91,7
     Cụm Ba | 52/57 | 91,2
     Cụm Bốn | 46/52 | 88,5
     Toàn ngành | 137/193 | 89,6`,
    'table-total.rows error "137"',
  ],
  [
    'the wholes of a total',
    `Đơn vị | Đạt/Tổng | Tỷ lệ (%)
     Cụm Một | 31/36 | 86,1
     Cụm Hai | 44/48 | 91,7
     Cụm Ba | 52/57 | 91,2
     Cụm Bốn | 46/52 | 88,5
     Tổng cộng | 173/139 | 89,6`,
    'table-total.rows-likely warning "139"',
  ],
  [
    'the part of a row, which the total and its percentage blame',
    `Đơn vị | Đạt/Tổng | Tỷ lệ (%)
     Cụm Một | 31/36 | 86,1
     Cụm Hai | 44/48 | 91,7
     Cụm Ba | 25/57 | 91,2
     Cụm Bốn | 46/52 | 88,5
     Tổng cộng | 173/193 | 89,6`,
    'table-total.part-likely warning "25"',
  ],
  [
    'a percentage of a total whose fraction adds up',
    `Đơn vị | Đạt/Tổng | Tỷ lệ (%)
     Cụm Một | 31/36 | 86,1
     Cụm Hai | 44/48 | 91,7
     Cụm Ba | 52/57 | 91,2
     Tổng cộng | 127/141 | 91,0`,
    'table-percent.ratio error "91,0"',
  ],
];

const RIGHT: readonly TableCase[] = [
  [
    'parts and wholes that add up',
    `Đơn vị | Đạt/Tổng | Tỷ lệ (%)
     Cụm Một | 31/36 | 86,1
     Cụm Hai | 44/48 | 91,7
     Cụm Ba | 52/57 | 91,2
     Tổng cộng | 127/141 | 90,1`,
  ],
  [
    'one whole for all rows',
    `Nội dung | Số phiếu | Tỷ lệ (%)
     Phương án Một | 21/120 | 17,5
     Phương án Hai | 36/120 | 30,0
     Phương án Ba | 57/120 | 47,5
     Tổng cộng | 114/120 | 95,0`,
  ],
  [
    'people who agree to several things',
    `Nội dung | Tán thành | Tỷ lệ (%)
     Điều Một | 96/120 | 80,0
     Điều Hai | 108/120 | 90,0
     Điều Ba | 114/120 | 95,0
     Tổng cộng | 90/120 | 75,0`,
  ],
  [
    'a row without a fraction',
    `Đơn vị | Đạt/Tổng | Tỷ lệ (%)
     Cụm Một | 31/36 | 86,1
     Cụm Hai | 44/48 | 91,7
     Cụm Ba | chưa báo cáo | 
     Tổng cộng | 98/110 | 89,1`,
  ],
];

describe('figure/table-total adds up fractions', () => {
  testTables({ 'finds at fault': WRONG, 'leaves alone': RIGHT });
});
