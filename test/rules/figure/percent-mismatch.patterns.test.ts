import assert from 'node:assert/strict';
import { findingsIn } from '../../helpers/document';

/** A pattern that is judged: the sentence with a wrong percentage, what is found, and the percentage that is right. */
type Judged = readonly [pattern: string, wrong: string, finding: string, right: string];

const JUDGED: readonly Judged[] = [
  ['A1 a/b, chiếm p%', 'Có 245/2.005 vụ, chiếm 12,52%.', 'mismatch error "12,52%"', '12,22%'],
  ['A2 a/b, chiếm tỷ lệ p%', 'Có 699/756 người, chiếm tỷ lệ 92,64%.', 'mismatch error "92,64%"', '92,46%'],
  ['A3 a/b (đạt tỷ lệ p%)', 'Sắp xếp 96/126 đơn vị (đạt tỷ lệ 76,91%).', 'mismatch error "76,91%"', '76,19%'],
  ['A4 a/b (p%)', 'Có 66/67 hồ sơ (89,5%) đúng hạn.', 'mismatch error "89,5%"', '98,5%'],
  [
    'A5 a trong tổng số b, đạt p%',
    'Có 662 trong tổng số 686 đảng viên, đạt 95,6%.',
    'mismatch-apart error "95,6%"',
    '96,5%',
  ],
  [
    'A6 tổng số b; a (chiếm p%)',
    'Tổng số 431 đảng viên, trong đó 148 đảng viên nữ (chiếm 43,34%).',
    'mismatch-apart error "43,34%"',
    '34,34%',
  ],
  ['A7 p% (a/b)', 'Đúng hạn đạt 97,91% (4.157/4.169 hồ sơ).', 'mismatch error "97,91%"', '99,71%'],
  ['A7 đạt p% với a/b', 'Đúng hạn đạt 89,5% với 66/67 hồ sơ.', 'mismatch error "89,5%"', '98,5%'],
  [
    'A8 with its total said',
    'Có 96 hội viên nữ, chiếm 13,43% tổng số 670 hội viên.',
    'mismatch-apart error "13,43%"',
    '14,33%',
  ],
  [
    'A9 with its total before the list',
    'Đã đánh giá 659 tổ chức: xuất sắc 98 (14,87%), tốt 520 (78,91%), khá 41 (6,62%).',
    'mismatch-apart error "6,62%"',
    '6,22%',
  ],
  [
    'A10 the base is what was evaluated',
    'Có 40/50 chi bộ được đánh giá. Kết quả: xuất sắc 8 (20,0%), tốt 20 (50,0%), khá 12 (33,0%).',
    'mismatch-apart error "33,0%"',
    '30,0%',
  ],
  ['A11 100% only where a = b', 'Có 12/13 thôn đạt chuẩn (100%).', 'mismatch error "100%"', '92%'],
  [
    'B1 votes on all members',
    'Có 437/442 đại biểu có mặt tán thành, chiếm 92,39%.',
    'other-base information "92,39%"',
    '98,87%',
  ],
  [
    'B2 on those present',
    'Có 461 trong số 466 đại biểu đồng ý, bằng 97,93% số có mặt và bằng 93,89% tổng số 491 đại biểu.',
    'mismatch-apart error "97,93%"',
    '98,93%',
  ],
  [
    'B2 on all members',
    'Có 461 trong số 466 đại biểu đồng ý, bằng 98,93% số có mặt và bằng 92,89% tổng số 491 đại biểu.',
    'mismatch-apart error "92,89%"',
    '93,89%',
  ],
  ['B4 a/b phiếu hợp lệ, đạt p%', 'Được 45/50 phiếu hợp lệ, đạt 95%.', 'mismatch error "95%"', '90%'],
  ['B5 a/b phiếu (100%)', 'Đạt 45/50 phiếu (100%).', 'mismatch error "100%"', '90%'],
  [
    'B6 triệu tập n, có mặt m',
    'Triệu tập 350 đại biểu, có mặt 345 đại biểu (đạt 99,57%).',
    'mismatch-apart error "99,57%"',
    '98,57%',
  ],
  [
    'D1 kế hoạch, thực hiện, đạt p%',
    'Kế hoạch 150 đảng viên, kết nạp 209 đảng viên, đạt 193,33%.',
    'mismatch-apart error "193,33%"',
    '139,33%',
  ],
  [
    'D2 above one: TH/KH, đạt p% kế hoạch',
    'Kết nạp 3.194/2.313 người, đạt 183% kế hoạch.',
    'mismatch error "183%"',
    '138%',
  ],
  ['D5 vượt p%', 'Kết nạp 209/150 đảng viên, vượt 93,33% kế hoạch.', 'excess error "93,33%"', '39,33%'],
  [
    'D8 đạt p% (kế hoạch: KH)',
    'Sản lượng 18.892 tấn, đạt 170,6% (kế hoạch: 17.559 tấn).',
    'mismatch-apart error "170,6%"',
    '107,6%',
  ],
  [
    'D9 đạt p% so với chỉ tiêu',
    'Kết nạp 209 đảng viên, đạt 193,33% so với chỉ tiêu đề ra là 150 đảng viên.',
    'mismatch-apart error "193,33%"',
    '139,33%',
  ],
  [
    'D11 giải ngân a/b (p%)',
    'Hoàn thành 80% khối lượng; giải ngân 412/560 triệu đồng (75,37%).',
    'mismatch error "75,37%"',
    '73,57%',
  ],
];

describe('figure/percent-mismatch judges', () => {
  for (const [pattern, wrong, finding, right] of JUDGED) {
    it(pattern, () => {
      assert.deepEqual(findingsIn(wrong), [`percent-mismatch.${finding}`]);
    });
    it(`${pattern}, and is silent where it is right`, () => {
      const [marked = ''] = /[\d,]+%/u.exec(finding) ?? [];
      assert.deepEqual(findingsIn(wrong.replace(marked, right)), []);
    });
  }
});

describe('figure/percent-mismatch leaves alone', () => {
  const silent: readonly (readonly [pattern: string, reason: string, wrong: string])[] = [
    ['A8', 'the whole is not said', 'Có 912 hộ, chiếm 12,4% tổng số hộ.'],
    ['A9', 'the common base is not said', 'Có 9.604 hộ nghèo, chiếm 3,14%; 6.943 hộ cận nghèo, chiếm 2,97%.'],
    [
      'A10',
      'a list of two entries proves no base',
      'Có 40/50 chi bộ được đánh giá: tốt 28 (70%), khá 12 (33%).',
    ],
    ['A12', 'q% may be of the part or of the whole', 'Có 604 đảng viên đạt 91,2%, trong đó 23,8% xuất sắc.'],
    ['A13', 'the rest has no figure of its own', 'Có 91,2% hoàn thành, số còn lại chiếm 9,8%.'],
    ['A14', 'a rate is no share', 'Cứ 5 hộ có 3 hộ khá; có 36 đảng viên/1.000 dân, đạt 30%.'],
    ['A15', 'a density is no share', 'Mật độ 325 người/km2, chiếm 15%.'],
    [
      'B3',
      'votes split over a total said elsewhere',
      'Có 430 đại biểu tham gia (bằng 90,72% tổng số đại biểu); trong đó 420 tán thành (88,61%).',
    ],
    [
      'B7',
      'ballots are a sum',
      'Phát ra 350 phiếu, thu về 345 phiếu, hợp lệ 340 phiếu, không hợp lệ 6 phiếu.',
    ],
    ['D2', 'the denominator may be another plan', 'Trồng 2.700 ha/2.770 ha, đạt 79,5% kế hoạch.'],
    ['D3', 'there is no percentage', 'Kết nạp 8.793/6.500 đảng viên.'],
    ['D4', 'a rate beside its target', 'Có 83,2%/50% tổng số xã đạt chuẩn.'],
    ['D6', 'the excess is a count', 'Kết nạp 162 đảng viên, vượt 13 đảng viên so với chỉ tiêu 150.'],
    ['D7', 'two plans', 'Thu 312 tỷ đồng, bằng 104% dự toán trung ương giao, bằng 96% dự toán tỉnh giao.'],
    ['D10', 'targets are a sum', 'Đạt 5/12 chỉ tiêu; 6 chỉ tiêu chưa đạt.'],
    ['D12', 'each part has its own plan', 'Có 4.780 con (126%), gồm 2.730 con (210%) và 2.050 con (82%).'],
    ['D13', 'an estimate', 'Ước thực hiện cả năm 450/500 tỷ đồng, đạt 95%.'],
  ];
  for (const [pattern, reason, wrong] of silent) {
    it(`${pattern}: ${reason}`, () => {
      assert.deepEqual(findingsIn(wrong), []);
    });
  }
});

describe('figure/percent-mismatch knows words that make a figure inexact', () => {
  for (const text of [
    'Có 45/60 hộ, đạt hơn 57%.',
    'Có 45/60 hộ, đạt trên 57%.',
    'Có 45/60 hộ, chiếm gần 57%.',
    'Có 45/60 hộ, chiếm khoảng 57%.',
    'Có 45/60 hộ, ước đạt 57%.',
    'Có 45/60 hộ, đạt từ 57%.',
    'Có 45/60 hộ, đạt 57% trở lên.',
    'Có 45/60 hộ, đạt không quá 57%.',
    'Có gần 45/60 hộ, đạt 57%.',
    'Có 45/60 hộ, phấn đấu đạt 57%.',
    'Có 45/60 hộ, đến cuối năm đạt 57%.',
    'Có 45/60 hộ (chỉ tiêu là đạt 57%).',
    'Mục tiêu có 45/60 hộ, đạt 57%.',
    'Phấn đấu kết nạp 45/60 đảng viên, đạt 57%.',
    'Có 45/60 hộ, dự kiến đạt 57%.',
    'Có khoảng 57% (45/60 hộ).',
  ]) {
    it(text, () => {
      assert.deepEqual(findingsIn(text), []);
    });
  }

  it('and not words that only sound like one', () => {
    assert.deepEqual(findingsIn('Trên địa bàn có 45/60 hộ, đạt 57%.'), [
      'percent-mismatch.mismatch error "57%"',
    ]);
    assert.deepEqual(findingsIn('Đến nay có 45/60 hộ, đạt 57%.'), ['percent-mismatch.mismatch error "57%"']);
    assert.deepEqual(findingsIn('Có 45/60 hộ đạt yêu cầu, đạt 57%.'), [
      'percent-mismatch.mismatch error "57%"',
    ]);
    assert.deepEqual(findingsIn('Có 45/60 chỉ tiêu, đạt 57%.'), ['percent-mismatch.mismatch error "57%"']);
  });
});
