import assert from 'node:assert/strict';
import { foldPhrase, foldText, foldWord } from '../../server/src/core/reading/fold';

describe('folding', () => {
  it('puts a text in lower case', () => {
    assert.equal(foldText('Tỷ lệ ĐẠT 92,46% (Phường Hòa Khánh)'), 'tỷ lệ đạt 92,46% (phường hòa khánh)');
  });

  it('keeps each unit in its place, a letter that would grow as it is', () => {
    for (const odd of ['İzmir 5%', '\ud83d x', '\u0301a', '']) {
      assert.equal(foldText(odd).length, odd.length);
    }
    assert.equal(foldText('İZMIR 5%').indexOf('5%'), 6);
  });

  it('folds a word in either form of its letters', () => {
    assert.equal(foldWord('TỶ LỆ'.normalize('NFD')), 'tỷ lệ');
  });

  it('folds a phrase to single spaces, and leaves tabs', () => {
    assert.equal(foldPhrase('Tỷ  LỆ\u00a0\nđạt\t5%'), 'tỷ lệ đạt\t5%');
  });
});
