import assert from 'node:assert/strict';
import {
  createDocument,
  recalculateRowAt,
  tableArithmeticAt,
  type Locale,
} from '../../server/src/core/index';
import { drawTable, parseRows } from '../helpers/draw-table';
import { writtenAfter, writtenAt } from '../helpers/written';

const TABLE = drawTable(
  parseRows(`STT | Đơn vị | Kế hoạch | Thực hiện | TH/KH (%)
    1 | Xã An Hòa | 1.200 | 1.260 | 105,0
    2 | Xã Hòa An | 3.400 | 3.080 | 90,6
    3 | Xã Tân An | 40 | 45 | 112,5
     | Tổng cộng | 4.640 | 4.358 | 94,5`),
  'pipes',
);

/** What is told of a cell: the marked cell, the formula and the verdict. */
function explain(text: string, cell: string, locale: Locale = 'vi'): readonly string[] {
  const document = createDocument(text);
  const offset = document.source.fromWritten(text.indexOf(` ${cell} `) + 1);
  const told = tableArithmeticAt(document, offset, locale);
  return told === null ? [] : [writtenAt(document, told.span), told.formula, told.verdict ?? ''];
}

describe('the arithmetic of a table cell', () => {
  it('of a total that adds up, and of one that does not', () => {
    assert.deepEqual(explain(TABLE, '4.640'), [
      '4.640',
      '1.200 + 3.400 + 40 = 4.640',
      'khớp với số đang ghi',
    ]);
    assert.deepEqual(explain(TABLE, '4.358'), [
      '4.358',
      '1.260 + 3.080 + 45 = 4.385',
      'văn bản đang ghi 4.358',
    ]);
    assert.deepEqual(explain(TABLE, '4.358', 'en'), [
      '4.358',
      '1,260 + 3,080 + 45 = 4,385',
      'the document writes 4.358',
    ]);
  });

  it('of a percentage', () => {
    assert.deepEqual(explain(TABLE, '105,0'), ['105,0', '1.260 / 1.200 = 105,0%', 'khớp với số đang ghi']);
    assert.deepEqual(explain(TABLE, '90,6'), [
      '90,6',
      '3.080 / 3.400 = 90,58…% → 90,6%',
      'khớp với số đang ghi',
    ]);
  });

  it('of a sum within rounding', () => {
    const text = 'Nguồn\tNăm 2023\tNăm 2024\nTỉnh\t 12,4 \t1\nXã\t 8,4 \t2\nCộng\t 20,9 \t3';
    assert.deepEqual(explain(text, '20,9'), [
      '20,9',
      '12,4 + 8,4 = 20,8',
      'khớp với số đang ghi trong phạm vi làm tròn',
    ]);
  });

  it('of a total column, and of a difference that the head tells of', () => {
    const text =
      '| Xã | Thu | Chi | Còn lại |\n|---|---|---|---|\n| (1) | (2) | (3) | (4=2-3) |\n| A | 50 | 30 | 20 |\n| B | 9 | 4 | 5 |';
    assert.deepEqual(explain(text, '20'), ['20', '50 − 30 = 20', 'khớp với số đang ghi']);
  });

  it('of many figures tells the first ones and their number', () => {
    const rows = Array.from({ length: 12 }, (_, index) => `| Xã ${'I'.repeat(index + 1)} | ${index + 1} |`);
    const text = ['| Xã | Số hộ |', '|---|---|', ...rows, '| Cộng | 78 |'].join('\n');
    assert.deepEqual(explain(text, '78'), [
      '78',
      '1 + 2 + 3 + 4 + 5 + 6 + … + 12 (12 số) = 78',
      'khớp với số đang ghi',
    ]);
  });

  it('of other cells tells nothing', () => {
    for (const cell of ['Xã An Hòa', '1.200', 'Tổng cộng', 'Kế hoạch'])
      assert.deepEqual(explain(TABLE, cell), []);
    assert.equal(tableArithmeticAt(createDocument('Có 120 hộ.'), 4, 'vi'), null);
  });

  it('knows cells of decomposed letters and CRLF', () => {
    const text = `Mở đầu.\r\n\r\n${TABLE.replaceAll('\n', '\r\n')}`.normalize('NFD');
    assert.deepEqual(explain(text, '4.358').slice(0, 2), ['4.358', '1.260 + 3.080 + 45 = 4.385']);
  });
});

describe('adding up a row again', () => {
  /** The name of the row under a text and the whole text after its edits; null where nothing is offered. */
  const recalculate = (text: string, place: string): readonly [string, string] | null => {
    const document = createDocument(text);
    const found = recalculateRowAt(document, document.source.fromWritten(text.indexOf(place)));
    return found === null ? null : [found.row, writtenAfter(document, found.edits)];
  };

  it('changes the figures that do not add up', () => {
    assert.deepEqual(recalculate(TABLE, 'Tổng cộng'), ['Tổng cộng', TABLE.replace('4.358', '4.385')]);
    assert.deepEqual(recalculate(TABLE, '94,5'), ['Tổng cộng', TABLE.replace('4.358', '4.385')]);
  });

  it('works where no rule is sure, and fills blank cells', () => {
    const text = 'Xã\tNhận\tTrả\tTồn\nAn Hòa\t12\t10\t2\nHòa An\t15\t15\t-\nCộng\t\t99\t9';
    assert.deepEqual(recalculate(text, 'Cộng'), [
      'Cộng',
      'Xã\tNhận\tTrả\tTồn\nAn Hòa\t12\t10\t2\nHòa An\t15\t15\t-\nCộng\t27\t25\t2',
    ]);
  });

  it('offers nothing on other rows, nor where all is right', () => {
    assert.equal(recalculate(TABLE, 'Xã Hòa An'), null);
    assert.equal(recalculate(TABLE.replace('4.358', '4.385'), 'Tổng cộng'), null);
    assert.equal(recalculate('Không có bảng.', 'bảng'), null);
  });
});
