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
  [
    'thousands that lost a digit in a column of few, where the table has others and commas open its decimals',
    `STT | Chỉ tiêu | Năm 2022 | Năm 2023 | Năm 2024
     1 | Hồ sơ kỳ trước chuyển sang | 2.504 | 2.624 | 2.643
     2 | Hồ sơ tiếp nhận | 727 | 733 | 490
     3 | Hồ sơ đã giải quyết | 607 | 714 | 727
     4 | Hồ sơ còn lại | 2.64 | 2.643 | 2.406
     5 | Tỷ lệ đơn đúng hạn (%) | 84,24 | 87,21 | 87,51`,
    'table-total.formula error "2.64"',
  ],
  [
    'the digits of a total that lost one, as they stand',
    `TT | Nội dung | ĐVT | Số liệu
     1 | Tổng số hồ sơ đã nhận | Hồ sơ | 3.18
     1.1 | Trực tuyến | Hồ sơ | 1.274
     1.2 | Trực tiếp | Hồ sơ | 927
     1.3 | Bưu chính | Hồ sơ | 987
     2 | Số lượt tra cứu | Lượt | 7.412
     3 | Số tin, bài | Tin | 1.005
     4 | Số cuộc gọi | Cuộc | 2.316
     5 | Tỷ lệ hài lòng | % | 91,7`,
    'table-total.group-likely warning "3.18"',
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
    'a total without the zero that a program left out, in a column of few thousands',
    `STT | Chỉ tiêu | Năm 2022 | Năm 2023 | Năm 2024
     1 | Hồ sơ kỳ trước chuyển sang | 2.504 | 2.620 | 2.643
     2 | Hồ sơ tiếp nhận | 723 | 737 | 490
     3 | Hồ sơ đã giải quyết | 607 | 714 | 727
     4 | Hồ sơ còn lại | 2.62 | 2.643 | 2.406
     5 | Tỷ lệ đơn đúng hạn (%) | 84,24 | 87,21 | 87,51`,
  ],
  [
    'a decimal with a dot in a column without thousands',
    `STT | Chỉ tiêu | Năm 2022 | Năm 2023 | Năm 2024
     1 | Số hồ sơ tiếp nhận | 727 | 2.504 | 2.624
     2 | Số hồ sơ đã giải quyết | 607 | 1.714 | 1.727
     3 | Số hồ sơ còn lại | 120 | 790 | 897
     4 | Số lượt tra cứu mỗi hồ sơ | 2.64 | 3 | 2`,
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
