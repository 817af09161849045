import assert from 'node:assert/strict';
import { RULES, textAt } from '../../server/src/core/index';
import { checkText, nameFinding } from '../helpers/document';
import { HEADINGS, parsePage, readPage } from '../helpers/pages';

for (const { meta } of RULES) {
  for (const locale of ['vi', 'en'] as const) {
    describe(`the page of ${meta.id} (${locale})`, () => {
      const page = readPage(meta.id, locale);
      const [, wrong = '', right = '', , , limits = ''] = HEADINGS[locale];

      it('opens with the id and one sentence', () => {
        assert.equal(page.title, meta.id);
        assert.match(page.sentence, /^\p{Lu}[^]*[^.]\.$/u);
        assert.doesNotMatch(page.sentence, /[.!?] \p{Lu}/u);
      });

      it('has every heading, in order, and none is empty', () => {
        assert.deepEqual(page.headings, HEADINGS[locale]);
        for (const [heading, body] of page.sections) assert.notEqual(body.trim(), '', heading);
      });

      it('has wrong examples that are wrong and right ones that are right', () => {
        const under = (heading: string): readonly boolean[] =>
          page.examples
            .filter(example => example.heading === heading)
            .map(({ expectations }) => expectations.length > 0);
        assert.ok(under(wrong).length > 0 && under(wrong).every(isWrong => isWrong));
        assert.ok(under(right).length > 0 && !under(right).some(isWrong => isWrong));
        assert.ok(!under(limits).some(isWrong => isWrong));
      });

      for (const { line, text, expectations } of page.examples) {
        it(`keeps its word in line ${line}: ${text.split('\n', 1).join('')}`, () => {
          const { findings } = checkText(text);
          if (expectations.length === 0) {
            const grave = findings.filter(({ severity }) => severity !== 'information');
            assert.deepEqual(
              grave.map(finding => nameFinding(text, finding)),
              [],
            );
            return;
          }
          assert.deepEqual(
            findings.map(({ ruleId, messageId, span }) => [ruleId, messageId, textAt(text, span)]),
            expectations.map(({ messageId, marked }) => [meta.id, messageId, marked]),
          );
        });
      }
    });
  }

  it(`both pages of ${meta.id} show the same examples`, () => {
    const examplesOf = (locale: 'vi' | 'en'): unknown =>
      readPage(meta.id, locale).examples.map(({ text, expectations }) => ({ text, expectations }));
    assert.deepEqual(examplesOf('en'), examplesOf('vi'));
  });
}

describe('reading a page', () => {
  it('refuses an example without an expectation', () => {
    for (const info of ['vanban', 'vanban mismatch', 'vanban clean "5%"', 'vanban mismatch 5%']) {
      assert.throws(() => parsePage(`# a\n\n\`\`\`${info}\nĐạt 5%\n\`\`\`\n`), /No expectation/u, info);
    }
  });

  it('leaves blocks of other languages alone', () => {
    assert.deepEqual(parsePage('# a\n\n```json\n{}\n```\n').examples, []);
  });
});
