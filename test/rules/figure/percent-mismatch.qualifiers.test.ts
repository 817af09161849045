import assert from 'node:assert/strict';
import { findingsIn } from '../../helpers/document';

describe('figure/percent-mismatch knows words that make a figure inexact', () => {
  for (const text of [
    'Có 45/60 hộ, đạt hơn 57%.',
    'Có 45/60 hộ, đạt trên 57%.',
    'Có 45/60 hộ, chiếm gần 57%.',
    'Có 45/60 hộ, chiếm khoảng 57%.',
    'Có 45/60 hộ, ước đạt 57%.',
    'Có 45/60 hộ, đạt từ 57%.',
    'Có 45/60 hộ, đạt 57% trở lên.',
    'Có 45/60 hộ, đạt không quá 57%.',
    'Có gần 45/60 hộ, đạt 57%.',
    'Có 45/60 hộ, phấn đấu đạt 57%.',
    'Có 45/60 hộ, đến cuối năm đạt 57%.',
    'Có 45/60 hộ (chỉ tiêu là đạt 57%).',
    'Mục tiêu có 45/60 hộ, đạt 57%.',
    'Phấn đấu kết nạp 45/60 đảng viên, đạt 57%.',
    'Có 45/60 hộ, dự kiến đạt 57%.',
    'Có khoảng 57% (45/60 hộ).',
  ]) {
    it(text, () => {
      const found = findingsIn(text).filter(finding => finding.startsWith('percent-mismatch'));
      assert.deepEqual(found, []);
    });
  }

  it('and not words that only sound like one', () => {
    assert.deepEqual(findingsIn('Trên địa bàn có 45/60 hộ, đạt 57%.'), [
      'percent-mismatch.mismatch error "57%"',
    ]);
    assert.deepEqual(findingsIn('Đến nay có 45/60 hộ, đạt 57%.'), ['percent-mismatch.mismatch error "57%"']);
    assert.deepEqual(findingsIn('Có 45/60 hộ đạt yêu cầu, đạt 57%.'), [
      'percent-mismatch.mismatch error "57%"',
    ]);
    assert.deepEqual(findingsIn('Có 45/60 chỉ tiêu, đạt 57%.'), ['percent-mismatch.mismatch error "57%"']);
  });
});
