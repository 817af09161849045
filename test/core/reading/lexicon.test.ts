import assert from 'node:assert/strict';
import { Lexer } from '../../../server/src/core/reading/lexer';
import { isOfClass, LEXICON, spelledWords, wordId } from '../../../server/src/core/reading/lexicon';
import { WORD_CLASSES, type WordClass } from '../../../server/src/core/reading/lexicon/word-class';

function isPhraseOf(phrase: string, wordClass: WordClass): boolean {
  const tokens = new Lexer().read(phrase, phrase);
  return LEXICON.phrasesOf(wordClass).longestAt(ahead => tokens.wordAt(ahead)) === tokens.count;
}

describe('lexicon', () => {
  for (const wordClass of WORD_CLASSES) {
    it(`finds each entry of ${wordClass}, and has it once`, () => {
      const entries = LEXICON.entriesOf(wordClass);
      assert.ok(entries.length > 0);
      assert.deepEqual(
        entries.filter(entry => !isPhraseOf(entry, wordClass)),
        [],
      );
      assert.equal(new Set(entries).size, entries.length);
    });
  }

  it('spells single words both ways', () => {
    assert.deepEqual(LEXICON.spellingsOf('magnitude').slice(-3), ['triệu', 'tỷ', 'tỉ']);
    assert.ok(spelledWords('season').has('khoá'));
    assert.ok(!LEXICON.spellingsOf('issuer').includes('tỉnh uỷ'));
  });

  it('finds the longest row, with the marks within names', () => {
    const text = 'an toàn, vệ sinh lao động và an toàn thực phẩm';
    const tokens = new Lexer().read(text, text);
    const longest = LEXICON.phrasesOf('law-name').longestAt(ahead => tokens.wordAt(ahead));
    assert.equal(text.slice(0, tokens.endAt(longest - 1)), 'an toàn, vệ sinh lao động');
  });

  it('tells the first word of a row from a word of the class', () => {
    assert.ok(!isOfClass(wordId('trong'), 'parts'));
    assert.ok(isOfClass(wordId('gồm'), 'parts'));
    assert.ok(!isOfClass(0, 'parts'));
  });
});
