import assert from 'node:assert/strict';
import { createDocument, tableFromTabs, writtenIn } from '../../server/src/core/index';

/** The lines of the table that rows of tabs become. */
function paste(text: string): readonly string[] | null {
  return tableFromTabs(text)?.split('\n') ?? null;
}

describe('a table from tabs', () => {
  it('is a table of pipes, aligned, with a rule below its head', () => {
    assert.deepEqual(paste('Xã\tSố hộ\r\nHòa An\t1.204\r\nTân Lập\t98\r\n'), [
      '| Xã      | Số hộ |',
      '|---------|------:|',
      '| Hòa An  | 1.204 |',
      '| Tân Lập |    98 |',
    ]);
  });

  it('keeps the cells that Excel writes in quotation marks', () => {
    assert.deepEqual(paste('Xã\tGhi chú\n"Hòa An\n(cũ)"\t"Gọi là ""An""\t2"\n"Điểm"\tx'), [
      '| Xã             | Ghi chú       |',
      '|----------------|---------------|',
      '| Hòa An<br>(cũ) | Gọi là "An" 2 |',
      '| "Điểm"         | x             |',
    ]);
  });

  it('joins the lines of a cell that Word has broken', () => {
    assert.deepEqual(paste('TT\tTên\tSố hộ\n1\tHòa An\t12\n2\tTân Lập\n(mới)\t15\n3\tAn Bình\t9'), [
      '|  TT | Tên              | Số hộ |',
      '|----:|------------------|------:|',
      '|   1 | Hòa An           |    12 |',
      '|   2 | Tân Lập<br>(mới) |    15 |',
      '|   3 | An Bình          |     9 |',
    ]);
  });

  it('keeps titles of rows, second rows of a head and totals with merged cells apart', () => {
    const rows = [
      'TT\tXã\tTổng\tTrong đó',
      'Nam\tNữ',
      'A. KHỐI XÃ',
      '1\tHòa An\t12\t7\t5',
      'Cộng\t12',
      'Tổng\t12',
    ];
    assert.equal(paste(rows.join('\n'))?.length, rows.length + 1);
  });

  it('writes no rule below a first row of figures, but below one of years', () => {
    assert.deepEqual(paste('Hòa An\t12\nTân Lập\t15'), ['| Hòa An  |  12 |', '| Tân Lập |  15 |']);
    assert.equal(paste('Chỉ tiêu\t2024\t2025\nSố hộ\t12\t15')?.[1]?.startsWith('|---'), true);
  });

  it('writes bars of the cells with a backslash, and keeps NFD', () => {
    const name = 'Hòa An'.normalize('NFD');
    assert.deepEqual(paste(`a|b\t${name}\nx\ty`), [
      String.raw`| a\|b | ${name} |`,
      '|------|--------|',
      '| x    | y      |',
    ]);
  });

  it('is none without tabs or rows', () => {
    for (const text of ['', 'Có 5 xã.\nCó 6 xã.', '\n\n', '\t\n\t']) assert.equal(tableFromTabs(text), null);
  });

  it('is read by the checker as the tabs were', () => {
    const tabs = 'Đơn vị\tKế hoạch\tThực hiện\nXã An Hòa\t120\t118\nXã Hòa An\t150\t160\nTổng cộng\t270\t287';
    const faultsIn = (text: string): readonly string[] =>
      createDocument(text).tables.flatMap(({ table }) =>
        table.faults.map(({ equation: { result } }) => writtenIn(result)),
      );
    assert.deepEqual(faultsIn(tableFromTabs(tabs) ?? ''), ['287']);
    assert.deepEqual(faultsIn(tabs), ['287']);
  });
});
