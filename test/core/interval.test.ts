import assert from 'node:assert/strict';
import {
  decimalOf,
  intervalOf,
  meets,
  multiplyIntervals,
  type Interval,
} from '../../server/src/core/arithmetic/interval';

/** A counted figure, and one that is rounded to one decimal. */
const counted = (units: bigint): Interval => intervalOf({ units, scale: 0 }, 0, false);
const rounded = (units: bigint): Interval => intervalOf({ units, scale: 1 }, 0, true);

describe('a quotient of intervals', () => {
  it('meets what some value of it rounds to, both ends included', () => {
    const half = { dividend: counted(1n), divisor: counted(2n) };
    assert.ok(meets(half, rounded(5n)));
    // 0,45 and 0,55 round to 0,5 by half.
    assert.ok(meets({ dividend: counted(9n), divisor: counted(20n) }, rounded(5n)));
    assert.ok(meets({ dividend: counted(11n), divisor: counted(20n) }, rounded(5n)));
    assert.ok(!meets({ dividend: counted(12n), divisor: counted(20n) }, rounded(5n)));
    assert.ok(!meets({ dividend: counted(8n), divisor: counted(20n) }, rounded(5n)));
  });

  it('is of figures of any magnitude', () => {
    assert.deepEqual(intervalOf({ units: 72n, scale: 1 }, 6, false), counted(7_200_000n));
    const millions = intervalOf({ units: 72n, scale: 1 }, 6, true);
    assert.deepEqual([millions.low, millions.high], [counted(7_150_000n).low, counted(7_250_000n).low]);
    assert.deepEqual(multiplyIntervals(counted(3n), counted(4n)), counted(12n));
  });

  it('meets nothing where the divisor may be zero', () => {
    assert.ok(!meets({ dividend: counted(1n), divisor: rounded(0n) }, counted(1n)));
  });

  it('takes the end of the divisor that makes a loss largest, and smallest', () => {
    // Between -3,33 and -2,5: the divisor is 3 to 4, the dividend -10.
    const loss = { dividend: counted(-10n), divisor: { low: counted(3n).low, high: counted(4n).high } };
    assert.ok(meets(loss, rounded(-33n)));
    assert.ok(meets(loss, rounded(-25n)));
    assert.ok(!meets(loss, rounded(-35n)));
    assert.ok(!meets(loss, rounded(-23n)));
  });

  it('is written with its middle rounded half up, below zero too', () => {
    const quotient = (dividend: bigint, divisor: bigint, scale: number): bigint =>
      decimalOf({ dividend: counted(dividend), divisor: counted(divisor) }, scale).units;
    assert.equal(quotient(1n, 8n, 2), 13n);
    assert.equal(quotient(-1n, 8n, 2), -12n);
    assert.equal(quotient(-1n, 3n, 2), -33n);
    assert.equal(quotient(-2n, 3n, 2), -67n);
    assert.equal(quotient(-4n, 2n, 0), -2n);
  });
});
