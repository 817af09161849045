import assert from 'node:assert/strict';
import { composed, dresses, stateDraft } from './drafts';

const MOTTO = '        Độc lập - Tự do - Hạnh phúc\n';
const PROPOSAL = { number: 'Số: 15/TTr-UBND', title: 'TỜ TRÌNH\nVề việc phê duyệt dự toán' };
const DECISION = { number: 'Số: 15/QĐ-UBND', title: 'QUYẾT ĐỊNH' };

/** So many letters of a body that says nothing of any part. */
function filler(length: number): string {
  return 'Các thôn thực hiện. '.repeat(Math.ceil(length / 20)).slice(0, length);
}

/** The missing parts that are told of a draft. */
function missingIn(text: string): readonly string[] {
  return composed(text).flatMap(name => /^missing-part\.(?<part>\S+)/u.exec(name)?.groups?.['part'] ?? []);
}

/** A draft with some words in its body, the end of which stands at an offset. */
function withWordsTo(draft: string, words: string, end: number): string {
  const start = draft.indexOf('@');
  const lead = filler(end - start - words.length - 1);
  return draft.replace('@', `${lead} ${words} ${filler(200)}./.`);
}

/** A part that is left out, what may be a trace of it, and how far such a trace is looked for. */
const TRACES: readonly (readonly [part: string, draft: string, trace: string, reach: number])[] = [
  ['motto', stateDraft({ body: '@' }).replace(MOTTO, ''), 'Độc lập', 600],
  ['number', stateDraft({ number: '', body: '@' }), 'Số:', 600],
  ['number', stateDraft({ number: '', body: '@' }), 'Sô 1', 600],
  ['number', stateDraft({ number: '', body: '@' }), '5/KH-U', 600],
  ['issue-line', stateDraft({ place: '', body: '@' }), 'ngày 0', 600],
  ['issue-line', stateDraft({ place: '', body: '@' }), '5/11/2026', 600],
  ['addressees', stateDraft({ ...PROPOSAL, body: '@' }), 'Kính gửi', 6000],
  ['addressees', stateDraft({ ...PROPOSAL, body: '@' }), 'Kính trình', 6000],
];

describe('the trace of a part that was not recognised', () => {
  for (const [part, draft, trace, reach] of TRACES) {
    it(`“${trace}” of ${part} stands within ${reach} letters`, () => {
      assert.deepEqual(missingIn(withWordsTo(draft, trace, reach - 200)), []);
      assert.deepEqual(missingIn(withWordsTo(draft, trace, reach)), []);
      assert.deepEqual(missingIn(withWordsTo(draft, trace, reach + 10)), [part]);
    });
  }

  it('of recipients stands anywhere', () => {
    for (const trace of ['Nơi nhận', 'NƠI NHẬN', 'Nơi ận'])
      assert.deepEqual(
        missingIn(withWordsTo(stateDraft({ recipients: '', body: '@' }), trace, 9000)),
        [],
        trace,
      );
    assert.deepEqual(missingIn(withWordsTo(stateDraft({ recipients: '', body: '@' }), 'Nơi ở', 9000)), [
      'recipients',
    ]);
  });

  it('of a signature stands in the last 4,000 letters', () => {
    const unsigned = (apart: number): string => {
      const draft = stateDraft({ sign: '', body: '@' });
      const behind = draft.length - draft.indexOf('@') - 1;
      return draft.replace('@', `${filler(200)} CHỦ TỊCH${filler(apart - 'CHỦ TỊCH'.length - behind)}`);
    };
    assert.deepEqual(missingIn(unsigned(500)), []);
    assert.deepEqual(missingIn(unsigned(4000)), []);
    assert.deepEqual(missingIn(unsigned(4001)), ['signature']);
  });
});

describe('what may stand for a part', () => {
  const ROWS: readonly (readonly [name: string, text: string, ...missing: readonly string[]])[] = [
    ['no number of a decision', stateDraft({ number: '', title: 'QUYẾT ĐỊNH\nVề việc khen' }), 'number'],
    ['no number of minutes', stateDraft({ number: '', title: 'BIÊN BẢN\nVề việc khen' })],
    ['no number of a law', stateDraft({ number: '', title: 'LUẬT\nVề việc khen' })],
    [
      'neither number nor date of what comes with a decision',
      stateDraft({ number: '', place: '', title: 'KẾ HOẠCH\nTổ chức\n(Kèm theo Quyết định số 5/QĐ-UBND)' }),
    ],
    [
      'neither of what comes with a guest',
      stateDraft({ number: '', place: '', title: 'KẾ HOẠCH\nTổ chức\n(Kèm theo đại biểu)' }),
      'issue-line',
      'number',
    ],
    ...[
      'Căn cứ Luật này;',
      'Theo đề nghị;',
      'Xét đề nghị',
      '- Căn cứ',
      '1. Khen',
      'I. Khen',
      'Điều 1. Khen',
    ].map(
      line =>
        [
          `“${line}” below the type`,
          stateDraft({ ...DECISION, body: `${line}\n\nĐiều 2. Hiệu lực./.` }),
          'summary',
        ] as const,
    ),
    ...['về khen thưởng', '- Khen thưởng', '1 khen thưởng', 'Điều lệ'].map(
      line =>
        [
          `“${line}” below the type`,
          stateDraft({ ...DECISION, body: `${line}\n\nĐiều 1. Hiệu lực./.` }),
        ] as const,
    ),
  ];
  for (const [name, text, ...missing] of ROWS) {
    it(name, () => {
      for (const dress of dresses) assert.deepEqual([...missingIn(dress(text))].sort(), missing);
    });
  }
});
