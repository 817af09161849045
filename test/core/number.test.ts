import assert from 'node:assert/strict';
import { formatDecimal, textAt } from '../../server/src/core/index';
import { readNumber } from '../../server/src/core/claims/number';
import { assertLinear } from '../helpers/growth';
import { figuresIn, paragraph } from '../helpers/marked';

/** What a number is read as: the marked digits, the value with its printed decimals, the notation, the problem. */
function read(text: string): readonly string[] {
  const number = readNumber(text, text.search(/\d/u));
  const value = formatDecimal(number.value, 'vi');
  return [textAt(text, number.span), value, number.notation, number.problem];
}

describe('numbers in Vietnamese notation', () => {
  const table: readonly (readonly [string, string, string, string])[] = [
    ['có 5 xã', '5', '5', 'plain'],
    ['có 2005 vụ', '2005', '2.005', 'plain'],
    ['có 2.005 vụ', '2.005', '2.005', 'dot-grouped'],
    ['chi 1.210.000 đồng', '1.210.000', '1.210.000', 'dot-grouped'],
    ['đạt 92,46%', '92,46', '92,46', 'plain'],
    ['đạt 92,40%', '92,40', '92,40', 'plain'],
    ['hệ số 0,75', '0,75', '0,75', 'plain'],
    ['vốn 108,987 tỷ đồng', '108,987', '108,987', 'plain'],
    ['vốn 3.798,254 tỷ đồng', '3.798,254', '3.798,254', 'dot-grouped'],
    ['có 05 nhiệm vụ', '05', '5', 'plain'],
  ];
  for (const [text, marked, value, notation] of table) {
    it(text, () => {
      assert.deepEqual(read(text), [marked, value, notation, 'none']);
    });
  }

  it('leaves the full stop or comma behind a number outside', () => {
    assert.deepEqual(read('có 699 người. Trong đó'), ['699', '699', 'plain', 'none']);
    assert.deepEqual(read('có 2.005.'), ['2.005', '2.005', 'dot-grouped', 'none']);
    assert.deepEqual(read('có 12, rồi 13'), ['12', '12', 'plain', 'none']);
  });

  it('reads a row of a table in proportion to its length', () => {
    // Each number once read the rest of its row; this one took minutes.
    assertLinear(100_000, count => {
      const { figures } = paragraph('123 '.repeat(count));
      assert.ok(figures.every(figure => figure.kind === 'number' && figure.notation === 'plain'));
    });
  });

  it('reads long numbers exactly', () => {
    const text = 'chi 123.456.789.012.345.678,9 đồng';
    assert.deepEqual(read(text), [
      '123.456.789.012.345.678,9',
      '123.456.789.012.345.678,9',
      'dot-grouped',
      'none',
    ]);
  });
});

describe('numbers grouped by spaces', () => {
  it('reads a plain space only where what is counted follows at once', () => {
    assert.deepEqual(read('có 5 452 người'), ['5 452', '5.452', 'space-grouped', 'none']);
    assert.deepEqual(read('chi 1 234 567,5 đồng'), ['1 234 567,5', '1.234.567,5', 'space-grouped', 'none']);
    assert.deepEqual(figuresIn('12 005 110'), [
      'number:plain "12"',
      'number:plain "005"',
      'number:plain "110"',
    ]);
  });

  it('reads a no-break space always', () => {
    assert.deepEqual(read('5\u00a0452'), ['5\u00a0452', '5.452', 'space-grouped', 'none']);
    assert.deepEqual(read('5\u202f452'), ['5\u202f452', '5.452', 'space-grouped', 'none']);
  });

  it('does not join over a line end or groups of another length', () => {
    assert.deepEqual(read('5\n452 người'), ['5', '5', 'plain', 'none']);
    assert.deepEqual(read('5 45 người'), ['5', '5', 'plain', 'none']);
    assert.deepEqual(read('0 452 người'), ['0', '0', 'plain', 'none']);
  });
});

describe('numbers in another notation are kept with their problem', () => {
  const table: readonly (readonly [string, string, string, string])[] = [
    ['đạt 99.61%', '99.61', '99,61', 'decimal-dot'],
    ['đạt 0.75%', '0.75', '0,75', 'decimal-dot'],
    ['dân số 1,234,567 người', '1,234,567', '1.234.567', 'comma-grouped'],
    ['sản lượng 1,234.5 tấn', '1,234.5', '1.234,5', 'comma-grouped-decimal-dot'],
    ['mã 12.34.5', '12.34.5', '0', 'mixed-separators'],
    ['giá 1.0051,3 tỷ', '1.0051,3', '0', 'mixed-separators'],
    ['số máy 0984.322.539', '0984.322.539', '0', 'mixed-separators'],
  ];
  for (const [text, marked, value, problem] of table) {
    it(text, () => {
      assert.deepEqual(read(text), [marked, value, 'foreign', problem]);
    });
  }

  it('finds the one dot of a percentage ambiguous before three digits', () => {
    const problems = paragraph('đạt 5.123%, tăng 12.607%, đạt 5.12%, tăng 1.212.607%').figures.map(figure =>
      figure.kind === 'percentage' ? figure.number.problem : figure.kind,
    );
    assert.deepEqual(problems, ['ambiguous-dot', 'ambiguous-dot', 'decimal-dot', 'none']);
  });
});
