import assert from 'node:assert/strict';
import { findingsIn } from '../../helpers/document';

/** What leaves a figure open, a sentence that does, and its near miss, of which the finding is told. */
type Open = readonly [reason: string, silent: string, told: string, finding: string];

const OPEN: readonly Open[] = [
  [
    'others are named without a number',
    'Kho nhận 1.358 thùng, trong đó có 924 thùng gạo, 416 thùng mì và các thùng khác.',
    'Kho nhận 1.358 thùng, trong đó có 924 thùng gạo và 416 thùng mì.',
    'sum-mismatch.mismatch warning "1.358"',
  ],
  [
    'the list ends in dots',
    'Kho nhận 1.358 thùng, gồm 924 thùng gạo, 416 thùng mì, …',
    'Kho nhận 1.358 thùng, gồm 924 thùng gạo, 416 thùng mì.',
    'sum-mismatch.mismatch warning "1.358"',
  ],
  [
    'the list ends in "v.v."',
    'Kho nhận 1.358 thùng, trong đó 924 thùng gạo, 416 thùng mì, v.v.',
    'Kho nhận 1.358 thùng, trong đó 924 thùng gạo, 416 thùng mì.',
    'sum-mismatch.mismatch warning "1.358"',
  ],
  [
    'the rest has no number',
    'Kho nhận 1.358 thùng, trong đó 924 thùng gạo, 416 thùng mì, còn lại là thùng sữa.',
    'Kho nhận 1.358 thùng, trong đó 924 thùng gạo, còn lại 416 thùng mì.',
    'sum-mismatch.mismatch warning "1.358"',
  ],
  [
    'a part is told roughly',
    'Kho nhận 1.358 thùng, trong đó khoảng 924 thùng gạo, 416 thùng mì.',
    'Kho nhận 1.358 thùng, trong đó đúng 924 thùng gạo, 416 thùng mì.',
    'sum-mismatch.mismatch warning "1.358"',
  ],
];

describe('a figure that its words leave open', () => {
  for (const [reason, silent, told, finding] of OPEN) {
    it(`is left alone: ${reason}`, () => {
      assert.deepEqual(
        findingsIn(silent).filter(found => !found.startsWith('impossible-percent')),
        [],
      );
    });
    it(`is told where they do not: ${reason}`, () => {
      assert.deepEqual(findingsIn(told), [finding]);
    });
  }
});
