import assert from 'node:assert/strict';
import { differenceOf, keySlipBetween } from '../../server/src/core/text/key-slip';

describe('a slip of the keys between two texts', () => {
  for (const [first, second, slip] of [
    ['hòa an', 'hòa ân', 'replaced'],
    ['1427', '1472', 'swapped'],
    ['BTP', 'BT', 'missing'],
    ['aa', 'aaa', 'missing'],
    ['', 'a', 'missing'],
    ['ab', 'ba', 'swapped'],
    ['hòa an', 'hòa an', null],
    ['', '', null],
    ['hòa an', 'hòa bình', null],
    ['abc', 'cab', null],
    ['1427', '1742', null],
    ['1427', '1724', null],
  ] as const) {
    it(`is ${slip} between "${first}" and "${second}", in either order`, () => {
      assert.equal(keySlipBetween(first, second), slip);
      assert.equal(keySlipBetween(second, first), slip);
    });
  }

  it('leaves what lies between their common ends', () => {
    assert.deepEqual(differenceOf('tổ chúc', 'tổ chức'), ['ú', 'ứ']);
    assert.deepEqual(differenceOf('aa', 'aaa'), ['', 'a']);
    assert.deepEqual(differenceOf('xã', 'xã'), ['', '']);
    assert.deepEqual(differenceOf('xã', 'tỉnh'), ['xã', 'tỉnh']);
  });
});
