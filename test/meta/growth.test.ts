import assert from 'node:assert/strict';
import { assertLinear } from '../helpers/growth';

describe('a test of growth', () => {
  const text = 'đ'.repeat(40_000);

  it('passes for work in proportion to the size', () => {
    assertLinear(text.length, size => void text.slice(0, size).replaceAll('đ', 'd'));
  });

  it('fails for work with the square of it', () => {
    const work = (size: number): boolean => /đ+$/u.test(`${text.slice(0, size)}!`);
    assert.throws(() => {
      assertLinear(text.length, size => void work(size));
    }, /^AssertionError.* ms for 40000, but \d+ ms for 5000$/u);
  });
});
