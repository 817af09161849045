import assert from 'node:assert/strict';
import { testGroup } from '../../helpers/rules-under-test';
import { articles, inArticle, lines } from './numbered-rows';

const { repairsOf } = testGroup('structure');

describe('references to clauses and points that are mended', () => {
  const clauses = (labels: string, [first, second, third]: readonly string[]): string => {
    const [, , three, four] = labels.split(' ');
    const own = [`1. ${second}`, '2. Nội dung.', `${three} Nội dung.`, `${four} Nội dung.`];
    return lines(
      'QUY CHẾ',
      'Điều 1. Phạm vi',
      `${first}`,
      'Điều 2. Hồ sơ',
      ...own,
      'Điều 3. Hiệu lực',
      `${third}`,
    );
  };
  const points = (labels: string, [first, second, third]: readonly string[]): string => {
    const [three, four] = labels.split(' ');
    const own = ['1. Hồ sơ:', 'a) Một;', `b) ${first};`, `${three} Ba;`, `${four} Bốn.`, `2. ${second}.`];
    return lines('QUY CHẾ', 'Điều 1. Phạm vi', 'Điều 2. Hồ sơ', ...own, 'Điều 3. Hiệu lực', `${third}.`);
  };
  const asks = (place: number, reference: string): readonly string[] =>
    [0, 1, 2].map(at => (at === place ? `Theo ${reference}` : 'Nội dung'));

  for (const [write, [wrong, right], reference, mended] of [
    [clauses, ['1. 2. 4. 5.', '1. 2. 3. 4.'], 'khoản 4 Điều này', [null, 'khoản 3 Điều này', null]],
    [clauses, ['1. 2. 4. 5.', '1. 2. 3. 4.'], 'khoản 4', [null, null, null]],
    [points, ['d) đ)', 'c) d)'], 'điểm d khoản này', ['điểm c khoản này', null, null]],
    [
      points,
      ['d) đ)', 'c) d)'],
      'điểm d khoản 1 Điều này',
      ['điểm c khoản 1 Điều này', 'điểm c khoản 1 Điều này', null],
    ],
    [
      points,
      ['d) đ)', 'c) d)'],
      'điểm d khoản 1 Điều 2 Quy chế này',
      Array.from({ length: 3 }, () => 'điểm c khoản 1 Điều 2 Quy chế này'),
    ],
  ] as const) {
    it(`are “${reference}” where it means them`, () => {
      for (const [place, expected] of mended.entries())
        assert.deepEqual(
          repairsOf(write(wrong, asks(place, reference))).map(({ text }) => text),
          [write(right, asks(place, expected ?? reference))],
        );
    });
  }
});

describe('numbers that are mended', () => {
  const recipients = (label: number): string => lines('Nơi nhận:', `- Như Điều ${label};`, '- Lưu: VT.');
  const [wrong, right] = [articles('1 2 4 5'), articles('1 2 3 4')];

  for (const [name, text, mended] of [
    ['below them', lines(wrong, recipients(4)), lines(right, recipients(3))],
    ['above them', lines('- Như Điều 4;', 'KẾ HOẠCH', wrong), lines('- Như Điều 4;', 'KẾ HOẠCH', right)],
    [
      'behind articles of another text',
      lines(wrong, 'QUY CHẾ', right, recipients(4)),
      lines(right, 'QUY CHẾ', right, recipients(4)),
    ],
  ] as const) {
    it(`change with them what recipients are told ${name === 'below them' ? '' : 'not '}${name}`, () => {
      assert.deepEqual(
        repairsOf(text).map(repair => repair.text),
        [mended],
      );
    });
  }

  const told = (labels: string, reference: string): string =>
    lines(inArticle(labels), `1. Thực hiện theo ${reference}.`);
  for (const [reference, mended] of [
    ['khoản 4 Điều 2 Quy chế này', 'khoản 3 Điều 2 Quy chế này'],
    ['khoản 4 và khoản 5 Điều 2 Quy chế này', 'khoản 3 và khoản 4 Điều 2 Quy chế này'],
    // Which of two articles has it nobody says.
    ['khoản 4 các điều 2 và 3 Quy chế này', 'khoản 4 các điều 2 và 3 Quy chế này'],
    ['khoản 4 Điều 3 Quy chế này', 'khoản 4 Điều 3 Quy chế này'],
  ] as const) {
    it(`make of “${reference}” “${mended}”`, () => {
      assert.deepEqual(
        repairsOf(told('1. 2. 4. 5.', reference)).map(repair => repair.text),
        [told('1. 2. 3. 4.', mended)],
      );
    });
  }
});

describe('what renumbering says that it does', () => {
  for (const [own, references, title] of [
    ['Điều 5. Nội dung', [], 'Đánh lại số từ đây: Điều 4 thành Điều 3'],
    [
      'Điều 5. Theo Điều 4 của Quy chế này',
      ['Điều 3 của Quy chế này'],
      'Đánh lại số từ đây: Điều 4 thành Điều 3; đồng thời sửa 1 chỗ dẫn chiếu',
    ],
    // Articles of another document keep their numbers.
    ['Điều 5. Theo Điều 4 của Luật Đầu tư', [], 'Đánh lại số từ đây: Điều 4 thành Điều 3'],
  ] as const) {
    it(`${own}: ${title}`, () => {
      const [repair, ...others] = repairsOf(lines('QUY CHẾ', articles('1 2 4'), own));
      assert.deepEqual(others, []);
      assert.equal(repair?.title, title);
      assert.ok(references.every(reference => repair.text.includes(reference)));
    });
  }
});
