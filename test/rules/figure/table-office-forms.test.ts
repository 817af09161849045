import { testTables, type TableCase } from '../../helpers/table-rules';

const WRONG: readonly TableCase[] = [
  [
    'support of the same sum for each house, which the table does not name',
    `TT | Địa phương | Số nhà sập | Hỗ trợ nhà sập
     1 | Xã An Hòa | 14 | 840.000
     2 | Xã Bình Minh | 9 | 540.000
     3 | Xã Hòa An | 27 | 1.260.000
     4 | Xã Tân Lập | 15 | 900.000
     5 | Xã Phú Lộc | 31 | 1.860.000`,
    'table-total.formula-likely warning "1.260.000"',
  ],
  [
    'insurance at a rate that the head names',
    `TT | Họ và tên | Tiền công | BHXH (10,5%)
     1 | Ông A | 8.260.200 | 867.321
     2 | Bà B | 9.032.400 | 948.402
     3 | Ông C | 10.038.600 | 1.045.053
     4 | Bà D | 11.817.000 | 1.240.785
     5 | Ông E | 12.823.200 | 1.346.436`,
    'table-total.formula-likely warning "1.045.053"',
  ],
  [
    'a total of the columns that are called alike',
    `TT | Xã | Nhà sập - Số nhà | Nhà sập - Kinh phí | Nhà hư - Số nhà | Nhà hư - Kinh phí | Tổng kinh phí
     1 | An Hòa | 4 | 241.500 | 17 | 510.300 | 751.800
     2 | Bình Minh | 2 | 118.700 | 9 | 274.900 | 393.600
     3 | Hòa An | 7 | 424.100 | 26 | 779.200 | 1.203.300
     4 | Tân Lập | 5 | 298.600 | 31 | 926.400 | 1.252.000`,
    'table-total.columns error "1.252.000"',
  ],
  [
    'points with those that are taken off',
    `TT | Đơn vị | Kinh tế | Văn hóa | Điểm thưởng | Điểm trừ | Tổng điểm
     1 | Xã An Hòa | 282,5 | 186,0 | 15,0 | 4,5 | 479,0
     2 | Xã Bình Minh | 276,0 | 188,5 | 12,5 | 6,0 | 471,0
     3 | Xã Hòa An | 288,0 | 184,5 | 18,0 | 2,5 | 448,0
     4 | Xã Tân Lập | 261,5 | 179,0 | 7,5 | 8,0 | 440,0`,
    'table-total.columns error "448,0"',
  ],
  [
    'points of a percentage, held against what was asked',
    `TT | Đơn vị | Dân số | Tham gia | Tỷ lệ (%) | Chỉ tiêu (%) | Tăng, giảm
     1 | Xã An Hòa | 12.846 | 11.689 | 90,99 | 94,50 | -3,51
     2 | Xã Bình Minh | 10.372 | 9.626 | 92,81 | 94,00 | -1,19
     3 | Xã Hòa An | 21.508 | 20.028 | 93,12 | 95,20 | -2,08
     4 | Xã Tân Lập | 7.915 | 7.656 | 96,73 | 93,75 | 2,89`,
    'table-total.formula error "2,89"',
  ],
  [
    'a staff list where small numbers are met in all other rows',
    `TT | Đơn vị | Được giao | Có mặt | Chưa sử dụng | Đại học | Khác
     1 | Văn phòng | 24 | 22 | 2 | 20 | 2
     2 | Phòng Nội vụ | 11 | 10 | 1 | 8 | 2
     3 | Phòng Tài chính | 13 | 15 | 1 | 7 | 5
     4 | Phòng Giáo dục | 10 | 8 | 2 | 4 | 4
     5 | Phòng Tư pháp | 6 | 5 | 1 | 4 | 1
     6 | Thanh tra | 7 | 6 | 1 | 3 | 3
      | Cộng | 71 | 63 | 8 | 46 | 17`,
    'table-total.part error "15"',
  ],
  [
    'the mean of a total, a slip away',
    `Trường | Số lớp | Số học sinh | Học sinh/lớp
     Tiểu học Một | 18 | 737 | 40,9
     Tiểu học Hai | 14 | 486 | 34,7
     Tiểu học Ba | 22 | 844 | 38,4
     Tiểu học Bốn | 12 | 430 | 35,8
     Cộng | 66 | 2.497 | 73,8`,
    'table-total.formula error "73,8"',
  ],
  [
    'the yield of a whole district, beside harvests',
    `Xã | Diện tích (ha) | Năng suất (tạ/ha) | Sản lượng (tấn)
     An Hòa | 465,3 | 65,7 | 3.057,0
     Bình Minh | 442,3 | 61,5 | 2.720,1
     Hòa An | 364,6 | 62,3 | 2.271,5
     Tân Lập | 604,9 | 61,1 | 3.695,9
     Toàn huyện | 1.877,1 | 65,6 | 11.744,5`,
    'table-total.formula error "65,6"',
  ],
  [
    'points whose percentages rounding does not explain',
    `TT | Tiêu chí | Điểm tối đa | Điểm đạt | Tỷ lệ đạt (%)
     1 | Kế hoạch | 3,00 | 2,75 | 91,67
     2 | Báo cáo | 3,50 | 3,00 | 85,71
     3 | Kiểm tra | 4,00 | 3,25 | 81,25
     4 | Rà soát | 3,50 | 2,75 | 78,75
     5 | Theo dõi | 6,00 | 5,46 | 91,00
     6 | Công khai | 3,00 | 2,00 | 66,67
     7 | Giải ngân | 5,00 | 3,87 | 77,40`,
    'table-percent.ratio error "78,75"',
  ],
  [
    'the mean of the communes below their total',
    `TT | Xã | Tổng số hộ | Hộ dùng nước sạch
     1 | An Hòa | 1.246 | 1.131
     2 | Bình Minh | 1.387 | 1.204
     3 | Hòa An | 918 | 842
     4 | Tân Lập | 763 | 701
      | Toàn vùng | 4.314 | 3.878
      | Bình quân 1 xã | 1.078,5 | 996,5`,
    'table-total.mean-likely warning "996,5"',
  ],
];

const RIGHT: readonly TableCase[] = [
  [
    'support of another sum for one of the communes',
    `TT | Địa phương | Số nhà sập | Hỗ trợ nhà sập
     1 | Xã An Hòa | 14 | 840.000
     2 | Xã Bình Minh | 9 | 540.000
     3 | Xã Hòa An | 27 | 1.350.000
     4 | Xã Tân Lập | 15 | 900.000
     5 | Xã Phú Lộc | 31 | 1.860.000`,
  ],
  [
    'a total of another kind than the columns that are called alike',
    `TT | Xã | Nhà sập - Kinh phí | Nhà hư - Kinh phí | Tổng kinh phí đề nghị
     1 | An Hòa | 241.500 | 510.300 | 812.400
     2 | Bình Minh | 118.700 | 274.900 | 401.100
     3 | Hòa An | 424.100 | 779.200 | 1.356.700
     4 | Tân Lập | 298.600 | 926.400 | 1.302.500`,
  ],
  [
    'points of which a jury took something off without a column',
    `TT | Đơn vị | Kinh tế | Văn hóa | Điểm thưởng | Tổng điểm
     1 | Xã An Hòa | 282,5 | 186,0 | 15,0 | 479,0
     2 | Xã Bình Minh | 276,0 | 188,5 | 12,5 | 471,0
     3 | Xã Hòa An | 288,0 | 184,5 | 18,0 | 488,0
     4 | Xã Tân Lập | 261,5 | 179,0 | 7,5 | 440,0`,
  ],
  [
    'a change in percent beside two percentages',
    `TT | Đơn vị | Tỷ lệ 2023 (%) | Tỷ lệ 2024 (%) | Tăng, giảm
     1 | Xã An Hòa | 80,00 | 90,00 | 12,50
     2 | Xã Bình Minh | 75,00 | 81,00 | 8,00
     3 | Xã Hòa An | 64,00 | 72,00 | 12,50`,
  ],
  [
    'small numbers of which the last column is only a part',
    `TT | Đơn vị | Được giao | Có mặt | Đại học | Đảng viên
     1 | Văn phòng | 24 | 22 | 20 | 12
     2 | Phòng Nội vụ | 11 | 10 | 8 | 8
     3 | Phòng Tài chính | 13 | 12 | 7 | 9
     4 | Phòng Giáo dục | 10 | 8 | 4 | 6
     5 | Phòng Tư pháp | 6 | 5 | 4 | 3
     6 | Thanh tra | 7 | 6 | 3 | 5`,
  ],
  [
    'a mean of the total that is of other rows',
    `Trường | Số lớp | Số học sinh | Học sinh/lớp
     Tiểu học Một | 18 | 737 | 40,9
     Tiểu học Hai | 14 | 486 | 34,7
     Tiểu học Ba | 22 | 844 | 38,4
     Tiểu học Bốn | 12 | 430 | 35,8
     Cộng | 66 | 2.497 | 35,2`,
  ],
  [
    'percentages of measured figures that were rounded',
    `TT | Tuyến | Kế hoạch (km) | Đã làm (km) | Tỷ lệ (%)
     1 | An Hòa | 3,1 | 2,7 | 86,71
     2 | Bình Minh | 3,5 | 3,0 | 85,43
     3 | Hòa An | 4,2 | 3,3 | 78,57
     4 | Tân Lập | 3,6 | 2,8 | 78,03
     5 | Phú Lộc | 6,1 | 5,4 | 88,52
     6 | Đồng Tâm | 3,4 | 2,1 | 61,76`,
  ],
];

describe('forms of tables that offices have', () => {
  testTables({ 'are told of': WRONG, 'are left alone, with': RIGHT });
});
