import { itLeavesAlone, itTells, type Silent, type Told } from '../../helpers/wordings';

const TOLD: readonly Told[] = [
  [
    'the second of two counts joined by a slash, whose first adds up',
    'Cơ quan điều tra thụ lý 27 vụ/83 bị can; trong đó khởi tố mới 15 vụ/24 bị can, án cũ chuyển sang 12 vụ/14 bị can.',
    'sum-mismatch.mismatch warning "83"',
    '38',
  ],
  [
    'parts of which one is as planned',
    'Đã triển khai 224 cuộc thanh tra tại 198 đơn vị. Trong số này có 231 cuộc theo kế hoạch và 11 cuộc đột xuất.',
    'sum-mismatch.mismatch warning "224"',
    '242',
  ],
  [
    'what came is told behind a plan that was outdone',
    'Toàn huyện có 1.643 trang trại, vượt 11 trang trại so với kế hoạch năm 2018. Năm 2019 tăng thêm 128 trang trại; năm 2020 tăng thêm 93 trang trại, nâng tổng số lên 1.684 trang trại.',
    'sum-mismatch.mismatch warning "1.684"',
    '1.864',
  ],
  [
    'shares of kinds that have a number in their names',
    'Tỉnh công nhận 418 sản phẩm đạt 3 sao trở lên, trong đó 61,8% sản phẩm 3 sao, 34,9% sản phẩm 4 sao và 3,8% sản phẩm 5 sao.',
    'sum-mismatch.remainder warning "3,8%"',
    '3,3%',
  ],
  [
    'two kinds of which the first is called a share',
    'Xét theo địa bàn, thành thị chiếm 61,4% số vụ; nông thôn 36,8%.',
    'sum-mismatch.remainder warning "36,8%"',
    '38,6%',
  ],
  [
    'a fraction that need not be cut, since all make a hundred anyway',
    'Đạt chuẩn 8/12 xã (66,7%), chưa đạt 4/12 xã (33,5%).',
    'percent-mismatch.mismatch error "33,5%"',
    '33,3%',
  ],
  [
    'one of some fractions is off by more than its last digit',
    'Loại A 1/6 đội (16,2%), loại B 1/6 đội (16,7%), loại C 4/6 đội (66,7%).',
    'percent-mismatch.mismatch error "16,2%"',
    '16,7%',
  ],
  [
    'a percentage by the standard of the part before it',
    'Hộ nghèo (chuẩn mới) 186/3.100 hộ (7,5% theo chuẩn mới).',
    'percent-mismatch.mismatch error "7,5%"',
    '6,0%',
  ],
  [
    'a bracket stands between a whole and "trong đó"',
    'Viện Kiểm sát đã thụ lý 518 tin báo, tố giác (tăng 27 tin so với cùng kỳ), trong đó đã giải quyết 471 tin báo, đạt tỷ lệ 90,3%.',
    'percent-mismatch.mismatch-apart error "90,3%"',
    '90,9%',
  ],
];

const SILENT: readonly Silent[] = [
  [
    'what is left of a whole in the sentence before, beside what was done of its first part',
    'Tổng số phải thi hành 3.640 việc. Có điều kiện 2.280 việc, đã xong 1.720 việc; còn lại 1.360 việc chưa có điều kiện.',
  ],
  [
    'the same where "trong đó" takes the first part apart',
    'Tổng số phải thi hành 3.640 việc. Có điều kiện 2.280 việc, trong đó xong 1.720 việc; còn lại 1.360 việc.',
  ],
  [
    'the same behind the share of what was done',
    'Chi cục thụ lý 3.640 việc, tăng 120 việc; ủy thác 40 việc. Có điều kiện 2.280 việc, xong 1.720 việc, đạt 75,44%; còn lại 1.360 việc chưa có điều kiện.',
  ],
  [
    'a word of tips that ends like one of papers',
    'Công an tiếp nhận 452 tin. Trong đó, tố giác 318 tin; tin báo 121, 13 kiến nghị khởi tố.',
  ],
  ['two kinds with rates of their own', 'Tỷ lệ hộ dùng nước sạch ở thành thị đạt 61,4%; nông thôn 36,8%.'],
  [
    'a product of so many stars beside shares that leave out others',
    'Tỉnh công nhận 418 sản phẩm, trong đó 61,8% sản phẩm 3 sao, 34,9% sản phẩm 4 sao và 14 sản phẩm 5 sao.',
  ],
  [
    'what a slash counts by and no parts of it',
    'Phá 27 vụ/83 đối tượng; trong đó ma túy 15 vụ/24 đối tượng, đánh bạc 9 vụ/41 đối tượng, còn lại là các vụ khác.',
  ],
];

describe('parts beside a slash, shares of kinds, and what is left of an outer whole', () => {
  itTells(TOLD);
  itLeavesAlone(SILENT);
});
