import assert from 'node:assert/strict';
import { DOCUMENT_TYPES } from '../../server/src/core/claims/citation/document-types';
import { TYPE_NAMES, typeTitle } from '../../server/src/core/reading/lexicon/type-names';
import { canonicalSymbol } from '../../server/src/core/claims/citation/symbol';
import { textAt } from '../../server/src/core/index';
import { paragraph, readParagraph } from '../helpers/marked';
import { markCitations, traitsOfCitations, unmarkCitations } from '../helpers/marked-citations';
import { writtenAt } from '../helpers/written';
import { alsoSurrounded } from '../helpers/surround';

type Row = readonly [marked: string, ...traits: string[]];

/** Each row is read as it stands and in decomposed letters: the places must be exact in both. */
function table(rows: readonly Row[]): void {
  for (const [marked, ...traits] of alsoSurrounded(rows)) {
    for (const form of ['NFC', 'NFD'] as const) {
      it(`${JSON.stringify(marked)} (${form})`, () => {
        const text = unmarkCitations(marked).normalize(form);
        assert.equal(markCitations(text), marked.normalize(form));
        assert.deepEqual(traitsOfCitations(text), traits);
      });
    }
  }
}

describe('the symbols of the Party and the Youth Union', () => {
  table([
    ['[<Nghị quyết> số {23}-{NQ}/{TU} ngày ‹16/12/2021› của «Tỉnh ủy»]', 'party'],
    ['[<Kết luận> số {21}-{KL}/{TW}, ngày ‹28/02/2022› của «Bộ Chính trị»] về tổng kết', 'party'],
    ['theo [<Quy định> {776}-{QĐ}/{TU}]', 'party'],
    ['Số [{05}-{QC}/{BTCTU-BDVTU}]', 'party'],
    ['[<Công văn> số {12}-{CV}/{VPTU} ngày ‹05/3/2026›]', 'party'],
    ['[<Quyết định> số {30}-{QĐNS}/{TW}]', 'party'],
    ['[<Quy định> số {06}-{QĐi}/{TW} ngày ‹28/8/2018›]', 'party'],
    ['[<Chương trình> số {08}-{CTr}/{HU} ngày ‹02/01/2019› của «Huyện ủy Bình Minh»]', 'party'],
    ['Số: [{29}-{HD}/{TWĐTN-VP}]', 'party'],
    ['Số [{24}-{BS}/{UBKTTU}]', 'party'],
    ['[<Nghị quyết> số {05}-{NQ}/{TĐTN} ngày ‹10/6/2026› của «Tỉnh đoàn»]', 'party'],
  ]);
});

describe('the symbols of the state', () => {
  table([
    ['Số: [{15}/{QĐ}-{BNV}]', 'state'],
    [
      '[<Quyết định> số {15}/{QĐ}-{UBND} ‹ngày 05 tháng 3 năm 2026› của «Ủy ban nhân dân tỉnh Bình Minh»] về việc',
      'state',
    ],
    ['[<Tờ trình> số {02}/{TTr}-{CAT-PV01}]', 'state'],
    ['[<Kế hoạch> số {12a}/{KH}-{SNV}]', 'state'],
    ['[<Quy định> số {7}/{QyĐ}-{BXD}]', 'state'],
    ['Số: [{12}/{UBND-VX}]', 'state'],
    ['[<Công văn> số {05}/{BNV-VP} ngày ‹06/01/2026› của «Bộ Nội vụ»]', 'state'],
    ['[<Văn bản hợp nhất> số {118}/{VBHN}-{VPQH} ngày ‹25/6/2026›]', 'state'],
    ['[<Thông báo> số {15}/{TB}-{UBND}]', 'state'],
    ['[<Công văn> số {66}/{ĐTCBL-Đ3}]', 'old'],
  ]);
});

describe('normative symbols', () => {
  table([
    [
      '[<Nghị định> số {30}/{2020}/{NĐ}-{CP} ngày ‹05/3/2020› của «Chính phủ»] về công tác văn thư',
      'normative',
    ],
    ['[<Nghị quyết> số {66.7}/{2025}/{NQ}-{CP}]', 'normative'],
    [
      '[<Thông tư> số {12}/{2024}/{TT}-{BTC} ngày ‹05-3-2024› của «Bộ trưởng Bộ Tài chính»] hướng dẫn',
      'normative',
    ],
    ['[<Thông tư liên tịch> số {01}/{2014}/{TTLT}-{BYT-BTC}]', 'normative'],
    ['[<Quyết định> số {07}/{2025}/{QĐ}-{UBND}]', 'normative'],
    [
      '[<Nghị quyết> số {22}/{2025}/{NQ}-{HĐND} ngày ‹10/11/2025› của «Hội đồng nhân dân tỉnh Bình Minh»]',
      'normative',
    ],
    ['[<Nghị quyết liên tịch> số {403}/{2017}/{NQLT}-{UBTVQH14-CP}]', 'normative'],
    ['[{135}/{1998}/{QĐ}-{TTg}]', 'normative'],
    ['[<Thông tư> số {61}/{2012}/{TT}-{BCA-C41}]. Biên bản', 'normative'],
    ['[<Nghị quyết liên tịch> số {01}/{2017}/{NQLT}-{CP-UBTWMTTQVN}]', 'normative'],
  ]);
});

describe('the symbols of the National Assembly', () => {
  table([
    ['[<Luật> số {64}/{2025}/{QH15}]', 'assembly'],
    ['[<Bộ luật> số {45}/{2019}/{QH14} ‹ngày 20 tháng 11 năm 2019›]', 'assembly'],
    [
      '[<Nghị quyết> số {1211}/{2016}/{UBTVQH13} ngày ‹25/5/2016› của «Ủy ban Thường vụ Quốc hội»]',
      'assembly',
    ],
    ['[<Nghị quyết> số {730}/{2004}/{NQ}-{UBTVQH11}]', 'assembly'],
  ]);
});

describe('symbols of old forms', () => {
  table([
    ['[<Nghị định> số {46}-{HĐBT}]', 'old'],
    ['[<Nghị định> {87}/{CP} ngày ‹12/12/1995› của «Chính phủ»]', 'old'],
    ['[<Nghị định> số {73}-{CP}]', 'old'],
    ['[<Quyết định> số {118}/{TTg} ngày ‹27/02/1996› của «Thủ tướng Chính phủ»]', 'old'],
    ['[<Quyết định> {202}/{TCCP-VC}]', 'state'],
    ['[<Pháp lệnh> {31}-{L/CTN}]', 'old'],
    ['[<Thông tư> {709}-{BNV/HCĐP}]', 'old'],
    ['[<Thông tư liên tịch> số {84}/{2005}/{TTLT/BTC-BNV}]', 'old'],
    ['[<Nghị quyết liên tịch> số {01}/{2014}/{NQLT/CP-UBTƯMTTQVN}]', 'old'],
    ['[<Quyết định> số {143}/{CP}] và Nghị định', 'old'],
    ['[<Nghị định> số\r\n{46}-{HĐBT}];', 'old'],
  ]);
});

describe('a list of symbols after one type', () => {
  for (const form of ['NFC', 'NFD'] as const) {
    it(`each item is called by the first (${form})`, () => {
      const text =
        'các Nghị quyết số 18-NQ/TW, 19-NQ/TW và 20-NQ/TW; Kết luận số 21-KL/TW ngày 05/3/2026, số 22-KL/TW, 23-NQ/TW'.normalize(
          form,
        );
      const read = readParagraph(text);
      const called = read.block.citations.map(({ symbol, type, listType }) =>
        [
          symbol.text,
          type?.text,
          listType === null ? undefined : writtenAt(read, listType.span).normalize('NFC'),
        ].join(' '),
      );
      assert.deepEqual(called, [
        '18-NQ/TW Nghị quyết ',
        '19-NQ/TW  Nghị quyết',
        '20-NQ/TW  Nghị quyết',
        '21-KL/TW Kết luận ',
        '22-KL/TW  Kết luận',
        '23-NQ/TW  ',
      ]);
    });
  }

  it('ends with the sentence', () => {
    for (const text of ['Nghị quyết số 18-NQ/TW. 19-NQ/TW', 'Nghị quyết số 18-NQ/TW và Tỉnh ủy 19-NQ/TW']) {
      assert.deepEqual(
        paragraph(text).citations.map(({ listType }) => listType),
        [null, null],
      );
    }
  });
});

describe('the name of the type before a symbol', () => {
  table([
    ['[<Nghị quyết> {23}-{NQ}/{TU}]', 'party'],
    ['[<nghị quyết> số {23}-{NQ}/{TU}]', 'party'],
    ['[<NGHỊ QUYẾT> SỐ {23}-{NQ}/{TU}]', 'party'],
    ['[<Nghị quyết> số: {23}-{NQ}/{TU}]', 'party'],
    ['[<Nghị quyết>  số  {23}-{NQ}/{TU}]', 'party'],
    ['[<Thông báo kết luận> số {12}-{KL}/{TW}]', 'party'],
    ['văn bản hướng dẫn [<Nghị định> số {30}/{2020}/{NĐ}-{CP}]', 'normative'],
    ['Quy định kèm theo [<Quyết định> số {15}/{QĐ}-{UBND}]', 'state'],
    ['Nghị quyết của Tỉnh ủy số [{23}-{NQ}/{TU}]', 'party'],
    ['Tiểu luận số [{23}-{NQ}/{TU}]', 'party'],
    ['**[<Nghị quyết>** số {23}-{NQ}/{TU}]', 'party'],
    ['(số [{23}-{NQ}/{TU}])', 'party'],
    ['“[{23}-{NQ}/{TU}]”;', 'party'],
  ]);
});

describe('a citation over lines and odd blanks', () => {
  table([
    ['[<Nghị quyết> số\n{23}-{NQ}/{TU}]', 'party'],
    ['[<Nghị\nquyết> số {23}-{NQ}/{TU} ngày\n‹16/12/2021› của\n«Tỉnh ủy»]', 'party'],
    ['[<Nghị quyết> số {23}-\n{NQ}/{TU} ngày ‹16/12/2021›]', 'party'],
    ['[<Thông tư> số {05}/{2024}/{TT}-\r\n{BNV} ngày ‹05/3/2024›]', 'normative'],
    [
      '[<Nghị\u00a0quyết>\u00a0số\u00a0{23}-{NQ}/{TU}\u00a0ngày\u00a0‹16/12/2021›\u00a0của\u00a0«Tỉnh ủy»]',
      'party',
    ],
    ['[<Thông tư> số {12}/{2024}/{TT}-{BTC}               ‹ngày 05 tháng 3 năm 2024›]', 'normative'],
  ]);
});

describe('the date behind a symbol', () => {
  table([
    ['[{23}-{NQ}/{TU} ngày ‹16/12/2021›]', 'party'],
    ['[{23}-{NQ}/{TU}, ngày ‹16/12/2021›]', 'party'],
    ['[{23}-{NQ}/{TU} ‹16/12/2021›]', 'party'],
    ['[{23}-{NQ}/{TU} ‹ngày 16 tháng 12 năm 2021›]', 'party'],
    ['[{23}-{NQ}/{TU} NGÀY ‹16/12/2021›]', 'party'],
    ['[{23}-{NQ}/{TU} ‹ngày … tháng 12 năm 2021›]', 'party'],
    ['[{23}-{NQ}/{TU} ngày ‹16/12›]', 'party'],
    ['[{23}-{NQ}/{TU}] có hiệu lực từ ngày 16/12/2021', 'party'],
    ['[{23}-{NQ}/{TU}]; ngày 16/12/2021 họp', 'party'],
    ['[{23}-{NQ}/{TU}] (16/12/2021)', 'party'],
    ['| [{23}-{NQ}/{TU}] | 16/12/2021 |', 'party'],
    ['[{23}-{NQ}/{TU}]\t16/12/2021', 'party'],
    ['[<Nghị quyết> số {23}-{NQ}/{TU}] và [<Kết luận> số {5}-{KL}/{TU} ngày ‹16/12/2021›]', 'party', 'party'],
  ]);
});

describe('the issuer of a document', () => {
  table([
    ['[<Nghị quyết> số {23}-{NQ}/{TU} của «Ban Thường vụ Tỉnh ủy»] ngày 16/12/2021', 'party'],
    [
      '[<Quyết định> số {15}/{QĐ}-{UBND} của «Chủ tịch Ủy ban nhân dân tỉnh Bình Minh»] ban hành quy chế',
      'state',
    ],
    [
      '[<Quyết định> số {15}/{QĐ}-{TTg} của «Thủ tướng Chính phủ»], [<Quyết định> số {16}/{QĐ}-{BNV}]',
      'state',
      'state',
    ],
    ['[<Nghị quyết> số {23}-{NQ}/{TU}] của toàn Đảng bộ', 'party'],
    ['[{23}-{NQ}/{TU} của «Tỉnh ủy»]\nvề việc\nban hành quy chế', 'party'],
    ['[{23}-{NQ}/{TU} của «Tỉnh ủy»] và [<Kết luận> số {5}-{KL}/{TU}]', 'party', 'party'],
    ['[{12}/{2024}/{TT}-{BGDĐT} của «Bộ Giáo dục và Đào tạo»] về tuyển sinh', 'normative'],
    ['[{23}-{NQ}/{TU} của «Tỉnh ủy»] Quy định về', 'party'],
    ['[{23}-{NQ}/{TU} của «Ban Thường vụ Tỉnh ủy»] Ban hành quy chế', 'party'],
    ['[{23}-{NQ}/{TU} của «Tỉnh ủy»] và các văn bản liên quan', 'party'],
    ['[{15}/{QĐ}-{BLĐ} của «Bộ Lao động - Thương binh và Xã hội»] về việc làm', 'state'],
    ['[{15}/{QĐ}-{BCS} của «Ban Chính sách, chiến lược Trung ương»] về', 'state'],
    ['[{15}/{KH}-{VHXH} của «Phòng Văn hóa - Xã hội»] - Đợt 2', 'state'],
    ['[{15}/{HD}-{MT} của «Đảng ủy Mặt trận Tổ quốc, các đoàn thể tỉnh»] về', 'state'],
    ['[{15}/{QĐ}-{TA} của «Tòa án nhân dân khu vực 8»], 12 vụ', 'state'],
    ['[{15}/{QĐ}-{VKS} của «Viện kiểm sát nhân dân khu vực»] 8/2026', 'state'],
    [
      '[{15}/{QĐ}-{SNV} của «Sở Nội vụ»], các đơn vị; [{16}/{QĐ}-{BNV} của «Bộ Nội vụ»] - Xuất bản',
      'state',
      'state',
    ],
    ['[{12}/{2025}/{L}-{CTN} của «Chủ tịch nước»]', 'normative'],
    ['[{12}-{CTrHĐ}/{TU} của «Tỉnh ủy»]', 'party'],
    ['[<Nghị quyết> số {23}-{NQ}/{TU}] do Tỉnh ủy ban hành', 'party'],
  ]);
});

describe('malformed symbols', () => {
  table([
    ['[{12} - {NQ}/{TU}]', 'party blanks'],
    ['[{14} /{KH}-{BTK}]', 'state blanks'],
    ['[{12}/{QĐ}- {TTg}]', 'state blanks'],
    ['[{49}-{CT} /{TW}]', 'party blanks'],
    ['[{18} /{2021}/{TT}-{NHNN}]', 'normative blanks'],
    ['[{52} -\u00a0{CT}/{TW}]', 'party blanks'],
    ['[{751}/{QĐ}–{TTg}]', 'state dash'],
    ['[{101} – {QĐ}/{TW}]', 'party blanks dash'],
    ['[{21}/{2003}/{TT}–{BTC}]', 'normative dash'],
    ['[{30}/{2020}/{ND}-{CP}]', 'normative plain-d'],
    ['[{336}-{QD}/{TW}]', 'party plain-d'],
    ['[{07}/{2025}/{QĐ}-{HDND}]', 'normative plain-d'],
    ['[{07}/{QĐ}-{UBNĐ}]', 'state plain-d'],
    ['[{2403}/{QÐ}-{UBND}]', 'state foreign-d'],
    ['[{751}/{QĐ}-{TTG}]', 'state letter-case'],
    ['[{15}/{TTR}-{SNV}]', 'state letter-case'],
    ['[{42}-{CT}/{TƯ}]', 'party central'],
    ['[{23}/{NQ}-{TU}]', 'party separators'],
    ['[{24}/{QĐ}-{UBKTTU}]', 'party separators'],
    ['[{64}/{2025}/{QH 15}]', 'assembly blanks'],
    ['[{3467} /{QD}-{BYT}]', 'state blanks plain-d'],
  ]);
});

describe('what is no symbol', () => {
  for (const text of [
    '45/73/85 Hàng Kênh',
    'Chung cư 12/4 Nguyễn Trãi',
    'đạt 699/756 người, chiếm 92,46%',
    'ngày 16/12/2021',
    'xe 29-A1/2',
    'Thông tư 133 – Cách lập sổ',
    'Nghị định 21/2009/nđ-cp',
    'Công văn 645-cv/tu',
    'Quyết định số 12/NQ/TW',
    'Nghị định số 163/1999/NĐ.CP',
    'A30/2020/NĐ-CP',
    'số 143/CP',
    'Mẫu số 02/PLII',
    'mẫu số 03/TKTH-SDDPNN',
    'Mẫu số: 05/TB-UBND',
    'Giấy phép xây dựng số 189/GPXD',
    'Nghị quyết số 23-NQ',
    'Quyết định số 143 /CP',
    'gói thầu số 9 - Hệ thống',
    '1/30/2020/NĐ-CP',
    '12/QĐ - Phòng Nội vụ',
    '30/2020/NĐ',
    '30/2020/',
    'QĐ-UBND',
    '<!-- 30/2020/NĐ-CP -->',
    '',
  ]) {
    it(JSON.stringify(text), () => {
      assert.equal(markCitations(text), text);
    });
  }
});

describe('what stands behind a symbol', () => {
  table([
    ['[{200}/{2014}/{TT}-{BTC}] – Chế độ kế toán', 'normative'],
    ['[{38}/{2006}/{NĐ}-{CP}]. Cần rà soát', 'normative'],
    ['[{38}/{2006}/{NĐ}-{CP}].', 'normative'],
    ['[{15}/{QĐ}-{UBND}] - ban hành năm 2026', 'state'],
    ['[{15}/{QĐ}-{UBND}] – CÔNG BÁO', 'state'],
    ['[{15}/{QĐ}-{UBND}] - QUYẾT ĐỊNH', 'state'],
    ['[{17}/{2003}/{TTLT}-{BYT- BTC}]', 'normative blanks'],
    ['[{17}/{2003}/{TTLT}-{BYT -BTC}]', 'normative blanks'],
    ['[<Tờ trình> {14886}/{CT-THNVDT}]', 'state'],
    ['[<Quyết định> {202}/{TCCP-VC}]. 92 CÔNG BÁO', 'state'],
    ['[{18}-{NQ}/{TW}], [{19}-{NQ}/{TW}], [{20}-{NQ}/{TW}]', 'party', 'party', 'party'],
  ]);
});

describe('the text of a part', () => {
  it('is composed, in the letter case of the document', () => {
    const text = 'NGHỊ QUYẾT số 23-NQ/TU của Tỉnh ủy'.normalize('NFD');
    const parts = paragraph(text).citations.flatMap(({ type, issuer }) => [type?.text, issuer?.text]);
    assert.deepEqual(parts, ['NGHỊ QUYẾT', 'Tỉnh ủy']);
  });

  it('is what stands under its span', () => {
    const text = 'Thông tư số 12/2024/TT-BTC ngày 05/3/2024 của Bộ Tài chính';
    for (const { type, symbol, number, year, typeCode, issuerCode, issuer } of paragraph(text).citations) {
      for (const part of [type, symbol, number, year, typeCode, issuerCode, issuer]) {
        assert.ok(part !== null);
        assert.equal(part.text, textAt(text, part.span));
      }
    }
  });
});

describe('the canonical form of a symbol', () => {
  for (const [written, canonical] of [
    ['23-NQ/TU', '23-NQ/TU'],
    ['12 - NQ/TU', '12-NQ/TU'],
    ['52-\nCT/TW', '52-CT/TW'],
    ['101 – QĐ/TW', '101-QĐ/TW'],
    ['42-CT/TƯ', '42-CT/TW'],
    ['23/NQ-TU', '23-NQ/TU'],
    ['05-QC/BTCTU- BDVTU', '05-QC/BTCTU-BDVTU'],
    ['30/2020/ND-CP', '30/2020/NĐ-CP'],
    ['2403/QÐ-UBND', '2403/QĐ-UBND'],
    ['07/2025/QD-HDND', '07/2025/QĐ-HĐND'],
    ['751/QĐ–TTG', '751/QĐ-TTg'],
    ['15/TTR-SNV', '15/TTr-SNV'],
    ['64/2025/QH 15', '64/2025/QH15'],
    ['730/2004/NQ-UBTVQH11', '730/2004/NQ-UBTVQH11'],
    ['12/UBND-VX', '12/UBND-VX'],
    ['12a/KH-SNV', '12a/KH-SNV'],
    ['01/2014/TTLT-BYT-\r\nBTC', '01/2014/TTLT-BYT-BTC'],
    ['61/2012/ TT-BCA-C41', '61/2012/TT-BCA-C41'],
    ['118/VBHN-VPQH', '118/VBHN-VPQH'],
  ] as const) {
    it(`${JSON.stringify(written)} is ${canonical}`, () => {
      for (const form of ['NFC', 'NFD'] as const) {
        const read = paragraph(written.normalize(form)).citations.map(canonicalSymbol);
        assert.deepEqual(read, [canonical]);
        assert.deepEqual(paragraph(canonical).citations.map(canonicalSymbol), [canonical]);
        assert.deepEqual(
          paragraph(canonical).citations.flatMap(({ problems }) => problems),
          [],
        );
      }
    });
  }
});

describe('the table of types', () => {
  it('has an English name for every name of a type, and no name twice for one code', () => {
    for (const { names, code } of DOCUMENT_TYPES) {
      assert.deepEqual(names, [...new Set(names)], code);
      for (const name of names) assert.ok(TYPE_NAMES.includes(name), name);
    }
    for (const name of TYPE_NAMES) assert.match(typeTitle(name).en, /^[a-zé ]+$/u, name);
  });

  it('has each code once in a system', () => {
    const rows = DOCUMENT_TYPES.map(({ system, code }) => `${system} ${code}`);
    assert.deepEqual(rows, [...new Set(rows)]);
  });

  it('names the longer type before the one that it ends with', () => {
    const places = ['thông báo kết luận', 'kết luận'].map(name => TYPE_NAMES.indexOf(name));
    assert.deepEqual(
      places,
      [...places].sort((first, second) => first - second),
    );
  });
});
