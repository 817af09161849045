import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { createDocument, RULES } from '../../../server/src/core/index';
import type { ClaimList } from '../../../server/src/core/block/readers';
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
