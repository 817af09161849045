import assert from 'node:assert/strict';
import {
  isOneSlipApart,
  keySlipWithin,
  slipOf,
  tellingDigits,
  type Slip,
} from '../../server/src/core/arithmetic/slip';

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

describe('what happened to a figure', () => {
  const cases: readonly (readonly [bigint, bigint, number, Slip | null, string])[] = [
    [373n, 73n, 2, 'key', '3,73 for 0,73'],
    [1n, 10n, 2, 'key', '0,01 for 0,10'],
    [30n, 3n, 1, 'key', '3,0 for 0,3'],
    [80n, 8n, 0, 'comma', '80 for 8'],
    [48n, 8n, 0, 'length', '48 for 8'],
    [1333n, 13313n, 0, 'length', 'a digit left out'],
    [198n, 98n, 1, 'length', 'a digit put in before'],
    [581n, 58100n, 2, 'comma', 'zeros lost'],
    [40n, 402n, 2, 'comma', '0,40 for 4,02'],
    [407n, 41n, 2, 'comma', '4,07 for 0,41'],
    [4n, 42n, 0, 'length', 'one digit alone tells nothing of its comma'],
    [9n, 94n, 0, 'length', 'nor does the highest one'],
    [10n, 104n, 2, 'comma', '0,10 for 1,04'],
    [11n, 105n, 2, 'comma', '0,11 for 1,05, which is rounded up'],
    [10n, 105n, 0, 'length', '10 for 105, which is not rounded'],
    [405n, 41n, 2, 'comma', '4,05 for 0,41'],
    [404n, 41n, 2, null, '4,04 for 0,41: not even rounded'],
    [128n, 18n, 0, 'length', 'a digit put in between'],
    [187n, 18n, 0, 'length', 'a digit put in behind'],
    [1285n, 195n, 0, null, 'a digit put in and the next one changed'],
    [195n, 1285n, 0, null, 'a digit left out and the next one changed'],
    [1250n, 18n, 0, null, 'two digits more'],
    [128n, 38n, 0, null, 'two digits put for the first one'],
    [38n, 128n, 0, null, 'one digit put for the first two'],
    [138n, 38n, 0, 'length', 'a digit put in before two'],
    [529n, 530n, 2, 'key', 'one less in the last place'],
    [100n, 99n, 2, 'key', '1,00 for 0,99'],
    [99n, 100n, 0, null, 'another number of digits, and near'],
    [29n, 30n, 0, null, 'one less of two digits'],
    [5947n, 5934n, 2, null, 'two digits wrong'],
    [4350n, 4350n, 2, null, 'the same'],
    [100n, 0n, 0, null, 'nothing to slip from'],
    [5n, 0n, 0, null, 'nothing to slip from, of one digit'],
  ];
  for (const [printed, computed, scale, expected, title] of cases) {
    it(`${title}: ${String(expected)}`, () => {
      assert.equal(slipOf({ units: printed, scale }, { units: computed, scale }), expected);
    });
  }

  it('tells less where the digits are few', () => {
    assert.equal(tellingDigits({ units: 61n, scale: 2 }, { units: 68n, scale: 2 }), 2);
    assert.equal(tellingDigits({ units: 910n, scale: 1 }, { units: 950n, scale: 1 }), 3);
    assert.equal(tellingDigits({ units: 12n, scale: 0 }, { units: 1200n, scale: 0 }), 4);
    assert.equal(tellingDigits({ units: 1210n, scale: 0 }, { units: 1220n, scale: 0 }), 3);
    assert.equal(tellingDigits({ units: 3000n, scale: 0 }, { units: 5000n, scale: 0 }), 1);
  });
});

describe('a number of a range that one slip turns into the printed one', () => {
  const cases: readonly (readonly [bigint, bigint, bigint, bigint | null, string])[] = [
    [112n, 121n, 121n, 121n, 'two digits exchanged'],
    [112n, 119n, 122n, 122n, 'the one that differs furthest in front, of several'],
    [8761n, 7760n, 7769n, 7761n, 'one digit'],
    [112n, 100n, 130n, null, 'the printed one is within'],
    [112n, 112n, 112n, null, 'the printed one is all'],
    [112n, 90n, 99n, null, 'the first digit is no zero'],
    [112n, 12n, 12n, null, 'nor may a zero stand for it'],
    [112n, 102n, 102n, 102n, 'a zero behind it may'],
    [7n, 0n, 0n, 0n, 'but where it is the only one'],
    [102n, 12n, 12n, null, 'nor is it made one by exchanging'],
    [112n, 130n, 120n, null, 'an empty range'],
    [999n, 1000n, 1009n, null, 'more digits'],
    [40n, 49n, 49n, 49n, 'the last digit, at the highest'],
    [40n, 48n, 59n, 50n, 'the least digit that is within'],
    [0n, 1n, 9n, null, 'nothing was printed'],
  ];
  for (const [printed, least, most, expected, title] of cases)
    it(`${printed} for ${least} to ${most}: ${title}`, () => {
      assert.equal(keySlipWithin({ units: printed, scale: 1 }, { least, most })?.units ?? null, expected);
    });
});
