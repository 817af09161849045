import assert from 'node:assert/strict';
import { createBlock } from '../../server/src/core/index';
import { textAt } from '../../server/src/core/text/span';

/** The labelled totals of a paragraph, each as `number day name @subject`. */
function totalsIn(text: string): readonly string[] {
  return createBlock('paragraph', text).labelled.map(({ number, day, name, subject }) => {
    const date = `${day.day}/${day.month}/${day.year}`;
    return `${textAt(text, number.span)} ${date} ${name}${subject === '' ? '' : ` @${subject}`}`;
  });
}

/** Texts with what is read of them. */
const READ: readonly (readonly [text: string, ...totals: readonly string[]])[] = [
  ['Đến ngày 31/12/2024, tổng số đảng viên là 6.102 đồng chí.', '6.102 31/12/2024 đảng viên'],
  ['Tính đến hết ngày 31/12/2024, tổng số 6.120 đảng viên.', '6.120 31/12/2024 đảng viên'],
  ['Đến ngày 31 tháng 12 năm 2024, tổng số đảng viên đạt 6.102.', '6.102 31/12/2024 đảng viên'],
  ['Đến nay (31/12/2024), tổng số hộ nghèo: 412 hộ.', '412 31/12/2024 hộ nghèo'],
  ['Đến 31/12/2024, xã Hòa An có tổng số đảng viên là 612.', '612 31/12/2024 đảng viên @xã hòa an'],
  ['Huyện Hòa An: Đến 31/12/2024, tổng số đảng viên là 612.', '612 31/12/2024 đảng viên @huyện hòa an'],
  ['1.2. Đến 31/12/2024, tổng số đảng viên là 612.', '612 31/12/2024 đảng viên'],
  ['- Số liệu tính đến 31/12/2024, tổng số đảng viên là 612.', '612 31/12/2024 đảng viên'],
  [
    'Đến 31/12/2024, tổng số chi bộ là 412, tổng số đảng viên là 6.102.',
    '412 31/12/2024 chi bộ',
    '6.102 31/12/2024 đảng viên',
  ],
  [
    'Đến 31/12/2024, tổng số đảng viên của Đảng bộ huyện Hòa An là 6.102.',
    '6.102 31/12/2024 đảng viên @đảng bộ huyện hòa an',
  ],
  ['Đến 31/12/2024, tổng số đảng viên toàn tỉnh là 6.102.', '6.102 31/12/2024 đảng viên @toàn tỉnh'],
  ['Tính đến ngày 31/12/2024, toàn tỉnh có 6.102 đảng viên.', '6.102 31/12/2024 đảng viên @toàn tỉnh'],
  ['Đến 31/12/2024, Đảng bộ có 6.102 đảng viên', '6.102 31/12/2024 đảng viên @đảng bộ'],
  [
    'Đến 31/12/2024, trên địa bàn huyện Hòa An hiện có 1.204 hộ nghèo, giảm 96 hộ.',
    '1.204 31/12/2024 hộ nghèo @huyện hòa an',
  ],
  [
    'Đến 31/12/2024, toàn tỉnh có 6.102 đảng viên, trong đó có 2.017 đảng viên nữ.',
    '6.102 31/12/2024 đảng viên @toàn tỉnh',
  ],
  ['Đến 31/12/2024, trên cả nước có 1.085 siêu thị.', '1.085 31/12/2024 siêu thị @cả nước'],
  ['Tổng số đảng viên (tính đến ngày 31/12/2024): 6.102', '6.102 31/12/2024 đảng viên'],
  ['Tổng số hộ nghèo tính đến 31/12/2024 là 1.204 hộ', '1.204 31/12/2024 hộ nghèo'],
  ['Toàn huyện có tổng số hộ nghèo đến ngày 31/12/2024 là 1.204 hộ', '1.204 31/12/2024 hộ nghèo @toàn huyện'],
  [
    'Tổng số đảng viên, tính đến ngày 31/12/2024, là 6.102; đến 31/12/2024, tổng số chi bộ là 412.',
    '6.102 31/12/2024 đảng viên',
    '412 31/12/2024 chi bộ',
  ],
  ['Từ 01/01/2020 đến 31/12/2024, tổng số vụ là 612.', '612 31/12/2024 vụ @từ 01/01/2020'],
  ['Phấn đấu đến 31/12/2025, toàn tỉnh có 612 xã.', '612 31/12/2025 xã @phấn đấu toàn tỉnh'],
  [
    'Đến 31/12/2024, toàn tỉnh có 12 huyện, trong đó huyện Hòa An có tổng số đảng viên là 612.',
    '12 31/12/2024 huyện @toàn tỉnh',
    '612 31/12/2024 đảng viên @toàn tỉnh trong đó huyện hòa an',
  ],
];

/** Texts that give no total of a day. */
const UNREAD: readonly string[] = [
  '',
  'Tổng số đảng viên là 6.102.',
  'Đến 31/12, tổng số đảng viên là 6.102.',
  'Đến 31/12/24, tổng số đảng viên là 6.102.',
  'Ngày 31/12/2024, tổng số đảng viên là 6.102.',
  'Tính đến ngày 31/12/2024. Tổng số đảng viên là 6.102.',
  'Đến 31/12/2024, tổng số đảng viên là gần 6.120.',
  'Đến 31/12/2024, toàn tỉnh có khoảng 6.120 đảng viên.',
  'Đến 31/12/2024, toàn tỉnh có 6.102 đảng viên được công nhận.',
  'Đến 31/12/2024, toàn tỉnh kết nạp 612 đảng viên.',
  'Đến 31/12/2024, toàn tỉnh còn 612 hồ sơ.',
  'Đến 31/12/2024, có 612 hồ sơ.',
  'Đến 31/12/2024, đã có 612 hồ sơ.',
  'Đến 31/12/2024, trong đó có 612 hồ sơ.',
  'Đến 31/12/2024, toàn tỉnh có 6.102.',
  'Đảng viên nữ (tính đến ngày 31/12/2024): 6.102',
];

describe('labelled totals', () => {
  for (const [text, ...totals] of READ) {
    it(`are read of "${text}"`, () => {
      assert.deepEqual(totalsIn(text), totals);
      assert.deepEqual(totalsIn(text.replaceAll(' ', '  ')), totals);
    });
  }

  it('are none where no total of a whole day is told', () => {
    for (const text of UNREAD) assert.deepEqual(totalsIn(text), [], text);
  });

  it('are read quickly of a long line', () => {
    const text = 'Đến 31/12/2024, tổng số đảng viên của toàn tỉnh có 612 hộ, '.repeat(5_000);
    assert.ok(totalsIn(text).length > 0);
    const names = `Đến 31/12/2024, ${'tổng số '.repeat(20_000)}là 612`;
    assert.deepEqual(totalsIn(names), []);
  });
});
