import { AGENCY_KINDS, ANY_AGENCY, type AgencyKind, type Staff } from './agency-kinds';
import { capitalize } from '../text/capitalize';
import { provinceOf, type IssuerName } from './issuer-name';
import { basisOn } from './laws-in-force';
import type { NamedIssuer, Words } from './named-issuer';
import { deputiesOf, postInText } from './posts';

/** The words for a body of the state that is no local government, by how its name opens. */
export function agencyWords(issuer: NamedIssuer): Words {
  const { form, name, headInText } = issuer;
  const kind = AGENCY_KINDS.find(each => each.opening.test(name.body)) ?? ANY_AGENCY;
  const head = postInText(form.signing.split('\n').at(-1) ?? form.signing);
  const higher = withUnit(kind.higher, name);
  const reportedTo = withUnit(kind.reportedTo, name);
  return [
    ['POWERS_BASIS', powersBasis(kind, issuer, higher)],
    ['LEADERS', `${head}, ${deputiesOf(head)}`],
    ['HOUSE', name.printed],
    ['AWARD', `${head === 'Bộ trưởng' ? 'Bằng' : 'Giấy'} khen của ${headInText}`],
    ['HIGHER', higher],
    ['SUBMITTED_TO', higher],
    ['REPORTED_TO', reportedTo],
    ['REPORTED_LINE', higher === reportedTo ? '' : `- ${reportedTo} (để báo cáo);\n`],
    ['HIGHER_LINE', higher === reportedTo ? '' : `- ${higher} (để báo cáo);\n`],
    ['TASKS', kind.tasks],
    ...partWords(kind, name.printed, headInText),
    ...guidedWords(kind, issuer.isTwoLevel),
    ...staffWords(kind.staff, issuer),
  ];
}

/** "Ủy ban nhân dân {unit}" of "Phòng Kinh tế xã Tân Lập" → "Ủy ban nhân dân xã". */
function withUnit(words: string, name: IssuerName): string {
  return words
    .replace('{unit}', name.unit === '' ? 'cấp trên' : name.unit)
    .replace('{province}', provinceOf(name)?.kind ?? 'tỉnh');
}

function partWords({ office, unit, units }: AgencyKind, printed: string, headInText: string): Words {
  const [officeName, officeHead] = office ?? [printed, headInText];
  const [part, partHead, deputy] = unit;
  const [all, heads] = units;
  return [
    ['OFFICE', officeName],
    ['OFFICE_HEAD', officeHead],
    ['PROPOSER', office === null ? partHead : officeHead],
    ['UNIT', part],
    ['UNIT_HEAD', partHead],
    ['DEPUTY', deputy],
    ['UNITS', all],
    ['UNIT_HEADS', heads],
    ['OWN_HEADS', 'Thủ trưởng các đơn vị trực thuộc'],
    ['GUESTS', heads],
    ['LOCAL_HEADS', capitalize(heads)],
    ['LETTER_UNIT', office === null ? '' : '-VP'],
    ['FORCES', 'Lực lượng tự vệ, bảo vệ'],
    ['FORCE_HEADS', 'Chỉ huy lực lượng tự vệ, bảo vệ'],
    ['PERSONNEL_COMMITTEE', 'cấp ủy'],
    ['COUNCIL_LINE', ''],
  ];
}

function guidedWords({ guides, units: [all] }: AgencyKind, isTwoLevel: boolean): Words {
  switch (guides) {
    case 'provinces':
      return [
        ['FELLOWS_LINE', '- Các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ;\n'],
        ['GUIDED', 'Ủy ban nhân dân các tỉnh, thành phố'],
      ];
    case 'communes':
      return [
        ['FELLOWS_LINE', '- Các sở, ban, ngành;\n'],
        ['GUIDED', `Ủy ban nhân dân các ${isTwoLevel ? 'xã, phường, đặc khu' : 'huyện, thị xã, thành phố'}`],
      ];
    case 'itself':
      return [
        ['FELLOWS_LINE', ''],
        ['GUIDED', all],
      ];
  }
}

/** The first basis is what founds the body and gives it its powers: Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.2. */
function powersBasis({ founded }: AgencyKind, { name, date }: NamedIssuer, higher: string): string {
  const powers = `quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của ${name.body}`;
  if (founded === 'decree') return `Nghị định số … ngày … tháng … năm … của Chính phủ ${powers}`;
  if (founded === 'decision')
    return `Quyết định số … ngày … tháng … năm … của ${higher === 'Cơ quan cấp trên' ? '…' : higher} ${powers}`;
  if (founded === 'school')
    return 'Điều lệ trường học ban hành kèm theo Thông tư số … ngày … tháng … năm … của Bộ trưởng Bộ Giáo dục và Đào tạo';
  if (founded === 'statutes') return `Điều lệ ${name.body.replace(UNIT_BEHIND, '')} Việt Nam`;
  const law = basisOn(founded, date);
  return founded === 'enterprises' || founded === 'cooperatives'
    ? `${law};\nCăn cứ Điều lệ tổ chức và hoạt động của ${name.body}`
    : law;
}

/** "Hội Nông dân xã Tân Lập" is a part of "Hội Nông dân Việt Nam". */
const UNIT_BEHIND = /(?: Việt Nam)?(?: (?:tỉnh|thành phố|xã|phường|đặc khu|huyện|quận|thị xã) .+)?$/u;

const STAFF: Readonly<Record<Staff, string>> = {
  servants: 'công chức',
  officials: 'viên chức',
  workers: 'người lao động',
  soldiers: 'quân nhân',
  police: 'cán bộ, chiến sĩ',
};

function staffWords(staff: Staff, { date }: NamedIssuer): Words {
  return [
    ['STAFF_BASES', staffBases(staff, date)],
    ['STAFF', STAFF[staff]],
  ];
}

/** The army and the police have rules of their own for those who serve in them. */
function staffBases(staff: Staff, date: NamedIssuer['date']): string {
  if (staff === 'soldiers') return 'Luật Sĩ quan Quân đội nhân dân Việt Nam ngày 21 tháng 12 năm 1999';
  return staff === 'police'
    ? 'Thông tư số … ngày … tháng … năm … của Bộ trưởng Bộ Công an về công tác cán bộ'
    : basisOn(staff, date);
}
