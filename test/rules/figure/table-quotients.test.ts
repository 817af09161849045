import { testTables, type TableCase } from '../../helpers/table-rules';

const WRONG: readonly TableCase[] = [
  [
    'a density',
    `TT | Xã | Diện tích (km²) | Dân số (người) | Mật độ (người/km²)
     1 | An Hòa | 24,5 | 9.820 | 400,8
     2 | Bình Minh | 18,2 | 7.415 | 407,4
     3 | Hòa An | 31,7 | 6.290 | 198,4
     4 | Tân Lập | 22,4 | 8.105 | 316,8
     5 | Phú Mỹ | 12,9 | 7.733 | 599,5`,
    'table-total.formula error "316,8"',
  ],
  [
    'pupils of a class',
    `Trường | Số lớp | Số học sinh | Bình quân/lớp
     Tiểu học Một | 18 | 612 | 34,0
     Tiểu học Hai | 22 | 771 | 35,0
     Tiểu học Ba | 15 | 488 | 32,5
     Tiểu học Bốn | 20 | 655 | 23,8`,
    'table-total.formula error "23,8"',
  ],
  [
    'a yield in tạ of a harvest in tấn',
    `Xã | Diện tích (ha) | Sản lượng (tấn) | Năng suất (tạ/ha)
     An Hòa | 312,5 | 1.906,3 | 61,0
     Bình Minh | 284,0 | 1.689,8 | 59,5
     Hòa An | 197,3 | 1.233,1 | 62,5
     Tân Lập | 405,8 | 2.373,9 | 85,5`,
    'table-total.formula error "85,5"',
  ],
  [
    'an income of a head in triệu đồng of a sum in tỷ đồng',
    `Xã | Tổng thu nhập (tỷ đồng) | Dân số (người) | Thu nhập bình quân đầu người (triệu đồng)
     An Hòa | 512,4 | 9.820 | 52,18
     Bình Minh | 401,3 | 7.415 | 54,12
     Hòa An | 298,8 | 6.290 | 47,50
     Tân Lập | 455,9 | 8.105 | 65,25`,
    'table-total.formula error "65,25"',
  ],
  [
    'teachers of a class, called a rate',
    `Trường | Số giáo viên | Số lớp | Tỷ lệ giáo viên/lớp
     Tiểu học Một | 27 | 18 | 1,50
     Tiểu học Hai | 34 | 22 | 1,55
     Tiểu học Ba | 21 | 15 | 1,40
     Tiểu học Bốn | 33 | 20 | 1,56`,
    'table-total.formula error "1,56"',
  ],
];

const RIGHT: readonly TableCase[] = [
  [
    'a yield of a total row that is the sum of the others but for one digit',
    `TT | Xã | Sản lượng (tấn) | Diện tích (ha) | Năng suất (tạ/ha)
     1 | Xã An Hòa | 993,5 | 179 | 55,5
     2 | Xã An Lập | 1.300,9 | 222 | 58,6
     3 | Xã Bình Minh | 1.655,9 | 285 | 58,1
     4 | Xã Bình Sơn | 1.035,5 | 198 | 52,3
     5 | Xã Cao Sơn | 376,1 | 63 | 59,7
     6 | Xã Hòa An | 760,1 | 124 | 61,3
     7 | Xã Hòa Bình | 1.399,4 | 238 | 58,8
     8 | Xã Tân Lập | 1.887,0 | 300 | 62,9
     9 | Xã Tân Minh | 1.280,4 | 194 | 66,0
     10 | Xã Tân Sơn | 1.259,0 | 231 | 54,5
      | Tổng cộng | 11.947,8 | 2.034 | 58,7`,
  ],
  [
    'a head of so many, and its total',
    `TT | Địa phương | Dân số | Số bác sĩ | Bác sĩ/1 vạn dân
     1 | Huyện Một | 85.200 | 72 | 8,5
     2 | Huyện Hai | 112.300 | 101 | 9,0
     3 | Huyện Ba | 64.800 | 48 | 7,4
     4 | Huyện Bốn | 140.100 | 162 | 11,6
      | Toàn tỉnh | 402.400 | 383 | 9,5`,
  ],
  [
    'a head of so many, in other words',
    `TT | Địa phương | Dân số | Số giường | Giường bệnh (trên 10.000 dân)
     1 | Huyện Một | 85.200 | 240 | 28,2
     2 | Huyện Hai | 112.300 | 310 | 27,6
     3 | Huyện Ba | 64.800 | 150 | 23,1
      | Cộng | 262.300 | 700 | 26,7`,
  ],
  [
    'an area of which not all bears yet',
    `TT | Cây trồng | Diện tích (ha) | Năng suất (tạ/ha) | Sản lượng (tấn)
     1 | Lúa đông xuân | 1.250 | 62,4 | 7.800
     2 | Lúa mùa | 980 | 55,1 | 5.400
     3 | Ngô | 312 | 48,5 | 1.513
     4 | Điều | 1.420 | 8,2 | 1.102
     5 | Khoai | 96 | 85,0 | 816`,
  ],
  [
    'a total that divides means of its row',
    `TT | Thôn | Số hộ | Số khẩu | Bình quân khẩu/hộ
     1 | Thôn Một | 120 | 492 | 4,1
     2 | Thôn Hai | 98 | 382 | 3,9
     3 | Thôn Ba | 145 | 638 | 4,4
     4 | Thôn Bốn | 88 | 352 | 4,0
      | Bình quân | 112,8 | 466 | 4,13`,
  ],
  [
    'a row that says itself what it is of',
    `TT | Thôn | Số hộ | Số khẩu | Bình quân khẩu/hộ
     1 | Thôn Một | 120 | 492 | 4,1
     2 | Thôn Hai | 98 | 382 | 3,9
     3 | Thôn Ba | 145 | 638 | 4,4
     4 | Thôn Bốn | 88 | 352 | 4,0
     5 | Thôn Năm (khảo sát mẫu 20 hộ) | 60 | 226 | 4,3`,
  ],
  [
    'a density with its total',
    `TT | Xã | Diện tích (km²) | Dân số (người) | Mật độ (người/km²)
     1 | An Hòa | 24,5 | 9.820 | 400,8
     2 | Bình Minh | 18,2 | 7.415 | 407,4
     3 | Hòa An | 31,7 | 6.290 | 198,4
     4 | Tân Lập | 22,4 | 8.105 | 361,8
      | Tổng cộng | 96,8 | 31.630 | 326,8`,
  ],
  [
    'a mean of the rows in the total',
    `Trường | Số lớp | Số học sinh | Bình quân/lớp
     Tiểu học Một | 18 | 612 | 34,0
     Tiểu học Hai | 22 | 771 | 35,0
     Tiểu học Ba | 15 | 488 | 32,5
     Tiểu học Bốn | 20 | 655 | 32,8
     Tổng cộng | 75 | 2.526 | 33,6`,
  ],
  [
    'quotients that are cut off',
    `Trường | Số lớp | Số học sinh | Bình quân/lớp
     Tiểu học Một | 18 | 612 | 34,0
     Tiểu học Hai | 22 | 771 | 35,0
     Tiểu học Ba | 15 | 488 | 32,5
     Tiểu học Bốn | 20 | 655 | 32,7
     Tiểu học Năm | 24 | 835 | 34,7`,
  ],
  [
    'a yield that was measured and is no quotient',
    `Xã | Diện tích (ha) | Sản lượng (tấn) | Năng suất (tạ/ha)
     An Hòa | 312,5 | 1.906,3 | 60,2
     Bình Minh | 284,0 | 1.689,8 | 58,1
     Hòa An | 197,3 | 1.233,1 | 63,4
     Tân Lập | 405,8 | 2.373,9 | 55,8`,
  ],
  [
    'an income that another survey tells',
    `Xã | Tổng sản phẩm (tỷ đồng) | Dân số (người) | Thu nhập bình quân đầu người (triệu đồng)
     An Hòa | 512,4 | 9.820 | 48,50
     Bình Minh | 401,3 | 7.415 | 49,20
     Hòa An | 298,8 | 6.290 | 44,10
     Tân Lập | 455,9 | 8.105 | 50,75`,
  ],
  [
    'one row that is of another year, beside three',
    `Trường | Số lớp | Số học sinh | Bình quân/lớp
     Tiểu học Một | 18 | 612 | 34,0
     Tiểu học Hai | 22 | 771 | 35,0
     Tiểu học Ba | 15 | 488 | 31,2
     Tiểu học Bốn | 20 | 655 | 30,1`,
  ],
  [
    'rows without a whole',
    `Xã | Diện tích (km²) | Dân số (người) | Mật độ (người/km²)
     An Hòa | 24,5 | 9.820 | 400,8
     Bình Minh | 18,2 | 7.415 | 407,4
     Hòa An | 31,7 | 6.290 | 198,4
     Khu công nghiệp | - | 312 | -
     Tân Lập | 22,4 | 8.105 | 361,8`,
  ],
  [
    'a price of a thing beside a sum',
    `Nội dung | Số lượng | Đơn giá (đồng/cái) | Thành tiền
     Bàn | 12 | 1.250.000 | 15.000.000
     Ghế | 30 | 450.000 | 13.500.000
     Tủ | 7 | 2.100.000 | 14.700.000
     Kệ | 9 | 800.000 | 7.200.000`,
  ],
  [
    'whole quotients',
    `Trường | Số học sinh | Số lớp | Sĩ số bình quân
     Tiểu học Một | 612 | 18 | 34
     Tiểu học Hai | 771 | 22 | 35
     Tiểu học Ba | 488 | 15 | 33
     Tiểu học Bốn | 655 | 20 | 33
     Tiểu học Năm | 835 | 24 | 35`,
  ],
  [
    'a quotient of two rows only',
    `Xã | Số hộ | Nhân khẩu | Nhân khẩu bình quân/hộ
     An Hòa | 2.450 | 9.820 | 4,01
     Bình Minh | 1.820 | 7.415 | 4,70`,
  ],
  [
    'investments of a km in another unit, measured ones',
    `Tuyến đường | Chiều dài (km) | Vốn đầu tư (triệu đồng) | Suất đầu tư (tỷ đồng/km)
     Đường Một | 4,2 | 18.900 | 4,50
     Đường Hai | 7,5 | 31.250 | 4,17
     Đường Ba | 3,1 | 12.710 | 4,10
     Đường Bốn | 5,8 | 26.390 | 4,55`,
  ],
  [
    'a mean of columns beside a quotient',
    `Lớp | Toán | Ngữ văn | Điểm TB
     Lớp 6A | 7,5 | 8,1 | 7,8
     Lớp 6B | 6,9 | 7,3 | 7,1
     Lớp 6C | 8,2 | 7,6 | 7,9
     Lớp 6D | 7,0 | 6,6 | 6,8`,
  ],
];

describe('quotients of a table that are no percentages', () => {
  testTables({ 'tell, of': WRONG, 'are silent of': RIGHT });
});
