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
