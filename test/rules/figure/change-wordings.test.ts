import { itLeavesAlone, itTells, type Silent, type Told } from '../../helpers/wordings';

const TOLD: readonly Told[] = [
  [
    'the rise is told again',
    'Huyện có 1.846 máy cày, tăng 162 máy (tăng 9,26%) so với năm trước.',
    'change-mismatch.implied warning "9,26%"',
    '9,62%',
  ],
  [
    'the period stands between the amount and the percentage',
    'Đàn lợn đạt 24.680 con, giảm 1.240 con so với cùng kỳ, tương ứng giảm 4,87%.',
    'change-mismatch.implied warning "4,87%"',
    '4,78%',
  ],
  [
    'a word of comparison that is no qualifier',
    'Tổng đài nhận 3.172 cuộc, nhiều hơn 428 cuộc (16,50%) so với quý I.',
    'change-mismatch.implied warning "16,50%"',
    '15,60%',
  ],
  [
    'two amounts and one percentage',
    'Tòa thụ lý 218 vụ với 374 bị cáo, tăng 27 vụ, 19 bị cáo so với năm 2021, tỷ lệ tăng 11,4%.',
    'change-mismatch.implied warning "11,4%"',
    '14,1%',
  ],
  [
    'a sign before the percentage, the value in the sentence before',
    'Tiếp 2.418 lượt công dân. So với năm trước giảm 316 lượt (-11,65%).',
    'change-mismatch.implied warning "11,65%"',
    '11,56%',
  ],
  [
    'the percentage first, then the value and the amount',
    'Giảm 13,25% số vụ mất trộm (1.427 vụ, giảm 201 vụ) so với năm 2020.',
    'change-mismatch.implied warning "13,25%"',
    '12,35%',
  ],
  [
    'the base in brackets',
    'Trong quý xảy ra 134 vụ cháy (quý trước 151 vụ), giảm 12,3%.',
    'change-mismatch.growth-apart warning "12,3%"',
    '11,3%',
  ],
  [
    'values of two years',
    'Năm 2021 trạm nhận 5.310 mẫu; năm 2022 nhận 6.214 mẫu, tăng 13,0%.',
    'change-mismatch.growth-apart warning "13,0%"',
    '17,0%',
  ],
  [
    'values of two quarters, the later one first',
    'Doanh thu quý III đạt 812,6 triệu đồng, quý II là 764,9 triệu đồng, tăng 2,6%.',
    'change-mismatch.growth-apart warning "2,6%"',
    '6,2%',
  ],
  [
    'bases in one bracket, number for number',
    'Xảy ra 364 vụ, làm chết 121 người, bị thương 258 người; so với cùng kỳ (401 vụ, 104 người chết, 266 người bị thương) giảm 9,23% số vụ, tăng 13,35% số người chết.',
    'change-mismatch.growth-apart warning "13,35%"',
    '16,35%',
  ],
  [
    'the base behind the value',
    'Nhận 418 đơn, trong khi cùng kỳ năm trước là 507 đơn, giảm 16,7%.',
    'change-mismatch.growth-apart warning "16,7%"',
    '17,6%',
  ],
  [
    'what something is of the year before',
    'Năm 2019 nợ đọng 18.240 triệu đồng; năm 2020 nợ đọng 21.316 triệu đồng, bằng 118,66% nợ của năm trước.',
    'change-mismatch.index error "118,66%"',
    '116,86%',
  ],
  [
    'an index whose base is a hundred',
    'Dân số năm 2018 là 112.634 người; năm 2019 là 114.321 người, chỉ số phát triển (năm trước = 100) là 105,10%.',
    'change-mismatch.index error "105,10%"',
    '101,50%',
  ],
  [
    'points above an average in brackets',
    'Tỷ lệ hộ dùng điện đạt 98,64%, cao hơn 1,72% so với mức bình quân của tỉnh (97,37%).',
    'change-mismatch.apart warning "1,72%"',
    '1,27%',
  ],
  [
    'points below the rate of another year',
    'Tỷ lệ trẻ thấp còi năm 2020 còn 11,84% (năm 2015 là 15,31%), giảm 3,74%.',
    'change-mismatch.apart warning "3,74%"',
    '3,47%',
  ],
  [
    'the distance of the highest rate and the lowest',
    'Thôn cao nhất đạt 96,48%, thôn thấp nhất đạt 81,73%, chênh lệch 17,45 điểm phần trăm.',
    'change-mismatch.apart warning "17,45 điểm phần trăm"',
    '14,75 điểm phần trăm',
  ],
  [
    'the distance of two areas in brackets',
    'Diện tích xin giao 4.352,7 m2, được duyệt 3.000,4 m2 (lớn hơn 1.532,3 m2).',
    'change-mismatch.apart warning "1.532,3"',
    '1.352,3',
  ],
  [
    'an amount beside its base',
    'So với cùng kỳ (1.386 vụ, 814 đối tượng), giảm 241 vụ (17,93%).',
    'change-mismatch.implied warning "17,93%"',
    '17,39%',
  ],
  [
    'points against an average that is named first',
    'Tỷ lệ giải ngân đạt 63,28%, thấp hơn bình quân chung cả nước 4,51 điểm phần trăm (67,43%).',
    'change-mismatch.apart warning "4,51 điểm phần trăm"',
    '4,15 điểm phần trăm',
  ],
  [
    'points beyond a target',
    'Tỷ lệ tham gia bảo hiểm y tế 94,16%, vượt 1,16% so với chỉ tiêu (92,55%).',
    'change-mismatch.apart warning "1,16%"',
    '1,61%',
  ],
  [
    'a factor with its base behind',
    'Vốn vay bình quân 64,8 triệu đồng, gấp 1,97 lần so với đầu nhiệm kỳ (36,2 triệu đồng).',
    'change-mismatch.factor-apart warning "1,97"',
    '1,79',
  ],
  [
    'a percentage before the period, and the amount told again behind it',
    'Tổng đàn trâu có 12.418 con (-3,12% so với cùng kỳ, tương ứng giảm 412 con).',
    'change-mismatch.implied warning "3,12%"',
    '3,21%',
  ],
  [
    'points short of what was set, which is no rounded rate',
    'Tỷ lệ tái nghèo là 18,6%, thấp hơn 1,8% so với mức tối đa 20% quy định.',
    'change-mismatch.apart warning "1,8%"',
    '1,4%',
  ],
  [
    'the percentage first, then the value and its base',
    'Công nghiệp chế biến tăng 4,96%, đạt 3.218 tỷ đồng (cùng kỳ 2.940 tỷ đồng).',
    'change-mismatch.growth-apart warning "4,96%"',
    '9,46%',
  ],
  [
    'the base in another clause, by its year',
    'Tổng mức bán lẻ ước đạt 4.126 tỷ đồng, tăng 18,2% so với năm 2021; năm 2021 đạt 3.658 tỷ đồng.',
    'change-mismatch.growth-apart warning "18,2%"',
    '12,8%',
  ],
  [
    'a move, its amount and then its rate',
    'Huyện giảm số đơn vị sự nghiệp từ 84 xuống còn 67 đơn vị (giảm 17 đơn vị, đạt tỷ lệ 22,04%).',
    'change-mismatch.growth-apart warning "22,04%"',
    '20,24%',
  ],
];

/** Near misses, in each of which a figure stands one slip from what a careless reading would give. */
const SILENT: readonly Silent[] = [
  ['a change of something else behind a fraction', 'Có 854/951 hộ tham gia, thu nhập bình quân tăng 10,3%.'],
  ['the same in a clause of its own', 'Có 1.246/1.251 hộ tham gia; thu ngân sách tăng 5,2%.'],
  [
    'bases of an earlier year',
    'Năm 2018 xảy ra 95 vụ, làm chết 72 người, bị thương 65 người; năm 2019 giảm 19 vụ (20%), giảm 7 người chết (9,7%).',
  ],
  ['the change of one of several years', 'Tỷ lệ hộ nghèo từ 9,84% giảm còn 7,61%, bình quân giảm 2,33%/năm.'],
  [
    'the change of another than that which was told',
    'Đạt 49 tỷ đồng (từ 15 tỷ đồng lên 49 tỷ đồng, tăng 226,7%), đơn vị khác tăng 227,6%.',
  ],
  [
    'a part of the value, and not its base',
    'Xuất khẩu 225,29 tỷ đồng, tăng 13,2% so với cùng kỳ năm 2017 (trong đó nông sản 199,93 tỷ đồng, tăng 12,8%).',
  ],
  [
    'the change of the count and not of its share',
    'Thu 38.427 triệu đồng, bằng 33,6% dự toán, giảm 2,9% so với cùng kỳ (cùng kỳ đạt 35,8% dự toán).',
  ],
  ['points of the rate of the poor', 'Hộ cận nghèo còn 1.573 hộ, giảm 164 hộ (9,54%).'],
  [
    'a factor of a base that is not written',
    'Doanh thu đạt 118 tỷ đồng, gấp 2,6 lần cùng kỳ năm trước, doanh thu khác đạt 32 tỷ đồng.',
  ],
  ['a factor that is cut off', 'Huyện có 70 nam và 8 nữ; số nam gấp 8 lần số nữ.'],
  ['a factor said of what was added', 'Số hộ nuôi ong tăng từ 38 hộ lên 171 hộ, tăng 3,5 lần.'],
  ['a rise of a rate told of itself', 'Tỷ lệ đạt 14,2%, tăng 13,6% so với năm trước (12,5%).'],
  ['ranks', 'Chỉ số của tỉnh tăng hạng, từ 41 lên 37.'],
  ['bars', 'Có 12 phương án sắp xếp từ 03 thôn trở lên thành 01 thôn mới.'],
  ['a program', 'Giải ngân đạt 31,8% kế hoạch; trong đó giảm nghèo bền vững 13,2%, nông thôn mới 44,6%.'],
  [
    'a move whose amount counts by another noun',
    'Từ 12 xã, phường năm 2019, đến nay đã sắp xếp còn 9 xã, phường, giảm 3 đơn vị (25%).',
  ],
  ['a plan that is met', 'Dư nợ 2.314 triệu đồng, tăng 109 triệu đồng so với đầu năm, đạt 98,7% kế hoạch.'],
];

describe('changes by their wordings', () => {
  itTells(TOLD);
  itLeavesAlone(SILENT);
});
