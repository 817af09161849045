import assert from 'node:assert/strict';
import { testGroup } from '../../helpers/rules-under-test';
import { partyDraft, stateDraft } from './drafts';
import { articles, lines, list } from './numbered-rows';

const { check, findingsIn, messageOf, repairsOf } = testGroup('structure');

const messagesIn = (text: string): readonly string[] =>
  check(text).findings.map(finding => messageOf(finding, 'vi'));

const BODY = 'Giao Văn phòng chuẩn bị hội nghị';

/** Drafts with a fault, and near ones without it, with what is found. */
const ROWS: readonly (readonly [name: string, text: string, ...findings: readonly string[]])[] = [
  ['a full stop apart from its word', stateDraft({ body: `${BODY} .` }), 'end-mark.missing information "."'],
  ['half of an end mark apart', stateDraft({ body: `${BODY} /.**` }), 'end-mark.malformed information "/."'],
  ['an end mark apart', stateDraft({ body: `${BODY} ./.` })],
  ['a table below the end', stateDraft({ body: `${BODY}.\n\n| 1 | Hội trường. |` })],
  [
    '“V/v” below a type',
    stateDraft({ title: 'KẾ HOẠCH\nV/v tổ chức hội nghị' }),
    'foreign-form.letter-summary warning "V/v"',
  ],
  [
    '“V/v việc” below a type',
    stateDraft({ title: 'KẾ HOẠCH\n(V/v việc tổ chức hội nghị)' }),
    'foreign-form.letter-summary warning "V/v việc"',
  ],
  [
    '“V/v” below the name of a telegram',
    stateDraft({ title: 'CÔNG ĐIỆN\nV/v tổ chức hội nghị', number: 'Số: 15/CĐ-UBND' }),
  ],
  [
    'addressees below a type',
    stateDraft({ title: 'KẾ HOẠCH\nTổ chức hội nghị\n\nKính gửi: Các thôn.' }),
    'foreign-form.letter-addressees warning "Kính gửi:"',
  ],
  ['addressees above it', stateDraft({ title: 'Kính gửi: Các thôn.\n\nKẾ HOẠCH\nTổ chức hội nghị' })],
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

describe('what is put in for a part that is missing', () => {
  const without = (part: string, text = stateDraft()): string => text.replace(part, '');
  const MOTTO = '        Độc lập - Tự do - Hạnh phúc\n';
  for (const [name, text, put, before, behind] of [
    [
      'recipients',
      stateDraft({ recipients: '' }),
      'Nơi nhận:\n- …;\n- Lưu: VT, ….\n\n',
      'nghị./.\n\n',
      'TM. ỦY',
    ],
    [
      'recipients of the Party',
      partyDraft({ recipients: '' }),
      'Nơi nhận:\n- …;\n- Lưu Văn phòng …\n\n',
      'này.\n\n',
      'T/M',
    ],
    ['a signature', stateDraft({ sign: '' }), '\n\nTM. …\nCHỦ TỊCH\n…', '- Lưu: VT.', ''],
    ['a signature of the Party', partyDraft({ sign: '' }), '\n\nT/M …\nBÍ THƯ\n…', 'Tỉnh ủy.', ''],
    ['the motto', without(MOTTO), '\nĐộc lập - Tự do - Hạnh phúc', 'VIỆT NAM', '\nSố:'],
    ['the number', stateDraft({ number: '' }), '\nSố:      /KH-…', 'Hạnh phúc', '\n        Hòa An'],
    [
      'the number of the Party',
      partyDraft({ number: '' }),
      '\nSố      -CT/…',
      'TỈNH ỦY\n*',
      '\n        Bình Minh',
    ],
    [
      'the number of a type whose code is another one in the Party',
      partyDraft({ number: '', title: 'QUY ĐỊNH\nvề công tác văn thư' }),
      '\nSố      -QĐi/…',
      'TỈNH ỦY\n*',
      '\n        Bình Minh',
    ],
    [
      'the number of that type in the state',
      stateDraft({ number: '', title: 'QUY ĐỊNH\nVề hội họp' }),
      '\nSố:      /QyĐ-…',
      'Hạnh phúc',
      '\n        Hòa An',
    ],
    ['place and day', stateDraft({ place: '' }), '\n…, ngày … tháng … năm …', '15/KH-UBND        ', '\n\nKẾ'],
    [
      'addressees',
      stateDraft({ title: 'TỜ TRÌNH\nVề hội nghị', number: 'Số: 15/TTr-UBND' }),
      '\nKính gửi: …',
      'Về hội nghị',
      '\n\nGiao',
    ],
  ] as const) {
    it(name, () => {
      for (const [form, end] of [
        ['NFC', '\n'],
        ['NFC', '\r\n'],
        ['NFD', '\n'],
      ] as const) {
        const dress = (words: string): string => words.normalize(form).replaceAll('\n', end);
        const [repaired, ...others] = repairsOf(dress(text));
        assert.deepEqual(others, []);
        assert.equal(repaired?.text, dress(text.replace(before + behind, before + put + behind)));
      }
    });
  }

  it('is nothing among the cells of a table', () => {
    const sign = '| | TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Nguyễn Văn An |';
    assert.deepEqual(repairsOf(stateDraft({ recipients: '', sign })), []);
  });

  it('is nothing where a congress resolves, or the text has all that its class asks for', () => {
    for (const text of [
      partyDraft({ recipients: '' }).replace('TỈNH ỦY', 'ĐẠI HỘI ĐẢNG BỘ'),
      partyDraft({ recipients: '' }).replace('ĐẢNG BỘ TỈNH BÌNH MINH', 'ĐẠI HỘI ĐẢNG BỘ TỈNH'),
      stateDraft({ recipients: '' }).replace('ỦY BAN NHÂN DÂN XÃ HÒA AN', 'ĐẠI HỘI ĐẠI BIỂU'),
      partyDraft(),
      stateDraft(),
    ])
      assert.deepEqual(findingsIn(text), [], text);
  });
});

describe('recipients that stand as a plain list', () => {
  const listed = (...items: readonly string[]): string =>
    stateDraft({ recipients: ['Nơi nhận:', ...items].join('\n') });
  for (const [name, text, ...messages] of [
    [
      'a comma',
      listed('- Các thôn,', '- Lưu: VT.'),
      'Dòng nơi nhận này kết thúc bằng dấu phẩy; cần dấu chấm phẩy.',
    ],
    [
      'no mark',
      listed('- Các thôn', '- Lưu: VT.'),
      'Dòng nơi nhận này chưa có dấu ở cuối; cần dấu chấm phẩy.',
    ],
    [
      'a full stop',
      listed('- Các thôn.', '- Lưu: VT.'),
      'Dòng nơi nhận này kết thúc bằng dấu chấm; cần dấu chấm phẩy.',
    ],
    [
      'a semicolon at the end',
      listed('- Các thôn;', '- Lưu: VT;'),
      'Dòng cuối của nơi nhận kết thúc bằng dấu chấm phẩy; cần dấu chấm.',
    ],
    ['no colon', listed('- Các thôn;', '- Lưu VT.'), '“Lưu VT” nên ghi “Lưu: VT”.'],
    ['one item', listed('- Lưu VT')],
    ['an item without a dash', listed('- Các thôn,', '+ Các hội,', '- Lưu VT.')],
    ['two items in a line', listed('- Các thôn; - Các hội,', '- Lưu VT.')],
    ['a number in the place of a body', listed('- 12 thôn,', '- Lưu VT.')],
    ['a signature beside them', listed('- Các thôn,        TM. ỦY BAN', '- Lưu VT.')],
  ] as const) {
    it(`with ${name}`, () => {
      assert.deepEqual(messagesIn(text), messages);
    });
  }
});

describe('headings without a title', () => {
  const ofDecision = (body: string): string =>
    stateDraft({ number: 'Số: 15/2026/QĐ-UBND', title: 'QUYẾT ĐỊNH\nQuy định về hội họp', body });
  /** Articles with a title, and behind them some without one. */
  const titled = (count: number, bare: number): string =>
    lines(
      ...Array.from({ length: count + bare }, (_, at) =>
        lines(`Điều ${at + 1}.${at < count ? ' Tiêu đề' : ''}`, '1. Nội dung.', '2. Nội dung.'),
      ),
    );

  it('are told among four times as many articles that have one', () => {
    assert.deepEqual(findingsIn(ofDecision(titled(4, 1))), ['heading-title.untitled information "Điều 5"']);
    assert.deepEqual(findingsIn(ofDecision(titled(3, 1))), []);
    assert.deepEqual(findingsIn(ofDecision(titled(8, 2))), [
      'heading-title.untitled information "Điều 9"',
      'heading-title.untitled information "Điều 10"',
    ]);
    assert.deepEqual(findingsIn(ofDecision(titled(7, 2))), []);
  });

  it('are those right before what they hold', () => {
    const chapters = (first: string, second: string): string =>
      lines('Chương I', first, 'Điều 1. A', 'Điều 2. B', 'Chương II', second);
    assert.deepEqual(findingsIn(ofDecision(chapters('', 'QUY ĐỊNH\n\nĐiều 3. C'))), [
      'heading-title.untitled information "Chương I"',
    ]);
    assert.deepEqual(findingsIn(ofDecision(chapters('QUY ĐỊNH', ''))), []);
  });
});

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
