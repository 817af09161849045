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
  'sums with errors in them': index => {
    const [first, second] = [(index % 50) + 10, (index % 31) + 10];
    return `${index}\tXã\t${first + second + (index % 9 === 0 ? 9 : 0)}\t${first}\t${second}`;
  },
};

describe('a long table', () => {
  for (const [name, writeRow] of Object.entries(ROWS)) {
    it(`of ${name} is settled in time that grows with its rows`, () => {
      assertLinear(8_000, length => {
        const rows = Array.from({ length }, (_, index) => writeRow(index));
        const { tables } = createDocument(['STT\tĐơn vị\tTổng số\tNam\tNữ', ...rows].join('\n'));
        assert.ok(tables[0]?.table.faults !== undefined);
      });
    });
  }
});
