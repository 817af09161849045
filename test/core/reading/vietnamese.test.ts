import assert from 'node:assert/strict';
import { isForeignProse, isVietnamese, vietnameseShare } from '../../../server/src/core/reading/vietnamese';

describe('Vietnamese text', () => {
  for (const text of ['Đảng bộ', 'kế hoạch', 'chiếm', 'khắp', 'ước đạt', 'của tỉnh', 'thị trấn']) {
    it(`is known by its letters: ${text}`, () => {
      assert.ok(isVietnamese(text));
      assert.ok(isVietnamese(text.normalize('NFD')));
    });
  }

  for (const text of ['', '12.34%', 'The share rose by 99.61%', 'La première année, à Paris', 'mañana']) {
    it(`is not "${text}"`, () => {
      assert.ok(!isVietnamese(text));
      assert.equal(vietnameseShare(text), 0);
    });
  }

  it('has a share between none and all of its letters', () => {
    assert.equal(vietnameseShare('đđaa'), 0.5);
    assert.equal(vietnameseShare('ựế'), 1);
    assert.equal(vietnameseShare('ựế'.normalize('NFD')), 1);
  });
});

describe('a sentence of another language', () => {
  for (const text of [
    'The committee met twice last year.',
    'The share of poor households rose again by 5.2%, to 1,204 villages.',
    '5 of the new schools were built in May (cost: 7).',
    // Marks that look like letters of other languages are none.
    'The “committee” met twice – last year × 5.',
  ]) {
    it(`is "${text}"`, () => {
      assert.ok(isForeignProse(text));
      assert.ok(isForeignProse(text.normalize('NFD')));
    });
  }

  for (const text of [
    '',
    'Committee met twice.',
    'Báo cáo tổng hợp năm nay',
    'Bao cao tong hop của nam nay',
    'The committee met à Paris twice last year.',
    'a/b 5 c, d 7 e f g h',
    'QD UBND 1204 TB SNV 15 KH BTC',
  ]) {
    it(`is not "${text}"`, () => {
      assert.ok(!isForeignProse(text));
      assert.ok(!isForeignProse(text.normalize('NFD')));
    });
  }
});
