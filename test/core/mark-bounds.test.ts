import assert from 'node:assert/strict';
import { beforeFirstMark, behindLastMark } from '../../server/src/core/text/mark-bounds';

describe('words between marks', () => {
  for (const [words, marks, behind, before] of [
    ['tổng 5 xã, gồm ', ',;', ' gồm ', 'tổng 5 xã'],
    ['a; b, c', ',;', ' c', 'a'],
    ['không có dấu', ',;', 'không có dấu', 'không có dấu'],
    ['xã;', ',;', '', 'xã'],
    ['', ',;', '', ''],
  ] as const) {
    it(`"${words}" are "${behind}" behind the last and "${before}" before the first of "${marks}"`, () => {
      assert.equal(behindLastMark(words, marks), behind);
      assert.equal(beforeFirstMark(words, marks), before);
    });
  }
});
