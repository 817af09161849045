import assert from 'node:assert/strict';
import { textBefore } from '../../server/src/core/text/span';

describe('the text before an offset', () => {
  for (const [offset, most, before] of [
    [6, 3, 'u 5'],
    [6, 6, 'Điều 5'],
    [6, 7, 'Điều 5'],
    [6, 0, ''],
    [0, 3, ''],
    [1, 3, 'Đ'],
  ] as const) {
    it(`${offset} has ${most} units at most`, () => {
      assert.equal(textBefore('Điều 5', offset, most), before);
    });
  }
});
