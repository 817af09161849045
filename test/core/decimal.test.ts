import assert from 'node:assert/strict';
import {
  addDecimals,
  compareDecimals,
  decimalFromInteger,
  formatDecimal,
  formatDecimalUngrouped,
  isWhole,
  subtractDecimals,
  type Decimal,
} from '../../server/src/core/index';
import { sumOf } from '../../server/src/core/arithmetic/sum';

const decimal = (units: bigint, scale = 0): Decimal => ({ units, scale });

describe('exact decimals', () => {
  const written: readonly (readonly [Decimal, string, string, string])[] = [
    [decimal(9246n, 2), '92,46', '92.46', '92,46'],
    [decimal(9240n, 2), '92,40', '92.40', '92,40'],
    [decimal(5n, 2), '0,05', '0.05', '0,05'],
    [decimal(0n), '0', '0', '0'],
    [decimal(2005n), '2.005', '2,005', '2005'],
    [decimal(1234567n), '1.234.567', '1,234,567', '1234567'],
    [decimal(123456n), '123.456', '123,456', '123456'],
    [decimal(12345n, 1), '1.234,5', '1,234.5', '1234,5'],
    [decimal(-640n, 2), '-6,40', '-6.40', '-6,40'],
  ];
  for (const [value, vietnamese, english, ungrouped] of written) {
    it(`write ${vietnamese}`, () => {
      assert.equal(formatDecimal(value, 'vi'), vietnamese);
      assert.equal(formatDecimal(value, 'en'), english);
      assert.equal(formatDecimalUngrouped(value), ungrouped);
    });
  }

  it('compare by value, not by printed decimals', () => {
    assert.equal(compareDecimals(decimal(924n, 1), decimal(9240n, 2)), 0);
    assert.equal(compareDecimals(decimal(924n, 1), decimal(9241n, 2)), -1);
    assert.equal(compareDecimals(decimal(1n), decimal(99n, 2)), 1);
  });

  it('add and subtract at the finer scale', () => {
    assert.deepEqual(addDecimals(decimal(1n), decimal(25n, 2)), decimal(125n, 2));
    assert.deepEqual(subtractDecimals(decimal(2591n, 2), decimal(2102n, 2)), decimal(489n, 2));
    assert.deepEqual(subtractDecimals(decimal(1n, 1), decimal(1n)), decimal(-9n, 1));
  });

  it('have a sum at the finest scale, zero of none', () => {
    assert.deepEqual(sumOf([]), decimal(0n));
    assert.deepEqual(sumOf([decimal(7n)]), decimal(7n));
    assert.deepEqual(sumOf([decimal(1n), decimal(25n, 2), decimal(-5n, 1)]), decimal(75n, 2));
  });

  it('know a whole value however it is printed', () => {
    assert.ok(isWhole(decimalFromInteger(12)));
    assert.ok(isWhole(decimal(1200n, 2)));
    assert.ok(!isWhole(decimal(1205n, 2)));
  });
});
