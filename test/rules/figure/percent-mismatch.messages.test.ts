import assert from 'node:assert/strict';
import { percentMismatch } from '../../../server/src/core/rules/figure/percent-mismatch';
import { nameMessage } from '../../helpers/document';
import { testRules } from '../../helpers/rules-under-test';

const { getOnlyFinding, messageOf } = testRules([percentMismatch]);

describe('what figure/percent-mismatch says', () => {
  for (const [title, name, sample, message] of [
    [
      'calls the plan as the percentage does',
      'percent-mismatch.excess',
      'Dự toán 4.200 tỷ đồng, thu 4.518 tỷ đồng, vượt 9,57% chỉ tiêu.',
      'Phần vượt không khớp: 4.518 so với chỉ tiêu 4.200 tỷ đồng vượt 7,57%, đang ghi 9,57%.',
    ],
    [
      'does not call it as the next clause does',
      'percent-mismatch.excess',
      'Chỉ tiêu giao 4.200 tỷ đồng, thu 4.518 tỷ đồng, vượt 9,57%; dự toán năm sau cao hơn.',
      'Phần vượt không khớp: 4.518 so với chỉ tiêu 4.200 tỷ đồng vượt 7,57%, đang ghi 9,57%.',
    ],
    [
      'tells what lies a little below its plan as that',
      'percent-mismatch.not-exceeded',
      'Kết nạp 1.499/1.500 hội viên, vượt 7%.',
      'Đang ghi vượt 7%, nhưng 1.499 còn thấp hơn 1.500 hội viên.',
    ],
    [
      'does not tell a share just below the whole as all of it',
      'percent-mismatch.truncated',
      'Có 399.999/400.000 hồ sơ, đạt 99,99%.',
      'Tỷ lệ bị cắt bớt thay vì làm tròn: 399.999 trên tổng số 400.000 hồ sơ là 99,9998…%, làm tròn là 100,00%.',
    ],
    [
      'nor where cutting off leaves nines alone',
      'percent-mismatch.truncated',
      'Có 399.999/400.000 hồ sơ, đạt 99,9%.',
      'Tỷ lệ bị cắt bớt thay vì làm tròn: 399.999 trên tổng số 400.000 hồ sơ là 99,999…%, làm tròn là 100,0%.',
    ],
  ] as const) {
    it(title, () => {
      const finding = getOnlyFinding(sample);
      assert.equal(nameMessage(finding), name);
      assert.equal(messageOf(finding, 'vi'), message);
    });
  }
});
