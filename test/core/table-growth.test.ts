import assert from 'node:assert/strict';
import { createDocument } from '../../server/src/core/index';
import { assertLinear } from '../helpers/growth';

/** A row of a long table, by its place in it. */
type WriteRow = (index: number) => string;

const ROWS: Readonly<Record<string, WriteRow>> = {
  'totals of each other': index =>
    index % 2 === 1 ? `\tCộng\t${index}\t${index + 1}` : `${index}\tXã\t${(index * 3) % 91}\t${index % 7}`,
  'rows that may be totals': index =>
    `\tTổng kinh phí ${'abc'.charAt(index % 3)}\t${(index * 7) % 97}\t${index % 13}`,
  means: index =>
    index % 2 === 1 ? `\tBình quân\t${index}\t7` : `${index}\tXã\t${index % 91}\t${index % 7}`,
  'groups in groups': index =>
    `${['I', '1', '1.1', 'a', '-'][index % 5] ?? ''}\tNhóm\t${(index * 3) % 91}\t${index % 7}`,
  'totals beside shares': index =>
    index % 3 === 2 ? `\tCộng\t${150 + (index % 50)}` : `${index}\tXã\t${index % 91}\t\t\t${index % 70},5`,
  'titles over rows': index => `A\tKHỐI ${index}`,
  'sums with errors in them': index => {
    const [first, second] = [(index % 50) + 10, (index % 31) + 10];
    return `${index}\tXã\t${first + second + (index % 9 === 0 ? 9 : 0)}\t${first}\t${second}`;
  },
};

const HEAD = 'STT\tĐơn vị\tTổng số\tNam\tNữ\tTỷ lệ (%)';

/** Rows of which every fifth does not add up, and their means, of which one is off. */
function wrongSumsAboveMeans(length: number): readonly string[] {
  const rows = Array.from({ length }, (_, index) => {
    const [first, second] = [((index * 7) % 91) + 10, ((index * 3) % 97) + 10];
    return [first + second - (index % 5 === 0 ? 3 : 0), first, second];
  });
  const means = [0, 1, 2].map(column => rows.reduce((sum, row) => sum + (row[column] ?? 0), 0) / length);
  const written = means.map((mean, column) => (column === 0 ? mean + 9 : mean).toFixed(2).replace('.', ','));
  return [
    ...rows.map((row, index) => [index + 1, 'Xã', ...row].join('\t')),
    ['', 'Bình quân', ...written].join('\t'),
  ];
}

describe('a long table', () => {
  for (const [name, writeRow] of Object.entries(ROWS)) {
    it(`of ${name} is settled in time that grows with its rows`, () => {
      assertLinear(8_000, length => {
        const rows = Array.from({ length }, (_, index) => writeRow(index));
        const { tables } = createDocument([HEAD, ...rows, '1\tXã\t5\t3\t2'].join('\n'));
        assert.ok(tables[0]?.table.faults !== undefined);
      });
    });
  }

  it('of wrong sums above their means is settled in time that grows with its rows', () => {
    assertLinear(8_000, length => {
      const { tables } = createDocument([HEAD, ...wrongSumsAboveMeans(length)].join('\n'));
      assert.ok((tables[0]?.table.faults.length ?? 0) > length / 10);
    });
  });
});
