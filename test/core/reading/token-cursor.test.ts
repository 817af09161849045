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

  it('finds the bracket that closes', () => {
    const cursor = cursorOf('(a (b) c) d');
    assert.ok(cursor.take(KIND.open));
    assert.equal(cursor.findClosing(99), 6);
    assert.equal(cursor.findClosing(3), null);
  });
});
