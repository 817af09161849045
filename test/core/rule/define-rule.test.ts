import assert from 'node:assert/strict';
import { blockRule, describeRule } from '../../../server/src/core/rule/define-rule';
import { findingAt, placeAt, preferOnly, reviewFix, safeFix } from '../../../server/src/core/rule/finding';
import type { FindingOf } from '../../../server/src/core/rule/rule';

const meta = describeRule({
  id: 'date/odd',
  since: '0.1.0',
  title: { vi: 'Ngày lẻ', en: 'An odd day' },
  severity: 'error',
  enabledByDefault: false,
  messages: {
    odd: { vi: 'Ngày lẻ.', en: 'An odd day.' },
    rare: { vi: 'Ngày hiếm.', en: 'A rare day.', severity: 'information' },
  },
  notes: { other: { vi: 'Ngày khác', en: 'The other day' } },
  sources: [],
});

type Found = FindingOf<typeof meta>;

const span = { start: 1, end: 3 };

describe('describing a rule', () => {
  it('tells the group by the id, and leaves empty what is not said', () => {
    const { group, needs, fixes, options, messages } = meta;
    assert.deepEqual([group, needs, fixes, options], ['date', [], [], {}]);
    assert.deepEqual(messages, {
      odd: { text: { vi: 'Ngày lẻ.', en: 'An odd day.' }, severity: null },
      rare: { text: { vi: 'Ngày hiếm.', en: 'A rare day.' }, severity: 'information' },
    });
  });

  it('lets a rule report what it describes, and the compiler refuses the rest', () => {
    const known: Found = findingAt(span, 'rare', { related: [placeAt(span, 'other')] });
    // @ts-expect-error -- the rule has no such message
    const message: Found = findingAt(span, 'common');
    // @ts-expect-error -- the rule has no such note
    const note: Found = findingAt(span, 'odd', { related: [placeAt(span, 'another')] });
    // @ts-expect-error -- the rule has no such title of a repair
    const title: Found = findingAt(span, 'odd', { fix: safeFix('rewrite', { span, text: '' }) });
    // @ts-expect-error -- the same for a rule as a whole
    const rule = blockRule(meta, () => [findingAt(span, 'common')]);
    assert.equal(known.messageId, 'rare');
    assert.ok([message, note, title].every(({ messageId }) => messageId !== 'rare'));
    assert.equal(rule.meta, meta);
  });
});

describe('what a rule reports', () => {
  it('has nothing that it is not given', () => {
    assert.deepEqual(findingAt(span, 'odd'), { messageId: 'odd', data: {}, span, related: [], fixes: [] });
    assert.deepEqual(findingAt(span, 'odd', { fix: null }).fixes, []);
    assert.deepEqual(placeAt(span, 'other'), { noteId: 'other', data: {}, span });
  });

  it('takes a safe repair for the one to pick, and names what one edit writes', () => {
    const edit = { span, text: '05' };
    const safe = { titleId: 'pad', data: { text: '05' }, safety: 'safe', preferred: true, edits: [edit] };
    assert.deepEqual(safeFix('pad', edit), safe);
    assert.deepEqual(safeFix('pad', edit, { old: '5' }).data, { text: '05', old: '5' });
    assert.deepEqual(safeFix('pad', [edit]).data, {});
    assert.deepEqual(findingAt(span, 'odd', { fix: safeFix('pad', edit) }).fixes, [safe]);
  });

  it('prefers a repair for review only where it is the only one', () => {
    const fix = reviewFix('pad', { span, text: '05' });
    const isPreferred = (count: number): readonly boolean[] =>
      preferOnly(Array.from({ length: count }, () => fix)).map(({ preferred }) => preferred);
    assert.deepEqual([isPreferred(1), isPreferred(2)], [[true], [false, false]]);
  });
});
