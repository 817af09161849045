import assert from 'node:assert/strict';
import { findingsIn } from '../../helpers/document';

/** Counts in pairs, and what was, came and went, each beside what nearly says the same. */
const ROWS: readonly (readonly [text: string, ...findings: readonly string[]])[] = [
  ['Thụ lý 11 vụ/46 bị can. Kết luận 7 vụ/28 bị can. Hiện đang điều tra 4 vụ/18 bị can.'],
  [
    'Thụ lý 11 vụ/46 bị can. Kết luận 7 vụ/28 bị can. Hiện đang điều tra 6 vụ/18 bị can.',
    'sum-mismatch.remainder warning "6"',
  ],
  [
    'Thụ lý 11 vụ/46 bị can. Kết luận 7 vụ/28 bị can. Hiện đang điều tra 4 vụ/81 bị can.',
    'sum-mismatch.remainder warning "81"',
  ],
  [
    'Thụ lý 111 vụ/460 bị can. Kết luận 70 vụ/280 bị can. Hiện đang điều tra 14 vụ/180 bị can.',
    'sum-mismatch.remainder warning "14"',
  ],
  ['Thụ lý 111 vụ/460 bị can. Kết luận 70 vụ/280 bị can. Hiện đang điều tra 41 vụ/180 bị can.'],
  [
    'Thụ lý 111 vụ/460 bị can. Kết luận 70 vụ/280 bị can. Hiện đang điều tra 41 vụ/810 bị can.',
    'sum-mismatch.remainder warning "810"',
  ],
  ['Thụ lý 111 vụ/460 bị can. Kết luận 70 vụ/280 bị can. Hiện điều tra 14 vụ/180 bị can.'],
  [
    'Thụ lý 111 vụ/460 bị can, trong đó mới 50 vụ/200 bị can. Kết luận 70 vụ/280 bị can, hiện đang điều tra 14 vụ/180 bị can.',
    'sum-mismatch.remainder warning "14"',
  ],
  [
    'Thụ lý 111 vụ/460 bị can; kết luận 70 vụ/280 bị can; còn 14 vụ/180 bị can.',
    'sum-mismatch.mismatch warning "111"',
  ],
  ['Thụ lý 111 vụ/460 bị can; kết luận 70 vụ/280 bị can; còn 41 vụ/180 bị can.'],
  [
    'Thụ lý 111 vụ/460 bị can; kết luận 0 vụ/0 bị can; còn 112 vụ/460 bị can.',
    'sum-mismatch.mismatch warning "111"',
  ],
  [
    'Thụ lý 111 vụ/460 bị can. Trạm mở. Cửa đóng. Kết luận 70 vụ/280 bị can. Hiện đang điều tra 14 vụ/180 bị can.',
  ],
  [
    'Thụ lý 111 vụ/460 bị can. Trạm mở. Kết luận 70 vụ/280 bị can. Hiện đang điều tra 14 vụ/180 bị can.',
    'sum-mismatch.remainder warning "14"',
  ],
  ['Thụ lý 111 hồ sơ/460 bị can. Kết luận 70 vụ/280 bị can. Hiện đang điều tra 14 vụ/180 bị can.'],
  [
    'Mở 27 lớp cho 918 học viên, bình quân 34 học viên/lớp; trong đó tin học 12 lớp cho 402 học viên, ngoại ngữ 17 lớp cho 516 học viên.',
    'sum-mismatch.mismatch warning "27"',
  ],
  [
    'Mở 27 lớp cho 918 học viên, bình quân 34 học viên/lớp; trong đó tin học 12 lớp cho 402 học viên, ngoại ngữ 15 lớp cho 516 học viên.',
  ],
  [
    'Mở 72 lớp cho 918 học viên; trong đó tin học 12 lớp cho 402 học viên, ngoại ngữ 15 lớp cho 516 học viên.',
    'sum-mismatch.mismatch warning "72"',
  ],
  [
    'Mở 27 lớp cho 981 học viên; trong đó tin học 12 lớp cho 402 học viên, ngoại ngữ 15 lớp cho 516 học viên.',
    'sum-mismatch.mismatch warning "981"',
  ],
  [
    'Thụ lý 11 vụ/46 bị can, trong đó mới 5 vụ/34 bị can, cũ 9 vụ/12 bị can. Kết luận 7 vụ/28 bị can.',
    'sum-mismatch.mismatch warning "11"',
  ],
  ['Thụ lý 11 vụ/46 bị can, trong đó mới 5 vụ/34 bị can, cũ 6 vụ/12 bị can. Kết luận 7 vụ/28 bị can.'],
  [
    'Thụ lý 14 vụ/46 bị can, trong đó mới 5 vụ/34 bị can, cũ 6 vụ/12 bị can. Kết luận 7 vụ/28 bị can.',
    'sum-mismatch.mismatch warning "14"',
  ],
  ['Giải quyết 76 vụ/118 bị can: truy tố 71 vụ/102 bị can; đình chỉ 05 vụ/16 bị can.'],
  [
    'Giải quyết 67 vụ/118 bị can: truy tố 71 vụ/102 bị can; đình chỉ 05 vụ/16 bị can.',
    'sum-mismatch.mismatch warning "67"',
  ],
  ['Giải quyết 67 vụ/118 bị can: truy tố 71 vụ/102 bị can; đình chỉ tăng 05 vụ/16 bị can.'],
  ['Giải quyết 67 vụ/khoảng 118 bị can: truy tố 71 vụ/102 bị can; đình chỉ 05 vụ/16 bị can.'],
  [
    'Giải quyết 67 vụ, 118 bị can: truy tố 71 vụ, 102 bị can; đình chỉ 05 vụ, 16 bị can.',
    'sum-mismatch.mismatch warning "67"',
  ],
  ['Giải quyết 67 vụ, 118 vụ: truy tố 71 vụ, 102 vụ; đình chỉ 05 vụ, 16 vụ.'],
  ['Giải quyết 67 vụ/4 bị can: truy tố 71 vụ/3 bị can; đình chỉ 05 vụ/1 bị can.'],
  [
    'Giải quyết 67 vụ/5 bị can: truy tố 71 vụ/3 bị can; đình chỉ 05 vụ/2 bị can.',
    'sum-mismatch.mismatch warning "67"',
  ],
  ['Dư nợ đầu kỳ 418 tỷ đồng, cho vay 126 tỷ đồng, thu nợ 92 tỷ đồng, dư nợ cuối kỳ 425 tỷ đồng.'],
  ['Dư nợ đầu kỳ 418 tỷ đồng, cho vay 126 tỷ đồng, thu nợ 92 tỷ đồng, dư nợ cuối kỳ 452 tỷ đồng.'],
  [
    'Tồn kỳ trước 418 hồ sơ, tiếp nhận 126 hồ sơ, giải quyết 92 hồ sơ, tồn cuối kỳ 425 hồ sơ.',
    'sum-mismatch.balance warning "425"',
  ],
  ['Tồn kỳ trước 418 hồ sơ, tiếp nhận 126 hồ sơ, giải quyết 92 hồ sơ, tồn cuối kỳ 452 hồ sơ.'],
  [
    'Kỳ trước chuyển sang 74 đơn, tiếp nhận mới 318 đơn, đã giải quyết 341 đơn; còn 15 đơn.',
    'sum-mismatch.balance warning "15"',
  ],
  ['Kỳ trước chuyển sang 74 đơn, tiếp nhận mới 318 đơn, đã giải quyết 341 đơn; còn 51 đơn.'],
  ['Kỳ trước chuyển sang 74 đơn, tiếp nhận mới 318 đơn, đã giải quyết 341 đơn; mở 15 đơn.'],
  ['Kỳ trước chuyển sang 74 đơn, tiếp nhận mới 318/400 đơn, đã giải quyết 341 đơn; còn 15 đơn.'],
  [
    'Kỳ trước chuyển sang 74 đơn, tiếp nhận mới 318 đơn, chuyển đến 20 đơn, đã giải quyết 341 đơn; còn 17 đơn.',
    'sum-mismatch.balance warning "17"',
  ],
  [
    'Kỳ trước chuyển sang 74 đơn, tiếp nhận mới 318 đơn, chuyển đến 20 đơn, đã giải quyết 341 đơn; còn 71 đơn.',
  ],
  ['Kỳ trước chuyển sang 74 đơn, tiếp nhận mới 318 đơn, ban hành 20 đơn, đã giải quyết 341 đơn; còn 15 đơn.'],
  ['Kỳ trước chuyển sang 74 đơn, tiếp nhận mới 318 đơn, thu thêm 20 đơn; còn 421 đơn.'],
  [
    'Kỳ trước chuyển sang 74 đơn, đã trả 18 đơn, giải quyết 20 đơn; còn 63 đơn.',
    'sum-mismatch.remainder warning "63"',
  ],
  ['Kỳ trước chuyển sang 74 đơn, đã giải quyết 20 đơn; còn 45 đơn.', 'sum-mismatch.remainder warning "45"'],
  [
    'Kỳ trước chuyển sang 74 hộ nghèo, phát sinh 18 hộ, thoát nghèo 21 hộ, cuối kỳ còn 17 hộ nghèo.',
    'sum-mismatch.balance warning "17"',
  ],
  ['Kỳ trước chuyển sang 74 hộ nghèo, phát sinh 18 hộ, thoát nghèo 21 hộ, cuối kỳ còn 71 hộ nghèo.'],
  [
    'Số dư đầu kỳ 74.500.000 đồng, phát sinh tăng 12.300.000 đồng, phát sinh giảm 21.400.000 đồng, số dư cuối kỳ 56.400.000 đồng.',
    'sum-mismatch.balance warning "56.400.000"',
  ],
  [
    'Số dư đầu kỳ 74.500.000 đồng, phát sinh tăng 12.300.000 đồng, phát sinh giảm 21.400.000 đồng, số dư cuối kỳ 65.400.000 đồng.',
  ],
  [
    'Số dư đầu năm 74.500.000 đồng; thu hội phí, quỹ 12.300.000 đồng; chi thăm hỏi, hiếu hỷ 21.400.000 đồng; số dư cuối năm 56.400.000 đồng.',
    'sum-mismatch.balance warning "56.400.000"',
  ],
  [
    'Số dư đầu năm 74.500.000 đồng; thu hội phí, quỹ 12.300.000 đồng; chi thăm hỏi, hiếu hỷ 21.400.000 đồng; số dư cuối năm 65.400.000 đồng.',
  ],
  ['Đầu năm có 74 máy, nhập 18 máy, xuất 92 máy, cuối năm còn 10 máy.'],
  ['Đầu năm có 74 máy, nhập 18 máy, xuất 93 máy, cuối năm còn 10 máy.'],
  [
    'Đầu năm có 74 máy, nhập 18 máy (2 máy tặng), xuất 21 máy, cuối năm còn 17 máy.',
    'sum-mismatch.balance warning "17"',
  ],
  ['Đầu năm có 74 máy, nhập 18 máy (2 máy tặng), xuất 21 máy, cuối năm còn 71 máy.'],
];

describe('counts in pairs and balances at the edges of their readings', () => {
  for (const [text, ...findings] of ROWS) {
    it(text, () => {
      assert.deepEqual(findingsIn(text), findings);
    });
  }
});
