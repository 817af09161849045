import assert from 'node:assert/strict';
import { findingsIn } from '../../helpers/document';

/** What comes in each year, so many out of so many in words, and totals beside totals, each beside what nearly says the same. */
const ROWS: readonly (readonly [text: string, ...findings: readonly string[]])[] = [
  [
    'Giai đoạn 2016 - 2020 kết nạp 1.835 đảng viên, bình quân mỗi năm 376 đảng viên.',
    'sum-mismatch.average warning "376"',
  ],
  ['Giai đoạn 2016 - 2020 kết nạp 1.835 đảng viên, bình quân mỗi năm 367 đảng viên.'],
  ['Giai đoạn 2016 - 2020 kết nạp 1.835 đảng viên, mỗi năm được cộng thêm 376 đảng viên.'],
  ['Giai đoạn 2016 - 2020 kết nạp 1.835 đảng viên, bình quân mỗi xã 376 đảng viên.'],
  ['Giai đoạn 2016 - 2020 kết nạp 183 đảng viên, bình quân mỗi năm 376 đảng viên.'],
  [
    'Tỷ lệ hộ nghèo từ 8,46% xuống 2,08% trong 5 năm, bình quân giảm 1,82%/năm.',
    'sum-mismatch.average warning "1,82%"',
  ],
  ['Tỷ lệ hộ nghèo từ 8,46% xuống 2,06% trong 5 năm, bình quân giảm 1,28%/năm.'],
  ['Tỷ lệ hộ nghèo từ 8,46% xuống 2,06% trong 5 năm, bình quân tăng 1,82%/năm.'],
  ['Tốc độ tăng trưởng từ 8,46% xuống 2,06% trong 5 năm, bình quân giảm 1,82%/năm.'],
  [
    'Trong 5 năm giảm 6,40% tỷ lệ hộ nghèo, bình quân mỗi năm giảm 1,82%.',
    'sum-mismatch.average warning "1,82%"',
  ],
  ['Trong 5 năm giảm 6,40% tỷ lệ hộ nghèo, bình quân mỗi năm giảm 1,28%.'],
  ['Có 112 trên 118 thôn đạt chuẩn, đạt 49,9%.', 'percent-mismatch.mismatch error "49,9%"'],
  ['Có 112 trên 118 thôn đạt chuẩn, đạt 94,9%.'],
  ['Có 118 trên 112 thôn đạt chuẩn, đạt 49,9%.'],
  ['Có 38 trong 5 năm, đạt 49,9%.'],
  ['Có 9 trong 12 xã, đạt 57%.', 'percent-mismatch.mismatch error "57%"'],
  ['Có 9 trong 12 xã, đạt 75%.'],
  ['Có 9 trong 12 tháng, đạt 57%.'],
  ['Có 9,5 trên 12 xã, đạt 57%.'],
  ['Thu hoạch 642 ngàn ha/700 ngàn ha, đạt 97,1%.', 'percent-mismatch.mismatch error "97,1%"'],
  ['Thu hoạch 642 ngàn ha/700 ngàn ha, đạt 91,7%.'],
  ['Có 41.268 hộ/53.914 hộ, đạt 67,5%.', 'percent-mismatch.mismatch error "67,5%"'],
  ['Có 41.268 hộ/53.914 hộ, đạt 76,5%.'],
  [
    'Có 426 hội nghị cho 38.716 lượt người, trong đó cấp tỉnh 18 hội nghị với 2.146 lượt người, cấp xã 408 hội nghị với 36.507 lượt người.',
    'sum-mismatch.mismatch warning "38.716"',
  ],
  [
    'Có 426 hội nghị cho 38.716 lượt người, trong đó cấp tỉnh 18 hội nghị với 2.146 lượt người, cấp xã 408 hội nghị với 36.570 lượt người.',
  ],
  [
    'Có 426 hội nghị cho 38.716 lượt người, trong đó cấp tỉnh 18 hội nghị với 2.146 lượt người, cấp xã 408 hội nghị tăng 36.507 lượt người.',
  ],
  [
    'Có 426 hội nghị cho 38.716 lượt người, trong đó cấp tỉnh 18 hội nghị với 2.146 tài liệu, cấp xã 408 hội nghị với 36.507 lượt người.',
  ],
  ['Kết nạp 209 đảng viên, vượt 39,33% chỉ tiêu (150 đảng viên).'],
  [
    'Kết nạp 209 đảng viên, vượt 93,33% chỉ tiêu (150 đảng viên).',
    'change-mismatch.excess-apart warning "93,33%"',
  ],
  ['Cùng kỳ 100 hộ, nay 120 hộ, tăng đến 25%.', 'change-mismatch.growth-apart warning "25%"'],
];

describe('averages over years, fractions in words and sums beside sums', () => {
  for (const [text, ...findings] of ROWS) {
    it(text, () => {
      assert.deepEqual(findingsIn(text), findings);
    });
  }
});
