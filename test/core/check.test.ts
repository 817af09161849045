import assert from 'node:assert/strict';
import {
  createChecker,
  createDocument,
  editDocument,
  resolveSettings,
  RULES,
  textAt,
  type BlockRule,
  type Finding,
  type Rule,
  type RuleMeta,
} from '../../server/src/core/index';
import { nameFinding } from '../helpers/document';

const META: RuleMeta = {
  id: 'style/letter',
  group: 'style',
  since: '0.1.0',
  title: { vi: 'Chữ', en: 'Letter' },
  severity: 'warning',
  enabledByDefault: true,
  needs: [],
  textKinds: [],
  fixes: [],
  options: {},
  messages: { seen: { text: { vi: 'Có {letter}', en: 'There is {letter}' }, severity: null } },
  notes: {},
  sources: [],
};

const finding = (start: number, end: number, rest: Partial<Finding> = {}): Finding => ({
  messageId: 'seen',
  data: {},
  span: { start, end },
  related: [],
  fixes: [],
  ...rest,
});

/** A rule of the test's own: the engine is what is tested. */
function blockRule(check: BlockRule['check'], meta: Partial<RuleMeta> = {}): BlockRule {
  return { scope: 'block', meta: { ...META, ...meta }, check };
}

function run(text: string, ...rules: readonly Rule[]): readonly string[] {
  const result = createChecker(resolveSettings(rules, [])).check(createDocument(text));
  assert.ok(result !== null);
  return result.findings.map(found => nameFinding(text, found));
}

describe('checking', () => {
  it('moves findings of a block to their place in the document', () => {
    const rule = blockRule(() => [
      finding(0, 2, {
        related: [{ noteId: '', data: {}, span: { start: 3, end: 4 } }],
        fixes: [
          {
            titleId: '',
            data: {},
            safety: 'safe',
            preferred: true,
            edits: [{ span: { start: 3, end: 5 }, text: '' }],
          },
        ],
      }),
    ]);
    const text = 'Mở đầu.\n\nKết quả.';
    const result = createChecker(resolveSettings([rule], [])).check(createDocument(text));
    const places = result?.findings.map(({ span, related, fixes }) => [
      textAt(text, span),
      ...related.map(place => textAt(text, place.span)),
      ...fixes.flatMap(({ edits }) => edits.map(edit => textAt(text, edit.span))),
    ]);
    assert.deepEqual(places, [
      ['Mở', 'đ', 'đầ'],
      ['Kế', ' ', ' q'],
    ]);
  });

  it('sorts by place, then rule, then message, and keeps one of equal findings', () => {
    const rule = blockRule(() => [finding(4, 5), finding(0, 2), finding(0, 1), finding(0, 2)]);
    const other = blockRule(() => [finding(0, 1)], { id: 'date/day', group: 'date' });
    assert.deepEqual(run('Điều 1', rule, other), [
      'day.seen warning "Đ"',
      'letter.seen warning "Đ"',
      'letter.seen warning "Đi"',
      'letter.seen warning " "',
    ]);
  });

  it('shows a rule only blocks that have a claim it needs', () => {
    const rule = blockRule(({ text }) => [finding(0, text.length)], { needs: ['fraction', 'binding'] });
    assert.deepEqual(run('Điều 1\n\nCó 45/60 hộ\n\nNăm 2025', rule), ['letter.seen warning "Có 45/60 hộ"']);
    const counting = blockRule(({ text }) => [finding(0, text.length)], { needs: ['quantity'] });
    assert.deepEqual(run('Điều 1\n\nCó 45 hộ', counting), ['letter.seen warning "Có 45 hộ"']);
  });

  it('gives a document rule the whole document', () => {
    const rule: Rule = { scope: 'document', meta: META, check: ({ text }) => [finding(0, text.length)] };
    assert.deepEqual(run('Một\n\nHai', rule), ['letter.seen warning "Một\n\nHai"']);
  });

  it('catches a rule that throws, keeps what it found before, and goes on with the others', () => {
    const error = new Error('broken');
    const broken = blockRule(function* () {
      yield finding(0, 1);
      throw error;
    });
    const sound = blockRule(() => [finding(1, 2)], { id: 'style/sound' });
    const text = 'Điều 1';
    const result = createChecker(resolveSettings([broken, sound], [])).check(createDocument(text));
    assert.deepEqual(result?.faults, [{ ruleId: 'style/letter', error }]);
    assert.deepEqual(
      result.findings.map(found => nameFinding(text, found)),
      ['letter.seen warning "Đ"', 'sound.seen warning "i"'],
    );
  });

  it('gives nothing when it is told to stop', () => {
    const checker = createChecker(resolveSettings(RULES, []));
    const document = createDocument('Có 45/60 hộ, đạt 57%.');
    assert.equal(checker.check(document, { shouldStop: () => true }), null);
    assert.equal(checker.check(document, { shouldStop: () => false })?.findings.length, 1);
  });

  it('goes on where it was stopped, and asks no block and no rule twice', () => {
    const asked: string[] = [];
    const ofBlock = blockRule(({ text }) => {
      asked.push(text);
      return [];
    });
    const ofDocument = (id: RuleMeta['id']): Rule => ({
      scope: 'document',
      meta: { ...META, id },
      check: () => {
        asked.push(id);
        return [finding(0, 1)];
      },
    });
    const rules = [ofBlock, ofDocument('style/first'), ofDocument('style/second')];
    const checker = createChecker(resolveSettings(rules, []));
    const document = createDocument('Một\n\nHai\n\nBa');
    // Behind each block, each finding and each rule.
    const results = Array.from({ length: 7 }, () => checker.check(document, { shouldStop: () => true }));
    assert.deepEqual(asked, ['Một', 'Hai', 'Ba', 'style/first', 'style/second']);
    assert.deepEqual(
      results.map(result => result?.findings.map(({ ruleId }) => ruleId) ?? null),
      [null, null, null, null, null, null, ['style/first', 'style/second']],
    );
  });

  it('stops within a rule of the document, and goes on from there, also where that throws then', () => {
    const asked: string[] = [];
    const error = new Error('broken');
    const rule: Rule = {
      scope: 'block',
      meta: META,
      check: () => [],
      *ahead() {
        for (const step of ['reads', 'reads on']) {
          asked.push(step);
          yield null;
        }
      },
      *checkAcross() {
        asked.push('first');
        yield finding(0, 1);
        asked.push('second');
        yield finding(1, 2);
        throw error;
      },
    };
    const checker = createChecker(resolveSettings([rule], []));
    const document = createDocument('Một');
    let result = checker.check(document, { shouldStop: () => true });
    for (let slices = 1; result === null && slices < 9; slices += 1) {
      assert.ok(asked.length <= slices, asked.join());
      result = checker.check(document, { shouldStop: () => true });
    }
    assert.deepEqual(asked, ['reads', 'reads on', 'first', 'second']);
    assert.deepEqual(
      result?.findings.map(({ span }) => span),
      [
        { start: 0, end: 1 },
        { start: 1, end: 2 },
      ],
    );
    assert.deepEqual(result.faults, [{ ruleId: META.id, error }]);
    assert.deepEqual(checker.check(createDocument('Một'))?.findings.length, 2);
  });

  it('takes over behind an edit what a check that was stopped knew, also of versions that nobody asked about', () => {
    const asked: string[] = [];
    const rule = blockRule(({ text }) => {
      asked.push(text);
      return [];
    });
    const checker = createChecker(resolveSettings([rule], []));
    const document = createDocument('Một\n\nHai\n\nBa\n\nBốn');
    for (let slice = 0; slice < 3; slice += 1) checker.check(document, { shouldStop: () => true });
    const second = editDocument(document, { span: { start: 7, end: 8 }, text: 'y' });
    const third = editDocument(second, { span: { start: 0, end: 1 }, text: 'C' });
    checker.check(third);
    assert.deepEqual(asked, ['Một', 'Hai', 'Ba', 'Hay', 'Cột', 'Bốn']);
  });

  it('reads a block once for as long as it stands', () => {
    const seen: string[] = [];
    const rule = blockRule(({ text }) => {
      seen.push(text);
      return [];
    });
    const checker = createChecker(resolveSettings([rule], []));
    const document = createDocument('Một\n\nHai\n\nBa');
    checker.check(document);
    checker.check(document);
    checker.check(editDocument(document, { span: { start: 7, end: 8 }, text: 'y' }));
    assert.deepEqual(seen, ['Một', 'Hai', 'Ba', 'Hay']);
  });

  it('tells of two documents by turns, and of one that has lost or gained blocks, what each has', () => {
    const wrong = 'Có 45/60 hộ, đạt 57%.';
    const right = 'Có 45/60 hộ, đạt 75%.';
    const checker = createChecker(resolveSettings(RULES, []));
    const startsIn = (text: string): readonly number[] | undefined =>
      checker.check(createDocument(text))?.findings.map(({ span }) => span.start);
    const at = wrong.indexOf('57%');
    assert.deepEqual(startsIn([wrong, right, wrong].join('\n\n')), [at, 2 * (wrong.length + 2) + at]);
    assert.deepEqual(startsIn([right, wrong].join('\n\n')), [right.length + 2 + at]);
    assert.deepEqual(startsIn([wrong, right, wrong].join('\n\n')), [at, 2 * (wrong.length + 2) + at]);
    const document = createDocument([wrong, right, wrong, right].join('\n\n'));
    checker.check(document);
    const without = editDocument(document, { span: { start: 0, end: wrong.length + 2 }, text: '' });
    assert.deepEqual(
      checker.check(without)?.findings.map(({ span }) => span.start),
      [right.length + 2 + at],
    );
    const added = editDocument(without, { span: { start: 0, end: 0 }, text: `${wrong}\n\n${wrong}\n\n` });
    assert.deepEqual(
      checker.check(added)?.findings.map(({ span }) => span.start),
      [0, 1, 3].map(place => place * (wrong.length + 2) + at),
    );
  });

  it('tells of a stretch what rules of blocks find there, under the directives of the whole', () => {
    const wrong = (percentage: string): string => `Đợt một có 402/756 người, chiếm ${percentage}.\n\n`;
    const filling = 'Ủy ban nhân dân xã báo cáo.\n\n'.repeat(2000);
    const text = `${wrong('53,71%')}${filling}${wrong('53,72%')}${filling}${wrong('53,73%')}`;
    const checker = createChecker(resolveSettings(RULES, []));
    const markedIn = (whole: string, marked: string): readonly string[] => {
      const start = whole.indexOf(marked);
      const document = createDocument(whole);
      const stretch = document.source.spanFromWritten({ start: start - 10, end: start + marked.length + 10 });
      const { findings } = checker.checkStretch(document, stretch);
      return findings.map(({ span }) => textAt(whole, span));
    };
    for (const form of [text, text.replaceAll('\n', '\r\n')]) {
      assert.deepEqual(markedIn(form, '53,71%'), ['53,71%']);
      assert.deepEqual(markedIn(form, '53,72%'), ['53,72%']);
      assert.deepEqual(markedIn(form, '53,73%'), ['53,73%']);
    }
    const silenced = `<!-- vanban-disable figure/percent-mismatch -- đã đối chiếu -->\n\n${text}`;
    assert.deepEqual(markedIn(silenced, '53,72%'), []);
  });

  it('leaves the edges of a stretch alone, where a list is cut off', () => {
    const list = Array.from({ length: 2000 }, (_, index) => `- Xã ${index} có 1 chi bộ.\n`).join('');
    const text = `Toàn huyện có 2000 chi bộ, gồm:\n\n${list}`;
    const checker = createChecker(resolveSettings(RULES, []));
    const findings = checker.checkStretch(createDocument(text), { start: 0, end: 300 }).findings;
    assert.deepEqual(
      findings.filter(({ ruleId }) => ruleId.startsWith('figure/')),
      [],
    );
  });

  it('finds nothing in an empty document', () => {
    assert.deepEqual(run('', ...RULES), []);
  });
});
