import { deepStrictEqual, match, ok, rejects, strictEqual, throws } from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from '../../server/src/library/types';
import { partOf } from '../helpers/annotated-word';
import { POINT, WRONG } from '../helpers/drafts';
import { loadLibrary, type LoadedLibrary } from '../helpers/faces/library';
import { buildWord, p } from '../helpers/word-file';
import { ROOT } from '../package/shipped';

const CITING = 'Theo Nghị định số 30/2020/NĐ-CP ngày 15/3/2020 của Chính phủ về công tác văn thư.\n';

/** What is said, by rule, severity and the words it is said of. */
function summarize(text: string, findings: readonly Finding[]): readonly string[] {
  return findings.map(
    ({ ruleId, severity, start, end }) => `${severity} ${ruleId}: ${text.slice(start, end)}`,
  );
}

describe('the library on Node', () => {
  let library: LoadedLibrary;

  before(async () => {
    library = await loadLibrary();
  });

  it('checks a text: places, words and repairs', async () => {
    const { findings, suppressed } = await library.check(`Kết quả:\r\n${WRONG}`);
    strictEqual(suppressed, 0);
    const [finding] = findings;
    ok(finding !== undefined && findings.length === 1);
    strictEqual(finding.ruleId, 'figure/percent-mismatch');
    deepStrictEqual([finding.line, finding.column, finding.endColumn], [2, 42, 48]);
    match(finding.message, /53,17%/u);
    strictEqual(finding.word, null);
    deepStrictEqual(
      finding.fixes.map(({ safety, edits }) => [safety, edits.map(({ text }) => text)]),
      [['review', ['53,17%']]],
    );
  });

  it('speaks English where it is asked to', async () => {
    const { findings } = await library.check(WRONG, { locale: 'en' });
    match(findings[0]?.message ?? '', /53\.17%/u);
  });

  it('looks citations up in the built-in register, and does not where that is switched off', async () => {
    const known = await library.check(CITING);
    deepStrictEqual(summarize(CITING, known.findings), ['warning reference/known-date: 15/3/2020']);
    const alone = await library.check(CITING, { register: false });
    deepStrictEqual(alone.findings, []);
  });

  it('obeys rules as a configuration names them', async () => {
    const milder = await library.check(WRONG, { rules: { 'figure/percent-mismatch': 'information' } });
    strictEqual(milder.findings[0]?.severity, 'information');
    const off = await library.check(WRONG, { rules: { 'figure/percent-mismatch': 'off' } });
    deepStrictEqual(off.findings, []);
  });

  it('obeys directives inside the draft, and says how many findings they silenced', async () => {
    const draft = `<!-- vanban-disable-next-line figure/percent-mismatch -- số cũ -->\n${WRONG}`;
    const obeyed = await library.check(draft);
    deepStrictEqual([obeyed.findings.length, obeyed.suppressed], [0, 1]);
    const ignored = await library.check(draft, { inlineDirectives: false });
    strictEqual(ignored.findings.length, 1);
  });

  it('refuses options that name what there is not, each with what may stand there', async () => {
    const options = { rules: { 'figure/percent-mismach': 'off' }, profile: 'đảng', locale: 'fr' };
    const wrong = library.check(WRONG, options as object);
    await rejects(wrong, (error: unknown) => {
      ok(error instanceof library.OptionsError);
      deepStrictEqual(
        error.problems.map(({ key }) => key),
        ['profile', 'rules["figure/percent-mismach"]', 'locale'],
      );
      match(error.message, /Có phải là “figure\/percent-mismatch”/u);
      match(error.message, /party/u);
      match(error.message, /“vi”, “en”/u);
      return true;
    });
  });

  const WRONG_OPTIONS: readonly (readonly [string, unknown, readonly string[]])[] = [
    ['an option that there is not', { rulez: {}, unsafe: true }, ['rulez', 'unsafe']],
    [
      'values of another kind',
      { inlineDirectives: 'x', register: 'x', locale: null },
      ['inlineDirectives', 'register', 'locale'],
    ],
    ['no options at all', 'vi', ['options']],
    ['null', null, ['options']],
    ['a list', [], ['options']],
  ];
  for (const [name, options, keys] of WRONG_OPTIONS) {
    it(`refuses ${name}`, async () => {
      const isTold = (error: unknown): boolean => {
        ok(error instanceof library.OptionsError);
        deepStrictEqual(
          error.problems.map(({ key }) => key),
          keys,
        );
        return true;
      };
      await rejects(library.check(WRONG, options as object), isTold);
      await rejects(library.checkAll(new Map([['a.txt', WRONG]]), options as object), isTold);
    });
  }

  it('refuses bytes that are not the register, whole', async () => {
    const register = await readFile(join(ROOT, 'server/dist/register/central.packed'));
    const page = new TextEncoder().encode('<!doctype html>\n<title>404</title>\n');
    for (const bytes of [page, new Uint8Array(), register.subarray(0, 500_000), register.subarray(1)]) {
      const given = { register: new Uint8Array(bytes) };
      await rejects(library.check(CITING, given), /register: .*không phải sổ văn bản.*“vanban\/register”/u);
    }
    const { findings } = await library.check(CITING, { register });
    deepStrictEqual(summarize(CITING, findings), ['warning reference/known-date: 15/3/2020']);
  });

  it('takes options that are undefined for left out', async () => {
    const { findings } = await library.check(WRONG, { locale: undefined, rules: undefined } as object);
    strictEqual(findings.length, 1);
  });

  it('knows the options of fix and annotate', async () => {
    const word = library.readWord(buildWord({ body: p('Kết quả') }));
    await rejects(library.fix(WRONG, { unsafe: 'yes' } as object), /unsafe: “yes”/u);
    await rejects(library.annotate(word, { track: 'all' } as object), /track: “all”.*“safe”/u);
    await rejects(library.fix(WRONG, { unsave: true } as object), /Có phải là “unsafe”/u);
  });

  it('says what a draft is, where it is given something else', async () => {
    const given = [
      undefined,
      null,
      5,
      {},
      { kind: 'text' },
      { kind: 'other', text: 'a' },
      Buffer.from(WRONG),
    ];
    for (const draft of [...given, { kind: 'word', text: 'a' }]) {
      await rejects(library.check(draft as never), /^TypeError: Dự thảo là một chuỗi/u);
      await rejects(library.fix(draft as never), /^TypeError: Dự thảo là một chuỗi/u);
    }
    await rejects(library.annotate(library.readDraft(WRONG) as never), /kết quả của readWord/u);
    throws(() => library.readDraft(Buffer.from(WRONG) as never), /^TypeError: Cần một chuỗi/u);
    for (const bytes of [null, 'a', new ArrayBuffer(4)])
      throws(() => library.readWord(bytes as never), /^TypeError: Cần một Uint8Array/u);
  });

  it('says that drafts of one folder come as a Map, where they come as something else', async () => {
    for (const drafts of [undefined, null, {}, { 'a.txt': WRONG }, [['a.txt', WRONG]], new Map([[1, WRONG]])])
      await rejects(library.checkAll(drafts as never), /^TypeError: Cần một Map/u);
    await rejects(library.checkAll(new Map([['a.txt', 5]]) as never), /^TypeError: Dự thảo là một chuỗi/u);
  });

  it('finds what drafts of one folder say differently', async () => {
    const reports = await library.checkAll(
      new Map([
        ['a.txt', 'Thực hiện Nghị quyết số 23-NQ/TU ngày 12/7/2023 của Tỉnh ủy Bình Minh.\n'],
        ['b.txt', 'Thực hiện Nghị quyết số 23-NQ/TU ngày 21/7/2023 của Tỉnh ủy Bình Minh.\n'],
      ]),
    );
    deepStrictEqual([...reports.keys()], ['a.txt', 'b.txt']);
    const places = [...reports.values()].flatMap(({ findings }) =>
      findings.flatMap(({ related }) => related.map(({ file }) => file)),
    );
    deepStrictEqual(places, ['b.txt', 'a.txt']);
  });

  it('fixes form alone, and figures only where it is told to', async () => {
    const { draft, findings } = await library.fix(`${POINT}${WRONG}`);
    strictEqual(draft.text, `${POINT.replace('99.61%', '99,61%')}${WRONG}`);
    deepStrictEqual(
      findings.map(({ ruleId }) => ruleId),
      ['figure/percent-mismatch'],
    );
    const unsafe = await library.fix(`${POINT}${WRONG}`, { unsafe: true });
    strictEqual(unsafe.draft.text, draft.text.replace('53,71%', '53,17%'));
    deepStrictEqual(unsafe.findings, []);
  });

  it('lists the rules', () => {
    const rules = library.listRules();
    ok(rules.length > 50);
    const rule = rules.find(({ id }) => id === 'figure/percent-mismatch');
    strictEqual(rule?.severity, 'error');
    ok(rule.title.vi !== rule.title.en);
  });

  describe('with a Word document', () => {
    const bytes = buildWord({
      body: p('Kết quả') + p('Có 402/756 người, ', 'chiếm 53,71%; tăng 99.61% so với cùng kỳ.'),
    });

    it('checks it, and says where a person finds the place', async () => {
      const draft = library.readWord(bytes);
      deepStrictEqual([draft.kind, draft.isReadOnly, draft.remarks], ['word', false, []]);
      const { findings } = await library.check(draft);
      deepStrictEqual(
        findings.map(({ ruleId, word }) => [ruleId, word]),
        [
          ['figure/percent-mismatch', 'đoạn 2'],
          ['figure/number-format', 'đoạn 2'],
        ],
      );
    });

    it('fixes the file in place', async () => {
      const { draft, remarks } = await library.fix(library.readWord(bytes));
      ok(draft.kind === 'word');
      deepStrictEqual(remarks, []);
      strictEqual(library.readWord(draft.bytes).text, draft.text);
      match(draft.text, /53,71%; tăng 99,61%/u);
      strictEqual(
        partOf(draft.bytes, 'word/document.xml').replace('99,61', '99.61'),
        partOf(bytes, 'word/document.xml'),
      );
    });

    it('puts a comment at each finding into a copy, with safe fixes as tracked changes where they are asked for', async () => {
      const draft = library.readWord(bytes);
      const made = await library.annotate(draft);
      deepStrictEqual([made.comments, made.known, made.changes, made.unplaced], [2, 0, 0, 0]);
      const again = await library.annotate(library.readWord(made.bytes));
      deepStrictEqual([again.comments, again.known], [0, 2]);
      strictEqual(library.readWord(made.bytes).text, draft.text);
      const tracked = await library.annotate(draft, { track: 'safe' });
      deepStrictEqual([tracked.comments, tracked.changes], [2, 1]);
    });

    it('refuses what is none, in both languages', () => {
      throws(
        () => library.readWord(new TextEncoder().encode('Không phải Word')),
        (error: unknown) => error instanceof library.UnreadableError && error.reason.vi !== error.reason.en,
      );
    });
  });
});
