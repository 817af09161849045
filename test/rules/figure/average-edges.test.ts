import assert from 'node:assert/strict';
import { findingsIn } from '../../helpers/document';

/** Averages, those who share them, and what nearly says the same. */
const ROWS: readonly (readonly [text: string, ...findings: readonly string[]])[] = [
  ['Bình quân mỗi chi bộ có 21,5 đảng viên. Toàn huyện có 6.102 đảng viên, gồm 248 chi bộ.'],
  ['Bình quân mỗi xã đạt 18,14 tiêu chí. Huyện đạt 262 tiêu chí trên tổng số 14 xã.'],
  [
    'Hội giúp 2.318 lượt hội viên, bình quân mỗi chi hội giúp 17,8 lượt. Huyện có 124 chi hội.',
    'sum-mismatch.average warning "17,8"',
  ],
  ['Hội giúp 2.318 lượt hội viên, bình quân mỗi chi hội giúp 18,7 lượt. Huyện có 124 chi hội.'],
  ['Hội giúp 2.318 lượt hội viên, bình quân mỗi chi hội giúp 17,8 lượt. Huyện tăng 124 chi hội.'],
  ['Hội giúp 2.318 lượt hội viên, bình quân mỗi chi hội giúp 17,8 lượt. Huyện lập 124 chi hội.'],
  ['Hội giúp 2.318 lượt hội viên, bình quân mỗi chi hội giúp 17,8 lượt. Trạm mở cửa. Huyện có 124 chi hội.'],
  [
    'Hội giúp 2.318 lượt hội viên, bình quân mỗi chi hội giúp 17,8 lượt. Huyện có 7 xã với 32 thôn, trên 124 chi hội.',
  ],
  [
    'Hội giúp 2.318 lượt hội viên, bình quân mỗi chi hội giúp 17,8 lượt. Huyện có 7 xã, 32 thôn, 5 chợ và có 124 chi hội.',
  ],
  ['Hội giúp 2.318 lượt hội viên, bình quân mỗi chi hội giúp 17,8 lượt. Huyện có 124 khách.'],
  [
    'Tổ chức 124 cuộc tiếp xúc với 10.664 lượt cử tri và 558 ý kiến, bình quân 86 lượt cử tri và 5,4 ý kiến mỗi cuộc.',
    'sum-mismatch.average warning "5,4"',
  ],
  [
    'Tổ chức 124 cuộc tiếp xúc với 10.664 lượt cử tri và 558 ý kiến, bình quân 68 lượt cử tri và 4,5 ý kiến mỗi cuộc.',
    'sum-mismatch.average warning "68"',
  ],
  [
    'Tổ chức 124 cuộc tiếp xúc với 10.664 lượt cử tri và 558 ý kiến, bình quân 86 lượt cử tri và 4,5 ý kiến mỗi cuộc.',
  ],
  [
    'Tổ chức 124 cuộc tiếp xúc với 10.664 lượt cử tri và 558 ý kiến, có 86 lượt cử tri và 5,4 ý kiến mỗi cuộc.',
  ],
  [
    'Tổ chức 124 cuộc tiếp xúc với 10.664 lượt cử tri và 558 ý kiến. Bình quân 86 lượt cử tri. Có 5,4 ý kiến mỗi cuộc.',
  ],
  [
    'Diện tích lúa 1.248 ha, sản lượng đạt 7.238,4 tấn, năng suất bình quân 85,0 tạ/ha.',
    'sum-mismatch.average warning "85,0"',
  ],
  ['Diện tích lúa 1.248 ha, sản lượng đạt 7.238,4 tấn, năng suất bình quân 58,0 tạ/ha.'],
  [
    'Xuất khẩu 3.420 tấn, đạt 1.614.240 USD, giá bình quân 742 USD/tấn.',
    'sum-mismatch.average warning "742"',
  ],
  ['Xuất khẩu 3.420 tấn, đạt 1.614.240 USD, giá bình quân 472 USD/tấn.'],
  ['Xuất khẩu 3.420 tấn, đạt 1.614.240 USD, giá bình quân 742 USD/kg.'],
  ['Hỗ trợ 3 hộ (mỗi hộ 50 triệu đồng) và 2 hộ (mỗi hộ 20 triệu đồng), bình quân 83 triệu đồng/hộ.'],
  ['Xã có 1.512 hộ với 6.804 khẩu, bình quân 5,4 khẩu/hộ.', 'sum-mismatch.average warning "5,4"'],
  ['Xã có 1.512 hộ với 6.804 khẩu, bình quân 4,5 khẩu/hộ.'],
  ['Xã có 1.512 hộ, 6.804 khẩu, bình quân mỗi hộ 5,4 khẩu.', 'sum-mismatch.average warning "5,4"'],
  [
    'Cho vay 3.420 triệu đồng cho 114 hộ, bình quân mỗi hộ 32 triệu đồng.',
    'sum-mismatch.average warning "32"',
  ],
  [
    'Cho vay 3.420 triệu đồng cho 114 hộ, 26 tổ, bình quân mỗi hộ 32 triệu đồng.',
    'sum-mismatch.average warning "32"',
  ],
  ['Cho vay 3.420 triệu đồng/114 khách hàng, bình quân 32 triệu đồng.', 'sum-mismatch.average warning "32"'],
  ['Cho vay 3.420 triệu đồng/114 khách hàng, bình quân 30 triệu đồng.'],
  [
    'Cho vay 3.420 triệu đồng cho 114 khách, có 64 ha chè, bình quân 32 triệu đồng.',
    'sum-mismatch.average warning "32"',
  ],
  [
    'Cho vay 3.420 triệu đồng cho 114 khách, có 64 tổ, bình quân 32 triệu đồng.',
    'sum-mismatch.average warning "32"',
  ],
  [
    'Thưởng 3.420 triệu đồng với 114 giáo viên, bình quân 32 triệu đồng/người.',
    'sum-mismatch.average warning "32"',
  ],
  ['Mức thu bình quân 32 triệu đồng (3.420 triệu đồng/114 hộ).', 'sum-mismatch.average warning "32"'],
  ['Mức thu bình quân 30 triệu đồng (3.420 triệu đồng/114 hộ).'],
  ['Mức thu bình quân 32 triệu đồng, 3.420 triệu đồng/114 hộ.'],
  ['Mức thu bình quân mỗi hộ 32 triệu đồng (3.420 triệu đồng, 114 hộ).', 'sum-mismatch.average warning "32"'],
  [
    'Đón 4,6 triệu lượt khách, thu 8.740 tỷ đồng, bình quân mỗi du khách chi 1,6 triệu đồng.',
    'sum-mismatch.average warning "1,6"',
  ],
  ['Đón 4,6 triệu lượt khách, thu 8.740 tỷ đồng, bình quân mỗi du khách chi 1,9 triệu đồng.'],
  ['Đầu tư 0 hộ, chi 3.420 triệu đồng, bình quân mỗi hộ 32 triệu đồng.'],
];

describe('averages at the edges of their readings', () => {
  for (const [text, ...findings] of ROWS) {
    it(text, () => {
      assert.deepEqual(findingsIn(text), findings);
    });
  }
});
