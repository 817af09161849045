import assert from 'node:assert/strict';
import { RULES, textAt } from '../../server/src/core/index';
import { nameFinding } from '../helpers/document';
import { checkExample } from '../helpers/page-examples';
import { HEADINGS, parsePage, readPage } from '../helpers/pages';

for (const rule of RULES) {
  const { meta } = rule;
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

      for (const example of page.examples) {
        const { line, text, expectations } = example;
        it(`keeps its word in line ${line}: ${text.split('\n', 1).join('')}`, () => {
          const { findings } = checkExample(rule, example);
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
      readPage(meta.id, locale).examples.map(({ text, others, register, expectations }) => ({
        text,
        others,
        register,
        expectations,
      }));
    assert.deepEqual(examplesOf('en'), examplesOf('vi'));
  });
}

describe('reading a page', () => {
  it('refuses an example without an expectation', () => {
    for (const info of ['vanban', 'vanban mismatch', 'vanban clean "5%"', 'vanban mismatch 5%']) {
      assert.throws(() => parsePage(`# a\n\n\`\`\`${info}\nĐạt 5%\n\`\`\`\n`), /No expectation/u, info);
    }
  });

  it('gives the drafts before an example to that example alone', () => {
    const draft = '```vanban draft "a.txt"\nĐạt 5%.\n```\n';
    const { examples } = parsePage(
      `# a\n\n${draft}\n\`\`\`vanban clean\nb\n\`\`\`\n\n\`\`\`vanban clean\nc\n\`\`\`\n`,
    );
    assert.deepEqual(
      examples.map(({ text, others }) => [text, others]),
      [
        ['b', { 'a.txt': 'Đạt 5%.' }],
        ['c', {}],
      ],
    );
  });

  it('leaves blocks of other languages alone', () => {
    assert.deepEqual(parsePage('# a\n\n```json\n{}\n```\n').examples, []);
  });
});
