import assert from 'node:assert/strict';
import { findingsIn } from '../../helpers/document';

/** So many out of so many, and small numbers that name a kind, each beside what nearly says the same. */
const ROWS: readonly (readonly [text: string, ...findings: readonly string[]])[] = [
  ['Cơ sở đạt hạng 3 sao, 4 sao và 5 sao.'],
  ['Có 3 khu gồm khu 1, khu 2, khu 3.'],
  ['Có 4 khu gồm khu 1, khu 2, khu 3.'],
  ['Có 58/60 đại biểu dự, đạt 69,7%.', 'percent-mismatch.mismatch error "69,7%"'],
  ['Xếp thứ 22/63, đạt 43,9%.'],
  ['Sắp xếp 96/126 đơn vị, đạt 67,2%.', 'percent-mismatch.mismatch error "67,2%"'],
  ['Sắp xếp 96/126 đơn vị, đạt 76,2%.'],
  ['Xếp loại 96/126 đơn vị, đạt 67,2%.', 'percent-mismatch.mismatch error "67,2%"'],
  ['Xếp hạng 96/126 đơn vị, đạt 67,2%.'],
  ['Năm học 2019/2020 đạt 67,2%.'],
  ['Vụ 16/17 đạt 67,2%.'],
  ['Có 16/17 xã đạt 49,1%.', 'percent-mismatch.mismatch error "49,1%"'],
  ['Có 16/17 xã, đạt 49,1%.', 'percent-mismatch.mismatch error "49,1%"'],
  ['Có 16/17 xã, đạt 94,1%.'],
  ['Ngày 19/2 xã đạt 67,2%.'],
  ['Ngày 19/1 xã đạt 67,2%.'],
  ['Có cây ngắn ngày 15/12 ha, đạt 67,2%.', 'percent-mismatch.mismatch error "67,2%"'],
  ['Vượt chỉ tiêu, trồng 15/12 ha, đạt 152%.', 'percent-mismatch.mismatch error "152%"'],
  ['Có 01/03 xã, đạt 23,3%.', 'percent-mismatch.mismatch error "23,3%"'],
  ['Có 01/03 xã, đạt 33,3%.'],
  ['Chiếm 1/3 dân số, đạt 23,3%.'],
  ['Đạt 75% và 9/12 xã, đạt 57%.', 'percent-mismatch.mismatch error "57%"'],
  ['Hộ số 9/12 đạt 57%.'],
  ['Tổng số 9/12 xã, đạt 57%.', 'percent-mismatch.mismatch error "57%"'],
  ['Trong số 9/12 xã, đạt 57%.', 'percent-mismatch.mismatch error "57%"'],
  ['Tỷ lệ 1/500, đạt 57%.'],
  ['Có 17 hồ sơ/32 hồ sơ, đạt 35,1%.', 'percent-mismatch.mismatch error "35,1%"'],
  ['Có 17 hồ sơ/32 hồ sơ, đạt 53,1%.'],
  ['Có 17 / 32 hồ sơ, đạt 35,1%.', 'percent-mismatch.mismatch error "35,1%"'],
  ['Nhà số 45/50, đạt 57%.'],
  ['Có 145/200 hộ, đạt 75,2%.', 'percent-mismatch.mismatch error "75,2%"'],
  ['Có 3 145/200 hộ, đạt 75,2%.'],
  ['Tháng 9/12 xã đạt 57%.'],
  ['Quý 3/2024, đạt 57%.'],
  ['Giai đoạn 2021/2025, đạt 57%.'],
  ['Trực 24/7, đạt 57%.'],
  ['Trong 24/7 xã, đạt 57%.'],
  ['Khối 6 có 120 em, trong đó 64 nữ, chiếm 35,3%.', 'percent-mismatch.mismatch-apart error "35,3%"'],
  ['Khối 6 có 120 em, trong đó 64 nữ, chiếm 53,3%.'],
  ['Khối 6 cơ quan có 120 người.'],
  ['Khối 6, trong đó 4 lớp đạt, chiếm 76,7%.'],
  ['Thôn 3 và thôn 5 lần lượt là 12 hộ và 20 hộ, tổng cộng 33 hộ.', 'sum-mismatch.mismatch warning "33"'],
  ['Thôn 3 và thôn 5 lần lượt là 12 hộ và 20 hộ, tổng cộng 32 hộ.'],
  ['Có 4 sao, 3 sao và 5 sao, tổng cộng 15 sao.'],
  ['Có 40 sản phẩm 3 sao và 12 sản phẩm 4 sao, tổng cộng 53 sản phẩm.', 'sum-mismatch.mismatch warning "53"'],
  ['Có 40 sản phẩm 3 sao và 12 sản phẩm 4 sao, tổng cộng 52 sản phẩm.'],
];

describe('figures around a slash and figures that are names', () => {
  for (const [text, ...findings] of ROWS) {
    it(text, () => {
      assert.deepEqual(findingsIn(text), findings);
    });
  }
});
