import assert from 'node:assert/strict';
import { changeMismatch } from '../../../server/src/core/rules/figure/change-mismatch';
import { percentMismatch } from '../../../server/src/core/rules/figure/percent-mismatch';
import { sumMismatch } from '../../../server/src/core/rules/figure/sum-mismatch';
import { testRules } from '../../helpers/rules-under-test';

const { getOnlyFinding, messageOf, notesOf } = testRules([changeMismatch, percentMismatch, sumMismatch]);

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
    'the part that the shares prove wrong',
    'Tổng số 320 học sinh, trong đó giỏi 96 em (30%), khá 106 em (50%), trung bình 64 em (20%).',
    'Số liệu của một thành phần không khớp với tổng số và tỷ lệ: 320 − 96 − 64 = 160, đang ghi 106.',
  ],
  [
    'the printed figure as it is',
    'Toàn xã có 03 hộ, gồm 01 hộ nghèo và 01 hộ cận nghèo.',
    'Tổng không khớp: 1 + 1 = 2, đang ghi 03.',
  ],
  [
    'the plan that was exceeded',
    'Thu ngân sách 4.518 tỷ đồng, vượt 7,75% so với kế hoạch 4.200 tỷ đồng.',
    'Phần vượt không khớp: 4.518 so với kế hoạch 4.200 tỷ đồng vượt 7,57%, đang ghi 7,75%.',
  ],
  [
    'the same of a plan told before',
    'Thu ngân sách đạt 4.518 tỷ đồng, kế hoạch 4.200 tỷ đồng, vượt 9,57% kế hoạch.',
    'Phần vượt không khớp: 4.518 so với kế hoạch 4.200 tỷ đồng vượt 7,57%, đang ghi 9,57%.',
  ],
  [
    'the units of what is measured',
    'Thu ngân sách 18.640 tỷ đồng, bằng 104,32% dự toán 17.532 tỷ đồng.',
    'Tỷ lệ không khớp với số liệu đi kèm: 18.640 tỷ đồng trên dự toán 17.532 tỷ đồng là 106,32%, đang ghi 104,32%.',
  ],
  [
    'the earlier value of a fall',
    'Trong kỳ xảy ra 168 vụ, giảm 29 vụ (13,72%) so với kỳ trước.',
    'Mức thay đổi không khớp: trước đó là 197 (168 + 29), giảm 29 vụ là 14,72%, đang ghi 13,72%.',
  ],
  [
    'how many times',
    'Số vụ năm nay là 240 vụ, gấp 2,8 lần năm trước (100 vụ).',
    'Số lần không khớp: 240 so với 100 gấp 2,4 lần, đang ghi 2,8 lần.',
  ],
];

/** An excess, and what its two figures are called. */
const EXCESSES: readonly (readonly [sample: string, ...notes: readonly string[]])[] = [
  ['Thu đạt 4.518 tỷ đồng, kế hoạch 4.200 tỷ đồng, vượt 9,57% kế hoạch.', 'Thực hiện', 'Kế hoạch'],
  ['Được giao 1.860 việc, đã thi hành 1.974 việc, vượt 6,31% so với chỉ tiêu.', 'Kế hoạch', 'Thực hiện'],
];

describe('the figures of an excess are', () => {
  for (const [sample, ...notes] of EXCESSES) {
    it(`${notes.join(', ')}: ${sample}`, () => {
      assert.deepEqual(notesOf(getOnlyFinding(sample), 'vi').slice(0, notes.length), notes);
    });
  }
});

describe('the arithmetic in messages of figures has', () => {
  for (const [why, sample, message] of ROWS) {
    it(why, () => {
      assert.equal(messageOf(getOnlyFinding(sample), 'vi'), message);
    });
  }
});
