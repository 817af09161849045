import assert from 'node:assert/strict';
import { testGroup } from '../../helpers/rules-under-test';

const { findingsIn, repairsOf } = testGroup('date');

/** Texts at the edge of what is told, and right beyond it, with what is found. */
const ROWS: readonly (readonly [text: string, ...findings: readonly string[]])[] = [
  // Sessions are held between seven and seventeen o'clock.
  ['Phiên làm việc từ 17h30 đến 8h00.', 'reversed-period.reversed error "17h30 đến 8h00"'],
  ['Phiên làm việc từ 18h00 đến 8h00.'],
  ['Phiên làm việc từ 14h00 đến 7h30.', 'reversed-period.reversed error "14h00 đến 7h30"'],
  ['Phiên làm việc từ 14h00 đến 6h30.'],
  ['Phiên làm việc từ 8h00 đến 8h00.'],
  ['Phiên làm việc từ 8h đến 8h00.'],
  // Days without a year, as far as a month has them.
  ['Từ ngày 31/12 đến ngày 20/12 xã họp.', 'reversed-period.reversed error "31/12 đến ngày 20/12"'],
  ['Từ ngày 20/12 đến ngày 01/12 xã họp.', 'reversed-period.reversed error "20/12 đến ngày 01/12"'],
  ['Từ ngày 32/12 đến ngày 20/12 xã họp.', 'impossible-date.no-such-day error "32/12"'],
  ['Từ ngày 20/12 đến ngày 0/12 xã họp.', 'impossible-date.zero-day error "0/12"'],
  ['Từ ngày 20/12 đến ngày 20/12 xã họp.'],
  // A day ends with its twenty-fourth hour; behind "sau", more hours are a length.
  ['Lúc 24 giờ 00 ngày 16/12/2024 xã họp.'],
  ['Lúc 24 giờ 01 ngày 16/12/2024 xã họp.', 'impossible-period.clock error "24 giờ 01"'],
  ['Sau 24h30 xã họp.', 'impossible-period.clock error "24h30"'],
  ['Sau 25h30 xã họp.'],
  ['Đến 25h30 xã họp.', 'impossible-period.clock error "25h30"'],
  // Months, with other words before them.
  [
    'Xã triển khai đợt cao điểm trong 02 tháng (từ ngày 01/3/2026 đến ngày 31/5/2026).',
    'duration-mismatch.months information "02"',
  ],
  ['Xã triển khai đợt cao điểm trong 03 tháng (từ ngày 01/3/2026 đến ngày 31/5/2026).'],
  // The councils are elected with the Assembly since 2011.
  [
    'Quốc hội khóa XIII và đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2004 - 2011.',
    'term-mismatch.years warning "2004 - 2011"',
  ],
  ['Quốc hội khóa XIII và đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2011 - 2016.'],
  ['Quốc hội khóa XII và đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2004 - 2011.'],
];

describe('where periods and hours begin to be wrong', () => {
  for (const [text, ...findings] of ROWS) {
    it(text, () => {
      assert.deepEqual(findingsIn(text), findings);
    });
  }
});

describe('one event in two anniversaries', () => {
  const name = 'Ngày thành lập Đảng';
  const first = `Kỷ niệm 94 năm ${name} (03/02/1930 - 03/02/2024).`;

  it('that begins on one day says nothing', () => {
    assert.deepEqual(findingsIn(`${first}\n\nChào mừng 95 năm ${name} (03/02/1930 - 03/02/2025).`), []);
  });

  it('that begins on two days is told once', () => {
    const other = `Chào mừng 94 năm ${name} (02/02/1930 - 02/02/2024).`;
    const found = 'duration-mismatch.founding information "02/02/1930"';
    assert.deepEqual(findingsIn(`${first}\n\n${other}`), [found]);
    assert.deepEqual(findingsIn(`${first}\n\n${other}\n\n${other}`), [found]);
  });
});

describe('a number of years', () => {
  for (const [text, ...titles] of [
    ['80 năm Quốc khánh (1945 - 2026).', 'Sửa thành 81 năm'],
    ['Kế hoạch 5 năm (2020 - 2026).', 'Sửa thành 6 năm', 'Sửa thành 7 năm'],
  ] as const) {
    it(`is mended in one way or two: ${text}`, () => {
      assert.deepEqual(
        repairsOf(text).map(({ title }) => title),
        titles,
      );
    });
  }
});

describe('the ordinal of the term that a year is in', () => {
  for (const [text, ...ordinals] of [
    // A year within the term before, and one that begins a term.
    ['Quốc hội khóa XIII, kỳ họp thứ 4 thông qua ngày 15/6/2019.', 'XIV'],
    ['Quốc hội khóa XIII, kỳ họp thứ 4 thông qua ngày 15/6/2021.', 'XV'],
    ['Quốc hội khóa xiii, kỳ họp thứ 4 thông qua ngày 15/6/2019.', 'xiv'],
  ] as const) {
    it(text, () => {
      assert.deepEqual(
        repairsOf(text).map(({ title }) => title),
        ordinals.map(ordinal => `Sửa khóa thành ${ordinal}`),
      );
    });
  }
});
