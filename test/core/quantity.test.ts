import assert from 'node:assert/strict';
import { readParagraph } from '../helpers/marked';
import { writtenAt } from '../helpers/written';
import { alsoSurrounded } from '../helpers/surround';

/** The quantities of a text: the marked text, the qualifier, the unit. */
function quantitiesIn(text: string): readonly (readonly [string, string, string])[] {
  const read = readParagraph(text);
  return read.block.quantities.map(({ span, qualifier, unit }) => [writtenAt(read, span), qualifier, unit]);
}

describe('a quantity', () => {
  const table: readonly (readonly [string, string, string, string])[] = [
    ['kết nạp 178 đảng viên, đạt', '178 đảng viên', 'exact', 'đảng viên'],
    ['gần 178 đảng viên mới chiếm', 'gần 178 đảng viên mới', 'nearly', 'đảng viên mới'],
    ['thu 18.892 tỷ đồng, bằng', '18.892 tỷ đồng', 'exact', 'tỷ đồng'],
    ['thu 5 tỉ đồng', '5 tỉ đồng', 'exact', 'tỉ đồng'],
    ['có 35 tỷ lệ thấp', '35', 'exact', ''],
    ['có 35 hộ trong đó', '35 hộ', 'exact', 'hộ'],
    ['có 16 tổ chức cơ sở đảng trực thuộc', '16 tổ chức cơ sở đảng', 'exact', 'tổ chức cơ sở đảng'],
    ['hơn 2,5 triệu tấn.', 'hơn 2,5 triệu tấn', 'at-least', 'triệu tấn'],
    ['có 35.', '35', 'exact', ''],
    ['có 35 (hộ)', '35', 'exact', ''],
  ];
  for (const [text, marked, qualifier, unit] of alsoSurrounded(table)) {
    it(text, () => {
      assert.deepEqual(quantitiesIn(text), [[marked, qualifier, unit]]);
    });
    it(`${text} (decomposed letters)`, () => {
      assert.deepEqual(quantitiesIn(text.normalize('NFD')), [[marked.normalize('NFD'), qualifier, unit]]);
    });
  }

  it('is no percentage, fraction or code', () => {
    assert.deepEqual(quantitiesIn('Điều 5: 45/60 hộ, đạt 75% năm 2025'), []);
  });
});
