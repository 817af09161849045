import assert from 'node:assert/strict';
import { testGroup } from '../../helpers/rules-under-test';

const { getOnlyFinding, findingsIn, messageOf, notesOf, repairsOf } = testGroup('reference');

type Row = readonly [written: string, message: string, safety: 'safe' | 'review', repaired: string];

/** A line so long that the next one plainly goes on with it. */
const LONG_LINE = 'Căn cứ các quy định hiện hành về công tác văn thư và theo số';

const ROWS: readonly Row[] = [
  ['12 - NQ/TU', 'blanks', 'safe', '12-NQ/TU'],
  ['49-CT /TW', 'blanks', 'safe', '49-CT/TW'],
  ['14 /KH-SNV', 'blanks', 'safe', '14/KH-SNV'],
  ['12/QĐ- TTg', 'blanks', 'safe', '12/QĐ-TTg'],
  ['18 /2021/TT-NHNN', 'blanks', 'safe', '18/2021/TT-NHNN'],
  ['30/2020/ NĐ - CP', 'blanks', 'safe', '30/2020/NĐ-CP'],
  ['52\u00a0-\u00a0CT/TW', 'blanks', 'safe', '52-CT/TW'],
  ['64/2025/QH 15', 'blanks', 'safe', '64/2025/QH15'],
  ['01/2014/TTLT-BYT- BTC', 'blanks', 'safe', '01/2014/TTLT-BYT-BTC'],
  ['751/QĐ–TTg', 'dash', 'safe', '751/QĐ-TTg'],
  ['101 – QĐ/TW', 'dash', 'safe', '101-QĐ/TW'],
  ['21/2003/TT–BTC', 'dash', 'safe', '21/2003/TT-BTC'],
  ['2403/QÐ-UBND', 'letters', 'safe', '2403/QĐ-UBND'],
  ['30/2020/ND-CP', 'letters', 'review', '30/2020/NĐ-CP'],
  ['336-QD/TW', 'letters', 'review', '336-QĐ/TW'],
  ['07/2025/QĐ-HDND', 'letters', 'review', '07/2025/QĐ-HĐND'],
  ['64/2025/QH-15', 'letters', 'safe', '64/2025/QH15'],
  ['190/2025/NQ-QH-15', 'letters', 'safe', '190/2025/NQ-QH15'],
  ['76/2025/UBTVQH - 15', 'letters', 'safe', '76/2025/UBTVQH15'],
  ['15/QĐ-UBNĐ', 'letters', 'review', '15/QĐ-UBND'],
  ['3467 /QD-BYT', 'letters', 'review', '3467/QĐ-BYT'],
  ['751/QĐ-TTG', 'letters', 'review', '751/QĐ-TTg'],
  ['15/TTR-SNV', 'letters', 'review', '15/TTr-SNV'],
  ['42-CT/TƯ', 'letters', 'review', '42-CT/TW'],
  ['23/NQ-TU', 'separators', 'review', '23-NQ/TU'],
  ['11/KL-TW', 'separators', 'review', '11-KL/TW'],
  ['24 /QĐ-UBKTTU', 'separators', 'review', '24-QĐ/UBKTTU'],
];

/** Symbols of which only the name of the type before them tells what they are. */
const DAMAGED: readonly (readonly [written: string, message: string, repaired: string])[] = [
  ['Thông tư số 02/2019/TTBNV', 'hyphen', '02/2019/TT-BNV'],
  ['Thông tư số 02/2019/TT.BNV', 'hyphen', '02/2019/TT-BNV'],
  ['Thông tư số 02/2019/TT/BNV', 'hyphen', '02/2019/TT-BNV'],
  ['Thông tư số 02/2019/TT--BNV', 'hyphen', '02/2019/TT-BNV'],
  ['Quyết định số 10/2007/QĐ_BKHCN', 'hyphen', '10/2007/QĐ-BKHCN'],
  ['Nghị định số 30/2020/NĐCP', 'hyphen', '30/2020/NĐ-CP'],
  ['Nghị định số 30/2020/NDCP', 'hyphen', '30/2020/NĐ-CP'],
  ['Thông tư liên tịch số 01/2014/TTLTBYT-BTC', 'hyphen', '01/2014/TTLT-BYT-BTC'],
  ['Quyết định số 215/QĐUBND', 'hyphen', '215/QĐ-UBND'],
  ['Kế hoạch số 8/KHUBND', 'hyphen', '8/KH-UBND'],
  ['Nghị quyết số 12-NQ-TW', 'hyphen', '12-NQ/TW'],
  ['Nghị định số 30-2020/NĐ-CP', 'hyphen', '30/2020/NĐ-CP'],
  ['Thông tư số 02/2019/BNV-TT', 'order', '02/2019/TT-BNV'],
  ['Nghị định số 30/2020/CP-NĐ', 'order', '30/2020/NĐ-CP'],
  ['Quyết định số 215/UBND-QĐ', 'order', '215/QĐ-UBND'],
  ['Nghị định số 30/NĐ-CP/2020', 'order', '30/2020/NĐ-CP'],
  ['Thông tư số 02/TT-BNV/2019', 'order', '02/2019/TT-BNV'],
  ['Công văn số 3332/SGDDT', 'letters', '3332/SGDĐT'],
  ['Công văn số 3332/SGDDT-VP', 'letters', '3332/SGDĐT-VP'],
];

describe('reference/malformed-symbol', () => {
  for (const [written, message, safety, repaired] of ROWS) {
    it(`reports ${written} in every place`, () => {
      const found = `malformed-symbol.${message} warning "${written}"`;
      for (const around of ['@', 'Theo số @ thì', 'số @.', '“@”', 'Mở đầu.\r\n\r\n(@)\r\n', '@ và 5-KL/TU']) {
        assert.deepEqual(findingsIn(around.replace('@', written)), [found]);
      }
      const decomposed = `Theo số ${written}.`.normalize('NFD');
      assert.deepEqual(findingsIn(decomposed), [found.normalize('NFD')]);
    });

    it(`writes ${written} as ${repaired}`, () => {
      for (const text of [written, `Theo số ${written} thì`, `“${written}”`]) {
        const repairs = repairsOf(text);
        assert.deepEqual(repairs, [
          { title: `Viết thành ${repaired}`, safety, preferred: true, text: text.replace(written, repaired) },
        ]);
        assert.deepEqual(findingsIn(text.replace(written, repaired)), []);
      }
    });
  }

  for (const text of [
    '12-NQ/TU',
    '30/2020/NĐ-CP',
    '01/2014/TTLT-BYT-BTC',
    '12/UBND-VX',
    '05-QC/BTCTU-BDVTU',
    '29-HD/TWĐTN-VP',
    '66.7/2025/NQ-CP',
    '12a/KH-SNV',
    '52-\nCT/TW',
    '05/2024/TT-\r\nBNV',
    '30/2020/\nNĐ-CP',
    '30/2020/ \nNĐ-CP',
    '05/2024/TT- \r\n  BNV',
    '15/QĐ-BVNTW',
    '15/HD-HLHPNTW',
    '15/HD-SNV',
    '12/DA-SNV',
    '41/HDND-PC',
    '12/QĐ-BDTTG',
    'THỰC HIỆN QUYẾT ĐỊNH SỐ 751/QĐ-TTG NGÀY 01/6/2022 CỦA THỦ TƯỚNG CHÍNH PHỦ',
    'Mở đầu.\n\nTỜ TRÌNH SỐ 15/TTR-SNV\n\nNội dung.',
    '200/2014/TT-BTC – Chế độ kế toán',
    '15/QĐ-UBND - ban hành',
    '15/QĐ-UBND – CÔNG BÁO',
    '21/2009/nđ-cp',
    '163/1999/NĐ.CP',
    '81 - 2015',
    'Phòng 12 - NHÀ A/B',
    'tăng 12 - 15 %/năm',
    '',
  ]) {
    it(`is silent at ${JSON.stringify(text)}`, () => {
      for (const form of ['NFC', 'NFD'] as const) {
        assert.deepEqual(findingsIn(text.normalize(form)), []);
      }
    });
  }

  for (const [written, message, repaired] of DAMAGED) {
    const [, type = '', symbol = ''] = /^(.+) số (.+)$/u.exec(written) ?? [];
    it(`reports ${written} and writes it as ${repaired}`, () => {
      const found = `malformed-symbol.${message} warning "${symbol}"`;
      for (const around of ['@', 'Theo @.', '“@”', 'Mở đầu.\r\n\r\n(@)\r\n', '@ và Kết luận 5-KL/TU']) {
        const text = around.replace('@', written);
        assert.deepEqual(findingsIn(text), [found]);
        assert.deepEqual(findingsIn(text.normalize('NFD')), [found.normalize('NFD')]);
        const [repair] = repairsOf(text);
        const right = text.replace(symbol, repaired);
        assert.deepEqual([repair?.text, repair?.safety], [right, 'review']);
        assert.deepEqual(findingsIn(right), []);
      }
      assert.deepEqual(findingsIn(`${type} số ${repaired}`), []);
    });
  }

  for (const right of [
    'Nghị quyết số 19-2018/NQ-CP ngày 15/5/2018 của Chính phủ',
    'Nghị quyết liên tịch số 01/2014/NQLT/CP-UBTƯMTTQVN ngày 18/11/2014',
    'Thông tư liên tịch số 16/2006/TTLT/BTC-BGDĐT ngày 20/11/2006',
    'Quyết định số 215/QĐUB ngày 05/3/1998',
    'Quyết định số 215/QĐUBND ngày 05/3/1998',
    'Thông tư số 12/TT.BTC ngày 14/10/1995',
    'Thông tư số 12/TT/BTC',
    'Nghị quyết số 11/NQ/TW',
    'Quyết định số 12/QĐ-ĐHBK/2020 của Trường Đại học',
    'Quyết định số 12/ĐHBK-QĐ ngày 05/3/2020',
    'Công văn số 215/UBND-TT ngày 05/3/2020',
    'Công văn số 215/UBND-KH ngày 05/3/2020',
    'Kế hoạch số 15/VP-KH ngày 05/3/2020',
    'Giấy phép số 12/GPUBND ngày 05/3/2020',
    'Thông tư số 02/2019/TTABC ngày 05/3/2019',
    'mẫu 02/2019/TTBNV',
    'Công văn số 41/HDND-PC',
    'Công văn số 3332/SGDĐT-VP',
    'Giấy phép số 12/20150/GP-BTNMT ngày 20/11/2015',
    'Quyết định số 15/20250/XYZ-ABC',
  ]) {
    it(`is silent at ${right}`, () => {
      assert.deepEqual(findingsIn(right), []);
    });
  }

  it('reports the separators of the Party in a symbol of the state', () => {
    const text = 'Kế hoạch số 12-KH/UBND ngày 01/3/2026 của UBND xã';
    assert.deepEqual(findingsIn(text), ['malformed-symbol.party-separators information "12-KH/UBND"']);
    assert.deepEqual(
      repairsOf(text).map(({ text: repaired, safety }) => [repaired, safety]),
      [[text.replace('12-KH/UBND', '12/KH-UBND'), 'review']],
    );
    for (const right of [
      'Kế hoạch số 12/KH-UBND ngày 01/3/2026 của UBND xã',
      'Kế hoạch số 12-KH/UBND ngày 01/3/2006 của UBND xã',
      'Kế hoạch số 12-KH/UBND của UBND xã',
      'Kế hoạch số 12-KH/ĐU ngày 01/3/2026 của Đảng ủy xã',
    ])
      assert.deepEqual(findingsIn(right), [], right);
  });

  describe('a symbol without its year', () => {
    for (const [written, symbol, full] of [
      ['Nghị định số 204/NĐ-CP ngày 14/12/2004', '204/NĐ-CP', '204/2004/NĐ-CP'],
      ['Nghị định 30/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ', '30/NĐ-CP', '30/2020/NĐ-CP'],
      ['THÔNG TƯ số 05/TT-BNV ngày 31/8/1998', '05/TT-BNV', '05/1998/TT-BNV'],
      ['Thông tư liên tịch số 12a/TTLT-BTC-BNV ngày 01/01/2009', '12a/TTLT-BTC-BNV', '12a/2009/TTLT-BTC-BNV'],
    ] as const) {
      it(`reports ${written}, and adds the year of its date`, () => {
        for (const around of ['@.', 'Theo @ thì', 'Mở đầu.\r\n\r\nCăn cứ @;\r\n']) {
          const text = around.replace('@', written);
          for (const form of ['NFC', 'NFD'] as const) {
            const found = `malformed-symbol.year information "${symbol}"`;
            assert.deepEqual(findingsIn(text.normalize(form)), [found.normalize(form)]);
          }
          const repaired = text.replace(symbol, full);
          assert.deepEqual(repairsOf(text), [
            { title: `Viết thành ${full}`, safety: 'review', preferred: false, text: repaired },
          ]);
          assert.deepEqual(findingsIn(repaired), []);
        }
      });
    }

    for (const [why, text] of [
      ['its year', 'Nghị định số 204/2004/NĐ-CP ngày 14/12/2004'],
      ['no date', 'Nghị định số 204/NĐ-CP của Chính phủ'],
      ['a date of before the years came in', 'Thông tư số 32/TT-BNV ngày 31/12/1997'],
      ['a date that does not exist', 'Nghị định số 204/NĐ-CP ngày 31/11/2004'],
      ['a date without its century', 'Nghị định số 204/NĐ-CP ngày 14/12/04'],
      ['a series without years', 'Quyết định số 62/QĐ-TTg ngày 09/11/2011'],
      ['another series without years', 'Nghị quyết số 42/NQ-CP ngày 09/4/2020'],
      ['another type with the same letters', 'Tờ trình số 12/TT-UBND ngày 05/3/2024'],
      ['no type', 'văn bản số 12/TT-UBND ngày 05/3/2024'],
      ['the form of an older decree', 'Nghị định số 87/CP ngày 12/12/1998'],
    ] as const) {
      it(`is silent where the symbol has ${why}`, () => {
        const found = findingsIn(`Theo ${text}.`).filter(name => name.startsWith('malformed-symbol'));
        assert.deepEqual(found, []);
      });
    }

    it('speaks of the form alone where that is wrong as well', () => {
      assert.deepEqual(findingsIn('Theo Nghị định số 204/NÐ-CP ngày 14/12/2004.'), [
        'malformed-symbol.letters warning "204/NÐ-CP"',
      ]);
    });
  });

  for (const [text, found] of [
    ['THỰC HIỆN QUYẾT ĐỊNH SỐ 751/QĐ-TTG của Thủ tướng', 'letters warning "751/QĐ-TTG"'],
    ['Thực hiện QUYẾT ĐỊNH SỐ 751/QĐ-TTG', 'letters warning "751/QĐ-TTG"'],
    ['Số: 751/QĐ-TTG', 'letters warning "751/QĐ-TTG"'],
    ['THỰC HIỆN NGHỊ ĐỊNH SỐ 30/2020/ND-CP', 'letters warning "30/2020/ND-CP"'],
    ['THỰC HIỆN QUYẾT ĐỊNH SỐ 751/QD-TTG', 'letters warning "751/QD-TTG"'],
    ['THỰC HIỆN QUYẾT ĐỊNH SỐ 751 /QĐ-TTG', 'letters warning "751 /QĐ-TTG"'],
  ] as const) {
    it(`reports what is more than capitals, or no heading: ${text}`, () => {
      for (const form of ['NFC', 'NFD'] as const) {
        assert.deepEqual(findingsIn(text.normalize(form)), [`malformed-symbol.${found}`.normalize(form)]);
      }
    });
  }

  it('reports two in one sentence, and each paragraph', () => {
    const text = 'Theo 12 - NQ/TU và 751/QĐ-TTG.\n\nTheo 12 - NQ/TU.';
    assert.deepEqual(findingsIn(text), [
      'malformed-symbol.blanks warning "12 - NQ/TU"',
      'malformed-symbol.letters warning "751/QĐ-TTG"',
      'malformed-symbol.blanks warning "12 - NQ/TU"',
    ]);
  });

  it('joins a symbol on two lines only where it must be rewritten', () => {
    assert.deepEqual(
      repairsOf(`${LONG_LINE} 12 -\nNQ/TU ngày 16/12/2021.`).map(({ text }) => text),
      [`${LONG_LINE} 12-NQ/TU ngày 16/12/2021.`],
    );
  });

  for (const [text, vi, en] of [
    [
      'Theo Nghị định số 204/NĐ-CP ngày 14/12/2004.',
      'Ký hiệu 204/NĐ-CP thiếu năm ban hành; theo ngày ghi bên cạnh, viết đầy đủ là 204/2004/NĐ-CP.',
      'The symbol 204/NĐ-CP lacks its year; by the date beside it, in full it is 204/2004/NĐ-CP.',
    ],
    [
      `${LONG_LINE} 12\u00a0-\nNQ/TU ngày 16/12/2021.`,
      'Ký hiệu 12 - NQ/TU có khoảng trắng thừa; viết đúng là 12-NQ/TU.',
      'The symbol 12 - NQ/TU has blanks inside; write 12-NQ/TU.',
    ],
    [
      '751/QĐ – TTg',
      'Ký hiệu 751/QĐ – TTg dùng dấu gạch dài thay cho dấu gạch nối; viết đúng là 751/QĐ-TTg.',
      'The symbol 751/QĐ – TTg has a dash; with a hyphen it is 751/QĐ-TTg.',
    ],
    [
      '30/2020/ND-CP',
      'Chữ trong ký hiệu 30/2020/ND-CP không đúng mẫu; viết đúng là 30/2020/NĐ-CP.',
      'The letters of the symbol 30/2020/ND-CP are not in its form; write 30/2020/NĐ-CP.',
    ],
    [
      'Công văn số 12/CV-UBND ngày 01/3/2026',
      'Ký hiệu 12/CV-UBND có “CV”; ký hiệu công văn của cơ quan nhà nước chỉ gồm tên viết tắt của cơ quan (UBND) và của đơn vị soạn thảo.',
      'The symbol 12/CV-UBND has “CV”; that of a letter of a state body names the body (UBND) and the unit that drafts alone.',
    ],
    [
      '12-QyĐ/TU',
      'Ký hiệu 12-QyĐ/TU viết tắt tên loại không đúng với văn bản của cơ quan này; viết đúng là 12-QĐ/TU.',
      'The symbol 12-QyĐ/TU has the code that another class of documents has for the type; write 12-QĐ/TU.',
    ],
    [
      '12-KH/UBND ngày 01/3/2026',
      'Ký hiệu 12-KH/UBND của cơ quan nhà nước lại ghi theo cách của Đảng; viết đúng là 12/KH-UBND.',
      'The symbol 12-KH/UBND of a state body is written in the way of the Party; write 12/KH-UBND.',
    ],
    [
      '23/NQ-TU',
      'Ký hiệu 23/NQ-TU của cơ quan đảng lại ghi theo cách của cơ quan nhà nước; viết đúng là 23-NQ/TU.',
      'The symbol 23/NQ-TU of a Party body is written in the way of the state; write 23-NQ/TU.',
    ],
  ] as const) {
    it(`says: ${vi}`, () => {
      const finding = getOnlyFinding(text);
      assert.equal(messageOf(finding, 'vi'), vi);
      assert.equal(messageOf(finding, 'en'), en);
    });
  }

  it('names what it offers', () => {
    const finding = getOnlyFinding('12 - NQ/TU');
    assert.deepEqual(notesOf(finding, 'vi'), ['Viết thành 12-NQ/TU']);
    assert.deepEqual(notesOf(finding, 'en'), ['Write as 12-NQ/TU']);
  });
});

describe('reference/malformed-symbol at two letters exchanged', () => {
  for (const [text, marked, repaired] of [
    ['Nghị quyết 24/2025/QN-HĐND của HĐND tỉnh', '24/2025/QN-HĐND', '24/2025/NQ-HĐND'],
    ['Nghị quyết số 18-QN/TW ngày 25/10/2017', '18-QN/TW', '18-NQ/TW'],
    ['Quyết định số 15/ĐQ-UBND của UBND xã', '15/ĐQ-UBND', '15/QĐ-UBND'],
    ['Nghị định số 30/2020/ĐN-CP ngày 05/3/2020', '30/2020/ĐN-CP', '30/2020/NĐ-CP'],
    ['Kế hoạch số 12/HK-UBND ngày 05/3/2025', '12/HK-UBND', '12/KH-UBND'],
    ['Tờ trình số 05/TrT-SNV', '05/TrT-SNV', '05/TTr-SNV'],
  ] as const) {
    it(text, () => {
      for (const form of [text, text.normalize('NFD'), `Mở đầu.\r\n\r\n${text}.\r\n`])
        assert.deepEqual(
          findingsIn(form).map(name => name.normalize('NFC')),
          [`malformed-symbol.letters warning "${marked}"`],
        );
      assert.equal(repairsOf(text)[0]?.text, text.replace(marked, repaired));
      assert.equal(repairsOf(text)[0]?.safety, 'review');
      assert.deepEqual(findingsIn(text.replace(marked, repaired)), []);
    });
  }

  for (const text of [
    'Công văn số 12/BT-HC',
    'Hướng dẫn số 123/ĐH-ĐT',
    'Thông báo số 12/BT-HC',
    'Báo cáo số 15/CB-TH',
    'Quyết định số 15/QN-UBND',
    'Nghị quyết 24/2025/HN-HĐND',
    'Theo số 24/2025/QN-HĐND',
  ]) {
    it(`but not in ${text}`, () => {
      assert.deepEqual(
        findingsIn(text).filter(name => name.startsWith('malformed-symbol')),
        [],
      );
    });
  }
});
