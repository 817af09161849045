import { itFinds, itLeavesAlone } from '../../helpers/wordings';

/** Words that leave hardly another reading, and a figure that no slip of the keys explains. */
const TOLD: readonly (readonly [reason: string, text: string, finding: string])[] = [
  [
    'what was taken up and what was settled of it',
    'Năm 2023, thụ lý hòa giải 2.640 vụ việc, hòa giải thành 1.906 vụ việc, đạt tỷ lệ 74,8%.',
    'percent-mismatch.mismatch-likely warning "74,8%"',
  ],
  [
    'what was inspected and what was found',
    'Đoàn liên ngành đã kiểm tra 1.240 cơ sở, phát hiện 186 cơ sở không đạt yêu cầu, chiếm tỷ lệ 16,4%.',
    'percent-mismatch.mismatch-likely warning "16,4%"',
  ],
  [
    'what a sentence is about, and those of them',
    'Số đại biểu được triệu tập của xã là 64 đại biểu. Trong đó, nữ được triệu tập 21 đại biểu, tỷ lệ 30,9%.',
    'percent-mismatch.mismatch-likely warning "30,9%"',
  ],
  [
    'an amount over its plan, each with its unit',
    'Diện tích trồng rừng đến nay là 518 ha/640 ha, đạt 75,6% so với kế hoạch.',
    'percent-mismatch.mismatch-likely warning "75,6%"',
  ],
  [
    'a value, its change and the rate of that',
    'Đến cuối quý, tổng nguồn vốn đạt 3.172 tỷ đồng, tăng 318 tỷ đồng so với đầu năm, tỷ lệ tăng đạt 10,6%.',
    'change-mismatch.implied warning "10,6%"',
  ],
  [
    'the plan in a bracket right behind its percentage',
    'Thu ngân sách đạt 7.318 tỷ đồng, đạt 111,8% dự toán Hội đồng nhân dân tỉnh giao (6.720 tỷ đồng).',
    'percent-mismatch.mismatch-likely warning "111,8%"',
  ],
  [
    'what goes beyond such a plan',
    'Toàn huyện trồng mới 1.482 ha rừng, vượt 16,7% so với kế hoạch (1.300 ha).',
    'change-mismatch.excess-apart warning "16,7%"',
  ],
  [
    'a fall divided by the value now, where both values are written',
    'Xảy ra 246 vụ, giảm 38 vụ (15,45%) so với cùng kỳ năm 2025 (284 vụ).',
    'change-mismatch.growth-apart warning "15,45%"',
  ],
  [
    'the same from one value to the other',
    'Số hộ nghèo giảm từ 1.284 hộ xuống còn 1.067 hộ, giảm 217 hộ (20,34%).',
    'change-mismatch.growth-apart warning "20,34%"',
  ],
  [
    'a wrong amount, told once beside the percentage that both values give',
    'Dự toán chi năm 2026 là 14.905 tỷ đồng, tăng 1.286 tỷ đồng (9,3%) so với dự toán năm 2025 (13.637 tỷ đồng).',
    'change-mismatch.apart warning "1.286"',
  ],
  [
    'the same change told as an amount that was cut off',
    'Xuất khẩu 7 tháng đạt 64,27 triệu USD, tăng 16,4%, tương ứng tăng hơn 10,31 triệu USD.',
    'change-mismatch.implied warning "16,4%"',
  ],
  [
    'parts named by their places in the next sentence',
    'Lũ quét khiến 27 người mất tích. Gồm: Bản Mạ 4 người ở ven suối; Bản Lót 6 người; Bản Hán 11 người do sạt lở.',
    'sum-mismatch.mismatch warning "27"',
  ],
  [
    'two parts in brackets, each behind its name and a colon',
    'Mưa lớn làm 31 người bị thương (xã Nà Hẩu: 8 người; xã Phong Dụ: 5 người).',
    'sum-mismatch.mismatch warning "31"',
  ],
];

const SILENT: readonly (readonly [reason: string, text: string])[] = [
  [
    'the right share of what was taken up',
    'Năm 2023, thụ lý hòa giải 2.640 vụ việc, hòa giải thành 1.906 vụ việc, đạt tỷ lệ 72,2%.',
  ],
  [
    'new cases only, beside those left over',
    'Năm 2023, thụ lý mới 2.640 vụ việc, giải quyết 1.906 vụ việc, đạt tỷ lệ 64,1%.',
  ],
  [
    'another base, named for the year beside it',
    'Năm 2022, thụ lý 2.715 vụ, hòa giải thành 1.840 vụ, đạt tỷ lệ 71,3% trên số vụ đã hòa giải; năm 2023, thụ lý 2.640 vụ, hòa giải thành 1.906 vụ, đạt tỷ lệ 75,9%.',
  ],
  [
    'faults of those found, measured on something else',
    'Đoàn liên ngành đã kiểm tra 1.240 cơ sở, phát hiện 186 cơ sở không đạt yêu cầu, chiếm 22,7% số cơ sở ăn uống.',
  ],
  [
    'the right share of a plan in a bracket',
    'Thu ngân sách đạt 7.318 tỷ đồng, đạt 108,9% dự toán Hội đồng nhân dân tỉnh giao (6.720 tỷ đồng).',
  ],
  [
    'a bracket that tells something else than the plan',
    'Thu ngân sách đạt 7.318 tỷ đồng, đạt 111,8% dự toán (tăng 420 tỷ đồng so với cùng kỳ).',
  ],
  ['the right fall', 'Xảy ra 246 vụ, giảm 38 vụ (13,38%) so với cùng kỳ năm 2025 (284 vụ).'],
  [
    'ballots of those who came, and all members',
    'Tổng số đại biểu là 64 đại biểu. Kết quả: tín nhiệm cao 52 phiếu (81,25%), tín nhiệm 7 phiếu (10,94%), tín nhiệm thấp 3 phiếu (4,69%).',
  ],
  [
    'cases behind the accused of other cases',
    'Khởi tố 298 vụ với 463 bị can, trong đó: ma túy 214 bị can, trộm cắp 132 bị can, cố ý gây thương tích 74 bị can; đình chỉ 3 vụ.',
  ],
  [
    'what was taken up without some of it',
    'Năm 2023, thụ lý 2.640 vụ việc, giải quyết 1.906 vụ việc, đạt tỷ lệ 74,4% (không tính 78 vụ việc tạm đình chỉ).',
  ],
  [
    'some of those that the bracket names first',
    'Có 12 người bị thương (xã Nà Hẩu: 5 người; trong đó nặng: 2 người).',
  ],
  [
    'those of another sort',
    'Số đại biểu được triệu tập của xã là 64 đại biểu. Trong đó, khối thôn có 21 người, tỷ lệ nữ 30,9%.',
  ],
  ['a fraction of counts, of which the plan is another', 'Có 518/640 hộ đăng ký, đạt 75,6% kế hoạch.'],
  [
    'the right rate of a rise',
    'Đến cuối quý, tổng nguồn vốn đạt 3.172 tỷ đồng, tăng 318 tỷ đồng so với đầu năm, tỷ lệ tăng đạt 11,1%.',
  ],
  [
    'a rate of rise that is one for each year',
    'Đến cuối quý, tổng nguồn vốn đạt 3.172 tỷ đồng, tăng 318 tỷ đồng so với đầu kỳ, bình quân mỗi năm tăng 3,6%.',
  ],
  [
    'a list of which each is told by itself',
    'Nguyên liệu gồm có: Thơm: 300g; Dưa hấu: 300g; Lê: 250g; Mít: 150g; Bơ: 100g; Chuối: 100g.',
  ],
  [
    'parts named by their places that add up',
    'Lũ quét khiến 21 người mất tích. Gồm: Bản Mạ 4 người ở ven suối; Bản Lót 6 người; Bản Hán 11 người do sạt lở.',
  ],
];

describe('figures whose words leave hardly another reading', () => {
  describe('are told at any distance', () => {
    itFinds(TOLD);
  });

  describe('are left alone where they agree, or are of something else', () => {
    itLeavesAlone(SILENT);
  });
});
