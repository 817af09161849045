import assert from 'node:assert/strict';
import { findingsIn } from '../../helpers/document';
import { tablesOf } from '../../helpers/rule-tables';

const RULE = tablesOf('figure/change-mismatch');

RULE.reports([
  ['Thu ngân sách từ 5.109 lên 5.712 tỷ đồng, tăng 18,1%.', 'growth error "18,1%"'],
  ['Thu tăng 18,1%, từ 5.109 lên 5.712 tỷ đồng.', 'growth error "18,1%"'],
  ['Thu tăng 18,1% (từ 5.109 lên 5.712 tỷ đồng).', 'growth error "18,1%"'],
  ['Số vụ từ 1.393 vụ năm 2023 xuống còn 1.172 vụ năm 2024, giảm 61%.', 'growth error "61%"'],
  ['Thu nhập từ 112,9 lên 132,5 triệu đồng, tăng 5,48%.', 'growth error "5,48%"'],
  ['Số người từ 19 lên 25 người, tăng 31,57%.', 'truncated warning "31,57%"'],
  ['Số người từ 31 xuống 29 người, giảm 6,4%.', 'truncated warning "6,4%"'],
  ['Số người từ 19 lên 25 người, tăng 31%.', 'truncated-integer information "31%"'],
  ['Số hộ từ 12 lên 16 hộ, tăng 5 hộ.', 'difference error "5"'],
  ['Tỷ lệ nghèo giảm 2,67 điểm phần trăm (từ 8,40% xuống 5,64%).', 'difference error "2,67 điểm phần trăm"'],
  ['Tỷ lệ nghèo từ 58% xuống 48%, giảm 12%.', 'rate error "12%"'],
  ['Số máy từ 4 lên 10 máy, gấp 1,5 lần.', 'factor error "1,5"'],
  ['Thu nhập từ 30 triệu đồng lên 66 triệu đồng, lớn hơn 3,2 lần.', 'factor-apart warning "3,2"'],
  ['Số vụ từ 66 vụ xuống 30 vụ, thấp hơn 3,2 lần.', 'factor-apart warning "3,2"'],
  ['Năm 2020 có 30 vụ, kém 3,2 lần so với năm 2024 (66 vụ).', 'factor-apart warning "3,2"'],
  [
    'Diện tích xin giao 43.527,3 m2, diện tích được duyệt 30.000 m2 (lớn hơn 12.527,3 m2).',
    'apart warning "12.527,3"',
  ],
  ['Số hộ giảm từ 12 xuống 16 hộ.', 'direction error "16"'],
  ['Số hộ tăng từ 16 lên 12 hộ.', 'direction error "12"'],
  ['Số hộ từ 16 thành 12 hộ. Thu từ 50 lên 40 tỷ đồng, tăng 20%.', 'direction error "20%"'],
  ['Thu 1.006 tờ khai, bằng 110,3% so với cùng kỳ năm 2023 (993 tờ khai).', 'index error "110,3%"'],
  ['Thu 1.006 tờ khai, tăng 3,1% so với cùng kỳ năm 2023 (993 tờ khai).', 'growth error "3,1%"'],
  ['Số thu bằng 111,7% so với cùng kỳ (tăng 17,1%).', 'index-growth error "17,1%"'],
  ['Số thu bằng 111,7% so với cùng kỳ, tức tăng 17,1%.', 'index-growth error "17,1%"'],
  ['Thu 1.006 tờ khai, tăng 3,1% so với cùng kỳ (năm 2023 là 993 tờ khai).', 'growth error "3,1%"'],
  ['Số thu bằng 88,3% so với cùng kỳ (tăng 11,7%).', 'index-growth error "11,7%"'],
  ['Nhận 1.006.647 hồ sơ, bằng 101,2% so với cùng kỳ (993.961 hồ sơ).', 'truncated-of warning "101,2%"'],
  ['Vốn từ 600 triệu USD lên 1,03 tỷ USD, tăng 27%.', 'growth error "27%"'],
  ['Số hộ tăng hơn 4 hộ, từ 16 xuống 12 hộ.', 'direction error "4"'],
  ['Năm 2021 nhận 6.214 mẫu; năm 2022 nhận 5.310 mẫu, tăng 14,5%.', 'direction-apart warning "14,5%"'],
  ['Nhận 418 đơn, trong khi cùng kỳ là 507 đơn, tăng 17,6%.', 'direction-apart warning "17,6%"'],
  ['Thu tăng 630 tỷ đồng (từ 5.109 lên 5.712 tỷ đồng), tăng 11,8%.', 'difference error "630"'],
  [
    'Thu ngân sách từ 5.109 lên 5.712 tỷ đồng, tăng 18,1%. Số hộ từ 12 lên 16 hộ, tăng 5 hộ.',
    'growth error "18,1%"',
    'difference error "5"',
  ],
]);

RULE.isSilent([
  ['agrees', 'Thu ngân sách từ 5.109 lên 5.712 tỷ đồng, tăng 11,8%.'],
  ['agrees', 'Thu ngân sách từ 5.109 lên 5.712 tỷ đồng, tăng 603 tỷ đồng.'],
  ['rounded values', 'Chỉ số giảm 24,04%, từ 33.700 xuống 25.605.'],
  ['rounded values', 'Vốn từ 2 triệu tấn lên 3 triệu tấn, tăng 48%.'],
  ['a range', 'Giá từ 162.000 đến 309.000 đồng, giảm 50%.'],
  ['dates', 'Từ ngày 28/6 đến 31/12, tăng 50%.'],
  ['another quantity', 'Thuế giảm từ 40% xuống 30%, giá bán giảm 7%.'],
  ['another quantity', 'Thu từ 50 lên 60 tỷ đồng, số hộ nghèo giảm 7%.'],
  ['other magnitudes', 'Vốn từ 600 triệu USD lên 1,03 tỷ USD, tăng 72%.'],
  ['other units', 'Số người từ 12 hộ lên 60 người, tăng 7%.'],
  ['approximate', 'Thu từ gần 50 lên 60 tỷ đồng, tăng 27%.'],
  ['approximate', 'Thu từ 50 lên hơn 60 tỷ đồng, tăng 27%.'],
  ['approximate', 'Thu từ 50 lên 60 tỷ đồng, tăng khoảng 27%.'],
  ['an average', 'Thu từ 50 lên 60 tỷ đồng, tăng bình quân 4%/năm.'],
  ['an average', 'Thu từ 50 lên 60 tỷ đồng, tăng 4%/năm.'],
  ['another base', 'Thu từ 50 lên 60 tỷ đồng, tăng 4% so với kế hoạch.'],
  ['below zero', 'Lợi nhuận từ -5 lên 3 tỷ đồng, tăng 20%.'],
  ['ranks', 'Tăng từ hạng 12 lên hạng 5.'],
  ['a rate in points', 'Tỷ lệ nghèo từ 58% xuống 48%, giảm 10%.'],
  ['a rate in relation', 'Tỷ lệ từ 19% lên 68%, tăng 258%.'],
  ['so many times more', 'Sản lượng từ 73 lên 442 triệu tấn, tăng 5,1 lần.'],
  [
    'so many times less',
    'Số vụ từ 66 vụ xuống 30 vụ, thấp hơn 2,2 lần; năm 2020 có 30 vụ, kém 2,2 lần so với năm 2024 (66 vụ).',
  ],
  ['so many times larger', 'Thu nhập từ 30 triệu đồng lên 66 triệu đồng, lớn hơn 2,2 lần, lớn hơn 1,2 lần.'],
  ['a whole factor cut off', 'Số máy từ 4 lên 11 máy, gấp 2 lần.'],
  ['the two are equal', 'Số hộ từ 12 lên 12 hộ.'],
  ['the percentage of the next sentence', 'Thu từ 50 lên 60 tỷ đồng. Tăng 7% số hộ.'],
  ['another thing in the brackets', 'Thu 1.006 tờ khai, tăng 3,1% so với cùng kỳ (993 tỷ đồng).'],
  ['both tell one change', 'Số thu bằng 111,7% so với cùng kỳ (tăng 11,7%).'],
  [
    'what came to it before the percentage',
    'Thu 1.006 tờ khai, tăng 13 tờ khai, tăng 1,3% so với cùng kỳ (993 tờ khai).',
  ],
  ['the other way, and by another size', 'Năm 2021 nhận 6.214 mẫu; năm 2022 nhận 5.310 mẫu, tăng 31,4%.'],
  ['the other way, which chance explains', 'Năm 2021 nhận 62 mẫu; năm 2022 nhận 53 mẫu, tăng 15%.'],
  ['a plan in the brackets', 'Đạt 125 triệu USD, tăng 8,5% so với cùng kỳ (kế hoạch 130 triệu USD).'],
  ['two bases', 'Thu đạt 45% so với năm 2023, tăng 12% so với cùng kỳ.'],
  ['nothing', ''],
]);

RULE.inEveryDress([
  ['Thu ngân sách từ 5.109 lên 5.712 tỷ đồng, tăng 18,1%.', 'growth error', '18,1%'],
  ['Số hộ giảm từ 12 xuống 16 hộ.', 'direction error', '16'],
  ['Đã nhận 1.006 hồ sơ, bằng 110,3% so với cùng kỳ (993 hồ sơ).', 'index error', '110,3%'],
]);

RULE.pointsAt([
  ['Thu ngân sách từ 5.109 lên 5.712 tỷ đồng, tăng 18,1%.', '18,1%', '5.109', '5.712'],
  ['Số hộ giảm từ 12 xuống 16 hộ.', '16', '12'],
  ['Số thu bằng 111,7% so với cùng kỳ (tăng 17,1%).', '17,1%', '111,7%'],
]);

RULE.repairs([
  [
    'Thu ngân sách từ 5.109 lên 5.712 tỷ đồng, tăng 18,1%.',
    'Sửa thành 11,8% | Thu ngân sách từ 5.109 lên 5.712 tỷ đồng, tăng 11,8%.',
  ],
  [
    'Số hộ từ 12 lên 16 hộ, tăng 5 hộ.',
    'Sửa thành 4 | Số hộ từ 12 lên 16 hộ, tăng 4 hộ.',
    'Sửa số 12 thành 11 | Số hộ từ 11 lên 16 hộ, tăng 5 hộ.',
    'Sửa số 16 thành 17 | Số hộ từ 12 lên 17 hộ, tăng 5 hộ.',
  ],
  [
    'Số hộ từ 16 xuống 12 hộ, giảm 5 hộ.',
    'Sửa thành 4 | Số hộ từ 16 xuống 12 hộ, giảm 4 hộ.',
    'Sửa số 16 thành 17 | Số hộ từ 17 xuống 12 hộ, giảm 5 hộ.',
    'Sửa số 12 thành 11 | Số hộ từ 16 xuống 11 hộ, giảm 5 hộ.',
  ],
  [
    'Tỷ lệ nghèo từ 58% xuống 48%, giảm 12%.',
    'Sửa thành 10 điểm phần trăm | Tỷ lệ nghèo từ 58% xuống 48%, giảm 10 điểm phần trăm.',
  ],
  ['Thu từ 50 lên 50 tỷ đồng, tăng 20%.'],
  ['Số máy từ 4 lên 10 máy, gấp 1,5 lần.', 'Sửa thành 2,5 | Số máy từ 4 lên 10 máy, gấp 2,5 lần.'],
  [
    'Số thu bằng 111,7% so với cùng kỳ (tăng 17,1%).',
    'Sửa thành 11,7% | Số thu bằng 111,7% so với cùng kỳ (tăng 11,7%).',
  ],
  ['Số hộ giảm từ 12 xuống 16 hộ.'],
  [
    'Tỷ lệ nghèo từ 8,4% xuống 5,6%, giảm 2,2 điểm phần trăm.',
    'Sửa thành 2,8 điểm phần trăm | Tỷ lệ nghèo từ 8,4% xuống 5,6%, giảm 2,8 điểm phần trăm.',
    'Sửa số 8,4 thành 7,8 | Tỷ lệ nghèo từ 7,8% xuống 5,6%, giảm 2,2 điểm phần trăm.',
    'Sửa số 5,6 thành 6,2 | Tỷ lệ nghèo từ 8,4% xuống 6,2%, giảm 2,2 điểm phần trăm.',
  ],
]);

describe('the option rounding of figure/change-mismatch', () => {
  it('accepts what is cut off, and nothing else', () => {
    const layer = {
      rules: {
        'figure/change-mismatch': { level: 'error', options: { rounding: 'accept-truncation' } },
      },
    } as const;
    assert.deepEqual(findingsIn('Số người từ 19 lên 25 người, tăng 31,57%.', layer), []);
    assert.deepEqual(findingsIn('Số người từ 19 lên 25 người, tăng 31,75%.', layer), [
      'change-mismatch.growth error "31,75%"',
    ]);
  });
});
