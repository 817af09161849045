import assert from 'node:assert/strict';
import { testGroup } from '../../helpers/rules-under-test';

const { check, findingsIn, messageOf, notesOf, repairsOf } = testGroup('figure');

describe('an exact figure beside one with “gần” or “hơn”', () => {
  for (const [text, message] of [
    ['Có gần 400 hộ (500 hộ) nghèo.', 'Ghi “gần 400”, nhưng số chính xác đi kèm là 500.'],
    ['Có hơn 500 hộ (400 hộ) nghèo.', 'Ghi “hơn 500”, nhưng số chính xác đi kèm là 400.'],
    [
      'Có 699/756 người, chiếm chưa đến 92%.',
      'Ghi “chưa đến 92%”, nhưng 699 trên tổng số 756 người là 92,46%.',
    ],
    ['Có 699/756 người, chiếm gần 92%.', 'Ghi “gần 92%”, nhưng 699 trên tổng số 756 người là 92,46%.'],
  ] as const) {
    it(message, () => {
      assert.deepEqual(
        check(text).findings.map(finding => messageOf(finding, 'vi')),
        [message],
      );
    });
  }

  it('that is more than a fifth apart is something else', () => {
    for (const text of ['Có gần 400 hộ (501 hộ) nghèo.', 'Có hơn 500 hộ (399 hộ) nghèo.'])
      assert.deepEqual(findingsIn(text), [], text);
  });
});

describe('two figures that are compared', () => {
  for (const [text, title, right] of [
    ['Có 140 vụ, cao hơn năm 2024 (150 vụ).', 'Sửa thành thấp hơn', 'Có 140 vụ, thấp hơn năm 2024 (150 vụ).'],
    [
      'Có 150 vụ, ít hơn năm 2024 (140 vụ).',
      'Sửa thành nhiều hơn',
      'Có 150 vụ, nhiều hơn năm 2024 (140 vụ).',
    ],
  ] as const) {
    it(right, () => {
      assert.deepEqual(
        repairsOf(text).map(repair => [repair.title, repair.text]),
        [[title, right]],
      );
      assert.deepEqual(findingsIn(right), []);
    });
  }
});

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

describe('a percentage of a plan', () => {
  const message =
    'Tỷ lệ không khớp với số liệu đi kèm: 120 ha trên kế hoạch 150 ha là 80,0%, đang ghi 85,5%.';
  for (const text of [
    'Kế hoạch giao 150 ha, đã trồng 120 ha, đạt 85,5%.',
    'Đã trồng 120 ha, đạt 85,5% kế hoạch 150 ha.',
  ]) {
    it(`names it: ${text}`, () => {
      const { findings } = check(text);
      assert.deepEqual(
        findings.map(finding => messageOf(finding, 'vi')),
        [message],
      );
      assert.deepEqual(
        findings.flatMap(finding => notesOf(finding, 'vi')),
        ['Thực hiện', 'Kế hoạch', 'Sửa số 120 thành 128', 'Sửa số 150 thành 140', 'Sửa thành 80,0%'],
      );
    });
  }

  it('is none of a plan where nothing names one', () => {
    const { findings } = check('Có 150 ha, đã trồng 120 ha, chiếm 85,5%.');
    assert.ok(findings.every(finding => !messageOf(finding, 'vi').includes('kế hoạch')));
  });
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
    ['x'.repeat(32), 'y'.repeat(20), 'x'.repeat(32), `phép tính “${'y'.repeat(20)}” + “Nữ”`],
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
