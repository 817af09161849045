import assert from 'node:assert/strict';
import {
  endOfWord,
  isBoundary,
  isDigit,
  isLetter,
  isSpace,
  skipSpaces,
  skipSpacesBack,
  startOfWord,
} from '../../server/src/core/text/boundary';

const codes = (text: string): readonly number[] =>
  Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));

describe('Vietnamese word boundaries', () => {
  it('take every Vietnamese letter for a letter, composed or not', () => {
    const letters =
      'aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ';
    for (const form of [letters, letters.toUpperCase(), letters.normalize('NFD')]) {
      assert.ok(codes(form).every(isLetter), form);
    }
  });

  it('take digits, marks, blanks and signs for none', () => {
    assert.ok(!codes('0123456789 .,;:/-–()%×÷\u00a0\n').some(isLetter));
  });

  it('take the pieces of far letters for letters, and what dresses up a picture for none', () => {
    for (const letter of ['ஔ', 'が', 'क़', '각'])
      assert.ok(codes(letter.normalize('NFD')).every(isLetter), letter);
    assert.ok(!codes('\ufe0f\u20e3').some(isLetter));
  });

  it('take ASCII digits alone for digits', () => {
    assert.ok(codes('0123456789').every(isDigit));
    assert.ok(!codes('٣²½a/:').some(isDigit));
  });

  it('know blanks of every width', () => {
    assert.ok(codes(' \t\n\r\u00a0\u2003\u202f\u3000').every(isSpace));
    assert.ok(!codes('a0.\u200b').some(isSpace));
  });

  it('stand around "tỷ", not inside it', () => {
    for (const text of ['một tỷ đồng', 'một tỷ đồng'.normalize('NFD')]) {
      const start = text.indexOf(' t') + 1;
      const end = text.indexOf(' ', start);
      const inside = Array.from({ length: end - start - 1 }, (_, index) => start + 1 + index);
      assert.ok(isBoundary(text, start));
      assert.ok(isBoundary(text, end));
      assert.ok(!inside.some(offset => isBoundary(text, offset)));
    }
  });

  it('stand at the ends of a text and of an empty one', () => {
    assert.ok(isBoundary('đạt', 0));
    assert.ok(isBoundary('đạt', 3));
    assert.ok(isBoundary('', 0));
  });

  it('bound a run of letters from either end', () => {
    const text = 'xã 5 đạt';
    assert.equal(endOfWord(text, 5), 8);
    assert.equal(startOfWord(text, 8), 5);
    assert.equal(endOfWord(text, 3), 3);
    assert.equal(startOfWord(text, 4), 4);
    assert.equal(skipSpaces(text, 2), 3);
    assert.equal(skipSpacesBack(text, 5), 4);
    assert.equal(skipSpaces('  ', 0), 2);
    assert.equal(skipSpacesBack('  ', 2), 0);
  });
});
