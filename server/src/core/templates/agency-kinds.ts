import type { Basis } from './laws-in-force';

/** A department, a court, a school, an enterprise: what its parts are called, and what it and its staff are founded on. */
export interface AgencyKind {
  /** How its name opens. */
  readonly opening: RegExp;
  /** The part that keeps its papers, and the post at the head of that; null for a body so small that it does so itself. */
  readonly office: readonly [name: string, head: string] | null;
  /** One of its parts, and the posts in it. */
  readonly unit: readonly [name: string, head: string, deputy: string];
  readonly units: readonly [all: string, heads: string];
  /** The body above it and, where that is one of a unit whose kind the name tells, with "{unit}" for it. */
  readonly higher: string;
  readonly reportedTo: string;
  readonly tasks: string;
  /** What founds it and gives it its powers. */
  readonly founded: FoundedOn;
  readonly staff: Staff;
  /** For whom its guidance is beside its own parts. */
  readonly guides: 'provinces' | 'communes' | 'itself';
}

/** A law, its own statutes, a decision or decree on its tasks, or the statutes of all schools. */
export type FoundedOn = 'decree' | 'decision' | 'school' | 'statutes' | Basis;

/** Whom it employs. */
export type Staff = 'servants' | 'officials' | 'workers' | 'soldiers' | 'police';

const CHANCELLERY = ['Văn phòng', 'Chánh Văn phòng'] as const;
const ADMINISTRATION = ['Phòng Tổ chức - Hành chính', 'Trưởng phòng Tổ chức - Hành chính'] as const;
const ROOM = ['Phòng …', 'Trưởng phòng …', 'Phó Trưởng phòng …'] as const;
const BOARD = ['Ban …', 'Trưởng Ban …', 'Phó Trưởng Ban …'] as const;
const SECTION = ['Bộ phận …', 'người phụ trách bộ phận …', '…'] as const;

/** What fits a body of which only its name is known. */
export const ANY_AGENCY: AgencyKind = {
  opening: /^/u,
  office: CHANCELLERY,
  unit: ROOM,
  units: ['Các đơn vị trực thuộc', 'trưởng các đơn vị trực thuộc'],
  higher: 'Cơ quan cấp trên',
  reportedTo: 'Cơ quan cấp trên',
  tasks: 'nhiệm vụ công tác',
  founded: 'decision',
  staff: 'servants',
  guides: 'itself',
};

/** A room, an office, a board of a council, a station: it has no parts with heads of their own. */
const SMALL: AgencyKind = {
  ...ANY_AGENCY,
  office: null,
  unit: SECTION,
  units: ['Các bộ phận, cá nhân có liên quan', 'người phụ trách các bộ phận có liên quan'],
};

const ORGANISATION: AgencyKind = {
  ...ANY_AGENCY,
  unit: BOARD,
  units: ['Các ban, đơn vị trực thuộc', 'trưởng các ban, đơn vị trực thuộc'],
  founded: 'statutes',
};

const INSTITUTION: AgencyKind = {
  ...ANY_AGENCY,
  office: ADMINISTRATION,
  units: ['Các khoa, phòng, đơn vị trực thuộc', 'trưởng các khoa, phòng, đơn vị trực thuộc'],
  reportedTo: 'Đảng ủy',
  staff: 'officials',
};

const MILITARY: AgencyKind = {
  ...ANY_AGENCY,
  office: ['Cơ quan Tham mưu', 'Tham mưu trưởng'],
  unit: BOARD,
  units: ['Các cơ quan, đơn vị trực thuộc', 'chỉ huy các cơ quan, đơn vị trực thuộc'],
  reportedTo: 'Thường vụ Đảng ủy',
  tasks: 'nhiệm vụ quân sự, quốc phòng',
  founded: 'army',
  staff: 'soldiers',
};

const ENTERPRISE: AgencyKind = {
  ...ANY_AGENCY,
  office: ADMINISTRATION,
  units: ['Các phòng, ban, đơn vị trực thuộc', 'trưởng các phòng, ban, đơn vị trực thuộc'],
  higher: 'Cơ quan có thẩm quyền',
  reportedTo: 'Hội đồng thành viên',
  tasks: 'nhiệm vụ sản xuất, kinh doanh',
  founded: 'enterprises',
  staff: 'workers',
};

const SCHOOL: AgencyKind = {
  ...ANY_AGENCY,
  office: ['Tổ Văn phòng', 'Tổ trưởng Tổ Văn phòng'],
  unit: ['Tổ chuyên môn …', 'Tổ trưởng Tổ chuyên môn …', 'Tổ phó Tổ chuyên môn …'],
  units: ['Các tổ chuyên môn, Tổ Văn phòng', 'tổ trưởng các tổ chuyên môn'],
  higher: 'Ủy ban nhân dân xã',
  reportedTo: 'Chi ủy',
  tasks: 'nhiệm vụ giáo dục',
  founded: 'school',
  staff: 'officials',
};

const FRONT: AgencyKind = {
  ...ORGANISATION,
  higher: 'Ủy ban Mặt trận Tổ quốc Việt Nam cấp trên',
  reportedTo: 'Thường trực cấp ủy cùng cấp',
  tasks: 'nhiệm vụ công tác Mặt trận',
  founded: 'front',
};

const ASSOCIATION: AgencyKind = {
  ...ORGANISATION,
  units: ['Các cơ sở hội trực thuộc', 'chủ tịch các cơ sở hội trực thuộc'],
  higher: 'Hội cấp trên',
  reportedTo: 'Thường trực cấp ủy cùng cấp',
  tasks: 'nhiệm vụ công tác hội',
};

/** The first that fits stands for a body. */
export const AGENCY_KINDS: readonly AgencyKind[] = [
  {
    ...ANY_AGENCY,
    opening:
      /^(?:Bộ (?!Chỉ huy|Tư lệnh|Chính trị)|Thanh tra Chính phủ|Ngân hàng Nhà nước|Văn phòng Chính phủ)/u,
    unit: ['Vụ …', 'Vụ trưởng Vụ …', 'Phó Vụ trưởng Vụ …'],
    units: ['Các đơn vị thuộc Bộ', 'thủ trưởng các đơn vị thuộc Bộ'],
    higher: 'Chính phủ',
    reportedTo: 'Thủ tướng Chính phủ',
    founded: 'decree',
    guides: 'provinces',
  },
  {
    ...ANY_AGENCY,
    opening: /^(?:Sở|Thanh tra (?:tỉnh|thành phố))(?!\p{L})/u,
    units: ['Các phòng, đơn vị trực thuộc', 'trưởng các phòng, đơn vị trực thuộc'],
    higher: 'Ủy ban nhân dân {province}',
    reportedTo: 'Ủy ban nhân dân {province}',
    guides: 'communes',
  },
  {
    ...ANY_AGENCY,
    opening: /^Tòa án nhân dân/u,
    units: ['Các phòng, bộ phận trực thuộc', 'trưởng các phòng, bộ phận trực thuộc'],
    higher: 'Tòa án nhân dân cấp trên',
    reportedTo: 'Tòa án nhân dân cấp trên',
    tasks: 'nhiệm vụ công tác tòa án',
    founded: 'courts',
  },
  {
    ...ANY_AGENCY,
    opening: /^Viện kiểm sát nhân dân/u,
    units: ['Các phòng, bộ phận trực thuộc', 'trưởng các phòng, bộ phận trực thuộc'],
    higher: 'Viện kiểm sát nhân dân cấp trên',
    reportedTo: 'Viện kiểm sát nhân dân cấp trên',
    tasks: 'nhiệm vụ công tác kiểm sát',
    founded: 'procuracies',
  },
  {
    ...MILITARY,
    opening: /^(?:Ban Chỉ huy Quân sự|Ban Chỉ huy Phòng thủ khu vực) /u,
    office: null,
    reportedTo: 'Bộ Chỉ huy Quân sự {province}',
    higher: 'Bộ Chỉ huy Quân sự {province}',
  },
  {
    ...MILITARY,
    opening: /^(?:Bộ Chỉ huy|Bộ Tư lệnh|Quân khu|Quân đoàn|Sư đoàn|Lữ đoàn|Trung đoàn|Tiểu đoàn)(?!\p{L})/u,
  },
  {
    ...MILITARY,
    opening: /^Đồn [Bb]iên phòng/u,
    office: null,
    tasks: 'nhiệm vụ bảo vệ biên giới',
  },
  {
    ...ANY_AGENCY,
    opening: /^Công an (?:tỉnh|thành phố)/u,
    office: ['Phòng Tham mưu', 'Trưởng phòng Tham mưu'],
    units: [
      'Các phòng, Công an các xã, phường, đặc khu',
      'trưởng các phòng, Trưởng Công an các xã, phường, đặc khu',
    ],
    higher: 'Bộ Công an',
    reportedTo: 'Thường trực Tỉnh ủy',
    tasks: 'nhiệm vụ bảo đảm an ninh, trật tự',
    founded: 'police',
    staff: 'police',
  },
  {
    ...SMALL,
    opening: /^Công an /u,
    unit: ['Tổ …', 'Tổ trưởng Tổ …', 'Tổ phó Tổ …'],
    units: ['Các tổ công tác', 'tổ trưởng các tổ công tác'],
    higher: 'Công an {province}',
    reportedTo: 'Thường trực Đảng ủy',
    tasks: 'nhiệm vụ bảo đảm an ninh, trật tự',
    founded: 'police',
    staff: 'police',
  },
  { ...SCHOOL, opening: /^Trường Trung học phổ thông/u, higher: 'Sở Giáo dục và Đào tạo' },
  { ...SCHOOL, opening: /^Trường (?!Đại học|Cao đẳng|Chính trị)/u },
  {
    ...SMALL,
    opening: /^(?:Trạm [Yy] tế|Trung tâm Phục vụ hành chính công)(?!\p{L})/u,
    higher: 'Ủy ban nhân dân {unit}',
    reportedTo: 'Ủy ban nhân dân {unit}',
    staff: 'officials',
  },
  {
    ...INSTITUTION,
    opening: /^(?:Trường|Đại học|Học viện)(?!\p{L})/u,
    tasks: 'nhiệm vụ đào tạo, nghiên cứu khoa học',
  },
  {
    ...INSTITUTION,
    opening: /^(?:Bệnh viện|Trung tâm [Yy] tế)(?!\p{L})/u,
    higher: 'Sở Y tế',
    tasks: 'nhiệm vụ khám bệnh, chữa bệnh',
  },
  {
    ...INSTITUTION,
    opening: /^Ban [Qq]uản lý(?!\p{L})/u,
    units: ['Các phòng, đơn vị trực thuộc', 'trưởng các phòng, đơn vị trực thuộc'],
  },
  { ...INSTITUTION, opening: /^(?:Viện|Trung tâm)(?!\p{L})/u },
  {
    ...ENTERPRISE,
    opening: /^Hợp tác xã(?!\p{L})/u,
    reportedTo: 'Hội đồng quản trị',
    founded: 'cooperatives',
  },
  {
    ...ENTERPRISE,
    opening: /^(?:Công ty|Tổng công ty|Tập đoàn) (?=.*cổ phần)/iu,
    reportedTo: 'Hội đồng quản trị',
  },
  { ...ENTERPRISE, opening: /^(?:Công ty|Tổng công ty|Tập đoàn)(?!\p{L})/u },
  {
    ...SMALL,
    opening: /^Văn phòng (?:Hội đồng|Ủy ban) nhân dân/u,
    higher: 'Ủy ban nhân dân {unit}',
    reportedTo: 'Thường trực Hội đồng nhân dân, Ủy ban nhân dân',
  },
  {
    ...SMALL,
    opening: /^(?:Phòng|Hạt|Ban [Tt]iếp công dân)(?!\p{L})/u,
    higher: 'Ủy ban nhân dân {unit}',
    reportedTo: 'Ủy ban nhân dân {unit}',
  },
  {
    ...SMALL,
    opening: /^Ban (?:Kinh tế - Ngân sách|Văn hóa - Xã hội|Pháp chế|Đô thị|Dân tộc)(?!\p{L})/u,
    units: ['Các thành viên của Ban', 'các thành viên của Ban'],
    higher: 'Hội đồng nhân dân',
    reportedTo: 'Thường trực Hội đồng nhân dân',
    founded: 'localGovernment',
  },
  {
    ...FRONT,
    opening: /^(?:Ban Thường trực )?Ủy ban Mặt trận Tổ quốc.* (?:xã|phường|đặc khu|thị trấn) /u,
    office: null,
    units: ['Ban Công tác Mặt trận ở các khu dân cư', 'trưởng Ban Công tác Mặt trận ở các khu dân cư'],
    reportedTo: 'Thường trực Đảng ủy',
  },
  {
    ...FRONT,
    opening: /^(?:Ban Thường trực )?Ủy ban (?:Trung ương )?Mặt trận Tổ quốc/u,
  },
  {
    ...ORGANISATION,
    opening: /^(?:Tổng )?[Ll]iên đoàn Lao động/u,
    units: ['Các ban, các công đoàn trực thuộc', 'trưởng các ban, chủ tịch các công đoàn trực thuộc'],
    higher: 'Tổng Liên đoàn Lao động Việt Nam',
    reportedTo: 'Thường trực Tỉnh ủy',
    tasks: 'nhiệm vụ công tác công đoàn',
    founded: 'tradeUnions',
  },
  {
    ...SMALL,
    opening: /^Công đoàn(?!\p{L})/u,
    units: ['Các tổ công đoàn, đoàn viên', 'tổ trưởng các tổ công đoàn'],
    higher: 'Công đoàn cấp trên',
    reportedTo: 'Cấp ủy',
    tasks: 'nhiệm vụ công tác công đoàn',
    founded: 'tradeUnions',
  },
  {
    ...ASSOCIATION,
    opening: /^Hội (?!đồng).* (?:xã|phường|đặc khu|thị trấn) /u,
    office: null,
    units: ['Các chi hội trực thuộc', 'chi hội trưởng các chi hội trực thuộc'],
    reportedTo: 'Thường trực Đảng ủy',
  },
  { ...ASSOCIATION, opening: /^Hội (?!đồng)/u },
];
