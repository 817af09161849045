import assert from 'node:assert/strict';
import {
  compareFactor,
  compareGrowth,
  differenceOf,
  factorOf,
  growthOf,
  isDifference,
} from '../../server/src/core/arithmetic/change';
import { formatDecimal, type Decimal } from '../../server/src/core/index';
import { readParagraph } from '../helpers/marked';
import { writtenAt } from '../helpers/written';

/** The changes of a text, each as `from-to up 12 16 percent 33,3%`. */
function changesIn(text: string): readonly string[] {
  const read = readParagraph(text);
  return read.block.changes.map(change => {
    if (change.kind === 'index') {
      const figures = [change.index, change.growth].map(({ span }) => writtenAt(read, span));
      return `index ${change.direction} ${figures.join(' ')}`;
    }
    const { binding, direction, before, after, amount } = change;
    const told = amount === null ? '' : ` ${amount.form} ${writtenAt(read, amount.span)}`;
    return `${binding} ${direction ?? '-'} ${writtenAt(read, before.span)} ${writtenAt(read, after.span)}${told}`;
  });
}

describe('which values changed, and by how much', () => {
  const table: readonly (readonly [string, ...string[]])[] = [
    ['Từ 12 lên 16 hộ, tăng 33,3%.', 'from-to up 12 16 percent 33,3%'],
    ['Giảm từ 35 ngày xuống còn 25 ngày.', 'from-to down 35 25'],
    ['Giảm 16% (từ 1.393 xuống 1.172 vụ).', 'from-to down 1.393 1.172 percent 16%'],
    ['Từ 8,4% năm 2020 xuống 5,6% năm 2024, giảm 2,8 điểm %.', 'from-to down 8,4% 5,6% points 2,8 điểm %'],
    ['Từ 4 lên 10 máy, gấp 2,5 lần.', 'from-to up 4 10 factor 2,5'],
    ['Từ 12 lên 16 hộ, tăng 4 hộ.', 'from-to up 12 16 count 4'],
    ['Từ 12 lên 16 hộ, tăng 4 người.', 'from-to up 12 16'],
    ['Từ 12 lên 16 hộ, tăng 5%/năm.', 'from-to up 12 16'],
    ['Đạt 96 hộ, bằng 120% so với cùng kỳ (80 hộ).', 'same-period - 80 96 index 120%'],
    ['Bằng 111,7% so với cùng kỳ (tăng 11,7%).', 'index up 111,7% 11,7%'],
    ['Giá từ 162 đến 309 đồng, giảm 50%.'],
    ['Từ ngày 5/6 lên 12 hộ.'],
    ['Tăng 5% so với cùng kỳ.'],
  ];
  for (const [text, ...changes] of table) {
    it(text, () => {
      assert.deepEqual(changesIn(text), changes);
    });
    it(`${text} (decomposed letters)`, () => {
      const decomposed = changes.map(change => change.normalize('NFD'));
      assert.deepEqual(
        changesIn(text.normalize('NFD')).map(change => change.normalize('NFD')),
        decomposed,
      );
    });
  }
});

describe('the arithmetic of a change', () => {
  const whole = (value: number): Decimal => ({ units: BigInt(value), scale: 0 });
  const pair = (before: number, after: number, isRounded = false) => ({
    before: whole(before),
    after: whole(after),
    isRounded,
  });

  it('compares a rise and a fall at the printed precision', () => {
    assert.equal(compareGrowth(pair(5109, 5712), { units: 118n, scale: 1 }), 'equal');
    assert.equal(compareGrowth(pair(1393, 1172), whole(16)), 'equal');
    assert.equal(compareGrowth(pair(19, 25), { units: 3157n, scale: 2 }), 'truncated');
    assert.equal(compareGrowth(pair(31, 29), { units: 64n, scale: 1 }), 'truncated');
    assert.equal(compareGrowth(pair(12, 16), whole(34)), 'differs');
  });

  it('lets rounded values be anything that rounds to them', () => {
    const printed = { units: 2404n, scale: 2 };
    assert.equal(compareGrowth(pair(33700, 25605), printed), 'differs');
    assert.equal(compareGrowth(pair(33700, 25605, true), printed), 'equal');
    assert.equal(compareGrowth(pair(33700, 25605, true), whole(30)), 'differs');
  });

  it('tells rises, falls, factors and differences', () => {
    assert.equal(formatDecimal(growthOf(pair(12, 16), 1), 'vi'), '33,3');
    assert.equal(formatDecimal(growthOf(pair(16, 12), 1), 'vi'), '25,0');
    assert.equal(formatDecimal(factorOf(pair(4, 10), 1), 'vi'), '2,5');
    assert.equal(formatDecimal(differenceOf(whole(16), whole(12)), 'vi'), '4');
    assert.equal(compareFactor(pair(4, 10), { units: 25n, scale: 1 }), 'equal');
    assert.ok(isDifference(pair(16, 12), whole(4)));
    assert.ok(!isDifference(pair(16, 12), whole(5)));
  });
});
