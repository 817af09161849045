import assert from 'node:assert/strict';
import { applyEdits, textAt } from '../../../server/src/core/index';
import {
  checkReferencesAmong,
  getOnlyReferenceFinding,
  referenceFindingsAmong,
  referenceFindingsIn,
  referenceMessageOf,
  referenceNotesOf,
  referenceRepairsOf,
} from '../../helpers/reference-rules';

/** Mentions of one document, each in a paragraph of its own. */
const text = (...mentions: readonly string[]): string => mentions.map(line => `${line}.`).join('\n\n');
const found = (...marked: readonly string[]): readonly string[] =>
  marked.map(issuer => `issuer-conflict.conflict warning "${issuer}"`);

/** The findings of this rule alone. */
const conflictsIn = (draft: string): readonly string[] =>
  referenceFindingsIn(draft).filter(name => name.startsWith('issuer-conflict'));

/** Mentions that contradict each other with what is marked, and near ones that do not. */
const PAIRS: readonly (readonly [wrong: readonly string[], marked: string, right: readonly string[]])[] = [
  [
    ['Chỉ thị số 35-CT/TW của Bộ Chính trị', 'Chỉ thị số 35-CT/TW của Ban Bí thư'],
    'Ban Bí thư',
    ['Chỉ thị số 35-CT/TW của Bộ Chính trị', 'Chỉ thị số 35-CT/TW của Trung ương Đảng'],
  ],
  [
    ['Nghị quyết số 18-NQ/TW của Ban Chấp hành Trung ương', 'Nghị quyết số 18-NQ/TW của Bộ Chính trị'],
    'Bộ Chính trị',
    ['Nghị quyết số 18-NQ/TW của Ban Chấp hành Trung ương', 'Nghị quyết số 18-NQ/TW của Trung ương'],
  ],
  [
    ['Quyết định số 77/QĐ-TTg của Thủ tướng', 'Quyết định số 77/QĐ-TTg của Chính phủ'],
    'Chính phủ',
    ['Quyết định số 77/QĐ-TTg của Thủ tướng', 'Quyết định số 77/QĐ-TTg của Thủ tướng Chính phủ'],
  ],
  [
    ['Nghị quyết số 12/2024/UBTVQH15 của Ủy ban Thường vụ Quốc hội', '12/2024/UBTVQH15 của Quốc hội'],
    'Quốc hội',
    ['Nghị quyết số 12/2024/UBTVQH15 của Ủy ban Thường vụ Quốc hội', '12/2024/UBTVQH15 của UBTVQH'],
  ],
];

describe('reference/issuer-conflict', () => {
  for (const [wrong, marked, right] of PAIRS) {
    it(`reports ${wrong.join(' … ')}`, () => {
      assert.deepEqual(conflictsIn(text(...wrong)), found(marked));
      assert.deepEqual(conflictsIn(text(...wrong).replaceAll('\n', '\r\n')), found(marked));
      assert.deepEqual(
        conflictsIn(text(...wrong).normalize('NFD')),
        found(marked).map(name => name.normalize('NFD')),
      );
    });
    it(`is silent at ${right.join(' … ')}`, () => {
      for (const form of ['NFC', 'NFD'] as const) {
        assert.deepEqual(conflictsIn(text(...right).normalize(form)), []);
      }
    });
  }

  for (const mentions of [
    // Names of one body, and bodies that the code tells.
    ['21-KL/TW của Ban Chấp hành Trung ương', '21-KL/TW của Trung ương Đảng', '21-KL/TW của Trung ương'],
    ['12/2024/UBTVQH15 của Ủy ban Thường vụ Quốc hội', '12/2024/UBTVQH15 của Uỷ ban Thường vụ Quốc hội'],
    ['Nghị quyết số 23-NQ/TU của Tỉnh ủy', 'Nghị quyết số 23-NQ/TU của Ban Thường vụ Tỉnh uỷ Bình Minh'],
    ['12/QĐ-UBND của UBND tỉnh', '12/QĐ-UBND của Ủy ban nhân dân tỉnh', '12/QĐ-UBND của Chủ tịch UBND tỉnh'],
    ['92/2015/TT-BTC của Bộ Tài chính', '92/2015/TT-BTC của Bộ trưởng Bộ Tài chính'],
    ['12/KH-SNV của Sở Nội vụ', '12/KH-SNV của Sở Tài chính'],
    ['349/TB-VPCP của Văn phòng Chính phủ', '349/TB-VPCP của Phó Thủ tướng'],
    // Several bodies together.
    ['05-QĐ/TW của Bộ Chính trị, Ban Bí thư', '05-QĐ/TW của Ban Bí thư'],
    ['01/2024/NQLT-CP-UBTWMTTQVN của Chính phủ', '01/2024/NQLT-CP-UBTWMTTQVN của Thủ tướng'],
    // Two provinces, two dates.
    ['23-NQ/TU của Tỉnh ủy Bình Minh', '23-NQ/TU của Thành ủy Hòa An'],
    ['18-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương', '18-NQ/TW ngày 16/6/2022 của Bộ Chính trị'],
    // A plan that carries the document out.
    ['57-NQ/TW của Bộ Chính trị', 'kế hoạch thực hiện Nghị quyết số 57-NQ/TW của Chính phủ'],
    ['57-NQ/TW của Bộ Chính trị', '57-NQ/TW'],
    [''],
  ]) {
    it(`is silent at ${mentions.join(' … ')}`, () => {
      assert.deepEqual(conflictsIn(text(...mentions)), []);
    });
  }

  it('leaves a body that the symbol contradicts to the rule of issuers', () => {
    const wrong = text('Kết luận số 21-KL/TW của Bộ Chính trị', 'Kết luận số 21-KL/TW của Tỉnh ủy');
    assert.deepEqual(referenceFindingsIn(wrong), ['issuer-mismatch.mismatch warning "Tỉnh ủy"']);
  });

  it('takes the issuer of most mentions as the usual one, wherever the odd one stands', () => {
    const [usual, odd] = ['35-CT/TW của Bộ Chính trị', '35-CT/TW của Ban Bí thư'];
    for (const mentions of [
      [odd, usual, usual],
      [usual, odd, usual],
      [usual, usual, odd],
    ]) {
      assert.deepEqual(conflictsIn(text(...mentions)), found('Ban Bí thư'));
    }
  });

  it('finds two conflicts in one sentence, and marks the name alone', () => {
    const wrong =
      '35-CT/TW của Bộ Chính trị, 35-CT/TW của Ban Bí\nthư Trung ương; 77/QĐ-TTg của Thủ tướng, 77/QĐ-TTg của Chính phủ về phê duyệt đề án';
    assert.deepEqual(conflictsIn(wrong), found('Ban Bí\nthư Trung ương', 'Chính phủ'));
  });

  it('names the first place of the usual issuer', () => {
    const wrong = text('Có 35-CT/TW của Bộ Chính trị', '35-CT/TW của Ban Bí thư');
    const { related } = getOnlyReferenceFinding(wrong);
    assert.deepEqual(
      related.map(({ noteId, span }) => [noteId, textAt(wrong, span), span.start]),
      [['usual', 'Bộ Chính trị', wrong.indexOf('Bộ Chính trị')]],
    );
  });

  it('says what disagrees, and what it offers', () => {
    const wrong = text('Chỉ thị số 35-CT/TW của Bộ Chính trị', '35-CT/TW của Ban Bí thư');
    const finding = getOnlyReferenceFinding(wrong);
    assert.equal(
      referenceMessageOf(finding, 'vi'),
      'Chỉ thị số 35-CT/TW được ghi của hai cơ quan khác nhau: Bộ Chính trị và Ban Bí thư.',
    );
    assert.equal(
      referenceMessageOf(finding, 'en'),
      'Directive 35-CT/TW is said to be of two issuers: Bộ Chính trị and Ban Bí thư.',
    );
    assert.deepEqual(referenceNotesOf(finding, 'vi'), [
      'Nơi ghi của Bộ Chính trị',
      'Sửa cơ quan ở đây thành Bộ Chính trị',
      'Dùng Ban Bí thư ở mọi chỗ',
    ]);
    assert.deepEqual(referenceNotesOf(finding, 'en'), [
      'Where it is said to be of Bộ Chính trị',
      'Change the issuer here to Bộ Chính trị',
      'Use Ban Bí thư everywhere',
    ]);
  });

  it('offers either issuer, and nothing is left to say', () => {
    const first = 'Chỉ thị số 35-CT/TW của Bộ Chính trị về đại hội';
    const second = 'Chỉ thị số 35-CT/TW của Ban Bí thư về đại hội';
    for (const form of ['NFC', 'NFD'] as const) {
      const repairs = referenceRepairsOf(text(first, second).normalize(form));
      assert.deepEqual(
        repairs.map(repair => [repair.text, repair.safety, repair.preferred]),
        [
          [text(first, first).normalize(form), 'review', false],
          [text(second, second).normalize(form), 'review', false],
        ],
      );
      for (const repair of repairs) assert.deepEqual(conflictsIn(repair.text), []);
    }
  });

  describe('among other drafts', () => {
    const HERE = 'Cấp ủy quán triệt Chỉ thị số 35-CT/TW ngày 14/6/2024 của Ban Bí thư.';
    const THERE = 'Triển khai Chỉ thị số 35-CT/TW ngày 14/6/2024 của Bộ Chính trị.';
    const FOUND = ['issuer-conflict.conflict-elsewhere information "Ban Bí thư"'];

    it('reports a draft that names another issuer, from either side', () => {
      for (const form of ['NFC', 'NFD'] as const) {
        assert.deepEqual(
          referenceFindingsAmong(HERE.normalize(form), { 'ke-hoach.txt': THERE.normalize(form) }),
          FOUND.map(name => name.normalize(form)),
        );
      }
      assert.deepEqual(referenceFindingsAmong(THERE, { 'bao-cao.txt': HERE }), [
        'issuer-conflict.conflict-elsewhere information "Bộ Chính trị"',
      ]);
    });

    for (const [why, other] of [
      ['the same issuer', HERE],
      ['no issuer', 'Triển khai Chỉ thị số 35-CT/TW ngày 14/6/2024.'],
      ['a body of another family', 'Kế hoạch thực hiện Chỉ thị số 35-CT/TW ngày 14/6/2024 của Chính phủ.'],
      ['another document', 'Triển khai Chỉ thị số 36-CT/TW ngày 14/6/2024 của Bộ Chính trị.'],
      ['a document of another term', 'Triển khai Chỉ thị số 35-CT/TW ngày 30/5/2014 của Bộ Chính trị.'],
    ] as const) {
      it(`is silent where the other draft has ${why}`, () => {
        assert.deepEqual(referenceFindingsAmong(HERE, { 'ke-hoach.txt': other }), []);
      });
    }

    it('says what disagrees, and opens the other draft', () => {
      const { findings } = checkReferencesAmong(HERE, { 'ke-hoach.txt': THERE });
      const [finding] = findings;
      assert.ok(finding !== undefined);
      assert.equal(
        referenceMessageOf(finding, 'vi'),
        'Chỉ thị số 35-CT/TW được ghi của Ban Bí thư ở đây, nhưng ke-hoach.txt ghi của Bộ Chính trị. Cần đối chiếu với bản gốc.',
      );
      assert.equal(
        referenceMessageOf(finding, 'en'),
        'Directive 35-CT/TW is said to be of Ban Bí thư here, but of Bộ Chính trị in ke-hoach.txt. Check the original.',
      );
      assert.deepEqual(referenceNotesOf(finding, 'vi'), [
        'Nơi ke-hoach.txt ghi của Bộ Chính trị',
        'Sửa cơ quan trong dự thảo này thành Bộ Chính trị',
      ]);
      assert.deepEqual(
        finding.related.map(({ span, elsewhere }) => [textAt(THERE, span), elsewhere?.name]),
        [['Chỉ thị số 35-CT/TW ngày 14/6/2024 của Bộ Chính trị', 'ke-hoach.txt']],
      );
    });

    it('changes every mention of the draft, and nothing is left to say', () => {
      const mentions = `${HERE}\n\n35-CT/TW của Ban Bí thư Trung ương.`;
      const others = { 'ke-hoach.txt': THERE };
      const [finding] = checkReferencesAmong(mentions, others).findings;
      const [fix] = finding?.fixes ?? [];
      assert.equal(fix?.safety, 'review');
      const changed = applyEdits(mentions, fix.edits);
      assert.equal(
        changed,
        'Cấp ủy quán triệt Chỉ thị số 35-CT/TW ngày 14/6/2024 của Bộ Chính trị.\n\n35-CT/TW của Bộ Chính trị.',
      );
      assert.deepEqual(referenceFindingsAmong(changed, others), []);
    });
  });

  it('reads a megabyte in time that grows with its length', () => {
    const sentence = '35-CT/TW của Bộ Chính trị, 77/QĐ-TTg của Thủ tướng; ';
    const long = `${sentence.repeat(Math.ceil(1_000_000 / sentence.length))}35-CT/TW của Ban Bí thư`;
    assert.deepEqual(conflictsIn(long), found('Ban Bí thư'));
  }).timeout(5000);
});
