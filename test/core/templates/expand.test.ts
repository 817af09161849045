import assert from 'node:assert/strict';
import { answersToValues, fillTemplate, templateToSnippet } from '../../../server/src/core/index';
import { parseSnippet } from '../../../server/src/core/templates/snippet';

const NONE = new Map<string, string>();

describe('reading of snippets', () => {
  it('knows text, placeholders, choices and variables', () => {
    assert.deepEqual(parseSnippet('Có ${1:699}/$2 ${3|người,hộ|}, ${PLACE:Hòa An}${TODAY}.'), [
      { kind: 'text', text: 'Có ' },
      { kind: 'placeholder', number: 1, children: [{ kind: 'text', text: '699' }] },
      { kind: 'text', text: '/' },
      { kind: 'placeholder', number: 2, children: [] },
      { kind: 'text', text: ' ' },
      { kind: 'choice', number: 3, options: ['người', 'hộ'] },
      { kind: 'text', text: ', ' },
      { kind: 'variable', name: 'PLACE', children: [{ kind: 'text', text: 'Hòa An' }] },
      { kind: 'variable', name: 'TODAY', children: [] },
      { kind: 'text', text: '.' },
    ]);
  });

  it('takes for text what is no snippet syntax', () => {
    for (const text of ['', '5$', '${', '$', 'a} b', '\\', '${lower:x', '100% ${ }'])
      assert.equal(fillTemplate(text, NONE), text);
    assert.equal(fillTemplate('\\$1 \\} \\\\', NONE), '$1 } \\');
  });
});

describe('a template as plain text', () => {
  it('has values, then defaults, first choices, and repeats what has a number', () => {
    const body = '${ISSUER:Đảng ủy xã Hòa An}: $1 là ${1:năm ${YEAR}}; ${2|BÍ THƯ,PHÓ BÍ THƯ|}; $2; $0';
    assert.equal(
      fillTemplate(body, new Map([['YEAR', '2026']])),
      'Đảng ủy xã Hòa An: năm 2026 là năm 2026; BÍ THƯ; BÍ THƯ; ',
    );
    assert.equal(fillTemplate('${PLACE:Hòa An}', new Map([['PLACE', 'Bình $1 Minh}']])), 'Bình $1 Minh}');
  });
});

describe('a template as a snippet', () => {
  it('numbers its stops in the order of the text, and links those of one variable', () => {
    const body = '${PLACE:Hòa An}, ${7:việc}, ${PLACE:Hòa An}, ${3|a,b|}, $7, ${TODAY}$0';
    assert.equal(
      templateToSnippet(body, new Map([['TODAY', 'ngày 05']])),
      '${1:Hòa An}, ${2:việc}, $1, ${3|a,b|}, $2, ngày 05$0',
    );
  });

  it('escapes what a person said', () => {
    assert.equal(templateToSnippet('${PLACE:x}', new Map([['PLACE', 'A $1 \\ }']])), 'A \\$1 \\\\ \\}');
  });

  it('leaves out a variable that has neither value nor default', () => {
    assert.equal(templateToSnippet('${SUPERIOR_LINE}X', NONE), 'X');
  });
});

describe('answers', () => {
  const date = { day: 5, month: 1, year: 2026 };
  const valuesOf = (issuer: string | null, superior: string | null = null): ReadonlyMap<string, string> =>
    answersToValues({ issuer, superior, place: null, number: null, date });

  it('give the date in the form of the issue line', () => {
    const values = valuesOf(null);
    assert.equal(values.get('TODAY'), 'ngày 05 tháng 01 năm 2026');
    assert.equal(values.get('TODAY_SHORT'), '05/01/2026');
    assert.equal(values.get('MONTH'), '1');
    const later = answersToValues({
      issuer: null,
      superior: null,
      place: null,
      number: null,
      date: { ...date, month: 6 },
    });
    assert.equal(later.get('TODAY'), 'ngày 05 tháng 6 năm 2026');
  });

  it('give code, superior and signature by the name of the issuer', () => {
    const rows = [
      ['Đảng ủy xã Tân Lập', 'ĐU', 'ĐẢNG BỘ TỈNH …\n', 'T/M ĐẢNG ỦY\nBÍ THƯ'],
      ['Tỉnh uỷ Bình Minh', 'TU', '', 'T/M BAN THƯỜNG VỤ\nBÍ THƯ'],
      ['Uỷ ban nhân dân xã Hòa An', 'UBND', '', 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH'],
      ['Sở Nội vụ', 'SNV', 'ỦY BAN NHÂN DÂN TỈNH …\n', 'GIÁM ĐỐC'],
      ['Chi bộ thôn Đông', 'CB', 'ĐẢNG BỘ …\n', 'T/M CHI BỘ\nBÍ THƯ'],
      ['Ban Tuyên giáo và Dân vận Tỉnh ủy', 'BTGDVTU', 'TỈNH ỦY …\n', 'TRƯỞNG BAN'],
      [
        'Ủy ban Kiểm tra Đảng ủy xã Hòa An',
        'UBKTĐU',
        'ĐẢNG ỦY XÃ HÒA AN\n',
        'T/M ỦY BAN KIỂM TRA\nCHỦ NHIỆM',
      ],
      ['Trung tâm Phục vụ hành chính công', 'TTPVHCC', 'ỦY BAN NHÂN DÂN …\n', 'GIÁM ĐỐC'],
      ['Văn phòng HĐND và UBND xã Hòa An', '…', 'ỦY BAN NHÂN DÂN XÃ HÒA AN\n', 'CHÁNH VĂN PHÒNG'],
      ['Ban Quản lý dự án xã Hòa An', 'BQLDA', 'ỦY BAN NHÂN DÂN XÃ HÒA AN\n', 'GIÁM ĐỐC'],
      ['Ủy ban Mặt trận Tổ quốc Việt Nam xã', 'MTTQ-BTT', '', 'TM. BAN THƯỜNG TRỰC\nCHỦ TỊCH'],
      ['Hội Làm vườn', '…', '', 'THỦ TRƯỞNG CƠ QUAN'],
      ['Ủy ban nhân dân đặc khu Đảo Xanh', 'UBND', '', 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH'],
      ['Hội đồng nhân dân phường An Lạc', 'HĐND', '', 'TM. THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN\nCHỦ TỊCH'],
      ['Thường trực HĐND xã Hòa An', 'HĐND', '', 'TM. THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN\nCHỦ TỊCH'],
      [
        'Ban Kinh tế - Ngân sách',
        'BKTNS',
        'HỘI ĐỒNG NHÂN DÂN …\n',
        'TM. BAN KINH TẾ - NGÂN SÁCH\nTRƯỞNG BAN',
      ],
      ['Văn phòng Đảng ủy phường An Lạc', 'VPĐU', 'ĐẢNG ỦY PHƯỜNG AN LẠC\n', 'CHÁNH VĂN PHÒNG'],
      ['Ban Xây dựng Đảng', 'BXDĐ', 'ĐẢNG ỦY …\n', 'TRƯỞNG BAN'],
      ['Đảng ủy Chính phủ', 'ĐUCP', '', 'T/M BAN THƯỜNG VỤ\nBÍ THƯ'],
      ['Bộ Nội vụ', 'BNV', '', 'BỘ TRƯỞNG'],
      ['Bộ Chỉ huy Quân sự tỉnh Bình Minh', '…', 'QUÂN KHU …\n', 'CHỈ HUY TRƯỞNG'],
      ['Công an xã Hòa An', '…', 'CÔNG AN TỈNH …\n', 'TRƯỞNG CÔNG AN'],
      ['Tòa án nhân dân khu vực 8', '…', 'TÒA ÁN NHÂN DÂN TỈNH …\n', 'CHÁNH ÁN'],
      ['Viện kiểm sát nhân dân khu vực 8', '…', 'VIỆN KIỂM SÁT NHÂN DÂN TỈNH …\n', 'VIỆN TRƯỞNG'],
      ['Hội Nông dân xã Hòa An', '…', '', 'TM. BAN THƯỜNG VỤ\nCHỦ TỊCH'],
      ['Tỉnh đoàn Bình Minh', 'TĐTN', '', 'TM. BAN THƯỜNG VỤ TỈNH ĐOÀN\nBÍ THƯ'],
      ['Bộ Chính trị', 'TW', 'BAN CHẤP HÀNH TRUNG ƯƠNG\n', 'T/M BỘ CHÍNH TRỊ'],
      ['Văn phòng Trung ương Đảng', 'VPTW', 'BAN CHẤP HÀNH TRUNG ƯƠNG\n', 'CHÁNH VĂN PHÒNG'],
      ['Đảng ủy Công an Trung ương', 'ĐUCA', '', 'T/M ĐẢNG ỦY\nBÍ THƯ'],
      ['Chính phủ', 'CP', '', 'TM. CHÍNH PHỦ\nTHỦ TƯỚNG'],
      ['Thanh tra Chính phủ', 'TTCP', '', 'TỔNG THANH TRA'],
      ['Kiểm toán nhà nước khu vực X', '…', 'KIỂM TOÁN NHÀ NƯỚC\n', 'KIỂM TOÁN TRƯỞNG'],
      ['Viện kiểm sát nhân dân tối cao', 'VKSNDTC', '', 'VIỆN TRƯỞNG'],
      ['Tập đoàn Điện lực Việt Nam', '…', '', 'TỔNG GIÁM ĐỐC'],
      ['Ủy ban bầu cử xã Hòa An', '…', '', 'TM. ỦY BAN BẦU CỬ\nCHỦ TỊCH'],
      ['Tổng Liên đoàn Lao động Việt Nam', 'TLĐ', '', 'TM. ĐOÀN CHỦ TỊCH\nCHỦ TỊCH'],
      ['Ban Chấp hành Trung ương Đoàn', '…', '', 'THỦ TRƯỞNG CƠ QUAN'],
    ] as const;
    for (const [issuer, code, superior, signing] of rows) {
      for (const written of [issuer, issuer.normalize('NFD')]) {
        const values = valuesOf(written);
        assert.deepEqual(
          [values.get('ISSUER_CODE'), values.get('SUPERIOR_LINE'), values.get('SIGNING')],
          [code, superior, signing],
          issuer,
        );
      }
    }
  });

  it('name who decides, and who signs by order where there is an office', () => {
    const rows = [
      [
        'Ủy ban nhân dân xã Hòa An',
        'CHỦ TỊCH',
        'CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ HÒA AN',
        'ỦY BAN NHÂN DÂN XÃ HÒA AN',
        'TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG',
      ],
      ['Sở Nội vụ', 'GIÁM ĐỐC', 'GIÁM ĐỐC SỞ NỘI VỤ', 'GIÁM ĐỐC SỞ NỘI VỤ', 'TL. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG'],
      [
        'Bộ Nội vụ',
        'BỘ TRƯỞNG',
        'BỘ TRƯỞNG BỘ NỘI VỤ',
        'BỘ TRƯỞNG BỘ NỘI VỤ',
        'TL. BỘ TRƯỞNG\nCHÁNH VĂN PHÒNG',
      ],
      ['Phòng Kinh tế', 'TRƯỞNG PHÒNG', 'TRƯỞNG PHÒNG KINH TẾ', 'TRƯỞNG PHÒNG KINH TẾ', 'TRƯỞNG PHÒNG'],
      [
        'Công an xã Hòa An',
        'TRƯỞNG CÔNG AN',
        'TRƯỞNG CÔNG AN XÃ HÒA AN',
        'TRƯỞNG CÔNG AN XÃ HÒA AN',
        'TRƯỞNG CÔNG AN',
      ],
      [
        'Trường THCS Hòa An',
        'HIỆU TRƯỞNG',
        'HIỆU TRƯỞNG TRƯỜNG TRUNG HỌC CƠ SỞ HÒA AN',
        'HIỆU TRƯỞNG TRƯỜNG TRUNG HỌC CƠ SỞ HÒA AN',
        'HIỆU TRƯỞNG',
      ],
      [
        'Bộ Chỉ huy Quân sự tỉnh Bình Minh',
        'CHỈ HUY TRƯỞNG',
        'CHỈ HUY TRƯỞNG BỘ CHỈ HUY QUÂN SỰ TỈNH BÌNH MINH',
        'CHỈ HUY TRƯỞNG BỘ CHỈ HUY QUÂN SỰ TỈNH BÌNH MINH',
        'CHỈ HUY TRƯỞNG',
      ],
      [
        'Hội đồng nhân dân phường An Lạc',
        'CHỦ TỊCH',
        'CHỦ TỊCH HỘI ĐỒNG NHÂN DÂN PHƯỜNG AN LẠC',
        'HỘI ĐỒNG NHÂN DÂN PHƯỜNG AN LẠC',
        'TM. THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN\nCHỦ TỊCH',
      ],
      ['Thủ tướng Chính phủ', 'THỦ TƯỚNG', 'THỦ TƯỚNG CHÍNH PHỦ', 'THỦ TƯỚNG CHÍNH PHỦ', 'THỦ TƯỚNG'],
      [
        'Hội Làm vườn',
        'THỦ TRƯỞNG CƠ QUAN',
        'THỦ TRƯỞNG CƠ QUAN',
        'THỦ TRƯỞNG CƠ QUAN',
        'THỦ TRƯỞNG CƠ QUAN',
      ],
    ] as const;
    for (const [issuer, ...expected] of rows) {
      const values = valuesOf(issuer);
      const names = ['HEAD', 'HEAD_OF_ISSUER', 'DECIDER', 'SIGNING_BY_ORDER'];
      assert.deepEqual(
        names.map(name => values.get(name)),
        expected,
        issuer,
      );
    }
  });

  it('print the superior body that was named, and take the issuer in capitals', () => {
    const values = valuesOf('Sở Nội vụ', 'Ủy ban nhân dân tỉnh Bình Minh');
    assert.equal(values.get('SUPERIOR_LINE'), 'ỦY BAN NHÂN DÂN TỈNH BÌNH MINH\n');
    assert.equal(values.get('ISSUER_CAPITALS'), 'SỞ NỘI VỤ');
  });

  it('leave open what was not said', () => {
    assert.equal(valuesOf(null).has('ISSUER'), false);
    assert.equal(valuesOf(null).has('SUPERIOR_LINE'), false);
  });
});
