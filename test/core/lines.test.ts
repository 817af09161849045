import assert from 'node:assert/strict';
import { indexLines, lineColumnAt, lineSpan, placeInLines, textAt } from '../../server/src/core/index';

describe('lines', () => {
  for (const [name, end] of [
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['a lone CR', '\r'],
  ] as const) {
    it(`end with ${name}`, () => {
      const text = ['Điều 1', '', 'Điều 2'].join(end);
      const index = indexLines(text);
      const lines = [1, 2, 3].map(line => textAt(text, lineSpan(index, line) ?? { start: 0, end: 0 }));
      assert.deepEqual(lines, [`Điều 1${end}`, end, 'Điều 2']);
      assert.equal(lineSpan(index, 4), null);
      assert.deepEqual(lineColumnAt(index, text.indexOf('2')), { line: 3, column: 6 });
    });
  }

  it('tell where a span begins and ends, the end excluded', () => {
    const text = 'Điều 1\r\nĐiều 2\r\n';
    const span = { start: text.indexOf('1'), end: text.indexOf('2') };
    const place = { line: 1, column: 6, endLine: 2, endColumn: 6 };
    assert.deepEqual(placeInLines(indexLines(text), span), place);
  });

  it('may be mixed in one text', () => {
    assert.deepEqual(indexLines('a\rb\r\nc\nd\n\re').starts, [0, 2, 5, 7, 9, 10]);
  });

  it('are one in an empty text', () => {
    assert.deepEqual(indexLines(''), { starts: [0], length: 0 });
    assert.deepEqual(lineColumnAt(indexLines(''), 0), { line: 1, column: 1 });
  });

  it('put an offset outside the text at its nearest end', () => {
    const index = indexLines('ab\ncd');
    assert.deepEqual(lineColumnAt(index, -5), { line: 1, column: 1 });
    assert.deepEqual(lineColumnAt(index, 99), { line: 2, column: 3 });
  });

  it('count an end mark to its own line', () => {
    const index = indexLines('ab\r\ncd');
    assert.deepEqual(lineColumnAt(index, 2), { line: 1, column: 3 });
    assert.deepEqual(lineColumnAt(index, 3), { line: 1, column: 4 });
    assert.deepEqual(lineColumnAt(index, 4), { line: 2, column: 1 });
  });
});
