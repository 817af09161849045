import assert from 'node:assert/strict';
import { arithmeticAt, textAt, type Locale } from '../../server/src/core/index';
import { paragraph } from '../helpers/marked';

/** What is told of the figure under a word of a text: the marked figure, the formula, the verdict. */
function explain(text: string, word: string, locale: Locale = 'vi'): readonly (string | null)[] | null {
  const offset = text.indexOf(word);
  assert.notEqual(offset, -1);
  const found = arithmeticAt(paragraph(text), offset, locale);
  return found === null ? null : [textAt(text, found.span), found.formula, found.verdict];
}

const MATCH = 'khớp với tỷ lệ đang ghi';

describe('the arithmetic of a figure', () => {
  it('is shown on the percentage and on the fraction', () => {
    const text = 'Có 699/756 người, chiếm 92,46%.';
    const formula = '699 / 756 = 92,460…% → 92,46%';
    assert.deepEqual(explain(text, '92,46'), ['92,46%', formula, MATCH]);
    assert.deepEqual(explain(text, '699'), ['699/756', formula, MATCH]);
    assert.deepEqual(explain(text, '/756'), ['699/756', formula, MATCH]);
  });

  it('tells what the document writes instead', () => {
    const text = 'Có 6.270/6.294 người, đạt 99,61%.';
    assert.deepEqual(explain(text, '99,61'), [
      '99,61%',
      '6.270 / 6.294 = 99,618…% → 99,62%',
      'văn bản đang ghi 99,61%',
    ]);
    assert.deepEqual(explain(text, '99,61', 'en'), [
      '99,61%',
      '6,270 / 6,294 = 99.618…% → 99.62%',
      'the document writes 99,61%',
    ]);
  });

  it('stops where the quotient ends', () => {
    assert.deepEqual(explain('Có 45/60 hộ (75%).', '75%'), ['75%', '45 / 60 = 75%', MATCH]);
    assert.deepEqual(explain('Có 1/8 hộ (12,5%).', '12,5%'), ['12,5%', '1 / 8 = 12,5%', MATCH]);
  });

  it('writes numbers as the document does', () => {
    assert.equal(explain('Có 1500/2000 hộ (75%).', '75%')?.[1], '1500 / 2000 = 75%');
    assert.equal(explain('Có 1.500/2.000 hộ (75%).', '75%')?.[1], '1.500 / 2.000 = 75%');
  });

  it('takes off the whole for "vượt"', () => {
    assert.deepEqual(explain('Kết nạp 209/150 đảng viên, vượt 39,33%.', '39,33'), [
      '39,33%',
      '209 / 150 - 100% = 39,333…% → 39,33%',
      MATCH,
    ]);
  });

  it('is shown on a part, on its whole and on a plan that stand apart', () => {
    const text = 'Kế hoạch 150 đảng viên, kết nạp 209 đảng viên, đạt 139,33%.';
    const formula = '209 / 150 = 139,333…% → 139,33%';
    for (const figure of ['150', '209', '139,33%']) {
      assert.deepEqual(explain(text, figure), [figure, formula, MATCH]);
    }
  });

  it('is shown on a fraction alone, with two decimals', () => {
    assert.deepEqual(explain('Có 2/3 số xã và 45/61 hộ.', '45'), [
      '45/61',
      '45 / 61 = 73,770…% → 73,77%',
      null,
    ]);
  });

  it('is none where nothing is reckoned', () => {
    for (const [text, word] of [
      ['Ngày 19/2 tăng 5%.', '19'],
      ['Ngày 19/2 tăng 5%.', '5%'],
      ['Xếp thứ 22/63 tỉnh.', '22'],
      ['Có 0/0 hồ sơ (0%).', '0%'],
      ['Có 5/0 hồ sơ.', '5'],
      ['Kế hoạch 0 xã, thực hiện 5 xã, đạt 50%.', '50%'],
      ['Có 45 hộ.', '45'],
      ['Có 45/60 hộ.', 'hộ'],
    ] as const) {
      assert.equal(explain(text, word), null, `${word} in ${text}`);
    }
  });

  it('is found in decomposed letters', () => {
    const text = 'Có 699/756 người, chiếm 92,46%.'.normalize('NFD');
    assert.deepEqual(explain(text, '92,46'), ['92,46%', '699 / 756 = 92,460…% → 92,46%', MATCH]);
  });
});
