import assert from 'node:assert/strict';
import { DRESSES } from '../../helpers/document-variants';
import { testGroup } from '../../helpers/rules-under-test';

const { check, findingsIn, messageOf, notesOf, repairsOf } = testGroup('reference');

/** A hard wrap inside the marked text is a blank like others. */
const onOneLine = (text: string): string => text.replace(/\s+/gu, ' ');

const orderIn = (text: string): readonly string[] =>
  findingsIn(text)
    .filter(name => name.startsWith('provision-order.'))
    .map(name => name.slice('provision-order.'.length).normalize('NFC'));

/** What must be reported, a near one that must not, and the sentence after the repair. */
const PAIRS: readonly (readonly [wrong: string, found: string, right: string, repaired: string])[] = [
  [
    'Theo Điều 5 khoản 2 điểm a của Quy chế.',
    'reversed information "Điều 5 khoản 2 điểm a"',
    'Theo Điều 5, khoản 2 Điều 6 của Quy chế.',
    'Theo điểm a khoản 2 Điều 5 của Quy chế.',
  ],
  [
    'Theo Điều 5 khoản 2 và 3 của Quy chế.',
    'reversed information "Điều 5 khoản 2 và 3"',
    'Theo Điều 5, khoản 2 và khoản 3 của Quy chế.',
    'Theo khoản 2 và 3 Điều 5 của Quy chế.',
  ],
  [
    'Theo Điều 21, khoản 3 Quy chế.',
    'reversed information "Điều 21, khoản 3"',
    'Theo Điều 21 và khoản 3 Điều 22 Quy chế.',
    'Theo khoản 3 Điều 21 Quy chế.',
  ],
  [
    'Theo điểm a, khoản 1, Điều 2 của Quy chế.',
    'commas information "điểm a, khoản 1, Điều 2"',
    'Theo điểm a, b khoản 1 Điều 2 của Quy chế.',
    'Theo điểm a khoản 1 Điều 2 của Quy chế.',
  ],
  [
    'Theo khoản 4 , Điều này.',
    'commas information "khoản 4 , Điều này"',
    'Theo khoản 4 Điều này, khoản 5 Điều 6.',
    'Theo khoản 4 Điều này.',
  ],
  [
    'Theo khoản 2, Mục I, Phần B của Đề án.',
    'commas information "khoản 2, Mục I, Phần B"',
    'Theo Điều 8, Phụ lục VI của Đề án.',
    'Theo khoản 2 Mục I Phần B của Đề án.',
  ],
  [
    'Theo khoản 2 điều 5 của Quy chế.',
    'lower-case information "điều 5"',
    'Theo khoản 2 Điều 5, các điều 6, 7 của Quy chế.',
    'Theo khoản 2 Điều 5 của Quy chế.',
  ],
  [
    'Theo điều 17 Nghị định số 30/2020/NĐ-CP.',
    'lower-case information "điều 17"',
    'Sản lượng hạt điều 17 tháng; nêu 5 điều 6 mục.',
    'Theo Điều 17 Nghị định số 30/2020/NĐ-CP.',
  ],
];

describe('reference/provision-order', () => {
  for (const [wrong, found, right, repaired] of PAIRS) {
    it(`tells "${wrong}" from "${right}"`, () => {
      for (const dress of [
        (text: string) => text,
        (text: string) => text.normalize('NFD'),
        (text: string) => `Mở đầu.\r\n\r\n${text}\r\n\r\nHết.`,
      ]) {
        assert.deepEqual(orderIn(dress(wrong)), [found]);
        assert.deepEqual(orderIn(dress(right)), []);
        assert.deepEqual(orderIn(dress(repaired)), []);
      }
    });

    it(`repairs "${wrong}"`, () => {
      for (const form of ['NFC', 'NFD'] as const) {
        const texts = repairsOf(wrong.normalize(form)).map(({ text }) => text.normalize('NFC'));
        assert.ok(texts.includes(repaired), texts.join('\n'));
      }
    });
  }

  for (const { name, wear, marked } of DRESSES.filter(dress => dress.name !== 'quotation marks')) {
    it(`reports in this dress: ${name}`, () => {
      for (const [text, message, part] of [
        ['Xã thực hiện theo khoản 2 điều 5 của quy chế này từ nay.', 'lower-case', 'điều 5'],
        ['Xã thực hiện theo điểm a, khoản 2 Điều này từ nay.', 'commas', 'điểm a, khoản 2 Điều này'],
      ] as const) {
        const found = orderIn(wear(text)).map(onOneLine);
        assert.deepEqual(found, [onOneLine(`${message} information "${marked(part).normalize('NFC')}"`)]);
      }
    });
  }

  it('repairs the form safely, and the order for review', () => {
    const safetyOf = (text: string): readonly string[] =>
      repairsOf(text)
        .filter(({ title }) => /^(?:Đổi|Sửa) thành/u.test(title))
        .map(({ safety }) => safety);
    assert.deepEqual(safetyOf('Theo điểm a, khoản 1 Điều 2 của Quy chế.'), ['safe']);
    assert.deepEqual(safetyOf('Theo khoản 1 điều 2 của Quy chế.'), ['safe']);
    assert.deepEqual(safetyOf('Theo Điều 2 khoản 1 của Quy chế.'), ['review']);
  });

  it('takes commas out where lines were wrapped, and keeps the line', () => {
    const [repair] = repairsOf('Hồ sơ theo điểm a,\r\nkhoản 1 Điều 2 của Quy chế.');
    assert.equal(repair?.text, 'Hồ sơ theo điểm a\r\nkhoản 1 Điều 2 của Quy chế.');
  });

  it('tells of a single provision over the end of a line', () => {
    assert.deepEqual(orderIn('Theo Điều 16\nkhoản 2 Nghị định số 34/2016/NĐ-CP.'), [
      'reversed information "Điều 16\nkhoản 2"',
    ]);
  });

  it('is silent in lists, in quotations and at headings', () => {
    for (const text of [
      'Theo khoản 1 Điều 5, khoản 2 Điều 6, khoản 3 Điều 7 của Quy chế.',
      'Theo Chương II Điều 5 của Luật Đất đai.',
      'Theo điểm a, điểm b, khoản 3 và khoản 4 Điều 7 của Quy chế.',
      'Theo điểm a, b, khoản 2, Điều 7 của Quy chế.',
      'Theo Điều 9, khoản 1 và khoản 2 Điều 7 của Quy chế.',
      'Bãi bỏ:\nĐiều 16\nkhoản 2, khoản 3 Điều 4; điểm a khoản 1 Điều 5 của Quy chế.',
      'Hết hiệu lực: Điều 12\r\nkhoản 2 và khoản 4 Điều 15 của Quy chế.',
      'Thay cụm từ “khoản 2 điều 5” bằng cụm từ khác.',
      'Thay cụm từ "Điều 5 khoản 2" bằng cụm từ khác.',
      'Theo Khoản 2 Điều 5 và Điểm a khoản 3 Điều 6 của Quy chế.',
      'điều 5. Hiệu lực',
      '',
    ]) {
      assert.deepEqual(orderIn(text), [], text);
    }
  });

  it('finds two in one sentence', () => {
    const text = 'Theo khoản 2 điều 5 của Quy chế và Điều 6 khoản 1 của Đề án.';
    assert.deepEqual(orderIn(text), [
      'lower-case information "điều 5"',
      'reversed information "Điều 6 khoản 1"',
    ]);
    assert.deepEqual(orderIn('Theo khoản 2, điều 5 của Quy chế.'), [
      'commas information "khoản 2, điều 5"',
      'lower-case information "điều 5"',
    ]);
  });

  for (const [text, vi, en, fixVi, fixEn] of [
    [
      'Theo Điều 5 khoản 2 của Quy chế.',
      'Nên viện dẫn từ nhỏ đến lớn: khoản 2 Điều 5.',
      'Cite from small to large: khoản 2 Điều 5.',
      'Đổi thành khoản 2 Điều 5',
      'Change to khoản 2 Điều 5',
    ],
    [
      'Theo khoản 2, Điều 5 của Quy chế.',
      'Không dùng dấu phẩy giữa các cấp của một điều khoản: khoản 2 Điều 5.',
      'No commas between the levels of one provision: khoản 2 Điều 5.',
      'Sửa thành khoản 2 Điều 5',
      'Write khoản 2 Điều 5',
    ],
    [
      'Theo khoản 2 điều 5 của Quy chế.',
      'Viết hoa chữ “Điều” khi viện dẫn: Điều 5.',
      'Write “Điều” with a capital in a citation: Điều 5.',
      'Sửa thành Điều 5',
      'Write Điều 5',
    ],
  ] as const) {
    it(`says: ${vi}`, () => {
      const [finding] = check(text).findings.filter(({ ruleId }) => ruleId === 'reference/provision-order');
      assert.ok(finding !== undefined);
      assert.equal(messageOf(finding, 'vi'), vi);
      assert.equal(messageOf(finding, 'en'), en);
      assert.deepEqual(notesOf(finding, 'vi'), [fixVi]);
      assert.deepEqual(notesOf(finding, 'en'), [fixEn]);
    });
  }
});

describe('reference/provision-order at a point with a number', () => {
  for (const [text, marked] of [
    ['Theo điểm 10 khoản 5 Điều 1 Nghị định số 40/2019/NĐ-CP của Chính phủ.', 'điểm 10'],
    ['Theo điểm 2 khoản 1 Điều 3 Thông tư này.', 'điểm 2'],
    ['Căn cứ điểm 3 khoản 2 Điều 5 Luật Đất đai;', 'điểm 3'],
    ['Thực hiện điểm 1 khoản 4 Điều 12 của Quy chế.', 'điểm 1'],
    ['Theo điểm 1, 2 khoản 4 Điều 12 của Quy chế.', 'điểm 1, 2'],
  ] as const) {
    it(text, () => {
      for (const { name, wear } of DRESSES.filter(dress => dress.name !== 'quotation marks'))
        assert.deepEqual(
          orderIn(wear(text)).map(onOneLine),
          [`numbered-point information "${marked}"`],
          name,
        );
    });
  }

  for (const text of [
    'Theo điểm a khoản 5 Điều 1 Nghị định số 40/2019/NĐ-CP.',
    'Theo điểm 2 Mục II Thông tư số 12/2003/TT-BTC.',
    'Theo điểm 3 Quy định số 24-QĐ/TW.',
    'Theo điểm 3.1 khoản 2 Điều 5 Quy định.',
    'Theo điểm 3 khoản 2 Điều này.',
    'Đạt 10 điểm, khoản 5 Điều 1 Quy chế.',
  ]) {
    it(`but not ${text}`, () => {
      assert.deepEqual(
        orderIn(text).filter(name => name.startsWith('numbered-point')),
        [],
      );
    });
  }
});

describe('reference/provision-order at a clause with a letter', () => {
  for (const [text, marked] of [
    ['Theo khoản a Điều 5 Nghị định số 40/2019/NĐ-CP của Chính phủ.', 'khoản a'],
    ['Theo điểm b khoản l Điều 28 của Quy chế.', 'khoản l'],
    ['Theo Khoản đ Điều 3 Thông tư này.', 'Khoản đ'],
    ['Theo khoản 1, khoản c Điều 12 của Quy chế.', 'khoản c'],
  ] as const) {
    it(text, () => {
      for (const { name, wear } of DRESSES.filter(dress => dress.name !== 'quotation marks'))
        assert.deepEqual(
          orderIn(wear(text)).map(onOneLine),
          [`lettered-clause information "${marked}"`],
          name,
        );
    });
  }

  for (const text of [
    'Theo điểm a Điều 5 Nghị định số 40/2019/NĐ-CP.',
    'Theo khoản 1a Điều 5 Nghị định số 40/2019/NĐ-CP.',
    'Theo khoản a mục 2 Thông tư số 12/2003/TT-BTC.',
    'Theo khoản a Quy định số 24-QĐ/TW.',
    'Mở tài khoản a, điều 5 người đến hỗ trợ.',
    'Các khoản b điều chỉnh trong năm.',
    'Bỏ cụm từ “khoản a Điều 5” của Quy chế.',
  ]) {
    it(`but not ${text}`, () => {
      assert.deepEqual(
        orderIn(text).filter(name => name.startsWith('lettered-clause')),
        [],
      );
    });
  }

  it('is told by one rule alone, also of an article of the text itself', () => {
    for (const letter of ['a', 'l']) {
      const sentence = `2. Theo khoản ${letter} Điều 1 Nghị quyết này.`;
      const text = [
        'NGHỊ QUYẾT',
        'Điều 1. Nội dung',
        '1. Xã họp.',
        sentence,
        'Điều 2. Hiệu lực',
        'Có hiệu lực ngay.',
      ];
      assert.deepEqual(
        findingsIn(text.join('\n\n')).map(name => name.split(' ', 1)[0]),
        ['provision-order.lettered-clause'],
      );
    }
  });

  it('offers the figure for the letter that looks like it, and nothing for others', () => {
    const offered = (text: string): readonly string[] =>
      repairsOf(text)
        .filter(({ title }) => title.startsWith('Sửa thành'))
        .map(repair => repair.text);
    assert.deepEqual(offered('Theo khoản l Điều 28 của Quy chế.'), ['Theo khoản 1 Điều 28 của Quy chế.']);
    assert.deepEqual(offered('Theo khoản I Điều 28 của Quy chế.'), ['Theo khoản 1 Điều 28 của Quy chế.']);
    assert.deepEqual(offered('Theo khoản a Điều 28 của Quy chế.'), []);
  });
});
