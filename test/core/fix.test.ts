import assert from 'node:assert/strict';
import { applyEdits, applyFixes, type Fix, type TextEdit } from '../../server/src/core/index';

const edit = (start: number, end: number, text: string): TextEdit => ({ span: { start, end }, text });
const fix = (...edits: readonly TextEdit[]): Fix => ({
  titleId: 'rewrite',
  data: {},
  safety: 'safe',
  preferred: false,
  edits,
});

describe('edits', () => {
  it('are applied in any order', () => {
    assert.equal(applyEdits('a 1 b 2', [edit(6, 7, 'hai'), edit(2, 3, 'một')]), 'a một b hai');
  });

  it('may insert, delete and touch', () => {
    assert.equal(applyEdits('abcd', [edit(1, 2, ''), edit(2, 3, 'X'), edit(4, 4, '!')]), 'aXd!');
    assert.equal(applyEdits('', [edit(0, 0, 'a')]), 'a');
    assert.equal(applyEdits('abc', []), 'abc');
  });

  it('that overlap or leave the text are refused', () => {
    assert.throws(() => applyEdits('abcd', [edit(0, 2, ''), edit(1, 3, '')]), /overlap/u);
    assert.throws(() => applyEdits('abcd', [edit(3, 5, '')]), /leave the text/u);
  });
});

describe('fixes', () => {
  it('are applied together where they do not touch each other', () => {
    const first = fix(edit(0, 1, 'x'));
    const second = fix(edit(2, 3, 'y'));
    assert.deepEqual(applyFixes('a b', [first, second]), {
      text: 'x y',
      applied: [first, second],
      skipped: [],
    });
  });

  it('give way as a whole to an earlier one in the list', () => {
    const first = fix(edit(2, 5, 'x'));
    const second = fix(edit(0, 1, 'y'), edit(4, 6, 'z'));
    assert.deepEqual(applyFixes('a bcde', [first, second]), {
      text: 'a xe',
      applied: [first],
      skipped: [second],
    });
  });

  it('that insert at one place collide, since their order would matter', () => {
    const first = fix(edit(1, 1, 'x'));
    const second = fix(edit(1, 1, 'y'));
    assert.deepEqual(applyFixes('ab', [first, second]), { text: 'axb', applied: [first], skipped: [second] });
  });

  it('that replace the same text collide, the swap of two figures with a change of one', () => {
    const swap = fix(edit(0, 3, '150'), edit(4, 7, '209'));
    const change = fix(edit(4, 7, '300'));
    assert.equal(applyFixes('209/150', [swap, change]).text, '150/209');
    assert.deepEqual(applyFixes('209/150', [swap, change]).skipped, [change]);
  });
});
