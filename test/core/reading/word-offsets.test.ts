import assert from 'node:assert/strict';
import { Lexer } from '../../../server/src/core/reading/lexer';
import { wordId } from '../../../server/src/core/reading/lexicon';
import { offsetsOfWords } from '../../../server/src/core/reading/word-offsets';

function offsetsIn(text: string, words: readonly string[]): readonly number[] {
  const ids = words.map(wordId);
  assert.ok(!ids.includes(0), 'a word is not in the lexicon');
  return offsetsOfWords(new Lexer().read(text, text.toLowerCase()), new Set(ids));
}

describe('offsetsOfWords', () => {
  it('gives the places of words in either case, in order', () => {
    assert.deepEqual(offsetsIn('Khoản 2 Điều 5, ĐIỀU 6', ['điều', 'khoản']), [0, 8, 16]);
  });

  it('passes over other words, and over those that have it within', () => {
    assert.deepEqual(offsetsIn('điềua, x điểm', ['điều']), []);
  });

  it('gives nothing for no words and for no text', () => {
    assert.deepEqual(offsetsIn('Điều 5', []), []);
    assert.deepEqual(offsetsIn('', ['điều']), []);
  });
});
