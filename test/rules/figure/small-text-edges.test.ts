import assert from 'node:assert/strict';
import { findingsIn } from '../../helpers/document';

/** Slips in small texts, each beside its right twin and what nearly says the same. */
const ROWS: readonly (readonly [text: string, ...findings: readonly string[]])[] = [
  [
    'Có 120 vụ cháy (Lào Cai 25, Sơn La 26, Lai Châu 27, Yên Bái 28, Phú Thọ 26).',
    'sum-mismatch.mismatch warning "120"',
  ],
  ['Có 120 vụ cháy (Lào Cai 25, Sơn La 26, Lai Châu 27, Yên Bái 28, Phú Thọ 14).'],
  [
    'Tổng thu đạt 278 tỷ đồng. Thu nội địa đạt 52 tỷ đồng. Thu xuất nhập khẩu đạt 216 tỷ đồng.',
    'sum-mismatch.mismatch warning "278"',
  ],
  ['Thu ngân sách đạt 278 tỷ đồng. Thu nội địa đạt 52 tỷ đồng. Thu xuất nhập khẩu đạt 216 tỷ đồng.'],
  [
    'Năm nay cho vay 3.420 triệu đồng, 114 hộ hưởng, bình quân 32 triệu đồng.',
    'sum-mismatch.average warning "32"',
  ],
  ['Năm nay cho vay 3.420 triệu đồng, 114 hộ hưởng, bình quân 30 triệu đồng.'],
  ['Có 120 hộ, còn lại là 29,3%.'],
  ['Lúa chiếm 60,5%, còn lại chiếm 49,5%.', 'share-total.over-hundred warning "49,5%"'],
  ['Lúa chiếm 60,5%, số còn lại chiếm 39,5%.'],
  ['Lúa chiếm 60,5%. Số còn lại chiếm 49,5%.'],
  ['Lúa giảm 60,5%, còn lại chiếm 49,5%.'],
  ['Lúa chiếm 60,5%, còn lại tăng 49,5%.'],
  ['Lúa chiếm 60,5%, còn lại 49,5 ha.'],
  ['Toàn xã: lúa 60,5%, ngô 20,2%, còn lại 19,3%.'],
  ['Toàn xã: lúa 60,5%, ngô 20,2%, còn lại 13,9%.', 'share-total.below-hundred warning "13,9%"'],
  [
    'Xã có 1.200 hộ, trong đó 171 hộ nghèo, chiếm 14,52% tổng số hộ.',
    'percent-mismatch.mismatch-apart error "14,52%"',
  ],
  ['Xã có 1.200 hộ, trong đó 171 hộ nghèo, chiếm 14,25% tổng số hộ.'],
  [
    'Xã có 1.200 hộ. Có 171 hộ nghèo, chiếm 14,52% tổng số hộ.',
    'percent-mismatch.mismatch-likely warning "14,52%"',
  ],
  ['Xã có 1.200 hộ. Có 171 hộ nghèo, chiếm 14,25% tổng số hộ.'],
  ['Xã có 1.200 hộ. Có 171 hộ nghèo, chiếm 14,52% tổng số hộ nghèo.'],
  ['Xã có 1.200 hộ; 171 hộ nghèo (14,52%).', 'percent-mismatch.mismatch-likely warning "14,52%"'],
  ['Xã có 1.200 hộ; 171 hộ nghèo (14,25%).'],
  ['Xã có 1.200 hộ; 171 hộ nghèo (tăng 14,52%).'],
  ['Có 96/126 đơn (67,2%), trong đó 42 đơn khiếu nại (43,75%).', 'percent-mismatch.mismatch error "67,2%"'],
  ['Có 96/126 đơn (76,2%), trong đó 42 đơn khiếu nại (43,75%).'],
  [
    'Có 96/126 đơn (76,2%), trong đó 42 đơn khiếu nại (47,35%).',
    'percent-mismatch.mismatch-likely warning "47,35%"',
  ],
  ['Hộ nghèo giảm từ 312 hộ xuống 287 hộ, giảm 8,01%.'],
  ['Hộ nghèo giảm từ 312 hộ xuống 287 hộ, giảm 10,81%.', 'change-mismatch.growth error "10,81%"'],
  ['Hộ nghèo giảm từ 312 hộ xuống 287 hộ, giảm 35 hộ.', 'change-mismatch.difference error "35"'],
  ['Hộ nghèo giảm từ 312 hộ xuống 287 hộ, giảm 25 hộ.'],
  ['Hộ nghèo từ 312 hộ năm 2020 còn 287 hộ năm 2021, giảm 52 hộ.', 'change-mismatch.difference error "52"'],
  ['Hộ nghèo từ 312 hộ năm 2020 còn 287 hộ năm 2021, giảm 25 hộ.'],
  ['Hộ nghèo từ 312 hộ năm 2020 còn 287 hộ năm 2021, tăng 25 hộ.', 'change-mismatch.direction error "25"'],
  ['Năng suất tăng từ 52,4 tạ/ha lên 58,6 tạ/ha, tăng 2,6 tạ/ha.', 'change-mismatch.apart warning "2,6"'],
  ['Năng suất tăng từ 52,4 tạ/ha lên 58,6 tạ/ha, tăng 6,2 tạ/ha.'],
  ['Có 120 vụ cháy (Lào Cai 25, Sơn La 26, Lai Châu 27, Yên Bái 28, Phú Thọ 27).'],
  ['Năm nay cho vay 3.420 triệu đồng, 114 hộ hưởng, trồng 64 ha, bình quân 32 triệu đồng.'],
];

describe('shares, rests and what changed, in small texts', () => {
  for (const [text, ...findings] of ROWS) {
    it(text, () => {
      assert.deepEqual(findingsIn(text), findings);
    });
  }
});
