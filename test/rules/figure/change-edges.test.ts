import assert from 'node:assert/strict';
import { findingsIn } from '../../helpers/document';

/** What stands so or nearly so, and what is told of it. */
const ROWS: readonly (readonly [reason: string, text: string, ...findings: readonly string[]])[] = [
  [
    'the size of a change without a noun',
    'Số hộ từ 12 lên 16 hộ, tăng 5.',
    'change-mismatch.apart warning "5"',
  ],
  ['a base without a noun', 'Đã nhận 1.006 hồ sơ, bằng 110,3% so với cùng kỳ (993).'],
  [
    'a rise with its two values behind it',
    'Tăng 31,75% (từ 19 lên 25 người).',
    'change-mismatch.growth error "31,75%"',
  ],
  [
    'a rise with its two values behind it, and another rise',
    'Tăng 31,75% (từ 19 lên 25 người), tăng 12% so với năm ngoái.',
    'change-mismatch.growth error "31,75%"',
  ],
  [
    'what came, and the totals that it raised',
    'Kết nạp 14 đảng viên, nâng tổng số đảng viên từ 61 lên 73.',
    'change-mismatch.difference error "14"',
  ],
  [
    'a growth that raised the totals is no amount that came',
    'Tăng 14 đảng viên, nâng tổng số đảng viên từ 61 lên 73.',
  ],
  [
    'the value of a year between now and the change',
    'Hiện có 8.214 hộ đạt chuẩn, so với năm 2014 là 5.347 hộ (tăng 71,3%).',
    'change-mismatch.growth error "71,3%"',
  ],
  ['now is a fraction', 'Hiện có 8.214/9.000 hộ đạt chuẩn, so với năm 2014 là 5.347 hộ (tăng 71,3%).'],
  ['now is a change itself', 'Hiện tăng 8.214 hộ đạt chuẩn, so với năm 2014 là 5.347 hộ (tăng 71,3%).'],
  [
    'the change stands beside the value of a year, and in no bracket',
    'Hiện có 8.214 hộ đạt chuẩn, so với năm 2014 là 5.347 hộ, tăng 71,3%.',
  ],
  [
    'a fall in a later year, of the dead of an earlier one',
    'Năm 2019 xảy ra 85 vụ, làm chết 61 người; năm 2020 giảm 6 người chết (9,8%).',
  ],
  [
    'the rate of a rise in the sentence behind its value',
    'Nguồn vốn đạt 2.864 tỷ đồng. Tăng 262 tỷ đồng so với đầu năm, tỷ lệ tăng đạt 9,8%.',
  ],
  [
    'the rate of a second rise',
    'Nguồn vốn tăng 2.864 tỷ đồng, tăng 262 tỷ đồng so với đầu năm, tỷ lệ tăng đạt 9,8%.',
  ],
  [
    'branches between the value and its rise',
    'Nguồn vốn đạt 2.864 tỷ đồng, 12 chi nhánh, tăng 262 tỷ đồng so với đầu năm, tỷ lệ tăng đạt 9,8%.',
  ],
  [
    'branches between a rise and its rate',
    'Nguồn vốn đạt 2.864 tỷ đồng, tăng 262 tỷ đồng, 4 chi nhánh, tỷ lệ tăng đạt 9,8%.',
  ],
  [
    'three values, their bases and their changes',
    'Có 52 vụ, 31 người chết, 40 người bị thương; so với cùng kỳ (61 vụ, 35 người chết, 38 người bị thương) giảm 7 vụ, giảm 6 người chết, tăng 4 người bị thương.',
    'change-mismatch.apart warning "7"',
    'change-mismatch.apart warning "6"',
    'change-mismatch.apart warning "4"',
  ],
  [
    'a base too few',
    'Có 52 vụ, 31 người chết, 40 người bị thương; so với cùng kỳ (61 vụ, 35 người chết) giảm 7 vụ, giảm 6 người chết, tăng 4 người bị thương.',
    'change-mismatch.apart warning "7"',
    'change-mismatch.apart warning "6"',
  ],
  [
    'bases in two brackets',
    'Có 52 vụ, 31 người chết; so với cùng kỳ (61 vụ), (35 người chết) giảm 7 vụ, giảm 6 người chết.',
    'change-mismatch.apart warning "7"',
  ],
  [
    'a base that is a change',
    'Có 52 vụ, 31 người chết; so với cùng kỳ (61 vụ, tăng 35 người chết) giảm 7 vụ, giảm 6 người chết.',
    'change-mismatch.apart warning "7"',
  ],
  [
    'changes before their bases, in months of a year',
    'Có 52 vụ, 31 người chết, giảm 7 vụ, giảm 6 người chết (6 tháng đầu năm 2019: 61 vụ, 35 người chết).',
  ],
  [
    'four values, their bases and their changes',
    'Có 52 vụ, 31 người chết, 40 người bị thương, 12 xe hỏng; so với cùng kỳ (61 vụ, 35 người chết, 38 người bị thương, 9 xe hỏng) giảm 7 vụ, giảm 6 người chết, tăng 4 người bị thương, tăng 2 xe hỏng.',
    'change-mismatch.apart warning "7"',
    'change-mismatch.apart warning "6"',
    'change-mismatch.apart warning "4"',
    'change-mismatch.apart warning "2"',
  ],
  [
    'five, which are too many for a list',
    'Có 52 vụ, 31 người chết, 40 người bị thương, 12 xe hỏng, 8 nhà cháy; so với cùng kỳ (61 vụ, 35 người chết, 38 người bị thương, 9 xe hỏng, 6 nhà cháy) giảm 7 vụ, giảm 6 người chết, tăng 4 người bị thương, tăng 2 xe hỏng, tăng 3 nhà cháy.',
    'change-mismatch.apart warning "7"',
    'change-mismatch.apart warning "6"',
    'change-mismatch.apart warning "2"',
    'change-mismatch.apart warning "3"',
  ],
  [
    'what a count grew to, and by how much in the next sentence',
    'Có 164 trường đạt chuẩn, nay nâng lên 173 trường. Toàn tỉnh tăng thêm 5 trường.',
    'change-mismatch.apart warning "5"',
  ],
  [
    'two exports and no import',
    'Xuất khẩu đạt 4,28 tỷ USD, xuất khẩu gạo đạt 5,13 tỷ USD, nhập siêu 0,58 tỷ USD.',
  ],
  [
    'the trade of a sector in a later sentence',
    'Xuất siêu 2,8 tỷ USD, trong đó khu vực trong nước nhập siêu 16,7 tỷ USD. Trạm mở. Năm nay xuất siêu 19,1 tỷ USD.',
  ],
  [
    'a third side in the bracket of a fund',
    'Số dư quỹ là 4.816 triệu đồng (thu 16.240 triệu đồng, chi 12.054 triệu đồng, gửi 300 triệu đồng).',
  ],
  [
    'what was spent behind the bracket of a fund',
    'Số dư quỹ là 4.816 triệu đồng (thu 16.240 triệu đồng), chi 12.054 triệu đồng.',
  ],
  ['a rise that a rounded index hides', 'Số thu bằng 100% so với cùng kỳ (tăng 0,5%).'],
  [
    'less than the year before',
    'Thu 21.316 triệu đồng, chỉ bằng 85,66% năm trước (24.136 triệu đồng).',
    'change-mismatch.index error "85,66%"',
  ],
  ['kinds between two prices', 'Giá 1.230 USD/tấn, có 3 loại, lên 1.274 USD/tấn, tăng 6,3%.'],
];

describe('a change at the edges of its readings', () => {
  for (const [reason, text, ...findings] of ROWS) {
    it(`${findings.length === 0 ? 'is silent' : 'tells'}: ${reason}`, () => {
      assert.deepEqual(findingsIn(text), findings);
    });
  }
});
