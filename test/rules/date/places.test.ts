import assert from 'node:assert/strict';
import { testGroup } from '../../helpers/rules-under-test';
import { DRESSES } from '../../helpers/document-variants';
import { assertLinear } from '../../helpers/growth';

const { findingsIn } = testGroup('date');

/** Sentences that give one finding; the words are chosen so that a hard wrap may tear the marked text. */
const SAMPLES: readonly (readonly [text: string, finding: string, marked: string])[] = [
  ['Xã nộp báo cáo trước ngày 31/6/2024 theo mẫu.', 'impossible-date.no-such-day error', '31/6/2024'],
  [
    'Xã nộp báo cáo trước ngày 31 tháng 6 năm 2024 theo mẫu.',
    'impossible-date.no-such-day error',
    'ngày 31 tháng 6 năm 2024',
  ],
  ['Xã nộp báo cáo trước ngày 05/3/22025 theo mẫu.', 'impossible-date.year-digits error', '05/3/22025'],
  [
    'Xã nộp báo cáo trước ngày 05 tháng 3 năm 202 theo mẫu.',
    'impossible-date.year-digits error',
    'ngày 05 tháng 3 năm 202',
  ],
  ['Lịch công tác của xã: T5, ngày 19/01/2024 họp.', 'weekday-mismatch.mismatch error', 'T5'],
  ['Hội thi của xã từ 14h00 đến 11h30 tại sân.', 'reversed-period.reversed error', '14h00 đến 11h30'],
  ['Hội nghị khai mạc thứ Năm, ngày 19/01/2024 tại xã.', 'weekday-mismatch.mismatch error', 'thứ Năm'],
  ['Hội nghị khai mạc ngày 19/01/2024 (thứ Năm) tại xã.', 'weekday-mismatch.mismatch error', 'thứ Năm'],
  [
    'Lớp học từ ngày 15/10/2020 đến ngày 13/10/2020 tại xã.',
    'reversed-period.reversed error',
    '15/10/2020 đến ngày 13/10/2020',
  ],
  ['Mục tiêu của giai đoạn 2025 - 2021 là tăng trưởng.', 'reversed-period.reversed error', '2025 - 2021'],
  ['Lớp học mở trong 9 ngày (từ 13/10/2020 đến 15/10/2020).', 'duration-mismatch.mismatch warning', '9'],
  ['Xã hoàn thành việc này trong quý V/2024 theo kế hoạch.', 'impossible-period.quarter error', 'quý V/2024'],
  ['Nghị quyết của nhiệm kỳ 2020 - 2052 nêu rõ.', 'impossible-period.term warning', '2020 - 2052'],
  ['Xã tập trung quân vào lúc 25 giờ tại sân.', 'impossible-period.clock error', '25 giờ'],
  ['Biên bản của xã lập ngày 05/12/23 có nêu.', 'two-digit-year.short warning', '05/12/23'],
  ['Xã tổ chức đón Tết Ất Tỵ năm 2026 trang trọng.', 'can-chi-mismatch.mismatch warning', 'Ất Tỵ'],
];

/** A hard wrap inside the marked text is a blank like others. */
function onOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

describe('findings about dates in every dress', () => {
  for (const { name, wear, marked } of DRESSES) {
    for (const [text, finding, part] of SAMPLES) {
      it(`${name}: ${text}`, () => {
        const found = findingsIn(wear(text)).map(onOneLine);
        assert.deepEqual(found, [onOneLine(`${finding} "${marked(part)}"`)]);
      });
    }
  }
});

describe('findings about dates at the ends of a text', () => {
  for (const [text, ...found] of [
    ['31/6/2024', 'impossible-date.no-such-day error "31/6/2024"'],
    ['thứ Năm, 19/01/2024', 'weekday-mismatch.mismatch error "thứ Năm"'],
    ['19/01/2024 (thứ Năm', 'weekday-mismatch.mismatch error "thứ Năm"'],
    ['quý V/2024', 'impossible-period.quarter error "quý V/2024"'],
    ['15/10/2020 - 13/10/2020', 'reversed-period.reversed error "15/10/2020 - 13/10/2020"'],
    ['Ất Tỵ 2026', 'can-chi-mismatch.mismatch warning "Ất Tỵ"'],
    ['25h30', 'impossible-period.clock error "25h30"'],
    ['ngày 05/12/23', 'two-digit-year.short warning "05/12/23"'],
    [''],
    [' \r\n\t\r\n'],
  ] as const) {
    it(JSON.stringify(text), () => {
      assert.deepEqual(findingsIn(text), found);
    });
  }
});

describe('several findings about dates', () => {
  it('in one sentence, in the order of the text', () => {
    const text =
      'Từ ngày 15/10/2020 đến ngày 13/10/2020, họp thứ Năm, ngày 19/01/2024 và ngày 31/6/2024, trong quý V/2024.';
    assert.deepEqual(findingsIn(text), [
      'reversed-period.reversed error "15/10/2020 đến ngày 13/10/2020"',
      'weekday-mismatch.mismatch error "thứ Năm"',
      'impossible-date.no-such-day error "31/6/2024"',
      'impossible-period.quarter error "quý V/2024"',
    ]);
  });

  it('in every paragraph', () => {
    const text = 'Họp ngày 31/6/2024.\n\nHọp ngày 31/6/2024.\n\n- Họp ngày 31/9/2024.\n';
    assert.deepEqual(findingsIn(text), [
      'impossible-date.no-such-day error "31/6/2024"',
      'impossible-date.no-such-day error "31/6/2024"',
      'impossible-date.no-such-day error "31/9/2024"',
    ]);
  });
});

describe('long hostile lines about dates', () => {
  const hostile: readonly (readonly [number, (count: number) => string])[] = [
    [40_000, count => 'ngày '.repeat(count)],
    [20_000, count => 'ngày tháng năm '.repeat(count)],
    [200_000, count => `ngày ${' '.repeat(count)}tháng`],
    [200_000, count => `ngày ${'.'.repeat(count)}tháng 5`],
    [100_000, count => '1-'.repeat(count)],
    [50_000, count => '1/2/'.repeat(count)],
    [25_000, count => 'ngày 1, '.repeat(count)],
    [20_000, count => '1, 2, 3, '.repeat(count)],
    [50_000, count => 'thứ '.repeat(count)],
    [50_000, count => 'quý '.repeat(count)],
    [30_000, count => '12 giờ '.repeat(count)],
    [30_000, count => '2020 - '.repeat(count)],
    [8_000, count => 'Bình Minh, ngày 05/01/2026 '.repeat(count)],
  ];
  for (const [size, write] of hostile) {
    it(`${write(24).slice(0, 24)}: are read in time that grows with their length`, () => {
      assertLinear(size, count => {
        findingsIn(`Căn cứ Luật ${write(count)}`, { profile: 'state' });
        findingsIn(write(count), { profile: 'state' });
      });
    });
  }
});
