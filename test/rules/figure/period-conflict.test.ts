import assert from 'node:assert/strict';
import { keyOfPeriod, readPeriodHead } from '../../../server/src/core/structure/report-period';
import type { Texts } from '../../helpers/other-drafts';
import { testGroup } from '../../helpers/rules-under-test';

const { checkAmong, findingsAmong, messageOf } = testGroup('figure');

type Figures = readonly (readonly [label: string, ...values: readonly string[]])[];

/** A report with one table, whose columns are headed so. */
function reportOf(title: string, heads: readonly string[], figures: Figures): string {
  const rows = figures.map(([label, ...values], index) => [String(index + 1), label, ...values].join('\t'));
  return [title, '', ['STT', 'Lĩnh vực', ...heads].join('\t'), ...rows, ''].join('\n');
}

const PERIODS = ['Kỳ trước', 'Kỳ này'];
const AUGUST = reportOf('Kết quả công tác tháng 8 năm 2025', PERIODS, [
  ['Đất đai', '1.186', '1.243'],
  ['Hộ tịch', '894', '917'],
  ['Chứng thực', '2.310', '2.265'],
  ['Xây dựng', '158', '164'],
]);
const RIGHT: Figures = [
  ['Đất đai', '1.243', '1.302'],
  ['Hộ tịch', '917', '905'],
  ['Chứng thực', '2.265', '2.418'],
  ['Xây dựng', '164', '171'],
];
const WRONG: Figures = [['Đất đai', '1.234', '1.302'], ...RIGHT.slice(1)];
const SEPTEMBER = 'Kết quả công tác tháng 9 năm 2025';
const HERE = reportOf(SEPTEMBER, PERIODS, WRONG);
const FOUND = ['period-conflict.conflict-elsewhere information "1.234"'];

/** The rule is off by default, so that the group runs it as all of its rules. */
const found = (text: string, others: Texts): readonly string[] =>
  findingsAmong(text, others).filter(finding => finding.startsWith('period-conflict'));

describe('figure/period-conflict', () => {
  for (const form of ['NFC', 'NFD']) {
    it(`holds the period before against the report on it, ${form}`, () => {
      assert.deepEqual(found(HERE.normalize(form), { 'thang-8.txt': AUGUST }), FOUND);
    });
  }

  it('tells in both reports, wherever a table stands', () => {
    const told = found(AUGUST, { 'thang-9.txt': `Mở đầu.\r\n\r\n${HERE.replaceAll('\n', '\r\n')}` });
    assert.deepEqual(told, ['period-conflict.conflict-elsewhere information "1.243"']);
  });

  for (const [name, title, heads] of [
    ['names of months', SEPTEMBER, ['Tháng 8', 'Tháng 9']],
    ['months with their year', SEPTEMBER, ['Thực hiện tháng 8/2025', 'Thực hiện tháng 9/2025']],
    ['the report of a year later', 'Kết quả công tác tháng 8 năm 2026', ['Cùng kỳ năm trước', 'Kỳ này']],
  ] as const) {
    it(`knows periods by ${name}`, () => {
      assert.deepEqual(found(reportOf(title, heads, WRONG), { 'thang-8.txt': AUGUST }), FOUND);
    });
  }

  it('compares the first 120 figures of a report', () => {
    const long = (title: string, heads: readonly string[], wrong: number): string =>
      reportOf(
        title,
        heads,
        Array.from({ length: 121 }, (_, at) => [
          `Xã số ${at + 1}`,
          String(at === wrong ? 2_107 : 3_000 + at),
        ]),
      );
    const told = (wrong: number): readonly string[] =>
      found(long(SEPTEMBER, ['Kỳ trước'], wrong), {
        'thang-8.txt': long('Kết quả công tác tháng 8 năm 2025', ['Kỳ này'], -1),
      });
    assert.deepEqual(told(119), ['period-conflict.conflict-elsewhere information "2107"']);
    assert.deepEqual(told(120), []);
  });

  it('knows January by December, and quarters and years', () => {
    const of = (title: string, values: 0 | 1): string =>
      reportOf(
        title,
        ['Kỳ trước', 'Kỳ này'],
        WRONG.map(([label, first = '', second = '']) =>
          values === 0 ? [label, '11', first === '1.234' ? '1.243' : first] : [label, first, second],
        ),
      );
    for (const [before, after] of [
      ['tháng 12 năm 2024', 'tháng 01 năm 2025'],
      ['quý IV/2024', 'quý I/2025'],
      ['quý II năm 2025', 'quý III năm 2025'],
      ['năm 2023', 'năm 2024'],
    ] as const)
      assert.deepEqual(
        found(of(`Báo cáo ${after}`, 1), { 'truoc.txt': of(`Báo cáo ${before}`, 0) }),
        FOUND,
        after,
      );
  });

  it('says which figure of which period another draft has', () => {
    const [finding] = checkAmong(HERE, { 'thang-8.txt': AUGUST }).findings;
    assert.ok(finding !== undefined);
    assert.equal(
      messageOf(finding, 'vi'),
      '“Đất đai” của tháng 8/2025 ghi 1.234 ở đây, nhưng thang-8.txt ghi 1.243. Cần đối chiếu với số liệu gốc.',
    );
    assert.equal(
      messageOf(finding, 'en'),
      '“Đất đai” of month 8/2025 is given as 1.234 here, but as 1.243 in thang-8.txt. Check the original figure.',
    );
  });

  const silent: readonly (readonly [why: string, text: string, others: Texts])[] = [
    ['the same figures', reportOf(SEPTEMBER, PERIODS, RIGHT), { 'a.txt': AUGUST }],
    ['no other report', HERE, {}],
    ['a report on another month', HERE.replace('tháng 9', 'tháng 10'), { 'a.txt': AUGUST }],
    ['a report of another year', HERE.replace('2025', '2024'), { 'a.txt': AUGUST }],
    ['a report without a period', HERE.replace(' tháng 9 năm 2025', ''), { 'a.txt': AUGUST }],
    ['a day of issue that is no period', HERE.replace('công tác', 'ngày 05'), { 'a.txt': AUGUST }],
    ['other rows', HERE.replaceAll('Đất đai', 'Nhà ở'), { 'a.txt': AUGUST }],
    ['plans', reportOf(SEPTEMBER, ['Kế hoạch kỳ trước', 'Kỳ này'], WRONG), { 'a.txt': AUGUST }],
    ['estimates', reportOf(SEPTEMBER, ['Ước kỳ trước', 'Kỳ này'], WRONG), { 'a.txt': AUGUST }],
    ['another measure', reportOf(SEPTEMBER, ['Quá hạn kỳ trước', 'Kỳ này'], WRONG), { 'a.txt': AUGUST }],
    [
      'tables of which little agrees',
      reportOf(SEPTEMBER, PERIODS, [
        ...WRONG.slice(0, 2),
        ['Chứng thực', '2.300', '2.418'],
        ['Xây dựng', '150', '171'],
      ]),
      { 'a.txt': AUGUST },
    ],
    ['rows of one name', HERE.replace('2\tHộ tịch\t917', '2\tĐất đai\t917'), { 'a.txt': AUGUST }],
    [
      'another office',
      `UBND XÃ HÒA AN\nSố: 12/BC-UBND\n\nBÁO CÁO\n\n${HERE}`,
      { 'a.txt': `UBND XÃ TÂN LẬP\nSố: 9/BC-UBND\n\nBÁO CÁO\n\n${AUGUST}` },
    ],
  ];
  for (const [why, text, others] of silent)
    it(`is silent about ${why}`, () => {
      assert.deepEqual(found(text, others), []);
    });
});

describe('the period in the head of a column', () => {
  const own = { first: 9, last: 9, year: 2025 };
  const READ: readonly (readonly [name: string, key: string | null, measure?: string])[] = [
    ['Kỳ trước', '2025/8-8', ''],
    ['Số hộ kỳ trước', '2025/8-8', 'số hộ'],
    ['Thực hiện tháng 8/2025', '2025/8-8', ''],
    ['Cùng kỳ năm trước', '2024/9-9', ''],
    ['Cùng kỳ', '2024/9-9', ''],
    ['Thực hiện 9 tháng đầu năm 2025', '2025/1-9', ''],
    ['Quý II/2025', '2025/4-6', ''],
    ['Năm 2024', '2024/1-12', ''],
    ['Quý trước', null],
    ['Năm trước', null],
    ['So với kỳ trước (%)', null],
    ['Lũy kế từ đầu năm 2025', null],
    ['6 tháng cuối năm 2025', '2025/1-12', '6 tháng cuối'],
    ['Số lượng', null],
  ];
  for (const [name, key, measure] of READ)
    it(JSON.stringify(name), () => {
      const head = readPeriodHead(name, own);
      assert.equal(head === null ? null : keyOfPeriod(head.period), key);
      if (measure !== undefined) assert.equal(head?.measure, measure);
    });
});
