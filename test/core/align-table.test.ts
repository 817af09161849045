import assert from 'node:assert/strict';
import { alignTableAt, applyEdits } from '../../server/src/core/index';

/** The text after the table around `place` was aligned; null where none is. */
function align(lines: readonly string[], place = '|'): readonly string[] | null {
  const text = lines.join('\n');
  const edits = alignTableAt(text, text.indexOf(place));
  return edits === null ? null : applyEdits(text, edits).split('\n');
}

const RAGGED = ['| Xã | Số hộ |', '|---|---|', '| Hòa An | 1.204 |', '| Tân Lập | 98 |'];
const ALIGNED = ['| Xã      | Số hộ |', '|---------|-------|', '| Hòa An  | 1.204 |', '| Tân Lập |    98 |'];

describe('aligning a table', () => {
  it('sets bars below each other, figures to the right', () => {
    assert.deepEqual(align(RAGGED), ALIGNED);
  });

  it('changes nothing of an aligned table', () => {
    assert.deepEqual(alignTableAt(ALIGNED.join('\n'), 0), []);
  });

  it('counts what is shown: marks take no place, full-width letters take two', () => {
    assert.deepEqual(
      align(RAGGED.map(line => line.normalize('NFD'))),
      ALIGNED.map(line => line.normalize('NFD')),
    );
    assert.deepEqual(align(['| ＡＢ | x |', '| abcde | y |']), ['| ＡＢ  | x   |', '| abcde | y   |']);
  });

  it('keeps the ends of lines, also the lone CR', () => {
    for (const end of ['\r\n', '\r']) {
      const text = RAGGED.join(end);
      assert.equal(applyEdits(text, alignTableAt(text, text.length - 4) ?? []), ALIGNED.join(end));
    }
  });

  it('obeys the colons of the rule', () => {
    assert.deepEqual(align(['| a | b | c |', '|:-:|---:|:---|', '| bốn chữ | một | 2 |']), [
      '|    a    |   b | c   |',
      '|:-------:|----:|:----|',
      '| bốn chữ | một | 2   |',
    ]);
  });

  it('keeps the blanks beside the bars of a rule', () => {
    assert.deepEqual(align(['| Tên xã | b |', '| --- | :-: |', '| x | 5 |']), [
      '| Tên xã |  b  |',
      '| ------ | :-: |',
      '| x      |  5  |',
    ]);
  });

  it('takes a bar behind a backslash for a letter', () => {
    assert.deepEqual(align([String.raw`| a\|b | 1 |`, '| c | 2 |']), [
      String.raw`| a\|b |   1 |`,
      '| c    |   2 |',
    ]);
  });

  it('keeps other spaces, marks and comments', () => {
    assert.deepEqual(align(['| **Cộng**\u00a0|5|  <!-- vanban-ignore -->', '|\tKhác | 12 |']), [
      '| **Cộng**\u00a0 |   5 |  <!-- vanban-ignore -->',
      '| Khác      |  12 |',
    ]);
  });

  it('does not widen a column for a title over the whole width, nor for a long remark', () => {
    const remark = 'x'.repeat(70);
    assert.deepEqual(align(['| a | b |', '| A. KHỐI CÁC XÃ |', `| c | ${remark} |`]), [
      '| a   | b   |',
      '| A. KHỐI CÁC XÃ |',
      `| c   | ${remark} |`,
    ]);
  });

  it('closes a row that has no bar at its end, and widens blank cells', () => {
    assert.deepEqual(align(['| Tên xã | b', '| c || '], 'c'), ['| Tên xã | b   |', '| c      |     | ']);
  });

  it('draws the rules of boxes', () => {
    assert.deepEqual(align(['+---+---+', '| Tên xã | b |', '+===+===+', '| c | d |', '+---+---+']), [
      '+--------+-----+',
      '| Tên xã | b   |',
      '+========+=====+',
      '| c      | d   |',
      '+--------+-----+',
    ]);
  });

  it('touches the table at the cursor alone', () => {
    const text = [...RAGGED, '', 'Bảng 2', '| a | b |', '| dài hơn | c |'];
    assert.deepEqual(align(text, '| a'), [...text.slice(0, -2), '| a       | b   |', '| dài hơn | c   |']);
  });

  it('finds no table in prose, in tabs, in one line and in nothing', () => {
    for (const lines of [['Có 5 xã.'], ['a\tb', 'c\td'], ['| một dòng |'], ['']]) {
      assert.equal(alignTableAt(lines.join('\n'), 0), null);
    }
  });

  it('changes blanks and dashes alone', () => {
    const text = ['| -5 | 1.234,5 |', '|-|', '| - | 12/15 | x', '||'].join('\n');
    for (const { span } of alignTableAt(text, 0) ?? [])
      assert.match(text.slice(span.start, span.end), /^[- ]*$/u);
  });
});
