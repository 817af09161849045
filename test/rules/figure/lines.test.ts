import assert from 'node:assert/strict';
import { createChecker, resolveSettings, RULES } from '../../../server/src/core/index';
import { createDocument, editDocument } from '../../../server/src/core/document/document';
import { textAt } from '../../../server/src/core/text/span';
import { checkContent, findingsIn } from '../../helpers/document';
import { assertLinear } from '../../helpers/growth';

/** A family, lines with a slip, its finding, and the figure that makes them true. */
type Told = readonly [family: string, wrong: string, finding: string, right: string];

const LIST = [
  'Ngân hàng đã thẩm định 1.846 hồ sơ, trong đó:',
  '- Hồ sơ đủ điều kiện: 1.217 hồ sơ, chiếm 65,93%;',
  '- Hồ sơ phải bổ sung: 418 hồ sơ, chiếm 22,64%;',
  '- Hồ sơ bị trả lại: 211 hồ sơ, chiếm 11,34%.',
].join('\n');

const TOLD: readonly Told[] = [
  ['share: the whole leads the list in', LIST, 'percent-mismatch.mismatch-apart error "11,34%"', '11,43%'],
  [
    'share: one item of one total',
    'Tổng số: 1.350 học viên.\n- Nữ: 463 học viên, chiếm 34,03%.',
    'percent-mismatch.mismatch-likely warning "34,03%"',
    '34,30%',
  ],
  [
    'share: a list without a total',
    'Xếp loại tổ dân phố:\n- Loại tốt: 418 tổ (tỷ lệ 43,91%);\n- Loại khá: 276 tổ (tỷ lệ 28,99%);\n- Loại trung bình: 258 tổ (tỷ lệ 21,70%).',
    'percent-mismatch.mismatch-apart error "21,70%"',
    '27,10%',
  ],
  [
    'sum: items behind "gồm"',
    'Thư viện có 2.174 đầu sách, gồm:\n- Sách thiếu nhi: 863 đầu sách;\n- Sách kỹ thuật: 745 đầu sách;\n- Sách văn học: 536 đầu sách.',
    'sum-mismatch.mismatch warning "2.174"',
    '2.144',
  ],
  [
    'sum: items of kinds that leave none out, behind a colon',
    'Đánh giá, xếp loại 89 tổ chức đảng:\n- Hoàn thành xuất sắc: 18 (18,4%)\n- Hoàn thành tốt: 64 (65,3%)\n- Hoàn thành: 14 (14,3%)\n- Không hoàn thành: 2 (2,0%)',
    'sum-mismatch.mismatch warning "89"',
    '98',
  ],
  [
    'sum: two figures of each item',
    'Kế hoạch là 8.412,6 tỷ đồng, đã thanh toán 5.207,3 tỷ đồng, trong đó:\n- Vốn trung ương: kế hoạch là 2.318,4 tỷ đồng, đã thanh toán 1.642,9 tỷ đồng.\n- Vốn địa phương: kế hoạch là 6.094,2 tỷ đồng, đã thanh toán 3.654,4 tỷ đồng.',
    'sum-mismatch.mismatch warning "5.207,3"',
    '5.297,3',
  ],
  [
    'sum: items within an item',
    'Kết quả trồng cây:\n- Cây phân tán: 6.183 cây, gồm:\n+ Cây xoan: 2.417 cây;\n+ Cây keo: 3.756 cây.\n- Rừng tập trung theo dự án.',
    'sum-mismatch.mismatch warning "6.183"',
    '6.173',
  ],
  [
    'sum: "gồm" before the total, and persons by another name',
    'Đoàn kiểm tra gồm 15 thành viên:\na) Văn phòng Huyện ủy: 03 đồng chí;\nb) Ban Tổ chức: 06 chuyên viên;\nc) Ủy ban Kiểm tra: 07 đồng chí.',
    'sum-mismatch.mismatch warning "15"',
    '16',
  ],
  [
    'sum: "gồm" before the total, and "cụ thể" behind it, far apart',
    'Đoàn kiểm tra gồm 15 thành viên, cụ thể:\n- Văn phòng Huyện ủy: 03 đồng chí (01 nữ);\n- Ban Tổ chức: 13 đồng chí;\n- Ủy ban Kiểm tra: 07 đồng chí.',
    'sum-mismatch.mismatch warning "15"',
    '23',
  ],
  [
    'sum: counts of what is announced',
    'Hội thi gồm 15 đội:\n1. Khối cơ quan: 03 đội;\n2. Khối xã: 05 đội;\n3. Khối trường: 08 đội.',
    'sum-mismatch.mismatch warning "15"',
    '16',
  ],
  [
    'sum: more than there are',
    'Hội thi có 15 đội:\n1. Khối cơ quan: 03 đội;\n2. Khối xã: 05 đội;\n3. Khối trường: 08 đội.',
    'sum-mismatch.mismatch warning "15"',
    '16',
  ],
  [
    'sum: a total that the next paragraph takes apart',
    'Dư nợ cuối kỳ là 3.741,28 tỷ đồng.\nTrong đó, dư nợ ngắn hạn là 2.164,85 tỷ đồng và dư nợ dài hạn là 1.567,43 tỷ đồng.',
    'sum-mismatch.mismatch warning "3.741,28"',
    '3.732,28',
  ],
];

/** Right as they stand, or nothing to be told of. */
const SILENT: readonly (readonly [reason: string, text: string])[] = [
  [
    'members who are of two kinds',
    'Lớp học gồm 40 học viên:\n- Đảng viên: 26 đồng chí;\n- Nữ: 21 đồng chí;\n- Dân tộc thiểu số: 9 đồng chí.',
  ],
  [
    'those of the line before',
    'Đoàn kiểm tra gồm 15 thành viên:\n- Cán bộ huyện: 15 đồng chí;\n- Trong đó cán bộ Văn phòng: 06 đồng chí.',
  ],
  [
    'two of four kinds',
    'Đánh giá, xếp loại 98 tổ chức đảng:\n- Hoàn thành xuất sắc: 18 tổ chức\n- Hoàn thành tốt: 64 tổ chức',
  ],
  [
    'kinds that no word says are all',
    'Đánh giá, xếp loại 89 tổ chức đảng.\n- Hoàn thành xuất sắc: 18 (18,4%)\n- Hoàn thành tốt: 64 (65,3%)\n- Hoàn thành: 14 (14,3%)\n- Không hoàn thành: 2 (2,0%)',
  ],
  ['a few kinds of many', 'Địa bàn gồm 1.540 hộ, cụ thể:\n- Hộ nghèo: 41 hộ;\n- Hộ cận nghèo: 63 hộ.'],
  [
    'a list of which one item has no count',
    'Đoàn kiểm tra gồm 15 thành viên:\n- Văn phòng Huyện ủy: 03 đồng chí;\n- Ban Tổ chức: 06 đồng chí;\n- Đại diện Ủy ban Kiểm tra.',
  ],
  [
    'classes that overlap',
    'Chi bộ có 143 đảng viên, cơ cấu như sau:\n- Nữ: 61 đảng viên;\n- Dưới 35 tuổi: 58 đảng viên;\n- Trình độ đại học: 97 đảng viên.',
  ],
  ['days are no parts', 'Thời hạn xử lý là 30 ngày, cụ thể:\n- Thẩm tra: 15 ngày;\n- Ký duyệt: 10 ngày.'],
  [
    'a heading parts the lines',
    'Tổng số: 1.350 học viên.\n\n# Phần hai\n\n- Nữ: 463 học viên, chiếm 34,03%.',
  ],
  [
    'another plan is meant',
    'Kết quả thực hiện 1.846 chỉ tiêu:\n- Kiểm tra 1.217 cơ sở, đạt 92,14% kế hoạch năm;\n- Tập huấn 418 người, đạt 81,30% kế hoạch năm.',
  ],
  [
    'what comes from abroad is no bound',
    'Vốn đầu tư là 9.650 tỷ đồng, gồm:\n- Vốn trong nước 5.218 tỷ đồng;\n- Vốn nước ngoài 4.432 tỷ đồng.',
  ],
];

describe('figures of several lines', () => {
  for (const [family, wrong, finding, right] of TOLD) {
    const [, marked = ''] = /"(.+)"/u.exec(finding) ?? [];
    for (const [layout, text] of layoutsOf(wrong)) {
      it(`are told, ${family}${layout}`, () => {
        assert.deepEqual(findingsIn(text), [finding]);
      });
    }
    it(`are silent where they agree, ${family}`, () => {
      assert.deepEqual(findingsIn(wrong.replace(marked, right)), []);
    });
  }

  for (const [reason, text] of SILENT) {
    it(`are left alone: ${reason}`, () => {
      assert.deepEqual(
        findingsIn(text).filter(found => !found.startsWith('impossible-percent')),
        [],
      );
    });
  }

  it('point at the lines that they are reckoned from', () => {
    const [finding] = checkContent(LIST).findings;
    assert.deepEqual(
      finding?.related.map(({ span }) => textAt(LIST, span)),
      ['211', '1.846'],
    );
    assert.deepEqual(
      finding.fixes.flatMap(({ edits }) => edits.map(({ text }) => text)),
      // Another total would make the shares of the other lines wrong.
      ['11,43%'],
    );
  });
});

/** The lines as they are, with blank lines between, with other ends of lines, in separate letters. */
function layoutsOf(text: string): readonly (readonly [string, string])[] {
  return [
    ['', text],
    [', blank lines between', text.replaceAll('\n', '\n\n')],
    [', CRLF', text.replaceAll('\n', '\r\n')],
    [', NFD', text.normalize('NFD')],
  ];
}

describe('an edit of a passage', () => {
  const checker = createChecker(resolveSettings(RULES, []));
  const text = ['Một đoạn đứng trước.', LIST, 'Một đoạn đứng sau.', LIST].join('\n\n');

  for (const [line, from, to] of [
    ['the total', '1.846', '1.849'],
    ['a part', '418 hồ sơ', '481 hồ sơ'],
    ['what parts the lines', '\n- Hồ sơ phải', '\n# Hồ sơ phải'],
    ['a repair', '11,34%', '11,43%'],
  ] as const) {
    it(`of ${line} tells what the whole text would`, () => {
      const before = createDocument(text);
      checker.check(before);
      const start = text.indexOf(from);
      const after = editDocument(before, { span: { start, end: start + from.length }, text: to });
      assert.deepEqual(
        checker.check(after)?.findings,
        createChecker(resolveSettings(RULES, [])).check(createDocument(after.text))?.findings,
      );
    });
  }

  it('reads again the passage that it touches, and no other', () => {
    const before = createDocument(text);
    const start = text.indexOf('418');
    const after = editDocument(before, { span: { start, end: start + 3 }, text: '481' });
    const same = after.passages.map(({ bindings }, at) => bindings === before.passages[at]?.bindings);
    assert.deepEqual(same, [false, true]);
  });
});

describe('lines without end', () => {
  const item = '- Hồ sơ đủ điều kiện: 1.217 hồ sơ, chiếm 65,93%;\n';
  for (const [what, write] of [
    ['items of one list', (count: number) => `Có 1.846 hồ sơ, gồm:\n${item.repeat(count)}`],
    ['lists', (count: number) => `Có 1.846 hồ sơ, gồm:\n${item.repeat(3)}`.repeat(count / 3)],
    ['items without a lead-in', (count: number) => item.repeat(count)],
    ['items of two marks', (count: number) => `${item}${item.replace('-', '+')}`.repeat(count / 2)],
    ['paragraphs', (count: number) => 'Có 1.846 hồ sơ, đạt 65,93% tổng số.\n\n'.repeat(count)],
    ['one paragraph', (count: number) => `Có 9 hồ sơ.\n${'Có 1.217 hồ sơ, đạt 65,93%; '.repeat(count)}`],
  ] as const) {
    it(`take time that grows with their number: ${what}`, () => {
      assertLinear(2000, count => void findingsIn(write(count)));
    });
  }
});
