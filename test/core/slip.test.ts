import assert from 'node:assert/strict';
import { isOneSlipApart } from '../../server/src/core/arithmetic/slip';

describe('slips of the keys', () => {
  const cases: readonly (readonly [bigint, bigint, boolean, string])[] = [
    [4305n, 4350n, true, 'two neighbours exchanged'],
    [4350n, 4370n, true, 'one digit wrong'],
    [5947n, 5934n, false, 'two digits wrong'],
    [4350n, 5340n, false, 'two digits that are no neighbours exchanged'],
    [4350n, 3450n, true, 'the first two exchanged'],
    [4350n, 5043n, false, 'all digits moved'],
    [435n, 4350n, false, 'another number of digits'],
    [4350n, 4350n, false, 'no slip at all'],
  ];
  for (const [printed, computed, expected, title] of cases) {
    it(`${printed} for ${computed}: ${title}`, () => {
      assert.equal(isOneSlipApart({ units: printed, scale: 2 }, { units: computed, scale: 2 }), expected);
    });
  }
});
