import assert from 'node:assert/strict';
import { arithmeticAt, type Locale } from '../../server/src/core/index';
import { readParagraph } from '../helpers/marked';
import { writtenAt } from '../helpers/written';

/** What is told of the figure under a word of a text: the marked figure, the formula, the verdict. */
function explain(text: string, word: string, locale: Locale = 'vi'): readonly (string | null)[] | null {
  const offset = text.indexOf(word);
  assert.notEqual(offset, -1);
  const read = readParagraph(text);
  const found = arithmeticAt(read.block, read.source.fromWritten(offset), locale);
  return found === null ? null : [writtenAt(read, found.span), found.formula, found.verdict];
}

const MATCH = 'khớp với số đang ghi';

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
      '209 / 150 − 100% = 39,333…% → 39,33%',
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

  it('is shown step by step for a change', () => {
    const text = 'Thu từ 5.109 lên 5.712 tỷ đồng, tăng 18,1%.';
    const formula = '(5.712 − 5.109) / 5.109 = 603 / 5.109 = 11,80…% → 11,8%';
    for (const figure of ['5.109', '5.712', '18,1%']) {
      assert.deepEqual(explain(text, figure), [figure, formula, 'văn bản đang ghi 18,1%']);
    }
    assert.deepEqual(explain('Tỷ lệ từ 8,4% xuống 5,6%.', '5,6'), [
      '5,6%',
      '8,4 − 5,6 = 2,8 điểm phần trăm',
      null,
    ]);
    assert.equal(explain('Từ 4 lên 10 máy, gấp 2,5 lần.', '2,5')?.[1], '10 / 4 = 2,50');
    assert.equal(explain('Từ 290 xuống 4 hộ, giảm 72 lần.', '72')?.[1], '290 / 4 = 72,50');
    assert.equal(explain('Từ 3 lên 10 máy, gấp 3 lần.', '10')?.[1], '10 / 3 ≈ 3,33');
    assert.equal(explain('Đạt 96 hộ, bằng 120% so với cùng kỳ (80 hộ).', '120')?.[1], '96 / 80 = 120%');
    assert.equal(explain('Từ 12 lên 16 hộ, tăng khoảng 30%.', '30%')?.[2], null);
  });

  it('is shown for a sum, on its total and its parts', () => {
    const text = 'Có 76 tổ chức, gồm 16 đảng bộ và 51 chi bộ.';
    assert.deepEqual(explain(text, '76'), ['76', '16 + 51 = 67', 'văn bản đang ghi 76']);
    assert.deepEqual(explain(text, '16', 'en'), ['16', '16 + 51 = 67', 'the document writes 76']);
    assert.equal(explain('Có 18 người, trong đó có 3 nữ.', '18'), null);
  });

  it('is the whole behind a percentage that does not say it', () => {
    const text = 'Kết nạp 178 đảng viên, đạt 19,78% kế hoạch.';
    assert.deepEqual(explain(text, '178'), ['178', '178 / 19,78% → kế hoạch ≈ 900', null]);
    assert.equal(explain(text, '19,78', 'en')?.[1], '178 / 19.78% → plan ≈ 900');
    const wrong = 'Kết nạp 178 đảng viên, đạt 19,79% kế hoạch.';
    assert.equal(explain(wrong, '19,79')?.[1], '178 / 19,79% → không có số nguyên nào');
    assert.equal(explain('Có 73 xã, chiếm 75,3% tổng số xã.', '73')?.[1], '73 / 75,3% → tổng số ≈ 97');
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
