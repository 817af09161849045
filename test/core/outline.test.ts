import assert from 'node:assert/strict';
import {
  createDocument,
  editDocument,
  textAt,
  type DocumentModel,
  type FormPart,
  type OutlineUnit,
  type Span,
} from '../../server/src/core/index';
import { DECISION } from '../helpers/decision';
import { writtenAt } from '../helpers/written';
import { unitPathAt } from '../../server/src/core/structure/find-headed-unit';
import { assertLinear } from '../helpers/growth';

const lines = (...texts: readonly string[]): string => texts.join('\n\n');

/** The tree as `article 5(clause 1(point a) clause 2)`. */
function treeOf(text: string): string {
  return createDocument(text).outline.units.map(nameUnit).join(' ');
}

function nameUnit({ kind, label, children }: OutlineUnit): string {
  const name = label === '' ? kind : `${kind} ${label}`;
  return children.length === 0 ? name : `${name}(${children.map(nameUnit).join(' ')})`;
}

/** The parts as `type "NGHỊ QUYẾT"`, lists and signatures with what is in them. */
function partsOf(text: string): readonly string[] {
  const document = createDocument(text);
  return document.outline.parts.map(part => `${part.kind} ${describePart(document, part)}`);
}

function describePart(document: DocumentModel, part: FormPart): string {
  if (part.kind === 'number') return `"${inNfc(document, part.lead)}" "${inNfc(document, part.symbol)}"`;
  if (part.kind === 'signature') return part.lines.map(line => `${line.kind} "${line.text}"`).join(' ');
  const items = 'items' in part ? part.items.map(item => item.text) : [];
  return [part.text, ...items].map(each => `"${each}"`).join(' ');
}

function inNfc(document: DocumentModel, span: Span): string {
  return writtenAt(document, span).normalize('NFC');
}

const DECISION_PARTS = [
  'issuer "ỦY BAN NHÂN DÂN"',
  'national-title "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"',
  'issuer "XÃ HÒA AN"',
  'motto "Độc lập - Tự do - Hạnh phúc"',
  'number "Số:" "12/QĐ-UBND"',
  'issue-line "Hòa An, ngày 05 tháng 11 năm 2026"',
  'type "QUYẾT ĐỊNH"',
  'summary "Ban hành Quy chế làm việc của Ủy ban nhân dân xã Hòa An"',
  'authority "ỦY BAN NHÂN DÂN XÃ HÒA AN"',
  'basis "" "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;" "Theo đề nghị của Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân."',
  'operative "QUYẾT ĐỊNH:"',
  'recipients "Nơi nhận:" "- Như Điều 3;" "- Lưu: VT, VP."',
  'signature authority "TM. ỦY BAN NHÂN DÂN" position "CHỦ TỊCH" name "Nguyễn Văn A"',
];

/** A resolution of the Party, one part under the other. */
const RESOLUTION = lines(
  'ĐẢNG BỘ TỈNH BÌNH MINH',
  'ĐẢNG ỦY XÃ HÒA AN',
  '*',
  'Số       -NQ/ĐU',
  'ĐẢNG CỘNG SẢN VIỆT NAM',
  'Hòa An, ngày      tháng 11 năm 2026',
  'NGHỊ QUYẾT',
  'về chuyển đổi số',
  '-----',
  '- Căn cứ Điều lệ Đảng;',
  '- Căn cứ Quy chế làm việc của Đảng ủy xã,',
  'I- ĐÁNH GIÁ TÌNH HÌNH',
  '1- Kết quả đạt được',
  'a) Về hạ tầng:',
  '(1) Đường truyền;',
  '(2) Thiết bị.',
  'b) Về con người.',
  '2- Hạn chế',
  'II- NHIỆM VỤ',
  '1- Tuyên truyền',
  'T/M ĐẢNG ỦY',
  'BÍ THƯ',
  'Trần Thị B',
  'Nơi nhận:',
  '- Tỉnh ủy,',
  '- Lưu Văn phòng Đảng ủy.',
);

describe('the parts of the form', () => {
  it('are read from two columns on one line', () => {
    assert.deepEqual(partsOf(DECISION), DECISION_PARTS);
  });

  it('are read in NFD, with CRLF, with tabs and from tables', () => {
    assert.deepEqual(partsOf(DECISION.normalize('NFD')), DECISION_PARTS);
    assert.deepEqual(partsOf(DECISION.replaceAll('\n', '\r\n')), DECISION_PARTS);
    assert.deepEqual(partsOf(DECISION.replaceAll(/ {5,}(?=\S)/gu, '\t')), DECISION_PARTS);
    const rows = DECISION.replaceAll(/^(.+?) {5,}(\S.*)$/gmu, '| $1 | $2 |');
    assert.deepEqual(partsOf(rows), DECISION_PARTS);
  });

  it('are read one under the other, with number and day left blank', () => {
    const expected = [
      'superior "ĐẢNG BỘ TỈNH BÌNH MINH"',
      'issuer "ĐẢNG ỦY XÃ HÒA AN"',
      'star "*"',
      'number "Số" "-NQ/ĐU"',
      'party-title "ĐẢNG CỘNG SẢN VIỆT NAM"',
      'issue-line "Hòa An, ngày tháng 11 năm 2026"',
      'type "NGHỊ QUYẾT"',
      'summary "về chuyển đổi số"',
      'dashes "-----"',
      'basis "" "- Căn cứ Điều lệ Đảng;" "- Căn cứ Quy chế làm việc của Đảng ủy xã,"',
      'signature authority "T/M ĐẢNG ỦY" position "BÍ THƯ" name "Trần Thị B"',
      'recipients "Nơi nhận:" "- Tỉnh ủy," "- Lưu Văn phòng Đảng ủy."',
    ];
    assert.deepEqual(partsOf(RESOLUTION), expected);
    assert.deepEqual(partsOf(RESOLUTION.normalize('NFD')), expected);
    assert.deepEqual(partsOf(RESOLUTION.replaceAll('\n\n', '\n')), expected);
  });

  it('are read where one blank parts the columns', () => {
    const text = lines(
      'SỞ NỘI VỤ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Số: 15/SNV-VP Bình Minh, ngày 05 tháng 11 năm 2026',
      'V/v báo cáo công tác tháng 10',
      'Kính gửi: Ủy ban nhân dân xã Hòa An.',
      'Sở Nội vụ đề nghị báo cáo.',
    );
    assert.deepEqual(partsOf(text), [
      'issuer "SỞ NỘI VỤ"',
      'national-title "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"',
      'number "Số:" "15/SNV-VP"',
      'issue-line "Bình Minh, ngày 05 tháng 11 năm 2026"',
      'summary "V/v báo cáo công tác tháng 10"',
      'addressees "Kính gửi:" "Ủy ban nhân dân xã Hòa An."',
    ]);
  });

  const TABLE: readonly (readonly [name: string, text: string, part: string])[] = [
    [
      'several addressees',
      lines('TỜ TRÌNH', 'Kính trình:', '- Ban Thường vụ;', '- Thường trực.', 'Đảng ủy xã trình.'),
      'addressees "Kính trình:" "- Ban Thường vụ;" "- Thường trực."',
    ],
    [
      'a type with its summary on one line',
      lines(
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'BÁO CÁO KẾT QUẢ CÔNG TÁC THÁNG 10',
        'Trong tháng, xã đã họp.',
      ),
      'summary "KẾT QUẢ CÔNG TÁC THÁNG 10"',
    ],
    [
      'the adoption of a resolution',
      lines(
        'NGHỊ QUYẾT',
        'Điều 1. Nội dung.',
        'Nghị quyết này đã được Hội đồng nhân dân xã Hòa An thông qua ngày 05 tháng 11 năm 2026.',
        'CHỦ TỊCH',
        'Lê Văn C',
      ),
      'adoption "Nghị quyết này đã được Hội đồng nhân dân xã Hòa An thông qua ngày 05 tháng 11 năm 2026."',
    ],
    [
      'the signature of a deputy',
      lines('BÁO CÁO', 'Xã đã họp.', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', '(Đã ký)', 'Lê Văn C'),
      'signature authority "KT. CHỦ TỊCH" position "PHÓ CHỦ TỊCH" note "(Đã ký)" name "Lê Văn C"',
    ],
    [
      'a slip in the national title',
      lines('CỘNG HÒA XÃ HỘI CHỦ NGHIÃ VIỆT NAM', 'Số: 1/BC-UBND', 'BÁO CÁO'),
      'national-title "CỘNG HÒA XÃ HỘI CHỦ NGHIÃ VIỆT NAM"',
    ],
  ];
  for (const [name, text, part] of TABLE) {
    it(`have ${name}`, () => {
      assert.ok(partsOf(text).includes(part), partsOf(text).join('\n'));
    });
  }

  it('are none in an article, an empty text, and a text with a wrapped number', () => {
    assert.deepEqual(partsOf(''), []);
    assert.deepEqual(partsOf(lines('Xã Hòa An về đích sớm', 'Sáng 05/11, xã đã họp.', '1. Kết quả')), []);
    assert.deepEqual(partsOf('Thực hiện Nghị quyết\nSố 23-NQ/TU của Tỉnh ủy.'), []);
    assert.deepEqual(partsOf('Căn cứ kết quả trên, Ủy ban nhân dân báo cáo như sau:'), []);
  });
});

describe('the tree of units', () => {
  const TABLE: readonly (readonly [name: string, text: string, tree: string])[] = [
    [
      'wrapped citations of articles and chapters',
      'Điều 1. A\n1. Thực hiện theo quy định tại\nĐiều 2. Cụ thể do xã quyết định.\n2. Theo quy định tại\nChương II. Hết.\nĐiều 2. C',
      'article 1(clause 1 clause 2) article 2',
    ],
    [
      'the layout of the Party',
      RESOLUTION,
      'roman I(arabic 1(point a(bracketed 1 bracketed 2) point b) arabic 2) roman II(arabic 1)',
    ],
    [
      'a decision and the regulation that it issues',
      DECISION,
      'article 1 article 2 article 3 attachment(chapter I(article 1 article 2(clause 1(point a point b) clause 2)) chapter II(article 3 article 4(clause 1 clause 2)))',
    ],
    [
      'parts, chapters, sections',
      lines(
        'Phần thứ nhất',
        'QUY ĐỊNH CHUNG',
        'Chương I',
        'PHẠM VI',
        'Mục 1. HỒ SƠ',
        'Tiểu mục 1. Đơn',
        'Điều 1. A',
        'Mục 2',
        'THỦ TỤC',
        'Điều 2. B',
        'Phần thứ hai',
        'THI HÀNH',
      ),
      'part thứ nhất(chapter I(section 1(subsection 1(article 1)) section 2(article 2))) part thứ hai',
    ],
    [
      'capitals, Roman, Arabic and decimal numbers',
      lines(
        'A. KẾT QUẢ',
        'I. KINH TẾ',
        '1. Nông nghiệp',
        '1.1. Trồng trọt',
        '1.2. Chăn nuôi',
        '2. Công nghiệp',
        'II. XÃ HỘI',
        'B. NHIỆM VỤ',
        'I. KINH TẾ',
      ),
      'letter A(roman I(arabic 1(decimal 1.1 decimal 1.2) arabic 2) roman II) letter B(roman I)',
    ],
    [
      'what a decision approves, below its article',
      lines('Điều 1. Phê duyệt Kế hoạch:', 'I. MỤC TIÊU', '1. Chung', 'II. NHIỆM VỤ', 'Điều 2. Hiệu lực'),
      'article 1(roman I(arabic 1) roman II) article 2',
    ],
    [
      'numbers that skip and repeat',
      lines('I. A', '1. B', '3. C', '3. D', 'a) E', 'c) G'),
      'roman I(arabic 1 arabic 3 arabic 3(point a point c))',
    ],
    [
      'inserted units',
      lines('Điều 5. A', 'Điều 5a. B', '1. C', 'a) D', 'a1) E', '1a. G'),
      'article 5 article 5a(clause 1(point a point a1) clause 1a)',
    ],
    [
      'points that begin a list of their own',
      lines('a) Một:', '(1) A', '(2) B', 'b) Hai'),
      'point a(bracketed 1 bracketed 2) point b',
    ],
    [
      'annexes',
      lines('Điều 1. A', 'PHỤ LỤC I', 'DANH MỤC', '1. B', 'PHỤ LỤC II', 'I. C'),
      'article 1 annex I(arabic 1) annex II(roman I)',
    ],
    [
      'no article of another text',
      lines(
        'Điều 1. Sửa đổi Nghị quyết',
        '1. Sửa đổi Điều 3 như sau:',
        '“Điều 3. Hồ sơ',
        '1. Đơn.',
        '2. Ảnh.”',
        '2. Bãi bỏ Điều 4.',
        'Điều 2. Hiệu lực',
      ),
      'article 1(clause 1 clause 2) article 2',
    ],
    [
      'no heading in a sentence',
      lines(
        'Chương II của Luật này quy định:',
        'Mục 3, Phần II và Điều 5 Nghị định này.',
        'Phần lớn các xã đã họp.',
        '23-NQ/TU là số của Nghị quyết.',
        '1/5 số hộ',
        '2.5 triệu đồng',
        'I am',
        'Điều 5 của Nghị định',
      ),
      '',
    ],
    ['no row of a table', '| 1. | Xã Hòa An |\n| 2. | Xã Hòa Bình |', ''],
    ['numbers behind a tab', '1.\tMột\n2.\tHai', 'arabic 1 arabic 2'],
  ];
  for (const [name, text, tree] of TABLE) {
    it(`has ${name}`, () => {
      assert.equal(treeOf(text), tree);
      assert.equal(treeOf(text.normalize('NFD')), tree);
      assert.equal(treeOf(text.replaceAll('\n', '\r\n')), tree);
    });
  }

  it('counts labels, and tells their marks', () => {
    const text = lines('Phần thứ hai', 'Chương IV', 'Điều 12a. A', '3b. B', 'đ) C', 'a1) D', '1.3. E');
    const units: (readonly [string, number, string, string])[] = [];
    const collect = ({ label, number, suffix, mark, children }: OutlineUnit): void => {
      units.push([label, number, suffix, mark]);
      children.forEach(collect);
    };
    createDocument(text).outline.units.forEach(collect);
    assert.deepEqual(units, [
      ['thứ hai', 2, '', ''],
      ['IV', 4, '', ''],
      ['12a', 12, 'a', '.'],
      ['3b', 3, 'b', '.'],
      ['đ', 5, '', ')'],
      ['a1', 1, '1', ')'],
      ['1.3', 3, '', '.'],
    ]);
  });

  it('gives the label, the title and the whole of a unit', () => {
    for (const text of [DECISION, DECISION.normalize('NFD'), DECISION.replaceAll('\n', '\r\n')]) {
      const document = createDocument(text);
      const { units } = document.outline;
      const chapter = units.at(-1)?.children[0];
      assert.ok(chapter?.title);
      assert.equal(inNfc(document, chapter.span), 'Chương I');
      assert.equal(inNfc(document, chapter.title), 'QUY ĐỊNH CHUNG');
      const article = chapter.children[1];
      assert.ok(article?.title);
      assert.equal(inNfc(document, article.span), 'Điều 2');
      assert.equal(inNfc(document, article.title), 'Nguyên tắc');
      assert.match(
        inNfc(document, { start: article.span.start, end: article.end }),
        /^Điều 2\.[^]*thông qua\.\s+$/u,
      );
    }
  });

  it('finds the units around a place', () => {
    const { outline } = createDocument(DECISION);
    const path = unitPathAt(outline.units, DECISION.indexOf('Văn phòng ghi biên bản'));
    assert.deepEqual(
      path.map(({ kind, label }) => `${kind} ${label}`.trim()),
      ['attachment', 'chapter I', 'article 2', 'clause 1', 'point b'],
    );
    assert.deepEqual(unitPathAt(outline.units, 3), []);
  });

  it('of an edited text is that of a new one', () => {
    const at = DECISION.indexOf('Điều 2. Nguyên tắc');
    const change = { span: { start: at, end: at }, text: 'Điều 1a. Đối tượng\n\n' };
    const edited = editDocument(createDocument(DECISION), change);
    assert.equal(edited.outline.units.map(nameUnit).join(' '), treeOf(edited.text));
    assert.match(treeOf(edited.text), /article 1 article 1a article 2/u);
  });
});

describe('the body, the tables and the class', () => {
  it('has its body between the form and the closing', () => {
    const { body } = createDocument(DECISION).outline;
    assert.match(textAt(DECISION, body), /^Điều 1\. Ban hành[^]*Điều 1 Quyết định này\.\/\.\s+$/u);
  });

  it('tells tables of two and more rows, below the letterhead', () => {
    const text = lines('Xã có:', '| Thôn | Hộ |\n| --- | --- |\n| Một | 12 |', '| Một dòng |', 'Hết.');
    assert.deepEqual(
      createDocument(text).outline.tables.map(span => textAt(text, span)),
      ['| Thôn | Hộ |\n| --- | --- |\n| Một | 12 |'],
    );
  });

  it('tells the class by its own letterhead and not by a form in an annex', () => {
    const form = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
    const classOf = (text: string): string => createDocument(text).outline.classReading.documentClass;
    assert.equal(classOf(DECISION), 'state');
    assert.equal(classOf(RESOLUTION), 'party');
    assert.equal(classOf(lines('Phụ lục I', 'MẪU ĐƠN', form)), 'none');
    assert.equal(classOf(lines('Điều 1. Phạm vi', form)), 'none');
  });

  it('is read from any text without failing, in linear time', () => {
    for (const [piece, size] of [
      ['Điều 1. ', 100_000],
      ['I. ', 200_000],
      ['Số: ', 200_000],
      [' ', 500_000],
      ['- Căn cứ ', 90_000],
    ] as const) {
      assertLinear(size, count => {
        const { outline } = createDocument(piece.repeat(count));
        assert.ok(outline.units.length + outline.parts.length + outline.tables.length < 10);
      });
    }
  });
});
