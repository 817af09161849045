import assert from 'node:assert/strict';
import { CAN, CHI } from '../../../server/src/core/arithmetic/calendar';
import { TYPE_NAMES } from '../../../server/src/core/claims/citation/document-types';
import { ISSUING_BODIES } from '../../../server/src/core/claims/citation/issuers';
import { LAW_NAMES } from '../../../server/src/core/claims/citation/law-names';
import { NUMBERED_TYPES, STRICT_TYPES } from '../../../server/src/core/claims/citation/short-form-words';
import * as words from '../../../server/src/core/claims/words';
import { Lexer } from '../../../server/src/core/reading/lexer';
import { isOfClass, LEXICON, wordId } from '../../../server/src/core/reading/lexicon';
import type { WordClass } from '../../../server/src/core/reading/lexicon/word-class';

function isPhraseOf(phrase: string, wordClass: WordClass): boolean {
  const tokens = new Lexer().read(phrase, phrase);
  return LEXICON.phrasesOf(wordClass).longestAt(ahead => tokens.wordAt(ahead)) === tokens.count;
}

describe('lexicon', () => {
  const sources: readonly (readonly [wordClass: WordClass, phrases: Iterable<string>])[] = [
    ['type', TYPE_NAMES],
    ['numbered-type', NUMBERED_TYPES],
    ['strict-type', STRICT_TYPES],
    ['law-name', Object.values(LAW_NAMES).flatMap(names => [...names])],
    ['issuer', ISSUING_BODIES.flatMap(({ names }) => names)],
    ['at-least', words.QUALIFIER_WORDS['at-least']],
    ['nearly', words.QUALIFIER_WORDS.nearly],
    ['about', words.QUALIFIER_WORDS.about],
    ['bound', words.QUALIFIER_WORDS.bound],
    ['date-word', words.DATE_WORDS],
    ['month-word', words.MONTH_WORDS],
    ['season', words.SEASON_WORDS],
    ['rank', words.RANK_WORDS],
    ['label', words.LABEL_WORDS],
    ['glued-unit', words.GLUED_UNITS],
    ['unit-stop', words.UNIT_STOPS],
    ['magnitude', words.MAGNITUDE_WORDS],
    ['can', CAN.map(name => name.toLowerCase())],
    ['chi', CHI.map(name => name.toLowerCase())],
  ];
  for (const [wordClass, phrases] of sources) {
    it(`has all that readers know as ${wordClass}`, () => {
      assert.deepEqual(
        [...phrases].filter(phrase => !isPhraseOf(phrase, wordClass)),
        [],
      );
    });
  }

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
