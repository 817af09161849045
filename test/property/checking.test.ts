import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  compareFindings,
  createChecker,
  createDocument,
  resolveSettings,
  RULES,
  type Span,
} from '../../server/src/core/index';
import { checkText } from '../helpers/document';

/** Pieces that drafts are made of, so that arbitrary texts come near to what rules look for. */
const PIECES = [
  'Có ',
  'trong tổng số ',
  'kế hoạch ',
  'kế hoạch 0 xã, thực hiện ',
  'trong tổng số 0',
  'tổng số ',
  'triệu tập ',
  'có mặt ',
  '699/756',
  '45 / 60',
  '2.005',
  '1,234,567',
  '99.61',
  '92,46',
  '0',
  '12.34.5',
  '1 234',
  '5\u00a0452',
  '09',
  '24/7',
  '19/2',
  '2016/17',
  '30/2020/NĐ-CP',
  '%',
  ' %',
  ' phần trăm',
  ' điểm phần trăm',
  ' người',
  ' hộ',
  ' đại biểu',
  ' tỷ đồng',
  'ha',
  ', chiếm ',
  ', đạt ',
  ' (',
  ')',
  ', vượt ',
  ' bằng ',
  ' và ',
  ' - ',
  '-',
  '/',
  '.',
  ', ',
  '; ',
  ': ',
  '\n',
  '\r\n',
  '\n\n',
  '\t',
  '| ',
  '- ',
  '# ',
  '**',
  '<!-- ',
  ' -->',
  '<!-- vanban-disable -->',
  '<!-- vanban-enable -->',
  'gần ',
  'khoảng ',
  'ngày ',
  'thứ ',
  'số ',
  '\u0301',
  '\ud83d',
  '\ufeff',
  'tổng số hộ',
  'kế hoạch',
];

const arbitraryText = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map(pieces => pieces.join('')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map(pieces => pieces.join('').normalize('NFD')),
  fc.string({ unit: 'binary', maxLength: 80 }),
);

const RUNS = { numRuns: 300 };

/** Every span that a result speaks of. */
function spansOf(text: string): readonly Span[] {
  const { findings, unusedDirectives } = checkText(text);
  return [
    ...findings.flatMap(({ span, related, fixes }) => [
      span,
      ...related.map(place => place.span),
      ...fixes.flatMap(({ edits }) => edits.map(edit => edit.span)),
    ]),
    ...unusedDirectives.map(({ span }) => span),
  ];
}

describe('checking any text', () => {
  it('never throws, and speaks of places inside the text alone', () => {
    fc.assert(
      fc.property(arbitraryText, text => {
        for (const { start, end } of spansOf(text)) {
          assert.ok(0 <= start && start < end && end <= text.length, `[${start}, ${end}) of ${text.length}`);
        }
      }),
      RUNS,
    );
  });

  it('gives findings in order, without doubles', () => {
    fc.assert(
      fc.property(arbitraryText, text => {
        const { findings } = checkText(text);
        findings.forEach((finding, index) => {
          const before = findings[index - 1];
          assert.ok(before === undefined || compareFindings(before, finding) < 0);
        });
      }),
      RUNS,
    );
  });

  it('gives the same again, and does not change its input', () => {
    const checker = createChecker(resolveSettings(RULES, []));
    fc.assert(
      fc.property(arbitraryText, text => {
        const document = createDocument(text);
        const blocks = [...document.blocks];
        const first = checker.check(document);
        assert.deepEqual(checker.check(document), first);
        assert.deepEqual(checkText(text), first);
        assert.equal(document.source.written.toString(), text);
        assert.deepEqual(document.blocks, blocks);
      }),
      RUNS,
    );
  });

  it('finds in decomposed letters what it finds in composed ones', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }), pieces => {
        const text = pieces
          .filter(piece => piece !== '\u0301')
          .join('')
          .normalize('NFC');
        const decomposed = text.normalize('NFD');
        // That the letters are decomposed is a finding of its own.
        const marks = (of: string): readonly string[] =>
          checkText(of)
            .findings.filter(({ ruleId }) => ruleId !== 'style/unicode-form')
            .map(({ ruleId, messageId, span }) =>
              [ruleId, messageId, of.slice(span.start, span.end).normalize('NFC')].join(' '),
            );
        assert.deepEqual(marks(decomposed), marks(text));
      }),
      RUNS,
    );
  });
});
