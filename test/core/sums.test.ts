import assert from 'node:assert/strict';
import { readParagraph } from '../helpers/marked';
import { writtenAt } from '../helpers/written';
import { alsoSurrounded } from '../helpers/surround';

/** The lists of a text, each as `all 67 = 16 51`, or `some` where the words do not say that the parts are all. */
function listsIn(text: string): readonly string[] {
  const read = readParagraph(text);
  return read.block.lists.map(({ total, parts, isAll }) => {
    const numbers = parts.map(({ span }) => writtenAt(read, span));
    return `${isAll ? 'all' : 'some'} ${writtenAt(read, total.span)} = ${numbers.join(' ')}`;
  });
}

describe('which numbers are the parts of a total', () => {
  const table: readonly (readonly [string, ...string[]])[] = [
    ['Có 67 tổ chức, gồm 16 đảng bộ và 51 chi bộ.', 'all 67 = 16 51'],
    ['Có 9 dự án BOT, bao gồm 7 dự án của tỉnh, 2 dự án của xã.', 'all 9 = 7 2'],
    ['Có 130 đơn vị (gồm 11 phường và 119 xã) đã họp.', 'all 130 = 11 119'],
    ['Có 20 người, gồm 12 đại biểu và một thư ký.', 'some 20 = 12'],
    ['Có 20 người, gồm 12 đại biểu, 5 cán bộ...', 'some 20 = 12 5'],
    ['Có 18 người, trong đó 3 nữ.', 'some 18 = 3'],
    ['Có 18 hồ sơ, trong đó 3 hồ sơ mới, còn lại 15 hồ sơ cũ.', 'all 18 = 3 15'],
    ['Thu 560 MW, gồm 4 tổ máy.', 'some 560 = 4'],
    ['Xử lý 9 người, gồm khiển trách 5, cảnh cáo 3 và khai trừ 1.', 'all 9 = 5 3 1'],
    ['Có 4 hồ sơ đúng hạn và 5 hồ sơ quá hạn, tổng cộng 9 hồ sơ.'],
    ['Lớp 10 gồm 3 tổ.'],
    ['Có 5 xã. Gồm 3 xã miền núi và 2 xã đồng bằng.'],
    ['Có 67 tổ chức đảng.'],
  ];
  for (const [text, ...lists] of alsoSurrounded(table)) {
    it(text, () => {
      assert.deepEqual(listsIn(text), lists);
    });
    it(`${text} (decomposed letters)`, () => {
      assert.deepEqual(listsIn(text.normalize('NFD')), lists);
    });
    it(`${text} (line ends between words)`, () => {
      assert.deepEqual(listsIn(text.replaceAll(' ', '\r\n')), lists);
    });
  }
});
