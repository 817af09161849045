import { testTables, type TableCase } from '../../helpers/table-rules';

const WRONG: readonly TableCase[] = [
  [
    'a harvest, of an area and a yield in other units',
    `Cây trồng | Diện tích (ha) | Năng suất (tạ/ha) | Sản lượng (tấn)
     Lúa xuân | 1.240 | 62,5 | 7.705
     Lúa mùa | 1.185 | 56,0 | 6.636
     Ngô | 420 | 48,2 | 2.024,4
     Khoai lang | 75 | 95,0 | 712,5`,
    'table-total.formula error "7.705"',
  ],
  [
    'an amount in millions of prices in đồng',
    `TT | Nội dung | Số lượng | Đơn giá (đồng) | Thành tiền (triệu đồng)
     1 | Bàn làm việc | 12 | 1.500.000 | 18
     2 | Ghế xoay | 20 | 450.000 | 9
     3 | Tủ tài liệu | 70 | 2.100.000 | 174`,
    'table-total.formula error "174"',
  ],
  [
    'a total of ages under their head',
    `Đơn vị | Độ tuổi dưới 30 | Độ tuổi 30 đến 45 | Độ tuổi trên 45
     Phòng Một | 110 | 120 | 112
     Phòng Hai | 114 | 125 | 118
     Cộng | 224 | 245 | 203`,
    'table-total.rows error "203"',
  ],
  [
    'a total of a single column, one slip away',
    `Đơn vị | Số tiền
     Hội Một | 358.000
     Hội Hai | 482.000
     Hội Ba | 479.000
     Tổng cộng | 1.391.000`,
    'table-total.rows-likely warning "1.391.000"',
  ],
  [
    'a group of small numbers near its sum, where another group adds up',
    `STT | Chỉ tiêu | Số liệu
     1 | Số lượt tiếp công dân | 97
     1.1 | Tiếp thường xuyên | 31
     1.2 | Tiếp định kỳ | 38
     1.3 | Tiếp đột xuất | 30
     2 | Số văn bản ban hành | 194
     2.1 | Quyết định | 62
     2.2 | Kế hoạch | 132`,
    'table-total.group-likely warning "97"',
  ],
  [
    'the whole of a percentage of four digits',
    `STT | Chỉ tiêu | ĐVT | Số liệu
     1 | Tỷ lệ thủ tục toàn trình | % | 78,24
     1.1 | Tổng số thủ tục | Thủ tục | 309
     1.2 | Thủ tục toàn trình | Thủ tục | 320
     2 | Tỷ lệ cán bộ tập huấn | % | 50,49
     2.1 | Tổng số cán bộ | Người | 2.123
     2.2 | Cán bộ được tập huấn | Người | 1.072`,
    'table-percent.part-likely warning "309"',
  ],
  [
    'means below titles of rows',
    `TT | Trường | Điểm lần một | Điểm lần hai
     A | KHỐI XÃ | |
     1 | Trường Một | 88,12 | 87,59
     2 | Trường Hai | 55,46 | 61,74
     B | KHỐI PHƯỜNG | |
     3 | Trường Ba | 92,11 | 65,14
     4 | Trường Bốn | 70,48 | 94,14
      | Bình quân | 76,54 | 71,15`,
    'table-total.mean-likely warning "71,15"',
  ],
  [
    'thousands with a dot beside decimals with a dot',
    `STT | Chỉ tiêu | ĐVT | Số liệu
     1 | Tỷ lệ thôn văn hóa | % | 88.63
     1.1 | Tổng số thôn | Thôn | 1.670
     1.2 | Thôn văn hóa | Thôn | 1.450
     2 | Chiều dài đường | Km | 11.7`,
    'table-percent.ratio-likely warning "88.63"',
  ],
  [
    'a digit left out of a group of three, in a total',
    `TT | Nội dung | ĐVT | Số liệu
     1 | Tổng số hồ sơ đã nhận | Hồ sơ | 3.18
     1.1 | Trực tuyến | Hồ sơ | 1.274
     1.2 | Trực tiếp | Hồ sơ | 927
     1.3 | Bưu chính | Hồ sơ | 987
     2 | Số lớp tập huấn | Lớp | 12`,
    'table-total.group-likely warning "3.18"',
  ],
  [
    'a digit left out of a group of three, in a part',
    `TT | Nội dung | ĐVT | Số liệu
     1 | Tổng số hồ sơ đã nhận | Hồ sơ | 3.188
     1.1 | Trực tuyến | Hồ sơ | 1.74
     1.2 | Trực tiếp | Hồ sơ | 927
     1.3 | Bưu chính | Hồ sơ | 987
     2 | Số lớp tập huấn | Lớp | 12`,
    'table-total.part-likely warning "1.74"',
  ],
  [
    'a group in a column where the rows of percentages have their sign',
    `STT | Chỉ tiêu | ĐVT | Quý I | Quý II
     1 | Tỷ lệ đơn đã trả lời | % | 70,0% | 80,5%
     1.1 | Tổng số đơn đã nhận | Đơn | 120 | 236
     1.2 | Số đơn đã trả lời | Đơn | 84 | 190
     2 | Số lượt tiếp công dân | Lượt | 1.245 | 1.166
     2.1 | Tiếp thường xuyên | Lượt | 382 | 289
     2.2 | Tiếp định kỳ | Lượt | 241 | 255
     2.3 | Tiếp đột xuất | Lượt | 612 | 622`,
    'table-total.group-likely warning "1.245"',
  ],
  [
    'a group that lost its first digit, where another column comes to its total',
    `STT | Chỉ tiêu | Quý I | Quý II
     1 | Số lượt tiếp công dân | 48 | 1.166
     1.1 | Tiếp thường xuyên | 373 | 289
     1.2 | Tiếp định kỳ | 162 | 255
     1.3 | Tiếp đột xuất | 213 | 622
     2 | Số cuộc kiểm tra | 14 | 17`,
    'table-total.group-likely warning "48"',
  ],
  [
    'two digits of a part exchanged, where another column comes to its total',
    `STT | Chỉ tiêu | Quý I | Quý II
     1 | Số lượt tiếp công dân | 134 | 1.166
     1.1 | Tiếp thường xuyên | 47 | 289
     1.2 | Tiếp định kỳ | 33 | 255
     1.3 | Tiếp đột xuất | 45 | 622
     2 | Số cuộc kiểm tra | 14 | 17`,
    'table-total.part-likely warning "45"',
  ],
  [
    'a part of one digit that had two, where another column comes to its total',
    `STT | Chỉ tiêu | Quý I | Quý II
     1 | Số lượt tiếp công dân | 213 | 1.166
     1.1 | Tiếp thường xuyên | 104 | 289
     1.2 | Tiếp định kỳ | 7 | 255
     1.3 | Tiếp đột xuất | 38 | 622
     2 | Số cuộc kiểm tra | 14 | 17`,
    'table-total.part-likely warning "7"',
  ],
  [
    'a total that is less than one of its parts and lacks a digit, beside a group that adds up',
    `STT | Chỉ tiêu | Số liệu
     1 | Số lượt tiếp công dân | 48
     1.1 | Tiếp thường xuyên | 373
     1.2 | Tiếp định kỳ | 162
     1.3 | Tiếp đột xuất | 213
     2 | Số văn bản ban hành | 194
     2.1 | Quyết định | 62
     2.2 | Kế hoạch | 132`,
    'table-total.group-likely warning "48"',
  ],
  [
    'a total of four digits that is less than its parts and lacks one, with nothing beside it',
    `STT | Chỉ tiêu | Số liệu
     1 | Số lượt tiếp công dân | 381
     1.1 | Tiếp thường xuyên | 1.457
     1.2 | Tiếp định kỳ | 1.262
     1.3 | Tiếp đột xuất | 1.162
     2 | Số cuộc kiểm tra | 14`,
    'table-total.group-likely warning "381"',
  ],
];

const RIGHT: readonly TableCase[] = [
  [
    'parts that may have the same persons in them, beside a group that adds up',
    `STT | Chỉ tiêu | Số liệu
     1 | Tổng số lao động có việc làm mới | 709
     1.1 | Trong nước | 275
     1.2 | Ở nước ngoài | 189
     1.3 | Tự tạo việc làm | 245
     2 | Tổng số cán bộ, công chức | 236
     2.1 | Số đảng viên | 166
     2.2 | Số người là nữ | 40
     2.3 | Số người có trình độ sau đại học | 36`,
  ],
  [
    'a group that leaves some out, in a column where the rows of percentages have their sign',
    `STT | Chỉ tiêu | ĐVT | Quý I | Quý II
     1 | Tỷ lệ đơn đã trả lời | % | 70,0% | 80,5%
     1.1 | Tổng số đơn đã nhận | Đơn | 120 | 236
     1.2 | Số đơn đã trả lời | Đơn | 84 | 190
     2 | Số lượt tiếp công dân | Lượt | 1.464 | 1.391
     2.1 | Tiếp thường xuyên | Lượt | 382 | 289
     2.2 | Tiếp định kỳ | Lượt | 241 | 255
     2.3 | Tiếp đột xuất | Lượt | 612 | 622`,
  ],
  [
    'a list that leaves some out in one column, where it comes to its total in another',
    `STT | Chỉ tiêu | Quý I | Quý II
     1 | Số lượt tiếp công dân | 162 | 1.166
     1.1 | Tiếp thường xuyên | 47 | 289
     1.2 | Tiếp định kỳ | 33 | 255
     1.3 | Tiếp đột xuất | 45 | 622
     2 | Số cuộc kiểm tra | 14 | 17`,
  ],
  [
    'two digits away from a list of two parts, which come to their total in another column by chance',
    `STT | Chỉ tiêu | Quý I | Quý II
     1 | Số cuộc họp | 52 | 83
     1.1 | Số cuộc họp trực tuyến | 14 | 45
     1.2 | Số cuộc họp không giấy | 29 | 38
     2 | Số cuộc kiểm tra | 14 | 17`,
  ],
  [
    'a total that lacks a digit of its list and is more than each part, with nothing beside it',
    `STT | Chỉ tiêu | Số liệu
     1 | Số lượt tiếp công dân | 748
     1.1 | Tiếp thường xuyên | 612
     1.2 | Tiếp định kỳ | 523
     1.3 | Tiếp đột xuất | 613
     2 | Số cuộc kiểm tra | 14`,
  ],
  [
    'rows below a smaller one that are no parts of it, beside a group that adds up',
    `STT | Chỉ tiêu | Số liệu
     1 | Số lớp đã mở | 48
     1.1 | Số học viên | 1.373
     1.2 | Số học viên là nữ | 662
     2 | Số văn bản ban hành | 194
     2.1 | Quyết định | 62
     2.2 | Kế hoạch | 132`,
  ],
  [
    'a part with decimals of other digits than what its list lacks',
    `TT | Nội dung | ĐVT | Số liệu
     1 | Tổng số hồ sơ đã nhận | Hồ sơ | 3.188
     1.1 | Trực tuyến | Hồ sơ | 1.85
     1.2 | Trực tiếp | Hồ sơ | 927
     1.3 | Bưu chính | Hồ sơ | 987
     2 | Số lớp tập huấn | Lớp | 12`,
  ],
  [
    'a total with decimals of other digits than its list',
    `TT | Nội dung | ĐVT | Số liệu
     1 | Tổng số hồ sơ đã nhận | Hồ sơ | 3.61
     1.1 | Trực tuyến | Hồ sơ | 1.274
     1.2 | Trực tiếp | Hồ sơ | 927
     1.3 | Bưu chính | Hồ sơ | 987
     2 | Số lớp tập huấn | Lớp | 12`,
  ],
];

describe('what little a table needs to prove a slip', () => {
  testTables({ 'finds at fault': WRONG, 'leaves alone': RIGHT });
});
