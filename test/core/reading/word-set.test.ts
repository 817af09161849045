import assert from 'node:assert/strict';
import { wordId } from '../../../server/src/core/reading/lexicon';
import { WordSet } from '../../../server/src/core/reading/word-set';

describe('WordSet', () => {
  const units = new WordSet(['điều', 'khoản', 'zzz'].map(wordId));

  it('has its words and no other', () => {
    assert.equal(units.has(wordId('điều')), true);
    assert.equal(units.has(wordId('khoản')), true);
    assert.equal(units.has(wordId('luật')), false);
  });

  it('has no word that the lexicon lacks', () => {
    assert.equal(wordId('zzz'), 0);
    assert.equal(units.has(0), false);
  });
});
