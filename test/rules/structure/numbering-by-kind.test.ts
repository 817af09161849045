import assert from 'node:assert/strict';
import { testGroup } from '../../helpers/rules-under-test';

const { findingsIn } = testGroup('structure');

const lines = (...texts: readonly string[]): string => texts.join('\n\n');

/** A list whose items are "1. Nội dung", …; labels as they stand. */
const list = (labels: string): string => lines(...labels.split(' ').map(label => `${label} Nội dung`));

/** A regulation whose second article has some points. */
const inArticle = (labels: string): string =>
  lines('QUY CHẾ', 'Điều 1. Phạm vi', 'Điều 2. Hồ sơ', list(labels), 'Điều 3. Hiệu lực');

describe('structure/numbering-gap by the kind of the text', () => {
  it('takes “a, b, c, d, e” for the English alphabet where nothing says that the text is official', () => {
    const points = list('a) b) c) d) e)');
    assert.deepEqual(findingsIn(points), ['numbering-gap.latin information "e)"']);
    assert.deepEqual(findingsIn(list('a) b) c) d) đ)')), []);
    for (const wrong of [lines('Số: 12/KH-UBND', points), inArticle('1. a) b) c) d) e)')])
      assert.deepEqual(findingsIn(wrong), ['numbering-gap.gap error "e)"'], wrong);
    assert.deepEqual(findingsIn(list('a) b) c) d) e) g)')), ['numbering-gap.gap error "e)"']);
  });

  for (const form of ['Mẫu số 05/PLIII', 'MẪU SỐ 2', 'Mẫu 3a', '**Mẫu số 04**']) {
    it(`begins anew where “${form}” begins another form`, () => {
      const other = lines('5. Số điện thoại', '6. Nơi ở');
      const first = list('1. 2. 3. 4. 5.');
      assert.deepEqual(findingsIn(lines(first, form, 'ĐƠN XIN CẤP PHÉP', other)), []);
      assert.deepEqual(findingsIn(lines(first, 'Theo mẫu số 05/PLIII của Nghị định này', other)), [
        'duplicate-number.duplicate error "5."',
      ]);
      assert.deepEqual(findingsIn(lines(first, `${form} kèm theo đơn của người dân`, other)), [
        'duplicate-number.duplicate error "5."',
      ]);
    });
  }

  it('leaves gaps of the codification to what was repealed', () => {
    const text = lines('Điều 9', '1. Mức thu', '2. Nộp phí', '4. Miễn, giảm', '5. Quản lý');
    assert.deepEqual(findingsIn(text), ['numbering-gap.gap error "4."']);
    assert.deepEqual(findingsIn(lines('Điều 31.7.TT.1.9. Phí thẩm định', text)), []);
    assert.deepEqual(findingsIn(lines('Theo Điều 31.7.TT.1.9 của Bộ pháp điển:', text)), [
      'numbering-gap.gap error "4."',
    ]);
  });
});
