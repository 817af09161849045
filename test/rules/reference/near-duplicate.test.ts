import assert from 'node:assert/strict';
import { textAt } from '../../../server/src/core/index';
import { assertLinear } from '../../helpers/growth';
import { testGroup } from '../../helpers/rules-under-test';

const { getOnlyFinding, findingsIn, messageOf, notesOf, repairsOf } = testGroup('reference');

/** Mentions of one document, each in a paragraph of its own. */
const text = (...mentions: readonly string[]): string => mentions.map(line => `${line}.`).join('\n\n');
/** The findings of this rule alone. */
const duplicatesIn = (draft: string): readonly string[] =>
  findingsIn(draft).filter(name => name.startsWith('near-duplicate'));

const TITLE = 'về ưu đãi thuế đối với dự án sản xuất sản phẩm hỗ trợ';

/** Mentions of what may be one document, the message with what is marked, and near ones that are two. */
const PAIRS: readonly (readonly [wrong: readonly string[], found: string, right: readonly string[]])[] = [
  [
    ['Tờ trình số 011/TT-LĐCL ngày 24/01/2025', 'Tờ trình số 11/TT-LĐCL'],
    'zeros warning "11/TT-LĐCL"',
    ['Tờ trình số 011/TT-LĐCL ngày 24/01/2025', 'Tờ trình số 11/TT-LĐCL ngày 25/01/2025'],
  ],
  [
    ['Kế hoạch số 012-KH/TU', 'Kế hoạch số 12-KH/TU'],
    'zeros warning "12-KH/TU"',
    ['Kế hoạch số 02-KH/TU', 'Kế hoạch số 2-KH/TU'],
  ],
  [
    ['Quyết định số 0125/QĐ-UBND ngày 05/3/2025', 'Quyết định số 125/QĐ-UBND ngày 05/3/2025'],
    'zeros warning "125/QĐ-UBND"',
    ['Quyết định số 0125/QĐ-UBND ngày 05/3/2025', 'Thông báo số 125/TB-UBND ngày 05/3/2025'],
  ],
  [
    ['Công văn số 0012/SNV-VP', 'Công văn số 12/SNV-VP'],
    'zeros warning "12/SNV-VP"',
    ['Công văn số 0012/SNV-VP', 'Công văn số 12/SNV-TCBC'],
  ],
  [
    ['Thông tư số 011/2024/TT-BTC', 'Thông tư số 11/2024/TT-BTC'],
    'zeros warning "11/2024/TT-BTC"',
    ['Thông tư số 011/2024/TT-BTC', 'Thông tư số 11/2023/TT-BTC'],
  ],
  [
    ['1427/QĐ-BTP ngày 25/6/2020', '1472/QĐ-BTP ngày 25/6/2020'],
    'same-date warning "1472/QĐ-BTP"',
    ['1427/QĐ-BTP ngày 25/6/2020', '1472/QĐ-BTP ngày 26/6/2020'],
  ],
  [
    ['1217/QĐ-BTP ngày 22/5/2020', '1217/QĐ-BT ngày 22/5/2020'],
    'same-date warning "1217/QĐ-BT"',
    ['1217/QĐ-BTP ngày 22/5/2020', '1217/QĐ-BT ngày 22/5/2019'],
  ],
  [
    ['Công văn 2336/BTTTT-ƯDCNTT ngày 21/7/2008', '2336/BTTT-ƯDCNTT ngày 21 tháng 7 năm 2008'],
    'same-date warning "2336/BTTT-ƯDCNTT"',
    ['Công văn 2336/BTTTT-ƯDCNTT ngày 21/7/2008', '2335/BTTT-ƯDCNTT ngày 21/7/2008'],
  ],
  [
    ['Nghị định 153/2020/NĐ-CP ngày 31/12/2020', 'Nghị định 15/2020/NĐ-CP ngày 31/12/2020'],
    'same-date warning "15/2020/NĐ-CP"',
    ['Nghị định 153/2020/NĐ-CP ngày 31/12/2020', 'Nghị định 155/2020/NĐ-CP ngày 31/12/2020'],
  ],
  [
    ['Nghị định 113/2020/NĐ-CP ngày 31/12/2020', 'Nghị định 513/2020/NĐ-CP ngày 31/12/2020'],
    'same-date warning "513/2020/NĐ-CP"',
    ['Nghị định 153/2020/NĐ-CP ngày 31/12/2020', 'Nghị định 163/2020/NĐ-CP ngày 31/12/2020'],
  ],
  [
    ['Kế hoạch số 12-KH/TU ngày 05/3/2022', 'Kế hoạch số 12-KH/TW ngày 05/3/2022'],
    'same-date warning "12-KH/TW"',
    ['Kế hoạch số 12-KH/TU ngày 05/3/2022', 'Kết luận số 12-KL/TU ngày 05/3/2022'],
  ],
  [
    [`Thông tư số 21/2016/TT-BTC ngày 05/02/2016 ${TITLE}`, `Thông tư số 21/2015/TT-BTC ${TITLE}`],
    'same-title warning "21/2015/TT-BTC"',
    [
      `Thông tư số 21/2016/TT-BTC ngày 05/02/2016 ${TITLE}`,
      `Thông tư số 21/2015/TT-BTC ngày 03/3/2015 ${TITLE}`,
    ],
  ],
  [
    [`Thông tư số 121/2016/TT-BTC của Bộ Tài chính ${TITLE}`, `Thông tư số 112/2016/TT-BTC ${TITLE}`],
    'same-title warning "112/2016/TT-BTC"',
    [
      `Thông tư số 121/2016/TT-BTC của Bộ Tài chính ${TITLE}`,
      'Thông tư số 112/2016/TT-BTC về chế độ kế toán đối với doanh nghiệp nhỏ và vừa',
    ],
  ],
];

describe('reference/near-duplicate', () => {
  for (const [wrong, name, right] of PAIRS) {
    const found = [`near-duplicate.${name}`];
    it(`reports ${wrong.join(' … ')}`, () => {
      assert.deepEqual(duplicatesIn(text(...wrong)), found);
      assert.deepEqual(duplicatesIn(text(...wrong).replaceAll('\n', '\r\n')), found);
      assert.deepEqual(
        duplicatesIn(text(...wrong).normalize('NFD')),
        found.map(each => each.normalize('NFD')),
      );
    });
    it(`is silent at ${right.join(' … ')}`, () => {
      for (const form of ['NFC', 'NFD'] as const) {
        assert.deepEqual(duplicatesIn(text(...right).normalize(form)), []);
      }
    });
  }

  for (const mentions of [
    // Signed on one day.
    ['Nghị quyết số 18-NQ/TW ngày 25/10/2017', 'Nghị quyết số 19-NQ/TW ngày 25/10/2017'],
    ['Thông tư số 67/2016/TT-BTC ngày 01/7/2016', 'Thông tư số 76/2016/TT-BTC ngày 01/7/2016'],
    ['Thông tư số 67/2016/TT-BTC ngày 01/7/2016', 'Thông tư số 77/2016/TT-BTC ngày 01/7/2016'],
    ['Quyết định số 125-QĐ/TU ngày 05/3/2025', 'Quyết định số 152-QĐ/TU ngày 05/3/2025'],
    [
      `Thông tư số 28/2016/TT-BTC ngày 05/02/2016 ${TITLE}`,
      `Thông tư số 29/2016/TT-BTC ngày 05/02/2016 ${TITLE}`,
    ],
    // One number, written in two ways.
    ['Thông tư số 05/2000/TT-BXD ngày 27/6/2000', 'Thông tư số 5/2000/TT-BXD ngày 27/6/2000'],
    // Two bodies, two types.
    ['12/QĐ-BTC ngày 05/3/2022 của Bộ Tài chính', '12/QĐ-BTP ngày 05/3/2022 của Bộ Tư pháp'],
    ['Quyết định số 12/QĐ-UBND ngày 05/3/2022', 'Nghị quyết số 12/NQ-UBND ngày 05/3/2022'],
    // Committees whose congresses end on one day.
    ['01-NQ/HU ngày 05/7/2025', '01-NQ/ĐU ngày 05/7/2025'],
    // Both stand more than once, or in one paragraph.
    ['1427/QĐ-BTP ngày 25/6/2020', '1472/QĐ-BTP ngày 25/6/2020', 'theo 1427/QĐ-BTP', 'theo 1472/QĐ-BTP'],
    ['1427/QĐ-BTP ngày 25/6/2020, 1472/QĐ-BTP ngày 25/6/2020'],
    // A title of a few words is that of many.
    ['Thông tư số 121/2016/TT-BTC về phí, lệ phí', 'Thông tư số 112/2016/TT-BTC về phí, lệ phí'],
    ['1427/QĐ-BTP', '1472/QĐ-BTP'],
    // Capitals of a heading.
    ['THỰC HIỆN CHỈ THỊ SỐ 29/CT-TTG NGÀY 05/8/2024', 'Chỉ thị số 29/CT-TTg ngày 05/8/2024'],
    [''],
  ]) {
    it(`is silent at ${mentions.join(' … ')}`, () => {
      assert.deepEqual(duplicatesIn(text(...mentions)), []);
    });
  }

  it('leaves two years of one date to the rule of years', () => {
    const wrong = text('30/2020/NĐ-CP ngày 05/3/2020', '30/2021/NĐ-CP ngày 05/3/2020');
    assert.deepEqual(findingsIn(wrong), ['year-mismatch.mismatch error "2020"']);
  });

  it('takes the symbol that stands once for the slip, wherever it stands', () => {
    const usual = 'theo Quyết định số 1427/QĐ-BTP ngày 25/6/2020';
    const odd = 'theo Quyết định số 1472/QĐ-BTP ngày 25/6/2020';
    for (const mentions of [
      [odd, usual, usual],
      [usual, odd, usual],
      [usual, usual, odd],
    ]) {
      assert.deepEqual(duplicatesIn(text(...mentions)), ['near-duplicate.same-date warning "1472/QĐ-BTP"']);
    }
  });

  it('finds two, and says each pair once', () => {
    const wrong = text(
      `1427/QĐ-BTP ngày 25/6/2020 ${TITLE}`,
      '12-KH/TU ngày 05/3/2022',
      `1472/QĐ-BTP ngày 25/6/2020 ${TITLE}`,
      '12-KH/TW ngày 05/3/2022',
    );
    assert.deepEqual(duplicatesIn(wrong), [
      'near-duplicate.same-date warning "1472/QĐ-BTP"',
      'near-duplicate.same-date warning "12-KH/TW"',
    ]);
  });

  it('names the place of the other symbol', () => {
    const wrong = text('Theo 1427/QĐ-BTP ngày 25/6/2020', '1472/QĐ-BTP ngày 25/6/2020');
    const { related } = getOnlyFinding(wrong);
    assert.deepEqual(
      related.map(({ noteId, span }) => [noteId, textAt(wrong, span)]),
      [['other', '1427/QĐ-BTP']],
    );
  });

  for (const [first, second, vi, en] of [
    [
      '1427/QĐ-BTP ngày 25/6/2020',
      '1472/QĐ-BTP ngày 25/6/2020',
      'Ký hiệu 1472/QĐ-BTP và 1427/QĐ-BTP gần giống nhau, cùng ghi ngày 25/6/2020; có thể một trong hai bị gõ nhầm.',
      '1472/QĐ-BTP and 1427/QĐ-BTP are nearly alike and have one date, 25/6/2020; one of them may be mistyped.',
    ],
    [
      `Thông tư số 121/2016/TT-BTC ${TITLE}`,
      `Thông tư số 112/2016/TT-BTC ${TITLE}`,
      'Ký hiệu 112/2016/TT-BTC và 121/2016/TT-BTC gần giống nhau, cùng một trích yếu; có thể một trong hai bị gõ nhầm.',
      '112/2016/TT-BTC and 121/2016/TT-BTC are nearly alike and have one title; one of them may be mistyped.',
    ],
  ] as const) {
    it(`says: ${vi}`, () => {
      const finding = getOnlyFinding(text(first, second));
      assert.equal(messageOf(finding, 'vi'), vi);
      assert.equal(messageOf(finding, 'en'), en);
    });
  }

  it('names what it offers', () => {
    const finding = getOnlyFinding(text('1427/QĐ-BTP ngày 25/6/2020', '1472/QĐ-BTP ngày 25/6/2020'));
    assert.deepEqual(notesOf(finding, 'vi'), [
      'Chỗ ghi 1427/QĐ-BTP',
      'Sửa ký hiệu ở đây thành 1427/QĐ-BTP',
      'Dùng 1472/QĐ-BTP ở mọi chỗ',
    ]);
    assert.deepEqual(notesOf(finding, 'en'), [
      'Where 1427/QĐ-BTP stands',
      'Change the symbol here to 1427/QĐ-BTP',
      'Use 1472/QĐ-BTP everywhere',
    ]);
  });

  it('offers either symbol, and nothing is left to say', () => {
    const first = ['Quyết định số 1427/QĐ-BTP ngày 25/6/2020', 'theo Quyết định số 1427/QĐ-BTP'];
    const second = 'Quyết định số 1472/QĐ-BTP ngày 25/6/2020';
    for (const form of ['NFC', 'NFD'] as const) {
      const repairs = repairsOf(text(...first, second).normalize(form));
      assert.deepEqual(
        repairs.map(repair => [repair.text, repair.safety, repair.preferred]),
        [
          [text(...first, second.replace('1472', '1427')).normalize(form), 'review', false],
          [
            text(...first, second)
              .replaceAll('1427', '1472')
              .normalize(form),
            'review',
            false,
          ],
        ],
      );
      for (const repair of repairs) assert.deepEqual(findingsIn(repair.text), []);
    }
  });

  it('reads a megabyte in time that grows with its length', () => {
    assertLinear(20_000, length => {
      const sentences = Array.from({ length }, (_, index) => {
        return `Quyết định số ${index + 1}/QĐ-BTP ngày 25/6/${1990 + (index % 40)}; `;
      });
      assert.deepEqual(duplicatesIn(sentences.join('')), []);
    });
  });
});
