import assert from 'node:assert/strict';
import { findingsIn } from '../../helpers/document';

/** What is left, saved or told respectively, each beside what nearly says the same and is told of nothing. */
const ROWS: readonly (readonly [text: string, ...findings: readonly string[]])[] = [
  [
    'Giá trúng thầu 2.331,4 tỷ đồng, giảm 87,2 tỷ đồng, tỷ lệ tiết kiệm 3,16%.',
    'percent-mismatch.mismatch-likely warning "3,16%"',
  ],
  ['Giá trúng thầu 2.331,4 tỷ đồng, giảm 87,2 tỷ đồng, tỷ lệ tiết kiệm 3,61%.'],
  ['Giá gói thầu 2.331,4 tỷ đồng, giảm 87,2 tỷ đồng, tỷ lệ tiết kiệm 3,74%.'],
  [
    'Giá gói thầu 2.331,4 tỷ đồng, giảm 87,2 tỷ đồng, tỷ lệ tiết kiệm 3,47%.',
    'percent-mismatch.mismatch-likely warning "3,47%"',
  ],
  ['Giá trúng thầu 2.331,4 tỷ đồng. Giảm 87,2 tỷ đồng, tỷ lệ tiết kiệm 3,16%.'],
  ['Giá trúng thầu 2.331,4 tỷ đồng, giảm 87,2 tỷ đồng. Tỷ lệ tiết kiệm 3,16%.'],
  ['Giá trúng thầu 2.331,4 tỷ đồng, chi 87,2 tỷ đồng, tỷ lệ tiết kiệm 3,16%.'],
  [
    'Giá trúng thầu 2.331,4 tỷ đồng, cắt giảm được 87,2 tỷ đồng, tỷ lệ tiết kiệm 3,16%.',
    'percent-mismatch.mismatch-likely warning "3,16%"',
  ],
  ['Giá trúng thầu 2.331,4 tỷ đồng, giảm 87,2 tỷ đồng, tỷ lệ giải ngân 3,16%.'],
  ['Xảy ra 301 vụ, giảm 23 vụ (-7,44%) so với cùng kỳ.', 'change-mismatch.implied warning "7,44%"'],
  ['Xảy ra 301 vụ, giảm 23 vụ (-7,10%) so với cùng kỳ.'],
  ['Xảy ra 301 vụ, giảm 23 vụ, chiếm 7,44%.'],
  [
    'Xảy ra 301 vụ, giảm 23 vụ, tương ứng giảm 7,44% so với cùng kỳ.',
    'change-mismatch.implied warning "7,44%"',
  ],
  ['Xảy ra 301 vụ, giảm 23 vụ, tương ứng giảm 7,10% so với cùng kỳ.'],
  ['Xảy ra 301 vụ, giảm 23 vụ. Tương ứng giảm 7,44% so với cùng kỳ.'],
  ['Có 24.860 doanh nghiệp, tăng 13,0% so với cùng kỳ, tăng 2.860 doanh nghiệp.'],
  [
    'Có 24.860 doanh nghiệp, tăng 31,0% so với cùng kỳ, tương đương tăng 2.860 doanh nghiệp.',
    'change-mismatch.implied warning "31,0%"',
  ],
  ['Có 24.860 doanh nghiệp, tăng 13,0% so với cùng kỳ, tương đương tăng 2.860 doanh nghiệp.'],
  ['Số vụ giảm 18,7% (209 vụ, giảm 48 vụ).'],
  [
    'Phải cấp 1,5 triệu thẻ; đã cấp 1,36 triệu thẻ, còn lại 0,41 triệu thẻ.',
    'sum-mismatch.remainder warning "0,41"',
  ],
  [
    'Đã cấp 1,36 triệu thẻ; cần cấp 0,41 triệu thẻ còn lại để hoàn thành mục tiêu 1,5 triệu thẻ.',
    'sum-mismatch.remainder warning "0,41"',
  ],
  ['Đã cấp 1,36 triệu thẻ; cần cấp 0,14 triệu thẻ còn lại để hoàn thành mục tiêu 1,5 triệu thẻ.'],
  ['Có 8/21 địa phương thu cao hơn; 13/21 địa phương thu thấp hơn.'],
  ['Có 61/63 tỉnh có đề án; 3/63 tỉnh không có đề án.', 'sum-mismatch.remainder warning "3"'],
  ['Có 61/63 tỉnh có đề án; 2/63 tỉnh không có đề án.'],
  ['Có 61/63 tỉnh có đề án; 3/62 tỉnh không có đề án.'],
  ['Có 61/63 tỉnh có đề án. Trạm mở. 3/63 tỉnh không có đề án.'],
  ['Xã có 312 hộ, 287 hộ đạt, còn 52 hộ chưa đạt.', 'sum-mismatch.mismatch warning "312"'],
  ['Xã có 312 hộ, 287 người đạt, còn 52 hộ chưa đạt.'],
  ['Xã có 312 hộ, tăng 287 hộ, còn 52 hộ chưa đạt.'],
  ['Cơ cấu lao động: nông nghiệp 30,5%, công nghiệp 41,2%, còn lại là dịch vụ 28,3%.'],
  [
    'Cơ cấu lao động: nông nghiệp 30,5%, công nghiệp 41,2%, còn lại là dịch vụ 29,3%.',
    'share-total.over-hundred warning "29,3%"',
  ],
  [
    'Nông nghiệp chiếm 30,5%, công nghiệp chiếm 41,2%, còn lại là dịch vụ 29,3%.',
    'share-total.over-hundred warning "29,3%"',
  ],
  ['Nông nghiệp tăng 30,5%, công nghiệp chiếm 41,2%, còn lại là dịch vụ 29,3%.'],
  ['Nông nghiệp chiếm 30,5%, công nghiệp chiếm khoảng 41,2%, còn lại là dịch vụ 29,3%.'],
  [
    'Trong 1.200 hộ, số hộ nghèo và số hộ cận nghèo lần lượt là 171 hộ và 225 hộ, chiếm lần lượt 14,25% và 18,57%.',
    'percent-mismatch.mismatch-apart error "18,57%"',
  ],
  [
    'Trong 1.200 hộ, số hộ nghèo và số hộ cận nghèo lần lượt là 171 hộ và 225 hộ, chiếm lần lượt 14,25% và 18,75%.',
  ],
  [
    'Trong 1.200 hộ, số hộ nghèo và số hộ cận nghèo là 171 hộ và 225 hộ, chiếm 14,25% và 18,57%.',
    'percent-mismatch.mismatch-likely warning "18,57%"',
  ],
  [
    'Trong 1.200 hộ, số hộ nghèo và số hộ cận nghèo lần lượt là 171 hộ và 225 hộ. Chiếm lần lượt 14,25% và 18,57%.',
  ],
  [
    'Cà phê, hồ tiêu và cao su lần lượt là 18.642 ha, 9.317 ha và 2.053 ha, tổng cộng 30.021 ha.',
    'sum-mismatch.mismatch warning "30.021"',
  ],
  ['Cà phê, hồ tiêu và cao su lần lượt là 18.642 ha, 9.317 ha và 2.053 ha, tổng cộng 30.012 ha.'],
];

describe('rests, amounts and respective figures, and their near misses', () => {
  for (const [text, ...findings] of ROWS) {
    it(text, () => {
      assert.deepEqual(findingsIn(text), findings);
    });
  }
});
