import { isProvincial, provinceOf, type IssuerName } from './issuer-name';
import { basisOn } from './laws-in-force';
import { communeWords, districtWords, provinceWords, threeLevelCommuneWords } from './local-levels';
import type { NamedIssuer, Words } from './named-issuer';

/**
 * The words for a people's committee or council, of a province or a commune; each level has its own below it (Luật Tổ chức chính quyền
 * địa phương số 72/2025/QH15). Before 01/7/2025 there were districts, and communes without rooms.
 */
export function governmentWords(issuer: NamedIssuer): Words {
  const { name, headInText, date } = issuer;
  const isCouncil = name.body.includes('Hội đồng nhân dân');
  const body = isCouncil ? 'Hội đồng nhân dân' : 'Ủy ban nhân dân';
  const level = levelOf(issuer);
  const words = wordsOf(level, issuer);
  const [, reportedTo = ''] = words.find(([variable]) => variable === 'REPORTED_TO') ?? [];
  return [
    ['POWERS_BASIS', basisOn('localGovernment', date)],
    ['LEADERS', `Chủ tịch, các Phó Chủ tịch ${body}`],
    ['HOUSE', body],
    ['AWARD', `${level === 'province' ? 'Bằng' : 'Giấy'} khen của ${headInText}`],
    ...words,
    ['REPORTED_LINE', `- ${reportedTo} (để báo cáo);\n`],
    ...(isCouncil ? councilWords(level, name) : []),
  ];
}

type Level = 'province' | 'district' | 'commune' | 'old-commune';

function levelOf({ name, isTwoLevel }: NamedIssuer): Level {
  if (DISTRICTS.has(name.unit)) return 'district';
  // A city in a province that is named with it was a district.
  if (name.unit === 'thành phố' && name.units.length > 1) return 'district';
  if (isProvincial(name.unit)) return 'province';
  return isTwoLevel ? 'commune' : 'old-commune';
}

const DISTRICTS: ReadonlySet<string> = new Set(['huyện', 'quận', 'thị xã']);

function wordsOf(level: Level, issuer: NamedIssuer): Words {
  switch (level) {
    case 'province':
      return provinceWords(issuer);
    case 'district':
      return districtWords(issuer);
    case 'commune':
      return communeWords(issuer);
    case 'old-commune':
      return threeLevelCommuneWords(issuer);
  }
}

/** What a council writes goes to its boards and deputies; its reports to the council above. */
function councilWords(level: Level, name: IssuerName): Words {
  const province = provinceOf(name)?.kind ?? 'tỉnh';
  const standing = 'Thường trực Hội đồng nhân dân';
  const higher = {
    province: 'Ủy ban Thường vụ Quốc hội',
    district: `${standing} ${province}`,
    commune: `${standing} ${province}`,
    'old-commune': `${standing} huyện`,
  }[level];
  const office = `Văn phòng ${level === 'province' ? 'Đoàn đại biểu Quốc hội và Hội đồng nhân dân' : 'Hội đồng nhân dân và Ủy ban nhân dân'}`;
  return [
    ['HIGHER', higher],
    ['HIGHER_LINE', `- ${higher} (để báo cáo);\n`],
    ['COUNCIL_LINE', ''],
    ...(name.body.startsWith('Thường trực ') ? [] : ([['SUBMITTED_TO', higher]] as const)),
    ['UNITS', 'Các ban, các Tổ đại biểu Hội đồng nhân dân'],
    ['GUIDED', 'Các ban, các Tổ đại biểu Hội đồng nhân dân'],
    ['UNIT_HEADS', 'trưởng các ban của Hội đồng nhân dân'],
    ['LOCAL_HEADS', 'Tổ trưởng các Tổ đại biểu Hội đồng nhân dân'],
    ['OFFICE', office],
    ['OFFICE_HEAD', `Chánh ${office}`],
    ['PROPOSER', `Chánh ${office}`],
    ['UNIT', office],
    ['UNIT_HEAD', `Chánh ${office}`],
    ['DEPUTY', `Phó Chánh ${office}`],
  ];
}
