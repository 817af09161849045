import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formatDecimal, formatDecimalUngrouped, type Decimal } from '../../server/src/core/index';
import { findingsIn } from '../helpers/document';
import { repairsOf } from '../helpers/document-fixes';

/** A count out of a whole, and how many decimals its percentage is printed with. */
const share = fc
  .tuple(
    fc.integer({ min: 5, max: 99_999 }),
    fc.integer({ min: 0, max: 99_999 }),
    fc.integer({ min: 0, max: 2 }),
  )
  .map(([whole, part, scale]) => ({ whole: BigInt(whole), part: BigInt(part % (whole + 1)), scale }));

interface Share {
  readonly part: bigint;
  readonly whole: bigint;
  readonly scale: number;
}

/** The percentage in units of its last printed digit, rounded half up; reckoned apart from the engine. */
function halfUp({ part, whole, scale }: Share): bigint {
  return (part * 100n * 10n ** BigInt(scale) * 2n + whole) / (whole * 2n);
}

function cutOff({ part, whole, scale }: Share): bigint {
  return (part * 100n * 10n ** BigInt(scale)) / whole;
}

const SENTENCES = [
  (fraction: string, percentage: string): string => `Có ${fraction} hồ sơ, đạt ${percentage}.`,
  (fraction: string, percentage: string): string => `Có ${fraction} hồ sơ (${percentage}).`,
  (fraction: string, percentage: string): string => `Tỷ lệ đạt ${percentage} (${fraction} hồ sơ).`,
] as const;

function write({ part, whole, scale }: Share, units: bigint): readonly [string, string] {
  const count = (units: bigint): string => formatDecimal({ units, scale: 0 }, 'vi');
  const percentage: Decimal = { units, scale };
  return [`${count(part)}/${count(whole)}`, `${formatDecimalUngrouped(percentage)}%`];
}

/** Counts that read as days, idioms or seasons are judged by other tests. */
const isPlain = ({ part, whole }: Share): boolean => whole > 31n && part + whole !== 100n && part !== 24n;

const RUNS = { numRuns: 300 };

describe('a percentage that is its fraction rounded half up', () => {
  it('is never reported', () => {
    fc.assert(
      fc.property(share.filter(isPlain), fc.constantFrom(...SENTENCES), (of, sentence) => {
        assert.deepEqual(findingsIn(sentence(...write(of, halfUp(of)))), []);
      }),
      RUNS,
    );
  });

  it('is reported as soon as it is another value, cut off or wrong', () => {
    const slip = fc.integer({ min: -999, max: 999 }).filter(units => units !== 0);
    fc.assert(
      fc.property(share.filter(isPlain), slip, fc.constantFrom(...SENTENCES), (of, by, sentence) => {
        const units = halfUp(of) + BigInt(by);
        fc.pre(units >= 0n);
        const [fraction, written] = write(of, units);
        const cut = of.scale === 0 ? 'truncated-integer information' : 'truncated warning';
        const message = units === cutOff(of) ? cut : 'mismatch error';
        assert.deepEqual(findingsIn(sentence(fraction, written)), [
          `percent-mismatch.${message} "${written}"`,
        ]);
      }),
      RUNS,
    );
  });

  it('is what each repair leads back to', () => {
    fc.assert(
      fc.property(share.filter(isPlain), fc.integer({ min: 1, max: 500 }), (of, by) => {
        const text = SENTENCES[0](...write(of, halfUp(of) + BigInt(by)));
        const repairs = repairsOf(text);
        assert.ok(repairs.length > 0);
        for (const repair of repairs) assert.deepEqual(findingsIn(repair.text), [], repair.text);
      }),
      RUNS,
    );
  });
});
