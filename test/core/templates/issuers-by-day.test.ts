import assert from 'node:assert/strict';
import {
  answersToValues,
  fillTemplate,
  findTemplate,
  type CalendarDate,
  type TemplateAnswers,
} from '../../../server/src/core/index';

const OCTOBER_2026: CalendarDate = { day: 12, month: 10, year: 2026 };
const MAY_2015: CalendarDate = { day: 7, month: 5, year: 2015 };
const SEPTEMBER_2024: CalendarDate = { day: 9, month: 9, year: 2024 };

function valuesOf(issuer: string, more: Partial<TemplateAnswers> = {}): ReadonlyMap<string, string> {
  return answersToValues({
    issuer,
    superior: null,
    place: null,
    number: null,
    date: OCTOBER_2026,
    ...more,
  });
}

/** What the issuer has of these variables. */
function pick(
  issuer: string,
  names: readonly string[],
  more: Partial<TemplateAnswers> = {},
): readonly string[] {
  const values = valuesOf(issuer, more);
  return names.map(name => values.get(name) ?? '(default)');
}

function write(id: string, issuer: string, more: Partial<TemplateAnswers> = {}): string {
  const template = findTemplate(id);
  assert.ok(template !== undefined, id);
  return fillTemplate(template.body, valuesOf(issuer, more));
}

describe('the letterhead of an issuer', () => {
  const LINES = ['SUPERIOR_LINE', 'ISSUER_CAPITALS', 'PLACE'];

  it('has the body above with the place that the name tells', () => {
    const rows = [
      ['Sở Nội vụ tỉnh Cao Sơn', 'ỦY BAN NHÂN DÂN TỈNH CAO SƠN\n', 'SỞ NỘI VỤ', 'Cao Sơn'],
      ['Phòng Kinh tế xã Tân Lập', 'ỦY BAN NHÂN DÂN XÃ TÂN LẬP\n', 'PHÒNG KINH TẾ', 'Tân Lập'],
      ['Ban Pháp chế HĐND tỉnh Cao Sơn', 'HỘI ĐỒNG NHÂN DÂN TỈNH CAO SƠN\n', 'BAN PHÁP CHẾ', 'Cao Sơn'],
      ['Văn phòng UBND tỉnh Cao Sơn', 'ỦY BAN NHÂN DÂN TỈNH CAO SƠN\n', 'VĂN PHÒNG', 'Cao Sơn'],
      ['Ban Chỉ huy Quân sự xã Tân Lập', 'ỦY BAN NHÂN DÂN XÃ TÂN LẬP\n', 'BAN CHỈ HUY QUÂN SỰ', 'Tân Lập'],
      [
        'Ban Thường trực UBMTTQ Việt Nam xã Tân Lập',
        'ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM XÃ TÂN LẬP\n',
        'BAN THƯỜNG TRỰC',
        'Tân Lập',
      ],
      ['Đảng ủy xã Tân Lập, tỉnh Cao Sơn', 'ĐẢNG BỘ TỈNH CAO SƠN\n', 'ĐẢNG ỦY XÃ TÂN LẬP', 'Tân Lập'],
      ['Chi bộ thôn Đoài, xã Tân Lập', 'ĐẢNG BỘ XÃ TÂN LẬP\n', 'CHI BỘ THÔN ĐOÀI', 'Tân Lập'],
      [
        'Đảng ủy UBND tỉnh Cao Sơn',
        'ĐẢNG BỘ TỈNH CAO SƠN\n',
        'ĐẢNG ỦY ỦY BAN NHÂN DÂN TỈNH CAO SƠN',
        'Cao Sơn',
      ],
      ['Đảng ủy UBND xã Tân Lập', 'ĐẢNG BỘ XÃ TÂN LẬP\n', 'ĐẢNG ỦY ỦY BAN NHÂN DÂN XÃ TÂN LẬP', 'Tân Lập'],
      ['Ban Thường vụ Đảng ủy xã Tân Lập', 'ĐẢNG BỘ TỈNH …\n', 'ĐẢNG ỦY XÃ TÂN LẬP', 'Tân Lập'],
      ['Công an tỉnh Cao Sơn', 'BỘ CÔNG AN\n', 'CÔNG AN TỈNH CAO SƠN', 'Cao Sơn'],
      ['Đoàn xã Tân Lập', 'BAN CHẤP HÀNH ĐOÀN TỈNH …\n', 'BAN CHẤP HÀNH ĐOÀN XÃ TÂN LẬP', 'Tân Lập'],
      ['Bộ Nội vụ', '', 'BỘ NỘI VỤ', 'Hà Nội'],
    ] as const;
    for (const [issuer, ...expected] of rows) assert.deepEqual(pick(issuer, LINES), expected, issuer);
  });

  it('keeps a name whose unit is part of it, and leaves open what nobody said', () => {
    const rows = [
      ['Ủy ban nhân dân xã Tân Lập', '', 'ỦY BAN NHÂN DÂN XÃ TÂN LẬP', 'Tân Lập'],
      [
        'Bệnh viện Đa khoa tỉnh Cao Sơn',
        'SỞ Y TẾ TỈNH CAO SƠN\n',
        'BỆNH VIỆN ĐA KHOA TỈNH CAO SƠN',
        'Cao Sơn',
      ],
      ['Sở Nội vụ', 'ỦY BAN NHÂN DÂN TỈNH …\n', 'SỞ NỘI VỤ', '…'],
      ['Công an xã Tân Lập', 'CÔNG AN TỈNH …\n', 'CÔNG AN XÃ TÂN LẬP', 'Tân Lập'],
      ['Bảo hiểm xã hội tỉnh Cao Sơn', '…\n', 'BẢO HIỂM XÃ HỘI TỈNH CAO SƠN', 'Cao Sơn'],
      ['Trường Tiểu học Tân Lập', 'ỦY BAN NHÂN DÂN XÃ …\n', 'TRƯỜNG TIỂU HỌC TÂN LẬP', '…'],
      ['Ủy ban nhân dân phường Bến Nghé', '', 'ỦY BAN NHÂN DÂN PHƯỜNG BẾN NGHÉ', 'Bến Nghé'],
    ] as const;
    for (const [issuer, ...expected] of rows) assert.deepEqual(pick(issuer, LINES), expected, issuer);
  });

  it('has the members of a committee that was named above it, and a board the committee', () => {
    const superior = 'Tỉnh ủy Cao Sơn';
    assert.deepEqual(pick('Đảng ủy xã Tân Lập', ['SUPERIOR_LINE'], { superior }), ['ĐẢNG BỘ TỈNH CAO SƠN\n']);
    assert.deepEqual(pick('Chi bộ thôn Đoài', ['SUPERIOR_LINE'], { superior: 'Đảng ủy xã Tân Lập' }), [
      'ĐẢNG BỘ XÃ TÂN LẬP\n',
    ]);
    assert.deepEqual(pick('Ban Tổ chức', ['SUPERIOR_LINE', 'ISSUER_CODE'], { superior }), [
      'TỈNH ỦY CAO SƠN\n',
      'BTCTU',
    ]);
    const city = pick('Đảng ủy phường An Lạc', ['SUPERIOR_LINE', 'PARTY_SUPERIOR'], {
      superior: 'Đảng bộ thành phố Hải Vân',
    });
    assert.deepEqual(city, ['ĐẢNG BỘ THÀNH PHỐ HẢI VÂN\n', 'Ban Thường vụ Thành ủy']);
  });
});

describe('the head of a body as an issuer', () => {
  it('has its letterhead and code, acts in person and signs without “TM.”', () => {
    const names = ['ISSUER', 'ISSUER_CAPITALS', 'ISSUER_CODE', 'SIGNING', 'DECIDER', 'HEAD_IN_TEXT'];
    assert.deepEqual(pick('Chủ tịch UBND đặc khu Cô Đảo', names), [
      'Chủ tịch Ủy ban nhân dân đặc khu Cô Đảo',
      'ỦY BAN NHÂN DÂN ĐẶC KHU CÔ ĐẢO',
      'UBND',
      'CHỦ TỊCH',
      'CHỦ TỊCH ỦY BAN NHÂN DÂN ĐẶC KHU CÔ ĐẢO',
      'Chủ tịch Ủy ban nhân dân đặc khu Cô Đảo',
    ]);
    assert.deepEqual(pick('Giám đốc Sở Nội vụ', names.slice(0, 4)), [
      'Giám đốc Sở Nội vụ',
      'SỞ NỘI VỤ',
      'SNV',
      'GIÁM ĐỐC',
    ]);
    assert.deepEqual(pick('Trưởng Công an xã Tân Lập', names.slice(1, 4)), [
      'CÔNG AN XÃ TÂN LẬP',
      '…',
      'TRƯỞNG CÔNG AN',
    ]);
  });

  it('is not seen where the post is a body of its own', () => {
    assert.deepEqual(pick('Chủ tịch nước', ['ISSUER_CAPITALS', 'ISSUER_CODE']), ['CHỦ TỊCH NƯỚC', 'CTN']);
    assert.deepEqual(pick('Thủ tướng Chính phủ', ['ISSUER_CAPITALS', 'ISSUER_CODE']), [
      'THỦ TƯỚNG CHÍNH PHỦ',
      'TTg',
    ]);
  });

  it('sends a telegram in person, the body as a whole', () => {
    const head = write('cong-dien', 'Chủ tịch UBND đặc khu Cô Đảo', { number: '3' });
    assert.match(head, /^Số: 03\/CĐ-UBND$/mu);
    assert.match(head, /^Chủ tịch Ủy ban nhân dân đặc khu Cô Đảo điện:$/mu);
    assert.match(head, /\n\nCHỦ TỊCH\n/u);
    assert.doesNotMatch(head, /TM\.|THỦ TRƯỞNG/u);
    assert.match(write('cong-dien', 'UBND đặc khu Cô Đảo'), /\n\nTM\. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n/u);
  });
});

describe('the number of a document', () => {
  it('has a zero below 10, and is left as it is elsewhere', () => {
    const rows = [
      ['3', '03'],
      ['03', '03'],
      ['10', '10'],
      ['3a', '3a'],
      ['399', '399'],
    ] as const;
    for (const [number, expected] of rows)
      assert.deepEqual(pick('Sở Nội vụ', ['NUMBER'], { number }), [expected]);
  });
});

describe('the rooms of a commune', () => {
  it('are those of Nghị định 150/2025/NĐ-CP for its kind', () => {
    const rows = [
      ['UBND xã Tân Lập', 'Phòng Kinh tế'],
      ['UBND phường An Lạc', 'Phòng Kinh tế, Hạ tầng và Đô thị'],
      ['UBND đặc khu Cô Đảo', 'Phòng Kinh tế'],
      ['UBND đặc khu Phú Quốc', 'Phòng Kinh tế, Hạ tầng và Đô thị'],
    ] as const;
    for (const [issuer, room] of rows) assert.deepEqual(pick(issuer, ['UNIT']), [room], issuer);
  });

  it('were none until 30/6/2025, when it had officers and a district above it', () => {
    const names = ['UNIT', 'OFFICE', 'HIGHER', 'SIGNING_BY_ORDER', 'POWERS_BASIS'];
    assert.deepEqual(pick('UBND xã Tân Lập', names, { date: SEPTEMBER_2024 }), [
      'Công chức Văn hóa - Xã hội',
      'Công chức Văn phòng - Thống kê',
      'Ủy ban nhân dân huyện',
      'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH',
      'Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015',
    ]);
    assert.deepEqual(
      pick('Đảng ủy xã Tân Lập', ['SUPERIOR_LINE', 'PARTY_SUPERIOR'], { date: SEPTEMBER_2024 }),
      ['ĐẢNG BỘ HUYỆN …\n', 'Ban Thường vụ Huyện ủy'],
    );
    assert.deepEqual(
      pick('Đảng ủy xã Tân Lập, huyện Sông Mây, tỉnh Cao Sơn', ['SUPERIOR_LINE'], { date: MAY_2015 }),
      ['ĐẢNG BỘ HUYỆN SÔNG MÂY\n'],
    );
  });
});

describe('a district until 30/6/2025', () => {
  it('has its own committee, rooms and communes', () => {
    const names = ['ISSUER_CODE', 'PLACE', 'REPORTED_TO', 'UNIT', 'LOCAL_HEADS', 'FORCES', 'HIGHER'];
    assert.deepEqual(pick('UBND huyện Sông Mây', names, { date: SEPTEMBER_2024 }), [
      'UBND',
      'Sông Mây',
      'Thường trực Huyện ủy',
      'Phòng Nội vụ',
      'Chủ tịch Ủy ban nhân dân các xã, thị trấn',
      'Công an huyện, Ban Chỉ huy Quân sự huyện',
      'Ủy ban nhân dân tỉnh',
    ]);
    const town = pick('UBND thị xã Bến Đá', ['REPORTED_TO', 'SUBMITTED_TO'], { date: MAY_2015 });
    assert.deepEqual(town, ['Thường trực Thị ủy', 'Hội đồng nhân dân thị xã']);
    const city = pick('UBND thành phố Bến Đá, tỉnh Cao Sơn', ['REPORTED_TO', 'HIGHER'], { date: MAY_2015 });
    assert.deepEqual(city, ['Thường trực Thành ủy', 'Ủy ban nhân dân tỉnh']);
  });

  it('has a Party committee with a code of its own', () => {
    const names = ['ISSUER_CODE', 'SUPERIOR_LINE', 'PARTY_OFFICE', 'PARTY_SUPERIOR'];
    assert.deepEqual(pick('Huyện ủy Sông Mây', names, { date: MAY_2015 }), [
      'HU',
      'ĐẢNG BỘ TỈNH …\n',
      'Văn phòng Huyện ủy',
      'Ban Thường vụ Tỉnh ủy',
    ]);
    assert.deepEqual(pick('Quận ủy Bến Đá', names.slice(0, 1), { date: MAY_2015 }), ['QU']);
  });

  it('is not what a city directly under the centre is', () => {
    assert.deepEqual(pick('UBND thành phố Hà Nội', ['REPORTED_TO', 'HIGHER', 'FORCES']), [
      'Thường trực Thành ủy',
      'Chính phủ',
      'Công an thành phố, Bộ Tư lệnh Thủ đô Hà Nội',
    ]);
    assert.deepEqual(pick('UBND thành phố Đà Nẵng', ['FORCES']), [
      'Công an thành phố, Bộ Chỉ huy Quân sự thành phố',
    ]);
  });
});

describe('a people’s council', () => {
  it('of a commune writes to its province, one of a province to the centre', () => {
    const names = ['HIGHER', 'HIGHER_COUNCIL', 'HIGHER_GOVERNMENT', 'COUNCIL_BOARD', 'UNITS'];
    assert.deepEqual(pick('HĐND xã Tân Lập', names), [
      'Thường trực Hội đồng nhân dân tỉnh',
      'Thường trực Hội đồng nhân dân tỉnh',
      'Ủy ban nhân dân tỉnh',
      'Ban Kinh tế - Ngân sách Hội đồng nhân dân',
      'Các ban, các Tổ đại biểu Hội đồng nhân dân',
    ]);
    assert.deepEqual(pick('HĐND tỉnh Cao Sơn', names.slice(0, 4)), [
      'Ủy ban Thường vụ Quốc hội',
      'Ủy ban Thường vụ Quốc hội',
      'Chính phủ',
      'Ban Pháp chế Hội đồng nhân dân',
    ]);
  });

  it('has recipients of its level in a normative resolution', () => {
    const commune = write('nghi-quyet-hdnd-qppl', 'HĐND xã Tân Lập');
    assert.match(
      commune,
      /- Thường trực Hội đồng nhân dân tỉnh;\n- Ủy ban nhân dân tỉnh;\n- Thường trực Đảng ủy;/u,
    );
    assert.doesNotMatch(commune, /Chính phủ;|Quốc hội;|Tỉnh ủy/u);
    assert.match(
      write('nghi-quyet-hdnd-qppl', 'HĐND tỉnh Cao Sơn'),
      /- Ủy ban Thường vụ Quốc hội;\n- Chính phủ;\n- Thường trực Tỉnh ủy;/u,
    );
  });

  it('is headed by its chairman, whom its standing body has too', () => {
    assert.deepEqual(pick('Thường trực HĐND xã Tân Lập', ['HEAD_IN_TEXT', 'HEAD_OF_ISSUER']), [
      'Chủ tịch Hội đồng nhân dân xã Tân Lập',
      'CHỦ TỊCH HỘI ĐỒNG NHÂN DÂN XÃ TÂN LẬP',
    ]);
  });
});

describe('bodies that are no local government', () => {
  it('have laws, tasks and deputies of their own', () => {
    const rows = [
      [
        'TAND tỉnh Cao Sơn',
        'Luật Tổ chức Tòa án nhân dân ngày 24 tháng 6 năm 2024',
        'nhiệm vụ công tác tòa án',
        'Chánh án, các Phó Chánh án',
      ],
      [
        'VKSND khu vực 3',
        'Luật Tổ chức Viện kiểm sát nhân dân ngày 24 tháng 11 năm 2014',
        'nhiệm vụ công tác kiểm sát',
        'Viện trưởng, các Phó Viện trưởng',
      ],
      [
        'UBMTTQ Việt Nam xã Tân Lập',
        'Luật Mặt trận Tổ quốc Việt Nam ngày 09 tháng 6 năm 2015',
        'nhiệm vụ công tác Mặt trận',
        'Chủ tịch, các Phó Chủ tịch',
      ],
      [
        'LĐLĐ tỉnh Cao Sơn',
        'Luật Công đoàn ngày 27 tháng 11 năm 2024',
        'nhiệm vụ công tác công đoàn',
        'Chủ tịch, các Phó Chủ tịch',
      ],
      [
        'Hội Nông dân xã Tân Lập',
        'Điều lệ Hội Nông dân Việt Nam',
        'nhiệm vụ công tác hội',
        'Chủ tịch, các Phó Chủ tịch',
      ],
      [
        'Trung đoàn 52',
        'Luật Quốc phòng ngày 08 tháng 6 năm 2018',
        'nhiệm vụ quân sự, quốc phòng',
        'Trung đoàn trưởng, các Phó Trung đoàn trưởng',
      ],
      [
        'Công an tỉnh Cao Sơn',
        'Luật Công an nhân dân ngày 20 tháng 11 năm 2018',
        'nhiệm vụ bảo đảm an ninh, trật tự',
        'Giám đốc, các Phó Giám đốc',
      ],
      [
        'Hợp tác xã Tân Lập',
        'Luật Hợp tác xã ngày 20 tháng 6 năm 2023;\nCăn cứ Điều lệ tổ chức và hoạt động của Hợp tác xã Tân Lập',
        'nhiệm vụ sản xuất, kinh doanh',
        'Giám đốc, các Phó Giám đốc',
      ],
    ] as const;
    for (const [issuer, ...expected] of rows)
      assert.deepEqual(pick(issuer, ['POWERS_BASIS', 'TASKS', 'LEADERS']), expected, issuer);
    assert.deepEqual(pick('Bộ Nội vụ', ['LEADERS', 'UNIT_HEAD']), [
      'Bộ trưởng, các Thứ trưởng',
      'Vụ trưởng Vụ …',
    ]);
  });

  it('so small that they have no office keep their papers themselves', () => {
    const names = ['OFFICE', 'OFFICE_HEAD', 'LETTER_UNIT', 'HIGHER'];
    assert.deepEqual(pick('Phòng Kinh tế xã Tân Lập', names), [
      'Phòng Kinh tế',
      'Trưởng phòng Kinh tế xã Tân Lập',
      '',
      'Ủy ban nhân dân xã',
    ]);
    assert.deepEqual(pick('UBMTTQ Việt Nam xã Tân Lập', ['OFFICE', 'UNITS']), [
      'Ủy ban Mặt trận Tổ quốc Việt Nam xã Tân Lập',
      'Ban Công tác Mặt trận ở các khu dân cư',
    ]);
    assert.deepEqual(pick('UBMTTQ Việt Nam tỉnh Cao Sơn', ['OFFICE']), ['Văn phòng']);
    assert.deepEqual(pick('Hội Nông dân xã Tân Lập', ['UNITS']), ['Các chi hội trực thuộc']);
    assert.deepEqual(pick('Ban Quản lý dự án đầu tư xây dựng tỉnh Cao Sơn', ['UNITS']), [
      'Các phòng, đơn vị trực thuộc',
    ]);
    assert.match(write('cong-van', 'Phòng Kinh tế xã Tân Lập', { number: '8' }), /^Số: 08\/PKT$/mu);
    assert.match(write('cong-van', 'Sở Nội vụ', { number: '8' }), /^Số: 08\/SNV-VP$/mu);
  });

  it('do not tell the same body twice among the recipients', () => {
    for (const id of ['to-trinh', 'bao-cao-dinh-ky', 'bao-cao-chuyen-de'])
      assert.match(write(id, 'Sở Nội vụ'), /Nơi nhận:\n- Như trên;\n- Lưu: VT\./u, id);
    assert.match(write('to-trinh', 'UBND xã Tân Lập'), /- Như trên;\n- Thường trực Đảng ủy \(để báo cáo\);/u);
  });
});

describe('the bodies of the Party', () => {
  it('sign as what they are', () => {
    const rows = [
      ['Tỉnh ủy Cao Sơn', 'nghi-quyet-chuyen-de', 'T/M TỈNH ỦY\nBÍ THƯ'],
      ['Đảng ủy xã Tân Lập', 'nghi-quyet-chuyen-de', 'T/M ĐẢNG ỦY\nBÍ THƯ'],
      ['Ban Thường vụ Đảng ủy xã Tân Lập', 'bao-cao-dinh-ky-dang', 'T/M BAN THƯỜNG VỤ\nBÍ THƯ'],
      ['Đảng ủy xã Tân Lập', 'huong-dan-dang', 'T/M BAN THƯỜNG VỤ\nBÍ THƯ'],
      ['Ban Tổ chức Tỉnh ủy Cao Sơn', 'huong-dan-dang', 'TRƯỞNG BAN'],
      ['Ủy ban Kiểm tra Đảng ủy xã Tân Lập', 'quyet-dinh-dang', 'T/M ỦY BAN KIỂM TRA\nCHỦ NHIỆM'],
      ['Chi bộ thôn Đoài', 'ke-hoach-dang', 'T/M CHI BỘ\nBÍ THƯ'],
    ] as const;
    for (const [issuer, id, signing] of rows)
      assert.ok(write(id, issuer).endsWith(`\n\n${signing}\n\nHọ và tên\n`), `${id}, ${issuer}`);
  });

  it('hold the congress of those whom they lead', () => {
    const commune = write('nghi-quyet-dai-hoi', 'Đảng ủy xã Tân Lập');
    assert.match(commune, /^ĐẢNG BỘ TỈNH …\nĐẢNG BỘ XÃ TÂN LẬP\nĐẠI HỘI ĐẠI BIỂU LẦN THỨ II\n/u);
    assert.match(commune, /^Đại hội đại biểu Đảng bộ xã Tân Lập lần thứ II$/mu);
    assert.match(write('nghi-quyet-dai-hoi', 'Tỉnh ủy Cao Sơn'), /^ĐẢNG BỘ TỈNH CAO SƠN\n/u);
    const cell = write('nghi-quyet-dai-hoi', 'Chi bộ thôn Đoài');
    assert.match(cell, /^Đại hội Chi bộ thôn Đoài lần thứ II$/mu);
    assert.doesNotMatch(cell, /đại biểu chính thức|Ban Chấp hành/u);
  });
});
