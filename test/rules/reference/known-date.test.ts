import assert from 'node:assert/strict';
import {
  applyEdits,
  createRegister,
  fixTitleOf,
  findRule,
  messageOf,
  type Register,
} from '../../../server/src/core/index';
import { DRESSES } from '../../helpers/document-variants';
import { assertLinear } from '../../helpers/growth';
import { findWithRegister, namesWithRegister } from '../../helpers/registered-findings';
import { ownRegister, readCentral } from '../../helpers/registers';

const ID = 'reference/known-date';
const CENTRAL = createRegister({ builtIn: readCentral(), own: [] });

const OWN = ownRegister(
  [
    'symbol;date;issuer',
    '12-NQ/ĐU;09/01/2026;Đảng ủy xã Hòa An',
    '15/QĐ-UBND;10/10/2024;Ủy ban nhân dân xã Hòa An',
    '23-NQ/TU;16/12/2021;Tỉnh ủy Bình Minh',
    '77/QĐ-TTg;12/7/2025;',
    '08-KH/TU;;',
  ].join('\n'),
);

/** A date that is wrong by a register, and a near text in which none is. */
const PAIRS: readonly (readonly [register: Register, wrong: string, marked: string, right: string])[] = [
  [
    CENTRAL,
    'Nghị định số 30/2020/NĐ-CP ngày 15/3/2020 của Chính phủ',
    '15/3/2020',
    'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ',
  ],
  [
    CENTRAL,
    'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 02 năm 2020',
    'ngày 05 tháng 02 năm 2020',
    'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 02 năm 2021',
  ],
  // Until the congress of January 2026 met, the numbers of the old term went on.
  [
    CENTRAL,
    'Quy định số 399-QĐ/TW ngày 08/12/2025 của Ban Bí thư',
    '08/12/2025',
    'Quy định số 399-QĐ/TW ngày 08/12/2029 của Ban Bí thư',
  ],
  // Laws, ordinances and resolutions of one body are counted apart.
  [
    CENTRAL,
    'Nghị quyết số 55/2010/QH12 ngày 23/11/2010',
    '23/11/2010',
    'Luật An toàn thực phẩm số 55/2010/QH12 ngày 17/6/2010',
  ],
  [
    CENTRAL,
    'Bộ luật số 64/2025/QH15 ngày 18/02/2025',
    '18/02/2025',
    'Nghị quyết số 64/2025/QH15 ngày 18/02/2025',
  ],
  [
    CENTRAL,
    'Văn bản số 64/2025/QH15 ngày 18/02/2025',
    '18/02/2025',
    'Pháp lệnh số 64/2025/QH15 ngày 18/02/2025',
  ],
  [
    CENTRAL,
    'Quyết định số 30/2020/NĐ-CP ngày 15/3/2020',
    '15/3/2020',
    'Các Luật số 55/2010/QH12 ngày 17/6/2010, số 64/2025/QH15 ngày 19/02/2025',
  ],
  [CENTRAL, 'Luật số 64/2025/QH15 ngày 18/02/2025', '18/02/2025', 'Luật số 64/2025/QH15 ngày 19/02/2025'],
  [
    CENTRAL,
    'Căn cứ Luật Đất đai ngày 28 tháng 11 năm 2013;',
    'ngày 28 tháng 11 năm 2013',
    'Căn cứ Luật Đất đai ngày 29 tháng 11 năm 2013;',
  ],
  [
    CENTRAL,
    'Luật Đất đai ngày 19/11/2013 và Luật Nhà ở',
    '19/11/2013',
    'Luật sửa đổi, bổ sung một số điều của Luật Đất đai ngày 19/11/2013',
  ],
  [
    CENTRAL,
    'Theo Luật Đất đai ngày 15/5/2024, giá đất được công bố hằng năm',
    '15/5/2024',
    'Sở tổ chức hội nghị phổ biến Luật Đất đai ngày 15/5/2024',
  ],
  // The register may lack a law of the same name.
  [
    CENTRAL,
    'Theo Bộ luật Lao động ngày 20/11/2015 và Luật Đất đai ngày 18/11/2013',
    '18/11/2013',
    'Theo Bộ luật Lao động ngày 20/11/2015 và Luật Đất đai ngày 26/11/2003',
  ],
  // The year was mistyped: nobody makes a law anew on the same day within two years.
  [
    CENTRAL,
    'Căn cứ Luật Căn cước ngày 27 tháng 11 năm 2024;',
    'ngày 27 tháng 11 năm 2024',
    'Căn cứ Luật Căn cước ngày 26 tháng 11 năm 2024;',
  ],
  [
    CENTRAL,
    'Theo Luật Đất đai ngày 18/01/2025, giá đất được công bố hằng năm',
    '18/01/2025',
    'Theo Luật Bảo hiểm xã hội ngày 29/6/2006, mức đóng được tính theo tiền lương',
  ],
  // Two laws of that name and year: it is the one of that month.
  [
    CENTRAL,
    'Căn cứ Luật Tổ chức chính quyền địa phương ngày 26 tháng 6 năm 2025;',
    'ngày 26 tháng 6 năm 2025',
    'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 02 năm 2025;',
  ],
  [
    CENTRAL,
    'Nghị quyết số 57-NQ/TW ngày 12/12/2024 của Bộ Chính trị',
    '12/12/2024',
    'Nghị quyết số 57-NQ/TW ngày 12/12/2014 của Bộ Chính trị',
  ],
  [
    CENTRAL,
    'Nghị định số 30/2020/ND-CP ngày 15/3/2020',
    '15/3/2020',
    'Nghị định số 30/2020/NĐ-CP có hiệu lực từ ngày 15/3/2020',
  ],
  [
    OWN,
    'Nghị quyết số 12-NQ/ĐU ngày 19/01/2026 của Đảng ủy xã',
    '19/01/2026',
    'Nghị quyết số 12-NQ/ĐU ngày 19/01/2026 của Đảng ủy phường Bình Minh',
  ],
  [
    OWN,
    'Quyết định số 15/QĐ-UBND ngày 11/10/2024 của Ủy ban nhân dân xã Hòa An',
    '11/10/2024',
    'Quyết định số 15/QĐ-UBND ngày 11/10/2025 của Ủy ban nhân dân xã Hòa An',
  ],
  [
    OWN,
    'Nghị quyết số 23-NQ/TU ngày 18/12/2021 của Tỉnh ủy',
    '18/12/2021',
    'Nghị quyết số 23-NQ/TU ngày 18/12/2016 của Tỉnh ủy',
  ],
  [OWN, 'Quyết định số 77/QĐ-TTg ngày 21/7/2025', '21/7/2025', 'Quyết định số 77/QĐ-TTg ngày 21/7/2024'],
];

describe(ID, () => {
  for (const [register, wrong, marked, right] of PAIRS) {
    it(`reports ${wrong}`, () => {
      const expected = `known-date.different warning "${marked}"`;
      for (const text of [wrong, `Mở đầu.\r\n\r\nTheo ${wrong}.\r\n`, `(${wrong}).`])
        assert.deepEqual(namesWithRegister(text, ID, register), [expected]);
      assert.deepEqual(namesWithRegister(wrong.normalize('NFD'), ID, register), [expected.normalize('NFD')]);
    });
    it(`is silent at ${right}`, () => {
      for (const form of ['NFC', 'NFD'] as const)
        assert.deepEqual(namesWithRegister(right.normalize(form), ID, register), []);
    });
  }

  for (const { name, wear, marked } of DRESSES) {
    it(`reports a date in every dress: ${name}`, () => {
      const text = 'Xã thực hiện theo nghị định số 30/2020/NĐ-CP ngày 15/3/2020 của Chính phủ về văn thư.';
      const found = namesWithRegister(wear(text), ID, CENTRAL);
      assert.deepEqual(found, [`known-date.different warning "${marked('15/3/2020')}"`]);
    });
  }

  for (const text of [
    // Which commune is meant is not said, or another one is.
    'Nghị quyết số 12-NQ/ĐU ngày 19/01/2026',
    'Quyết định số 15/QĐ-UBND ngày 11/10/2024 của Ủy ban nhân dân tỉnh Bình Minh',
    'Nghị quyết số 23-NQ/TU ngày 18/12/2021 của Tỉnh ủy Hòa An',
    // The register has no date.
    'Kế hoạch số 08-KH/TU ngày 19/01/2026 của Tỉnh ủy',
    // No such day, and a day that is half written.
    'Nghị quyết số 12-NQ/ĐU ngày 31/02/2026 của Đảng ủy xã Hòa An',
    'Nghị quyết số 12-NQ/ĐU ngày …/01/2026 của Đảng ủy xã Hòa An',
    'Nghị quyết số 12-NQ/ĐU tháng 02/2026 của Đảng ủy xã Hòa An',
    '',
    ' \r\n\t\r\n',
  ]) {
    it(`is silent at ${JSON.stringify(text)}`, () => {
      assert.deepEqual(namesWithRegister(text, ID, OWN), []);
    });
  }

  it('says that either date may be wrong where one document alone has the other', () => {
    const text = 'Nghị định số 58/2001/NĐ-CP ngày 28/8/2001 của Chính phủ';
    assert.deepEqual(namesWithRegister(text, ID, CENTRAL), [
      'known-date.different-once information "28/8/2001"',
    ]);
    assert.deepEqual(namesWithRegister(text.replace('28', '24'), ID, CENTRAL), []);
  });

  it('leaves the own number of the text alone', () => {
    const text =
      'ỦY BAN NHÂN DÂN XÃ HÒA AN\n\nSố: 15/QĐ-UBND ngày 11/10/2024\n\nHòa An, ngày 12 tháng 10 năm 2024\n';
    assert.deepEqual(namesWithRegister(text, ID, OWN), []);
  });

  it('leaves annexes alone that give the document the date that it gives itself', () => {
    const text = (annexed: string): string =>
      [
        'BỘ NỘI VỤ',
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
        'Số: 30/2020/NĐ-CP',
        'Hà Nội, ngày 06 tháng 3 năm 2020',
        'NGHỊ ĐỊNH\nVề công tác văn thư',
        'Điều 1. Phạm vi điều chỉnh',
        'PHỤ LỤC I',
        `(Kèm theo Nghị định số 30/2020/NĐ-CP ngày ${annexed} của Chính phủ)`,
      ].join('\n\n');
    assert.deepEqual(namesWithRegister(text('06 tháng 3 năm 2020'), ID, CENTRAL), []);
    assert.deepEqual(namesWithRegister(text('16 tháng 3 năm 2020'), ID, CENTRAL), [
      'known-date.different warning "ngày 16 tháng 3 năm 2020"',
    ]);
  });

  it('is silent without a register, and where the built-in one is overruled', () => {
    const text = 'Nghị định số 30/2020/NĐ-CP ngày 15/3/2020';
    const overruled = createRegister({
      builtIn: readCentral(),
      own: ownRegister('symbol,date\n30/2020/NĐ-CP,2020-03-15\n').find('30/2020/NĐ-CP'),
    });
    assert.deepEqual(namesWithRegister(text, ID, overruled), []);
    assert.deepEqual(namesWithRegister(text, ID, createRegister({ builtIn: null, own: [] })), []);
  });

  it('reports each wrong mention, at the start, in the middle and at the end', () => {
    const sentence = 'Nghị định số 30/2020/NĐ-CP ngày 15/3/2020';
    const text = `${sentence}\n\nTheo ${sentence}, xã đánh số.\n\n${sentence}`;
    const found = namesWithRegister(text, ID, CENTRAL);
    assert.deepEqual([...new Set(found)], ['known-date.different warning "15/3/2020"']);
    assert.equal(found.length, 3);
  });

  it('names the date, and what the other date rests on', () => {
    const rule = findRule(ID);
    assert.ok(rule !== undefined);
    const said = (text: string, register: Register): readonly string[] =>
      findWithRegister(text, ID, register).flatMap(finding =>
        (['vi', 'en'] as const).map(locale => messageOf(rule.meta, finding, locale)),
      );
    assert.deepEqual(said('Nghị định số 30/2020/NĐ-CP ngày 15/3/2020', CENTRAL), [
      'Nghị định số 30/2020/NĐ-CP ghi ngày 15/3/2020; theo Bộ pháp điển là ngày 05/3/2020. Cần kiểm tra lại.',
      'Decree 30/2020/NĐ-CP is dated 15/3/2020 here; by the official codification (Bộ pháp điển) it is 05/3/2020. Check it.',
    ]);
    assert.deepEqual(said('Quyết định số 77/QĐ-TTg ngày 21/7/2025', OWN), [
      'Quyết định số 77/QĐ-TTg ghi ngày 21/7/2025; theo sổ so-van-ban.csv là ngày 12/7/2025. Cần kiểm tra lại.',
      'Decision 77/QĐ-TTg is dated 21/7/2025 here; by the register so-van-ban.csv it is 12/7/2025. Check it.',
    ]);
  });

  it('offers the date of the register in the form of the text, and is content with it', () => {
    const rule = findRule(ID);
    assert.ok(rule !== undefined);
    for (const [written, repaired] of [
      ['ngày 15/3/2020', 'ngày 05/3/2020'],
      ['ngày 15 tháng 3 năm 2020', 'ngày 05 tháng 3 năm 2020'],
      ['ngày 15 tháng 03 năm 2020'.normalize('NFD'), 'ngày 05 tháng 03 năm 2020'.normalize('NFD')],
    ] as const) {
      const text = `Nghị định số 30/2020/NĐ-CP ${written} của Chính phủ`;
      const [fix, ...others] = findWithRegister(text, ID, CENTRAL).flatMap(({ fixes }) => fixes);
      assert.ok(fix !== undefined && others.length === 0);
      assert.deepEqual([fix.safety, fix.preferred], ['review', false]);
      assert.equal(fixTitleOf(rule.meta, fix, 'vi'), 'Sửa ngày thành 05/3/2020');
      const after = applyEdits(text, fix.edits);
      assert.equal(after, `Nghị định số 30/2020/NĐ-CP ${repaired} của Chính phủ`);
      assert.deepEqual(findWithRegister(after, ID, CENTRAL), []);
    }
  });

  it('judges a line of a megabyte in time that grows with its length', () => {
    const sentence = 'Nghị định số 30/2020/NĐ-CP ngày 15/3/2020, Nghị quyết 57-NQ/TW; ';
    assertLinear(16_000, count => {
      assert.equal(namesWithRegister(sentence.repeat(count), ID, CENTRAL).length, count);
    });
  });
});

describe('reference/known-date where a register has a symbol twice', () => {
  const twice = ownRegister(
    [
      'symbol;date;issuer',
      '15/QĐ-UBND;10/10/2024;Ủy ban nhân dân xã Hòa An',
      '15/QĐ-UBND;12/5/2023;Ủy ban nhân dân xã Bình An',
    ].join('\n'),
  );

  for (const date of ['10/10/2024', '12/5/2023']) {
    it(`takes either date: ${date}`, () => {
      assert.deepEqual(namesWithRegister(`Quyết định số 15/QĐ-UBND ngày ${date}`, ID, twice), []);
    });
  }
});
