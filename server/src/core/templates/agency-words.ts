import { capitalize } from '../text/capitalize';
import type { NamedIssuer, Words } from './named-issuer';

/** A department, a school, an enterprise: what its parts are called, and which law its staff is under. */
interface AgencyKind {
  readonly opening: RegExp;
  /** The part that keeps its papers, and the post at the head of that. */
  readonly office: readonly [name: string, head: string];
  /** One of its parts, and the posts in it. */
  readonly unit: readonly [name: string, head: string, deputy: string];
  readonly units: readonly [all: string, heads: string];
  readonly higher: string;
  readonly reportedTo: string;
  readonly tasks: string;
  readonly staff: keyof typeof STAFF;
}

/** Laws by name and date: Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II.6. */
const STAFF = {
  servants: [
    'Luật Cán bộ, công chức ngày 24 tháng 6 năm 2025;\nCăn cứ Nghị định số 170/2025/NĐ-CP ngày 30 tháng 6 năm 2025 của Chính phủ quy định về tuyển dụng, sử dụng và quản lý công chức',
    'công chức',
  ],
  officials: ['Luật Viên chức ngày 10 tháng 12 năm 2025', 'viên chức'],
  workers: ['Bộ luật Lao động ngày 20 tháng 11 năm 2019', 'người lao động'],
} as const;

const CHANCELLERY = ['Văn phòng', 'Chánh Văn phòng'] as const;
const ADMINISTRATION = ['Phòng Tổ chức - Hành chính', 'Trưởng phòng Tổ chức - Hành chính'] as const;
const ROOM = ['Phòng …', 'Trưởng phòng …', 'Phó Trưởng phòng …'] as const;

/** What fits a body of which only its name is known. */
const ANY_AGENCY: AgencyKind = {
  opening: /^/u,
  office: CHANCELLERY,
  unit: ROOM,
  units: ['Các đơn vị trực thuộc', 'trưởng các đơn vị trực thuộc'],
  higher: 'Cơ quan cấp trên',
  reportedTo: 'Cơ quan cấp trên',
  tasks: 'nhiệm vụ công tác',
  staff: 'servants',
};

const AGENCIES: readonly AgencyKind[] = [
  {
    ...ANY_AGENCY,
    opening: /^Bộ (?!Chỉ huy|Tư lệnh|Chính trị)/u,
    units: ['Các đơn vị thuộc Bộ', 'thủ trưởng các đơn vị thuộc Bộ'],
    higher: 'Chính phủ',
    reportedTo: 'Thủ tướng Chính phủ',
  },
  {
    ...ANY_AGENCY,
    opening: /^(?:Sở|Thanh tra (?:tỉnh|thành phố))(?!\p{L})/u,
    units: ['Các phòng, đơn vị trực thuộc', 'trưởng các phòng, đơn vị trực thuộc'],
    higher: 'Ủy ban nhân dân tỉnh',
    reportedTo: 'Ủy ban nhân dân tỉnh',
  },
  {
    ...ANY_AGENCY,
    opening: /^Trường (?!Đại học|Cao đẳng)/u,
    office: ['Tổ Văn phòng', 'Tổ trưởng Tổ Văn phòng'],
    unit: ['Tổ chuyên môn …', 'Tổ trưởng Tổ chuyên môn …', 'Tổ phó Tổ chuyên môn …'],
    units: ['Các tổ chuyên môn, Tổ Văn phòng', 'tổ trưởng các tổ chuyên môn'],
    higher: 'Ủy ban nhân dân xã',
    reportedTo: 'Chi ủy',
    tasks: 'nhiệm vụ giáo dục',
    staff: 'officials',
  },
  {
    ...ANY_AGENCY,
    opening:
      /^(?:Trường|Đại học|Học viện|Viện (?!kiểm sát)|Bệnh viện|Trung tâm|Trạm [Yy] tế|Ban [Qq]uản lý)(?!\p{L})/u,
    office: ADMINISTRATION,
    units: ['Các khoa, phòng, đơn vị trực thuộc', 'trưởng các khoa, phòng, đơn vị trực thuộc'],
    reportedTo: 'Đảng ủy',
    staff: 'officials',
  },
  {
    ...ANY_AGENCY,
    opening: /^(?:Công ty|Tổng công ty|Tập đoàn|Hợp tác xã)(?!\p{L})/u,
    office: ADMINISTRATION,
    units: ['Các phòng, ban, đơn vị trực thuộc', 'trưởng các phòng, ban, đơn vị trực thuộc'],
    higher: 'Cơ quan có thẩm quyền',
    reportedTo: 'Hội đồng thành viên',
    tasks: 'nhiệm vụ sản xuất, kinh doanh',
    staff: 'workers',
  },
];

/** The words for a body of the state that is no local government, by how its name opens. */
export function agencyWords({ form, name, headInText }: NamedIssuer): Words {
  const kind = AGENCIES.find(each => each.opening.test(name.full)) ?? ANY_AGENCY;
  const head = capitalize((form.signing.split('\n').at(-1) ?? form.signing).toLowerCase());
  const reportedTo = name.full.includes('cổ phần') ? 'Hội đồng quản trị' : kind.reportedTo;
  return [
    ['POWERS_BASIS', powersBasis(kind, name.full)],
    ['LEADERS', `${head}, các Phó ${head}`],
    ['HOUSE', name.full],
    ['AWARD', `${head === 'Bộ trưởng' ? 'Bằng' : 'Giấy'} khen của ${headInText}`],
    ['REPORTED_TO', reportedTo],
    ['HIGHER_LINE', kind.higher === reportedTo ? '' : `- ${kind.higher} (để báo cáo);\n`],
    ...wordsOfKind(kind),
  ];
}

function wordsOfKind(kind: AgencyKind): Words {
  const [office, officeHead] = kind.office;
  const [unit, unitHead, deputy] = kind.unit;
  const [units, unitHeads] = kind.units;
  const [staffBases, staff] = STAFF[kind.staff];
  return [
    ['OFFICE', office],
    ['OFFICE_HEAD', officeHead],
    ['PROPOSER', officeHead],
    ['UNIT', unit],
    ['UNIT_HEAD', unitHead],
    ['DEPUTY', deputy],
    ['UNITS', units],
    ['UNIT_HEADS', unitHeads],
    ['LOCAL_HEADS', capitalize(unitHeads)],
    ['HIGHER', kind.higher],
    ['SUBMITTED_TO', kind.higher],
    ['TASKS', kind.tasks],
    ['STAFF_BASES', staffBases],
    ['STAFF', staff],
    ['PERSONNEL_COMMITTEE', 'cấp ủy'],
    ['FORCES', 'Lực lượng tự vệ, bảo vệ'],
    ['FORCE_HEADS', 'Chỉ huy lực lượng tự vệ, bảo vệ'],
    ['GUIDED', kind.higher === 'Ủy ban nhân dân tỉnh' ? 'Ủy ban nhân dân các xã, phường, đặc khu' : units],
    ['COUNCIL_LINE', ''],
  ];
}

/** The first basis is what founds the body and gives it its powers: Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.2. */
function powersBasis({ staff, higher }: AgencyKind, name: string): string {
  if (staff === 'workers')
    return `Luật Doanh nghiệp ngày 17 tháng 6 năm 2020;\nCăn cứ Điều lệ tổ chức và hoạt động của ${name}`;
  const powers = `quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của ${name}`;
  return higher === 'Chính phủ'
    ? `Nghị định số … ngày … tháng … năm … của Chính phủ ${powers}`
    : `Quyết định số … ngày … tháng … năm … của ${higher === 'Cơ quan cấp trên' ? '…' : higher} ${powers}`;
}
