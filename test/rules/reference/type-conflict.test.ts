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
  marked.map(type => `type-conflict.conflict warning "${type}"`);
/** The findings of this rule alone. */
const conflictsIn = (draft: string): readonly string[] =>
  referenceFindingsIn(draft).filter(name => name.startsWith('type-conflict'));

/** Mentions that contradict each other with what is marked, and near ones that do not. */
const PAIRS: readonly (readonly [wrong: readonly string[], marked: string, right: readonly string[]])[] = [
  [
    ['Quy định số 37-QĐ/TW ngày 25/10/2021', 'theo Quyết định 37-QĐ/TW'],
    'Quyết định',
    ['Quy định số 37-QĐ/TW ngày 25/10/2021', 'theo quy định 37-QĐ/TW, Quyết định 38-QĐ/TW'],
  ],
  [
    ['Quyết định số 41-QĐ/TU ngày 10/3/2021', 'QUY ĐỊNH số 41-QĐ/TU ngày 10/3/2021'],
    'QUY ĐỊNH',
    ['Quyết định số 41-QĐ/TU ngày 10/3/2021', 'Quy chế số 41-QĐ/TU ngày 10/3/2021'],
  ],
  [
    ['Luật số 64/2025/QH15', 'Nghị quyết số 64/2025/QH15'],
    'Nghị quyết',
    ['Luật số 64/2025/QH15', 'Bộ luật số 64/2025/QH15'],
  ],
  [
    ['Pháp lệnh số 15/2004/UBTVQH11', 'Nghị quyết số 15/2004/UBTVQH11'],
    'Nghị quyết',
    ['Pháp lệnh số 15/2004/UBTVQH11', 'pháp lệnh số 15/2004/UBTVQH11'],
  ],
  [
    ['Luật số 21/2017/QH14', 'Nghị định số 21/2017/QH14'],
    'Nghị định',
    ['Luật số 21/2017/QH14', 'Luật Quy hoạch số 21/2017/QH14'],
  ],
  [
    ['Chỉ thị số 05/CT-UBND ngày 10/3/2025', 'Quyết định số 05/CT-UBND'],
    'Quyết định',
    ['Công văn số 05/CT-TTHT ngày 10/3/2025', 'Thông báo số 05/CT-TTHT'],
  ],
  [
    ['Quyết định 202/TCCP-VC', 'Thông tư 202/TCCP-VC'],
    'Thông tư',
    ['Thông tư 202/TCCP-VC', 'Thông tư liên tịch 202/TCCP-VC'],
  ],
];

describe('reference/type-conflict', () => {
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
    ['Thông báo kết luận số 12-TB/TU', 'Thông báo số 12-TB/TU', 'Kết luận số 12-TB/TU'],
    ['Chương trình hành động số 08-CTr/TU', 'Chương trình số 08-CTr/TU'],
    ['Quyết định số 15/QĐ-UBND', 'Quy định số 15/QĐ-UBND', 'Điều lệ số 15/QĐ-UBND'],
    ['Thông tư số 01/2014/TTLT-BYT-BTC', 'Thông tư liên tịch số 01/2014/TTLT-BYT-BTC'],
    ['Công văn số 12-CV/TU', 'Hướng dẫn số 12-CV/TU'],
    ['37-QĐ/TW', 'Quy định số 37-QĐ/TW', 'số 37-QĐ/TW'],
    // Committees below the centre may number each type by itself.
    ['Quyết định số 41-QĐ/TU ngày 10/3/2021', 'Quy định số 41-QĐ/TU'],
    ['Nghị quyết 18-NQ/TW ngày 25/10/2017', 'Nghị quyết 18-NQ/TW ngày 16/6/2022'],
    [''],
  ]) {
    it(`is silent at ${mentions.join(' … ')}`, () => {
      assert.deepEqual(conflictsIn(text(...mentions)), []);
    });
  }

  it('leaves a type that the code decides to the rule of types', () => {
    assert.deepEqual(referenceFindingsIn(text('Nghị quyết số 23-NQ/TU', 'Chỉ thị số 23-NQ/TU')), [
      'type-mismatch.mismatch error "Chỉ thị"',
    ]);
  });

  it('leaves two dates to the rule of dates', () => {
    const wrong = text('Quy định số 41-QĐ/TU ngày 10/3/2021', 'Quyết định số 41-QĐ/TU ngày 12/12/2021');
    assert.deepEqual(referenceFindingsIn(wrong), ['date-conflict.conflict error "12/12/2021"']);
  });

  it('takes the type of most mentions as the usual one, wherever the odd one stands', () => {
    const [usual, odd] = ['theo Quy định số 37-QĐ/TW', 'theo Quyết định số 37-QĐ/TW'];
    for (const mentions of [
      [odd, usual, usual],
      [usual, odd, usual],
      [usual, usual, odd],
    ]) {
      assert.deepEqual(conflictsIn(text(...mentions)), found('Quyết định'));
    }
  });

  it('finds two conflicts in one sentence, and a type on two lines', () => {
    const wrong =
      'Quy định số 37-QĐ/TW, Quyết định số 37-QĐ/TW; Luật số 64/2025/QH15, Nghị\nquyết số 64/2025/QH15';
    assert.deepEqual(conflictsIn(wrong), found('Quyết định', 'Nghị\nquyết'));
  });

  it('names the first place of the usual type', () => {
    const wrong = text('Có Quy định số 37-QĐ/TW', 'Quyết định số 37-QĐ/TW');
    const { related } = getOnlyReferenceFinding(wrong);
    assert.deepEqual(
      related.map(({ noteId, span }) => [noteId, textAt(wrong, span), span.start]),
      [['usual', 'Quy định', wrong.indexOf('Quy định')]],
    );
  });

  it('says what disagrees, and what it offers', () => {
    const finding = getOnlyReferenceFinding(text('Quy định số 37-QĐ/TW', 'Quyết định số 37-QĐ/TW'));
    assert.equal(
      referenceMessageOf(finding, 'vi'),
      'Văn bản số 37-QĐ/TW được gọi bằng hai tên loại: quy định và quyết định.',
    );
    assert.equal(
      referenceMessageOf(finding, 'en'),
      'Document 37-QĐ/TW is called by two types: regulation and decision.',
    );
    assert.deepEqual(referenceNotesOf(finding, 'vi'), [
      'Nơi gọi là quy định',
      'Sửa tên loại ở đây thành "Quy định"',
      'Dùng "Quyết định" ở mọi chỗ',
    ]);
    assert.deepEqual(referenceNotesOf(finding, 'en'), [
      'Where it is called a regulation',
      'Change the type here to "Quy định"',
      'Use "Quyết định" everywhere',
    ]);
  });

  it('offers each type, the usual one first, with the capitals of its place, and nothing is left to say', () => {
    const first = ['QUY ĐỊNH số 37-QĐ/TW', 'theo quy định số 37-QĐ/TW'];
    const second = 'Quyết định số 37-QĐ/TW';
    for (const form of ['NFC', 'NFD'] as const) {
      const repairs = referenceRepairsOf(text(...first, second).normalize(form));
      assert.deepEqual(
        repairs.map(repair => [repair.text.normalize('NFC'), repair.safety, repair.preferred]),
        [
          [text(...first, 'Quy định số 37-QĐ/TW'), 'review', false],
          [text('QUYẾT ĐỊNH số 37-QĐ/TW', 'theo quyết định số 37-QĐ/TW', second), 'review', false],
        ],
      );
      for (const repair of repairs) assert.deepEqual(conflictsIn(repair.text), []);
    }
  });

  it('offers every type of three', () => {
    const mentions = ['Luật số 64/2025/QH15', 'Luật số 64/2025/QH15', 'Nghị quyết số 64/2025/QH15'];
    const repairs = referenceRepairsOf(text(...mentions, 'Nghị định số 64/2025/QH15'));
    assert.deepEqual(
      repairs.map(({ title }) => title),
      [
        'Sửa tên loại ở đây thành "Luật"',
        'Sửa tên loại ở đây thành "Nghị định"',
        'Dùng "Nghị quyết" ở mọi chỗ',
        'Sửa tên loại ở đây thành "Luật"',
        'Sửa tên loại ở đây thành "Nghị quyết"',
        'Dùng "Nghị định" ở mọi chỗ',
      ],
    );
  });

  describe('among other drafts', () => {
    const HERE = 'Cấp ủy quán triệt Quyết định số 37-QĐ/TW ngày 25/10/2021.';
    const THERE = 'Thực hiện Quy định số 37-QĐ/TW ngày 25/10/2021.';
    const FOUND = ['type-conflict.conflict-elsewhere warning "Quyết định"'];

    it('reports a draft that calls the document by another type, from either side', () => {
      for (const form of ['NFC', 'NFD'] as const) {
        assert.deepEqual(
          referenceFindingsAmong(HERE.normalize(form), { 'ke-hoach.txt': THERE.normalize(form) }),
          FOUND.map(name => name.normalize(form)),
        );
      }
      assert.deepEqual(referenceFindingsAmong(THERE, { 'bao-cao.txt': HERE }), [
        'type-conflict.conflict-elsewhere warning "Quy định"',
      ]);
    });

    for (const [why, other] of [
      ['the same type', HERE],
      ['no type', 'Thực hiện số 37-QĐ/TW ngày 25/10/2021.'],
      ['a name that is used beside it', 'Thực hiện Quy chế số 37-QĐ/TW ngày 25/10/2021.'],
      ['another document', 'Thực hiện Quy định số 38-QĐ/TW ngày 25/10/2021.'],
      ['a document of another term', 'Thực hiện Quy định số 37-QĐ/TW ngày 10/5/2017.'],
      ['no date', 'Thực hiện Quy định số 37-QĐ/TW.'],
    ] as const) {
      it(`is silent where the other draft has ${why}`, () => {
        assert.deepEqual(referenceFindingsAmong(HERE, { 'ke-hoach.txt': other }), []);
      });
    }

    it('holds the draft that is the document against those that cite it, and not the other way', () => {
      const own =
        'Số 37-QĐ/TW\n\nHà Nội, ngày 25 tháng 10 năm 2021\n\nQUY ĐỊNH\n\nvề những điều đảng viên không được làm';
      const drafts = { 'a.txt': HERE, 'quy-dinh.txt': own };
      assert.deepEqual(referenceFindingsAmong(HERE, drafts), FOUND);
      assert.deepEqual(referenceFindingsAmong(own, { 'a.txt': HERE }), []);
    });

    it('speaks of the draft itself where its own mentions disagree', () => {
      const both = `${HERE}\n\n${THERE}`;
      assert.deepEqual(referenceFindingsAmong(both, { 'ke-hoach.txt': THERE }), found('Quy định'));
    });

    it('says what disagrees, and opens the other draft', () => {
      const { findings } = checkReferencesAmong(HERE, { 'ke-hoach.txt': THERE });
      const [finding] = findings;
      assert.ok(finding !== undefined);
      assert.equal(
        referenceMessageOf(finding, 'vi'),
        'Văn bản số 37-QĐ/TW được gọi là quyết định ở đây, nhưng ke-hoach.txt gọi là quy định. Cần đối chiếu với bản gốc.',
      );
      assert.equal(
        referenceMessageOf(finding, 'en'),
        'Document 37-QĐ/TW is called a decision here, but a regulation in ke-hoach.txt. Check the original.',
      );
      assert.deepEqual(referenceNotesOf(finding, 'vi'), [
        'Nơi ke-hoach.txt gọi là quy định',
        'Sửa tên loại trong dự thảo này thành "Quy định"',
      ]);
      assert.deepEqual(
        finding.related.map(({ span, elsewhere }) => [textAt(THERE, span), elsewhere?.name]),
        [['Quy định số 37-QĐ/TW ngày 25/10/2021', 'ke-hoach.txt']],
      );
    });

    it('changes every mention of the draft, and nothing is left to say', () => {
      const mentions = `${HERE}\n\nTheo quyết định 37-QĐ/TW.`;
      const others = { 'ke-hoach.txt': THERE };
      const [finding] = checkReferencesAmong(mentions, others).findings;
      const [fix] = finding?.fixes ?? [];
      assert.equal(fix?.safety, 'review');
      const changed = applyEdits(mentions, fix.edits);
      assert.equal(
        changed,
        'Cấp ủy quán triệt Quy định số 37-QĐ/TW ngày 25/10/2021.\n\nTheo quy định 37-QĐ/TW.',
      );
      assert.deepEqual(referenceFindingsAmong(changed, others), []);
    });
  });

  it('reads a megabyte in time that grows with its length', () => {
    const sentence = 'Quy định số 37-QĐ/TW, Luật số 64/2025/QH15; ';
    const long = `${sentence.repeat(Math.ceil(1_000_000 / sentence.length))}Quyết định số 37-QĐ/TW`;
    assert.deepEqual(conflictsIn(long), found('Quyết định'));
  }).timeout(5000);
});
