import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { textAt, type ReportedFinding } from '../../server/src/core/index';
import { nameFinding } from '../helpers/document';
import { checkExample } from '../helpers/page-examples';
import { HEADINGS, parsePage, pathOfPage, type Example } from '../helpers/pages';
import { assertNoProblems } from '../helpers/problems';
import { nameFile, RULES_WITH_PAGES } from '../helpers/rule-pieces';

for (const [rule, pages] of RULES_WITH_PAGES) {
  const { meta } = rule;
  for (const locale of ['vi', 'en'] as const) {
    describe(`the page of ${meta.id} (${locale})`, () => {
      const page = pages[locale];
      const file = nameFile(pathOfPage(meta.id, locale));
      const [, wrong = '', right = '', , , limits = ''] = HEADINGS[locale];

      it('opens with the id and one sentence', () => {
        const isSentence = /^\p{Lu}[^]*[^.]\.$/u.test(page.sentence) && !/[.!?] \p{Lu}/u.test(page.sentence);
        assertNoProblems([
          ...(page.title === meta.id ? [] : [`${file} should begin with "# ${meta.id}"`]),
          ...(isSentence ? [] : [`${file} should say the fault in one sentence, not: ${page.sentence}`]),
        ]);
      });

      it('has every heading, in order, and none is empty', () => {
        const wanted = HEADINGS[locale].map(heading => `"${heading}"`).join(', ');
        assertNoProblems([
          ...(page.headings.join() === HEADINGS[locale].join()
            ? []
            : [`${file} should have the headings ${wanted}, in this order`]),
          ...[...page.sections]
            .filter(([, body]) => body.trim() === '')
            .map(([heading]) => `${file} has nothing under "${heading}"`),
        ]);
      });

      it('has wrong examples that are wrong and right ones that are right', () => {
        const isUnder = (name: string, isWrong: boolean): boolean =>
          page.examples.some(
            ({ heading, expectations }) => heading === name && expectations.length > 0 === isWrong,
          );
        assertNoProblems([
          ...(isUnder(wrong, true) ? [] : [`${file} has no example of a fault under "${wrong}"`]),
          ...(isUnder(wrong, false) ? [`${file} has an example marked "clean" under "${wrong}"`] : []),
          ...(isUnder(right, false) ? [] : [`${file} has no example marked "clean" under "${right}"`]),
          ...[right, limits]
            .filter(heading => isUnder(heading, true))
            .map(heading => `${file} has an example of a fault under "${heading}"`),
        ]);
      });

      for (const example of page.examples) {
        const { line, text, expectations } = example;
        it(`keeps its word in line ${line}: ${text.split('\n', 1).join('')}`, () => {
          const { findings } = checkExample(rule, example);
          if (expectations.length === 0) {
            const grave = findings.filter(({ severity }) => severity !== 'information');
            assertNoProblems(
              grave.map(finding => `${file}, line ${line}, is not clean: ${nameFinding(text, finding)}`),
            );
            return;
          }
          const told = findings.map(finding => `${finding.ruleId} ${nameMarked(text, finding)}`).join(', ');
          const wanted = expectations
            .map(({ messageId, marked }) => `${meta.id} ${messageId} "${marked}"`)
            .join(', ');
          assertNoProblems(
            told === wanted
              ? []
              : [`${file}, line ${line}, expects ${wanted}, but finds ${told === '' ? 'nothing' : told}`],
          );
        });
      }
    });
  }

  it(`both pages of ${meta.id} show the same examples`, () => {
    const [page, english] = (['vi', 'en'] as const).map(locale => nameFile(pathOfPage(meta.id, locale)));
    const count = Math.max(pages.vi.examples.length, pages.en.examples.length);
    const problems = Array.from({ length: count }, (_, index) => {
      const [example, other] = [pages.vi.examples[index], pages.en.examples[index]];
      return isDeepStrictEqual(shownBy(example), shownBy(other))
        ? []
        : [`${placeOf(english, other)} does not show the example of ${placeOf(page, example)}`];
    });
    assertNoProblems(problems.flat());
  });
}

/** What an example shows, but for where it stands. */
function shownBy(example: Example | undefined): unknown {
  if (example === undefined) return null;
  const { text, others, register, expectations } = example;
  return { text, others, register, expectations };
}

function placeOf(file = '', example: Example | undefined): string {
  return example === undefined ? `${file}, which has fewer examples,` : `${file}, line ${example.line}`;
}

function nameMarked(text: string, { messageId, span }: ReportedFinding): string {
  return `${messageId} "${textAt(text, span)}"`;
}

describe('reading a page', () => {
  it('refuses an example without an expectation', () => {
    for (const info of ['vanban', 'vanban mismatch', 'vanban clean "5%"', 'vanban mismatch 5%']) {
      assert.throws(() => parsePage(`# a\n\n\`\`\`${info}\nĐạt 5%\n\`\`\`\n`), /No expectation/u, info);
    }
  });

  it('refuses a block that nothing closes', () => {
    for (const behind of ['', '\n## Right\n\n```vanban clean\nb\n```\n']) {
      assert.throws(
        () => parsePage(`# a\n\n\`\`\`vanban clean\na\n${behind}`),
        /line 3 is not closed/u,
        behind,
      );
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
