import { assertLinear } from '../../helpers/growth';
import { testGroup } from '../../helpers/rules-under-test';

const { check } = testGroup('figure');

/** One piece again and again, in a paragraph of so many letters. */
const again = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));

/** Texts of many figures that each might be reckoned from all others. */
const SHAPES: readonly (readonly [name: string, text: (length: number) => string])[] = [
  [
    'percentages in brackets behind one total',
    length => `Tổng số 9.999 hộ: ${again('12 hộ (3,4%), ', length)}`,
  ],
  ['kinds that leave none out', length => again('nam 12 người, nữ 13 người, ', length)],
  ['lists within lists', length => again('12 xã gồm ', length)],
  ['percentages without counts', length => again('chiếm 12,3%; ', length)],
  ['counts without words', length => again('12 hộ, ', length)],
  ['changes without values', length => again('tăng 12 vụ (3,4%), ', length)],
  ['rests without a whole', length => again('còn 12 hồ sơ, đã giải quyết 13 hồ sơ; ', length)],
  [
    'sums and rests that differ',
    length => again('Trả 100/300 hộ, còn lại 215 hộ. Tỉnh có 300 xã, gồm 100 xã núi và 220 xã bãi. ', length),
  ],
  ['sums that agree', length => again('Tỉnh có 320 xã, gồm 100 xã núi và 220 xã bãi. ', length)],
  ['averages', length => again('6 tháng bình quân mỗi tháng 12,3 triệu đồng, ', length)],
  ['parallel clauses', length => again('Vốn huyện đạt 12 tỷ đồng; ', length)],
  [
    'a list of lines',
    length => `Tổng số 99.999 hộ, trong đó:\n${again('- Xã A: 12 hộ, chiếm 3,4%;\n', length)}`,
  ],
];

describe('the figures of hostile texts', () => {
  for (const [name, textOf] of SHAPES) {
    it(`take time in proportion to their length: ${name}`, () => {
      assertLinear(60_000, length => check(textOf(length)));
    });
  }
});
