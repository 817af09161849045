import assert from 'node:assert/strict';
import { countTies, formatTies } from '../../server/scripts/report/tie-rates';

const AGREES = 'Toàn phường có 3.264 hộ. Đã lắp đồng hồ nước cho 2.871 hộ, đạt 87,96%.';
const DIFFERS = 'Toàn phường có 3.264 hộ. Đã lắp đồng hồ nước cho 2.871 hộ, đạt 54,31%.';

describe('the ties of a report', () => {
  it('are counted by how many of their readings agree', () => {
    const counts = countTies([
      { kind: 'read', file: 'a.txt', text: AGREES },
      { kind: 'read', file: 'b.txt', text: DIFFERS },
      { kind: 'unread', file: 'c.txt', reason: 'EACCES' },
    ]);
    const [count, ...others] = counts.filter(({ agreeing }) => agreeing > 0);
    assert.deepEqual(others, []);
    assert.equal(count?.tie, 'share unsaid tied plain same');
    assert.deepEqual([count.tried, count.agreeing], [2, 1]);
  });

  it('are written as a table', () => {
    const table = formatTies([{ tie: 'share listed', tried: 4, agreeing: 3, kept: 0.7 }]);
    assert.ok(table.includes('| share listed | 4 | 3 | 0.750 | 0.7 |'), table);
  });
});
