import assert from 'node:assert/strict';
import { Lexer } from '../../../server/src/core/reading/lexer';
import {
  isOfClass,
  LEXICON,
  Lexicon,
  MARK_IDS,
  spelledWords,
  wordId,
} from '../../../server/src/core/reading/lexicon';
import { EMPTY_HASH, HASH_FACTOR } from '../../../server/src/core/reading/lexicon/vocabulary';
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

describe('a lexicon of some words', () => {
  const make = (): Lexicon =>
    new Lexicon([{ parts: 'gồm, bao gồm', percent: 'phần trăm, tỷ' }], {
      issuer: ['sở lđ-tb&xh', 'lao động, xã hội'],
    });

  it('has each row as words and marks', () => {
    const lexicon = make();
    const id = (word: string): number => lexicon.vocabulary.idOf(word);
    assert.deepEqual(lexicon.rowsOf('parts'), [[id('gồm')], [id('bao'), id('gồm')]]);
    assert.deepEqual(lexicon.rowsOf('issuer'), [
      [id('sở'), id('lđ'), MARK_IDS.hyphen, id('tb'), MARK_IDS.ampersand, id('xh')],
      [id('lao'), id('động'), MARK_IDS.comma, id('xã'), id('hội')],
    ]);
    assert.ok(!lexicon.rowsOf('issuer').flat().includes(0));
    assert.deepEqual(lexicon.rowsOf('law'), []);
  });

  it('has as words of a class those that stand alone', () => {
    const lexicon = make();
    assert.deepEqual([...lexicon.wordsOf('parts')], [lexicon.vocabulary.idOf('gồm')]);
    assert.deepEqual([...lexicon.wordsOf('percent')], [lexicon.vocabulary.idOf('tỉ')]);
    assert.deepEqual(lexicon.spellingsOf('percent'), ['phần trăm', 'tỷ', 'tỉ']);
  });

  it('makes what it is asked for once', () => {
    const lexicon = make();
    assert.equal(lexicon.rowsOf('parts'), lexicon.rowsOf('parts'));
    assert.equal(lexicon.phrasesOf('parts'), lexicon.phrasesOf('parts'));
    assert.notDeepEqual(lexicon.rowsOf('parts'), lexicon.rowsOf('percent'));
  });

  it('knows its words with and without a string', () => {
    const { vocabulary } = make();
    for (const [word, id] of vocabulary.spellings) {
      let hash = EMPTY_HASH;
      for (const letter of word) hash = (Math.imul(hash, HASH_FACTOR) + letter.charCodeAt(0)) | 0;
      assert.equal(vocabulary.find(`x${word}x`, 1, 1 + word.length, hash), id, word);
      assert.equal(vocabulary.idOf(word), id);
      assert.equal(vocabulary.find(`x${word}x`, 1, 2 + word.length, hash), 0, word);
      assert.equal(vocabulary.find(`x${'y'.repeat(word.length)}`, 1, 1 + word.length, hash), 0, word);
      assert.ok(id > MARK_IDS.ampersand && id < vocabulary.size);
    }
    assert.deepEqual(vocabulary.twins, ['tỷ']);
    assert.equal(new Set(Array.from(vocabulary.spellings, ([, id]) => id)).size, vocabulary.size - 4);
  });
});
