import { testTables, type TableCase } from '../../helpers/table-rules';

const WRONG: readonly TableCase[] = [
  [
    'four movements in columns',
    `TT | Đơn vị | Dư đầu năm | Vay mới | Nhận chuyển đến | Đã trả | Chuyển đi | Dư cuối năm
     1 | Xã An Hòa | 1.250 | 430 | 120 | 380 | 45 | 1.375
     2 | Xã Bình Minh | 2.140 | 515 | 85 | 610 | 70 | 2.060
     3 | Xã Hòa An | 1.735 | 290 | 64 | 415 | 38 | 1.636
     4 | Xã Tân Lập | 1.480 | 360 | 92 | 325 | 51 | 1.655`,
    'table-total.formula error "1.655"',
  ],
  [
    'movements in rows',
    `Chỉ tiêu | Năm 2022 | Năm 2023 | Năm 2024
     Số hộ nghèo đầu năm | 1.250 | 1.118 | 1.004
     Số hộ thoát nghèo | 183 | 162 | 147
     Số hộ phát sinh mới | 51 | 48 | 39
     Số hộ nghèo cuối năm | 1.118 | 1.004 | 869`,
    'table-total.formula error "869"',
  ],
  [
    'four movements in rows',
    `Nội dung | Quý I | Quý II | Quý III | Quý IV
     Tồn đầu kỳ | 845 | 912 | 871 | 923
     Nhập mua | 310 | 275 | 342 | 298
     Nhập khác | 42 | 38 | 51 | 29
     Xuất sử dụng | 260 | 331 | 318 | 347
     Xuất thanh lý | 25 | 23 | 23 | 16
     Tồn cuối kỳ | 912 | 871 | 923 | 778`,
    'table-total.formula error "778"',
  ],
  [
    'totals of what rises and falls, with their parts',
    `Đơn vị | Đầu năm | Tăng | Tuyển mới | Chuyển đến | Giảm | Nghỉ hưu | Chuyển đi | Cuối năm
     Sở Một | 125 | 18 | 11 | 7 | 14 | 9 | 5 | 129
     Sở Hai | 242 | 27 | 15 | 12 | 31 | 19 | 12 | 238
     Sở Ba | 187 | 22 | 14 | 8 | 16 | 11 | 5 | 193
     Sở Bốn | 164 | 15 | 9 | 6 | 19 | 13 | 6 | 168`,
    'table-total.formula error "168"',
  ],
];

const RIGHT: readonly TableCase[] = [
  [
    'an opening and an end that other movements lie between',
    `Nội dung | Quý I | Quý II | Quý III | Quý IV
     Tồn đầu kỳ | 845 | 912 | 871 | 923
     Nhập trong kỳ | 310 | 275 | 342 | 298
     Xuất trong kỳ | 260 | 331 | 318 | 347
     Tồn cuối kỳ | 912 | 871 | 923 | 893`,
  ],
  [
    'movements in rows',
    `Chỉ tiêu | Năm 2022 | Năm 2023 | Năm 2024
     Số hộ nghèo đầu năm | 1.250 | 1.118 | 1.004
     Số hộ thoát nghèo | 183 | 162 | 147
     Số hộ phát sinh mới | 51 | 48 | 39
     Số hộ nghèo cuối năm | 1.118 | 1.004 | 896`,
  ],
  [
    'what began and ended, and figures that do not move it',
    `Xã | Dân số đầu năm | Số sinh | Số chết | Số khám bệnh | Dân số cuối năm
     An Hòa | 9.820 | 142 | 51 | 6.120 | 9.987
     Bình Minh | 7.415 | 98 | 43 | 5.010 | 7.502
     Hòa An | 6.290 | 87 | 39 | 4.870 | 6.331
     Tân Lập | 8.105 | 110 | 47 | 5.655 | 8.211`,
  ],
  [
    'a movement that few rows have',
    `TT | Lớp | Đầu năm | Chuyển đến | Chuyển đi | Thôi học | Cuối năm
     1 | 6A | 38 | 1 | 0 | 1 | 38
     2 | 6B | 40 | 0 | 2 | 0 | 38
     3 | 7A | 35 | 2 | 1 | 0 | 36
     4 | 7B | 41 | 1 | 0 | 0 | 42
      | Cộng | 154 | 4 | 3 | 1 | 154`,
  ],
  [
    'four movements in columns with their total',
    `TT | Đơn vị | Dư đầu năm | Vay mới | Nhận chuyển đến | Đã trả | Chuyển đi | Dư cuối năm
     1 | Xã An Hòa | 1.250 | 430 | 120 | 380 | 45 | 1.375
     2 | Xã Bình Minh | 2.140 | 515 | 85 | 610 | 70 | 2.060
     3 | Xã Hòa An | 1.735 | 290 | 64 | 415 | 38 | 1.636
      | Tổng cộng | 5.125 | 1.235 | 269 | 1.405 | 153 | 5.071`,
  ],
];

describe('movements of a table between an opening and an end', () => {
  testTables({ 'tell, of': WRONG, 'are silent of': RIGHT });
});
