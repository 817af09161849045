import assert from 'node:assert/strict';
import { readNumber } from '../../../server/src/core/claims/number';
import { joinTerms, writeDecimalLike } from '../../../server/src/core/rules/figure/writing';

describe('a figure that stands for another', () => {
  for (const [old, units, scale, written] of [
    ['1.234', 5678n, 0, '5.678'],
    ['1234', 5678n, 0, '5678'],
    ['1000', 5678n, 0, '5678'],
    ['999', 5678n, 0, '5.678'],
    ['1\u00a0234', 5678n, 0, '5\u00a0678'],
    ['1000,5', 56785n, 1, '5678,5'],
    ['999,5', 56785n, 1, '5.678,5'],
    ['09', 8n, 0, '08'],
    ['09', 12n, 0, '12'],
    ['009', 8n, 0, '008'],
    ['0', 12n, 0, '12'],
    ['9', 8n, 0, '8'],
    ['0,5', 65n, 2, '0,65'],
  ] as const) {
    it(`is ${JSON.stringify(written)} for ${JSON.stringify(old)}`, () => {
      assert.equal(writeDecimalLike(old, readNumber(old, 0), { units, scale }), written);
    });
  }
});

describe('the terms of a sum', () => {
  it('are shown up to six, and else cut in the middle', () => {
    const terms = ['1', '2', '3', '4', '5', '6', '7'];
    assert.equal(joinTerms(terms.slice(0, 1)), '1');
    assert.equal(joinTerms(terms.slice(0, 6)), '1 + 2 + 3 + 4 + 5 + 6');
    assert.equal(joinTerms(terms), '1 + 2 + 3 + 4 + … + 7');
    assert.equal(joinTerms(terms.slice(0, 2), '−'), '1 − 2');
  });
});
