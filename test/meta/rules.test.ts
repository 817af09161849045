import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import {
  findRule,
  fixTitleOf,
  messageOf,
  relatedMessageOf,
  RULES,
  type Localized,
  type RuleMeta,
} from '../../server/src/core/index';
import { checkExample } from '../helpers/page-examples';
import { HEADINGS, readPage, RULES_FOLDER } from '../helpers/pages';

const ids = RULES.map(({ meta }) => meta.id);

/** The files of every group folder, each as "figure/percent-mismatch.ts". */
const files = readdirSync(RULES_FOLDER, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .flatMap(({ name }) => readdirSync(`${RULES_FOLDER}${name}`).map(file => `${name}/${file}`));

/** Every text of a rule that a person may read, with a name for it. */
function textsOf({ title, messages, notes, options }: RuleMeta): readonly (readonly [string, Localized])[] {
  return [
    ['title', title],
    ...Object.entries(messages).map(([id, { text }]) => [`message ${id}`, text] as const),
    ...Object.entries(notes).map(([id, text]) => [`note ${id}`, text] as const),
    ...Object.entries(options).map(([name, { description }]) => [`option ${name}`, description] as const),
  ];
}

const placesOf = (text: string): readonly string[] =>
  [...new Set(Array.from(text.matchAll(/\{(\p{L}+)\}/gu), ([place]) => place))].sort();

describe('the list of rules', () => {
  it('is in the order of the ids, without doubles', () => {
    assert.deepEqual(ids, [...new Set(ids)].sort());
  });

  it('has every rule that lies in a group folder', () => {
    const written = files.filter(
      file =>
        file.endsWith('.ts') && readFileSync(`${RULES_FOLDER}${file}`, 'utf8').includes('describeRule({'),
    );
    assert.deepEqual(written.map(file => file.slice(0, -'.ts'.length)).sort(), ids);
  });

  it('has a page in each language for every rule, and no page without a rule', () => {
    const pages = files.filter(file => file.endsWith('.md')).sort();
    assert.deepEqual(pages, ids.flatMap(id => [`${id}.en.md`, `${id}.md`]).sort());
  });

  it('finds a rule by its id', () => {
    for (const rule of RULES) assert.equal(findRule(rule.meta.id), rule);
    assert.equal(findRule('figure/unknown'), undefined);
  });
});

for (const rule of RULES) {
  const { meta } = rule;
  describe(`the rule ${meta.id}`, () => {
    const pages = { vi: readPage(meta.id, 'vi'), en: readPage(meta.id, 'en') };
    const findings = pages.vi.examples.flatMap(example =>
      checkExample(rule, example).findings.filter(({ ruleId }) => ruleId === meta.id),
    );

    it('has an id of its group, in plain words', () => {
      assert.match(meta.id, /^\p{Ll}+\/\p{Ll}+(?:-\p{Ll}+)*$/u);
      assert.equal(meta.id.split('/', 1)[0], meta.group);
      assert.match(meta.since, /^\d+\.\d+\.\d+$/u);
    });

    it('speaks both languages, with the same places in both', () => {
      for (const [name, { vi, en }] of textsOf(meta)) {
        assert.notEqual(vi.trim(), '', name);
        assert.notEqual(en.trim(), '', name);
        assert.deepEqual(placesOf(en), placesOf(vi), name);
      }
    });

    it('writes Vietnamese in composed letters, with the tone mark of "ủy, hòa, khóa"', () => {
      const texts = [
        ...textsOf(meta).map(([, { vi }]) => vi),
        ...pages.vi.sections.values(),
        pages.vi.sentence,
      ];
      for (const text of texts) {
        // Examples and quoted words show what documents write.
        const own = text.replace(/```[^]*?```|“[^”]*”/gu, '');
        assert.equal(own, own.normalize('NFC'));
        assert.doesNotMatch(own, /[oO][àáảãạ](?!\p{L})|(?<![qQ])[uU][ỳýỷỹỵ](?!\p{L})|[oO][èéẻẽẹ](?!\p{L})/u);
      }
    });

    it('says messages in one or two sentences, without an exclamation mark', () => {
      for (const [id, { text }] of Object.entries(meta.messages)) {
        for (const said of [text.vi, text.en]) {
          assert.match(said, /\.$/u, id);
          assert.doesNotMatch(said, /!/u, id);
          assert.ok(said.length <= 160, id);
        }
      }
    });

    it('names a source, and its page says which', () => {
      assert.notEqual(meta.sources.length, 0);
      for (const { title } of meta.sources) {
        const name = title.split(/ \(|:/u, 1).join('');
        for (const locale of ['vi', 'en'] as const) {
          const why = pages[locale].sections.get(HEADINGS[locale][0] ?? '')?.replace(/\s+/gu, ' ') ?? '';
          assert.ok(why.includes(name), `${name} (${locale})`);
        }
      }
    });

    it('describes its options on its page, and has their defaults among the values', () => {
      for (const [name, option] of Object.entries(meta.options)) {
        if (option.type === 'choice') assert.ok(option.values.includes(option.fallback), name);
        else assert.ok(option.minimum <= option.fallback && option.fallback <= option.maximum, name);
        for (const locale of ['vi', 'en'] as const) {
          const described = pages[locale].sections.get(HEADINGS[locale][4] ?? '') ?? '';
          assert.ok(described.includes(`\`${name}\``), `${name} (${locale})`);
        }
      }
    });

    it('says each of its messages in an example of its page', () => {
      const said = new Set(findings.map(({ messageId }) => messageId));
      assert.deepEqual([...said].sort(), Object.keys(meta.messages).sort());
    });

    it('uses each of its notes in an example of its page', () => {
      const used = new Set(
        findings.flatMap(({ related, fixes }) => [
          ...related.map(({ noteId }) => noteId),
          ...fixes.map(({ titleId }) => titleId),
        ]),
      );
      assert.deepEqual([...used].sort(), Object.keys(meta.notes).sort());
    });

    it('offers the fixes that it declares', () => {
      const offered = new Set(findings.flatMap(({ fixes }) => fixes.map(({ safety }) => safety)));
      assert.deepEqual([...offered].sort(), [...meta.fixes].sort());
    });

    it('fills every place of what it says', () => {
      for (const finding of findings) {
        for (const locale of ['vi', 'en'] as const) {
          const said = [
            messageOf(meta, finding, locale),
            ...finding.related.map(place => relatedMessageOf(meta, place, locale)),
            ...finding.fixes.map(fix => fixTitleOf(meta, fix, locale)),
          ];
          for (const text of said) assert.doesNotMatch(text, /[{}]/u);
        }
      }
    });

    it('prefers a fix only where it is the only one', () => {
      for (const { fixes } of findings) {
        assert.ok(fixes.length === 1 || !fixes.some(({ preferred }) => preferred));
      }
    });
  });
}
