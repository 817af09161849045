import assert from 'node:assert/strict';
import { Phrases } from '../../../server/src/core/reading/lexicon/phrases';

function longestIn(rows: readonly (readonly number[])[], text: readonly number[]): number {
  return new Phrases(rows).longestAt(ahead => text[ahead] ?? 0);
}

describe('rows of words', () => {
  const rows = [
    [5, 6],
    [5, 6, 7, 8],
    [5, 9],
    [6, 7],
    [0xffff, 6],
  ];
  for (const [text, words] of [
    [[5, 6, 4], 2],
    [[5, 6, 7, 8, 6], 4],
    // The longer row is not finished.
    [[5, 6, 7, 4], 2],
    [[5, 9], 2],
    [[6, 7, 8], 2],
    [[0xffff, 6], 2],
    [[5, 7], 0],
    [[5], 0],
    [[7, 8], 0],
    [[6, 6], 0],
    [[4], 0],
    [[], 0],
  ] as const) {
    it(`has ${words} at the beginning of ${JSON.stringify(text)}`, () => {
      assert.equal(longestIn(rows, text), words);
    });
  }

  it('has nothing where there are no rows', () => {
    assert.equal(longestIn([], [5]), 0);
  });
});
