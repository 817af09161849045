import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createDocument, spanFrom, type PlacedTable, type Span } from '../../server/src/core/index';
import type { Passage } from '../../server/src/core/structure/passage/passages';

const LINES = [
  '',
  'Kết quả như sau:',
  'Toàn huyện có 756 người dự học. Trong đó:',
  '- Nam: 402 người, chiếm 53,17%;',
  '- Nữ: 354 người, chiếm 46,83%.',
  'Trong đó có 45 hộ nghèo, chiếm 5,95%.',
  'STT\tXã\tSố hộ',
  '1\tAn Hòa\t120',
  '2\tAn Bình\t80',
  '\tCộng\t200',
  '| Xã | Số hộ |',
  '| An Hòa | 120 |',
  '| An Bình | 80 |',
  '| Tổng | 200 |',
];

const draft = fc.array(fc.constantFrom(...LINES), { maxLength: 40 }).map(lines => lines.join('\n'));
const share = fc.double({ min: 0, max: 1, noNaN: true });

const meets = (wanted: Span, { start, end }: Span): boolean => start <= wanted.end && end >= wanted.start;

const spanOfTable = ({ start, table }: PlacedTable): Span =>
  spanFrom(start + table.span.start, start + table.span.end);

const spanOfPassage = ({ lines }: Passage): Span =>
  spanFrom(lines[0]?.start ?? 0, Math.max(...lines.map(({ start, block }) => start + block.text.length)));

describe('a stretch of a document', () => {
  it('has the tables and passages that the whole has there, though the others are not read', () => {
    fc.assert(
      fc.property(draft, share, fc.nat({ max: 80 }), (text, from, length) => {
        const start = Math.floor(from * text.length);
        const wanted = spanFrom(start, Math.min(start + length, text.length));
        const [part, whole] = [createDocument(text), createDocument(text)];
        const inTables = (each: PlacedTable): boolean => meets(wanted, spanOfTable(each));
        const rowsOf = ({ start, text: read, table }: PlacedTable): unknown => ({
          start,
          read,
          rows: table.rows.map(({ kind, label }) => [kind, label]),
          proven: [...table.proven].map(cell => table.spanOf(cell)),
        });
        assert.deepEqual(
          part.tablesAround(wanted).filter(inTables).map(rowsOf),
          whole.tables.filter(inTables).map(rowsOf),
        );
        const inPassages = (each: Passage): boolean => meets(wanted, spanOfPassage(each));
        const shapeOf = ({ lines, bindings }: Passage): unknown => ({
          starts: lines.map(line => line.start),
          bindings,
        });
        assert.deepEqual(
          part.passagesAround(wanted).filter(inPassages).map(shapeOf),
          whole.passages.filter(inPassages).map(shapeOf),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('is not where passages and tables far away are read', () => {
    const rows = LINES.slice(6, 10).join('\n');
    const document = createDocument(`${rows}\n\n${'Các chi bộ đã học tập đầy đủ.\n\n'.repeat(20)}${rows}`);
    assert.equal(document.tablesAround(spanFrom(0, 10)).length, 1);
    assert.equal(document.tables.length, 2);
  });
});
