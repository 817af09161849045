import { provinceOf, type IssuerName, type Unit } from './issuer-name';
import type { NamedIssuer, Words } from './named-issuer';

const OFFICE = 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân';

/** A province or a city directly under the centre, with what is below it on either side of 01/7/2025. */
export function provinceWords({ name, isTwoLevel }: NamedIssuer): Words {
  const { unit } = name;
  const committee = unit === 'tỉnh' ? 'Tỉnh ủy' : 'Thành ủy';
  const below = `Ủy ban nhân dân các ${isTwoLevel ? 'xã, phường, đặc khu' : 'huyện, thị xã, thành phố'}`;
  const { army, commander } = armyOf(name);
  return [
    ['OFFICE', 'Văn phòng Ủy ban nhân dân'],
    ['OFFICE_HEAD', 'Chánh Văn phòng Ủy ban nhân dân'],
    ['REPORTED_TO', `Thường trực ${committee}`],
    ['PERSONNEL_COMMITTEE', `Ban Thường vụ ${committee}`],
    ['HIGHER', 'Chính phủ'],
    ['HIGHER_LINE', '- Chính phủ (để báo cáo);\n'],
    ['HIGHER_COUNCIL', 'Ủy ban Thường vụ Quốc hội'],
    ['HIGHER_GOVERNMENT', 'Chính phủ'],
    ['COUNCIL_BOARD', 'Ban Pháp chế Hội đồng nhân dân'],
    ['COUNCIL_TERM', '…'],
    ['SUBMITTED_TO', `Hội đồng nhân dân ${unit}`],
    ['UNITS', `Các sở, ban, ngành, ${below}`],
    ['GUIDED', `Các sở, ban, ngành, ${below}`],
    ['UNIT_HEADS', `giám đốc các sở, thủ trưởng các ban, ngành, Chủ tịch ${below}`],
    ['OWN_HEADS', 'Giám đốc các sở, thủ trưởng các ban, ngành'],
    ['GUESTS', `giám đốc các sở, thủ trưởng các ban, ngành, Chủ tịch ${below}`],
    ['UNIT', 'Sở Nội vụ'],
    ['UNIT_HEAD', 'Giám đốc Sở Nội vụ'],
    ['DEPUTY', 'Phó Giám đốc Sở Nội vụ'],
    ['PROPOSER', 'Giám đốc Sở Nội vụ'],
    ['LOCAL_HEADS', `Chủ tịch ${below}`],
    ['FORCES', `Công an ${unit}, ${army}`],
    ['FORCE_HEADS', `Giám đốc Công an ${unit}, ${commander} ${army}`],
  ];
}

/** Two cities have a high command, all others a command. */
function armyOf({ unit, units }: IssuerName): { readonly army: string; readonly commander: string } {
  const high = HIGH_COMMANDS.get(units[0]?.name ?? '');
  return high === undefined
    ? { army: `Bộ Chỉ huy Quân sự ${unit}`, commander: 'Chỉ huy trưởng' }
    : { army: high, commander: 'Tư lệnh' };
}

const HIGH_COMMANDS: ReadonlyMap<string, string> = new Map([
  ['Hà Nội', 'Bộ Tư lệnh Thủ đô Hà Nội'],
  ['Hồ Chí Minh', 'Bộ Tư lệnh Thành phố Hồ Chí Minh'],
]);

/** A district, a town or a city in a province, until 30/6/2025. */
export function districtWords({ name }: NamedIssuer): Words {
  const { unit } = name;
  const committee = DISTRICT_COMMITTEES.get(unit) ?? 'Huyện ủy';
  const province =
    provinceOf({ units: name.units.slice(1) })?.kind ?? (unit === 'quận' ? 'thành phố' : 'tỉnh');
  const below = `Ủy ban nhân dân các ${BELOW_DISTRICTS.get(unit) ?? 'xã, phường'}`;
  return [
    ...sharedWords(unit, province),
    ['REPORTED_TO', `Thường trực ${committee}`],
    ['PERSONNEL_COMMITTEE', `Ban Thường vụ ${committee}`],
    ['UNITS', `Các phòng, ban chuyên môn, ${below}`],
    ['GUIDED', `Các phòng, ban chuyên môn, ${below}`],
    ['UNIT_HEADS', `trưởng các phòng, ban chuyên môn, Chủ tịch ${below}`],
    ['OWN_HEADS', 'Trưởng các phòng, ban chuyên môn'],
    ['GUESTS', `trưởng các phòng, ban chuyên môn, Chủ tịch ${below}`],
    ...roomWords('Phòng Nội vụ', 'Trưởng phòng Nội vụ', 'Phó Trưởng phòng Nội vụ'),
    ['PROPOSER', 'Trưởng phòng Nội vụ'],
    ['LOCAL_HEADS', `Chủ tịch ${below}`],
  ];
}

const DISTRICT_COMMITTEES: ReadonlyMap<string, string> = new Map([
  ['quận', 'Quận ủy'],
  ['thị xã', 'Thị ủy'],
  ['thành phố', 'Thành ủy'],
]);

const BELOW_DISTRICTS: ReadonlyMap<string, string> = new Map([
  ['huyện', 'xã, thị trấn'],
  ['quận', 'phường'],
]);

/** A commune, a ward or a special zone since 01/7/2025: Nghị định 150/2025/NĐ-CP has its rooms. */
export function communeWords({ name, date }: NamedIssuer): Words {
  const unit = name.unit === '' ? 'xã' : name.unit;
  const province = provinceOf(name)?.kind ?? 'tỉnh';
  const rooms = `Các phòng chuyên môn, các ${hamletsOf(unit)}`;
  const room = economicRoom(name.units[0]);
  return [
    ...sharedWords(unit, province),
    ['REPORTED_TO', 'Thường trực Đảng ủy'],
    ['PERSONNEL_COMMITTEE', 'Ban Thường vụ Đảng ủy'],
    ['UNITS', rooms],
    ['GUIDED', rooms],
    ['UNIT_HEADS', 'trưởng các phòng chuyên môn'],
    ['OWN_HEADS', 'Trưởng các phòng chuyên môn'],
    // The councils of the new communes took over in the middle of a term.
    ['COUNCIL_TERM', date.year < 2026 || (date.year === 2026 && date.month < 4) ? 'I' : 'II'],
    ['GUESTS', 'trưởng các phòng chuyên môn'],
    ...roomWords(`Phòng ${room}`, `Trưởng phòng ${room}`, `Phó Trưởng phòng ${room}`),
    ['PROPOSER', 'Trưởng phòng Văn hóa - Xã hội'],
    ['LOCAL_HEADS', `Trưởng các ${hamletsOf(unit)}`],
  ];
}

/** Wards and the special zone of Phú Quốc have one for infrastructure and the town too. */
function economicRoom(unit: Unit | undefined): string {
  const isTown = unit?.kind === 'phường' || unit?.name === 'Phú Quốc';
  return isTown ? 'Kinh tế, Hạ tầng và Đô thị' : 'Kinh tế';
}

/** A commune, a ward or a township until 30/6/2025: it had officers and no rooms, and no office whose head could sign by order. */
export function threeLevelCommuneWords({ name }: NamedIssuer): Words {
  const unit = name.unit === '' ? 'xã' : name.unit;
  const around =
    name.units.find(({ kind }) => DISTRICT_KINDS.has(kind))?.kind ?? (unit === 'phường' ? 'quận' : 'huyện');
  const officers = `Các công chức chuyên môn, các ${hamletsOf(unit)}`;
  return [
    ...sharedWords(unit, around),
    ['OFFICE', 'Công chức Văn phòng - Thống kê'],
    ['OFFICE_HEAD', 'Công chức Văn phòng - Thống kê'],
    ['REPORTED_TO', 'Thường trực Đảng ủy'],
    ['PERSONNEL_COMMITTEE', 'Ban Thường vụ Đảng ủy'],
    ['UNITS', officers],
    ['GUIDED', officers],
    ['UNIT_HEADS', 'các công chức chuyên môn'],
    ['OWN_HEADS', 'Các công chức chuyên môn'],
    ['GUESTS', 'các công chức chuyên môn, trưởng các đoàn thể'],
    ...roomWords('Công chức Văn hóa - Xã hội', 'công chức Văn hóa - Xã hội', '…'),
    ['PROPOSER', 'công chức Văn hóa - Xã hội'],
    ['LOCAL_HEADS', `Trưởng các ${hamletsOf(unit)}`],
    ['SIGNING_BY_ORDER', 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH'],
  ];
}

const DISTRICT_KINDS: ReadonlySet<string> = new Set(['huyện', 'quận', 'thị xã', 'thành phố']);

/** What districts and communes have in common: an office for both bodies, the unit above, its own police and army. */
function sharedWords(unit: string, above: string): Words {
  return [
    ['OFFICE', OFFICE],
    ['OFFICE_HEAD', `Chánh ${OFFICE}`],
    ['HIGHER', `Ủy ban nhân dân ${above}`],
    ['HIGHER_LINE', `- Ủy ban nhân dân ${above} (để báo cáo);\n`],
    ['HIGHER_COUNCIL', `Thường trực Hội đồng nhân dân ${above}`],
    ['HIGHER_GOVERNMENT', `Ủy ban nhân dân ${above}`],
    ['COUNCIL_BOARD', 'Ban Kinh tế - Ngân sách Hội đồng nhân dân'],
    ['COUNCIL_TERM', '…'],
    ['SUBMITTED_TO', `Hội đồng nhân dân ${unit}`],
    ['FORCES', `Công an ${unit}, Ban Chỉ huy Quân sự ${unit}`],
    ['FORCE_HEADS', `Trưởng Công an ${unit}, Chỉ huy trưởng Ban Chỉ huy Quân sự ${unit}`],
  ];
}

function roomWords(room: string, head: string, deputy: string): Words {
  return [
    ['UNIT', room],
    ['UNIT_HEAD', head],
    ['DEPUTY', deputy],
  ];
}

function hamletsOf(unit: string): string {
  return unit === 'phường' || unit === 'thị trấn' ? 'tổ dân phố' : 'thôn';
}
