import assert from 'node:assert/strict';
import { textAt } from '../../../server/src/core/index';
import { findingsIn, getOnlyFinding } from '../../helpers/document';
import { assertLinear } from '../../helpers/growth';
import { tablesOf } from '../../helpers/rule-tables';

const RULE = tablesOf('figure/percent-mismatch');

const FRACTION = 'Có 402/756 hồ sơ đã nhận, chiếm 53,71%.';
const APART = 'Có 604 hồ sơ trong tổng số 662 hồ sơ đã nhận, chiếm 92,1%.';
const PLAN = 'Kế hoạch 150 hồ sơ, thực hiện 209 hồ sơ, đạt 193,33%.';
const VOTES = 'Có 437/442 đại biểu có mặt tán thành, chiếm 92,39%.';
const CUT = 'Có 448/450 hồ sơ đúng hạn, đạt 99,55%.';
const BEHIND = 'Tỷ lệ đúng hạn đạt 97,91% (4.157/4.169 hồ sơ).';

RULE.pointsAt([
  [FRACTION, '53,71%', '402/756'],
  [APART, '92,1%', '604', '662'],
  [PLAN, '193,33%', '209', '150'],
  [BEHIND, '97,91%', '4.157/4.169'],
  ['Trồng 2.798ha/2.770ha, đạt 110% kế hoạch.', '110%', '2.798ha/2.770ha'],
  ['Có 45/60 hộ, đạt 57 %.', '57 %', '45/60'],
]);

RULE.inEveryDress([
  [FRACTION, 'mismatch error', '53,71%'],
  [APART, 'mismatch-apart error', '92,1%'],
  [PLAN, 'mismatch-apart error', '193,33%'],
  [VOTES, 'other-base information', '92,39%'],
  [CUT, 'truncated warning', '99,55%'],
  [BEHIND, 'mismatch error', '97,91%'],
]);

describe('figure/percent-mismatch in every dress', () => {
  it('marks the same words in decomposed letters', () => {
    const text = 'Có 45/60 hộ, đạt 57 phần trăm.'.normalize('NFD');
    const found = getOnlyFinding(text);
    assert.equal(textAt(text, found.span), '57 phần trăm'.normalize('NFD'));
    assert.deepEqual(
      found.related.map(({ span }) => textAt(text, span)),
      ['45/60'],
    );
  });
});

describe('figure/percent-mismatch anywhere in a text', () => {
  const filler = 'Ban Thường vụ Huyện ủy lãnh đạo thực hiện tốt nhiệm vụ.';

  it('at the start, in the middle and at the end', () => {
    for (const paragraphs of [
      [FRACTION, filler, filler],
      [filler, FRACTION, filler],
      [filler, filler, FRACTION],
    ]) {
      assert.deepEqual(findingsIn(paragraphs.join('\n\n')), ['percent-mismatch.mismatch error "53,71%"']);
      assert.deepEqual(findingsIn(paragraphs.join(' ')), ['percent-mismatch.mismatch error "53,71%"']);
    }
  });

  it('as the first and as the last characters', () => {
    assert.deepEqual(findingsIn('57% (45/60 hộ)'), ['percent-mismatch.mismatch error "57%"']);
    assert.deepEqual(findingsIn('45/60 hộ, đạt 57%'), ['percent-mismatch.mismatch error "57%"']);
  });

  it('twice in one sentence', () => {
    assert.deepEqual(findingsIn('Có 45/60 hộ, đạt 57% và 12/16 xã, đạt 57%, còn 3/4 thôn (75%).'), [
      'percent-mismatch.mismatch error "57%"',
      'percent-mismatch.mismatch error "57%"',
    ]);
    const text = 'Có 45/60 hộ, đạt 57%; 8/9 xã, đạt 88%; 30/40 thôn, đạt 57,0%.';
    assert.deepEqual(findingsIn(text), [
      'percent-mismatch.mismatch error "57%"',
      'percent-mismatch.truncated-integer information "88%"',
      'percent-mismatch.mismatch error "57,0%"',
    ]);
  });

  it('in no word of an empty document', () => {
    assert.deepEqual(findingsIn(''), []);
  });

  it('in a line of 1 MB, in time that grows with its length', () => {
    const prose = 'các cấp ủy, tổ chức đảng tiếp tục lãnh đạo thực hiện tốt nhiệm vụ được giao, '.repeat(5);
    const sentence = `${prose}đến nay có 45/60 hộ, đạt 75%, năm 2024 trồng 2.798 ha, tăng 5,2%; `;
    assertLinear(1_000_000 / sentence.length, count => {
      const line = sentence.repeat(count) + FRACTION;
      assert.deepEqual(findingsIn(line), ['percent-mismatch.mismatch error "53,71%"']);
    });
  });

  describe('in time that grows with its length, in a line of nothing but', () => {
    for (const piece of [
      '1',
      '1/',
      '1.',
      '1,',
      '1 ',
      '5% ',
      '(5%',
      '1/2 (',
      '1/2 chiếm ',
      '/',
      '%',
      '1-',
      'bằng 5% và ',
    ]) {
      it(JSON.stringify(piece), () => {
        assertLinear(40_000 / piece.length, count => void findingsIn(`đ ${piece.repeat(count)}`));
      });
    }
  });
});
