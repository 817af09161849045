import assert from 'node:assert/strict';
import { testGroup } from '../../helpers/rules-under-test';
import { composed, dresses, partyDraft, stateDraft } from './drafts';

const { repairsOf } = testGroup('structure');

/** A draft with a slip of form, what is found, and the draft after the repair; null where none is offered. */
type Case = readonly [wrong: string, found: readonly string[], right: string | null];

function testCases(cases: readonly Case[]): void {
  for (const [wrong, found, right] of cases) {
    it(`finds ${found.join()}`, () => {
      for (const dress of dresses) assert.deepEqual(composed(dress(wrong)), found);
      const repairs = repairsOf(wrong);
      assert.deepEqual(
        repairs.map(({ text }) => text),
        right === null ? [] : [right],
      );
      if (right !== null) assert.deepEqual(composed(right), []);
    });
  }
}

const NAME = '\n\nNguyễn Văn An';

describe('structure/end-mark', () => {
  const BODY = 'Giao Văn phòng chuẩn bị hội nghị';
  testCases([
    [stateDraft({ body: `${BODY}.` }), ['end-mark.missing information "."'], stateDraft()],
    [stateDraft({ body: `${BODY}/.` }), ['end-mark.malformed information "/."'], stateDraft()],
    [stateDraft({ body: `${BODY}./` }), ['end-mark.malformed information "./"'], stateDraft()],
    [stateDraft({ body: `${BODY}. / .` }), ['end-mark.malformed information ". / ."'], stateDraft()],
  ]);

  it('is silent at the right mark, in normative and Party documents, and in extracts', () => {
    for (const text of [
      stateDraft(),
      partyDraft(),
      stateDraft({
        number: 'Số: 15/2026/QĐ-UBND',
        title: 'QUYẾT ĐỊNH\nQuy định về hội họp',
        body: `${BODY}.`,
      }),
      stateDraft({ body: `${BODY}.`, recipients: '', sign: '' }),
      stateDraft({ body: `${BODY}:\n\n| 1 | Hội trường. |` }),
      stateDraft({ body: `${BODY}[^1]./.\n\n[^1]: Theo Kế hoạch số 12.` }),
      '',
    ]) {
      assert.deepEqual(composed(text), [], text);
    }
  });
});

describe('structure/recipients-form', () => {
  const list = (...items: readonly string[]): string =>
    stateDraft({ recipients: ['Nơi nhận:', ...items].join('\n') });
  testCases([
    [
      list('- Các thôn,', '- Lưu: VT.'),
      ['recipients-form.item-end information ","'],
      list('- Các thôn;', '- Lưu: VT.'),
    ],
    [
      list('- Các thôn', '- Lưu: VT.'),
      ['recipients-form.item-end information "thôn"'],
      list('- Các thôn;', '- Lưu: VT.'),
    ],
    [
      list('- Các thôn;', '- Lưu: VT;'),
      ['recipients-form.last-end information ";"'],
      list('- Các thôn;', '- Lưu: VT.'),
    ],
    [
      list('- Các thôn;', '- Lưu VT.'),
      ['recipients-form.archive information "Lưu VT"'],
      list('- Các thôn;', '- Lưu: VT.'),
    ],
    [list('- Các thôn;', '- Các hội.'), ['recipients-form.no-archive information "- Các hội."'], null],
    [
      partyDraft({ recipients: 'Nơi nhận:\n- Các đảng ủy trực thuộc;\n- Lưu: Văn phòng Tỉnh ủy.' }),
      ['recipients-form.archive information "Lưu: Văn"'],
      partyDraft(),
    ],
  ]);

  const party = (place: string, mark: string): string =>
    partyDraft({
      place: `Bình Minh, ${place}`,
      recipients: `Nơi nhận:\n- Các đảng ủy${mark}\n- Lưu Văn phòng Tỉnh ủy.`,
    });

  it('takes a comma in Party documents older than the guidance of 27/5/2026', () => {
    for (const place of [
      'ngày 26 tháng 5 năm 2026',
      'ngày 05 tháng 11 năm 2024',
      'ngày      tháng 5 năm 2026',
    ])
      for (const mark of [',', ';']) assert.deepEqual(composed(party(place, mark)), [], place);
    assert.deepEqual(composed(party('ngày 27 tháng 5 năm 2026', ',')), [
      'recipients-form.item-end information ","',
    ]);
    assert.deepEqual(composed(party('ngày 26 tháng 5 năm 2026', '')), [
      'recipients-form.item-end information "ủy"',
    ]);
  });

  it('knows where a copy begins, which has recipients of its own', () => {
    const copy = 'Nơi nhận:\n- Các trường;\n- Lưu: VT.\n\nTL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\n\nTrần Thị B';
    for (const head of [
      'UBND XÃ HÒA AN        SAO Y\nSố: 12/SY-UBND        Hòa An, ngày 06 tháng 11 năm 2026',
      'VĂN PHÒNG\n\nSố: 12/SY-VP\n\nHòa An, ngày 06 tháng 11 năm 2026',
      'SAO LỤC\n\nHòa An, ngày 06 tháng 11 năm 2026',
      '',
    ])
      assert.deepEqual(composed(`${stateDraft()}\n\n${head}\n\n${copy}`), [], head);
  });

  it('is silent in lists that are in form, and in those that became one line', () => {
    for (const text of [
      list('- Như trên;', '- Các thôn (để thực hiện);', '- Lưu: VT, NV (3b).'),
      list('- Các thôn;', '- Lưu: VT;', '- Các tổ.'),
      list('- Các thôn; - Lưu: VT'),
      list('Các thôn, các hội'),
      stateDraft({ recipients: '| Nơi nhận: - Các thôn, - Lưu VT | |' }),
    ]) {
      assert.deepEqual(composed(text), [], text);
    }
  });
});

describe('structure/signature-form', () => {
  testCases([
    [
      stateDraft({ sign: `TM ỦY BAN NHÂN DÂN\nCHỦ TỊCH${NAME}` }),
      ['signature-form.prefix information "TM"'],
      stateDraft(),
    ],
    [
      stateDraft({ sign: `TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nCHỦ TỊCH${NAME}` }),
      ['signature-form.deputy information "CHỦ TỊCH"'],
      null,
    ],
    [
      stateDraft({ sign: `KT. CHÁNH ÁN\nCHÁNH ÁN${NAME}` }),
      ['signature-form.deputy information "CHÁNH ÁN"'],
      null,
    ],
    [
      stateDraft({ sign: `KT. VIỆN TRƯỞNG\nVIỆN TRƯỞNG${NAME}` }),
      ['signature-form.deputy information "VIỆN TRƯỞNG"'],
      null,
    ],
    [
      stateDraft({ sign: `KT. BỘ TRƯỞNG\nBỘ TRƯỞNG${NAME}` }),
      ['signature-form.deputy information "BỘ TRƯỞNG"'],
      null,
    ],
    [
      stateDraft({ sign: `TM. CHỦ TỊCH\nPHÓ CHỦ TỊCH${NAME}` }),
      ['signature-form.person information "TM. CHỦ TỊCH"'],
      stateDraft({ sign: `KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH${NAME}` }),
    ],
    [
      partyDraft({ sign: `T/M BÍ THƯ\nBÍ THƯ${NAME}` }),
      ['signature-form.person information "T/M BÍ THƯ"'],
      null,
    ],
    [
      stateDraft({ sign: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nThS. Nguyễn Văn An' }),
      ['signature-form.honour information "ThS."'],
      stateDraft(),
    ],
    [
      partyDraft({ sign: `T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ TỈNH ỦY${NAME}` }),
      ['signature-form.committee information "PHÓ BÍ THƯ TỈNH ỦY"'],
      partyDraft(),
    ],
  ]);

  it('is silent at right signatures', () => {
    for (const text of [
      stateDraft({ sign: `TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH${NAME}` }),
      stateDraft({ sign: `TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG${NAME}` }),
      stateDraft({ sign: `TM. ĐOÀN CHỦ TỊCH\nCHỦ TỊCH${NAME}` }),
      stateDraft({ sign: `KT. CHÁNH ÁN\nPHÓ CHÁNH ÁN${NAME}` }),
      stateDraft({ sign: `KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG${NAME}` }),
      stateDraft({ sign: `TL. BỘ TRƯỞNG\nCỤC TRƯỞNG${NAME}` }),
      stateDraft({ sign: `CHÁNH ÁN${NAME}` }),
      partyDraft({ sign: `K/T TRƯỞNG BAN\nPHÓ TRƯỞNG BAN${NAME}` }),
      '',
    ]) {
      assert.deepEqual(composed(text), [], text);
    }
  });
});

describe('structure/heading-title', () => {
  const ARTICLES = ['Phạm vi', 'Nguyên tắc', 'Chế độ họp', 'Tài liệu']
    .map((title, at) => `Điều ${at + 1}. ${title}\n\n1. Nội dung.\n\n2. Nội dung.`)
    .join('\n\n');
  const draft = (body: string): string => stateDraft({ body: `${body}./.` });

  it('finds chapters and articles without a title', () => {
    for (const dress of dresses) {
      assert.deepEqual(composed(dress(draft(`Chương I\n\n${ARTICLES}`))), [
        'heading-title.untitled information "Chương I"',
      ]);
      assert.deepEqual(composed(dress(draft(`${ARTICLES}\n\nĐiều 5\n\n1. Nội dung.\n\n2. Nội dung`))), [
        'heading-title.untitled information "Điều 5"',
      ]);
    }
  });

  it('is silent where there is a title or text, and where no article has a title', () => {
    for (const text of [
      draft(`Chương I\nQUY ĐỊNH CHUNG\n\n${ARTICLES}`),
      draft(`Chương I\nQuy định chung\n\n${ARTICLES}`),
      draft(`${ARTICLES}\n\nĐiều 5\n\nTổ công tác gồm:\n\n1. Tổ trưởng.\n\n2. Thư ký`),
      draft('Điều 1\n\n1. Họp tháng.\n\nĐiều 2\n\n1. Họp quý'),
      'Chương I\n\nĐiều 1. Phạm vi\n\nĐiều 2. Nguyên tắc',
      '',
    ]) {
      assert.deepEqual(composed(text), [], text);
    }
  });
});
