import assert from 'node:assert/strict';
import {
  checkEitherSide,
  checkRepairElsewhere,
  checkSaid,
  checkSaidElsewhere,
  checkUsualPlace,
} from '../../helpers/conflict-checks';
import { inParagraphs, testConflicts, type ConflictPair } from '../../helpers/conflict-rules';
import { assertLinear } from '../../helpers/growth';
import { testGroup } from '../../helpers/rules-under-test';

const { findingsAmong, findingsIn, repairsOf } = testGroup('reference');

const { conflictsIn, found, testPairs, testSilence, checkUsual, checkRepairs } = testConflicts({
  name: 'type-conflict',
  severity: 'warning',
});

/** Mentions that contradict each other with what is marked, and near ones that do not. */
const PAIRS: readonly ConflictPair[] = [
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
  testPairs(PAIRS);

  testSilence([
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
  ]);

  it('leaves a type that the code decides to the rule of types', () => {
    assert.deepEqual(findingsIn(inParagraphs('Nghị quyết số 23-NQ/TU', 'Chỉ thị số 23-NQ/TU')), [
      'type-mismatch.mismatch error "Chỉ thị"',
    ]);
  });

  it('leaves two dates to the rule of dates', () => {
    const wrong = inParagraphs(
      'Quy định số 41-QĐ/TU ngày 10/3/2021',
      'Quyết định số 41-QĐ/TU ngày 12/12/2021',
    );
    assert.deepEqual(findingsIn(wrong), ['date-conflict.conflict error "12/12/2021"']);
  });

  it('takes the type of most mentions as the usual one, wherever the odd one stands', () => {
    checkUsual('theo Quy định số 37-QĐ/TW', 'theo Quyết định số 37-QĐ/TW', 'Quyết định');
  });

  it('finds two conflicts in one sentence, and a type on two lines', () => {
    const wrong =
      'Quy định số 37-QĐ/TW, Quyết định số 37-QĐ/TW; Luật số 64/2025/QH15, Nghị\nquyết số 64/2025/QH15';
    assert.deepEqual(conflictsIn(wrong), found('Quyết định', 'Nghị\nquyết'));
  });

  it('names the first place of the usual type', () => {
    checkUsualPlace(inParagraphs('Có Quy định số 37-QĐ/TW', 'Quyết định số 37-QĐ/TW'), 'Quy định');
  });

  it('says what disagrees, and what it offers', () => {
    checkSaid(inParagraphs('Quy định số 37-QĐ/TW', 'Quyết định số 37-QĐ/TW'), {
      vi: 'Văn bản số 37-QĐ/TW được gọi bằng hai tên loại: quy định và quyết định.',
      en: 'Document 37-QĐ/TW is called by two types: regulation and decision.',
      notesVi: ['Chỗ gọi là quy định', 'Sửa tên loại ở đây thành “Quy định”', 'Dùng “Quyết định” ở mọi chỗ'],
      notesEn: [
        'Where it is called a regulation',
        'Change the type here to “Quy định”',
        'Use “Quyết định” everywhere',
      ],
    });
  });

  it('offers each type, the usual one first, with the capitals of its place, and nothing is left to say', () => {
    const first = ['QUY ĐỊNH số 37-QĐ/TW', 'theo quy định số 37-QĐ/TW'];
    const second = 'Quyết định số 37-QĐ/TW';
    checkRepairs(
      [...first, second],
      [
        inParagraphs(...first, 'Quy định số 37-QĐ/TW'),
        inParagraphs('QUYẾT ĐỊNH số 37-QĐ/TW', 'theo quyết định số 37-QĐ/TW', second),
      ],
      'of either form',
    );
  });

  it('offers every type of three', () => {
    const mentions = ['Luật số 64/2025/QH15', 'Luật số 64/2025/QH15', 'Nghị quyết số 64/2025/QH15'];
    const repairs = repairsOf(inParagraphs(...mentions, 'Nghị định số 64/2025/QH15'));
    assert.deepEqual(
      repairs.map(({ title }) => title),
      [
        'Sửa tên loại ở đây thành “Luật”',
        'Sửa tên loại ở đây thành “Nghị định”',
        'Dùng “Nghị quyết” ở mọi chỗ',
        'Sửa tên loại ở đây thành “Luật”',
        'Sửa tên loại ở đây thành “Nghị quyết”',
        'Dùng “Nghị định” ở mọi chỗ',
      ],
    );
  });

  describe('among other drafts', () => {
    const HERE = 'Cấp ủy quán triệt Quyết định số 37-QĐ/TW ngày 25/10/2021.';
    const THERE = 'Thực hiện Quy định số 37-QĐ/TW ngày 25/10/2021.';
    const FOUND = 'type-conflict.conflict-elsewhere warning "Quyết định"';
    const BOTH = {
      here: HERE,
      there: THERE,
      foundHere: FOUND,
      foundThere: 'type-conflict.conflict-elsewhere warning "Quy định"',
    };

    it('reports a draft that calls the document by another type, from either side', () => {
      checkEitherSide(BOTH);
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
        assert.deepEqual(findingsAmong(HERE, { 'ke-hoach.txt': other }), []);
      });
    }

    it('holds the draft that is the document against those that cite it, and not the other way', () => {
      const own =
        'Số 37-QĐ/TW\n\nHà Nội, ngày 25 tháng 10 năm 2021\n\nQUY ĐỊNH\n\nvề những điều đảng viên không được làm';
      const drafts = { 'a.txt': HERE, 'quy-dinh.txt': own };
      assert.deepEqual(findingsAmong(HERE, drafts), [FOUND]);
      assert.deepEqual(findingsAmong(own, { 'a.txt': HERE }), []);
    });

    it('speaks of the draft itself where its own mentions disagree', () => {
      const both = `${HERE}\n\n${THERE}`;
      assert.deepEqual(findingsAmong(both, { 'ke-hoach.txt': THERE }), found('Quy định'));
    });

    it('says what disagrees, and opens the other draft', () => {
      checkSaidElsewhere(
        BOTH,
        {
          vi: 'Văn bản số 37-QĐ/TW được gọi là quyết định ở đây, nhưng ke-hoach.txt gọi là quy định. Cần đối chiếu với bản gốc.',
          en: 'Document 37-QĐ/TW is called a decision here, but a regulation in ke-hoach.txt. Check the original.',
          notesVi: [
            'Chỗ gọi là quy định trong ke-hoach.txt',
            'Sửa tên loại trong dự thảo này thành “Quy định”',
          ],
        },
        'Quy định số 37-QĐ/TW ngày 25/10/2021',
      );
    });

    it('changes every mention of the draft, and nothing is left to say', () => {
      checkRepairElsewhere(
        BOTH,
        'Theo quyết định 37-QĐ/TW.',
        'Cấp ủy quán triệt Quy định số 37-QĐ/TW ngày 25/10/2021.\n\nTheo quy định 37-QĐ/TW.',
      );
    });
  });

  it('reads a megabyte in time that grows with its length', () => {
    const sentence = 'Quy định số 37-QĐ/TW, Luật số 64/2025/QH15; ';
    assertLinear(1_000_000 / sentence.length, count => {
      const long = `${sentence.repeat(count)}Quyết định số 37-QĐ/TW`;
      assert.deepEqual(conflictsIn(long), found('Quyết định'));
    });
  });
});
