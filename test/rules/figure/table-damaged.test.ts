import { testTables, type TableCase } from '../../helpers/table-rules';

const WRONG: readonly TableCase[] = [
  [
    'thousands that lost a digit between their dots',
    `STT | Đơn vị | Vốn giao | Giải ngân
     1 | Xã An Hòa | 1.412.350 | 920.415
     2 | Xã Bình Minh | 2.650.180 | 1.831.260
     3 | Xã Hòa An | 1.975.640 | 1.204.735
      | Tổng cộng | 6.038.170 | 3.95.410`,
    'table-total.rows error "3.95.410"',
  ],
  [
    'thousands of five digits that lost one behind the dot',
    `STT | Đơn vị | Kế hoạch | Giải ngân | Còn lại
     1 | Xã An Hòa | 14.120 | 9.204 | 4.916
     2 | Xã Bình Minh | 26.501 | 18.312 | 8.189
     3 | Xã Hòa An | 19.756 | 12.047 | 7.709
     4 | Xã Tân Lập | 11.638 | 8.925 | 2.713
      | Tổng cộng | 72.015 | 48.488 | 23.27`,
    'table-total.rows error "23.27"',
  ],
  [
    'a number that lost its first digit, with the dot behind it at the front',
    `STT | Đơn vị | Vốn giao | Giải ngân
     1 | Xã An Hòa | 1.412 | 920
     2 | Xã Bình Minh | 2.750 | 1.831
     3 | Xã Hòa An | 1.975 | 1.204
      | Tổng cộng | .137 | 3.955`,
    'table-total.rows error ".137"',
  ],
  [
    'a percentage that lost what stood behind its comma',
    `Xã | Số hộ | Hộ nghèo | Tỷ lệ (%)
     An Hòa | 1.312 | 118 | 9,0
     Bình Minh | 1.146 | 93 | 8,1
     Hòa An | 1.283 | 75 | 5,8
     Tân Lập | 1.178 | 101 | 8,`,
    'table-percent.ratio error "8,"',
  ],
  [
    'a percentage that lost what stood before it',
    `Xã | Số hộ | Hộ nghèo | Tỷ lệ (%)
     An Hòa | 1.312 | 118 | 8,99
     Bình Minh | 1.146 | 93 | ,12
     Hòa An | 1.283 | 75 | 5,85
     Tân Lập | 1.178 | 101 | 8,57`,
    'table-percent.ratio error ",12"',
  ],
];

const RIGHT: readonly TableCase[] = [
  [
    'thousands without the zero that a program left out',
    `STT | Đơn vị | Kế hoạch | Giải ngân | Còn lại
     1 | Xã An Hòa | 14.120 | 9.204 | 4.916
     2 | Xã Bình Minh | 26.501 | 18.312 | 8.189
     3 | Xã Hòa An | 19.756 | 12.056 | 7.7
     4 | Xã Tân Lập | 11.638 | 8.925 | 2.713
      | Tổng cộng | 72.015 | 48.497 | 23.518`,
  ],
  [
    'codes with dots beside figures',
    `STT | Mã dự án | Vốn giao | Giải ngân
     1 | 1.25.07 | 1.412 | 920
     2 | 1.25.11 | 2.650 | 1.831
     3 | 2.31.04 | 1.975 | 1.204
      | Tổng cộng | 6.037 | 3.955`,
  ],
  [
    'an odd number that nothing is reckoned with',
    `STT | Đơn vị | Số hộ | Kinh phí
     1 | Xã An Hòa | 141 | 92.400
     2 | Xã Bình Minh | 265 | 18.310
     3 | Xã Hòa An | 197 | 1.2.047
     4 | Xã Tân Lập | 116 | 8.920`,
  ],
  [
    'decimals with dots throughout',
    `STT | Đơn vị | Kế hoạch | Giải ngân
     1 | Xã An Hòa | 14.12 | 9.2
     2 | Xã Bình Minh | 26.5 | 18.31
     3 | Xã Hòa An | 19.75 | 12.04
      | Tổng cộng | 60.37 | 39.55`,
  ],
];

describe('numbers of a table that lost a digit beside a separator', () => {
  testTables({ 'are told in': WRONG, 'are left alone in': RIGHT });
});
