import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  createDocument,
  editDocument,
  writtenIn,
  type DocumentModel,
  type PlacedTable,
} from '../../server/src/core/index';
import { drawTable, TABLE_FORMS } from '../helpers/draw-table';
import { TABLES } from '../helpers/table-rules';
import { typeInto } from '../helpers/typed-edits';
import { writtenText } from '../helpers/written';

const { findingsIn } = TABLES;

const CELLS = [
  '',
  '-',
  '12',
  '1.250',
  '98,33',
  '105,0%',
  '-7',
  'Xã An Hòa',
  'Cộng',
  '**9**',
  '1,250',
  'x',
  'I',
  '1.1',
];

/** Rows of any cells: tables, half tables and what only looks like one. */
const LINES = fc
  .tuple(
    fc.constantFrom(' | ', '\t', '   '),
    fc.array(fc.constantFrom(...CELLS), { minLength: 1, maxLength: 6 }),
  )
  .map(([gap, cells]) =>
    gap === ' | ' ? `|${gap}${cells.join(gap)}${gap}`.replaceAll('  ', ' ') : cells.join(gap),
  );

const draft = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 5, arbitrary: LINES },
        fc.constantFrom(
          '',
          '|---|---|',
          '+---+---+',
          'ĐVT: triệu đồng',
          'Kết quả như sau:',
          'STT\tXã\tSố hộ\tTỷ lệ (%)',
        ),
      ),
      fc.constantFrom('\n', '\n', '\r\n'),
    ),
    { maxLength: 20 },
  )
  .map(lines => lines.map(([line, end]) => line + end).join(''));

const edit = fc.record({
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat({ max: 12 }),
  text: fc.oneof(fc.constantFrom('', '\n', '\t', ' ', '|', '7', 'Cộng'), draft),
});

function shapeOf({ tables }: DocumentModel): unknown {
  return tables.map(({ start, text, table }) => ({ start, text, rows: table.rows, columns: table.columns }));
}

const ROW_IN_BETWEEN = '\n| 9 | Xã Mới | 120 | 60 | 60 | 50,0 |\n';

/** A table with sums by rows and by columns, and percentages. */
function writeLong(length: number): string {
  const rows = Array.from({ length }, (_, index) => {
    const [men, women] = [100 + ((index * 37) % 211), 110 + ((index * 53) % 197)];
    const percent = (100 * men) / (men + women);
    return [index + 1, `Xã ${index}`, men + women, men, women, percent.toFixed(1).replace('.', ',')] as const;
  });
  const total = (column: 2 | 3 | 4): string => group(sum(rows.map(row => row[column])));
  return [
    ['STT', 'Xã', 'Tổng số', 'Nam', 'Nữ', 'Tỷ lệ nam (%)'],
    ['---', '---', '---', '---', '---', '---'],
    ...rows,
    ['', 'Tổng cộng', total(2), total(3), total(4), ''],
  ]
    .map(cells => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** What is at fault in each table, by places and values. */
function judgementOf({ tables }: DocumentModel): unknown {
  return tables.flatMap(({ table }) =>
    table.faults.map(({ form, evidence, culprit, mended, isOpen }) => ({
      form,
      evidence,
      at: table.spanOf(culprit.cell),
      value: culprit.value,
      mended: mended.map(({ row, column }) => [row, column]),
      isOpen,
    })),
  );
}

describe('tables of any text', () => {
  it('have every cell inside the text, in order, and a cell for each column', () => {
    fc.assert(
      fc.property(draft, text => {
        const document = createDocument(text);
        for (const placed of document.tables) checkCells(document.text, placed);
      }),
    );
  });

  it('are the same after edits as when read afresh', () => {
    fc.assert(
      fc.property(draft, fc.array(edit, { maxLength: 5 }), (text, edits) => {
        let document = createDocument(text);
        for (const one of edits) {
          assert.ok(document.tables.length >= 0);
          document = typeInto(document, one);
          assert.deepEqual(shapeOf(document), shapeOf(createDocument(writtenText(document))));
        }
      }),
    );
  });

  it('are judged alike after edits and afresh, however long they are', () => {
    const change = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat({ max: 2 }),
      text: fc.constantFrom('7', '12', '', ',5', ' |', ROW_IN_BETWEEN),
    });
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 200 }), fc.array(change, { maxLength: 6 }), (length, changes) => {
        let document = createDocument(writeLong(length));
        assert.deepEqual(judgementOf(document), []);
        for (const { at, length: removed, text } of changes) {
          const start = Math.floor(at * document.text.length);
          const end = Math.min(document.text.length, start + removed);
          document = editDocument(document, { span: { start, end }, text });
          assert.deepEqual(judgementOf(document), judgementOf(createDocument(writtenText(document))));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('never fail to be judged', () => {
    fc.assert(
      fc.property(draft, text => {
        findingsIn(text);
      }),
    );
  });
});

describe('a table of numbers with its right total', () => {
  const column = fc.array(fc.nat({ max: 99_999 }), { minLength: 3, maxLength: 9 });
  const columns = fc
    .tuple(column, column, column)
    .map(all => all.map(values => values.slice(0, Math.min(...all.map(({ length }) => length)))));

  it('is never reported, in whichever form', () => {
    fc.assert(
      fc.property(columns, fc.constantFrom(...TABLE_FORMS), (values, form) => {
        assert.deepEqual(findingsIn(drawTable(rowsOf(values, 0), form)), []);
      }),
    );
  });

  it('is reported where one total is off, unless a row left out explains it', () => {
    fc.assert(
      fc.property(
        columns,
        fc.constantFrom(...TABLE_FORMS),
        fc.integer({ min: 1, max: 9 }),
        (values, form, off) => {
          const [first = [], ...others] = values;
          fc.pre(others.every(numbers => numbers.every(value => value > 0)));
          fc.pre(first.every(value => value > 0 && value !== off));
          const total = group(sum(first) + off);
          const text = drawTable(rowsOf(values, off), form);
          const [finding = '', ...more] = findingsIn(text);
          assert.deepEqual(more, []);
          // A part that one slip of the keys explains is told itself; its repair makes the table right.
          if (finding.startsWith('table-total.part')) {
            const [repair] = TABLES.repairsOf(text);
            assert.deepEqual(findingsIn(repair?.text ?? text), []);
            return;
          }
          assert.match(finding, /^table-total\.rows(?: error|-likely warning) /u);
          assert.ok(finding.endsWith(`"${total}"`), finding);
        },
      ),
    );
  });
});

function checkCells(text: string, { start, text: own, table }: PlacedTable): void {
  assert.equal(text.slice(start, start + own.length), own);
  for (const { cells } of table.rows) {
    assert.equal(cells.length, table.columns.length);
    let last = 0;
    for (const cell of cells) {
      const { content } = cell;
      const span = table.spanOf(cell);
      assert.equal(own.slice(span.start, span.end), writtenIn(cell));
      assert.ok(span.start <= span.end && span.end <= own.length);
      if (content.kind === 'blank') continue;
      assert.ok(span.start >= last);
      last = span.end;
    }
  }
}

/** A head, a row for each place of the columns, and the totals, the first of them off by so much. */
function rowsOf(columns: readonly (readonly number[])[], off: number): readonly (readonly string[])[] {
  const names = [
    'Tân An',
    'Tân Bình',
    'Tân Châu',
    'Tân Dân',
    'Tân Đức',
    'Tân Hòa',
    'Tân Lập',
    'Tân Mỹ',
    'Tân Phú',
  ];
  const rows = (columns[0] ?? []).map((_, row) => [
    names[row] ?? '',
    ...columns.map(values => group(values[row] ?? 0)),
  ]);
  const totals = columns.map((values, column) => group(sum(values) + (column === 0 ? off : 0)));
  return [['Xã', 'Số hộ', 'Số người', 'Số thửa'], ...rows, ['Tổng cộng', ...totals]];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function group(value: number): string {
  return String(value).replace(/(\d)(?=(?:\d{3})+$)/gu, '$1.');
}
