import assert from 'node:assert/strict';
import { applyEdits } from '../../../server/src/core/index';
import { TABLES } from '../../helpers/table-rules';

const { check, findingsIn, repairsOf } = TABLES;

describe('the repairs of figure/table-total', () => {
  const cases: readonly (readonly [
    name: string,
    text: string,
    ...repaired: (readonly [string, string])[],
  ])[] = [
    [
      'the total, in its own manner of writing',
      'Xã\tKH\tTH\nA\t1\t600\nB\t2\t700\nCộng\t3\t1400',
      ['Sửa tổng thành 1300', 'Xã\tKH\tTH\nA\t1\t600\nB\t2\t700\nCộng\t3\t1300'],
    ],
    [
      'with its decimals and its blanks',
      'Xã\tKH\tTH\nA\t1,5\t600 000,25\nB\t2,5\t700 000,25\nCộng\t4,0\t1 400 000,50',
      [
        'Sửa tổng thành 1 300 000,50',
        'Xã\tKH\tTH\nA\t1,5\t600 000,25\nB\t2,5\t700 000,25\nCộng\t4,0\t1 300 000,50',
      ],
    ],
    [
      'a padded count',
      'Xã\tKH\tTH\nA\t1\t03\nB\t2\t05\nCộng\t3\t09',
      ['Sửa tổng thành 08', 'Xã\tKH\tTH\nA\t1\t03\nB\t2\t05\nCộng\t3\t08'],
    ],
    [
      'a negative total keeps its sign',
      'Xã\tKH\tTH\nA\t1\t-30\nB\t2\t-50\nCộng\t3\t−90',
      ['Sửa tổng thành -80', 'Xã\tKH\tTH\nA\t1\t-30\nB\t2\t-50\nCộng\t3\t−80'],
    ],
    [
      'the one figure that a slip of the keys explains',
      'Xã\tKH\tTH\nA\t1\t611\nB\t2\t754\nCộng\t3\t1.356',
      ['Sửa tổng thành 1.365', 'Xã\tKH\tTH\nA\t1\t611\nB\t2\t754\nCộng\t3\t1.365'],
      ['Sửa số 754 thành 745', 'Xã\tKH\tTH\nA\t1\t611\nB\t2\t745\nCộng\t3\t1.356'],
    ],
  ];
  for (const [name, text, ...repaired] of cases) {
    it(name, () => {
      const repairs = repairsOf(text);
      assert.deepEqual(
        repairs.map(repair => [repair.title, repair.text]),
        repaired,
      );
      for (const repair of repairs) {
        assert.equal(repair.safety, 'review');
        assert.equal(repair.preferred, false);
        assert.deepEqual(findingsIn(repair.text), []);
      }
    });
  }

  it('change nothing the second time', () => {
    const text = 'Xã\tKH\tTH\nA\t1\t600\nB\t2\t700\nCộng\t3\t1400';
    const [finding] = check(text).findings;
    const once = applyEdits(text, finding?.fixes[0]?.edits ?? []);
    assert.notEqual(once, text);
    assert.deepEqual(check(once).findings, []);
  });
});
