import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  createChecker,
  createDocument,
  resolveSettings,
  RULES,
  type DocumentModel,
} from '../../server/src/core/index';
import { LAW_LINES, writeLongLaw } from '../helpers/long-law';
import { typeInto } from '../helpers/typed-edits';
import { writtenText } from '../helpers/written';

/** Just long enough to be a whole paragraph: an edit makes it one or takes that from it. */
const LONG = `${'Các chi bộ đã tổ chức học tập đầy đủ, '.repeat(8).slice(0, 281)}.`;

const LINES = [
  LONG,
  LONG.slice(0, -1),
  '',
  '',
  ' ',
  'Toàn huyện có 699/756 người',
  'dự học, chiếm 92,64%.',
  '- Có 45/60 hộ,',
  'đạt 57%.',
  '| 45/60 | 75% |',
  '# BÁO CÁO',
  'Điều 1. Phạm vi',
  'Ban Thường vụ Huyện ủy chỉ đạo các chi bộ, đảng bộ tổ chức học tập.',
  '<!-- ghi chú -->',
  'Nơi nhận:',
  '\t5',
];
const ENDS = ['\n', '\n', '\r\n', '\r'];

const draft = fc
  .array(fc.tuple(fc.constantFrom(...LINES), fc.constantFrom(...ENDS)), { maxLength: 14 })
  .map(lines => lines.map(([line, end]) => line + end).join(''));

/** Lines above and below the rows of a table: of a width at which a longer row tells them from wrapped ones. */
const BESIDE_ROWS = [
  'Bảng 1. Kết quả học tập của các xã, phường trên địa bàn huyện năm 2025',
  'Đơn vị tính: người, theo báo cáo của các xã, phường và thị trấn năm',
  'tính đến hết ngày 30 tháng 9',
  '- Có 45/60 hộ,',
  '',
];
const MARKED_ROWS = [
  '| Xã *An Hòa | 45 | 60 |',
  '| Xã `An Hòa | 45 | 60 |',
  '| Xã An Hòa <!-- | 45 | 60 |',
  '| Xã An Hòa --> | 45 | 60 |',
  '| Xã An Hòa(5) | — | tep@example.vn |',
  '| \u00a0An Hòa | 2021 — 2025 | 5 |',
  '    | An Hòa | 45 | 60 |',
  `${LONG}\t5.`,
  '\tTổng cộng\t120',
];

const table = fc
  .record({
    above: fc.array(fc.constantFrom(...BESIDE_ROWS), { maxLength: 3 }),
    mark: fc.constantFrom('|', '\t'),
    rows: fc.integer({ min: 4, max: 9 }),
    marked: fc.array(fc.tuple(fc.nat({ max: 9 }), fc.constantFrom(...MARKED_ROWS)), { maxLength: 2 }),
    below: fc.array(fc.constantFrom(...BESIDE_ROWS), { maxLength: 2 }),
    end: fc.constantFrom(...ENDS),
  })
  .map(({ above, mark, rows, marked, below, end }) => {
    const lines = Array.from({ length: rows }, (_, row) =>
      mark === '|' ? `| Xã số ${row} | ${row}45 | 60 |` : `Xã số ${row}\t${row}45\t60`,
    );
    for (const [at, row] of marked) lines.splice(at, 0, row);
    return [...above, ...lines, ...below].map(line => line + end).join('');
  });

/** In cells for the most part, and at the ends of rows. */
const rowEdit = fc.record({
  // Doubles would be near the beginning for the most part.
  from: fc.nat({ max: 999 }).map(share => share / 1_000),
  length: fc.oneof({ weight: 4, arbitrary: fc.nat({ max: 1 }) }, fc.nat({ max: 60 })),
  text: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('', '7', 'xã '.repeat(20)) },
    fc.constantFrom('.', '\n', '\n\n', '\t', '|', '*', '`', '<!--', '-->', '\u0300', '—'),
    fc.constantFrom(...MARKED_ROWS, ...BESIDE_ROWS).map(line => `\n${line}\n`),
  ),
});

/** Edits told by shares of the text, so that they fit whatever the text has become. */
const edit = fc.record({
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat({ max: 30 }),
  text: fc.oneof(fc.constantFrom('', '\n', '\r\n', '\n\n', '- ', '7', '%', 'và ', '|', '#'), draft),
});

const law = fc
  .array(fc.constantFrom(...LAW_LINES), { minLength: 8, maxLength: 40 })
  .chain(lines => fc.constantFrom(LAW_LINES, lines))
  .map(writeLongLaw);

/** In the articles for the most part: letters and digits in sentences and numbers, and lines of a law. */
const lawEdit = fc.record({
  from: fc.double({ min: 0.6, max: 1, noNaN: true }),
  length: fc.oneof(fc.constant(0), fc.constant(1), fc.nat({ max: 40 })),
  text: fc.oneof(
    fc.constantFrom('', 'ệ', '1', '2', 'a) ', '“', '”', '\n\n', 'x\n\n2. '),
    fc.constantFrom(...LAW_LINES).map(line => `\n\n${line}\n\n`),
  ),
});

function shapeOf({ text, blocks }: DocumentModel): unknown {
  return {
    text,
    blocks: blocks.map(({ start, opensGroup, block }) => ({
      start,
      opensGroup,
      kind: block.kind,
      text: block.text,
    })),
  };
}

describe('editing a document', () => {
  it('gives what reading the new text afresh gives, edit after edit', () => {
    fc.assert(
      fc.property(draft, fc.array(edit, { minLength: 1, maxLength: 5 }), (text, edits) => {
        let document = createDocument(text);
        for (const one of edits) {
          document = typeInto(document, one);
          assert.deepEqual(shapeOf(document), shapeOf(createDocument(writtenText(document))));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('and within a text without line ends, which is cut into parts', () => {
    const sentence =
      'Toàn huyện có 699/756 người dự học, chiếm 92,64%. Các chi bộ đã tổ chức học tập đầy đủ; ';
    const line = sentence.repeat(400);
    fc.assert(
      fc.property(
        fc.constantFrom('', 'Mở đầu.\n\n'),
        fc.array(edit, { minLength: 1, maxLength: 4 }),
        (lead, edits) => {
          let document = createDocument(`${lead}${line}`);
          assert.ok(document.blocks.length > 4);
          for (const one of edits) {
            document = typeInto(document, one);
            assert.deepEqual(shapeOf(document), shapeOf(createDocument(writtenText(document))));
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  it('and within tables, whatever stands beside and in their rows', () => {
    fc.assert(
      fc.property(table, fc.array(rowEdit, { minLength: 1, maxLength: 4 }), (text, edits) => {
        let document = createDocument(text);
        for (const one of edits) {
          document = typeInto(document, one);
          assert.deepEqual(shapeOf(document), shapeOf(createDocument(writtenText(document))));
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('reads few rows of a long table again', () => {
    for (const row of ['| Xã An Hòa | 12 |\n', 'Xã An Hòa\t12\n', '| Xã An Hòa | 12 |\r\n']) {
      const before = createDocument(`Kết quả:\n${row.repeat(2_000)}`);
      const after = typeInto(before, { from: 0.5, length: 0, text: '7' });
      assert.deepEqual(shapeOf(after), shapeOf(createDocument(writtenText(after))));
      assert.equal(
        after.blocks.filter(({ block }, index) => before.blocks[index]?.block !== block).length,
        1,
      );
    }
  });

  it('reads few parts of such a text again', () => {
    const sentence =
      'Toàn huyện có 699/756 người dự học, chiếm 92,64%. Các chi bộ đã tổ chức học tập đầy đủ. ';
    const before = createDocument(sentence.repeat(2_000));
    const after = typeInto(before, { from: 0.5, length: 0, text: 'x' });
    const known = new Set(before.blocks.map(({ block }) => block));
    assert.ok(after.blocks.filter(({ block }) => !known.has(block)).length <= 2);
  });

  it('and the same findings, though blocks are remembered', () => {
    const checker = createChecker(resolveSettings(RULES, []));
    fc.assert(
      fc.property(draft, edit, (text, one) => {
        const before = createDocument(text);
        checker.check(before);
        const after = typeInto(before, one);
        const afresh = createChecker(resolveSettings(RULES, [])).check(createDocument(writtenText(after)));
        assert.deepEqual(checker.check(after), afresh);
      }),
      { numRuns: 200 },
    );
  });

  it('and the same findings, wherever checks were stopped between edits', () => {
    const stopped = fc.record({ edit, slices: fc.array(fc.nat({ max: 12 }), { maxLength: 3 }) });
    fc.assert(
      fc.property(draft, fc.array(stopped, { minLength: 1, maxLength: 6 }), (text, steps) => {
        const checker = createChecker(resolveSettings(RULES, []));
        let document = createDocument(text);
        for (const { edit: one, slices } of steps) {
          for (const slice of slices) {
            let asked = 0;
            checker.check(document, { shouldStop: () => (asked += 1) > slice });
          }
          document = typeInto(document, one);
        }
        const afresh = createChecker(resolveSettings(RULES, [])).check(createDocument(writtenText(document)));
        assert.deepEqual(checker.check(document), afresh);
      }),
      { numRuns: 80 },
    );
  });

  it('and the same findings in a law, edit after edit, though its articles and numbers are remembered', () => {
    fc.assert(
      fc.property(law, fc.array(lawEdit, { minLength: 1, maxLength: 8 }), (text, edits) => {
        const checker = createChecker(resolveSettings(RULES, []));
        let document = createDocument(text);
        checker.check(document);
        for (const one of edits) {
          document = typeInto(document, one);
          const afresh = createChecker(resolveSettings(RULES, [])).check(
            createDocument(writtenText(document)),
          );
          assert.deepEqual(checker.check(document), afresh);
        }
      }),
      { numRuns: 60 },
    );
  });
});
