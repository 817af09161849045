import type { Localized } from '../../text/localized';

/** A body that issues documents under a code of its own. Only bodies that cannot be taken for another stand here. */
export interface IssuingBody {
  readonly code: string;
  /** One code may be that of two: BTC is the Ministry of Finance, and in the Party an organisation board. */
  readonly system: 'party' | 'state';
  /** Bodies of one group use each other's codes, or took over from each other; they are never held against each other. */
  readonly group: string;
  /** How the beginning of its name reads, folded, with "ủy" so spelled. */
  readonly names: readonly string[];
  readonly title: Localized;
  /** Its code is sure only in a normative symbol: "15/QĐ-BTC" may be of any organising board. */
  readonly isOfNormative: boolean;
  /** Dissolved or merged; its code stays right in citations of its documents. */
  readonly isHistoric: boolean;
}

type Row = readonly [code: string, group: string, title: Localized, ...names: string[]];

/**
 * Counted over real citations: TW stands for the Central Committee, the Politburo and the Secretariat; TU for provincial and
 * city committees. Codes of the committees: Hướng dẫn 36-HD/VPTW and 05-HD/VPTW. An office signs for its committee, so it
 * is of its group.
 */
const PARTY: readonly Row[] = [
  [
    'TW',
    'party-central',
    { vi: 'Trung ương Đảng', en: 'the central Party bodies' },
    'ban chấp hành trung ương',
    'bộ chính trị',
    'ban bí thư',
    'trung ương đảng',
  ],
  [
    'VPTW',
    'party-central',
    { vi: 'Văn phòng Trung ương Đảng', en: "the Central Committee's office" },
    'văn phòng trung ương',
  ],
  [
    'TU',
    'party-local',
    { vi: 'tỉnh ủy hoặc thành ủy', en: 'a provincial Party committee' },
    'tỉnh ủy',
    'thành ủy',
  ],
  [
    'VPTU',
    'party-local',
    { vi: 'văn phòng tỉnh ủy hoặc văn phòng thành ủy', en: 'the office of a provincial Party committee' },
    'văn phòng tỉnh ủy',
    'văn phòng thành ủy',
  ],
  [
    'HU',
    'party-local',
    { vi: 'huyện ủy', en: 'a district Party committee' },
    'huyện ủy',
    'quận ủy',
    'thị ủy',
    'văn phòng huyện ủy',
    'văn phòng quận ủy',
  ],
  // No province and no district: both have codes of their own.
  ['ĐU', 'party-committee', { vi: 'đảng ủy', en: 'a Party committee' }, 'đảng ủy'],
  [
    'BXDĐ',
    'party-building',
    { vi: 'ban xây dựng Đảng', en: 'a board for building the Party' },
    'ban xây dựng đảng',
  ],
  [
    'BCSCLTW',
    'party-policy',
    { vi: 'Ban Chính sách, chiến lược Trung ương', en: "the Party's board for policy and strategy" },
    'ban chính sách, chiến lược trung ương',
  ],
  ['ĐUK', 'party-committee', { vi: 'đảng ủy khối', en: 'a Party committee of a sector' }, 'đảng ủy khối'],
  [
    'ĐUCA',
    'party-committee',
    { vi: 'đảng ủy công an', en: 'a Party committee of the police' },
    'đảng ủy công an',
  ],
  [
    'ĐUQS',
    'party-committee',
    { vi: 'đảng ủy quân sự', en: 'a Party committee of the army' },
    'đảng ủy quân sự',
  ],
  [
    'ĐUBP',
    'party-committee',
    { vi: 'đảng ủy bộ đội biên phòng', en: 'a Party committee of the border guard' },
    'đảng ủy bộ đội biên phòng',
  ],
  [
    'QUTW',
    'party-army',
    { vi: 'Quân ủy Trung ương', en: "the Party's central military commission" },
    'quân ủy trung ương',
  ],
  // Set up in 2025; their codes as counted.
  [
    'ĐUCP',
    'party-committee',
    { vi: 'Đảng ủy Chính phủ', en: "the Government's Party committee" },
    'đảng ủy chính phủ',
  ],
  [
    'ĐUQH',
    'party-committee',
    { vi: 'Đảng ủy Quốc hội', en: "the National Assembly's Party committee" },
    'đảng ủy quốc hội',
  ],
  ['CB', 'party-cell', { vi: 'chi bộ', en: 'a Party cell' }, 'chi bộ'],
  // Hướng dẫn 29-HD/TWĐTN-VP.
  [
    'TWĐTN',
    'party-central',
    { vi: 'Trung ương Đoàn', en: 'the central Youth Union' },
    'trung ương đoàn',
    'ban chấp hành trung ương đoàn',
    'ban bí thư trung ương đoàn',
    'ban thường vụ trung ương đoàn',
  ],
  [
    'TĐTN',
    'union-local',
    { vi: 'tỉnh đoàn hoặc thành đoàn', en: 'a provincial Youth Union' },
    'tỉnh đoàn',
    'thành đoàn',
  ],
];

/** Boards of a committee, whose code is theirs and then that of its level: BTC and TU make BTCTU. Codes as counted; merged in 2025: BTG, BDV. */
const BOARDS: readonly (readonly [code: string, group: string, name: string, english: string])[] = [
  ['UBKT', 'inspection', 'Ủy ban Kiểm tra', 'inspection commission'],
  ['BTC', 'organisation', 'Ban Tổ chức', 'organisation board'],
  ['BTG', 'information', 'Ban Tuyên giáo', 'information board'],
  ['BDV', 'information', 'Ban Dân vận', 'mass mobilisation board'],
  ['BTGDV', 'information', 'Ban Tuyên giáo và Dân vận', 'information and mass mobilisation board'],
  ['BNC', 'internal', 'Ban Nội chính', 'internal affairs board'],
];
const HISTORIC_BOARDS: ReadonlySet<string> = new Set(['BTG', 'BDV']);
const LEVELS: readonly (readonly [code: string, group: string, english: string, ...names: string[]])[] = [
  ['TW', 'central', 'the central', 'Trung ương'],
  ['TU', 'local', 'a provincial', 'Tỉnh ủy', 'Thành ủy'],
  ['HU', 'local', 'a district', 'Huyện ủy', 'Quận ủy'],
  ['ĐU', 'local', 'a local', 'Đảng ủy'],
];

/** The centre of the state: Hiến pháp; Nghị định số 30/2020/NĐ-CP, Phụ lục I, II.3.b leaves its code to each body. */
const STATE: readonly Row[] = [
  ['QH', 'assembly', { vi: 'Quốc hội', en: 'the National Assembly' }, 'quốc hội', 'văn phòng quốc hội'],
  [
    'UBTVQH',
    'assembly',
    { vi: 'Ủy ban Thường vụ Quốc hội', en: "the National Assembly's standing committee" },
    'ủy ban thường vụ quốc hội',
    'ubtvqh',
  ],
  ['CTN', 'president', { vi: 'Chủ tịch nước', en: 'the President' }, 'chủ tịch nước'],
  ['CP', 'government', { vi: 'Chính phủ', en: 'the Government' }, 'chính phủ'],
  ['TTg', 'government', { vi: 'Thủ tướng Chính phủ', en: 'the Prime Minister' }, 'thủ tướng'],
  [
    'VPCP',
    'government',
    { vi: 'Văn phòng Chính phủ', en: 'the Office of the Government' },
    'văn phòng chính phủ',
  ],
  ['UBND', 'committee', { vi: 'ủy ban nhân dân', en: "a people's committee" }, 'ubnd', 'ủy ban nhân dân'],
  ['HĐND', 'council', { vi: 'hội đồng nhân dân', en: "a people's council" }, 'hđnd', 'hội đồng nhân dân'],
  [
    'TANDTC',
    'court',
    { vi: 'Tòa án nhân dân tối cao', en: "the Supreme People's Court" },
    'tòa án nhân dân tối cao',
    'hội đồng thẩm phán tòa án nhân dân tối cao',
  ],
  [
    'HĐTP',
    'court',
    { vi: 'Hội đồng Thẩm phán Tòa án nhân dân tối cao', en: 'the Council of Justices' },
    'hội đồng thẩm phán',
  ],
  [
    'VKSNDTC',
    'procuracy',
    { vi: 'Viện kiểm sát nhân dân tối cao', en: "the Supreme People's Procuracy" },
    'viện kiểm sát nhân dân tối cao',
  ],
  [
    'KTNN',
    'audit',
    { vi: 'Kiểm toán nhà nước', en: 'the State Audit' },
    'kiểm toán nhà nước',
    'tổng kiểm toán nhà nước',
  ],
  [
    'NHNN',
    'bank',
    { vi: 'Ngân hàng Nhà nước Việt Nam', en: 'the State Bank' },
    'ngân hàng nhà nước',
    'thống đốc ngân hàng nhà nước',
  ],
  [
    'TTCP',
    'inspectorate',
    { vi: 'Thanh tra Chính phủ', en: 'the Government Inspectorate' },
    'thanh tra chính phủ',
  ],
];

type Ministry = readonly [
  code: string,
  group: string,
  name: string,
  english: string,
  ...otherNames: string[],
];

/** Nghị quyết số 176/2025/QH15 (ministries from 01/3/2025); codes as they stand on the documents. */
const MINISTRIES: readonly Ministry[] = [
  ['BQP', 'defence', 'Bộ Quốc phòng', 'the Ministry of National Defence'],
  ['BCA', 'security', 'Bộ Công an', 'the Ministry of Public Security'],
  ['BNG', 'foreign', 'Bộ Ngoại giao', 'the Ministry of Foreign Affairs'],
  ['BNV', 'home', 'Bộ Nội vụ', 'the Ministry of Home Affairs'],
  ['BTP', 'justice', 'Bộ Tư pháp', 'the Ministry of Justice'],
  ['BTC', 'finance', 'Bộ Tài chính', 'the Ministry of Finance'],
  ['BCT', 'trade', 'Bộ Công Thương', 'the Ministry of Industry and Trade'],
  ['BNNMT', 'agriculture', 'Bộ Nông nghiệp và Môi trường', 'the Ministry of Agriculture and Environment'],
  ['BXD', 'construction', 'Bộ Xây dựng', 'the Ministry of Construction'],
  [
    'BVHTTDL',
    'culture',
    'Bộ Văn hóa, Thể thao và Du lịch',
    'the Ministry of Culture, Sports and Tourism',
    'bộ văn hóa',
    'bộ vhttdl',
  ],
  [
    'BKHCN',
    'science',
    'Bộ Khoa học và Công nghệ',
    'the Ministry of Science and Technology',
    'bộ kh&cn',
    'bộ khcn',
  ],
  ['BGDĐT', 'education', 'Bộ Giáo dục và Đào tạo', 'the Ministry of Education', 'bộ gd&đt', 'bộ gdđt'],
  ['BYT', 'health', 'Bộ Y tế', 'the Ministry of Health'],
  ['BDTTG', 'minorities', 'Bộ Dân tộc và Tôn giáo', 'the Ministry of Ethnic and Religious Affairs'],
];

/** Merged by the same resolution; each is of the group of the ministry that took over from it. */
const FORMER_MINISTRIES: readonly Ministry[] = [
  ['BKHĐT', 'finance', 'Bộ Kế hoạch và Đầu tư', 'the Ministry of Planning and Investment', 'bộ kh&đt'],
  ['BGTVT', 'construction', 'Bộ Giao thông vận tải', 'the Ministry of Transport', 'bộ gtvt'],
  [
    'BNNPTNT',
    'agriculture',
    'Bộ Nông nghiệp và Phát triển nông thôn',
    'the Ministry of Agriculture and Rural Development',
    'bộ nn&ptnt',
  ],
  ['BTNMT', 'agriculture', 'Bộ Tài nguyên và Môi trường', 'the Ministry of Natural Resources', 'bộ tn&mt'],
  ['BTTTT', 'science', 'Bộ Thông tin và Truyền thông', 'the Ministry of Information', 'bộ tt&tt'],
  [
    'BLĐTBXH',
    'home',
    'Bộ Lao động - Thương binh và Xã hội',
    'the Ministry of Labour',
    'bộ lao động',
    'bộ lđtbxh',
    'bộ lđ-tb&xh',
  ],
];

/** All bodies, those of the Party with their boards. */
export const ISSUING_BODIES: readonly IssuingBody[] = [
  ...PARTY.map(row => bodyOf('party', row)),
  ...BOARDS.flatMap(board => LEVELS.map(level => boardOf(board, level))),
  ...STATE.map(row => bodyOf('state', row)),
  ...MINISTRIES.map(row => ministryOf(row, false)),
  ...FORMER_MINISTRIES.map(row => ministryOf(row, true)),
];

function bodyOf(system: IssuingBody['system'], [code, group, title, ...names]: Row): IssuingBody {
  return { code, system, group, names, title, isOfNormative: false, isHistoric: false };
}

function boardOf(
  [code, group, name, english]: (typeof BOARDS)[number],
  [level, levelGroup, levelEnglish, ...levelNames]: (typeof LEVELS)[number],
): IssuingBody {
  return {
    code: `${code}${level}`,
    system: 'party',
    group: `${group}-${levelGroup}`,
    names: levelNames.map(levelName => `${name} ${levelName}`.toLowerCase()),
    title: {
      vi: levelNames.map(levelName => `${name} ${levelName}`).join(' hoặc '),
      en: `${levelEnglish} ${english}`,
    },
    isOfNormative: false,
    isHistoric: HISTORIC_BOARDS.has(code),
  };
}

function ministryOf([code, group, name, english, ...otherNames]: Ministry, isHistoric: boolean): IssuingBody {
  const names = [name.toLowerCase(), ...otherNames];
  const title = { vi: name, en: english };
  return { code, system: 'state', group, names, title, isOfNormative: true, isHistoric };
}
