import assert from 'node:assert/strict';
import { differenceOf, factorOf, growthOf } from '../../server/src/core/arithmetic/change';
import { formatDecimal, type Decimal } from '../../server/src/core/index';
import { readParagraph } from '../helpers/marked';
import { writtenAt } from '../helpers/written';
import { alsoSurrounded } from '../helpers/surround';

/** The changes of a text, each as `growth 33,3% of 16 12`, and its moves, each as `up 12 16`. */
function changesIn(text: string): readonly string[] {
  const read = readParagraph(text);
  const { moves, bindings } = read.block;
  const told = bindings.map(({ relation, target, operands }) => {
    const figures = operands.map(({ span }) => writtenAt(read, span)).join(' ');
    return `${relation} ${writtenAt(read, target.span)} of ${figures}`;
  });
  return [
    ...moves.map(({ way, once, now }) => `${way} ${writtenAt(read, once.span)} ${writtenAt(read, now.span)}`),
    ...told,
  ];
}

describe('which values changed, and by how much', () => {
  const table: readonly (readonly [string, ...string[]])[] = [
    ['Từ 12 lên 16 hộ, tăng 33,3%.', 'up 12 16', 'growth 33,3% of 16 12'],
    ['Giảm từ 35 ngày xuống còn 25 ngày.', 'down 35 25'],
    ['Giảm 16% (từ 1.393 xuống 1.172 vụ).', 'down 1.393 1.172', 'growth 16% of 1.172 1.393'],
    [
      'Từ 8,4% năm 2020 xuống 5,6% năm 2024, giảm 2,8 điểm %.',
      'down 8,4% 5,6%',
      'points 2,8 điểm % of 5,6% 8,4%',
    ],
    ['Từ 4 lên 10 máy, gấp 2,5 lần.', 'up 4 10', 'factor 2,5 of 10 4'],
    ['Từ 12 lên 16 hộ, tăng 4 hộ.', 'up 12 16', 'difference 4 of 16 12'],
    ['Từ 12 lên 16 hộ, tăng 4 người.', 'up 12 16'],
    ['Từ 12 lên 16 hộ, tăng 5%/năm.', 'up 12 16'],
    ['Đạt 96 hộ, bằng 120% so với cùng kỳ (80 hộ).', 'index 120% of 96 80'],
    ['Bằng 111,7% so với cùng kỳ (tăng 11,7%).', 'surplus 11,7% of 111,7%'],
    ['Giá từ 162 đến 309 đồng, giảm 50%.'],
    ['Từ ngày 5/6 lên 12 hộ.'],
    ['Tăng 5% so với cùng kỳ.'],
  ];
  for (const [text, ...changes] of alsoSurrounded(table)) {
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
  const pair = (before: number, after: number) => ({ before: whole(before), after: whole(after) });

  it('tells rises, falls, factors and differences', () => {
    assert.equal(formatDecimal(growthOf(pair(12, 16), 1), 'vi'), '33,3');
    assert.equal(formatDecimal(growthOf(pair(16, 12), 1), 'vi'), '25,0');
    assert.equal(formatDecimal(factorOf(pair(4, 10), 1), 'vi'), '2,5');
    assert.equal(formatDecimal(differenceOf(whole(16), whole(12)), 'vi'), '4');
  });
});
