import assert from 'node:assert/strict';
import { readParagraph } from '../helpers/marked';
import { writtenAt } from '../helpers/written';

/** The sums of a text, each as `consists named closed 67 = 16 51`. */
function sumsIn(text: string): readonly string[] {
  const read = readParagraph(text);
  return read.block.sums.map(({ total, parts, opener, kinship, isClosed }) => {
    const numbers = parts.map(({ span }) => writtenAt(read, span));
    const state = isClosed ? 'closed' : 'open';
    return `${opener} ${kinship} ${state} ${writtenAt(read, total.span)} = ${numbers.join(' ')}`;
  });
}

describe('which numbers are the parts of a total', () => {
  const table: readonly (readonly [string, ...string[]])[] = [
    ['Có 67 tổ chức, gồm 16 đảng bộ và 51 chi bộ.', 'consists kinds closed 67 = 16 51'],
    ['Có 9 dự án BOT, bao gồm 7 dự án của tỉnh, 2 dự án của xã.', 'consists named closed 9 = 7 2'],
    ['Có 130 đơn vị (gồm 11 phường và 119 xã) đã họp.', 'consists kinds closed 130 = 11 119'],
    ['Có 20 người, gồm 12 đại biểu và một thư ký.', 'consists kinds open 20 = 12'],
    ['Có 20 người, gồm 12 đại biểu, 5 cán bộ...', 'consists kinds open 20 = 12 5'],
    ['Có 18 người, trong đó 3 nữ.', 'including kinds closed 18 = 3'],
    ['Có 18 hồ sơ, trong đó 3 hồ sơ mới, còn lại 15 hồ sơ cũ.', 'with-rest named closed 18 = 3 15'],
    ['Thu 560 MW, gồm 4 tổ máy.', 'consists unlike closed 560 = 4'],
    ['Xử lý 9 người, gồm khiển trách 5, cảnh cáo 3 và khai trừ 1.', 'consists kinds closed 9 = 5 3 1'],
    ['Có 4 hồ sơ đúng hạn và 5 hồ sơ quá hạn, tổng cộng 9 hồ sơ.', 'total-behind named closed 9 = 4 5'],
    ['Nhận 9 hồ sơ, trả 4 hồ sơ, còn lại 5 hồ sơ.', 'with-rest named closed 9 = 4 5'],
    ['Lớp 10 gồm 3 tổ.'],
    ['Có 5 xã. Gồm 3 xã miền núi và 2 xã đồng bằng.'],
    ['Có 67 tổ chức đảng.'],
  ];
  for (const [text, ...sums] of table) {
    it(text, () => {
      assert.deepEqual(sumsIn(text), sums);
    });
    it(`${text} (decomposed letters)`, () => {
      assert.deepEqual(sumsIn(text.normalize('NFD')), sums);
    });
    it(`${text} (line ends between words)`, () => {
      assert.deepEqual(sumsIn(text.replaceAll(' ', '\r\n')), sums);
    });
  }
});
