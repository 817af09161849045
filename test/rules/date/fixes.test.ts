import assert from 'node:assert/strict';
import { testGroup } from '../../helpers/rules-under-test';
import { draftOf } from './letterheads';

const { check, findingsIn, repairsOf } = testGroup('date');

type Row = readonly [wrong: string, ...repaired: (readonly [title: string, text: string])[]];

/** A sentence with a slip, and what each offered repair makes of it, in the order in which they are offered. */
const REVIEW: readonly Row[] = [
  ['Họp ngày 31/6/2024.', ['Sửa thành 30/6/2024', 'Họp ngày 30/6/2024.']],
  ['Họp 30-02-2025.', ['Sửa thành 28/02/2025', 'Họp 28-02-2025.']],
  ['Họp ngày 29/02/2025.', ['Sửa thành 28/02/2025', 'Họp ngày 28/02/2025.']],
  ['Họp ngày 31 tháng 6 năm 2024.', ['Sửa thành 30/6/2024', 'Họp ngày 30 tháng 6 năm 2024.']],
  ['Họp ngày 12/31/2024.', ['Sửa thành 31/12/2024', 'Họp ngày 31/12/2024.']],
  ['Họp ngày 05/13/2024.', ['Sửa thành 13/5/2024', 'Họp ngày 13/05/2024.']],
  ['Họp ngày 32/5/2024.', ['Sửa thành 31/5/2024', 'Họp ngày 31/5/2024.']],
  ['Họp ngày 31/6.'],
  ['Họp các ngày 29, 31 và 30/6/2024.'],
  ['Họp ngày 0/5/2024.'],
  ['Họp ngày 25/13/2024.'],
  [
    'Họp thứ Năm, ngày 19/01/2024.',
    ['Sửa thành thứ Sáu', 'Họp thứ Sáu, ngày 19/01/2024.'],
    ['Sửa ngày thành 18/01/2024 (thứ Năm)', 'Họp thứ Năm, ngày 18/01/2024.'],
    ['Sửa ngày thành 25/01/2024 (thứ Năm)', 'Họp thứ Năm, ngày 25/01/2024.'],
  ],
  [
    'Thứ hai, 1-1-2023',
    ['Sửa thành Chủ nhật', 'Chủ nhật, 1-1-2023'],
    ['Sửa ngày thành 02/01/2023 (thứ Hai)', 'Thứ hai, 2-1-2023'],
    ['Sửa ngày thành 26/12/2022 (thứ Hai)', 'Thứ hai, 26-12-2022'],
  ],
  [
    'Họp ngày 29 tháng 02 năm 2024 (Thứ 6).',
    ['Sửa thành Thứ 5', 'Họp ngày 29 tháng 02 năm 2024 (Thứ 5).'],
    ['Sửa ngày thành 01/3/2024 (thứ Sáu)', 'Họp ngày 01 tháng 03 năm 2024 (Thứ 6).'],
    ['Sửa ngày thành 23/02/2024 (thứ Sáu)', 'Họp ngày 23 tháng 02 năm 2024 (Thứ 6).'],
  ],
  [
    'Từ ngày 15/10/2020 đến ngày 13/10/2020.',
    ['Đổi chỗ hai mốc thời gian', 'Từ ngày 13/10/2020 đến ngày 15/10/2020.'],
  ],
  [
    'Từ ngày 20 tháng 4 năm 2025 đến ngày 15 tháng 4 năm 2025.',
    ['Đổi chỗ hai mốc thời gian', 'Từ ngày 15 tháng 4 năm 2025 đến ngày 20 tháng 4 năm 2025.'],
  ],
  [
    'Từ ngày 15/10/2020 đến ngày 13 tháng 9 năm 2020.',
    ['Đổi chỗ hai mốc thời gian', 'Từ ngày 13/09/2020 đến ngày 15 tháng 10 năm 2020.'],
  ],
  [
    'Từ ngày 15 tháng 12 năm 2020 đến ngày 13/10/2020.',
    ['Đổi chỗ hai mốc thời gian', 'Từ ngày 13 tháng 10 năm 2020 đến ngày 15/12/2020.'],
  ],
  ['Từ ngày 15/10 đến ngày 13/10/2020.', ['Đổi chỗ hai mốc thời gian', 'Từ ngày 13/10 đến ngày 15/10/2020.']],
  ['Từ ngày 20 - 15/3/2024.', ['Đổi chỗ hai mốc thời gian', 'Từ ngày 15 - 20/3/2024.']],
  [
    'Từ ngày 05/10/2020 đến ngày 5/9/2020.',
    ['Đổi chỗ hai mốc thời gian', 'Từ ngày 5/9/2020 đến ngày 05/10/2020.'],
  ],
  ['Giai đoạn 2025 - 2021.', ['Đổi chỗ hai mốc thời gian', 'Giai đoạn 2021 - 2025.']],
  ['Từ quý III/2024 đến quý I/2024.', ['Đổi chỗ hai mốc thời gian', 'Từ quý I/2024 đến quý III/2024.']],
  ['Năm học 2024 - 2026.', ['Sửa thành 2025', 'Năm học 2024 - 2025.']],
  ['Nhiệm kỳ 2020 - 2052.', ['Sửa thành 2025', 'Nhiệm kỳ 2020 - 2025.']],
  ['Trong quý V/2024.'],
  ['Họp ngày 05/12/23.', ['Sửa năm thành 2023', 'Họp ngày 05/12/2023.']],
  ['Họp ngày 05/12/50.', ['Sửa năm thành 2050', 'Họp ngày 05/12/2050.']],
  ['Sinh ngày 30-4-51.', ['Sửa năm thành 1951', 'Sinh ngày 30-4-1951.']],
  ['Sinh ngày 30-4-75.', ['Sửa năm thành 1975', 'Sinh ngày 30-4-1975.']],
  [
    'Tết Ất Tỵ 2026.',
    ['Sửa thành Bính Ngọ', 'Tết Bính Ngọ 2026.'],
    ['Sửa năm thành 2025', 'Tết Ất Tỵ 2025.'],
  ],
  ['Tết Bính Mùi 2026.', ['Sửa thành Bính Ngọ', 'Tết Bính Ngọ 2026.']],
  ['Trong 9 ngày (từ 13/10/2020 đến 15/10/2020).'],
];

const SAFE: readonly Row[] = [
  [
    draftOf('state', 'Bình Minh, ngày 7 tháng 05 năm 2026'),
    ['Viết thành 07 tháng 5 năm 2026', draftOf('state', 'Bình Minh, ngày 07 tháng 5 năm 2026')],
  ],
  [
    draftOf('state', 'Bình Minh, ngày 05/01/2026'),
    ['Viết thành ngày 05 tháng 01 năm 2026', draftOf('state', 'Bình Minh, ngày 05 tháng 01 năm 2026')],
  ],
  [
    draftOf('party', 'Bình Minh, 05-12-2026'),
    ['Viết thành ngày 05 tháng 12 năm 2026', draftOf('party', 'Bình Minh, ngày 05 tháng 12 năm 2026')],
  ],
  [
    'Họp 11/3/2026, 12/3/2026, 13/3/2026 và 14-3-2026.',
    ['Viết thành 14/3/2026', 'Họp 11/3/2026, 12/3/2026, 13/3/2026 và 14/3/2026.'],
  ],
  [
    'Họp 11-3-2026, 12-3-2026, 13-3-2026 và 14/3/2026.',
    ['Viết thành 14-3-2026', 'Họp 11-3-2026, 12-3-2026, 13-3-2026 và 14-3-2026.'],
  ],
  [
    'Họp 05/3/2026, 06/3/2026, 07/3/2026 và 8/3/2026.',
    ['Viết thành 08/3/2026', 'Họp 05/3/2026, 06/3/2026, 07/3/2026 và 08/3/2026.'],
  ],
];

function table(rows: readonly Row[], safety: 'safe' | 'review'): void {
  for (const [wrong, ...repaired] of rows) {
    it(wrong.split('\n').at(-1) ?? '', () => {
      assert.notDeepEqual(findingsIn(wrong), []);
      const repairs = repairsOf(wrong);
      assert.deepEqual(
        repairs.map(({ title, text }) => [title, text]),
        repaired,
      );
      for (const { text, ...repair } of repairs) {
        assert.equal(repair.safety, safety);
        assert.deepEqual(findingsIn(text), []);
        assert.deepEqual(repairsOf(text), []);
      }
    });
  }
}

describe('repairs of dates that a person must pick', () => {
  table(REVIEW, 'review');
});

describe('repairs of dates that leave the day as it is', () => {
  table(SAFE, 'safe');

  it('one after the other, where two rules report one date', () => {
    const wrong = draftOf('state', 'Bình Minh, ngày 5/01/2026');
    const right = draftOf('state', 'Bình Minh, ngày 05 tháng 01 năm 2026');
    for (const { text } of repairsOf(wrong)) {
      const after = repairsOf(text).map(repair => repair.text);
      assert.equal(after[0] ?? text, right);
    }
  });
});

describe('the right weekday keeps the manner of the wrong one', () => {
  for (const [wrong, right] of [
    ['Họp thứ Năm, ngày 19/01/2024.', 'Họp thứ Sáu, ngày 19/01/2024.'],
    ['Họp thứ năm, ngày 19/01/2024.', 'Họp thứ sáu, ngày 19/01/2024.'],
    ['Thứ Năm, ngày 19/01/2024', 'Thứ Sáu, ngày 19/01/2024'],
    ['Thứ năm, ngày 19/01/2024', 'Thứ sáu, ngày 19/01/2024'],
    ['Họp thứ 5, ngày 19/01/2024.', 'Họp thứ 6, ngày 19/01/2024.'],
    ['Thứ 5, ngày 19/01/2024', 'Thứ 6, ngày 19/01/2024'],
    ['Họp thứ Năm, ngày 21/01/2024.', 'Họp Chủ nhật, ngày 21/01/2024.'],
    ['Họp thứ năm, ngày 21/01/2024.', 'Họp chủ nhật, ngày 21/01/2024.'],
    ['Họp thứ 5, ngày 21/01/2024.', 'Họp Chủ nhật, ngày 21/01/2024.'],
    ['T5, ngày 19/01/2024: họp.', 'T6, ngày 19/01/2024: họp.'],
    ['T5 (21/01/2024): trực.', 'CN (21/01/2024): trực.'],
    ['CN (20/01/2024): trực.', 'T7 (20/01/2024): trực.'],
    ['Thứ năm, ngày 21/01/2024', 'Chủ nhật, ngày 21/01/2024'],
    ['Họp Chủ nhật, ngày 19/01/2024.', 'Họp thứ Sáu, ngày 19/01/2024.'],
    ['Họp chủ nhật, ngày 19/01/2024.', 'Họp thứ sáu, ngày 19/01/2024.'],
    ['Chủ nhật, ngày 19/01/2024', 'Thứ Sáu, ngày 19/01/2024'],
    ['Đã xong. Chủ nhật, ngày 19/01/2024', 'Đã xong. Thứ Sáu, ngày 19/01/2024'],
    ['Họp Chủ nhật, ngày 20/01/2024.', 'Họp thứ Bảy, ngày 20/01/2024.'],
  ] as const) {
    it(wrong, () => {
      assert.equal(repairsOf(wrong)[0]?.text, right);
      const [decomposed] = repairsOf(wrong.normalize('NFD'));
      assert.equal(decomposed?.text.normalize('NFC'), right);
    });
  }
});

describe('a repair of a date is preferred', () => {
  it('only where it is the only one', () => {
    for (const [wrong] of [...REVIEW, ...SAFE]) {
      for (const { fixes } of check(wrong).findings) {
        assert.deepEqual(
          fixes.map(({ preferred }) => preferred),
          fixes.map(() => fixes.length === 1 && fixes[0]?.preferred),
        );
      }
    }
  });
});
