/** A pattern that is judged: a sentence with a wrong figure, what is found, and the figure that makes it right. */
export type Judged = readonly [pattern: string, wrong: string, finding: string, right: string];

/** Parts of a whole (A), votes (B), plans (D). */
export const JUDGED_PARTS: readonly Judged[] = [
  [
    'A1 a/b, chiếm p%',
    'Có 245/2.005 vụ, chiếm 12,52%.',
    'percent-mismatch.mismatch error "12,52%"',
    '12,22%',
  ],
  [
    'A2 a/b, chiếm tỷ lệ p%',
    'Có 699/756 người, chiếm tỷ lệ 92,64%.',
    'percent-mismatch.mismatch error "92,64%"',
    '92,46%',
  ],
  [
    'A3 a/b (đạt tỷ lệ p%)',
    'Sắp xếp 96/126 đơn vị (đạt tỷ lệ 76,91%).',
    'percent-mismatch.mismatch error "76,91%"',
    '76,19%',
  ],
  ['A4 a/b (p%)', 'Có 66/67 hồ sơ (89,5%) đúng hạn.', 'percent-mismatch.mismatch error "89,5%"', '98,5%'],
  [
    'A5 a trong tổng số b, đạt p%',
    'Có 662 trong tổng số 686 đảng viên, đạt 95,6%.',
    'percent-mismatch.mismatch-apart error "95,6%"',
    '96,5%',
  ],
  [
    'A6 tổng số b; a (chiếm p%)',
    'Tổng số 431 đảng viên, trong đó 148 đảng viên nữ (chiếm 43,34%).',
    'percent-mismatch.mismatch-apart error "43,34%"',
    '34,34%',
  ],
  [
    'A7 p% (a/b)',
    'Đúng hạn đạt 97,91% (4.157/4.169 hồ sơ).',
    'percent-mismatch.mismatch error "97,91%"',
    '99,71%',
  ],
  [
    'A7 đạt p% với a/b',
    'Đúng hạn đạt 89,5% với 66/67 hồ sơ.',
    'percent-mismatch.mismatch error "89,5%"',
    '98,5%',
  ],
  [
    'A8 with its total said',
    'Có 96 hội viên nữ, chiếm 13,43% tổng số 670 hội viên.',
    'percent-mismatch.mismatch-apart error "13,43%"',
    '14,33%',
  ],
  [
    'A9 with its total before the list',
    'Đã đánh giá 659 tổ chức: xuất sắc 98 (14,87%), tốt 520 (78,91%), khá 41 (6,62%).',
    'percent-mismatch.mismatch-apart error "6,62%"',
    '6,22%',
  ],
  [
    'A10 the base is what was evaluated',
    'Có 40/50 chi bộ được đánh giá. Kết quả: xuất sắc 8 (20,0%), tốt 20 (50,0%), khá 12 (33,0%).',
    'percent-mismatch.mismatch-apart error "33,0%"',
    '30,0%',
  ],
  [
    'A11 100% only where a = b',
    'Có 12/13 thôn đạt chuẩn (100%).',
    'percent-mismatch.mismatch error "100%"',
    '92%',
  ],
  [
    'B1 votes on all members',
    'Có 437/442 đại biểu có mặt tán thành, chiếm 92,39%.',
    'percent-mismatch.other-base information "92,39%"',
    '98,87%',
  ],
  [
    'B2 on those present',
    'Có 461 trong số 466 đại biểu đồng ý, bằng 97,93% số có mặt và bằng 93,89% tổng số 491 đại biểu.',
    'percent-mismatch.mismatch-apart error "97,93%"',
    '98,93%',
  ],
  [
    'B2 on all members',
    'Có 461 trong số 466 đại biểu đồng ý, bằng 98,93% số có mặt và bằng 92,89% tổng số 491 đại biểu.',
    'percent-mismatch.mismatch-apart error "92,89%"',
    '93,89%',
  ],
  [
    'B4 a/b phiếu hợp lệ, đạt p%',
    'Được 45/50 phiếu hợp lệ, đạt 95%.',
    'percent-mismatch.mismatch error "95%"',
    '90%',
  ],
  ['B5 a/b phiếu (100%)', 'Đạt 45/50 phiếu (100%).', 'percent-mismatch.mismatch error "100%"', '90%'],
  [
    'B6 triệu tập n, có mặt m',
    'Triệu tập 350 đại biểu, có mặt 345 đại biểu (đạt 99,57%).',
    'percent-mismatch.mismatch-apart error "99,57%"',
    '98,57%',
  ],
  [
    'D1 kế hoạch, thực hiện, đạt p%',
    'Kế hoạch 150 đảng viên, kết nạp 209 đảng viên, đạt 193,33%.',
    'percent-mismatch.mismatch-apart error "193,33%"',
    '139,33%',
  ],
  [
    'D2 above one: TH/KH, đạt p% kế hoạch',
    'Kết nạp 3.194/2.313 người, đạt 183% kế hoạch.',
    'percent-mismatch.mismatch error "183%"',
    '138%',
  ],
  [
    'D5 vượt p%',
    'Kết nạp 209/150 đảng viên, vượt 93,33% kế hoạch.',
    'percent-mismatch.excess error "93,33%"',
    '39,33%',
  ],
  [
    'D8 đạt p% (kế hoạch: KH)',
    'Sản lượng 18.892 tấn, đạt 170,6% (kế hoạch: 17.559 tấn).',
    'percent-mismatch.mismatch-apart error "170,6%"',
    '107,6%',
  ],
  [
    'D9 đạt p% so với chỉ tiêu',
    'Kết nạp 209 đảng viên, đạt 193,33% so với chỉ tiêu đề ra là 150 đảng viên.',
    'percent-mismatch.mismatch-apart error "193,33%"',
    '139,33%',
  ],
  [
    'D11 giải ngân a/b (p%)',
    'Hoàn thành 80% khối lượng; giải ngân 412/560 triệu đồng (75,37%).',
    'percent-mismatch.mismatch error "75,37%"',
    '73,57%',
  ],
  [
    'A8 the whole is not said',
    'Kết nạp 178 đảng viên, đạt 19,79% kế hoạch.',
    'impossible-percent.plan information "19,79%"',
    '19,78%',
  ],
  [
    'A13 the rest',
    'Có 91,2% hoàn thành, số còn lại chiếm 9,8%.',
    'share-total.over-hundred warning "9,8%"',
    '8,8%',
  ],
];

/** Changes over time (C), rates and points (E). */
export const JUDGED_CHANGES: readonly Judged[] = [
  ['C8 A, tăng n (p%)', 'Có 96 hộ, tăng 12 hộ (18%).', 'change-mismatch.implied warning "18%"', '14%'],
  [
    'C9 A, tăng n, tỷ lệ tăng p%',
    'Có 96 hộ, tăng 12 hộ, tỷ lệ tăng 18%.',
    'change-mismatch.implied warning "18%"',
    '14%',
  ],
  [
    'E3 q%, giảm d% (kỳ trước r%)',
    'Tỷ lệ nghèo 21,02%, giảm 4,98% (năm trước 25,91%).',
    'change-mismatch.apart warning "4,98%"',
    '4,89%',
  ],
  [
    'C1 tăng p% so với cùng kỳ (A)',
    'Thu 1.006 tờ khai, tăng 3,1% so với cùng kỳ (993 tờ khai).',
    'change-mismatch.growth error "3,1%"',
    '1,3%',
  ],
  [
    'C2 giảm p% so với cùng kỳ (A)',
    'Thu 993 tờ khai, giảm 3,1% so với cùng kỳ (1.006 tờ khai).',
    'change-mismatch.growth error "3,1%"',
    '1,3%',
  ],
  [
    'C3 bằng p% so với cùng kỳ (A)',
    'Thu 1.006 tờ khai, bằng 110,3% so với cùng kỳ (993 tờ khai).',
    'change-mismatch.index error "110,3%"',
    '101,3%',
  ],
  [
    'C4 bằng p% (tăng q%)',
    'Số thu bằng 111,7% so với cùng kỳ (tăng 17,1%).',
    'change-mismatch.index-growth error "17,1%"',
    '11,7%',
  ],
  [
    'C5 từ A lên B, tăng p%',
    'Thu từ 5.109 lên 5.712 tỷ đồng, tăng 18,1%.',
    'change-mismatch.growth error "18,1%"',
    '11,8%',
  ],
  [
    'C6 từ A xuống B, giảm p%',
    'Số vụ từ 1.393 xuống còn 1.172 vụ, giảm 61%.',
    'change-mismatch.growth error "61%"',
    '16%',
  ],
  [
    'C7 tăng n',
    'Thu từ 5.109 lên 5.712 tỷ đồng, tăng 630 tỷ đồng.',
    'change-mismatch.difference error "630"',
    '603',
  ],
  ['C10 gấp k lần', 'Số máy từ 4 lên 10 máy, gấp 1,5 lần.', 'change-mismatch.factor error "1,5"', '2,5'],
  [
    'C11 tăng k lần: so many times',
    'Sản lượng từ 73 lên 442 triệu tấn, tăng 12,5 lần.',
    'change-mismatch.factor error "12,5"',
    '6,1',
  ],
  [
    'C11 tăng k lần: so many times more',
    'Sản lượng từ 73 lên 442 triệu tấn, tăng 12,5 lần.',
    'change-mismatch.factor error "12,5"',
    '5,1',
  ],
  ['C13 giảm k lần', 'Số vụ từ 290 vụ xuống 4 vụ, giảm 27 lần.', 'change-mismatch.factor error "27"', '72'],
  [
    'C16 nâng tổng số lên T',
    'Kết nạp 21 đảng viên, nâng tổng số đảng viên từ 61 lên 73.',
    'change-mismatch.difference error "21"',
    '12',
  ],
  [
    'E1 điểm phần trăm',
    'Tỷ lệ nghèo từ 8,40% xuống 5,64%, giảm 2,67 điểm phần trăm.',
    'change-mismatch.difference error "2,67 điểm phần trăm"',
    '2,76 điểm phần trăm',
  ],
  [
    'E4 giảm từ a% xuống còn b%',
    'Tỷ lệ nghèo giảm từ 1,31% xuống còn 10,85%.',
    'change-mismatch.direction error "10,85%"',
    '0,85%',
  ],
  [
    'E5 từ a% lên b%, tăng c%, relative',
    'Tỷ lệ từ 19% lên 68%, tăng 285%.',
    'change-mismatch.rate error "285%"',
    '258%',
  ],
  [
    'E5 từ a% lên b%, tăng c%, in points',
    'Tỷ lệ từ 19% lên 68%, tăng 285%.',
    'change-mismatch.rate error "285%"',
    '49%',
  ],
  [
    'E6 cơ cấu',
    'Cơ cấu kinh tế: nông nghiệp 20,5%, công nghiệp 45,2%, dịch vụ 36,3%.',
    'share-total.over-hundred warning "36,3%"',
    '34,3%',
  ],
];

/** Totals, parts, enumerations (F). */
export const JUDGED_SUMS: readonly Judged[] = [
  [
    'F4 T, trong đó x, y khác',
    'Có 787 đại lý (tăng 11), trong đó 269 đại lý bán vé (tăng 8), 510 đại lý khác (tăng 3).',
    'sum-mismatch.mismatch warning "787"',
    '779',
  ],
  [
    'F7 x, y, tổng T',
    'Tiếp nhận mới 4.131 hồ sơ, tồn kỳ trước 2.171 hồ sơ, tổng 6.320 hồ sơ.',
    'sum-mismatch.mismatch warning "6.320"',
    '6.302',
  ],
  [
    'F1 T, gồm x và y',
    'Có 76 tổ chức cơ sở đảng, gồm 16 đảng bộ và 51 chi bộ.',
    'sum-mismatch.mismatch warning "76"',
    '67',
  ],
  [
    'F2 T, trong đó có x',
    'Có 30 hộ, trong đó có 45 hộ nghèo.',
    'sum-mismatch.part-larger warning "45"',
    '25',
  ],
  [
    'F5 còn lại r',
    'Tiếp nhận 605 hồ sơ, giải quyết 632 hồ sơ, còn lại 18 hồ sơ.',
    'sum-mismatch.mismatch warning "605"',
    '650',
  ],
  [
    'F6 shares that are all',
    'Kết quả xếp loại: tốt 40%, khá 35%, đạt 15%.',
    'share-total.below-hundred warning "15%"',
    '25%',
  ],
  [
    'F9 tổng cộng',
    'Có 4.157 hồ sơ đúng hạn và 12 hồ sơ quá hạn, tổng cộng 4.196 hồ sơ.',
    'sum-mismatch.mismatch warning "4.196"',
    '4.169',
  ],
  [
    'F11 hình thức kỷ luật',
    'Kỷ luật 1.900 đảng viên, gồm khiển trách 789, cảnh cáo 207, cách chức 31 và khai trừ 63.',
    'sum-mismatch.mismatch warning "1.900"',
    '1.090',
  ],
  [
    'F12 T tỷ đồng, gồm: X; Y',
    'Tổng vốn 2.343 tỷ đồng, gồm: 1.292 tỷ đồng ngân sách; 1.141 tỷ đồng doanh nghiệp.',
    'sum-mismatch.mismatch warning "2.343"',
    '2.433',
  ],
  [
    'F13 hơn T (…)',
    'Có hơn 70 tổ chức, gồm 16 đảng bộ và 51 chi bộ.',
    'bound-contradiction.sum warning "70"',
    '66',
  ],
  [
    'F16 announced items',
    'Đề ra 4 nhiệm vụ, gồm: (1) củng cố tổ chức; (2) đổi mới sinh hoạt; (3) kiểm tra.',
    'count-mismatch.in-sentence warning "4"',
    '3',
  ],
  [
    'F20 years and days',
    'Hội nghị diễn ra trong 03 ngày (từ 13/10/2025 đến 17/10/2025).',
    'duration-mismatch.mismatch warning "03"',
    '05',
  ],
  [
    'F21 a table',
    '| Xã | Số hộ |\n| --- | --- |\n| Hòa An | 120 |\n| Bình Minh | 80 |\n| Tân Phú | 45 |\n| Tổng cộng | 254 |',
    'table-total.rows-alone information "254"',
    '245',
  ],
  [
    'F23 a list of people',
    'Ban Chấp hành có 4 đồng chí:\n1. Bí thư.\n2. Phó Bí thư.\n3. Ủy viên.',
    'count-mismatch.below warning "4"',
    '3',
  ],
];
