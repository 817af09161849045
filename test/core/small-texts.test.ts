import assert from 'node:assert/strict';
import {
  dropBlanks,
  firstLineOf,
  hasLineEnd,
  lastLineOf,
  squeezeBlanks,
} from '../../server/src/core/text/blanks';
import { isInCapitals, startsCapital } from '../../server/src/core/text/capitalize';
import { dropLeadingZeros, hasDigit, indexOfDigit, startsDigit } from '../../server/src/core/text/digits';
import { dropEmphasis, trimEmphasisEnd } from '../../server/src/core/text/markdown';
import { beforeFirstMark, behindLastMark } from '../../server/src/core/text/mark-bounds';
import { endsWithOneOf, hasOneOf, isOfSigns, startsWithOneOf } from '../../server/src/core/text/one-of';

describe('small questions of a text', () => {
  it('make one space of each run of blanks, of no-break ones and line ends too, or nothing', () => {
    assert.equal(squeezeBlanks(' Nghị\u00a0 quyết\r\nsố\t23 '), ' Nghị quyết số 23 ');
    assert.equal(dropBlanks('23-NQ/\n TU'), '23-NQ/TU');
  });

  it('give the first and the last line, whatever ends a line', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const text = `Kính gửi:${end}Sở Nội vụ${end}Sở Tài chính`;
      assert.equal(firstLineOf(text), 'Kính gửi:');
      assert.equal(lastLineOf(text), 'Sở Tài chính');
      assert.ok(hasLineEnd(text));
    }
    assert.equal(firstLineOf('\nSở'), '');
    assert.equal(lastLineOf('Sở\n'), '');
    assert.equal(firstLineOf('Sở'), 'Sở');
    assert.ok(!hasLineEnd('Sở\tPhòng'));
  });

  it('know capitals with marks, and words in capitals from letters that stand alone', () => {
    assert.ok(startsCapital('Điều 5') && startsCapital('Ủy ban'));
    assert.ok(!startsCapital('điều 5') && !startsCapital('5 Điều') && !startsCapital(''));
    assert.ok(isInCapitals('QUYẾT ĐỊNH SỐ 5'));
    for (const text of ['Quyết định', 'A. b', 'A', '5', '']) assert.ok(!isInCapitals(text), text);
  });

  it('find digits, and drop the zeros that only fill a place up', () => {
    assert.equal(indexOfDigit('ngày 05'), 5);
    assert.equal(indexOfDigit('ngày'), -1);
    assert.ok(hasDigit('quý 4') && !hasDigit('quý IV'));
    assert.ok(startsDigit('4 quý') && !startsDigit(' 4') && !startsDigit(''));
    assert.deepEqual(['06 hộ', '0', '007', '0,5', '60'].map(dropLeadingZeros), [
      '6 hộ',
      '0',
      '7',
      '0,5',
      '60',
    ]);
  });

  it('drop emphasis everywhere, or at the end with the blanks there', () => {
    assert.equal(dropEmphasis('**Điều __1.**'), 'Điều 1.');
    assert.equal(trimEmphasisEnd('**Sở Nội vụ;** '), '**Sở Nội vụ;');
  });

  it('tell which of some signs a text has, and where', () => {
    assert.ok(hasOneOf('a; b', ',;') && !hasOneOf('a. b', ',;') && !hasOneOf('', ',;'));
    assert.ok(startsWithOneOf('- a', '-+') && !startsWithOneOf('a -', '-+') && !startsWithOneOf('', '-+'));
    assert.ok(endsWithOneOf('a;', ';.') && !endsWithOneOf('; a', ';.') && !endsWithOneOf('', ';.'));
    assert.ok(isOfSigns('--', '-_') && !isOfSigns('-a', '-_') && !isOfSigns('', '-_'));
    assert.deepEqual(
      ['a, b; c', ', a', 'a', ''].map(each => beforeFirstMark(each, ',;')),
      ['a', '', 'a', ''],
    );
    assert.deepEqual(
      ['a, b; c', 'a,', 'a', ''].map(each => behindLastMark(each, ',;')),
      [' c', '', 'a', ''],
    );
  });
});
