import { itLeavesAlone, itTells, type Silent, type Told } from '../../helpers/wordings';

const TOLD: readonly Told[] = [
  [
    'a rest of votes that are all valid',
    'Số phiếu thu về: 48 phiếu; số phiếu hợp lệ: 48 phiếu; số phiếu không hợp lệ: 0 phiếu.\n\nKết quả: ông Tôn Văn Bắc được 44 phiếu đồng ý, bằng 91,67% so với số đại biểu có mặt; 5 phiếu không đồng ý.',
    'sum-mismatch.remainder warning "5"',
    '4',
  ],
  [
    'a word makes a fraction of two counts',
    'Đã có 112 trên 118 thôn tổ chức xong hội nghị, đạt 91,9%; hai huyện chưa tổ chức.',
    'percent-mismatch.mismatch error "91,9%"',
    '94,9%',
  ],
  [
    'the subject of a percentage names the part by its last word',
    'Trường có 1.274 học sinh, nữ 638 em; tỷ lệ học sinh nữ là 51,0%.',
    'percent-mismatch.mismatch-likely warning "51,0%"',
    '50,1%',
  ],
  [
    'initials stand for a name',
    'Trung tâm đã nhận 4.870 hồ sơ; trả trước hạn 3.926 HS, chiếm 81,6%.',
    'percent-mismatch.mismatch-likely warning "81,6%"',
    '80,6%',
  ],
  [
    '"tức" ties a percentage',
    'Trong tổng số 1.642 cán bộ được hỏi, có 1.219 người trả lời hài lòng, tức 72,4%.',
    'percent-mismatch.mismatch-likely warning "72,4%"',
    '74,2%',
  ],
  [
    'percentages prove the parts though one of them is coarse',
    'Toàn Đảng bộ có 421 chi bộ; hoàn thành xuất sắc nhiệm vụ là 82, đạt 19,9%; hoàn thành tốt 287, đạt 69,7%; hoàn thành 41, đạt 10%; không hoàn thành 2, chiếm 0,5%.',
    'sum-mismatch.mismatch warning "421"',
    '412',
  ],
  [
    'the total stands in the sentence behind the parts',
    'Lĩnh vực đất đai 1.284 đơn, chiếm 68,2%; môi trường 216 đơn, chiếm 11,5%; lĩnh vực khác 382 đơn, chiếm 20,3%. Tổng số đơn tiếp nhận là 1.828 đơn.',
    'sum-mismatch.mismatch warning "1.828"',
    '1.882',
  ],
  [
    'parts of several names and "cộng"',
    'Thành phố hiện có 186 tổ dân phố và 74 thôn, cộng 206 thôn, tổ dân phố.',
    'sum-mismatch.mismatch warning "206"',
    '260',
  ],
  [
    'a price of a measure',
    'Mức hỗ trợ 15 triệu đồng/ha cho 326 ha chuyển đổi, kinh phí 4.980 triệu đồng.',
    'sum-mismatch.product warning "4.980"',
    '4.890',
  ],
  [
    'what is left is called "dư"',
    'Quỹ vận động được 8.462 triệu đồng, đã chi 7.318 triệu đồng hỗ trợ xây dựng 146 căn nhà, dư 1.414 triệu đồng.',
    'sum-mismatch.remainder warning "1.414"',
    '1.144',
  ],
  [
    'the whole stands in a bracket behind the percentage',
    'Vốn đã giao chi tiết là 1.748,6 tỷ đồng, bằng 95,2% tổng vốn được giao (1.836,8 tỷ đồng); số vốn chưa giao 82,8 tỷ đồng.',
    'sum-mismatch.remainder warning "82,8"',
    '88,2',
  ],
  [
    'a whole that is taken apart a second time',
    'Đơn vị phát hiện 534 vụ vi phạm: buôn lậu 87 vụ, gian lận thương mại 361 vụ, hàng giả 86 vụ. Đã xử lý hành chính 498 vụ, khởi tố hình sự 23 vụ, còn 31 vụ đang xác minh.',
    'sum-mismatch.remainder warning "31"',
    '13',
  ],
  [
    'a second list of the same things',
    'Vùng đã xóa được 39.499 căn, trong đó khánh thành 18.426 căn và khởi công mới 21.073 căn. Theo diện, có 4.127 căn của người có công, 12.866 căn theo chương trình mục tiêu và 22.560 căn của hộ nghèo.',
    'sum-mismatch.remainder warning "22.560"',
    '22.506',
  ],
  [
    'counts of levels in a bracket',
    'Đã tổ chức xét xử 47 phiên tòa rút kinh nghiệm (cấp tỉnh 12, cấp huyện 62).',
    'sum-mismatch.mismatch warning "47"',
    '74',
  ],
  [
    'what stands beside the figures of a sum',
    'Toàn tỉnh tổ chức 426 hội nghị tuyên truyền cho 37.816 lượt người, trong đó cấp tỉnh 18 hội nghị với 2.146 lượt người, cấp huyện 74 hội nghị với 8.430 lượt người, cấp xã 334 hội nghị với 28.140 lượt người.',
    'sum-mismatch.mismatch warning "37.816"',
    '38.716',
  ],
  [
    'what is counted is said before the numbers',
    'Trong tháng, Phòng đã tiếp nhận 1.826 hồ sơ; số hồ sơ nộp trực tuyến là 934, số hồ sơ nộp trực tiếp là 352.',
    'sum-mismatch.mismatch warning "1.826"',
    '1.286',
  ],
  [
    'the whole is what both are out of',
    'Trong số 426 hộ bị ảnh hưởng, 389 hộ đã nhận tiền bồi thường; 73 hộ chưa đồng ý phương án.',
    'sum-mismatch.remainder warning "73"',
    '37',
  ],
  [
    'what is still to be paid',
    'Đoàn kiến nghị thu hồi 18,46 tỷ đồng; các đơn vị đã nộp 11,72 tỷ đồng, số phải nộp tiếp là 7,64 tỷ đồng.',
    'sum-mismatch.remainder warning "7,64"',
    '6,74',
  ],
  [
    'income and spending in a bracket behind what is over',
    'Hết năm 2023, số dư Quỹ bảo trì đường bộ là 4.816 triệu đồng (thu 16.240 triệu đồng, chi 12.054 triệu đồng).',
    'change-mismatch.apart warning "4.816"',
    '4.186',
  ],
  [
    'how many fewer there are',
    'Số hộ nghèo đầu năm là 1.846 hộ, cuối năm còn 1.328 hộ, như vậy trong năm có 581 hộ thoát nghèo.',
    'change-mismatch.apart warning "581"',
    '518',
  ],
  [
    'the base of a factor stands in the next sentence',
    'Thu ngân sách năm 2025 đạt 3.846 tỷ đồng, gấp 4,2 lần so với năm 2020. Năm 2020, thu ngân sách là 1.602 tỷ đồng.',
    'change-mismatch.factor-apart warning "4,2"',
    '2,4',
  ],
  [
    'values in brackets around a factor',
    'Số hồ sơ trực tuyến (18.462 hồ sơ) gấp 8,3 lần số hồ sơ trực tiếp (4.858 hồ sơ).',
    'change-mismatch.factor-apart warning "8,3"',
    '3,8',
  ],
  [
    '"bằng … lần" of a base in a bracket',
    'Giá trị sản phẩm đạt 168 triệu đồng/ha, bằng 4,1 lần năm 2018 (120 triệu đồng).',
    'change-mismatch.factor-apart warning "4,1"',
    '1,4',
  ],
  [
    'changes of two lists, each in its place',
    'Tỷ lệ hộ nghèo của huyện Đông Trà, Tây Trà năm 2023 lần lượt là 14,26% và 18,73%, năm 2024 lần lượt là 11,08% và 14,36%, giảm tương ứng 3,18 điểm % và 4,73 điểm %.',
    'change-mismatch.apart warning "4,73 điểm %"',
    '4,37 điểm %',
  ],
  [
    'names in a list, each with its figure',
    'Diện tích cây lâu năm 34.198 ha, trong đó cà phê, hồ tiêu, cây ăn quả và cao su lần lượt là 18.642 ha, 9.317 ha, 4.186 ha và 2.053 ha; cà phê chiếm 55,4% tổng diện tích.',
    'percent-mismatch.mismatch-likely warning "55,4%"',
    '54,5%',
  ],
  [
    'times of a year that follow each other',
    'Quý I thu 214,6 tỷ đồng, quý II thu 268,3 tỷ đồng; 6 tháng đầu năm thu được 428,9 tỷ đồng.',
    'sum-mismatch.mismatch warning "428,9"',
    '482,9',
  ],
  [
    'two halves of a year',
    '6 tháng đầu năm đón 486.000 lượt khách, 6 tháng cuối năm đón 612.000 lượt, cả năm đón 1.089.000 lượt khách.',
    'sum-mismatch.mismatch warning "1.089.000"',
    '1.098.000',
  ],
  [
    'parts of long names and ", tổng số"',
    'Cử đi đào tạo gồm 18 thạc sĩ, 2 tiến sĩ, 146 cao cấp lý luận chính trị và 214 trung cấp lý luận chính trị, tổng số 308 người.',
    'sum-mismatch.mismatch warning "308"',
    '380',
  ],
  [
    'what lacks of a norm',
    'Số giáo viên theo định mức là 4.286 người, hiện có 3.974 người, thiếu so với định mức 321 người.',
    'sum-mismatch.remainder warning "321"',
    '312',
  ],
  [
    'a fraction in words and what it leaves',
    'Đến hết quý III đã thẩm tra 74 trong tổng số 118 hồ sơ quyết toán; còn 34 hồ sơ chưa thẩm tra.',
    'sum-mismatch.remainder warning "34"',
    '44',
  ],
  [
    'a yield with its harvest and area in a bracket',
    'Năng suất bình quân đạt 52,4 tạ/ha (sản lượng 68.292 tấn trên diện tích 12.600 ha).',
    'sum-mismatch.average warning "52,4"',
    '54,2',
  ],
  [
    'spending of so many months beyond income',
    'Số thu 10 tháng là 1.846 tỷ đồng, trong khi số chi là 2.314 tỷ đồng, thiếu hụt 486 tỷ đồng.',
    'change-mismatch.apart warning "486"',
    '468',
  ],
  [
    'part and whole with the same measure and a slash',
    'Đến ngày 27/9 đã xuống giống 642 ngàn ha/700 ngàn ha, đạt 97,17%.',
    'percent-mismatch.mismatch error "97,17%"',
    '91,71%',
  ],
  [
    'a percentage glued to its word',
    'Cấp xã có 3.030/29.224 người (tương đương14,0%).',
    'percent-mismatch.mismatch error "14,0%"',
    '10,4%',
  ],
  [
    'a digit too many before a list',
    'Có 14 giải cao gồm 3 chiếc xe máy và 1 tivi.',
    'sum-mismatch.mismatch warning "14"',
    '4',
  ],
  [
    'values right behind each other, without "từ"',
    'Giá clorine trong 3 tháng đã tăng 6,3%, trung bình 1.230 USD/tấn lên 1.274 USD/tấn.',
    'change-mismatch.growth-apart warning "6,3%"',
    '3,6%',
  ],
];

const SILENT: readonly Silent[] = [
  ['a count of what came in a time is no fraction', 'Có 38 trong 52 tuần đạt 70% công suất.'],
  ['a mark is no fraction', 'Đơn vị đạt 8 trên 10 điểm, đạt 92% kế hoạch năm.'],
  [
    '"trên" before another count bounds it',
    'Huyện giải quyết việc làm cho 412 lao động, trên 1.200 hộ vay vốn, đạt 91,9% kế hoạch.',
  ],
  [
    'a coarse percentage proves no rest',
    'Toàn Đảng bộ có 412 chi bộ; hoàn thành xuất sắc nhiệm vụ là 82, đạt 19,9%; hoàn thành tốt 287, đạt 69,7%; hoàn thành 41, đạt 10%; không hoàn thành 2, chiếm 0,5%.',
  ],
  [
    'what is owed is no rest',
    'Ngân hàng huy động 8.462 triệu đồng, cho vay 7.318 triệu đồng, dư nợ 4.812 triệu đồng.',
  ],
  [
    'a second sentence that leaves some open',
    'Đơn vị phát hiện 534 vụ vi phạm: buôn lậu 87 vụ, gian lận thương mại 361 vụ, hàng giả 86 vụ. Đã xử lý 498 vụ, trong đó có 31 vụ tái phạm.',
  ],
  ['"cộng" behind figures of something else', 'Xã có 14 tổ và 320 hộ, cộng 12 điểm thưởng.'],
  [
    'what a budget has over is no rest of two of its incomes',
    'Thu tiền sử dụng đất 312,6 tỷ đồng, chiếm 41,2% tổng thu; thu thuế ngoài quốc doanh 186,4 tỷ đồng; kết dư 24,7 tỷ đồng.',
  ],
  [
    'a rest of a part that was taken apart itself',
    'Trung tâm thụ lý 524 vụ việc, gồm: tố tụng 436 vụ việc, tư vấn 88 vụ việc. Trong các vụ việc tố tụng, hình sự có 319 vụ việc, chiếm 73,2%; dân sự 112 vụ việc, chiếm 25,7%; còn lại 5 vụ việc hành chính.',
  ],
  [
    'a semicolon ends a list of commas',
    'Huyện có 18/23 xã đạt chuẩn nông thôn mới, trong đó 6 xã nâng cao, 2 xã kiểu mẫu; có 9 xã biên giới.',
  ],
  [
    'a semicolon behind other things of a list',
    'Công trình dài 12,6 km, gồm 8 km đường mới, 3 cầu và 12 cống; đã xong 9,4 km.',
  ],
  [
    'several products summed up',
    'Thưởng 03 giải Nhất, mỗi giải 10 triệu đồng; 05 giải Nhì, mỗi giải 7 triệu đồng; tổng cộng 65 triệu đồng.',
  ],
  [
    'a road of the province is numbered',
    'Nâng cấp 26 km đường tỉnh 614 và đường huyện 12, trong đó rải nhựa 18 km.',
  ],
  [
    'another year than the factor names',
    'Thu ngân sách năm 2025 đạt 3.846 tỷ đồng, gấp 4,2 lần so với năm 2015. Năm 2020, thu ngân sách là 1.602 tỷ đồng.',
  ],
  ['a part of an earlier size', 'Dư nợ đạt 96 tỷ đồng, bằng 0,8 lần năm 2018 (120 tỷ đồng).'],
  [
    'two sides that are no income and spending',
    'Số dư tiền gửi là 4.816 triệu đồng (dân cư 16.240 triệu đồng, tổ chức 12.054 triệu đồng).',
  ],
  [
    'some of those that are fewer',
    'Số hộ nghèo đầu năm là 1.846 hộ, cuối năm còn 1.328 hộ, như vậy trong năm có 581 hộ được vay vốn.',
  ],
  [
    'growths of two lists without their bases',
    'Sản lượng 9 tháng đạt 84.260 tấn; trong đó khai thác 52.140 tấn, nuôi trồng 32.120 tấn, tăng lần lượt 2,4% và 6,1% so với cùng kỳ.',
  ],
  [
    'a rest of those who are there',
    'Tham dự kỳ họp có 58/60 đại biểu. Kết quả: 55 đại biểu tán thành, bằng 91,67% tổng số đại biểu HĐND; 3 đại biểu không biểu quyết, bằng 5%.',
  ],
  [
    'a rest of the votes that are valid',
    'Số phiếu thu về: 24 phiếu; số phiếu hợp lệ: 23 phiếu; số phiếu không hợp lệ: 1 phiếu.\n\nKết quả: ông Tôn Văn Bắc được 22 phiếu đồng ý, bằng 91,67% so với số đại biểu có mặt; 1 phiếu không đồng ý.',
  ],
  [
    'a quarter that is left out',
    'Quý I thu 214,6 tỷ đồng, quý III thu 268,3 tỷ đồng; 9 tháng thu được 728,9 tỷ đồng.',
  ],
  [
    'a plan of the year',
    'Quý I thu 214,6 tỷ đồng, quý II thu 268,3 tỷ đồng; cả năm phấn đấu thu 1.128,9 tỷ đồng.',
  ],
  ['a slash between two things', 'Khởi tố 318 vụ/427 bị can, đạt 97% kế hoạch.'],
  ['a list of other things that make another number', 'Có 25 giải, gồm 3 xe máy và 1 tivi.'],
  ['other initials are another thing', 'Huyện có 4.870 hồ sơ; 3.926 DN, chiếm 45,2% doanh nghiệp toàn tỉnh.'],
];

describe('figures in wordings of their own', () => {
  itTells(TOLD);
  itLeavesAlone(SILENT);
});
