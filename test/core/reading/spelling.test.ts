import assert from 'node:assert/strict';
import { standardSpelling, standardTones, twinOf } from '../../../server/src/core/reading/lexicon/spelling';

describe('spellings of one syllable', () => {
  for (const [word, standard] of [
    ['tỉ', 'tỷ'],
    ['ngàn', 'nghìn'],
    ['tị', 'tỵ'],
    ['hoà', 'hòa'],
    ['uỷ', 'ủy'],
    ['khoẻ', 'khỏe'],
  ] as const) {
    it(`${word} is ${standard}`, () => {
      assert.equal(standardSpelling(word), standard);
      assert.equal(standardSpelling(standard), standard);
      assert.equal(twinOf(word), standard);
    });
  }

  it('keeps what has one spelling', () => {
    for (const word of ['quỷ', 'hoàn', 'thuyền', 'quỹ', 'đồng', '']) {
      assert.equal(standardSpelling(word), word);
      assert.equal(twinOf(word), null);
    }
  });

  it('moves the tone marks of a whole text, in place', () => {
    assert.equal(standardTones('uỷ ban, văn hoá; quỷ, ngoài, hòa'), 'ủy ban, văn hóa; quỷ, ngoài, hòa');
  });
});
