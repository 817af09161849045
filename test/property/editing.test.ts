import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  createChecker,
  createDocument,
  editDocument,
  resolveSettings,
  RULES,
  type DocumentModel,
} from '../../server/src/core/index';

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

/** Edits told by shares of the text, so that they fit whatever the text has become. */
const edit = fc.record({
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat({ max: 30 }),
  text: fc.oneof(fc.constantFrom('', '\n', '\r\n', '\n\n', '- ', '7', '%', 'và ', '|', '#'), draft),
});

interface Edit {
  readonly from: number;
  readonly length: number;
  readonly text: string;
}

function applyTo(document: DocumentModel, { from, length, text }: Edit): DocumentModel {
  const start = Math.floor(from * document.text.length);
  return editDocument(document, {
    span: { start, end: Math.min(start + length, document.text.length) },
    text,
  });
}

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
          document = applyTo(document, one);
          assert.deepEqual(shapeOf(document), shapeOf(createDocument(document.text)));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('and the same findings, though blocks are remembered', () => {
    const checker = createChecker(resolveSettings(RULES, []));
    fc.assert(
      fc.property(draft, edit, (text, one) => {
        const before = createDocument(text);
        checker.check(before);
        const after = applyTo(before, one);
        const afresh = createChecker(resolveSettings(RULES, [])).check(createDocument(after.text));
        assert.deepEqual(checker.check(after), afresh);
      }),
      { numRuns: 200 },
    );
  });
});
