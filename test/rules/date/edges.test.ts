import assert from 'node:assert/strict';
import { testGroup } from '../../helpers/rules-under-test';
import { draftOf } from './letterheads';

const { check, findingsIn, messageOf, repairsOf } = testGroup('date');

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
  [
    'Xã làm trong 03 tháng (từ ngày 01/3/2026 đến ngày 20/3/2026).',
    'duration-mismatch.months information "03"',
  ],
  [
    'Xã làm trong 02 tháng (từ ngày 01/3/2026 đến ngày 31/01/2026).',
    'reversed-period.reversed error "01/3/2026 đến ngày 31/01/2026"',
  ],
  [
    'Xã làm trong 01 tháng (từ ngày 01/3/2026 đến ngày 28/4/2026).',
    'duration-mismatch.months information "01"',
  ],
  ['Xã làm trong 01 tháng (từ ngày 01/3/2026 đến ngày 26/4/2026).'],
  // Months and quarters, each with its year.
  [
    'Từ tháng 12/2024 đến tháng 3/2024 xã họp.',
    'reversed-period.reversed error "tháng 12/2024 đến tháng 3/2024"',
  ],
  ['Từ tháng 13/2024 đến tháng 3/2024 xã họp.', 'impossible-period.month error "tháng 13/2024"'],
  ['Từ tháng 3/2024 đến tháng 3/2024 xã họp.'],
  ['Từ quý III/2024 đến quý I/2024 xã họp.', 'reversed-period.reversed error "quý III/2024 đến quý I/2024"'],
  ['Từ quý III/2024 đến tháng 1/2024 xã họp.'],
  ['Từ quý III đến quý I/2024 xã họp.'],
  ['Từ quý III/2024 đến quý I xã họp.'],
  // Bodies of the centre by their names; a meeting of it may be of another term.
  ['Ban Bí thư Trung ương khóa XII (2021 - 2026) họp.', 'term-mismatch.years warning "2021 - 2026"'],
  ['Ban Bí thư khóa XII (2021 - 2026) họp.', 'term-mismatch.years warning "2021 - 2026"'],
  ['Trung ương khóa XII (2021 - 2026) họp.'],
  // Days, the year of the first of which the last one has.
  ['Xã làm trong 10 ngày (từ ngày 01/3 đến ngày 05/3/2026).', 'duration-mismatch.mismatch warning "10"'],
  ['Xã làm trong 5 ngày (từ ngày 01/3 đến ngày 05/3/2026).'],
  ['Xã làm trong 4 ngày (từ ngày 01/3 đến ngày 05/3/2026).'],
  [
    'Xã làm trong 10 ngày (từ ngày 30/02/2026 đến ngày 05/3/2026).',
    'impossible-date.no-such-day error "30/02/2026"',
  ],
  // Years with either end counted, and brackets of something else.
  ['Kế hoạch 3 năm (2020 - 2026).'],
  ['Kế hoạch 4 năm (2020 - 2026).', 'duration-mismatch.stretch warning "4"'],
  ['Kế hoạch 6 năm (2020 - 2026).'],
  ['Kế hoạch 7 năm (2020 - 2026).'],
  ['Kế hoạch 9 năm (2020 - 2026).', 'duration-mismatch.stretch warning "9"'],
  ['Kế hoạch 10 năm (2020 - 2026).'],
  ['Kế hoạch 3 năm (2020 - 2021).', 'duration-mismatch.stretch warning "3"'],
  ['Kế hoạch 2 năm (2020 - 2020).'],
  // Anniversaries of more than five years, three years from the right one at most.
  ['Kỷ niệm 4 năm Ngày thành lập Đoàn (2015 - 2020).'],
  ['Kỷ niệm 5 năm Ngày thành lập Đoàn (2014 - 2020).', 'duration-mismatch.anniversary warning "5"'],
  ['Kỷ niệm 77 năm Quốc khánh (1945 - 2026).'],
  ['Kỷ niệm 78 năm Quốc khánh (1945 - 2026).', 'duration-mismatch.anniversary warning "78"'],
  ['Kỷ niệm 84 năm Quốc khánh (1945 - 2026).', 'duration-mismatch.anniversary warning "84"'],
  ['Kỷ niệm 85 năm Quốc khánh (1945 - 2026).'],
  // Minutes, unless they count what follows.
  ['Lúc 8 giờ 59 phút.'],
  ['Lúc 8 giờ 60 phút.', 'impossible-period.clock error "8 giờ 60 phút"'],
  ['Lúc 8h60.', 'impossible-period.clock error "8h60"'],
  ['Lúc 8 giờ 60 đoàn viên họp.'],
  // Terms of two to five years, and the old ones.
  ['Nhiệm kỳ 2020 - 2021.', 'impossible-period.term warning "2020 - 2021"'],
  ['Nhiệm kỳ 2020 - 2022.'],
  ['Nhiệm kỳ 2020 - 2025.'],
  ['Nhiệm kỳ 2020 - 2026.', 'impossible-period.term warning "2020 - 2026"'],
  ['Nhiệm kỳ 1981 - 1987.'],
  ['Nhiệm kỳ 1982 - 1988.', 'impossible-period.term warning "1982 - 1988"'],
  ['Nhiệm kỳ 2004 - 2011.'],
  ['Nhiệm kỳ 2004 - 2012.', 'impossible-period.term warning "2004 - 2012"'],
  ['Nhiệm kỳ 2003 - 2011.', 'impossible-period.term warning "2003 - 2011"'],
  ['Nhiệm kỳ 2020 - 2027 của Chủ tịch.', 'impossible-period.term warning "2020 - 2027"'],
  ['Nhiệm kỳ 2020 - 2027 của Tổng thống.'],
  ['Tổng thống nhiệm kỳ 2020 - 2027.'],
  ['Quý 0 năm 2024', 'impossible-period.quarter error "Quý 0 năm 2024"'],
  ['Quý 1 và quý 4 năm 2024'],
  ['Tháng 0 năm 2024', 'impossible-period.month error "Tháng 0 năm 2024"'],
  ['Tháng 1 và tháng 12 năm 2024'],
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

describe('a deadline', () => {
  const draft = (...lines: readonly string[]): string =>
    draftOf('state', 'Bình Minh, ngày 07 tháng 5 năm 2026', ...lines);
  const asked = 'Đề nghị các đơn vị gửi báo cáo về Sở trước ngày';
  const letter = 'Công văn số 15/SNV-VP ngày 02/02/2026 của Sở';

  for (const [text, ...findings] of [
    [`${asked} 06/5/2026.`, 'deadline information "06/5/2026"'],
    [`${asked} 07/5/2026.`],
    [`${asked} 10/4/2026 theo ${letter}.`, 'deadline information "10/4/2026"'],
    [`Theo ${letter}, ${asked.toLowerCase()} 10/4/2026.`],
    // The first of two days has its month and year of the other.
    [`${asked} 10 và 11/4/2026.`],
    [`${asked} 10/4/2026 âm lịch.`],
  ] as const) {
    it(`is over before the day of the draft: ${text}`, () => {
      assert.deepEqual(
        findingsIn(draft(text)),
        findings.map(found => `past-deadline.${found}`),
      );
    });
  }

  it('is held against another of the same task, where five words tell which', () => {
    const twice = (task: string): string =>
      draft(`Đề nghị ${task} trước ngày 10/6/2026.`, `Đề nghị ${task} trước ngày 12/6/2026.`);
    assert.deepEqual(findingsIn(twice('gửi báo cáo về Sở')), [
      'past-deadline.differs information "12/6/2026"',
    ]);
    assert.deepEqual(findingsIn(twice('gửi báo cáo ngay')), []);
  });
});

describe('the form of the day of issue', () => {
  const dated = (day: string): string => draftOf('state', `Bình Minh, ${day}`, 'Xã họp.');
  for (const [written, why] of [
    ['ngày 5 tháng 11 năm 2026', 'ngày 1 đến 9 có số 0 ở trước'],
    ['ngày 05 tháng 03 năm 2026', 'tháng 3 đến 9 không có số 0'],
    ['ngày 05 tháng 2 năm 2026', 'tháng 1, 2 có số 0 ở trước'],
    ['ngày 5 tháng 03 năm 2026', 'ngày 1 đến 9 có số 0 ở trước, tháng 3 đến 9 không có số 0'],
  ] as const) {
    it(`of ${written}: ${why}`, () => {
      const [message = ''] = check(dated(written)).findings.map(finding => messageOf(finding, 'vi'));
      assert.ok(message.endsWith(`: ${why}.`), message);
    });
  }

  for (const [written, ...findings] of [
    ['ngày 05 tháng 12 năm 2026'],
    ['ngày 31 tháng 3 năm 2026'],
    ['ngày 5 tháng 13 năm 2026', 'impossible-date.no-such-month error "ngày 5 tháng 13 năm 2026"'],
    ['ngày 5 tháng 0 năm 2026', 'impossible-date.no-such-month error "ngày 5 tháng 0 năm 2026"'],
    ['ngày 0 tháng 3 năm 2026', 'impossible-date.zero-day error "ngày 0 tháng 3 năm 2026"'],
    ['ngày 32 tháng 3 năm 2026', 'impossible-date.no-such-day error "ngày 32 tháng 3 năm 2026"'],
  ] as const) {
    it(`of ${written} is nobody's care`, () => {
      assert.deepEqual(findingsIn(dated(written)), findings);
    });
  }
});

describe('what is said of a wrong length', () => {
  for (const [text, message] of [
    [
      'Kế hoạch 5 năm (2020 - 2026).',
      'Ghi 5 năm, nhưng từ 2020 đến 2026 là 6 năm, hoặc 7 năm nếu tính cả hai đầu.',
    ],
    [
      'Xã làm trong 02 tháng (từ ngày 01 tháng 3 năm 2026 đến ngày 31 tháng 5 năm 2026).',
      'Nêu 2 tháng, nhưng từ 01/3/2026 đến 31/5/2026 là khoảng 3 tháng; cần kiểm tra lại.',
    ],
    [
      'Xã làm trong 10 ngày (từ ngày 01/3 đến ngày 05/3/2026).',
      'Nêu 10 ngày, nhưng khoảng thời gian đi kèm là 4 ngày, hoặc 5 ngày nếu tính cả hai đầu.',
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
