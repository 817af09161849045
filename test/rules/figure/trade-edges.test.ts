import assert from 'node:assert/strict';
import { findingsIn } from '../../helpers/document';

/** What one side is beyond the other, and changes in columns, each beside what nearly says the same. */
const ROWS: readonly (readonly [text: string, ...findings: readonly string[]])[] = [
  ['Tỉnh xuất siêu 2,8 tỷ USD, trong đó trong nước nhập siêu 16,7 tỷ USD; nước ngoài xuất siêu 19,5 tỷ USD.'],
  [
    'Tỉnh xuất siêu 8,2 tỷ USD, trong đó trong nước nhập siêu 16,7 tỷ USD; nước ngoài xuất siêu 19,5 tỷ USD.',
    'change-mismatch.apart warning "8,2"',
  ],
  [
    'Tỉnh xuất siêu 8,2 tỷ USD, trong đó nước ngoài xuất siêu 19,5 tỷ USD; trong nước nhập siêu 16,7 tỷ USD.',
    'change-mismatch.apart warning "8,2"',
  ],
  ['Tỉnh xuất siêu 2,8 tỷ USD, trong đó nước ngoài xuất siêu 19,5 tỷ USD; trong nước nhập siêu 16,7 tỷ USD.'],
  ['Tỉnh nhập siêu 8,2 tỷ USD, trong đó nước ngoài xuất siêu 16,7 tỷ USD; trong nước nhập siêu 19,5 tỷ USD.'],
  [
    'Tỉnh xuất siêu 8,2 tỷ USD. Trong đó trong nước nhập siêu 16,7 tỷ USD; nước ngoài xuất siêu 19,5 tỷ USD.',
    'change-mismatch.apart warning "8,2"',
  ],
  [
    'Tỉnh xuất siêu 8,2 tỷ USD. Trạm mở. Trong đó trong nước nhập siêu 16,7 tỷ USD; nước ngoài xuất siêu 19,5 tỷ USD.',
  ],
  ['Tỉnh xuất siêu 8,2 tỷ USD; trong nước nhập siêu 16,7 tỷ USD; nước ngoài xuất siêu 19,5 tỷ USD.'],
  ['Tỉnh xuất siêu 8,2 tỷ USD, trong đó trong nước xuất siêu 16,7 tỷ USD; nước ngoài xuất siêu 19,5 tỷ USD.'],
  ['Tỉnh xuất siêu 8,2 tỷ USD, trong đó trong nước nhập siêu 16,7 tỷ USD; nước ngoài đạt 19,5 tỷ USD.'],
  ['Tỉnh xuất siêu 8,2 tỷ USD, trong đó trong nước đạt 16,7 tỷ USD; nước ngoài xuất siêu 19,5 tỷ USD.'],
  [
    'Nhập khẩu 241,9 triệu USD, xuất khẩu 318,6 triệu USD, xuất siêu 67,7 triệu USD.',
    'change-mismatch.apart warning "67,7"',
  ],
  ['Nhập khẩu 241,9 triệu USD, xuất khẩu 318,6 triệu USD, xuất siêu 76,7 triệu USD.'],
  [
    'Xuất khẩu 318,6 triệu USD, nhập khẩu 241,9 triệu USD, xuất siêu 67,7 triệu USD.',
    'change-mismatch.apart warning "67,7"',
  ],
  ['Xuất khẩu 318,6 triệu USD, nhập khẩu 241,9 triệu USD, xuất siêu 67,7 triệu EUR.'],
  ['Xuất khẩu 318,6 triệu USD, xuất khẩu gạo 241,9 triệu USD, xuất siêu 67,7 triệu USD.'],
  ['Xuất khẩu 318,6 triệu USD. Nhập khẩu 241,9 triệu USD. Trạm mở. Xuất siêu 67,7 triệu USD.'],
  [
    'Xuất khẩu 318,6 triệu USD. Nhập khẩu 241,9 triệu USD. Tổng kim ngạch xuất nhập khẩu 560,5 triệu USD. Xuất siêu 67,7 triệu USD.',
  ],
  [
    'Số dư quỹ là 4.816 triệu đồng (thu 16.240 triệu đồng, chi 12.054 triệu đồng).',
    'change-mismatch.apart warning "4.816"',
  ],
  ['Số dư quỹ là 4.186 triệu đồng (thu 16.240 triệu đồng, chi 12.054 triệu đồng).'],
  [
    'Số dư quỹ là 4.816 triệu đồng (chi 12.054 triệu đồng, thu 16.240 triệu đồng).',
    'change-mismatch.apart warning "4.816"',
  ],
  ['Số dư quỹ là 4.816 triệu đồng (thu 16.240 triệu đồng), chi 12.054 triệu đồng.'],
  ['Số dư quỹ là 4.816 triệu đồng (thu 16.240 triệu đồng, chi 12.054 triệu đồng, chuyển 18 triệu đồng).'],
  ['Số dư quỹ là 4.816 triệu đồng, thu 16.240 triệu đồng, chi 12.054 triệu đồng.'],
  [
    'Xảy ra 52 vụ, 31 người chết, so với cùng kỳ (61 vụ, 35 người chết) giảm 8 vụ, 4 người chết.',
    'change-mismatch.apart warning "8"',
  ],
  ['Xảy ra 52 vụ, 31 người chết, so với cùng kỳ (61 vụ, 35 người chết) giảm 9 vụ, 4 người chết.'],
  [
    'Xảy ra 52 vụ, 31 người chết, so với cùng kỳ (61 vụ, 35 người chết) giảm 9 vụ, 6 người chết.',
    'change-mismatch.apart warning "6"',
  ],
  [
    'Xảy ra 52 vụ, 31 người chết, so với cùng kỳ (61 vụ, 35 người chết) giảm 9 vụ và giảm 6 người chết.',
    'change-mismatch.apart warning "6"',
  ],
  [
    'Xảy ra 152 vụ, 131 người chết, 87 người bị thương, so với cùng kỳ (161 vụ, 135 người chết, 78 người bị thương) giảm 9 vụ, 4 người chết, tăng 8 người bị thương.',
    'change-mismatch.apart warning "8"',
  ],
  [
    'Xảy ra 152 vụ, 131 người chết, 87 người bị thương, so với cùng kỳ (161 vụ, 135 người chết, 78 người bị thương) giảm 9 vụ, 4 người chết, tăng 9 người bị thương.',
  ],
  [
    'Xảy ra 152 vụ, 131 người chết, 87 người bị thương, so với cùng kỳ (161 vụ, 135 người chết) giảm 9 vụ, 4 người chết, tăng 8 người bị thương.',
  ],
  ['Xảy ra 152 vụ, 131 người chết, giảm 9 vụ, 4 người chết (6 tháng đầu năm 2019: 161 vụ, 135 người chết).'],
  ['Xảy ra 152 vụ, 131 người chết, giảm 8 vụ, 4 người chết (cùng kỳ năm 2019: 161 vụ), 135 người chết.'],
  ['Xảy ra 152 vụ, 131 người chết, giảm 8 vụ, 4 người chết (toàn quốc: 161 vụ, 135 người chết).'],
  ['Xảy ra 152 vụ, 131 người chết, giảm 8 vụ. Giảm 4 người chết (cùng kỳ năm 2019: 161 vụ, 135 người chết).'],
];

describe('balances of trade and changes in columns at the edges of their readings', () => {
  for (const [text, ...findings] of ROWS) {
    it(text, () => {
      assert.deepEqual(findingsIn(text), findings);
    });
  }
});
