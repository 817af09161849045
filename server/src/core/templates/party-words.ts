import type { NamedIssuer, Words } from './named-issuer';

/** The words for a committee, a cell or a board of the Party: Hướng dẫn 05-HD/VPTW. */
export function partyWords(issuer: NamedIssuer): Words {
  const { form, name } = issuer;
  if (form.code === 'CB') return CELL;
  if (BOARD.test(name.full)) return boardWords(issuer);
  const committee = /^(?:Ban Thường vụ )?(?<committee>(?:Tỉnh|Thành) (?:ủy|uỷ))/u.exec(name.full)?.groups?.[
    'committee'
  ];
  return committee === undefined ? committeeWords('Đảng ủy', COMMUNE) : committeeWords(committee, PROVINCE);
}

const BOARD = /^(?:Ban (?!Thường vụ|Chấp hành)|Văn phòng|Ủy ban Kiểm tra)/u;

/** What stands above a committee, and what below it. */
interface Level {
  readonly superior: string;
  readonly units: (committee: string) => string;
}

const COMMUNE: Level = { superior: 'Ban Thường vụ Tỉnh ủy', units: () => 'Các chi bộ, đảng bộ trực thuộc' };
const PROVINCE: Level = { superior: 'Ban Bí thư', units: committee => `Các cấp ủy trực thuộc ${committee}` };

function committeeWords(committee: string, { superior, units }: Level): Words {
  return [
    ['PARTY_COMMITTEE', committee],
    ['PARTY_OFFICE', `Văn phòng ${committee}`],
    ['PARTY_STANDING', `Ban Thường vụ ${committee}`],
    ['PARTY_DECIDER', `BAN THƯỜNG VỤ ${committee.toUpperCase()}`],
    ['PARTY_HEAD', `Bí thư ${committee}`],
    ['PARTY_SUPERIOR', superior],
    ['PARTY_MEMBERS', `Các đồng chí ${committee} viên`],
    ['PARTY_UNITS', units(committee)],
  ];
}

const CELL: Words = [
  ['PARTY_COMMITTEE', 'chi bộ'],
  ['PARTY_OFFICE', 'chi bộ'],
  ['PARTY_STANDING', 'Chi ủy'],
  ['PARTY_DECIDER', 'CHI BỘ'],
  ['PARTY_HEAD', 'Bí thư chi bộ'],
  ['PARTY_SUPERIOR', 'Đảng ủy cấp trên'],
  ['PARTY_MEMBERS', 'Các đồng chí chi ủy viên'],
  ['PARTY_UNITS', 'Đảng viên chi bộ'],
  ['PARTY_SIGNING', 'T/M CHI BỘ\nBÍ THƯ'],
  ['PARTY_BY_ORDER', 'T/M CHI BỘ\nBÍ THƯ'],
];

/** A board signs through its head, and keeps its own papers. */
function boardWords({ form, name, headInText }: NamedIssuer): Words {
  const board = name.full;
  const [kind = 'Đảng ủy'] = /^\p{L}+ \p{L}+/u.exec(name.committee ?? '') ?? [];
  const post = form.signing.split('\n').at(-1) ?? form.signing;
  return [
    ['PARTY_COMMITTEE', board],
    ['PARTY_OFFICE', board],
    ['PARTY_STANDING', `Lãnh đạo ${board}`],
    ['PARTY_DECIDER', headInText.toUpperCase()],
    ['PARTY_HEAD', headInText],
    ['PARTY_SUPERIOR', `Ban Thường vụ ${kind}`],
    ['PARTY_MEMBERS', `Lãnh đạo ${board}`],
    ['PARTY_UNITS', `Các cấp ủy trực thuộc ${kind}`],
    ['PARTY_SIGNING', post],
    ['PARTY_BY_ORDER', post],
  ];
}
