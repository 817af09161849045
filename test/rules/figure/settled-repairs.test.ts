import assert from 'node:assert/strict';
import { repairsOf } from '../../helpers/document-fixes';

/** A text, and the titles of its repairs in their order. */
const ROWS: readonly (readonly [why: string, text: string, titles: readonly string[]])[] = [
  [
    'leave out one that makes a percentage wrong which agrees',
    'Toàn xã có 3.275 người trong độ tuổi, có 2.418 người (73,83%) tham gia, gồm 1.200 nam và 1.318 nữ.',
    ['Sửa số 1.200 thành 1.100', 'Sửa số 1.318 thành 1.218'],
  ],
  [
    'leave it out for one decimal as well',
    'Toàn xã có 3.275 người, 2.418 người tham gia, tỷ lệ 73,8%, gồm 1.200 nam và 1.318 nữ.',
    ['Sửa số 1.200 thành 1.100', 'Sửa số 1.318 thành 1.218'],
  ],
  [
    'are all there where a percentage without decimals agrees, perhaps by chance',
    'Toàn xã có 325 người, 242 người tham gia, tỷ lệ 74%, gồm 120 nam và 132 nữ.',
    ['Sửa tổng số thành 252', 'Sửa số 120 thành 110', 'Sửa số 132 thành 122'],
  ],
  [
    'never mend a value to nothing',
    'Số vụ việc tăng từ 120 vụ lên 150 vụ, tăng 150 vụ.',
    ['Sửa thành 30', 'Sửa số 150 thành 270'],
  ],
  [
    'mend a value to all that is left',
    'Số vụ việc tăng từ 120 vụ lên 150 vụ, tăng 149 vụ.',
    ['Sửa thành 30', 'Sửa số 120 thành 1', 'Sửa số 150 thành 269'],
  ],
  [
    'mend neither of two equal values: which is the wrong one nothing says',
    'Số vụ việc tăng từ 120 vụ lên 120 vụ, tăng 5 vụ.',
    [],
  ],
  [
    'mend no value that is counted in another magnitude',
    'Thu ngân sách tăng từ 1,2 tỷ đồng lên 1.500 triệu đồng, tăng 400 triệu đồng.',
    ['Sửa thành 300'],
  ],
  [
    'of a sum reckon the magnitudes in, without zeros behind the comma',
    'Tổng vốn là 2.350 triệu đồng, gồm 1,50 tỷ đồng ngân sách tỉnh và 870 triệu đồng ngân sách xã.',
    ['Sửa tổng số thành 2.370', 'Sửa số 870 thành 850', 'Sửa số 1,50 thành 1,48'],
  ],
  [
    'are all there where nothing else agrees',
    'Toàn xã có 2.418 người tham gia, gồm 1.200 nam và 1.318 nữ.',
    ['Sửa tổng số thành 2.518', 'Sửa số 1.200 thành 1.100', 'Sửa số 1.318 thành 1.218'],
  ],
  [
    'begin with those that one slip of the keys explains',
    'Toàn xã có 25 hộ, gồm 18 hộ nghèo và 02 hộ cận nghèo.',
    ['Sửa tổng số thành 20', 'Sửa số 02 thành 07', 'Sửa số 18 thành 23'],
  ],
];

describe('the repairs of figures', () => {
  for (const [why, text, titles] of ROWS) {
    it(why, () => {
      assert.deepEqual(
        repairsOf(text).map(({ title }) => title),
        titles,
      );
    });
  }
});
