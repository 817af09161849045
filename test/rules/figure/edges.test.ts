import assert from 'node:assert/strict';
import { testGroup } from '../../helpers/rules-under-test';

const { check, findingsIn, messageOf } = testGroup('figure');

describe('“gần” before a percentage that a slip made', () => {
  for (const [text, ...findings] of [
    // Exactly 24 %, and "42" are its digits exchanged.
    ['Có 12/50 hộ, chiếm gần 42%.', 'bound-contradiction.share warning "42%"'],
    // Nearly 25 %, and "52" are its digits exchanged.
    ['Có 123/500 hộ, chiếm gần 52%.', 'bound-contradiction.share warning "52%"'],
    ['Có 12/50 hộ, chiếm gần 52%.'],
    ['Có 12/50 hộ, chiếm gần 25%.'],
    ['Có 12/50 hộ, chiếm gần 24%.'],
    ['Có 12/50 hộ, chiếm gần 23%.', 'bound-contradiction.share warning "23%"'],
  ] as const) {
    it(text, () => {
      assert.deepEqual(findingsIn(text), findings);
    });
  }
});

describe('a change by about so much', () => {
  for (const [text, ...findings] of [
    ['Sản lượng tăng gần 60%, từ 6,2 lên 10,4 tấn.', 'bound-contradiction.change warning "60%"'],
    ['Sản lượng tăng khoảng 60%, từ 6,2 lên 10,4 tấn.'],
  ] as const) {
    it(text, () => {
      assert.deepEqual(findingsIn(text), findings);
    });
  }
});

describe('messages of changes and of differences in tables', () => {
  const difference = (written: string): string =>
    [
      '| Đơn vị | Năm 2024 | Năm 2025 | Tăng, giảm |',
      '|---|---|---|---|',
      '| Hòa An | 12 | 15 | 3 |',
      `| Hòa Bình | 22 | 22 | ${written} |`,
      '| Bình Minh | 18 | 14 | -4 |',
      '| Hòa Khánh | 11 | 24 | 13 |',
    ].join('\n');

  for (const [text, message] of [
    [
      'Thu ngân sách tăng từ 120 triệu đồng lên 150 triệu đồng, tăng 40 triệu đồng.',
      'Mức thay đổi không khớp: từ 120 thành 150 là tăng 30, đang ghi 40.',
    ],
    [
      'Thu ngân sách tăng từ 1,2 tỷ đồng lên 1.500 triệu đồng, tăng 400 triệu đồng.',
      'Mức thay đổi không khớp: từ 1,2 tỷ thành 1.500 triệu là tăng 300 triệu, đang ghi 400 triệu.',
    ],
    [
      difference('5'),
      'Dòng “Hòa Bình”, cột “Tăng, giảm”: “Năm 2025” − “Năm 2024” = 22 − 22 = 0, đang ghi 5.',
    ],
  ] as const) {
    it(message, () => {
      assert.deepEqual(
        check(text).findings.map(finding => messageOf(finding, 'vi')),
        [message],
      );
    });
  }
});

describe('names of rows and columns in messages', () => {
  const table = (row: string, column: string): string =>
    [
      `| STT | Đơn vị | ${column} | Nữ | Tổng số |`,
      '|---|---|---|---|---|',
      `| 1 | ${row} | 12 | 15 | 29 |`,
      '| 2 | Hòa Bình | 22 | 10 | 32 |',
      '| 3 | Bình Minh | 18 | 14 | 32 |',
      '| | Cộng | 52 | 39 | 91 |',
    ].join('\n');

  for (const [row, column, name, reckoning] of [
    ['x'.repeat(32), 'y'.repeat(20), 'x'.repeat(32), `phép tính “Nữ” + “${'y'.repeat(20)}”`],
    ['x'.repeat(33), 'y'.repeat(21), `${'x'.repeat(31)}…`, 'phép tính của chính ô này'],
  ] as const) {
    it(`of ${row.length} and ${column.length} units`, () => {
      assert.deepEqual(
        check(table(row, column)).findings.map(finding => messageOf(finding, 'vi')),
        [
          `Dòng “${name}”, cột “Tổng số”: đang ghi 29; cả dòng “Cộng” và ${reckoning} chỉ khớp khi ô này ghi 27.`,
        ],
      );
    });
  }
});
