import assert from 'node:assert/strict';
import { testGroup } from '../../helpers/rules-under-test';
import { stateDraft } from './drafts';
import { articles, inArticle, lines, list } from './numbered-rows';

const { findingsIn, repairsOf } = testGroup('structure');

const BODY = 'Giao Văn phòng chuẩn bị hội nghị';

/** Drafts with a fault, and near ones without it, with what is found. */
const ROWS: readonly (readonly [name: string, text: string, ...findings: readonly string[]])[] = [
  ['a full stop apart from its word', stateDraft({ body: `${BODY} .` }), 'end-mark.missing information "."'],
  ['half of an end mark apart', stateDraft({ body: `${BODY} /.**` }), 'end-mark.malformed information "/."'],
  ['an end mark apart', stateDraft({ body: `${BODY} ./.` })],
  ['the end of a bracket', stateDraft({ body: `${BODY} (theo mẫu)` })],
  [
    'a symbol of the Party under the decree',
    stateDraft({ number: 'Số: 15-KH/UBND', place: 'Hòa An, ngày 05 tháng 11 năm 2021' }),
    'foreign-form.party-symbol warning "15-KH/UBND"',
  ],
  [
    'a symbol of the Party before the decree',
    stateDraft({ number: 'Số: 15-KH/UBND', place: 'Hòa An, ngày 05 tháng 11 năm 2020' }),
  ],
  [
    'a symbol of the Party without any day',
    stateDraft({ number: 'Số: 15-KH/UBND', place: 'Hòa An' }),
    'missing-part.issue-line warning "KẾ HOẠCH"',
  ],
  [
    'a type that the symbol is not of',
    stateDraft({ title: 'BÁO CÁO\nTổng kết công tác năm' }),
    'type-symbol-mismatch.mismatch error "BÁO CÁO"',
  ],
  [
    'the name of a type above the symbol',
    stateDraft().replace('Số: 15', 'BÁO CÁO\n\nSố: 15'),
    'part-order.order warning "Số: 15/KH-UBND"',
    'part-order.order warning "Hòa An, ngày 05 tháng 11 năm 2026"',
  ],
  [
    'a number twice, and the one behind it left out',
    articles('1 2 2 4 5'),
    'duplicate-number.duplicate error "Điều 2"',
  ],
  ['a number twice, and another gap in a short row', articles('1 2 2 4 6 7')],
  ['a number with a letter, and a gap behind it', list('1. 2. 2a. 4. 5. 7. 8.')],
  [
    'clauses that go on behind a single one',
    lines('QUY CHẾ', 'Điều 1. Phạm vi', list('1.'), 'Điều 2. Hồ sơ', list('2. 3.'), 'Điều 3. Hiệu lực'),
    'numbering-gap.start error "2."',
  ],
  [
    'clauses that begin anew behind a single one',
    lines('QUY CHẾ', 'Điều 1. Phạm vi', list('1.'), 'Điều 2. Hồ sơ', list('1. 2.'), 'Điều 3. Hiệu lực'),
  ],
];

describe('where faults of form begin', () => {
  for (const [name, text, ...findings] of ROWS) {
    it(name, () => {
      assert.deepEqual(findingsIn(text), findings);
    });
  }
});

describe('the code of a letter in its symbol', () => {
  for (const [number, ...repaired] of [
    ['Số: 15/CV-UBND', 'Số: 15/UBND'],
    ['Số: 15/UBND-CV'],
    ['Số: 15/CV'],
  ] as const) {
    it(`of ${number} is left out where the code of a body stands behind it`, () => {
      const text = stateDraft({ number, title: '' });
      assert.deepEqual(findingsIn(text), ['foreign-form.party-code warning "CV"']);
      assert.deepEqual(
        repairsOf(text).map(repair => repair.text),
        repaired.map(right => stateDraft({ number: right, title: '' })),
      );
    });
  }
});

describe('the archive among the recipients', () => {
  it('is told with its words', () => {
    const text = stateDraft({ recipients: 'Nơi nhận:\n- Các thôn;\n- Lưu VT.' });
    assert.deepEqual(
      repairsOf(text).map(({ title }) => title),
      ['Sửa thành “Lưu: VT”'],
    );
  });
});

describe('numbers that are mended', () => {
  const recipients = (label: number): string => lines('Nơi nhận:', `- Như Điều ${label};`, '- Lưu: VT.');
  const [wrong, right] = [articles('1 2 4 5'), articles('1 2 3 4')];

  for (const [name, text, mended] of [
    ['below them', lines(wrong, recipients(4)), lines(right, recipients(3))],
    ['above them', lines('- Như Điều 4;', 'KẾ HOẠCH', wrong), lines('- Như Điều 4;', 'KẾ HOẠCH', right)],
    [
      'behind articles of another text',
      lines(wrong, 'QUY CHẾ', right, recipients(4)),
      lines(right, 'QUY CHẾ', right, recipients(4)),
    ],
  ] as const) {
    it(`change with them what recipients are told ${name === 'below them' ? '' : 'not '}${name}`, () => {
      assert.deepEqual(
        repairsOf(text).map(repair => repair.text),
        [mended],
      );
    });
  }

  const told = (labels: string, reference: string): string =>
    lines(inArticle(labels), `1. Thực hiện theo ${reference}.`);
  for (const [reference, mended] of [
    ['khoản 4 Điều 2 Quy chế này', 'khoản 3 Điều 2 Quy chế này'],
    ['khoản 4 và khoản 5 Điều 2 Quy chế này', 'khoản 3 và khoản 4 Điều 2 Quy chế này'],
    // Which of two articles has it nobody says.
    ['khoản 4 các điều 2 và 3 Quy chế này', 'khoản 4 các điều 2 và 3 Quy chế này'],
    ['khoản 4 Điều 3 Quy chế này', 'khoản 4 Điều 3 Quy chế này'],
  ] as const) {
    it(`make of “${reference}” “${mended}”`, () => {
      assert.deepEqual(
        repairsOf(told('1. 2. 4. 5.', reference)).map(repair => repair.text),
        [told('1. 2. 3. 4.', mended)],
      );
    });
  }
});

describe('a signature that was not recognised', () => {
  /** With an annex so long that the end of the text tells nothing. */
  const draft = (units: number): string =>
    stateDraft({
      sign: '',
      body: `Giao PHÓ ban.\n\n${'Các thôn thực hiện. '.repeat(units / 20)}\n\nHết./.`,
      recipients: `Nơi nhận:\n- Các thôn;\n- Lưu: VT.\n\nPHỤ LỤC\n\n${'Biểu kèm theo kế hoạch.\n\n'.repeat(300)}`,
    });

  it('is looked for a thousand units above the recipients', () => {
    assert.deepEqual(findingsIn(draft(900)), []);
    assert.deepEqual(findingsIn(draft(1_100)), ['missing-part.signature warning "Nơi nhận:"']);
  });
});
