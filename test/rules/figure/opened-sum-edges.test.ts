import assert from 'node:assert/strict';
import { findingsIn } from '../../helpers/document';

/** Totals with the parts that a word, a bracket or a colon opens, each beside what nearly says the same and is told of nothing. */
const ROWS: readonly (readonly [text: string, ...findings: readonly string[]])[] = [
  [
    'Tổng số 1.317 vụ, đã xử lý 1.317 vụ, gồm phá rừng 412 vụ và cháy rừng 950 vụ.',
    'sum-mismatch.mismatch warning "1.317"',
    'sum-mismatch.mismatch warning "1.317"',
  ],
  ['Tổng số 1.317 vụ, đã xử lý 1.317 vụ, gồm phá rừng 412 vụ và cháy rừng 905 vụ.'],
  ['Có 2 điều, trong đó sửa đổi 5 điều, bổ sung 3 điều.'],
  ['Thu hơn 1.200 hộ, trong đó 700 hộ nghèo và 400 hộ cận nghèo.'],
  ['Hạt kiểm lâm xử lý 1.317 vụ, phá rừng 412 vụ, cháy rừng 905 vụ.'],
  ['Tổng số xử lý 1.317 vụ, phá rừng 412 vụ, cháy rừng 950 vụ.', 'sum-mismatch.mismatch warning "1.317"'],
  [
    'Tổng số xử lý 1.317 vụ, trong đó: phá rừng 412 vụ; cháy rừng 950 vụ.',
    'sum-mismatch.mismatch warning "1.317"',
  ],
  ['Tổng số xử lý 1.317 vụ, trong đó: phá rừng 412 vụ; cháy rừng 905 vụ.'],
  ['Tổng số xử lý 1.317 vụ, trong đó: phá rừng 412 vụ (cháy rừng 950 vụ).'],
  ['Tổng số xử lý 1.317 vụ (phá rừng 412 vụ; cháy rừng 950 vụ).', 'sum-mismatch.mismatch warning "1.317"'],
  ['Tổng số xử lý 1.317 vụ (phá rừng 412 vụ; cháy rừng 905 vụ).'],
  [
    'Tăng 1.317 vụ, trong đó tăng 412 vụ phá rừng và tăng 950 vụ cháy rừng.',
    'sum-mismatch.mismatch warning "1.317"',
  ],
  ['Tăng 1.317 vụ, trong đó tăng 412 vụ phá rừng và tăng 905 vụ cháy rừng.'],
  ['Tăng 1.317 vụ, trong đó giảm 412 vụ phá rừng và tăng 950 vụ cháy rừng.'],
  ['Họp 4.378 lượt, trong đó 733 lượt với giá trị 5,7 tỷ đồng và 3.645 lượt vay vốn.'],
  [
    'Họp 4.387 lượt, trong đó 733 lượt với giá trị 5,7 tỷ đồng và 3.645 lượt vay vốn.',
    'sum-mismatch.mismatch warning "4.387"',
  ],
  [
    'Đầu năm có 74 đơn, nhận thêm 318 đơn, trả 341 đơn, cuối năm còn 15 đơn.',
    'sum-mismatch.balance warning "15"',
  ],
  ['Đầu năm có 74 đơn, nhận thêm 318 đơn, trả 341 đơn, cuối năm còn 51 đơn.'],
  [
    'Mua 12 máy bơm, giá 15 triệu đồng/máy bơm, tổng trị giá 108 triệu đồng.',
    'sum-mismatch.product warning "108"',
  ],
  ['Mua 12 máy bơm, giá 15 triệu đồng/máy bơm, tổng trị giá 180 triệu đồng.'],
  ['Mua 12 máy bơm, giá khoảng 15 triệu đồng/máy bơm, tổng trị giá 108 triệu đồng.'],
];

describe('lists behind their totals', () => {
  for (const [text, ...findings] of ROWS) {
    it(text, () => {
      assert.deepEqual(findingsIn(text), findings);
    });
  }
});
