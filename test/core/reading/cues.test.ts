import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { createDocument, RULES } from '../../../server/src/core/index';
import type { ClaimList } from '../../../server/src/core/block/readers';
import { isForeignLetter } from '../../../server/src/core/reading/cue-shapes';
import { CUE_BITS, CUES, type Cue } from '../../../server/src/core/reading/cues';
import { Lexer } from '../../../server/src/core/reading/lexer';
import { readCues } from '../../../server/src/core/reading/read-cues';
import { isLetter } from '../../../server/src/core/text/boundary';
import { hasCuesOf, readList, uncuedLists } from '../../helpers/cued-lists';
import { readPage } from '../../helpers/pages';

/** Texts in which the reader of a list finds something. */
const HOLDING: readonly (readonly [list: ClaimList, text: string])[] = [
  ['bindings', 'có 699/756 người, chiếm 92,46%'],
  ['bindings', 'đạt 92,46 phần trăm (699/756 người)'],
  ['boundedShares', 'có 699/756 người, chiếm gần 93%'],
  ['boundedShares', 'đạt hơn 92 phần trăm (699/756 người)'],
  ['openShares', '178 đảng viên, đạt 19,78% kế hoạch'],
  ['openShares', '178 đảng viên, đạt 19,78% KHV'],
  ['openShares', '178 đảng viên, đạt 19,78% pháp lệnh'],
  ['openShares', '178 đảng viên, đạt 19,78%  Pháp lệnh  hoạch'],
  ['shareLists', 'Cơ cấu kinh tế: nông nghiệp 20%, công nghiệp 30%, dịch vụ 50%'],
  ['shareLists', 'hộ khá 20%, còn lại 80%'],
  ['restatements', 'gần 400 hộ (397 hộ)'],
  ['lists', '67 tổ chức cơ sở đảng, gồm 16 đảng bộ và 51 chi bộ'],
  ['moves', 'từ 5.109 lên 5.712 tỷ đồng'],
  ['labelled', 'Đến 31/12/2024, tổng số đảng viên là 6.102'],
  ['enumerations', '10 chỉ tiêu trọng tâm:'],
  ['dates', 'ngày 05 tháng 12 năm 2023'],
  ['dates', 'ngày 31/6'],
  ['dates', '19-1-2024'],
  ['dates', '19.1.2024'],
  ['periods', 'quý IV'],
  ['periods', 'lúc 7h30'],
  ['periods', 'Xuân Bính Ngọ 2026'],
  ['periods', 'giai đoạn 2021 - 2025'],
  ['periods', 'từ ngày 28/12/2023 đến ngày 05/01/2024'],
  ['citations', 'số 30/2020/NĐ-CP'],
  ['citations', 'số 36a-NQ/TU'],
  ['citations', 'Lệnh số 32-L/CTN'],
  ['shortForms', 'Nghị quyết số 23'],
  ['shortForms', 'Kết luận nêu trên'],
  ['shortForms', 'theo Luật Đất đai'],
  ['declarations', '(sau đây được gọi tắt là Đề án)'],
  ['provisions', 'điểm a khoản 2 Điều 5'],
  ['provisions', 'Phụ lục kèm theo Nghị định này'],
  ['tones', 'Uỷ ban'],
  ['blanks', 'Xã  họp'],
  ['blanks', 'đạt 5 %'],
  ['lookAlikes', 'Ðảng ủy'],
  ['lookAlikes', 'năm 2O25'],
  ['lookAlikes', 'ngày l5/10'],
];
const WORDS =
  'Nghị quyết|Luật|luật|Bộ luật|Pháp lệnh|Quyết định|kết luận|Kế hoạch|số|này|nêu trên|trên|đó|Đất đai|về|của|ngày|tháng|năm|' +
  'quý|giờ|phút|thứ Sáu|từ|đến|tới|hết|lên|xuống|còn|còn lại|tăng|giảm|gấp|bằng|đạt|chiếm|vượt|tương ứng|tỷ lệ|với|so với|' +
  'cùng kỳ|trước|kế hoạch|tổng số|tổng cộng|trong tổng số|trong đó|gồm|bao gồm|chia ra|cơ cấu|xếp loại|gần|hơn|khoảng|chưa đến|' +
  'xã|hộ|đảng viên|tỷ đồng|chỉ tiêu|nhiệm vụ|huyện|người|phần trăm|điểm|khoản|Điều|điều|Mục|Chương|Phần|Phụ lục|tiết|thứ nhất|' +
  'Hòa An|Uỷ ban|hoá|khoẻ|Bính Ngọ|Ất Tỵ|Quý Mão|Xuân|giai đoạn|nhiệm kỳ|sau đây|dưới đây|gọi|gọi tắt là|viết tắt là|được|' +
  'trung ương|hội nghị|khóa|XI|XIII|và|là|có|ngày 15 và|rằm|mùng|sáng|căn cứ|Căn cứ|tỉnh ủy|của Chính phủ|Ðảng|Россия|NTM|KH&CN';
const MARKS = '. |, |; |: | (|) |/|-|–| - | – |%| %|=|\n|\t|| |…|“|”|  ';
const FIGURES =
  '0|1|2|5|9|12|31|45|100|699|756|2024|2025|1.234|92,46|1,5|5 452|19/1/2024|19/2|31/6|15 - 20/3/2024|19-1-2024|19.1.2024|1.1.24|' +
  '699/756|2021-2025|7h30|7h|19:48|IV/2024|30/2020/NĐ-CP|23-NQ/TU|15/QĐ-UBND|36a/NQ-CP|143/CP|32-L/CTN|64/2025/QH15|12/UBND-VX|a|b|' +
  'đ|II|a1|2.1|l5|2O25|Ð|(1)|(2)|20%|30%|50%|92,46%';
const PIECES = [
  ...WORDS.split('|').map(word => ` ${word} `),
  ...WORDS.split('|'),
  ...MARKS.split('|'),
  ...FIGURES.split('|'),
  ...FIGURES.split('|').map(figure => ` ${figure} `),
];

/** Each is a text that holds a claim, with a few of its words left out and others put in. */
const MUTANTS = fc
  .record({
    text: fc.constantFrom(...HOLDING.map(([, text]) => text)),
    edits: fc.array(
      fc.record({ at: fc.nat(30), removed: fc.nat(1), piece: fc.constantFrom('', ...PIECES) }),
      {
        minLength: 1,
        maxLength: 3,
      },
    ),
  })
  .map(({ text, edits }) => {
    const pieces = text.match(/\p{L}+|\d+|[^\p{L}\d]/gu) ?? [];
    for (const { at, removed, piece } of edits) pieces.splice(at % (pieces.length + 1), removed, piece);
    return joinPieces(pieces);
  });

function cuesOf(text: string): readonly Cue[] {
  const cues = readCues(new Lexer().read(text, text.toLowerCase()));
  return CUES.filter(cue => (cues & CUE_BITS[cue]) !== 0);
}

describe('cues: what a reader must have', () => {
  for (const [list, text] of HOLDING) {
    it(`${list} in "${text}"`, () => {
      assert.ok(readList(list, text).length > 0, 'the reader finds nothing');
      assert.ok(hasCuesOf(list, text));
    });
  }

  const lacking: readonly (readonly [list: ClaimList, text: string])[] = [
    ['figures', 'không có số nào'],
    ['boundedShares', 'đạt 92,46%'],
    ['lists', 'có 5 xã, gồm cả xã Hòa An'],
    ['moves', 'từ năm 2020 có 5 xã'],
    ['restatements', 'gần 400 hộ'],
    ['enumerations', '10 chỉ tiêu. Kết quả:'],
    ['dates', '45/73 và 699/756'],
    ['periods', 'ngày 31/6'],
    ['citations', 'đạt 5/7 xã, 30/4 Ban'],
    ['shortForms', 'quy định của pháp luật'],
    ['declarations', 'gọi là gì'],
    ['provisions', 'đạt nhiều điểm khác nhau'],
    ['provisions', 'Điều 5. Hiệu lực thi hành'],
    ['provisions', 'Điều 12:'],
    ['provisions', 'ĐIỀU 3'],
    ['tones', 'quý, của, hoa'],
    ['blanks', 'Xã họp, đạt 5%.'],
    ['lookAlikes', 'Nước H2O, B12 (l 5), đạt 2025.'],
  ];
  for (const [list, text] of lacking) {
    it(`no ${list} in "${text}"`, () => {
      assert.ok(!hasCuesOf(list, text));
    });
  }

  it('has no cue for an empty text', () => {
    assert.deepEqual(cuesOf(''), []);
  });
});

/** A text that gives a cue, and one that differs in what the cue hangs on and does not give it. */
const EDGES: Readonly<Partial<Record<Cue, readonly (readonly [gives: string, lacks: string])[]>>> = {
  several: [
    ['1. 234 hộ', '1.234 hộ'],
    ['1 ,234 hộ', '1,234 hộ'],
    ['a.234 và 5', 'a.234'],
    ['1-234', '1.234.567,8'],
  ],
  percent: [
    ['5%', '5 hộ %'],
    ['2,76 điểm %', 'điểm %'],
    ['92 phần trăm', 'mấy phần trăm'],
  ],
  percents: [['5% và 6%', '5% và 6']],
  tie: [
    ['với 5/6', 'với xã 5/6'],
    ['45 (75', '45 75)'],
  ],
  parts: [
    ['67 tổ chức, gồm 16', '67 tổ chức, ở xã, gồm 16'],
    ['67 tổ chức gồm 16', 'tổ chức gồm 16'],
    ['67 tổ chức gồm cả 16', '67 tổ chức gồm cả xã'],
    [`67 ${'n'.repeat(108)} gồm 16`, `67 ${'n'.repeat(109)} gồm 16`],
    ['Họp, bàn: 67 xã gồm 16', '67. Họp: xã gồm 16'],
  ],
  approximate: [
    ['gần 40', 'gần xã 40'],
    ['hơn 40', 'hơn, 40'],
  ],
  bracketed: [
    ['(trong đó có 5', '(trong đó chỉ có 5'],
    ['(5', '5)'],
  ],
  from: [
    ['từ mức rất thấp của xã 5', 'từ mức rất thấp của cả xã 5'],
    ['từ 5', 'xã 5'],
  ],
  announced: [
    ['10 chỉ tiêu trọng tâm:', '100 chỉ tiêu trọng tâm:'],
    ['10 chỉ tiêu, nhiệm vụ:', '10 chỉ tiêu; nhiệm vụ:'],
    ['10 chỉ tiêu về đất:', '10 chỉ tiêu (về đất):'],
    ['5 chỉ tiêu:', '5 cả chỉ tiêu:'],
    ['10 chỉ tiêu năm nay:', '10 chỉ tiêu năm 2025:'],
  ],
  date: [
    ['19/1/2024', '19/1/202'],
    ['19/1/22024', '19/1/220245'],
    ['19-1-2024', '199-1-2024'],
    ['19 - 1 - 2024', '19 - 199 - 2024'],
    ['19.1.2024', '19.1/2024'],
    ['19.1.1975', '19/1.1975'],
    ['19–1–2024', '19,1,2024'],
    ['ngày 19/2', '19/2'],
    ['19/2 là ngày đó', '19/200 là ngày đó'],
    ['ngày 19-2', 'ngày 199-2'],
    ['ngày 19/12', 'ngày 19/123'],
    ['ngày 19.2.24', 'ngày 19.2'],
    ['ngày 5.12.24', 'ngày 512.12.24'],
    ['ngày … tháng', 'ngày họp tháng'],
    ['ngày ... tháng', 'ngày, tháng'],
    ['16 tháng 4', '16 họp tháng 4'],
    ['ngày 5 tháng', 'ngày từ tháng'],
  ],
  term: [
    ['19:48', '19:480'],
    ['7:48', '777:48'],
    ['2021 - 2025', '202 - 2025'],
    ['2021 – 2025', '2021 – 20255'],
    ['2021-2025', '2021+2025'],
    ['tháng 9/2024', 'mục 9/2024'],
    ['tháng 9 năm 2024', 'tháng 9 hộ 2024'],
    ['tháng 12/2024', 'tháng 123/2024'],
    ['Ngọ của năm 2026', 'Ngọ của cả năm 2026'],
    ['Bính Ngọ 2026', 'Bính Ngọ 202'],
    ['quý IV', 'quý L'],
    ['quý 4', 'quý báu 4'],
    ['7 giờ', 'giờ 7'],
    ['7h30', '7 xã h30'],
  ],
  symbol: [
    ['23-NQ/TU', '23-nq/tu'],
    ['23-NQ họp', '23-Nq họp'],
    ['23 – NQ', '23, NQ'],
    ['36a-NQ/TU', '36ab-NQ/TU'],
    ['30/2020/NĐ-CP', 'xã/NĐ-CP'],
    ['32-L/CTN', '32-L, xã'],
    ['12-QuyĐ', '12-QuyếĐ'],
    ['a1/5b-NQ', 'b-NQ'],
  ],
  'short-form': [
    ['Nghị quyết 23', 'nghị trường 23'],
    ['Nghị quyết số 23', 'Nghị quyết số về 23'],
    ['Kết luận nêu trên', 'Kết luận đã nêu trên'],
    ['Luật Đất đai', 'luật đất đai'],
    ['Luật đất đai', 'luật đất đai'],
    ['luật Đất đai', 'luật, Đất đai'],
    ['Bộ luật dân sự', 'bộ luật dân sự'],
    ['ở Luật đất đai', 'ở luật đất đai'],
    ['ở luật Đất đai', 'ở luật đất Đai'],
    ['ở Bộ luật dân sự', 'Ở bộ luật dân sự'],
  ],
  declaration: [
    ['(gọi là Đề án)', 'gọi là Đề án'],
    ['sau đây gọi là Đề án', 'ai cũng gọi là Đề án'],
    ['dưới đây được viết là Đề án', 'dưới đây đã từng được viết là Đề án'],
  ],
  provision: [
    ['điểm a', 'điểm an'],
    ['khoản này', 'khoản đó'],
    ['khoản 2', 'khoản tiền'],
    ['Mục I', 'Mục MM'],
    ['Phần LXXXVIII', 'Phần LXXXXVIII'],
    ['Theo Điều 5. Họp', 'Điều 5. Họp'],
    ['Khoản 5. Họp', 'Điều 5: Họp'],
    ['Điều 12345. Họp', 'Điều 1234. Họp'],
    ['Điều5. Họp', 'Điều 5'],
    ['Điều    5. Họp', 'Điều   5. Họp'],
    ['Điều 5   . Họp', 'Điều 5  . Họp'],
    ['Điều 5, khoản', 'Điều 5.'],
    ['Điều 5 Luật', 'Điều 5 : Họp'],
    ['Điều 5.1 họp', 'Điều 5. 1 xã'],
  ],
  tone: [['uỷ', 'của']],
  'odd-blank': [
    ['5 %', '5%'],
    ['xã , hộ', 'xã, hộ'],
    ['xã ; hộ', 'xã; hộ'],
    ['xã : hộ', 'xã: hộ'],
    ['xã .', 'xã.'],
    ['( xã)', '(xã)'],
    ['(xã )', '(xã) '],
    ['( a', 'a ('],
    ['xã  họp', 'xã họp'],
    ['5hộ', '5H'],
    ['5Hộ', '5HỘ'],
    ['xã5', 'x5'],
    ['Xã5', 'XÃ5'],
  ],
  'look-alike': [
    ['2O25', '2A25'],
    ['l5', 'll5'],
    ['o5', 'o 5'],
    ['I5', 'I'],
    ['ðảng', 'đảng'],
  ],
  initials: [
    ['(NTM)', '(Ntm)'],
    ['(KH)', '(15)'],
    ['(thôn A)', '(thôn Aa)'],
  ],
  dash: [
    ['xã - hộ', 'xã / hộ'],
    ['xã – hộ', 'xã hộ'],
  ],
};

describe('cues: where each begins and ends', () => {
  for (const cue of CUES)
    for (const [gives, lacks] of EDGES[cue] ?? []) {
      it(`"${cue}": in "${gives}", not in "${lacks}"`, () => {
        assert.ok(cuesOf(gives).includes(cue), gives);
        assert.ok(!cuesOf(lacks).includes(cue), lacks);
      });
    }

  it('letters of other alphabets', () => {
    const foreign = [0xef, 0xf0, 0xf1, 0x255, 0x256, 0x257, 0x36f, 0x370, 0x4ff, 0x500].filter(
      isForeignLetter,
    );
    assert.deepEqual(foreign, [0xf0, 0x256, 0x370, 0x4ff]);
  });
});

describe('cues: never stricter than their readers', () => {
  const folder = fileURLToPath(new URL('../../../examples/', import.meta.url));
  for (const name of readdirSync(folder)) {
    it(`examples/${name}`, () => {
      assertCued(readFileSync(folder + name, 'utf8'));
    });
  }

  it('examples of the pages', () => {
    for (const { meta } of RULES) {
      for (const { text, others } of readPage(meta.id, 'vi').examples) {
        for (const draft of [text, ...Object.values(others)]) assertCued(draft);
      }
    }
  });

  it('texts that hold a claim, changed a little', () => {
    fc.assert(
      fc.property(MUTANTS, text => {
        assert.deepEqual(uncuedLists(text), []);
      }),
      { numRuns: 3000 },
    );
  });

  it('texts of arbitrary pieces', () => {
    const pieces = fc.array(fc.constantFrom(...PIECES), { minLength: 2, maxLength: 14 });
    fc.assert(
      fc.property(pieces, written => {
        assert.deepEqual(uncuedLists(joinPieces(written)), []);
      }),
      { numRuns: 1500 },
    );
  });
});

/**
 * Words that lost the blank between them are other words: some patterns find "chiếm" in "ngườichiếm", where the cue, which
 * is a word, does not stand.
 */
function joinPieces(pieces: readonly string[]): string {
  return pieces.reduce((text, piece) => {
    const isGlued = isLetter(text.charCodeAt(text.length - 1)) && isLetter(piece.charCodeAt(0));
    return isGlued ? `${text} ${piece}` : text + piece;
  }, '');
}

function assertCued(text: string): void {
  for (const { block } of createDocument(text).blocks)
    assert.deepEqual(uncuedLists(block.text), [], block.text);
}
