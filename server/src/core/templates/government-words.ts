import type { NamedIssuer, Words } from './named-issuer';

const POWERS_OF_GOVERNMENT = 'Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025';

/**
 * The words for a people's committee or council, of a province or a commune; each level has its own below it (Luật Tổ chức chính quyền
 * địa phương số 72/2025/QH15).
 */
export function governmentWords({ name, headInText }: NamedIssuer): Words {
  const isProvince = name.unit === 'tỉnh' || name.unit === 'thành phố';
  const body = name.full.includes('Hội đồng nhân dân') ? 'Hội đồng nhân dân' : 'Ủy ban nhân dân';
  const office = `Văn phòng ${isProvince ? provincialOffice(body) : 'Hội đồng nhân dân và Ủy ban nhân dân'}`;
  return [
    ['POWERS_BASIS', POWERS_OF_GOVERNMENT],
    ['OFFICE', office],
    ['OFFICE_HEAD', `Chánh ${office}`],
    ['LEADERS', `Chủ tịch, các Phó Chủ tịch ${body}`],
    ['HOUSE', body],
    ['AWARD', `${isProvince ? 'Bằng' : 'Giấy'} khen của ${headInText}`],
    ...(isProvince ? provinceWords(name.unit) : communeWords(name.unit)),
    ...(body === 'Hội đồng nhân dân' ? higherCouncil(isProvince) : []),
  ];
}

/** A provincial council shares its office with the delegation to the National Assembly. */
function provincialOffice(body: string): string {
  return body === 'Hội đồng nhân dân' ? 'Đoàn đại biểu Quốc hội và Hội đồng nhân dân' : body;
}

function higherCouncil(isProvince: boolean): Words {
  const higher = isProvince ? 'Ủy ban Thường vụ Quốc hội' : 'Thường trực Hội đồng nhân dân tỉnh';
  return [
    ['HIGHER', higher],
    ['HIGHER_LINE', `- ${higher} (để báo cáo);\n`],
  ];
}

function provinceWords(unit: string): Words {
  const committee = unit === 'tỉnh' ? 'Tỉnh ủy' : 'Thành ủy';
  const army = unit === 'tỉnh' ? `Bộ Chỉ huy Quân sự ${unit}` : `Bộ Tư lệnh ${unit}`;
  return [
    ['REPORTED_TO', `Thường trực ${committee}`],
    ['PERSONNEL_COMMITTEE', `Ban Thường vụ ${committee}`],
    ['HIGHER', 'Chính phủ'],
    ['HIGHER_LINE', '- Chính phủ (để báo cáo);\n'],
    ['HIGHER_COUNCIL', 'Ủy ban Thường vụ Quốc hội'],
    ['SUBMITTED_TO', `Hội đồng nhân dân ${unit}`],
    ['UNITS', 'Các sở, ban, ngành, Ủy ban nhân dân các xã, phường, đặc khu'],
    [
      'UNIT_HEADS',
      'giám đốc các sở, thủ trưởng các ban, ngành, Chủ tịch Ủy ban nhân dân các xã, phường, đặc khu',
    ],
    ['UNIT', 'Sở Nội vụ'],
    ['UNIT_HEAD', 'Giám đốc Sở Nội vụ'],
    ['DEPUTY', 'Phó Giám đốc Sở Nội vụ'],
    ['PROPOSER', 'Giám đốc Sở Nội vụ'],
    ['LOCAL_HEADS', 'Chủ tịch Ủy ban nhân dân các xã, phường, đặc khu'],
    ['FORCES', `Công an ${unit}, ${army}`],
    ['FORCE_HEADS', `Giám đốc Công an ${unit}, ${unit === 'tỉnh' ? 'Chỉ huy trưởng' : 'Tư lệnh'} ${army}`],
  ];
}

function communeWords(unit: string): Words {
  const kind = unit === '' ? 'xã' : unit;
  const hamlets = kind === 'phường' ? 'tổ dân phố' : 'thôn';
  return [
    ['REPORTED_TO', 'Thường trực Đảng ủy'],
    ['PERSONNEL_COMMITTEE', 'Ban Thường vụ Đảng ủy'],
    ['HIGHER', 'Ủy ban nhân dân tỉnh'],
    ['HIGHER_LINE', '- Ủy ban nhân dân tỉnh (để báo cáo);\n'],
    ['HIGHER_COUNCIL', 'Thường trực Hội đồng nhân dân tỉnh'],
    ['SUBMITTED_TO', `Hội đồng nhân dân ${kind}`],
    ['UNITS', `Các phòng chuyên môn, các ${hamlets}`],
    ['GUIDED', `Các phòng chuyên môn, các ${hamlets}`],
    ['UNIT_HEADS', 'trưởng các phòng chuyên môn'],
    ['UNIT', 'Phòng Kinh tế'],
    ['UNIT_HEAD', 'Trưởng phòng Kinh tế'],
    ['DEPUTY', 'Phó Trưởng phòng Kinh tế'],
    ['PROPOSER', 'Trưởng phòng Văn hóa - Xã hội'],
    ['LOCAL_HEADS', `Trưởng các ${hamlets}`],
    ['FORCES', `Công an ${kind}, Ban Chỉ huy Quân sự ${kind}`],
    ['FORCE_HEADS', `Trưởng Công an ${kind}, Chỉ huy trưởng Ban Chỉ huy Quân sự ${kind}`],
  ];
}
