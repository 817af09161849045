import assert from 'node:assert/strict';
import { BODY_LIVES } from '../../../server/src/core/reading/lexicon/body-lives';
import { isRealDate, RULES } from '../../../server/src/core/index';
import { testRules } from '../../helpers/rules-under-test';

const ID = 'structure/issuer-out-of-time';

const { findingsIn, getOnlyFinding, messageOf } = testRules(RULES.filter(({ meta }) => meta.id === ID));

function namesIn(text: string): readonly string[] {
  return findingsIn(text).map(name => name.replace(/\s+/gu, ' '));
}

/** A letterhead of one column with a day, and what is reported of it: message and marked text. */
function reported(issuer: string, date: string): readonly string[] {
  return namesIn(draftOf(issuer, date));
}

function draftOf(issuer: string, date: string): string {
  return [
    issuer,
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
    'Số: 15/KH-UBND',
    `Bình Minh, ngày ${date}`,
    'KẾ HOẠCH\nVề công tác văn thư',
    'Thực hiện nhiệm vụ được giao.',
  ].join('\n\n');
}

const NOW = '05 tháng 11 năm 2026';

describe(ID, () => {
  for (const [issuer, marked] of [
    ['ỦY BAN NHÂN DÂN HUYỆN BÌNH AN', 'ỦY BAN NHÂN DÂN HUYỆN BÌNH AN'],
    ['UỶ BAN NHÂN DÂN QUẬN 1', 'UỶ BAN NHÂN DÂN QUẬN 1'],
    ['ỦY BAN NHÂN DÂN\nTHỊ XÃ BÌNH AN', 'THỊ XÃ BÌNH AN'],
    ['HỘI ĐỒNG NHÂN DÂN THỊ TRẤN BÌNH AN', 'HỘI ĐỒNG NHÂN DÂN THỊ TRẤN BÌNH AN'],
    ['UBND HUYỆN BÌNH AN\nPHÒNG NỘI VỤ', 'UBND HUYỆN BÌNH AN'],
    [
      'PHÒNG GIÁO DỤC VÀ ĐÀO TẠO HUYỆN BÌNH AN\nTRƯỜNG TIỂU HỌC HÒA AN',
      'PHÒNG GIÁO DỤC VÀ ĐÀO TẠO HUYỆN BÌNH AN',
    ],
    ['BỘ KẾ HOẠCH VÀ ĐẦU TƯ', 'BỘ KẾ HOẠCH VÀ ĐẦU TƯ'],
    ['BỘ GIAO THÔNG VẬN TẢI\nTRƯỜNG ĐẠI HỌC HÒA AN', 'BỘ GIAO THÔNG VẬN TẢI'],
    ['BỘ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI', 'BỘ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI'],
    ['ỦY BAN NHÂN DÂN\nTỈNH HÀ GIANG', 'TỈNH HÀ GIANG'],
    ['ỦY BAN NHÂN DÂN TỈNH BÀ RỊA - VŨNG TÀU', 'ỦY BAN NHÂN DÂN TỈNH BÀ RỊA - VŨNG TÀU'],
    ['UBND TỈNH HOÀ BÌNH\nSỞ NỘI VỤ', 'UBND TỈNH HOÀ BÌNH'],
    ['ỦY BAN NHÂN DÂN TỈNH ĐỒNG NAI', 'ỦY BAN NHÂN DÂN TỈNH ĐỒNG NAI'],
    ['TÒA ÁN NHÂN DÂN HUYỆN BÌNH AN', 'TÒA ÁN NHÂN DÂN HUYỆN BÌNH AN'],
    ['VIỆN KIỂM SÁT NHÂN DÂN QUẬN 1', 'VIỆN KIỂM SÁT NHÂN DÂN QUẬN 1'],
    ['TÒA ÁN NHÂN DÂN CẤP CAO TẠI HÀ NỘI', 'TÒA ÁN NHÂN DÂN CẤP CAO TẠI HÀ NỘI'],
    ['ỦY BAN NHÂN DÂN\nTHÀNH PHỐ THỦ ĐỨC', 'THÀNH PHỐ THỦ ĐỨC'],
    ['UBND TP. BIÊN HÒA\nPHÒNG NỘI VỤ', 'UBND TP. BIÊN HÒA'],
    ['HỘI ĐỒNG NHÂN DÂN THÀNH PHỐ VINH', 'HỘI ĐỒNG NHÂN DÂN THÀNH PHỐ VINH'],
    ['CÔNG AN TỈNH LÂM ĐỒNG\nCÔNG AN HUYỆN BÌNH AN', 'CÔNG AN HUYỆN BÌNH AN'],
    ['BỘ TÀI CHÍNH\nTỔNG CỤC THUẾ', 'TỔNG CỤC THUẾ'],
    ['TỔNG CỤC THUẾ\nCỤC THUẾ TỈNH LÂM ĐỒNG', 'TỔNG CỤC THUẾ'],
    ['SỞ XÂY DỰNG\nTHANH TRA SỞ', 'THANH TRA SỞ'],
  ] as const) {
    it(`tells that there is no ${issuer.replace('\n', ' ')} in 2026`, () => {
      const expected = [`issuer-out-of-time.ended information "${marked}"`];
      for (const form of ['NFC', 'NFD'] as const) {
        const found = reported(issuer.normalize(form), NOW.normalize(form));
        assert.deepEqual(
          found.map(name => name.normalize('NFC')),
          expected,
        );
      }
      assert.deepEqual(reported(issuer.replaceAll('\n', '\r\n'), NOW), expected);
      assert.deepEqual(reported(issuer, '30 tháng 12 năm 2024'), []);
      assert.deepEqual(reported(issuer, '… tháng … năm 2026'), issuer.includes('ĐỒNG NAI') ? [] : expected);
      assert.deepEqual(reported(issuer, '… tháng … năm 2024'), []);
    });
  }

  for (const [issuer, marked] of [
    ['BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG', 'BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG'],
    ['BỘ DÂN TỘC VÀ TÔN GIÁO', 'BỘ DÂN TỘC VÀ TÔN GIÁO'],
    ['TÒA ÁN NHÂN DÂN KHU VỰC 8', 'TÒA ÁN NHÂN DÂN KHU VỰC 8'],
    ['VIỆN KIỂM SÁT NHÂN DÂN KHU VỰC 8', 'VIỆN KIỂM SÁT NHÂN DÂN KHU VỰC 8'],
  ] as const) {
    it(`tells that there was no ${issuer} in 2024`, () => {
      const expected = [`issuer-out-of-time.not-begun information "${marked}"`];
      assert.deepEqual(reported(issuer, '30 tháng 12 năm 2024'), expected);
      assert.deepEqual(reported(issuer, NOW), []);
      assert.deepEqual(reported(issuer, '… tháng … năm 2025'), []);
    });
  }

  for (const [issuer, date, vi, en] of [
    [
      'ỦY BAN NHÂN DÂN TỈNH HÀ GIANG',
      NOW,
      'Tại ngày 05/11/2026, các cơ quan của tỉnh Hà Giang không còn hoạt động: từ ngày 01/7/2025 tỉnh này thuộc tỉnh Tuyên Quang. Cần kiểm tra lại tên cơ quan và ngày ban hành.',
      'On 05/11/2026 the bodies of the province of Hà Giang no longer existed: since 01/7/2025 the province is part of tỉnh Tuyên Quang. Check the name of the issuer and the date.',
    ],
    [
      'BỘ DÂN TỘC VÀ TÔN GIÁO',
      '30 tháng 12 năm 2024',
      'Tại ngày 30/12/2024 chưa có Bộ Dân tộc và Tôn giáo: thành lập từ ngày 01/3/2025. Cần kiểm tra lại tên cơ quan và ngày ban hành.',
      'On 30/12/2024 Bộ Dân tộc và Tôn giáo did not exist yet: it began on 01/3/2025. Check the name of the issuer and the date.',
    ],
  ] as const) {
    it(`says what became of ${issuer}`, () => {
      const finding = getOnlyFinding(draftOf(issuer, date));
      assert.deepEqual([messageOf(finding, 'vi'), messageOf(finding, 'en')], [vi, en]);
    });
  }

  it('counts from the very day', () => {
    const district = 'ỦY BAN NHÂN DÂN HUYỆN BÌNH AN';
    assert.deepEqual(reported(district, '30 tháng 6 năm 2025'), []);
    assert.deepEqual(reported(district, '01 tháng 7 năm 2025'), [
      `issuer-out-of-time.ended information "${district}"`,
    ]);
    assert.deepEqual(reported('BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG', '01 tháng 3 năm 2025'), []);
  });

  for (const issuer of [
    'ỦY BAN NHÂN DÂN XÃ HÒA AN',
    'ỦY BAN NHÂN DÂN PHƯỜNG NAM ĐỊNH',
    'ỦY BAN NHÂN DÂN ĐẶC KHU CÔN ĐẢO',
    'ỦY BAN NHÂN DÂN THÀNH PHỐ HẢI PHÒNG',
    'ỦY BAN NHÂN DÂN TỈNH NINH BÌNH',
    'ỦY BAN NHÂN DÂN XÃ TỈNH HÀ',
    'BỘ TÀI CHÍNH',
    'BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG\nTRƯỜNG CÁN BỘ TÀI NGUYÊN VÀ MÔI TRƯỜNG',
    'BỘ XÂY DỰNG\nTRƯỜNG ĐẠI HỌC GIAO THÔNG VẬN TẢI',
    'CÔNG TY CỔ PHẦN XÂY DỰNG TỈNH HÀ GIANG',
    'PHÒNG GIAO DỊCH NGÂN HÀNG CHÍNH SÁCH XÃ HỘI HUYỆN BÌNH AN',
    'BỘ QUỐC PHÒNG\nTÒA ÁN QUÂN SỰ KHU VỰC QUÂN KHU 1',
    'QUÂN ĐOÀN 12',
    'TRƯỜNG TRUNG HỌC PHỔ THÔNG HÀ NAM',
  ]) {
    it(`is silent at ${issuer.replace('\n', ', ')} in 2026`, () => {
      assert.deepEqual(reported(issuer, NOW), []);
    });
  }

  it('is silent where nothing tells the day, and on an empty text', () => {
    assert.deepEqual(reported('ỦY BAN NHÂN DÂN HUYỆN BÌNH AN', '…'), []);
    assert.deepEqual(namesIn(''), []);
    assert.deepEqual(namesIn('Ủy ban nhân dân huyện Bình An họp ngày 05/11/2026.'), []);
  });

  it('judges letterheads of the Party', () => {
    const draft = (issuer: string, date: string): readonly string[] =>
      namesIn(
        `${issuer}\n*\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nSố 12-KH/HU\n\nBình An, ngày ${date}\n\nKẾ HOẠCH\nvề chuyển đổi số\n`,
      );
    for (const issuer of [
      'HUYỆN ỦY BÌNH AN',
      'ĐẢNG BỘ TỈNH BÌNH MINH\nQUẬN ỦY BÌNH AN',
      'BAN DÂN VẬN TỈNH ỦY',
    ])
      assert.equal(draft(issuer, NOW).length, 1, issuer);
    for (const issuer of ['ĐẢNG ỦY XÃ HÒA AN', 'TỈNH ỦY BÌNH MINH', 'BAN TUYÊN GIÁO VÀ DÂN VẬN TỈNH ỦY'])
      assert.deepEqual(draft(issuer, NOW), [], issuer);
    assert.equal(draft('ĐẢNG ỦY CHÍNH PHỦ', '05 tháng 11 năm 2024').length, 1);
  });
});

describe('the table of what ended and began', () => {
  it('has real days, a source and words in both languages for each', () => {
    for (const { title, what, day, source } of BODY_LIVES) {
      assert.ok(isRealDate(day), title.vi);
      for (const text of [title.vi, title.en, what.vi, what.en, source]) assert.notEqual(text, '');
      assert.doesNotMatch(what.vi, /[.]$/u);
    }
  });

  it('has the 29 provinces that went on 01/7/2025', () => {
    const merged = BODY_LIVES.filter(({ source }) => source === 'Nghị quyết số 202/2025/QH15');
    assert.equal(new Set(merged.map(({ title }) => title.vi)).size, 63 - 34);
  });
});
