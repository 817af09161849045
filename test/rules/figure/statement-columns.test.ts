import { itLeavesAlone, itTells, type Silent, type Told } from '../../helpers/wordings';

const TOLD: readonly Told[] = [
  [
    'three changes whose bases stand in a bracket before them',
    'Toàn huyện xảy ra 52 vụ va chạm, 31 người chết, 40 người bị thương; so với cùng kỳ (68 vụ, 35 người chết, 47 người bị thương) giảm 61 vụ, giảm 4 người chết, giảm 7 người bị thương.',
    'change-mismatch.apart warning "61"',
    '16',
  ],
  [
    'the second of two changes, which has no word of its own',
    'Phòng tiếp 318 lượt công dân, 427 vụ việc. So với cùng kỳ năm trước giảm 46 lượt, 83 vụ việc (6 tháng đầu năm 2021: 364 lượt, 465 vụ việc).',
    'change-mismatch.apart warning "83"',
    '38',
  ],
  [
    'two levels joined by a slash',
    'Cơ quan đã tiếp 318 lượt/427 lượt người. So với cùng kỳ năm trước giảm 64 lượt, 38 lượt người (6 tháng đầu năm 2021 tiếp 364 lượt/465 lượt người).',
    'change-mismatch.apart warning "64"',
    '46',
  ],
  [
    'the level of the year before behind a change that was compared with it',
    'Thanh tra nhận 418 đơn (chuyển kỳ trước 22 đơn, nhận mới 396 đơn), so với cùng kỳ năm trước tăng 75 đơn (6 tháng đầu năm 2021 nhận 361 đơn).',
    'change-mismatch.apart warning "75"',
    '57',
  ],
  [
    'the level of a week that has a number',
    'Tuần 18 ghi nhận 1.214 ca mắc cúm, giảm 183 ca (giảm 9,9%) so với tuần 17 với 1.347 ca.',
    'change-mismatch.apart warning "183"',
    '133',
  ],
  [
    'a price by the kilogram with both values behind a comma',
    'Giá cà phê đã giảm 530 đồng/kg, từ 6.200 đồng/kg xuống 5.850 đồng/kg.',
    'change-mismatch.apart warning "530"',
    '350',
  ],
  [
    'what both sides come to stands between them and the surplus',
    'Kim ngạch xuất khẩu đạt 318,6 triệu USD, kim ngạch nhập khẩu đạt 241,9 triệu USD. Tổng kim ngạch xuất nhập khẩu đạt 560,5 triệu USD. Cán cân thương mại xuất siêu 67,7 triệu USD.',
    'change-mismatch.apart warning "67,7"',
    '76,7',
  ],
  [
    'exports and imports by their initials',
    'Kim ngạch XK đạt 318,6 triệu USD; kim ngạch NK đạt 241,9 triệu USD; cán cân thương mại thặng dư 67,7 triệu USD.',
    'change-mismatch.apart warning "67,7"',
    '76,7',
  ],
  [
    'a total whose parts are followed by what one has beyond the other',
    'Tổng kim ngạch XNK đạt 506,5 triệu USD, tăng 4,1%. Trong đó, kim ngạch XK đạt 318,6 triệu USD; kim ngạch NK đạt 241,9 triệu USD; cán cân thương mại thặng dư 76,7 triệu USD.',
    'sum-mismatch.mismatch warning "506,5"',
    '560,5',
  ],
  [
    'what a ton brought',
    'Tháng 5 tỉnh xuất khẩu 18.240 tấn hạt điều, kim ngạch đạt 97,4 triệu USD, giá bình quân 5.430 USD/tấn.',
    'sum-mismatch.average warning "5.430"',
    '5.340',
  ],
  [
    'what a kilogram brought',
    'Hợp tác xã bán 48.500 kg cá tra, thu 1.358 triệu đồng, giá bình quân 82.000 đồng/kg.',
    'sum-mismatch.average warning "82.000"',
    '28.000',
  ],
];

const SILENT: readonly Silent[] = [
  [
    'a part of one digit behind the last syllable of a name',
    'Hạt kiểm lâm lập biên bản 31 vụ vi phạm. Trong đó phá rừng trái phép 5 vụ, khai thác trái phép 6 vụ, chở lâm sản trái pháp luật 7 vụ, tàng trữ trái phép 11 vụ, vi phạm quy định chung 2 vụ.',
  ],
  [
    'the bracket counts other things than the changes',
    'Toàn huyện xảy ra 52 vụ va chạm, 31 người chết; so với cùng kỳ (68 xe máy, 35 ô tô) giảm 61 vụ, giảm 4 người chết.',
  ],
  [
    'the bracket has more figures than there are changes, and the last one is of something else',
    'Xảy ra 52 vụ, 31 người chết, 40 người bị thương; so với tháng trước (68 vụ, 35 người chết, 47 người bị thương) giảm 16 vụ, 9 xe.',
  ],
  [
    'the bracket behind a change tells what became of it',
    'Thanh tra nhận 418 đơn, so với cùng kỳ năm trước tăng 75 đơn (trong 6 tháng đầu năm giải quyết 361 đơn).',
  ],
  [
    'a change that is compared with nothing, and a bracket of another year',
    'Thanh tra nhận 418 đơn, trong tháng tăng 29 đơn (năm 2021 nhận 361 đơn).',
  ],
  [
    'a week with a number that tells no level',
    'Tuần 18 ghi nhận 1.214 ca mắc cúm, giảm 183 ca so với tuần 17, với 6 ca nặng.',
  ],
  [
    'exports of one good beside imports of all',
    'Xuất khẩu gạo đạt 318,6 triệu USD. Nhập khẩu xăng dầu 241,9 triệu USD; 9 tháng cả tỉnh xuất siêu 1.204 triệu USD.',
  ],
  [
    'paid by the kilogram, sold by the ton',
    'Tháng 5 tỉnh xuất khẩu 18.240 tấn hạt điều, kim ngạch đạt 97,4 triệu USD, giá thu mua bình quân 43.500 đồng/kg.',
  ],
  [
    'the price of another market',
    'Tháng 5 tỉnh xuất khẩu 18.240 tấn gạo, kim ngạch đạt 9,74 triệu USD, giá gạo bình quân thế giới 612 USD/tấn.',
  ],
];

describe('changes in columns, balances of trade, prices by measure', () => {
  itTells(TOLD);
  itLeavesAlone(SILENT);
});
