import assert from 'node:assert/strict';
import { isVietnamese, vietnameseShare } from '../../server/src/core/index';

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
