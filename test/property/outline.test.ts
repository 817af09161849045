import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  createDocument,
  type DocumentModel,
  type FormPart,
  type OutlineUnit,
  type Span,
} from '../../server/src/core/index';
import { DECISION } from '../helpers/decision';
import { LAW_LINES, writeLongLaw } from '../helpers/long-law';
import { typeInto } from '../helpers/typed-edits';
import { writtenText } from '../helpers/written';

/** Below so many paragraphs an edit keeps the shape of the outline where it can. */
const FILLING = Array.from(
  { length: 110 },
  (_, index) => `- Nội dung thứ ${String(index)} của báo cáo;`,
).join('\n\n');
const LONG = `${DECISION}\n${FILLING}\n\n${DECISION}`;

/** What people type, and what begins or ends a part of the outline. */
const PIECES = [
  'x',
  '\n',
  '\n\n',
  'Điều 2. Hồ sơ',
  '\n\n1. ',
  'a) ',
  '“',
  '”',
  'Nơi nhận:',
  '\n\nTM. ỦY BAN',
  '\n\nCHỦ TỊCH\n\n',
  '(Kèm theo Quyết định)',
  '\n\nQUY CHẾ\n\n',
  '| a |',
  'PHỤ LỤC I',
  'Chương V',
  '2. ',
  '\n\nĐiều 3. Thời hạn\n\n',
  '\n\n“Điều 5. Thời hạn\n\n',
  'Sửa đổi, bổ sung khoản 2 Điều 5',
  '7',
  '',
];

type Plain = readonly unknown[];

function plainUnit({
  kind,
  label,
  number,
  suffix,
  mark,
  span,
  title,
  end,
  amends,
  children,
}: OutlineUnit): Plain {
  return [kind, label, number, suffix, mark, span, title, end, amends, children.map(plainUnit)];
}

function plainOutline({ outline }: DocumentModel): Plain {
  const { classReading, parts, units, headings, body, tables, articles, numbered } = outline;
  const { untitled, titledArticles } = headings;
  const tree = [units.map(plainUnit), untitled.map(plainUnit), titledArticles];
  return [classReading, parts, ...tree, body, tables, plainArticles(articles), numbered];
}

function plainArticles({ frame, texts, annexes, quoted }: DocumentModel['outline']['articles']): Plain {
  const articles = texts.flatMap(text => [
    text.types,
    text.isPlain,
    text.articles.map(({ label, span, end, clauses, isPlain, amends }) => [
      label,
      span,
      end,
      clauses,
      isPlain,
      amends,
    ]),
  ]);
  return [frame, articles, annexes, quoted];
}

const draft = fc.oneof(
  fc.constantFrom(DECISION, LONG, writeLongLaw(LAW_LINES)),
  fc.array(fc.constantFrom(...LAW_LINES), { minLength: 5, maxLength: 40 }).map(writeLongLaw),
);

describe('the outline of any text', () => {
  it('is the same behind edits as that of a new text', () => {
    const edit = fc.record({
      // Most of them in the last part, where a law has its articles.
      at: fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0.7, max: 1, noNaN: true })),
      length: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 30 })),
      text: fc.constantFrom(...PIECES),
      isRead: fc.boolean(),
    });
    fc.assert(
      fc.property(draft, fc.array(edit, { minLength: 1, maxLength: 6 }), (first, edits) => {
        let document = createDocument(first);
        assert.ok(plainOutline(document).length > 0);
        for (const { at, length, text, isRead } of edits) {
          document = typeInto(document, { from: at, length, text });
          if (isRead) assert.ok(plainOutline(document).length > 0);
        }
        assert.deepEqual(plainOutline(document), plainOutline(createDocument(writtenText(document))));
      }),
      { numRuns: 300 },
    );
  });

  it('has its spans in the text, units in order and inside of each other', () => {
    const text = fc
      .array(fc.oneof(fc.constantFrom(...PIECES), fc.constantFrom(...DECISION.split('\n')), fc.string()), {
        maxLength: 30,
      })
      .map(lines => lines.join('\n'));
    fc.assert(
      fc.property(text, written => {
        const document = createDocument(written);
        const { parts, units } = document.outline;
        const whole = { start: 0, end: document.text.length };
        for (const span of [...parts.flatMap(spansOf)]) assertWithin(span, whole);
        assertNested(units, whole);
      }),
    );
  });
});

function spansOf(part: FormPart): readonly Span[] {
  if ('items' in part) return [part.span, part.lead, ...part.items.map(({ span }) => span)];
  if (part.kind === 'number') return [part.span, part.lead, part.symbol];
  return part.kind === 'signature' ? part.lines.map(({ span }) => span) : [part.span];
}

function assertWithin({ start, end }: Span, whole: Span): void {
  assert.ok(whole.start <= start && start <= end && end <= whole.end);
}

function assertNested(units: readonly OutlineUnit[], whole: Span): void {
  let from = whole.start;
  for (const { span, end, children } of units) {
    assertWithin(span, { start: from, end: whole.end });
    assert.ok(end >= span.end && end <= whole.end);
    assertNested(children, { start: span.end, end });
    from = span.end;
  }
}
