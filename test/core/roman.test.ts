import assert from 'node:assert/strict';
import { readRoman } from '../../server/src/core/block/opening/unit-number';
import { writeRoman } from '../../server/src/core/text/roman';

describe('Roman numbers', () => {
  for (const [number, written] of [
    [0, ''],
    [1, 'I'],
    [4, 'IV'],
    [9, 'IX'],
    [14, 'XIV'],
    [39, 'XXXIX'],
    [40, 'XL'],
    [1990, 'MCMXC'],
    [3999, 'MMMCMXCIX'],
    [4000, null],
  ] as const) {
    it(`write ${number} as ${written}`, () => {
      assert.equal(writeRoman(number), written);
    });
  }

  it('are read as they are written, as far as headings go', () => {
    for (let number = 1; number < 40; number += 1) {
      assert.equal(readRoman(writeRoman(number) ?? ''), number);
    }
  });
});
