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

const { findingsAmong, findingsIn } = testGroup('reference');

const { conflictsIn, found, testPairs, testSilence, checkUsual, checkRepairs } = testConflicts({
  name: 'issuer-conflict',
  severity: 'warning',
});

/** Mentions that contradict each other with what is marked, and near ones that do not. */
const PAIRS: readonly ConflictPair[] = [
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
  testPairs(PAIRS);

  testSilence([
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
  ]);

  it('leaves a body that the symbol contradicts to the rule of issuers', () => {
    const wrong = inParagraphs('Kết luận số 21-KL/TW của Bộ Chính trị', 'Kết luận số 21-KL/TW của Tỉnh ủy');
    assert.deepEqual(findingsIn(wrong), ['issuer-mismatch.mismatch warning "Tỉnh ủy"']);
  });

  it('takes the issuer of most mentions as the usual one, wherever the odd one stands', () => {
    checkUsual('35-CT/TW của Bộ Chính trị', '35-CT/TW của Ban Bí thư', 'Ban Bí thư');
  });

  it('finds two conflicts in one sentence, and marks the name alone', () => {
    const wrong =
      '35-CT/TW của Bộ Chính trị, 35-CT/TW của Ban Bí\nthư Trung ương; 77/QĐ-TTg của Thủ tướng, 77/QĐ-TTg của Chính phủ về phê duyệt đề án';
    assert.deepEqual(conflictsIn(wrong), found('Ban Bí\nthư Trung ương', 'Chính phủ'));
  });

  it('names the first place of the usual issuer', () => {
    checkUsualPlace(inParagraphs('Có 35-CT/TW của Bộ Chính trị', '35-CT/TW của Ban Bí thư'), 'Bộ Chính trị');
  });

  it('says what disagrees, and what it offers', () => {
    checkSaid(inParagraphs('Chỉ thị số 35-CT/TW của Bộ Chính trị', '35-CT/TW của Ban Bí thư'), {
      vi: 'Chỉ thị số 35-CT/TW được ghi là của hai cơ quan khác nhau: Bộ Chính trị và Ban Bí thư.',
      en: 'Directive 35-CT/TW is said to be of two issuers: Bộ Chính trị and Ban Bí thư.',
      notesVi: [
        'Chỗ ghi “của Bộ Chính trị”',
        'Sửa cơ quan ở đây thành Bộ Chính trị',
        'Dùng Ban Bí thư ở mọi chỗ',
      ],
      notesEn: [
        'Where it is said to be of Bộ Chính trị',
        'Change the issuer here to Bộ Chính trị',
        'Use Ban Bí thư everywhere',
      ],
    });
  });

  it('offers either issuer, and nothing is left to say', () => {
    const first = 'Chỉ thị số 35-CT/TW của Bộ Chính trị về đại hội';
    const second = 'Chỉ thị số 35-CT/TW của Ban Bí thư về đại hội';
    checkRepairs([first, second], [inParagraphs(first, first), inParagraphs(second, second)]);
  });

  describe('among other drafts', () => {
    const HERE = 'Cấp ủy quán triệt Chỉ thị số 35-CT/TW ngày 14/6/2024 của Ban Bí thư.';
    const THERE = 'Triển khai Chỉ thị số 35-CT/TW ngày 14/6/2024 của Bộ Chính trị.';
    const BOTH = {
      here: HERE,
      there: THERE,
      foundHere: 'issuer-conflict.conflict-elsewhere information "Ban Bí thư"',
      foundThere: 'issuer-conflict.conflict-elsewhere information "Bộ Chính trị"',
    };

    it('reports a draft that names another issuer, from either side', () => {
      checkEitherSide(BOTH);
    });

    for (const [why, other] of [
      ['the same issuer', HERE],
      ['no issuer', 'Triển khai Chỉ thị số 35-CT/TW ngày 14/6/2024.'],
      ['a body of another family', 'Kế hoạch thực hiện Chỉ thị số 35-CT/TW ngày 14/6/2024 của Chính phủ.'],
      ['another document', 'Triển khai Chỉ thị số 36-CT/TW ngày 14/6/2024 của Bộ Chính trị.'],
      ['a document of another term', 'Triển khai Chỉ thị số 35-CT/TW ngày 30/5/2014 của Bộ Chính trị.'],
    ] as const) {
      it(`is silent where the other draft has ${why}`, () => {
        assert.deepEqual(findingsAmong(HERE, { 'ke-hoach.txt': other }), []);
      });
    }

    it('says what disagrees, and opens the other draft', () => {
      checkSaidElsewhere(
        BOTH,
        {
          vi: 'Chỉ thị số 35-CT/TW được ghi là của Ban Bí thư ở đây, nhưng ke-hoach.txt ghi là của Bộ Chính trị. Cần đối chiếu với bản gốc.',
          en: 'Directive 35-CT/TW is said to be of Ban Bí thư here, but of Bộ Chính trị in ke-hoach.txt. Check the original.',
          notesVi: [
            'Chỗ ghi “của Bộ Chính trị” trong ke-hoach.txt',
            'Sửa cơ quan trong dự thảo này thành Bộ Chính trị',
          ],
        },
        'Chỉ thị số 35-CT/TW ngày 14/6/2024 của Bộ Chính trị',
      );
    });

    it('changes every mention of the draft, and nothing is left to say', () => {
      checkRepairElsewhere(
        BOTH,
        '35-CT/TW của Ban Bí thư Trung ương.',
        'Cấp ủy quán triệt Chỉ thị số 35-CT/TW ngày 14/6/2024 của Bộ Chính trị.\n\n35-CT/TW của Bộ Chính trị.',
      );
    });
  });

  it('reads a megabyte in time that grows with its length', () => {
    const sentence = '35-CT/TW của Bộ Chính trị, 77/QĐ-TTg của Thủ tướng; ';
    assertLinear(1_000_000 / sentence.length, count => {
      const long = `${sentence.repeat(count)}35-CT/TW của Ban Bí thư`;
      assert.deepEqual(conflictsIn(long), found('Ban Bí thư'));
    });
  });
});
