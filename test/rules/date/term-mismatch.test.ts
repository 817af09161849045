import assert from 'node:assert/strict';
import { textAt } from '../../../server/src/core/index';
import { testGroup } from '../../helpers/rules-under-test';

const { findingsIn, getOnlyFinding, messageOf, repairsOf } = testGroup('date');

/** What is told, and the same said rightly. */
const ROWS: readonly (readonly [wrong: string, message: string, marked: string, right: string])[] = [
  [
    'Quốc hội khóa XV, nhiệm kỳ 2016 - 2021',
    'years',
    '2016 - 2021',
    'Quốc hội khóa XV, nhiệm kỳ 2021 - 2026',
  ],
  ...(
    [
      ['Quốc hội khóa XV', '2021 - 2024', '2021 - 2025'],
      ['Đại hội XIII của Đảng', '2016 - 2021', '2017 - 2022'],
      ['Đại hội XIII của Đảng', '2026 - 2031', '2025 - 2030'],
    ] as const
  ).map(
    ([body, wrong, right]) =>
      [`${body} (nhiệm kỳ ${wrong})`, 'years', wrong, `${body} (nhiệm kỳ ${right})`] as const,
  ),
  ['Quốc hội khoá XIV (2011-2016)', 'years', '2011-2016', 'Quốc hội khoá XIV (2016-2021)'],
  [
    'Quốc hội khóa XII nhiệm kỳ 2011 - 2016',
    'years',
    '2011 - 2016',
    'Quốc hội khóa XII nhiệm kỳ 2007 - 2011',
  ],
  [
    'QUỐC HỘI KHÓA XVI, NHIỆM KỲ 2021 - 2026',
    'years',
    '2021 - 2026',
    'QUỐC HỘI KHÓA XVI, NHIỆM KỲ 2026 - 2031',
  ],
  [
    'Quốc hội khóa XVI và đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2021 - 2026',
    'years',
    '2021 - 2026',
    'Quốc hội khóa XI và đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2004 - 2009',
  ],
  [
    'Đại hội XIII của Đảng, nhiệm kỳ 2015-2020',
    'years',
    '2015-2020',
    'Đại hội XIII của Đảng bộ tỉnh, nhiệm kỳ 2015-2020',
  ],
  [
    'Đại hội Đảng toàn quốc lần thứ XII, nhiệm kỳ 2021 - 2026',
    'years',
    '2021 - 2026',
    'Đại hội Đảng bộ toàn quốc lần thứ XII, nhiệm kỳ 2021 - 2026',
  ],
  [
    'Đại hội đại biểu toàn quốc lần thứ XIII của Đảng (năm 2016)',
    'congress',
    '2016',
    'Đại hội đại biểu toàn quốc lần thứ XIII của Hội (năm 2016)',
  ],
  ['Đại hội XII của Đảng (01/2016; 2021)', '', '', 'Đại hội XII của Đảng (tháng 01/2016)'],
  ['Đại hội XII của Đảng (2011)', 'congress', '2011', 'Đại hội XII (2011)'],
  [
    'Quốc hội khóa XIV, kỳ họp thứ 4 thông qua ngày 20/11/2022',
    'day',
    '20/11/2022',
    'Quốc hội khóa XIV, kỳ họp thứ 4 thông qua ngày 20/11/2017',
  ],
  [
    'Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam khóa XV, kỳ họp bất thường lần thứ nhất đã thông qua ngày 11/01/2020',
    'day',
    '11/01/2020',
    'Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam khóa XV khai mạc ngày 11/01/2020',
  ],
  [
    'Nghị quyết số 18-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương khóa XIII',
    'day',
    '25/10/2017',
    'Nghị quyết số 18-NQ/TWĐTN ngày 25/10/2017 của Ban Chấp hành Trung ương khóa XI',
  ],
  [
    'Nghị quyết số 18-NQ/TW ngày 25/10/2017 của Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng (khóa XI)',
    'day',
    '25/10/2017',
    'Nghị quyết số 18-NQ/TW ngày 25/10/2017, tiếp nối chủ trương của Ban Chấp hành Trung ương Đảng (khóa XI)',
  ],
  [
    'Kết luận số 50-KL/TW ngày 28/02/2023 của Bộ Chính trị khóa XII',
    'day',
    '28/02/2023',
    'Kết luận số 50-KL/TW ngày 28/02/2021 của Bộ Chính trị khóa XII',
  ],
];

describe('date/term-mismatch', () => {
  for (const [wrong, message, marked, right] of ROWS) {
    it(wrong, () => {
      for (const around of ['@', 'Theo @.', 'Mở đầu.\r\n\r\n@\r\n', '@; Quốc hội khóa XV.']) {
        const text = around.replace('@', wrong);
        const found = message === '' ? [] : [`term-mismatch.${message} warning`];
        const names = findingsIn(text).map(name => name.replace(/ ".*$/u, ''));
        assert.deepEqual(names, found);
        assert.deepEqual(findingsIn(text.normalize('NFD')).length, found.length);
        assert.deepEqual(findingsIn(around.replace('@', right)), []);
      }
      if (message !== '') assert.ok(textAt(wrong, getOnlyFinding(wrong).span).endsWith(marked));
    });
  }

  for (const right of [
    'Hội đồng nhân dân tỉnh khóa XV, nhiệm kỳ 2016 - 2021',
    'Quốc hội khóa XV; Hội đồng nhân dân tỉnh khóa XVII, nhiệm kỳ 2016 - 2021',
    'Quốc hội khóa XV về kế hoạch giai đoạn 2016 - 2020',
    'Đại hội XIII của Đảng, nhiệm kỳ 2020 - 2025',
    'Đại hội lần thứ XIII, nhiệm kỳ 2015 - 2020',
    'Đại hội đại biểu toàn quốc lần thứ XII, nhiệm kỳ 2022 - 2027',
    'Ban Chấp hành Trung ương khóa XI, nhiệm kỳ 2017 - 2022',
    'Trung ương Hội Cựu chiến binh khóa VI, nhiệm kỳ 2017 - 2022',
    'Nghị quyết Đại hội XIII của Đảng năm 2025',
    'Quốc hội khóa XX, nhiệm kỳ 2016 - 2021',
    'Quốc hội khóa II (1960 - 1964)',
    '',
  ]) {
    it(`is silent at ${JSON.stringify(right)}`, () => {
      assert.deepEqual(findingsIn(right), []);
    });
  }

  it('finds two in one text and offers both repairs of each', () => {
    const text = 'Quốc hội khóa XV, nhiệm kỳ 2016 - 2021; Đại hội XIII của Đảng (2016).';
    assert.deepEqual(findingsIn(text), [
      'term-mismatch.years warning "2016 - 2021"',
      'term-mismatch.congress warning "2016"',
    ]);
    const repairs = repairsOf(text);
    assert.deepEqual(
      repairs.map(({ title, safety }) => [title, safety]),
      [
        ['Sửa năm thành 2021 - 2026', 'review'],
        ['Sửa khóa thành XIV', 'review'],
        ['Sửa năm thành 2021', 'review'],
        ['Sửa khóa thành XII', 'review'],
      ],
    );
    for (const { text: repaired } of repairs) assert.equal(findingsIn(repaired).length, 1);
  });

  it('says what it compares', () => {
    const finding = getOnlyFinding('Kết luận số 50-KL/TW ngày 28/02/2023 của Bộ Chính trị khóa XII.');
    assert.equal(
      messageOf(finding, 'vi'),
      'Trung ương Đảng khóa XII có nhiệm kỳ 2016 - 2021, nhưng ngày ghi kèm là 28/02/2023.',
    );
    assert.equal(
      messageOf(finding, 'en'),
      'Central Committee XII is of the term 2016 - 2021; the day beside it is 28/02/2023.',
    );
  });
});
