import assert from 'node:assert/strict';
import { textAt } from '../../../server/src/core/index';
import { testGroup } from '../../helpers/rules-under-test';

const { getOnlyFinding, findingsIn, messageOf, notesOf } = testGroup('reference');

/** A wrong citation with the marked issuers, and a near one that is right. */
const PAIRS: readonly (readonly [wrong: string, marked: readonly string[], right: string])[] = [
  [
    'Quyết định số 45/QĐ-SYT ngày 12/3/2026 của Sở Giáo dục và Đào tạo',
    ['Sở Giáo dục và Đào tạo'],
    'Quyết định số 45/QĐ-SYT ngày 12/3/2026 của Sở Y tế',
  ],
  [
    'Lệnh số 12/2025/L-TTg ngày 30/6/2025 của Chủ tịch nước',
    ['Chủ tịch nước'],
    'Lệnh số 12/2025/L-CTN ngày 30/6/2025 của Chủ tịch nước',
  ],
  [
    'Quyết định số 123/QĐ-BTC ngày 12/3/2026 của Bộ Nội vụ',
    ['Bộ Nội vụ'],
    'Quyết định số 123/QĐ-BTC ngày 12/3/2026 của Bộ Tài chính',
  ],
  [
    'Công văn số 123/BNV-CCVC ngày 12/3/2026 của Bộ trưởng Bộ Tư pháp',
    ['Bộ trưởng Bộ Tư pháp'],
    'Công văn số 123/BNV-LĐ ngày 12/02/2024 của Bộ Lao động - Thương binh và Xã hội',
  ],
  [
    'Quyết định số 123/QĐ-BYT ngày 12/3/2026 của Sở Y tế',
    ['Sở Y tế'],
    'Quyết định số 123/QĐ-SYT ngày 12/3/2026 của Giám đốc Sở Y tế',
  ],
  [
    'Quyết định số 45/QĐ-SYT ngày 12/3/2026 của Ủy ban nhân dân tỉnh',
    ['Ủy ban nhân dân tỉnh'],
    'Quyết định số 45/QĐ-UBND ngày 12/3/2026 của Ủy ban nhân dân tỉnh',
  ],
  [
    'Quyết định số 45/QĐ-UBND ngày 12/3/2026 của Sở Nội vụ',
    ['Sở Nội vụ'],
    'Quyết định số 45/QĐ-SNV ngày 12/3/2026 của Sở Nội vụ',
  ],
  [
    'Kế hoạch số 45-KH/TU ngày 12/3/2026 của Sở Tư pháp',
    ['Sở Tư pháp'],
    'Kế hoạch số 45/KH-STP ngày 12/3/2026 của Sở Tư pháp',
  ],
  [
    'Công văn số 12/UBND-VX ngày 12/3/2026 của Tỉnh ủy',
    ['Tỉnh ủy'],
    'Công văn số 12/UBND-VX ngày 12/3/2026 của UBND xã Hòa An',
  ],
  [
    'Công văn số 3215/VPCP-KGVX ngày 20/4/2026 của Bộ Nội vụ',
    ['Bộ Nội vụ'],
    'Công văn số 3215/VPCP-KGVX ngày 20/4/2026 của Văn phòng Chính phủ',
  ],
  [
    'Công văn số 1245/SNV-CCVC ngày 12/3/2026 của Giám đốc Sở Tài chính',
    ['Giám đốc Sở Tài chính'],
    'Công văn số 1245/SNV-CCVC ngày 12/3/2024 của Sở Lao động - Thương binh và Xã hội',
  ],
  [
    'Công văn số 81/STNMT-ĐĐ ngày 12/3/2024 của Sở Xây dựng',
    ['Sở Xây dựng'],
    'Công văn số 81/STNMT-ĐĐ ngày 12/3/2024 của Sở Nông nghiệp và Môi trường',
  ],
  [
    'Văn bản số 2377/UBND-NCKS ngày 13/5/2025 của Văn phòng Ủy ban nhân dân tỉnh',
    ['Văn phòng Ủy ban nhân dân tỉnh'],
    'Văn bản số 2377/VP-UBND ngày 13/5/2025 của Văn phòng Ủy ban nhân dân tỉnh',
  ],
  [
    'Thông báo số 15/TB-HĐND ngày 13/5/2025 của Văn phòng Hội đồng nhân dân tỉnh',
    ['Văn phòng Hội đồng nhân dân tỉnh'],
    'Thông báo số 15/TB-HĐND ngày 13/5/2025 của Thường trực Hội đồng nhân dân tỉnh',
  ],
  [
    'Công văn số 12/HĐND-TT của Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh',
    ['Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh'],
    'Công văn số 12/VP-HĐND của Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh',
  ],
  [
    'Công văn số 15/UBND-VX của Văn phòng HĐND và UBND xã Hòa An',
    ['Văn phòng HĐND và UBND xã Hòa An'],
    'Công văn số 15/VP-TH của Văn phòng HĐND và UBND xã Hòa An',
  ],
  [
    'Kế hoạch số 15/KH-UBND của Văn phòng HĐND và UBND phường Hòa An',
    ['Văn phòng HĐND và UBND phường Hòa An'],
    'Kế hoạch số 15/KH-VP của Văn phòng HĐND và UBND phường Hòa An',
  ],
  [
    'Báo cáo số 15/BC-HĐND của Văn phòng HĐND và UBND xã Hòa An',
    ['Văn phòng HĐND và UBND xã Hòa An'],
    'Báo cáo số 15/BC-HĐND của Văn phòng UBND xã Hòa An',
  ],
  [
    'Thông báo số 15/TB-UBND ngày 13/5/2025 của Văn phòng UBND tỉnh',
    ['Văn phòng UBND tỉnh'],
    'Thông báo số 15/TB-VPUBND ngày 13/5/2025 của Văn phòng UBND tỉnh',
  ],
  [
    'Công văn số 15/UBND-KT của Văn phòng Ủy ban nhân dân xã Hòa An',
    ['Văn phòng Ủy ban nhân dân xã Hòa An'],
    'Công văn số 15/UBND-KT của Chủ tịch Ủy ban nhân dân xã Hòa An',
  ],
  [
    'Giấy mời số 15/GM-UBND của Văn phòng UBND huyện',
    ['Văn phòng UBND huyện'],
    'Giấy mời số 15/GM-UBND của UBND huyện; Văn phòng UBND huyện gửi',
  ],
  [
    'Quyết định số 15/QĐ-UBND của Văn phòng UBND tỉnh',
    ['Văn phòng UBND tỉnh'],
    'Quyết định số 15/QĐ-UBND do Văn phòng UBND tỉnh soạn thảo',
  ],
  [
    'Kết luận số 21-KL/TW ngày 28/02/2022 của Tỉnh ủy',
    ['Tỉnh ủy'],
    'Kết luận số 21-KL/TU ngày 28/02/2022 của Tỉnh ủy',
  ],
  ['Nghị quyết số 23-NQ/TU của Bộ Chính trị', ['Bộ Chính trị'], 'Nghị quyết số 23-NQ/TW của Bộ Chính trị'],
  [
    'Chỉ thị số 35-CT/TW của Thành uỷ Bình Minh',
    ['Thành uỷ Bình Minh'],
    'Chỉ thị số 35-CT/TU của Thành uỷ Bình Minh',
  ],
  [
    'Nghị quyết số 15-NQ/ĐU ngày 10/3/2026 của Tỉnh ủy',
    ['Tỉnh ủy'],
    'Nghị quyết số 15-NQ/ĐU ngày 10/3/2026 của Đảng ủy xã Hòa An',
  ],
  [
    'Nghị quyết số 15-NQ/TU ngày 10/3/2026 của Đảng ủy phường Hòa An',
    ['Đảng ủy phường Hòa An'],
    'Nghị quyết số 15-NQ/TU ngày 10/3/2026 của Thành ủy',
  ],
  [
    'Nghị quyết số 15-NQ/CB ngày 10/3/2026 của Đảng ủy xã',
    ['Đảng ủy xã'],
    'Nghị quyết số 15-NQ/ĐU ngày 10/3/2026 của Đảng ủy Quốc hội',
  ],
  [
    'Hướng dẫn số 12-HD/BCSCLTW của Ban Tổ chức Trung ương',
    ['Ban Tổ chức Trung ương'],
    'Hướng dẫn số 12-HD/BCSCLTW của Ban Chính sách, chiến lược Trung ương',
  ],
  [
    'Công văn số 12-CV/VPTU của Văn phòng Trung ương Đảng',
    ['Văn phòng Trung ương Đảng'],
    'Công văn số 12-CV/VPTU của Văn phòng Tỉnh ủy, Công văn số 13-CV/TU của Văn phòng Tỉnh ủy',
  ],
  [
    'Tờ trình số 12-TTr/BXDĐ của Ủy ban Kiểm tra Đảng ủy',
    ['Ủy ban Kiểm tra Đảng ủy'],
    'Tờ trình số 12-TTr/BXDĐ của Ban Xây dựng Đảng',
  ],
  [
    'Lệnh số 12/2025/L-CTN ngày 27/6/2025 của Chính phủ',
    ['Chính phủ'],
    'Lệnh số 12/2025/L-CTN ngày 27/6/2025 của Chủ tịch nước',
  ],
  [
    'Quyết định số 15/QĐ-UBND ngày 05/3/2026 của Tỉnh ủy',
    ['Tỉnh ủy'],
    'Quyết định số 15/QĐ-UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh',
  ],
  [
    'Kế hoạch số 12-KH/TU của UBND tỉnh về rà soát',
    ['UBND tỉnh'],
    'Kế hoạch số 12-KH/TU của Thường trực Tỉnh ủy về rà soát',
  ],
  [
    'Nghị định số 30/2020/NĐ-CP của Hội đồng nhân dân tỉnh',
    ['Hội đồng nhân dân tỉnh'],
    'Nghị định số 30/2020/NĐ-CP của Chính phủ',
  ],
  [
    'Nghị quyết số 22/2025/NQ-HĐND của Ủy ban nhân dân xã Bình Minh',
    ['Ủy ban nhân dân xã Bình Minh'],
    'Nghị quyết số 22/2025/NQ-HĐND của HĐND tỉnh',
  ],
  [
    'Quyết định số 15/QĐ-TTg của Chủ tịch UBND tỉnh',
    ['Chủ tịch UBND tỉnh'],
    'Quyết định số 15/QĐ-TTg của Chính phủ, sau đó là Chủ tịch UBND tỉnh',
  ],
  [
    'Kết luận số 21-KL/TW của Tỉnh ủy và Quyết định số 15/QĐ-UBND của Ban Bí thư',
    ['Tỉnh ủy', 'Ban Bí thư'],
    'Kết luận số 21-KL/TW của Ban Bí thư và Quyết định số 15/QĐ-UBND của UBND xã',
  ],
  [
    'Thông tư số 12/2024/TT-BTC ngày 05/3/2024 của Bộ Y tế',
    ['Bộ Y tế'],
    'Thông tư số 12/2014/TT-BKHĐT ngày 05/3/2014 của Bộ Tài chính',
  ],
  [
    'Hướng dẫn số 12-HD/TW của Ban Tổ chức Trung ương',
    ['Ban Tổ chức Trung ương'],
    'Hướng dẫn số 12-HD/BTCTW của Ban Tổ chức Trung ương',
  ],
  [
    'Nghị định số 30/2020/NĐ-CP của Bộ Nội vụ',
    ['Bộ Nội vụ'],
    'văn bản hướng dẫn thi hành Nghị định số 30/2020/NĐ-CP của Bộ Nội vụ',
  ],
];

/** The findings of this rule alone. */
function issuersIn(text: string): readonly string[] {
  return findingsIn(text).filter(name => name.startsWith('issuer-mismatch'));
}

describe('reference/issuer-mismatch', () => {
  for (const [wrong, marked, right] of PAIRS) {
    it(`reports ${wrong}`, () => {
      const expected = marked.map(name => `issuer-mismatch.mismatch warning "${name}"`);
      for (const text of [wrong, `Theo ${wrong}`, `Mở đầu.\r\n\r\n${wrong}\r\n`, `(${wrong}).`]) {
        assert.deepEqual(issuersIn(text), expected);
      }
      assert.deepEqual(
        issuersIn(wrong.normalize('NFD')),
        expected.map(name => name.normalize('NFD')),
      );
    });
    it(`is silent at ${right}`, () => {
      for (const form of ['NFC', 'NFD'] as const) assert.deepEqual(issuersIn(right.normalize(form)), []);
    });
  }

  for (const text of [
    'Nghị quyết số 18-NQ/TW của Ban Chấp hành Trung ương',
    'Nghị quyết số 18-NQ/TW của Trung ương Đảng',
    'Kế hoạch số 12-KH/TU của Ban Chấp hành Đảng bộ tỉnh',
    'Kế hoạch số 12-KH/TU của Huyện ủy Bình Minh',
    'Kế hoạch số 12-KH/HU của Thị ủy Bình Minh',
    'Quyết định số 15/QĐ-TTg của Chính phủ',
    'Quyết định số 15/QĐ-ABC của Tỉnh ủy',
    'Quyết định số 15/QĐ-BTC của Ủy ban nhân dân tỉnh',
    'Công văn số 12/XYZ-VX của Tỉnh ủy',
    'Quyết định số 15/QĐ-BTC của Sở Y tế',
    'Quyết định số 15/QĐ-BTC của Ban Tổ chức Hội thi',
    'Kế hoạch số 15/KH-BNV-BTC của Bộ Tài chính',
    'Công văn số 12/BNV-CCVC của Vụ Công chức - Viên chức',
    'Công văn số 12/QH-KT của Ủy ban nhân dân tỉnh',
    'Quyết định số 15/QĐ-SYT của Trường Trung cấp Y tế',
    'Nghị quyết số 18-NQ/TW của toàn Đảng',
    'Nghị quyết số 18-NQ/TW về công tác của Tỉnh ủy',
    'Nghị quyết số 18-NQ/TW; kế hoạch của Tỉnh ủy',
    'Kế hoạch thực hiện Nghị quyết số 57-NQ/TW của Tỉnh ủy',
    'Chương trình hành động số 08-CTr/TU thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Tỉnh ủy',
    'Báo cáo kết quả 3 năm thực hiện Nghị quyết số 57-NQ/TW của Tỉnh ủy',
    'Hội nghị sơ kết việc\ntriển khai Nghị quyết số 57-NQ/TW của Tỉnh ủy',
    '',
  ]) {
    it(`is silent at ${JSON.stringify(text)}`, () => {
      assert.deepEqual(issuersIn(text), []);
    });
  }

  it('reports where the sentence begins with carrying out', () => {
    assert.deepEqual(issuersIn('Thực hiện Nghị quyết số 57-NQ/TW của Tỉnh ủy, xã đã họp.'), [
      'issuer-mismatch.mismatch warning "Tỉnh ủy"',
    ]);
    assert.deepEqual(issuersIn('Có kế hoạch. Thực hiện Nghị quyết số 57-NQ/TW của Tỉnh ủy.'), [
      'issuer-mismatch.mismatch warning "Tỉnh ủy"',
    ]);
  });

  it('takes a name on two lines', () => {
    assert.deepEqual(issuersIn('theo Quyết định số 15/QĐ-TTg của Chủ tịch\nủy ban'), []);
    assert.deepEqual(issuersIn('theo Quyết định số 15/QĐ-UBND ngày\r\n05/3/2026 của Tỉnh\r\nủy'), [
      'issuer-mismatch.mismatch warning "Tỉnh\r\nủy"',
    ]);
  });

  it('names the symbol, and offers no repair, since either may be wrong', () => {
    const text = 'Kết luận số 21-KL/TW ngày 28/02/2022 của Tỉnh ủy';
    const finding = getOnlyFinding(text);
    const places = finding.related.map(({ noteId, span }) => [noteId, textAt(text, span)]);
    assert.deepEqual(places, [['symbol', '21-KL/TW']]);
    assert.deepEqual(notesOf(finding, 'vi'), ['Ký hiệu dùng để đối chiếu']);
    assert.deepEqual(notesOf(finding, 'en'), ['The symbol it is compared with']);
  });

  for (const [text, vi, en] of [
    [
      'Kết luận số 21-KL/TW của Tỉnh ủy',
      'Ký hiệu 21-KL/TW là của Trung ương Đảng, nhưng ở đây ghi là của Tỉnh ủy.',
      'The symbol 21-KL/TW is that of the central Party bodies; here it is said to be of Tỉnh ủy.',
    ],
    [
      'Kế hoạch số 12-KH/HU của UBND\nhuyện',
      'Ký hiệu 12-KH/HU là của huyện ủy, nhưng ở đây ghi là của UBND huyện.',
      'The symbol 12-KH/HU is that of a district Party committee; here it is said to be of UBND huyện.',
    ],
  ] as const) {
    it(`says: ${vi}`, () => {
      const finding = getOnlyFinding(text);
      assert.equal(messageOf(finding, 'vi'), vi);
      assert.equal(messageOf(finding, 'en'), en);
    });
  }
});
