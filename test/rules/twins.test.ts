import assert from 'node:assert/strict';
import type { Rule } from '../../server/src/core/index';
import { checkExample } from '../helpers/page-examples';
import type { Example } from '../helpers/pages';
import { RULES_WITH_PAGES } from '../helpers/rule-pieces';

/** Another way to write the same draft. What is found in it is the same, at the same words. */
interface Twin {
  readonly name: string;
  readonly write: (text: string) => string;
}

/** Where what is written differs, and rules that speak of how it is written have something else to say. */
const OF_WRITING = new Set(['style/unicode-form', 'style/spacing']);

const TWINS: readonly Twin[] = [
  { name: 'in separate letters', write: text => text.normalize('NFD') },
  { name: 'with CRLF', write: text => text.replace(/\r?\n/gu, '\r\n') },
  {
    name: 'with a comment behind each sentence',
    write: text => text.replace(SENTENCE_END, '$& <!-- lý do -->'),
  },
  { name: 'with a comment between lines', write: text => text.replace(/\n\n/gu, '\n\n<!-- ghi chú -->\n') },
  { name: 'with bold figures', write: text => outsideMarks(text, line => line.replace(FIGURE, '**$&**')) },
  {
    name: 'with bold figures and comments, in separate letters, with CRLF',
    write: text =>
      outsideMarks(text, line => line.replace(FIGURE, '**$&**').replace(SENTENCE_END, '$& <!-- lý do -->'))
        .normalize('NFD')
        .replace(/\r?\n/gu, '\r\n'),
  },
];

const SENTENCE_END = /(?<=\p{L}[.;])(?=\n|$)/gu;
/** A run with a digit, as a symbol, a date, a percentage; without the marks of the sentence around it. */
const FIGURE = /(?<=\s|\()(?:\p{Lu}+\d|\d)[\p{L}\d/.,%-]*[\p{L}\d%](?=[\s,;:)]|[.](?:\s|$)|$)/gu;

/** Changes lines that have no marks of their own: no comments, code, tables, emphasis. */
function outsideMarks(text: string, change: (line: string) => string): string {
  return text
    .split('\n')
    .map(line => (/[*_`|<\t]|^\s*\d/u.test(line) ? line : change(line)))
    .join('\n');
}

function foundIn(rule: Rule, example: Example, text: string): readonly string[] {
  const { findings } = checkExample(rule, { ...example, text });
  return findings
    .filter(({ ruleId }) => !OF_WRITING.has(ruleId))
    .map(({ ruleId, messageId, severity, span }) => {
      const marked = text.slice(span.start, span.end).normalize('NFC').replace(/\r\n/gu, '\n');
      return `${ruleId} ${messageId} ${severity} "${marked.replaceAll('**', '')}"`;
    });
}

/** As an editor wraps a paragraph of a list: the lines that go on are set in. */
function wrapLines(text: string): string {
  let blanks = 0;
  return text.replace(/(?<=\p{L}) (?=[\p{L}\d])/gu, blank => ((blanks += 1) % 3 === 0 ? '\n  ' : blank));
}

describe('a draft that is written in another way', () => {
  for (const { name, write } of TWINS) {
    describe(name, () => {
      it('is another text in many of the examples', () => {
        const texts = RULES_WITH_PAGES.flatMap(([, { vi }]) => vi.examples.map(({ text }) => text));
        const changed = texts.filter(text => write(text) !== text);
        assert.ok(changed.length > 40, `${changed.length} of ${texts.length}`);
      });

      for (const [rule, { vi }] of RULES_WITH_PAGES.filter(([{ meta }]) => !OF_WRITING.has(meta.id))) {
        it(`has the same findings in the examples of ${rule.meta.id}`, () => {
          for (const example of vi.examples) {
            const twin = write(example.text);
            assert.deepEqual(foundIn(rule, example, twin), foundIn(rule, example, example.text), twin);
          }
        });
      }
    });
  }

  describe('with wrapped lines', () => {
    for (const [rule, { vi }] of RULES_WITH_PAGES.filter(([{ meta }]) => !OF_WRITING.has(meta.id))) {
      it(`has the same findings with either line end in the examples of ${rule.meta.id}`, () => {
        for (const example of vi.examples) {
          const wrapped = wrapLines(example.text.replaceAll('\r\n', '\n'));
          const twin = wrapped.replaceAll('\n', '\r\n');
          assert.deepEqual(foundIn(rule, example, twin), foundIn(rule, example, wrapped), wrapped);
        }
      });
    }
  });
});
