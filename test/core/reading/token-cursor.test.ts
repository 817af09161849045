import assert from 'node:assert/strict';
import { Lexer } from '../../../server/src/core/reading/lexer';
import { wordId } from '../../../server/src/core/reading/lexicon';
import { TokenCursor, type TokenRange } from '../../../server/src/core/reading/token-cursor';
import { KIND } from '../../../server/src/core/reading/token-kind';

function cursorOf(text: string): TokenCursor {
  return new TokenCursor(new Lexer().read(text, text.toLowerCase()));
}

function textOf({ tokens }: TokenCursor, range: TokenRange | null): string | null {
  if (range === null) return null;
  const { start, end } = tokens.spanOf(range.from, range.to);
  return tokens.text.slice(start, end);
}

describe('TokenCursor', () => {
  for (const [text, number] of [
    ['1.234,5 tỷ', '1.234,5'],
    ['20. Kết quả', '20'],
    ['12.34.5', '12.34.5'],
    ['5, 6 và 7', '5'],
    ['5 .6', '5'],
    ['5. 6', '5'],
    ['5.hộ', '5'],
    ['5-6', '5'],
    ['hộ', null],
  ] as const) {
    it(`takes the number of "${text}"`, () => {
      const cursor = cursorOf(text);
      assert.equal(textOf(cursor, cursor.takeNumber()), number);
    });
  }

  it('goes on behind what it takes, and stays where it takes nothing', () => {
    const cursor = cursorOf('từ mức 5 lên');
    assert.ok(!cursor.takeWord(wordId('đến')));
    assert.ok(cursor.takeWord(wordId('đến'), wordId('từ')));
    assert.ok(!cursor.takeWord(0));
    assert.ok(cursor.isOf('label'));
    assert.ok(cursor.take(KIND.word));
    assert.ok(!cursor.take(KIND.word));
    assert.ok(cursor.takeNumber() !== null);
    assert.ok(cursor.isOf('arrow'));
    assert.equal(cursor.kind(-1), KIND.number);
    assert.ok(cursor.take(KIND.word));
    assert.ok(cursor.isAtEnd);
    assert.ok(!cursor.take(KIND.word));
  });

  it('takes the longest phrase of a class', () => {
    const cursor = cursorOf('Thông tư liên tịch số 5');
    assert.equal(textOf(cursor, cursor.takePhrase('type')), 'Thông tư liên tịch');
    assert.equal(cursor.takePhrase('type'), null);
    assert.ok(cursor.takeWord(wordId('số')));
  });

  it('takes words in a row, or none of them', () => {
    const cursor = cursorOf('còn lại là');
    assert.ok(!cursor.takeSequence([wordId('còn'), wordId('là')]));
    assert.ok(cursor.takeSequence([wordId('còn'), wordId('lại')]));
    assert.equal(cursor.skipWords('unit-stop', 5), 1);
  });

  it('finds the end of the sentence and of the clause', () => {
    const cursor = cursorOf('đạt 1.234,5 tỷ ở v.v, xã. Rồi');
    const { tokens } = cursor;
    assert.equal(tokens.startAt(cursor.findSentenceEnd(99) ?? 0), 24);
    assert.equal(tokens.startAt(cursor.findClauseEnd(99) ?? 0), 20);
    assert.equal(cursor.findSentenceEnd(3), null);
    assert.equal(cursorOf('ở\txã').findSentenceEnd(9), 1);
  });

  /** Where the search from the first token ends: the token that it finds, or null. */
  const ends: readonly (readonly [text: string, sentence: number | null, clause: number | null])[] = [
    ['họp. Rồi', 1, 1],
    ['họp .Rồi', null, null],
    ['họp.', 1, 1],
    ['T.Ư họp', null, null],
    ['5.6 hộ', null, null],
    ['5. 6 hộ', 1, 1],
    ['5,6 hộ', null, null],
    ['5, 6 hộ', null, 1],
    ['5 ,6 hộ', null, 1],
    ['hộ,6', null, 1],
    ['5,hộ', null, 1],
    ['họp; rồi', null, 1],
    ['họp: rồi', null, 1],
    ['họp (rồi', null, 1],
    ['họp) rồi', null, 1],
    ['họp! rồi', 1, 1],
    ['họp | rồi', 1, 1],
    ['họp\trồi', 1, 1],
    ['họp / rồi - hết', null, null],
  ];
  for (const [text, sentence, clause] of ends) {
    it(`finds the ends in ${JSON.stringify(text)}`, () => {
      assert.equal(cursorOf(text).findSentenceEnd(9), sentence);
      assert.equal(cursorOf(text).findClauseEnd(9), clause);
    });
  }

  it('looks so far and no further, and from where it stands', () => {
    assert.equal(cursorOf('xã họp.').findSentenceEnd(3), 2);
    assert.equal(cursorOf('xã họp.').findSentenceEnd(2), null);
    const { tokens } = cursorOf('xã\thọp\trồi.');
    assert.equal(new TokenCursor(tokens, 1).findSentenceEnd(9), 2);
    assert.equal(new TokenCursor(tokens, 2).findSentenceEnd(9), 3);
  });

  it('passes so many words of a class at most', () => {
    const cursor = cursorOf('là là là');
    assert.equal(cursor.skipWords('unit-stop', 2), 2);
    assert.equal(cursor.at, 2);
    assert.equal(cursor.skipWords('unit-stop', 0), 0);
    assert.equal(cursor.skipWords('from', 2), 0);
  });

  it('finds the bracket that closes', () => {
    const cursor = cursorOf('(a (b) c) d');
    assert.ok(cursor.take(KIND.open));
    assert.equal(cursor.findClosing(99), 6);
    assert.equal(cursor.findClosing(3), null);
  });
});
