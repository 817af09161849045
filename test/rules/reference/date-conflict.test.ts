import assert from 'node:assert/strict';
import { checkSaid, checkUsualPlace } from '../../helpers/conflict-checks';
import { inParagraphs, testConflicts, type ConflictPair } from '../../helpers/conflict-rules';
import { testGroup } from '../../helpers/rules-under-test';

const { check, findingsIn } = testGroup('reference');

const { found, testPairs, checkUsual, checkRepairs } = testConflicts({
  name: 'date-conflict',
  severity: 'error',
  amid: findingsIn,
});

/** Mentions that contradict each other with what is marked, and near ones that do not. */
const PAIRS: readonly ConflictPair[] = [
  [
    ['Nghị quyết số 23-NQ/TU ngày 16/12/2021', 'Nghị quyết 23-NQ/TU ngày 18/12/2021'],
    '18/12/2021',
    ['Nghị quyết số 23-NQ/TU ngày 16/12/2021', 'Nghị quyết 23-NQ/TU ngày 16 tháng 12 năm 2021'],
  ],
  [
    [
      'Quyết định số 512/QĐ-UBND ngày 14/3/2026 của UBND xã Hòa An thành lập Tổ công nghệ số',
      'Quyết định số 512/QĐ-UBND ngày 24/3/2026 của UBND xã Hòa An',
    ],
    '24/3/2026',
    [
      'Quyết định số 512/QĐ-UBND ngày 14/3/2026 của UBND xã Hòa An thành lập Tổ công nghệ số',
      'Quyết định số 512/QĐ-UBND ngày 24/3/2026 của UBND xã Bình Minh',
    ],
  ],
  [
    ['18-NQ/TW ngày 25/10/2017', '18-NQ/TW ngày 25/11/2017'],
    '25/11/2017',
    ['18-NQ/TW ngày 25/10/2017', '18-NQ/TW ngày 16/6/2022'],
  ],
  [
    ['30/2020/NĐ-CP ngày 05/3/2020', '30/2020/ND-CP ngày 15/3/2020'],
    '15/3/2020',
    ['30/2020/NĐ-CP ngày 05/3/2020', '30/2020/NĐ-CP ngày 05-03-2020', '31/2020/NĐ-CP ngày 15/3/2020'],
  ],
  [
    ['Luật số 64/2025/QH15 ngày 19/02/2025', 'Luật số 64/2025/QH 15 ngày 19/3/2025'],
    '19/3/2025',
    ['Luật số 64/2021/QH15 ngày 19/8/2021', 'Luật số 64/2021/QH14 ngày 19/3/2021'],
  ],
  [
    [
      '22/2025/NQ-HĐND ngày 10/11/2025 của HĐND tỉnh Bình Minh',
      '22/2025/NQ-HĐND ngày 18/11/2025 của HĐND tỉnh Bình Minh',
    ],
    '18/11/2025',
    [
      '22/2025/NQ-HĐND ngày 10/11/2025 của HĐND tỉnh Bình Minh',
      '22/2025/NQ-HĐND ngày 18/11/2025 của HĐND tỉnh Hòa An',
    ],
  ],
  [
    [
      'Quyết định số 09/2016/QĐ-UBND, ngày 21/10/2016 của Ủy ban nhân dân tỉnh Bình Minh',
      'Quyết định số 09/2016/QĐ-UBND ngày 12/10/2016 của UBND tỉnh Bình Minh',
    ],
    '12/10/2016',
    [
      'Quyết định số 09/2016/QĐ-UBND ngày 21/10/2016 của Ủy ban nhân dân tỉnh Bình Minh',
      'Quyết định số 09/2016/QĐ-UBND ngày 12/10/2016 của UBND tỉnh Hòa An',
    ],
  ],
  [
    ['15/QĐ-UBND ngày 05/3/2025 của UBND tỉnh', '15/QĐ-UBND ngày 06/3/2025 của UBND tỉnh'],
    '06/3/2025',
    ['15/QĐ-UBND ngày 05/3/2025 của UBND tỉnh', '15/QĐ-UBND ngày 06/3/2024 của UBND tỉnh'],
  ],
  [
    ['773/QĐ-TTg ngày 12/7/2021', '773/QĐ-TTg ngày 21/7/2021 của Thủ tướng Chính phủ'],
    '21/7/2021',
    ['773/QĐ-TTg ngày 12/7/2021', '773/QĐ-TTg ngày 21/7/2022 của Thủ tướng Chính phủ'],
  ],
  [
    ['97/QĐ-BTC ngày 12/7/2021 của Bộ Tài chính', '97/QĐ-BTC ngày 13/7/2021 của Bộ Tài chính'],
    '13/7/2021',
    ['97/QĐ-BTC ngày 12/7/2021', '97/QĐ-BTC ngày 13/7/2021'],
  ],
  [
    ['12-KH/TU ngày 05/3/2022 của Tỉnh ủy', '12-KH/TU ngày 05/4/2022 của Ban Thường vụ Tỉnh ủy'],
    '05/4/2022',
    ['12-KH/TU ngày 05/3/2022 của Tỉnh ủy Bình Minh', '12-KH/TU ngày 05/4/2022 của Thành ủy Hòa An'],
  ],
  [
    ['01-NQ/CP ngày 01/01/2021 của Chính phủ', '01-NQ/CP ngày 02/01/2021 của Chính phủ'],
    '02/01/2021',
    ['01-NQ/CP ngày 01/01/2021 của Chính phủ', '01-NQ/CP ngày 02/01/2022 của Chính phủ'],
  ],
  [
    ['29-HD/TWĐTN ngày 05/3/2023', '29-HD/TWĐTN ngày 06/3/2023'],
    '06/3/2023',
    ['29-HD/TWĐTN ngày 05/3/2022', '29-HD/TWĐTN ngày 06/3/2024'],
  ],
];

describe('reference/date-conflict', () => {
  testPairs(PAIRS);

  it('is silent at the terms of the congresses, where numbers begin anew', () => {
    for (const [first, second] of [
      ['05-NQ/TU ngày 20/01/2020', '05-NQ/TU ngày 20/12/2020'],
      ['05-NQ/TU ngày 20/9/2016', '05-NQ/TU ngày 20/12/2020'],
      ['05-NQ/TU ngày 20/12/2020', '05-NQ/TU ngày 20/7/2021'],
      ['05-KL/TW ngày 15/01/2021', '05-KL/TW ngày 15/10/2021'],
      ['05-KL/TW ngày 15/10/2020', '05-KL/TW ngày 27/01/2021'],
      ['05-KL/TW ngày 15/01/2021', '05-KL/TW ngày 27/01/2021'],
    ] as const) {
      assert.deepEqual(findingsIn(inParagraphs(first, second)), []);
    }
  });

  it('compares within one term, from congress to congress', () => {
    for (const [first, second, marked] of [
      ['05-NQ/TU ngày 20/01/2021', '05-NQ/TU ngày 20/3/2025', '20/3/2025'],
      ['05-KL/TW ngày 15/02/2016', '05-KL/TW ngày 15/12/2020', '15/12/2020'],
      ['05-KL/TW ngày 15/01/2021', '05-KL/TW ngày 16/01/2021', '16/01/2021'],
      ['05-KL/TW ngày 15/10/2020', '05-KL/TW ngày 15/01/2021', '15/01/2021'],
    ] as const) {
      assert.deepEqual(findingsIn(inParagraphs(first, second)), found(marked));
    }
  });

  it('is silent where one mention has no full date, or none that exists', () => {
    for (const other of [
      '23-NQ/TU',
      '23-NQ/TU ngày 18/12',
      '23-NQ/TU ngày 18/12/21',
      '23-NQ/TU ngày … tháng 12 năm 2021',
      '23-NQ/TU ngày 31/9/2021',
      '23-NQ/TU có hiệu lực từ ngày 18/12/2021',
    ]) {
      assert.deepEqual(findingsIn(inParagraphs('23-NQ/TU ngày 16/12/2021', other)), [], other);
    }
    assert.deepEqual(findingsIn(''), []);
  });

  it('leaves a year that is not that of the symbol to the rule of years', () => {
    const wrong = inParagraphs('30/2020/NĐ-CP ngày 05/3/2020', '30/2020/NĐ-CP ngày 05/3/2021');
    assert.deepEqual(findingsIn(wrong), ['year-mismatch.mismatch error "2021"']);
  });

  it('leaves a mention without a province alone where two provinces are named', () => {
    const wrong = inParagraphs(
      '12-KH/TU ngày 05/3/2022 của Tỉnh ủy Bình Minh',
      '12-KH/TU ngày 07/4/2022 của Tỉnh ủy Hòa An',
      '12-KH/TU ngày 06/3/2022',
      '12-KH/TU ngày 08/4/2022 của Tỉnh ủy Hòa An',
    );
    assert.deepEqual(findingsIn(wrong), found('08/4/2022'));
  });

  it('takes the date of most mentions as the usual one, wherever the odd one stands', () => {
    checkUsual(
      'theo Nghị quyết số 23-NQ/TU ngày 16/12/2021',
      'theo Nghị quyết số 23-NQ/TU ngày 18/12/2021',
      '18/12/2021',
    );
  });

  it('finds two conflicts in one sentence', () => {
    const wrong =
      'Nghị quyết số 23-NQ/TU ngày 16/12/2021, ngày 17/12/2021 họp; theo 23-NQ/TU ngày 18/12/2021, 23-NQ/TU ngày 19/12/2021';
    assert.deepEqual(findingsIn(wrong), found('18/12/2021', '19/12/2021'));
  });

  it('marks the whole of a spelled date, on two lines too', () => {
    const wrong = inParagraphs('23-NQ/TU ngày 16/12/2021', 'theo 23-NQ/TU ngày 18\ntháng 12 năm 2021');
    assert.deepEqual(findingsIn(wrong), found('ngày 18\ntháng 12 năm 2021'));
  });

  it('names the first place of the usual date', () => {
    checkUsualPlace(inParagraphs('Có 23-NQ/TU ngày 16/12/2021', '23-NQ/TU ngày 18/12/2021'), '16/12/2021');
  });

  for (const [first, second, vi, en] of [
    [
      'Nghị quyết số 23-NQ/TU ngày 16/12/2021',
      'Nghị quyết số 23-NQ/TU ngày 18/12/2021',
      'Nghị quyết số 23-NQ/TU được ghi hai ngày khác nhau: 16/12/2021 và 18/12/2021.',
      'Resolution 23-NQ/TU is given two dates: 16/12/2021 and 18/12/2021.',
    ],
    [
      'CHỈ THỊ 35-CT/TW ngày 5/3/2022',
      'theo 35-CT/TW ngày 6 tháng 3 năm 2022',
      'Chỉ thị số 35-CT/TW được ghi hai ngày khác nhau: 05/3/2022 và 06/3/2022.',
      'Directive 35-CT/TW is given two dates: 05/3/2022 and 06/3/2022.',
    ],
    [
      '64/2025/QH15 ngày 19/02/2025',
      '64/2025/QH15 ngày 20/02/2025',
      'Văn bản số 64/2025/QH15 được ghi hai ngày khác nhau: 19/02/2025 và 20/02/2025.',
      'Document 64/2025/QH15 is given two dates: 19/02/2025 and 20/02/2025.',
    ],
  ] as const) {
    it(`says: ${vi}`, () => {
      checkSaid(inParagraphs(first, second), { vi, en });
    });
  }

  it('names what it offers', () => {
    checkSaid(inParagraphs('23-NQ/TU ngày 16/12/2021', '23-NQ/TU ngày 18/12/2021'), {
      vi: 'Văn bản số 23-NQ/TU được ghi hai ngày khác nhau: 16/12/2021 và 18/12/2021.',
      en: 'Document 23-NQ/TU is given two dates: 16/12/2021 and 18/12/2021.',
      notesVi: [
        'Chỗ ghi ngày 16/12/2021',
        'Sửa ngày ở đây thành 16/12/2021',
        'Dùng ngày 18/12/2021 ở mọi chỗ',
      ],
      notesEn: [
        'Where the date is 16/12/2021',
        'Change the date here to 16/12/2021',
        'Use 18/12/2021 everywhere',
      ],
    });
  });

  it('offers either date, each in the form that stands there, and nothing is left to say', () => {
    const first = 'Nghị quyết số 23-NQ/TU ngày 16 tháng 9 năm 2021';
    const second = 'Nghị quyết số 23-NQ/TU ngày 18-12-2021';
    checkRepairs(
      [first, second],
      [
        inParagraphs(first, second.replace('18-12', '16-09')),
        inParagraphs(first.replace('16 tháng 9', '18 tháng 12'), second),
      ],
    );
  });

  it('does not tie documents of two checks together', () => {
    assert.deepEqual(findingsIn(inParagraphs('23-NQ/TU ngày 16/12/2021')), []);
    assert.deepEqual(check(inParagraphs('23-NQ/TU ngày 18/12/2021')).findings, []);
  });
});

describe('reference/date-conflict at mentions without an issuer', () => {
  const named = 'Kế hoạch số 12/KH-UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh về chuyển đổi số';
  for (const [mention, marked] of [
    ['Kế hoạch số 12/KH-UBND ngày 06/3/2026', '06/3/2026'],
    ['Kế hoạch 12/KH-UBND, ngày 05/4/2026', '05/4/2026'],
    ['Kế hoạch số 12/KH-UBND ngày 15 tháng 3 năm 2026', 'ngày 15 tháng 3 năm 2026'],
    ['Kế hoạch số 12/ KH-UBND ngày 06/3/2026', '06/3/2026'],
    ['12/KH-UBND ngày 25/3/2026', '25/3/2026'],
  ] as const) {
    it(mention, () => {
      const names = findingsIn(`${named}.\n\nTheo ${mention}, các đơn vị triển khai.`);
      assert.deepEqual(
        names.filter(name => name.startsWith('date-conflict')),
        [`date-conflict.unnamed information "${marked}"`],
      );
    });
  }

  for (const [reason, text] of [
    ['the same day', `${named}; Kế hoạch số 12/KH-UBND ngày 05/3/2026.`],
    ['another day and month', `${named}; Kế hoạch số 12/KH-UBND ngày 16/4/2026.`],
    ['another year', `${named}; Kế hoạch số 12/KH-UBND ngày 05/3/2025.`],
    ['another body', `${named}; Kế hoạch số 12/KH-UBND ngày 06/3/2026 của Ủy ban nhân dân xã Hòa An.`],
    ['no body at all', 'Kế hoạch số 12/KH-UBND ngày 05/3/2026; Kế hoạch số 12/KH-UBND ngày 06/3/2026.'],
    ['a title of its own', `${named}; Kế hoạch số 12/KH-UBND ngày 06/3/2026 về phòng, chống thiên tai.`],
    [
      'the named one behind',
      'Kế hoạch số 12/KH-UBND ngày 06/3/2026 và Kế hoạch số 12/KH-UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh.',
    ],
  ] as const) {
    it(`is silent at ${reason}`, () => {
      const names = findingsIn(text);
      assert.deepEqual(
        names.filter(name => name.startsWith('date-conflict')),
        [],
      );
    });
  }
});
