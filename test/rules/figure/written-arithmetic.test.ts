import assert from 'node:assert/strict';
import { changeMismatch } from '../../../server/src/core/rules/figure/change-mismatch';
import { percentMismatch } from '../../../server/src/core/rules/figure/percent-mismatch';
import { sumMismatch } from '../../../server/src/core/rules/figure/sum-mismatch';
import { testRules } from '../../helpers/rules-under-test';

const { getOnlyFinding, messageOf } = testRules([changeMismatch, percentMismatch, sumMismatch]);

/** What is written in a message of figures, in Vietnamese. */
const ROWS: readonly (readonly [why: string, sample: string, message: string])[] = [
  [
    'no zero that fills a place up in a sum',
    'Toàn xã có 25 hộ, gồm 18 hộ nghèo và 02 hộ cận nghèo.',
    'Tổng không khớp: 18 + 2 = 20, đang ghi 25.',
  ],
  [
    'a minus sign',
    'Đã rà soát 93/99 hồ sơ, còn 09 hồ sơ chưa rà soát.',
    'Phần còn lại không khớp: 99 − 93 = 6, đang ghi 09.',
  ],
  [
    'the printed figure as it is',
    'Toàn xã có 03 hộ, gồm 01 hộ nghèo và 01 hộ cận nghèo.',
    'Tổng không khớp: 1 + 1 = 2, đang ghi 03.',
  ],
];

describe('the arithmetic in messages of figures has', () => {
  for (const [why, sample, message] of ROWS) {
    it(why, () => {
      assert.equal(messageOf(getOnlyFinding(sample), 'vi'), message);
    });
  }
});
