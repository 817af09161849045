import assert from 'node:assert/strict';
import { otherSpelling } from '../../../server/src/core/claims/spelling/tones';
import { createDocument, textAt } from '../../../server/src/core/index';
import { testGroup } from '../../helpers/rules-under-test';
import { writtenAfter } from '../../helpers/written';

const { findingsIn, repairsOf } = testGroup('style');

const nfd = (text: string): string => text.normalize('NFD');

/** What is found but for the form of the letters itself. */
const findingsOfContent = (text: string): readonly string[] =>
  findingsIn(text).filter(finding => !finding.startsWith('unicode-form'));

/** What is reported of a text, and a near text of which nothing is. */
const PAIRS: readonly (readonly [wrong: string, reported: readonly string[], right: string])[] = [
  // tone-mark
  ['Số hóa, văn hóa, hàng hoá.', ['tone-mark.mixed information "hoá"'], 'Số hóa, văn hóa, hàng hóa.'],
  ['Số hoá, văn hoá, hàng hóa.', ['tone-mark.mixed information "hóa"'], 'Số hoá, văn hoá, hàng hoá.'],
  ['Số hóa; sức khoẻ.', ['tone-mark.mixed information "khoẻ"'], 'Số hóa; sức khỏe.'],
  ['Số hóa; huyện uỷ.', ['tone-mark.mixed information "uỷ"'], 'Số hóa; quý I, quỹ đất, quỵ.'],
  ['Số hóa. Uỷ ban họp.', ['tone-mark.mixed information "Uỷ"'], 'Số hóa. Xã Hoà An họp.'],
  ['Số hóa; ủy viên Uỷ ban.', ['tone-mark.mixed information "Uỷ"'], 'Số hóa “và nhiều hoá”; Uỷ Bản.'],
  [
    'Số **hóa**, hàng **hoá**.',
    ['tone-mark.mixed information "hoá"'],
    'Số hóa; `hoá` www.hoá.vn; xã AnhHoá.',
  ],
  ['Số hóa và ngoài ra hoá.', ['tone-mark.mixed information "hoá"'], 'Số hóa và “hàng hoá”.'],
  ['Thủy lợi, số hóa; thuỷ sản.', ['tone-mark.mixed information "thuỷ"'], 'Hoàn thành; khoản; thuyền; hoạt.'],
  // spacing
  ['Xã  họp.', ['spacing.double information "  "'], 'Xã họp.'],
  ['Xã họp.  Huyện dự.', ['spacing.double information "  "'], '  Xã họp.  '],
  ['Năm 2025  có (5%) hộ.', ['spacing.double information "  "'], 'Đạt 66/108 (61%)  40/58 (69%), Aces 6  3.'],
  ['Đạt khá , tốt.', ['spacing.before-mark information " "'], 'Đạt khá, tốt …'],
  [
    'Còn 25 hộ ( giảm 3 hộ ).',
    ['spacing.in-bracket information " "', 'spacing.in-bracket information " "'],
    'Còn 25 hộ (giảm 3 hộ); đánh dấu ( x ), ( ) hoặc (   ); tỷ lệ ( % ); họ tên ( … ).',
  ],
  ['Còn 25 hộ (giảm 3 hộ ).', ['spacing.in-bracket information " "'], 'Số: (1) và (2 )'],
  ['Đạt 5 %.', ['spacing.before-mark information " "'], 'Đạt 5%; tệp .docx ...'],
  ['(thôn A) ; thôn B.', ['spacing.before-mark information " "'], '| thôn A ; | thôn  B |'],
  [
    'Xã  họp, đạt khá .',
    ['spacing.double information "  "', 'spacing.before-mark information " "'],
    'Cột A\tcột  B',
  ],
  ['Tại www.abc.vn .', ['spacing.before-mark information " "'], 'Tại www.abc.vn. Tệp `a.xlsx`; ảnh ![a](b).'],
  ['Tệp `a  , b` , c.', ['spacing.before-mark information " "'], 'Tệp `a  , b`.'],
  ['Đạt **khá** , tốt.', ['spacing.before-mark information " "'], 'Đạt **khá**, *tốt* (xã **A**).'],
  ['Xã **A**  họp.', ['spacing.double information "  "'], 'Xã **A** họp. :) ... .docx'],
  [
    '(5 xã)  họp “A” .',
    ['spacing.double information "  "', 'spacing.before-mark information " "'],
    'Cột A   B , C',
  ],
  ['Cột  A.', ['spacing.double information "  "'], 'CỘT A     CỘT  B'],
  [
    'Đạt 5 %, khá , theo %, tỷ lệ % hộ nghèo.',
    ['spacing.before-mark information " "', 'spacing.before-mark information " "'],
    'Tỷ lệ % hộ nghèo, tính % tăng, vài trăm % so với, 0,1 điểm % (%).',
  ],
  [
    'Kính gửi : Đảng ủy xã.',
    ['spacing.before-mark information " "'],
    'Tỷ lệ 1 : 500, lúc 8 : 30, tỷ số 3 : 1, tỷ lệ a : b.',
  ],
  [
    'Như sau : 100 hộ.',
    ['spacing.before-mark information " "'],
    'Tiền công ngày = Tiền lương tháng : Số ngày; (5 + 7) : 2 xã.',
  ],
  [
    'Trong 6 tháng  đầu năm.',
    ['spacing.double information "  "'],
    'Ngày  tháng  năm 2026, lúc  giờ  phút; từ ngày  đến ngày … .',
  ],
  [
    'Ngày  họp 12 tháng  năm trước.',
    ['spacing.double information "  "', 'spacing.double information "  "'],
    'Quý  năm 2026.',
  ],
  ['Ngày 05 tháng12 năm 2026.', ['spacing.glued information "tháng12"'], 'Ngày 05 tháng 12 năm 2026.'],
  [
    'Huyện gồm67 xã.',
    ['spacing.glued information "gồm67"'],
    'Dịch Covid19, Q3, G20, thành phố1, lớp 5A, mục tiêu2.',
  ],
  [
    'Kéo dài 07năm.',
    ['spacing.glued information "07năm"'],
    'Có 5kg, 5km, 10m2, 30ha, 1tr, 7h30, 50trđ, 2S, 2.Việc, tháng2,5ăm, năm1.0hứ.',
  ],
  [
    'Trợ cấp 3.600.000đồng, giảm16,4%.',
    ['spacing.glued information "3.600.000đồng"', 'spacing.glued information "giảm16"'],
    'Xe 29A-00116, nhà 12B/5, số 85/2014/QH13, PC04, 15/QĐ-UBND, file_năm2, a/năm2.',
  ],
  ['Điều 21của Luật.', ['spacing.glued information "21của"'], '| tháng12 | 07năm |'],
  ['Họp ngày 12  tháng 5.', ['spacing.double information "  "'], 'Bình Minh, ngày…1  tháng…1 năm …5'],
  ['Có 12 việc...  Tháng 5 xong.', ['spacing.double information "  "'], 'Ngày ...1  tháng ...1  năm 2025'],
  ['Lúc 9  giờ.', ['spacing.double information "  "'], 'Hòa An, ngày … 12  tháng … 5  năm 202…'],
  ['Ngày 10  tháng 5 năm 20…', ['spacing.double information "  "'], 'Ngày 1…  tháng  …5 năm 20…'],
  ['Mục …1  đơn vị.', ['spacing.double information "  "'], 'Vào lúc …9  giờ …  phút.'],
  [
    'Kính gửi : … và Sở Nội vụ : 5 bản.',
    ['spacing.before-mark information " "'],
    'Kính gửi : ……; họ và tên : ____, năm sinh : ........',
  ],
  // ocr-letters
  ['Ðảng ủy xã.', ['ocr-letters.foreign information "Ðảng"'], 'Đảng ủy xã.'],
  ['Bаn Thường vụ.', ['ocr-letters.foreign information "Bаn"'], 'Đoàn Россия thăm xã.'],
  ['Năm 2O25.', ['ocr-letters.in-figure information "2O25"'], 'Nước H2O, B12, 1O, 2025.'],
  ['Ngày l5/10.', ['ocr-letters.in-figure information "l5"'], 'Uống 3l nước, mục l) và 1l.'],
  [
    'Đạt l5% và l00 %.',
    ['ocr-letters.in-figure information "l5"', 'spacing.before-mark information " "'],
    'l/5, l 5%, xl5%.',
  ],
  ['**Ðảng** ủy xã.', ['ocr-letters.foreign information "Ðảng"'], 'Tệp `Ðảng 2O25`; Ðà; www.Ðảng2O25.vn.'],
  ['Tăng 1l5 hộ.', ['ocr-letters.in-figure information "1l5"'], 'Số 15/QÐ-XYZ; mã A1l5.'],
  // capitalisation
  [
    'Ủy Ban Nhân Dân xã.',
    ['capitalisation.body information "Ủy Ban Nhân Dân"'],
    'ỦY BAN NHÂN DÂN XÃ. Ủy ban nhân dân xã.',
  ],
  [
    'Uỷ ban, Tòa Án nhân dân.',
    ['capitalisation.body information "Tòa Án nhân dân"'],
    'Tòa án; Tòa Án của nhân dân.',
  ],
  [
    'Viện Kiểm sát Nhân dân tỉnh.',
    ['capitalisation.body information "Viện Kiểm sát Nhân dân"'],
    'Viện Kiểm sát nhân dân tỉnh; Viện kiểm sát nhân dân tối cao.',
  ],
  ['Hội đồng Nhân dân xã.', ['capitalisation.body information "Hội đồng Nhân dân"'], 'các hội đồng nhân dân'],
  [
    'Theo nghị quyết số 23-NQ/TU.',
    ['capitalisation.type information "nghị quyết"'],
    'Theo Nghị quyết số 23-NQ/TU và các nghị quyết.',
  ],
  // undefined-abbreviation
  [
    'Xã đạt chuẩn NTM.',
    ['undefined-abbreviation.undefined information "NTM"'],
    'Nông thôn mới (NTM); chuẩn NTM.',
  ],
  [
    'Đại diện BCĐ dự.',
    ['undefined-abbreviation.undefined information "BCĐ"'],
    'UBND xã; quý III; Số 15/QĐ-BCĐ.',
  ],
  [
    'Sở KH&CNA dự.',
    ['undefined-abbreviation.undefined information "KH&CNA"'],
    'A&b, R&d, “Ab&CD”; Điều XIV, LXXXVIII.',
  ],
  [
    'Đạt **NTM** (mới).',
    ['undefined-abbreviation.undefined information "NTM"'],
    'Xã ANH HÙNG NTM; NTM: nông thôn mới.',
  ],
  [
    'BCĐ xã (mới) họp.',
    ['undefined-abbreviation.undefined information "BCĐ"'],
    'Tệp `BCĐ`; BCĐ-2, 5.BCĐ, BCĐNTMTTQVN.',
  ],
  ['Vốn NSTW và NSTW.', ['undefined-abbreviation.undefined information "NSTW"'], 'CHƯƠNG TRÌNH NTM'],
];

describe('rules of style', () => {
  for (const [wrong, reported, right] of PAIRS) {
    it(`report ${reported.join(', ')} in: ${wrong}`, () => {
      assert.deepEqual(findingsIn(wrong), reported);
    });
    it(`report the same behind another line, with CRLF: ${wrong}`, () => {
      assert.deepEqual(findingsIn(`Mở đầu.\r\n\r\n${wrong}\r\n`), reported);
    });
    it(`report the same in decomposed letters: ${wrong}`, () => {
      assert.deepEqual(findingsOfContent(nfd(wrong)), reported.map(nfd));
    });
    it(`are silent on: ${right}`, () => {
      assert.deepEqual(findingsIn(right), []);
      assert.deepEqual(findingsOfContent(nfd(right)), []);
    });
  }

  it('write a name in separate marks where the text has them', () => {
    for (const form of ['NFC', 'NFD'] as const) {
      const repaired = repairsOf('Ủy Ban Nhân Dân xã họp.'.normalize(form)).map(({ text }) => text);
      assert.ok(repaired.includes('Ủy ban nhân dân xã họp.'.normalize(form)), repaired.join(' | '));
    }
  });

  it('take no capitals out of a word whose marks are separate', () => {
    assert.deepEqual(findingsOfContent(nfd('Xã TOÀN DÂN; DÂN họp; TOÀN DAN họp.')), [
      `undefined-abbreviation.undefined information "${nfd('DÂN')}"`,
    ]);
  });

  it('find nothing in an empty text', () => {
    assert.deepEqual(findingsIn(''), []);
  });

  it('repair in one step', () => {
    for (const [wrong, right] of [
      ['Số hóa, văn hóa, hàng hoá.', 'Số hóa, văn hóa, hàng hóa.'],
      ['Số hóa. Uỷ ban họp.', 'Số hóa. Ủy ban họp.'],
      ['Xã  họp.', 'Xã họp.'],
      ['Đạt 5 %.', 'Đạt 5%.'],
      ['Ngày 05 tháng12.', 'Ngày 05 tháng 12.'],
      ['Kéo dài 07năm.', 'Kéo dài 07 năm.'],
      ['Ðảng ủy xã.', 'Đảng ủy xã.'],
      ['Năm 2O25.', 'Năm 2025.'],
      ['Ngày l5/10.', 'Ngày 15/10.'],
    ] as const) {
      const [repaired, ...others] = repairsOf(wrong);
      assert.deepEqual(others, [], wrong);
      assert.equal(repaired?.text, right);
      assert.deepEqual(findingsIn(right), []);
    }
  });

  it('change figures and codes only on request', () => {
    assert.equal(repairsOf('Năm 2O25.')[0]?.safety, 'review');
    assert.equal(repairsOf('Xã  họp.')[0]?.safety, 'safe');
  });

  it('follow the way of tone marks that is chosen', () => {
    const chosen = (style: string): readonly string[] =>
      findingsIn('Số hóa, văn hóa, hàng hoá.', {
        rules: { 'style/tone-mark': { level: null, options: { style } } },
      });
    assert.deepEqual(chosen('first-vowel'), ['tone-mark.mixed information "hoá"']);
    assert.deepEqual(chosen('second-vowel'), [
      'tone-mark.mixed information "hóa"',
      'tone-mark.mixed information "hóa"',
    ]);
  });
});

describe('style/unicode-form', () => {
  it('is said once, and repairs every word', () => {
    const text = `Số ${nfd('hóa')} và\n\n${nfd('khóa mới')}, khóa cũ.`;
    assert.deepEqual(findingsIn(text), [`unicode-form.decomposed information "${nfd('hóa')}"`]);
    const [repaired] = repairsOf(text);
    assert.equal(repaired?.text, text.normalize('NFC'));
    assert.deepEqual(findingsIn(repaired.text), []);
  });

  it('counts the other places', () => {
    assert.deepEqual(findingsIn(nfd('hóa')), [`unicode-form.decomposed-once information "${nfd('hóa')}"`]);
  });

  it('finds what nobody sees, and nothing else', () => {
    assert.deepEqual(findingsIn('tỷ\u200b lệ'), ['unicode-form.invisible information "\u200b"']);
    assert.deepEqual(findingsIn('tỷ\u00a0lệ'), []);
    assert.equal(repairsOf('tỷ\u00ad\u200b lệ')[0]?.text, 'tỷ lệ');
  });

  it('keeps every other rule working in decomposed text', () => {
    const text = nfd('Số hóa, văn hóa, hàng hoá.');
    const document = createDocument(text);
    const { tones } = document.blocks[0]?.block ?? { tones: [] };
    const edits = tones.map(({ span }) => ({ span, text: otherSpelling(textAt(document.pieces, span)) }));
    assert.equal(writtenAfter(document, edits).normalize('NFC'), 'Số hoá, văn hoá, hàng hóa.');
  });
});
