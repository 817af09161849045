import { testTables, type TableCase } from '../../helpers/table-rules';

const WRONG: readonly TableCase[] = [
  [
    'a product',
    `TT | Nội dung | Số lượng | Đơn giá | Thành tiền
     1 | Bàn làm việc | 12 | 1.500.000 | 18.000.000
     2 | Ghế xoay | 24 | 450.000 | 10.800.000
     3 | Tủ tài liệu | 7 | 2.150.000 | 15.500.000`,
    'table-total.formula error "15.500.000"',
  ],
  [
    'a product of three',
    `Nội dung | Số người | Số ngày | Mức chi | Thành tiền
     Báo cáo viên | 3 | 2 | 500.000 | 3.000.000
     Học viên | 45 | 2 | 50.000 | 4.500.000
     Phục vụ | 4 | 3 | 120.000 | 1.404.000`,
    'table-total.formula error "1.404.000"',
  ],
  [
    'a difference that the head names',
    `Xã | Năm 2023 | Năm 2024 | Chênh lệch
     An Hòa | 718 | 775 | 57
     Bình Minh | 580 | 551 | -29
     Hòa An | 490 | 552 | 26`,
    'table-total.formula error "26"',
  ],
  [
    'a balance without any words',
    `Xã | Đầu kỳ | Xuất | Nhập | Kỳ sau
     An Hòa | 289 | 38 | 16 | 267
     Bình Minh | 292 | 56 | 11 | 247
     Hòa An | 289 | 57 | 14 | 246
     Tân Lập | 264 | 48 | 12 | 282`,
    'table-total.formula-likely warning "282"',
  ],
  [
    'points in proportion to a percentage',
    `Đơn vị | Tỷ lệ (%) | Điểm (tối đa 30 điểm)
     Phòng Một | 90,50 | 27,15
     Phòng Hai | 84,20 | 25,26
     Phòng Ba | 77,30 | 32,19`,
    'table-percent.points error "32,19"',
  ],
  [
    'a fraction in a cell',
    `Lĩnh vực | Điểm số | Chỉ số (%)
     Thể chế | 8,40/10,5 | 80,00
     Bộ máy | 9,30/12 | 77,50
     Công vụ | 10,80/15 | 70,20`,
    'table-percent.ratio error "70,20"',
  ],
  [
    'a percentage above the two that it divides',
    `STT | Chỉ tiêu | ĐVT | Số liệu
     1 | Tỷ lệ hồ sơ đúng hạn | % | 96,37
     1.1 | Tổng số hồ sơ | Hồ sơ | 14.250
     1.2 | Hồ sơ đúng hạn | Hồ sơ | 13.724
     2 | Số cuộc họp | Cuộc | 17`,
    'table-percent.ratio-likely warning "96,37"',
  ],
  [
    'a part of such a percentage',
    `STT | Chỉ tiêu | ĐVT | Số liệu
     1 | Tỷ lệ hồ sơ đúng hạn | % | 96,31
     1.1 | Tổng số hồ sơ | Hồ sơ | 14.250
     1.2 | Hồ sơ đúng hạn | Hồ sơ | 13.274
     2 | Số cuộc họp | Cuộc | 17`,
    'table-percent.part-likely warning "13.274"',
  ],
  [
    'a row of percentages',
    `Chỉ tiêu | Quý I | Quý II | Quý III | Quý IV
     Đơn nhận | 420 | 510 | 480 | 550
     Đơn đã trả lời | 399 | 459 | 456 | 528
     Tỷ lệ (%) | 95,0 | 90,0 | 95,0 | 69,0`,
    'table-percent.ratio error "69,0"',
  ],
  [
    'the difference of two rows',
    `Chỉ tiêu | Năm 2023 | Năm 2024
     Tổng thu | 8.904 | 9.047
     Tổng chi | 8.858 | 8.916
     Chênh lệch thu, chi | 46 | 131
     Còn lại cuối kỳ | 5 | 9`,
  ],
  [
    'the difference of two rows, one slip away',
    `Chỉ tiêu | Năm 2023 | Năm 2024
     Tổng thu | 8.904 | 9.047
     Tổng chi | 8.758 | 8.916
     Chênh lệch thu, chi | 146 | 113`,
    'table-total.formula-likely warning "113"',
  ],
  [
    'a row of means',
    `Xã | Điểm vòng một | Điểm vòng hai
     An Hòa | 71 | 96
     Bình Minh | 67 | 89
     Hòa An | 90 | 82
     Bình quân | 76,0 | 98,0`,
    'table-total.mean-likely warning "98,0"',
  ],
  [
    'a group under a percentage by its words alone',
    `STT | Chỉ tiêu | Kết quả 2023 | Kết quả 2024
     I | Công khai | 16 | 18
     1 | Tiêu chí một | 8 | 9
     2 | Tỷ trọng thông tin | 8 | 9
     II | Trực tuyến | 18 | 23
     1 | Cổng thông tin | 9 | 11
     2 | Tỷ lệ phản hồi | 9 | 10`,
    'table-total.group error "23"',
  ],
  [
    'marks that the groups add up',
    `TT | Tiêu chí | Điểm tối đa | Điểm tự chấm
     1 | Điều hành | 9,00 | 8,50
     1.1 | Kế hoạch | 4,00 | 4,00
     1.2 | Báo cáo | 5,00 | 4,50
     2 | Thể chế | 7,00 | 6,75
     2.1 | Ban hành | 3,50 | 3,50
     2.2 | Rà soát | 3,50 | 2,75`,
    'table-total.group-likely warning "6,75"',
  ],
  [
    'wages under a total, one slip away',
    `Họ và tên | Tiền lương | Phụ cấp
     Cán bộ A | 14.200 | 2.500
     Cán bộ B | 13.100 | 2.600
     Cán bộ C | 13.500 | 1.500
     Tổng cộng | 48.800 | 6.600`,
    'table-total.rows-likely warning "48.800"',
  ],
  [
    'a total by another name',
    `STT | Nội dung | Ngân sách xã | Ngân sách tỉnh
     1 | Đường thôn Một | 125 | 365
     2 | Kênh nội đồng | 245 | 735
     3 | Nhà văn hóa | 310 | 930
      | Tổng nguồn vốn đã bố trí | 608 | 2.030`,
    'table-total.rows-likely warning "608"',
  ],
  [
    'a named tree of one column',
    `STT | Chỉ tiêu | Số liệu
     1 | Số cuộc họp | 29
     2 | Tổng số trường học | 1.583
     2.1 | Tiểu học | 12
     2.2 | Mầm non | 248
     2.3 | Trung học cơ sở | 1.293
     3 | Số lớp học | 7.412`,
    'table-total.group-likely warning "1.583"',
  ],
  [
    'a single total that the shares prove',
    `Đơn vị | Số hồ sơ | Tỷ trọng (%)
     An Hòa | 520 | 26,00
     Bình Minh | 415 | 20,75
     Hòa An | 475 | 23,75
     Tân Lập | 590 | 29,50
     Cộng | 2.400 | 100`,
    'table-total.rows error "2.400"',
  ],
  [
    'two rows and a total, one slip away',
    `Đối tượng | Tổng số | Tham gia | Tỷ lệ (%)
     Nam | 345 | 286 | 82,90
     Nữ | 310 | 271 | 84,72
     Cộng | 655 | 557 | 85,04`,
    'table-percent.ratio-likely warning "84,72"',
  ],
  [
    'the year that quarters make, above a row of percentages',
    `Chỉ tiêu | Quý I | Quý II | Quý III | Quý IV | Cả năm
     Đơn nhận | 391 | 3.640 | 760 | 8.394 | 13.185
     Đơn đã xử lý | 299 | 3.196 | 739 | 7.990 | 12.242
     Tỷ lệ (%) | 76,47 | 87,80 | 97,24 | 95,19 | 92,71`,
    'table-total.columns-likely warning "12.242"',
  ],
  [
    'parts between percentages',
    `Sở | Tỷ lệ A (%) | Điểm A | Tỷ lệ B (%) | Điểm B | Tổng điểm
     Sở A | 90 | 18,0 | 80 | 8,0 | 26,0
     Sở B | 75 | 15,5 | 95 | 9,5 | 25,0
     Sở C | 60 | 12,5 | 70 | 7,5 | 20,0
     Sở D | 55 | 11,5 | 65 | 6,5 | 81,0`,
    'table-total.columns error "81,0"',
  ],
  [
    'a part that row and column blame',
    `Xã | Tổng số | Nam | Nữ
     An Hòa | 160 | 85 | 75
     Bình Minh | 168 | 90 | 78
     Hòa An | 148 | 38 | 65
     Tân Lập | 152 | 88 | 64
     Cộng | 628 | 346 | 282`,
    'table-total.part error "38"',
  ],
  [
    'two errors of one row, each by itself',
    `Xã | Số hộ | Nghèo | Tỷ lệ (%)
     An Hòa | 1.250 | 25 | 2,00
     Hòa An | 980 | 49 | 5,00
     Tân An | 770 | 77 | 10,00
     Tân Lập | 640 | 32 | 50,00
     Cộng | 3.640 | 183 | 5,03`,
    'table-percent.ratio error "50,00"',
  ],
];

const RIGHT: readonly TableCase[] = [
  [
    'parts that a rounded percentage gives back roughly',
    `Xã | Tỷ lệ tham gia (%) | Số hộ | Số hộ tham gia
     An Hòa | 81 | 500 | 405
     Hòa An | 76 | 250 | 190
     Tân An | 64 | 400 | 256
     Tân Lập | 53 | 1.570 | 826`,
  ],
  [
    'a season that is no division of two years',
    `Xã | Vụ 2023 | Vụ 2024 | 2023/2024
     An Hòa | 120 | 150 | 80
     Hòa An | 100 | 110 | 91
     Tân An | 140 | 161 | 68`,
  ],
  [
    'columns that are equal in each row: they prove nothing',
    `Đơn vị | Tỷ lệ (%) | Điểm A | Điểm B
     Sở A | 100 | 4 | 2
     Sở B | 100 | 4 | 2
     Sở C | 100 | 4 | 2
     Sở D | 49,83 | 4 | 2`,
  ],
  [
    'an amount that is no product in one row of three',
    `Nội dung | Số lượng | Định mức | Giá trị
     Phòng học | 12 | 150 | 1.800
     Nhà kho | 20 | 180 | 4.150
     Sân chơi | 3 | 700 | 2.890`,
  ],
  [
    'a balance with a part that is not listed',
    `Xã | Tiếp nhận | Đúng hạn | Quá hạn
     An Hòa | 260 | 232 | 28
     Hòa An | 345 | 310 | 35
     Tân Lập | 370 | 341 | 29
     Tân An | 238 | 180 | 31`,
  ],
  [
    'small numbers that are differences by chance',
    `Xã | Lớp | Tổ | Nhóm
     An Hòa | 5 | 3 | 2
     Hòa An | 7 | 4 | 3
     Tân Lập | 6 | 2 | 4
     Tân An | 9 | 3 | 5`,
  ],
  [
    'points that end at their most, and none below a threshold',
    `Đơn vị | Tỷ lệ (%) | Điểm (tối đa 20 điểm)
     Phòng Một | 90,50 | 18,10
     Phòng Hai | 84,20 | 16,84
     Phòng Ba | 77,30 | 15,46
     Phòng Bốn | 105,00 | 20,00
     Phòng Năm | 35,00 | 0`,
  ],
  [
    'a percentage above two figures that are not its own',
    `STT | Chỉ tiêu | ĐVT | Số liệu
     1 | Tỷ lệ hộ nghèo | % | 5,12
     1.1 | Số hộ thoát nghèo | Hộ | 142
     1.2 | Số hộ phát sinh | Hộ | 13
     2 | Số cuộc họp | Cuộc | 17`,
  ],
  [
    'open trees of "Tổng số"',
    `STT | Chỉ tiêu | Năm 2023 | Năm 2024
     1 | Tổng số hồ sơ | 1.583 | 1.702
     1.1 | Đúng hạn | 1.412 | 1.533
     1.2 | Quá hạn | 12 | 17
     2 | Tổng số đơn thư | 484 | 839
     2.1 | Khiếu nại | 303 | 431
     2.2 | Tố cáo | 39 | 89`,
  ],
  [
    'an open tree with a part one slip away by chance',
    `STT | Chỉ tiêu | Số liệu
     1 | Tổng số hộ dân | 300
     1.1 | Có mạng Internet | 204
     1.2 | Có nhà vệ sinh | 52
     1.3 | Dùng điện | 41
     2 | Số cuộc họp | 12`,
  ],
  [
    'parts in other units',
    `STT | Chỉ tiêu | ĐVT | Năm 2023 | Năm 2024
     1 | Thu ngân sách | triệu đồng | 1.583 | 1.770
     1.1 | Thuế | triệu đồng | 1.100 | 1.290
     1.2 | Số người nộp | người | 383 | 480`,
  ],
  [
    'bodies that are called "tổng", and a sum that no row makes',
    `STT | Đơn vị | Biên chế | Có mặt
     1 | Tổng cục Thống kê | 120 | 118
     2 | Cục Thuế | 150 | 160
      | Tổng hợp chung của ngành | 415 | 431`,
  ],
  [
    'means that are weighted',
    `Xã | Số hộ | Thu nhập
     An Hòa | 1.250 | 5,2
     Hòa An | 980 | 4,4
     Tân An | 770 | 6,3
     Bình quân | 1.000 | 5,23`,
  ],
  [
    'a total that repeats the highest',
    `Xã | Điểm một | Điểm hai
     An Hòa | 12 | 14
     Hòa An | 15 | 11
     Cao nhất | 15 | 14
     Cộng | 27 | 25`,
  ],
  [
    'a difference in the other unit',
    `Chỉ tiêu | Năm 2023 | Năm 2024
     Tổng thu | 904 | 1.047
     Tổng chi | 858 | 916
     Chênh lệch (lần) | 1,05 | 1,14`,
  ],
];

describe('the relations of a table', () => {
  testTables({ report: WRONG, 'let be': RIGHT });
});
