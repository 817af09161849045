import { isCommune, provinceOf, type IssuerName } from './issuer-name';
import type { NamedIssuer, Words } from './named-issuer';

/** The words for a committee, a cell or a board of the Party: Hướng dẫn 05-HD/VPTW. */
export function partyWords(issuer: NamedIssuer): Words {
  const { form, name } = issuer;
  const whole = wholeOf(name);
  const own: Words = [
    ['PARTY_WHOLE', whole],
    ['PARTY_WHOLE_CAPITALS', whole.toUpperCase()],
  ];
  if (form.code === 'CB') return [...own, ...cellWords(name)];
  if (BOARD.test(name.body)) return [...own, ...boardWords(issuer)];
  return [...own, ...committeeWords(issuer)];
}

const BOARD = /^(?:Ban (?!Thường vụ|Chấp hành)|Văn phòng|Ủy ban Kiểm tra)/u;

/** The members whom a committee leads, as a congress is named after them: "Tỉnh ủy Cao Sơn" → "Đảng bộ tỉnh Cao Sơn". */
function wholeOf({ printed, units: [unit] }: IssuerName): string {
  if (OF_UNIT.test(printed) && unit !== undefined) return `Đảng bộ ${unit.kind} ${unit.name}`;
  return printed.replace(/^Đảng (?:ủy|uỷ) /u, 'Đảng bộ ');
}

/** What a committee is called, what stands above it, and what below. */
interface Committee {
  readonly title: string;
  readonly superior: string;
  readonly units: string;
  /** The board that keeps its papers on members and organisation. */
  readonly board: string;
  /** The committee of its people's committee. */
  readonly government: string;
}

function committeeWords({ form, name, isTwoLevel }: NamedIssuer): Words {
  const committee = readCommittee(name, isTwoLevel);
  const { title, superior, units, board, government } = committee;
  const signing = form.signing.includes('BAN THƯỜNG VỤ')
    ? `T/M ${title.toUpperCase()}\nBÍ THƯ`
    : form.signing;
  return [
    ['PARTY_COMMITTEE', title],
    ['PARTY_OFFICE', `Văn phòng ${title}`],
    ['PARTY_STANDING', `Ban Thường vụ ${title}`],
    ['PARTY_DECIDER', `BAN THƯỜNG VỤ ${title.toUpperCase()}`],
    ['PARTY_HEAD', `Bí thư ${title}`],
    ['PARTY_SUPERIOR', superior],
    ['PARTY_HIGHEST', title === 'Tỉnh ủy' || title === 'Thành ủy' ? 'Bộ Chính trị, Ban Bí thư' : superior],
    ['PARTY_RULES', rulesAbove(superior)],
    ['PARTY_MEMBERS', `Các đồng chí ${title} viên`],
    ['PARTY_UNITS', units],
    ['PARTY_BOARD', board],
    ['PARTY_GOVERNMENT', government],
    ['PARTY_COMMISSION', `Ủy ban Kiểm tra ${title}`],
    ['PARTY_ASSEMBLY_SIGNING', signing],
    ['PARTY_BOARD_SIGNING', 'T/M BAN THƯỜNG VỤ\nBÍ THƯ'],
    ['PARTY_ASSEMBLY', 'Ban Chấp hành'],
    ['PARTY_BUREAU', 'Ban Thường vụ'],
    ['PARTY_LEADERS', `Ban Chấp hành, Ban Thường vụ, Thường trực ${title}`],
    ['PARTY_MEETING', 'hội nghị Ban Chấp hành thường kỳ'],
    ['PARTY_ATTENDANTS', 'đồng chí ủy viên Ban Chấp hành'],
    ['PARTY_PLACE', `Hội trường ${title}`],
  ];
}

function readCommittee(name: IssuerName, isTwoLevel: boolean): Committee {
  const province = provinceOf(name)?.kind === 'thành phố' ? 'Thành ủy' : 'Tỉnh ủy';
  const opening = OF_UNIT.exec(name.printed)?.[0].replace('uỷ', 'ủy');
  if (opening === 'Tỉnh ủy' || opening === 'Thành ủy')
    return {
      title: opening,
      superior: 'Ban Bí thư',
      units: `Các cấp ủy trực thuộc ${opening}`,
      board: `Ban Tổ chức ${opening}`,
      // Its predecessor ended with those of all people's committees in 2025.
      government: `${isTwoLevel ? 'Đảng ủy' : 'Ban cán sự đảng'} Ủy ban nhân dân ${name.unit}`,
    };
  if (opening !== undefined)
    return {
      title: opening,
      superior: `Ban Thường vụ ${province}`,
      units: `Các chi bộ, đảng bộ trực thuộc ${opening}`,
      board: `Ban Tổ chức ${opening}`,
      government: `Ủy ban nhân dân ${name.unit}`,
    };
  const isOfCommune = IN_COMMUNE.test(name.printed) && isCommune(name.units[0]);
  const above = isOfCommune && !isTwoLevel ? 'Huyện ủy' : province;
  return {
    title: 'Đảng ủy',
    superior: superiorOf(name, above),
    units: 'Các chi bộ, đảng bộ trực thuộc',
    board: isTwoLevel && isOfCommune ? 'Ban Xây dựng Đảng' : 'Văn phòng Đảng ủy',
    government: isTwoLevel
      ? `Đảng ủy Ủy ban nhân dân ${name.unit === '' ? 'xã' : name.unit}`
      : `Ủy ban nhân dân ${name.unit === '' ? 'xã' : name.unit}`,
  };
}

const OF_UNIT = /^(?:Tỉnh|Thành|Huyện|Quận|Thị) (?:ủy|uỷ)/u;
const IN_COMMUNE = /^Đảng (?:ủy|uỷ|bộ) (?:xã|phường|đặc khu|thị trấn) /u;

/** A committee in a people's committee or a department has the Party committee of its level above it. */
function superiorOf({ printed, units: [unit] }: IssuerName, above: string): string {
  if (/^Đảng (?:ủy|uỷ) Sở /u.test(printed)) return 'Ban Thường vụ Đảng ủy Ủy ban nhân dân tỉnh';
  if (isCommune(unit) && !IN_COMMUNE.test(printed)) return `Ban Thường vụ Đảng ủy ${unit?.kind ?? ''}`.trim();
  return `Ban Thường vụ ${above}`;
}

/** "Ban Thường vụ Tỉnh ủy" → "Ban Chấp hành Đảng bộ tỉnh". */
function rulesAbove(superior: string): string {
  if (superior === 'Ban Bí thư') return 'Ban Chấp hành Trung ương';
  const committee = superior.replace('Ban Thường vụ ', '');
  const [kind = ''] = committee.split(' ');
  return /^(?:Tỉnh|Thành|Huyện) ủy$/u.test(committee)
    ? `Ban Chấp hành Đảng bộ ${kind === 'Thành' ? 'thành phố' : kind.toLowerCase()}`
    : committee;
}

function cellWords({ units }: IssuerName): Words {
  const unit = units.find(isCommune);
  return [
    ['PARTY_COMMITTEE', 'Chi bộ'],
    ['PARTY_OFFICE', 'Chi bộ'],
    ['PARTY_STANDING', 'Chi ủy'],
    ['PARTY_DECIDER', 'CHI BỘ'],
    ['PARTY_HEAD', 'Bí thư Chi bộ'],
    ['PARTY_SUPERIOR', `Đảng ủy ${unit?.kind ?? 'cấp trên'}`],
    ['PARTY_HIGHEST', `Đảng ủy ${unit?.kind ?? 'cấp trên'}`],
    ['PARTY_RULES', `Đảng ủy ${unit?.kind ?? 'cấp trên'}`],
    ['PARTY_MEMBERS', 'Các đồng chí chi ủy viên'],
    ['PARTY_UNITS', 'Đảng viên Chi bộ'],
    ['PARTY_BOARD', 'Đồng chí được phân công'],
    ['PARTY_GOVERNMENT', 'Chi ủy'],
    ['PARTY_COMMISSION', 'Chi ủy'],
    ['PARTY_CONGRESS', 'Đại hội'],
    ['PARTY_CONGRESS_CAPITALS', 'ĐẠI HỘI'],
    ['PARTY_DELEGATES', 'đảng viên'],
    ['PARTY_ELECTED', 'Chi ủy'],
    ...signedBy('T/M CHI BỘ\nBÍ THƯ'),
    ['PARTY_ASSEMBLY', 'Chi bộ'],
    ['PARTY_BUREAU', 'Chi ủy'],
    ['PARTY_LEADERS', 'Chi bộ, Chi ủy'],
    ['PARTY_MEETING', 'hội nghị chi bộ thường kỳ'],
    ['PARTY_ATTENDANTS', 'đảng viên'],
    ['PARTY_PLACE', 'Phòng họp Chi bộ'],
  ];
}

/** A board signs through its head, a control commission as a whole; both keep their own papers. */
function boardWords({ form, name, headInText }: NamedIssuer): Words {
  const committee = name.parent ?? '';
  const [kind = 'Đảng ủy'] = /^\p{L}+ \p{L}+/u.exec(committee) ?? [];
  const board = `${name.printed} ${kind}`;
  const isCommission = form.signing.startsWith('T/M');
  return [
    ['PARTY_COMMITTEE', board],
    ['PARTY_OFFICE', board],
    ['PARTY_STANDING', `${isCommission ? 'Thường trực' : 'lãnh đạo'} ${board}`],
    ['PARTY_DECIDER', (isCommission ? board : headInText).toUpperCase()],
    ['PARTY_HEAD', headInText],
    ['PARTY_SUPERIOR', `Ban Thường vụ ${kind}`],
    ['PARTY_HIGHEST', `Ban Thường vụ ${kind}`],
    ['PARTY_RULES', `Ban Chấp hành ${wholeOfKind(kind)}`],
    ['PARTY_MEMBERS', `${isCommission ? 'Các thành viên' : 'Lãnh đạo'} ${board}`],
    ['PARTY_UNITS', `Các cấp ủy trực thuộc ${kind}`],
    ['PARTY_BOARD', board],
    ['PARTY_GOVERNMENT', board],
    ['PARTY_COMMISSION', `Ủy ban Kiểm tra ${kind}`],
    ...signedBy(form.signing),
    ['PARTY_ASSEMBLY', name.printed],
    ['PARTY_BUREAU', isCommission ? 'Thường trực' : 'Lãnh đạo Ban'],
    ['PARTY_LEADERS', board],
    ['PARTY_MEETING', `hội nghị ${board}`],
    ['PARTY_ATTENDANTS', 'đồng chí'],
    ['PARTY_PLACE', `Phòng họp ${board}`],
  ];
}

/** "Tỉnh ủy" → "Đảng bộ tỉnh"; "Đảng ủy" → "Đảng bộ". */
function wholeOfKind(kind: string): string {
  const [unit = ''] = kind.split(' ');
  return unit === 'Đảng' ? 'Đảng bộ' : `Đảng bộ ${unit === 'Thành' ? 'thành phố' : unit.toLowerCase()}`;
}

/** All papers of a cell or a board are signed in one way. */
function signedBy(signing: string): Words {
  return [
    ['PARTY_SIGNING', signing],
    ['PARTY_BY_ORDER', signing],
    ['PARTY_ASSEMBLY_SIGNING', signing],
    ['PARTY_BOARD_SIGNING', signing],
  ];
}
