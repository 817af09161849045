import assert from 'node:assert/strict';
import {
  findRule,
  fixTitleOf,
  messageOf,
  relatedMessageOf,
  RULES,
  type Locale,
  type Localized,
  type ReportedFinding,
  type Rule,
  type RuleMeta,
} from '../../server/src/core/index';
import { remembering } from '../../server/src/core/block/remembering';
import { checkExample } from '../helpers/page-examples';
import { HEADINGS, pathOfPage, readPage } from '../helpers/pages';
import { assertNoProblems } from '../helpers/problems';
import { findProblemsOfList, nameFile, PIECES, RULES_WITH_PAGES, step } from '../helpers/rule-pieces';

/** Every text of a rule that a person may read, with a name for it. */
function textsOf({ title, messages, notes, options }: RuleMeta): readonly (readonly [string, Localized])[] {
  return [
    ['title', title],
    ...Object.entries(messages).map(([id, { text }]) => [`message ${id}`, text] as const),
    ...Object.entries(notes).map(([id, text]) => [`note ${id}`, text] as const),
    ...Object.entries(options).map(([name, { description }]) => [`option ${name}`, description] as const),
  ];
}

const LOCALES: readonly Locale[] = ['vi', 'en'];

/** What a rule of form says of the kinds of texts that it is for. */
const FOR_DRAFTS: Readonly<Record<Locale, string>> = {
  vi: '- Chỉ xét dự thảo toàn văn: bản in Công báo, văn bản hợp nhất, bản trích, biểu mẫu và tin bài được bỏ qua.',
  en: '- For whole drafts alone: prints of a gazette, consolidated texts, extracts, forms and news are left out.',
};

/** How often a rule is right on real texts, or that it is off by default. */
const MEASURED: Readonly<Record<Locale, RegExp>> = {
  vi: /(?:Đo|Đọc) trên [\d.]+ văn bản|Tắt sẵn, nên chưa đo/u,
  en: /(?:Measured on|Counted over|Read in) [\d,]+ |Off by default, and so not measured/u,
};

/** How long a message may be. */
const LONGEST = 160;

/** Words with the tone mark of "uỷ, hoà, khoá", which we do not write. */
const OTHER_TONES = /\p{L}*(?:[oO][àáảãạ]|(?<![qQ])[uU][ỳýỷỹỵ]|[oO][èéẻẽẹ])(?!\p{L})/gu;

const placesOf = (text: string): readonly string[] =>
  [...new Set(Array.from(text.matchAll(/\{(\p{L}+)\}/gu), ([place]) => place))].sort();

/** What a rule finds in the examples of its page. */
const findingsOf = remembering((rule: Rule): readonly ReportedFinding[] =>
  readPage(rule.meta.id, 'vi').examples.flatMap(example =>
    checkExample(rule, example).findings.filter(({ ruleId }) => ruleId === rule.meta.id),
  ),
);

/** What is wrong with a rule where it declares one list of words, and the examples of its page show another. */
function compare(
  { id }: RuleMeta,
  what: string,
  { declared, shown }: { readonly declared: readonly string[]; readonly shown: readonly string[] },
): readonly string[] {
  const page = nameFile(pathOfPage(id, 'vi'));
  return [
    ...declared
      .filter(word => !shown.includes(word))
      .map(word => `${id} has the ${what} "${word}", which no example of ${page} shows ${step(2)}`),
    ...new Set(
      shown
        .filter(word => !declared.includes(word))
        .map(
          word =>
            `${id} does not declare the ${what} "${word}", which an example of ${page} shows ${step(3)}`,
        ),
    ),
  ];
}

describe('the list of rules', () => {
  it('has every rule that lies in a group folder, in the order of the ids, and no page is without a rule', () => {
    assertNoProblems(findProblemsOfList());
  });

  it('finds a rule by its id', () => {
    for (const rule of RULES) assert.equal(findRule(rule.meta.id), rule);
    assert.equal(findRule('figure/unknown'), undefined);
  });
});

for (const { meta } of RULES) {
  describe(`the rule ${meta.id}`, () => {
    for (const { name, findProblem } of PIECES) {
      it(`has ${name}`, () => {
        const problem = findProblem(meta);
        assertNoProblems(problem === null ? [] : [problem]);
      });
    }
  });
}

for (const [rule, pages] of RULES_WITH_PAGES) {
  const { meta } = rule;
  describe(`the rule ${meta.id}`, () => {
    it('has an id of its group, in plain words', () => {
      assertNoProblems([
        ...(/^\p{Ll}+\/\p{Ll}+(?:-\p{Ll}+)*$/u.test(meta.id)
          ? []
          : [
              `the id ${meta.id} should be of small letters, as "group/fault" or "group/two-words" ${step(1)}`,
            ]),
        ...(/^\d+\.\d+\.\d+$/u.test(meta.since)
          ? []
          : [`"since" of ${meta.id} should be a version as "0.1.0", not "${meta.since}" ${step(3)}`]),
      ]);
    });

    it('speaks both languages, with the same places in both', () => {
      assertNoProblems(
        textsOf(meta).flatMap(([name, { vi, en }]) => [
          ...(vi.trim() === '' ? [`the ${name} of ${meta.id} is empty in Vietnamese`] : []),
          ...(en.trim() === '' ? [`the ${name} of ${meta.id} is empty in English`] : []),
          ...(placesOf(en).join() === placesOf(vi).join()
            ? []
            : [
                `the ${name} of ${meta.id} has the places ${placesOf(vi).join()} in Vietnamese and ${placesOf(en).join()} in English`,
              ]),
        ]),
      );
    });

    it('writes Vietnamese in composed letters, with the tone mark of "ủy, hòa, khóa"', () => {
      const page = pageOf('vi');
      const texts = [
        ...textsOf(meta).map(([name, { vi }]) => [`the ${name} of ${meta.id}`, vi] as const),
        [page, pages.vi.sentence] as const,
        ...Array.from(pages.vi.sections, ([name, text]) => [`${page}, "${name}",`, text] as const),
      ];
      assertNoProblems(
        texts.flatMap(([place, text]) => {
          // Examples and quoted words show what documents write.
          const own = text.replace(/```[^]*?```|“[^”]*”/gu, '');
          return [
            ...(own === own.normalize('NFC') ? [] : [`${place} is not in composed letters (NFC)`]),
            ...(own.match(OTHER_TONES) ?? []).map(
              word => `${place} writes "${word}"; the tone mark should stand as in "ủy, hòa, khóa"`,
            ),
          ];
        }),
      );
    });

    it('says on its page whether it is for whole drafts alone', () => {
      const said = (['vi', 'en'] as const).map(locale =>
        pages[locale].sections.get(HEADINGS[locale].at(-1) ?? '')?.includes(FOR_DRAFTS[locale]),
      );
      const isForDrafts = meta.textKinds.length > 0;
      assertNoProblems(
        said.every(says => says === isForDrafts)
          ? []
          : [
              `the known limits of ${pageOf('vi')} and ${pageOf('en')} should ${isForDrafts ? 'say' : 'not say'}: “${FOR_DRAFTS.vi}” ${step(2)}`,
            ],
      );
    });

    it('says on its page what was measured on real texts', () => {
      assertNoProblems(
        LOCALES.filter(
          locale => !MEASURED[locale].test(pages[locale].sections.get(HEADINGS[locale].at(-1) ?? '') ?? ''),
        ).map(
          locale =>
            `the known limits of ${pageOf(locale)} do not say how many findings on how many real texts were read, and how many were true ${step(7)}`,
        ),
      );
    });

    it('has quotation marks of one kind, “ and ”', () => {
      const texts = [
        ...textsOf(meta).flatMap(([name, { vi, en }]) => [
          [`the ${name} of ${meta.id}`, `${vi} ${en}`] as const,
        ]),
        ...LOCALES.flatMap(locale => [
          [pageOf(locale), pages[locale].sentence] as const,
          ...Array.from(
            pages[locale].sections,
            ([name, text]) => [`${pageOf(locale)}, "${name}",`, text] as const,
          ),
        ]),
      ];
      assertNoProblems(
        texts
          .filter(([, text]) => text.replace(/```[^]*?```|`[^`]*`|<!--[^]*?-->/gu, '').includes('"'))
          .map(([place]) => `${place} has a straight quotation mark`),
      );
    });

    it('says messages in one or two sentences, without an exclamation mark', () => {
      assertNoProblems(
        Object.entries(meta.messages).flatMap(([id, { text }]) =>
          [text.vi, text.en].flatMap(said => [
            ...(said.endsWith('.')
              ? []
              : [`the message ${id} of ${meta.id} does not end with a full stop: ${said}`]),
            ...(said.includes('!')
              ? [`the message ${id} of ${meta.id} has an exclamation mark: ${said}`]
              : []),
            ...(said.length <= LONGEST
              ? []
              : [`the message ${id} of ${meta.id} is longer than ${LONGEST} letters: ${said}`]),
          ]),
        ),
      );
    });

    it('names a source, and its page says which', () => {
      assertNoProblems([
        ...(meta.sources.length === 0 ? [`${meta.id} names no source ${step(3)}`] : []),
        ...meta.sources.flatMap(({ title }) => {
          const name = title.split(/ \(|:/u, 1).join('');
          return LOCALES.filter(locale => !sectionOf(locale, 0).includes(name)).map(
            locale =>
              `${pageOf(locale)} does not name "${name}" under "${HEADINGS[locale][0] ?? ''}" ${step(2)}`,
          );
        }),
      ]);
    });

    it('describes its options on its page, and has their defaults among the values', () => {
      for (const [name, option] of Object.entries(meta.options)) {
        if (option.type === 'choice') assert.ok(option.values.includes(option.fallback), name);
        else assert.ok(option.minimum <= option.fallback && option.fallback <= option.maximum, name);
      }
      assertNoProblems(
        Object.keys(meta.options).flatMap(name =>
          LOCALES.filter(locale => !sectionOf(locale, 4).includes(`\`${name}\``)).map(
            locale =>
              `${pageOf(locale)} does not describe the option \`${name}\` under "${HEADINGS[locale][4] ?? ''}" ${step(2)}`,
          ),
        ),
      );
    });

    it('says each of its messages in an example of its page', () => {
      const shown = findingsOf(rule).map(({ messageId }) => messageId);
      assertNoProblems(compare(meta, 'message', { declared: Object.keys(meta.messages), shown }));
    });

    it('uses each of its notes in an example of its page', () => {
      const shown = findingsOf(rule).flatMap(({ related, fixes }) => [
        ...related.map(({ noteId }) => noteId),
        ...fixes.map(({ titleId }) => titleId),
      ]);
      assertNoProblems(compare(meta, 'note', { declared: Object.keys(meta.notes), shown }));
    });

    it('offers the fixes that it declares', () => {
      const shown = findingsOf(rule).flatMap(({ fixes }) => fixes.map(({ safety }) => safety));
      assertNoProblems(compare(meta, 'kind of fix', { declared: meta.fixes, shown }));
    });

    it('fills every place of what it says', () => {
      const said = findingsOf(rule).flatMap(finding =>
        LOCALES.flatMap(locale => [
          messageOf(meta, finding, locale),
          ...finding.related.map(place => relatedMessageOf(meta, place, locale)),
          ...finding.fixes.map(fix => fixTitleOf(meta, fix, locale)),
        ]),
      );
      assertNoProblems(
        said.filter(text => /[{}]/u.test(text)).map(text => `${meta.id} gives no value for a place: ${text}`),
      );
    });

    it('prefers a fix only where it is the only one', () => {
      assertNoProblems(
        findingsOf(rule)
          .filter(({ fixes }) => fixes.length > 1 && fixes.some(({ preferred }) => preferred))
          .map(({ messageId }) => `${meta.id} prefers one of several fixes of "${messageId}"`),
      );
    });

    /** The words under a heading of the page, on one line. */
    function sectionOf(locale: Locale, index: number): string {
      return pages[locale].sections.get(HEADINGS[locale][index] ?? '')?.replace(/\s+/gu, ' ') ?? '';
    }

    function pageOf(locale: Locale): string {
      return nameFile(pathOfPage(meta.id, locale));
    }
  });
}
