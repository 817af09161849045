import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createDocument } from '../../server/src/core/index';
import { partsOfProvisions, provisionsIn } from '../helpers/marked-provisions';
import { paragraph } from '../helpers/marked';
import { writtenAt } from '../helpers/written';

/** Words and marks that provisions, headings and quotations are made of, and some that they are not. */
const PIECES = (
  'điểm khoản Điều điều mục Chương Phần phụ lục tiết tiểu a b đ 1 2 12a 3.1 II này số và hoặc đến , ; . : - của các ' +
  'Nghị quyết Quy chế Luật Đất đai kèm theo “ ” " ( ) | xã 5% 15/6 30/2020/NĐ-CP'
).split(' ');
const prose = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', ' ', '', '\n', '\n\n', '\t')), {
    maxLength: 60,
  })
  .map(pieces => pieces.flat().join(''));

describe('provisions of any text', () => {
  it('lie in the text, in order, without overlap, and each part is what its span marks', () => {
    fc.assert(
      fc.property(prose, fc.boolean(), (text, isDecomposed) => {
        const written = isDecomposed ? text.normalize('NFD') : text;
        const { provisions, text: read } = paragraph(written);
        let end = 0;
        for (const { span, levels } of provisions) {
          assert.ok(span.start >= end && span.end <= read.length);
          ({ end } = span);
          assert.ok(levels.every(level => level.span.start >= span.start && level.span.end <= span.end));
        }
        for (const [part, marked] of partsOfProvisions(written)) assert.equal(marked, part);
      }),
    );
  });

  it('are the same in decomposed letters', () => {
    fc.assert(
      fc.property(prose, text => {
        assert.deepEqual(provisionsIn(text.normalize('NFD')), provisionsIn(text));
      }),
    );
  });
});

describe('the outline of any text', () => {
  it('has its articles and clauses in order, each label under its span', () => {
    const line = fc.oneof(
      fc.tuple(
        fc.constantFrom(
          'Điều 1. A',
          'Điều 2. B',
          'Điều 3',
          'Điều 2a. C',
          'Điều 4. Sửa đổi Điều 5',
          '“Điều 5. D',
        ),
      ),
      fc.tuple(
        fc.constantFrom('1. A', '2. B”', '3. C', 'a) D', 'b) E', '©) F', 'QUY CHẾ', 'PHỤ LỤC I', 'phụ lục'),
      ),
      fc.tuple(prose),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), fc.boolean(), (lines, isDecomposed) => {
        const text = lines
          .flat()
          .join('\n\n')
          .normalize(isDecomposed ? 'NFD' : 'NFC');
        const document = createDocument(text);
        let at = 0;
        for (const { articles } of document.outline.articles.texts) {
          assert.notEqual(articles.length, 0);
          for (const { label, span, end, clauses } of articles) {
            assert.ok(span.start >= at && span.end <= end && end <= document.text.length);
            assert.ok(writtenAt(document, span).normalize('NFC').endsWith(label));
            for (const clause of clauses) assert.ok(clause.span.start > span.end && clause.span.end <= end);
            at = end;
          }
        }
      }),
    );
  });
});
