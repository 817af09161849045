import type { CalendarDate } from '../../arithmetic/calendar';
import type { Localized } from '../../text/localized';

/** That a kind of body ended, or began, on a day. */
export interface BodyLife {
  /** Finds the body in the names of a letterhead: folded, single blanks, tones on the first vowel, lines parted by a blank. */
  readonly names: RegExp;
  readonly title: Localized;
  readonly change: 'ended' | 'begun';
  /** The first day without it, or with it. */
  readonly day: CalendarDate;
  /** What became of it, or when it began, as the end of a sentence. */
  readonly what: Localized;
  /** The instrument that says so; what none says stands in several public documents. */
  readonly source: string;
}

const MINISTRIES = 'Nghị quyết số 176/2025/QH15';
const PROVINCES = 'Nghị quyết số 202/2025/QH15';
const LOCAL_GOVERNMENT = 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15';
const COURTS = 'Luật số 81/2025/QH15 sửa đổi, bổ sung một số điều của Luật Tổ chức Tòa án nhân dân';
const PROCURACIES =
  'Luật số 82/2025/QH15 sửa đổi, bổ sung một số điều của Luật Tổ chức Viện kiểm sát nhân dân';
const PARTY = 'Hội nghị công bố quyết định của Bộ Chính trị ngày 03/02/2025';

const MARCH_2025: CalendarDate = { day: 1, month: 3, year: 2025 };
const JULY_2025: CalendarDate = { day: 1, month: 7, year: 2025 };

/** The kinds of place that a district was. "Thành phố" is left out: six, and since 2026 more, are directly under the centre. */
const DISTRICT = '(?:huyện|quận|thị xã|thị trấn)';

/** Bodies of the districts, and of the townships that ended with them. */
const DISTRICTS: readonly BodyLife[] = [
  [
    `(?:ủy ban nhân dân|ubnd) ${DISTRICT}`,
    'ủy ban nhân dân cấp huyện, thị trấn',
    "a district people's committee",
  ],
  [
    `(?:hội đồng nhân dân|hđnd) ${DISTRICT}`,
    'hội đồng nhân dân cấp huyện, thị trấn',
    "a district people's council",
  ],
  [
    String.raw`(?:huyện|quận|thị) ủy(?! viên)|(?:đảng bộ|đảng ủy) ${DISTRICT}`,
    'cấp ủy cấp huyện, thị trấn',
    'a district Party committee',
  ],
  ['(?:huyện|quận|thị) đoàn', 'cấp huyện của Đoàn', 'the Youth Union of a district'],
  [
    String.raw`phòng (?:giáo dục|nội vụ|tài chính|tư pháp|văn hóa|lao động|nông nghiệp|kinh tế|tài nguyên|y tế|dân tộc|quản lý đô thị)[^,]{0,50} ${DISTRICT}`,
    'phòng chuyên môn cấp huyện',
    'an office of a district',
  ],
].map(([names = '', vi = '', en = '']) => ({
  names: wordsOf(names),
  title: { vi, en },
  change: 'ended',
  day: JULY_2025,
  what: {
    vi: 'từ ngày 01/7/2025 chính quyền địa phương chỉ còn cấp tỉnh và cấp xã (xã, phường, đặc khu)',
    en: 'since 01/7/2025 local government has provinces and communes alone',
  },
  source: LOCAL_GOVERNMENT,
}));

/** Ministries that were merged, and what took over. */
const MERGED_MINISTRIES: readonly BodyLife[] = [
  ['Bộ Kế hoạch và Đầu tư', 'Bộ Tài chính'],
  ['Bộ Giao thông vận tải', 'Bộ Xây dựng'],
  ['Bộ Nông nghiệp và Phát triển nông thôn', 'Bộ Nông nghiệp và Môi trường'],
  ['Bộ Tài nguyên và Môi trường', 'Bộ Nông nghiệp và Môi trường'],
  ['Bộ Thông tin và Truyền thông', 'Bộ Khoa học và Công nghệ'],
  ['Bộ Lao động - Thương binh và Xã hội', 'Bộ Nội vụ'],
].map(([name = '', now = '']) => ({
  // A school for cadres ("trường cán bộ tài nguyên …") is none.
  names: new RegExp(`(?<!\\p{L}|cán )${name.toLowerCase()}(?!\\p{L})`, 'u'),
  title: { vi: name, en: name },
  change: 'ended',
  day: MARCH_2025,
  what: { vi: `từ ngày 01/3/2025 nhiệm vụ chính chuyển sang ${now}`, en: `${now} took over on 01/3/2025` },
  source: MINISTRIES,
}));

const NEW_MINISTRIES: readonly BodyLife[] = ['Bộ Nông nghiệp và Môi trường', 'Bộ Dân tộc và Tôn giáo'].map(
  name => ({
    names: wordsOf(name.toLowerCase()),
    title: { vi: name, en: name },
    change: 'begun',
    day: MARCH_2025,
    what: { vi: 'thành lập từ ngày 01/3/2025', en: 'it began on 01/3/2025' },
    source: MINISTRIES,
  }),
);

/** Bodies that a province has alone: banks and companies keep the names of places. */
const PROVINCIAL =
  '(?:ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd|đảng bộ|đoàn đại biểu quốc hội|công an|tòa án nhân dân|viện kiểm sát nhân dân|ủy ban mặt trận tổ quốc việt nam) tỉnh|tỉnh ủy|tỉnh đoàn';

/** Each province that has gone, and the one that it is part of. */
const MERGED_PROVINCES: readonly BodyLife[] = [
  ['Hà Giang', 'tỉnh Tuyên Quang'],
  ['Yên Bái', 'tỉnh Lào Cai'],
  ['Bắc Kạn', 'tỉnh Thái Nguyên'],
  ['Vĩnh Phúc', 'tỉnh Phú Thọ'],
  ['Hòa Bình', 'tỉnh Phú Thọ'],
  ['Bắc Giang', 'tỉnh Bắc Ninh'],
  ['Thái Bình', 'tỉnh Hưng Yên'],
  ['Hải Dương', 'thành phố Hải Phòng'],
  ['Hà Nam', 'tỉnh Ninh Bình'],
  ['Nam Định', 'tỉnh Ninh Bình'],
  ['Quảng Bình', 'tỉnh Quảng Trị'],
  ['Quảng Nam', 'thành phố Đà Nẵng'],
  ['Kon Tum', 'tỉnh Quảng Ngãi'],
  ['Bình Định', 'tỉnh Gia Lai'],
  ['Phú Yên', 'tỉnh Đắk Lắk'],
  ['Ninh Thuận', 'tỉnh Khánh Hòa'],
  ['Đắk Nông', 'tỉnh Lâm Đồng'],
  ['Bình Thuận', 'tỉnh Lâm Đồng'],
  ['Bình Phước', 'tỉnh Đồng Nai, nay là thành phố Đồng Nai'],
  ['Bình Dương', 'Thành phố Hồ Chí Minh'],
  ['Bà Rịa - Vũng Tàu', 'Thành phố Hồ Chí Minh'],
  ['Long An', 'tỉnh Tây Ninh'],
  ['Tiền Giang', 'tỉnh Đồng Tháp'],
  ['Bến Tre', 'tỉnh Vĩnh Long'],
  ['Trà Vinh', 'tỉnh Vĩnh Long'],
  ['Sóc Trăng', 'thành phố Cần Thơ'],
  ['Hậu Giang', 'thành phố Cần Thơ'],
  ['Kiên Giang', 'tỉnh An Giang'],
  ['Bạc Liêu', 'tỉnh Cà Mau'],
].map(([name = '', now = '']) =>
  provinceOf(name, {
    day: JULY_2025,
    what: { vi: `từ ngày 01/7/2025 thuộc ${now}`, en: `since 01/7/2025 part of ${now}` },
    source: PROVINCES,
  }),
);

/** Provinces that became cities directly under the centre. */
const PROVINCES_TO_CITIES: readonly BodyLife[] = [
  provinceOf('Thừa Thiên Huế', {
    day: { day: 1, month: 1, year: 2025 },
    what: { vi: 'từ ngày 01/01/2025 là thành phố Huế', en: 'since 01/01/2025 the city of Huế' },
    source: 'Nghị quyết số 175/2024/QH15',
  }),
  provinceOf('Đồng Nai', {
    day: { day: 30, month: 4, year: 2026 },
    what: { vi: 'từ ngày 30/4/2026 là thành phố Đồng Nai', en: 'since 30/4/2026 the city of Đồng Nai' },
    source: 'Nghị quyết số 30/2026/QH16',
  }),
];

const COURTS_AND_PROCURACIES: readonly BodyLife[] = [
  ['tòa án nhân dân', 'tòa án nhân dân khu vực', "a regional people's court", COURTS],
  ['viện kiểm sát nhân dân', 'viện kiểm sát nhân dân khu vực', "a regional people's procuracy", PROCURACIES],
].flatMap(([name = '', regional = '', english = '', source = '']): readonly BodyLife[] => [
  {
    names: wordsOf(`${name} (?:huyện|quận|thị xã|cấp cao)`),
    title: { vi: `${name} cấp huyện, cấp cao`, en: english.replace('regional', 'district or high') },
    change: 'ended',
    day: JULY_2025,
    what: {
      vi: 'từ ngày 01/7/2025 có cấp tối cao, cấp tỉnh và khu vực',
      en: 'since 01/7/2025 there are the supreme, provincial and regional levels',
    },
    source,
  },
  {
    names: wordsOf(`${name} khu vực`),
    title: { vi: regional, en: english },
    change: 'begun',
    day: JULY_2025,
    what: { vi: 'hoạt động từ ngày 01/7/2025', en: 'it began on 01/7/2025' },
    source,
  },
]);

/** Announced on 03/02/2025, in the provinces some weeks later: no day is named, and nothing is told of the months between. */
const PARTY_BODIES: readonly BodyLife[] = [
  ...[
    [
      'ban (?:tuyên giáo|dân vận) (?:trung ương|tỉnh ủy|thành ủy)',
      'ban tuyên giáo, ban dân vận riêng',
      'Ban Tuyên giáo và Dân vận',
    ],
    ['ban kinh tế trung ương', 'Ban Kinh tế Trung ương', 'Ban Chính sách, chiến lược Trung ương'],
  ].map(([names = '', title = '', now = '']): BodyLife => ({
    names: wordsOf(names),
    title: { vi: title, en: title },
    change: 'ended',
    day: JULY_2025,
    what: { vi: `từ năm 2025 là ${now}`, en: `since 2025 it is ${now}` },
    source: PARTY,
  })),
  ...[
    ['đảng ủy chính phủ', 'Đảng ủy Chính phủ'],
    ['đảng ủy quốc hội', 'Đảng ủy Quốc hội'],
    ['đảng ủy các cơ quan đảng', 'đảng ủy các cơ quan Đảng'],
    ['ban tuyên giáo và dân vận', 'ban tuyên giáo và dân vận'],
    ['ban chính sách, chiến lược trung ương', 'Ban Chính sách, chiến lược Trung ương'],
  ].map(([names = '', title = '']): BodyLife => ({
    names: wordsOf(names),
    title: { vi: title, en: title },
    change: 'begun',
    day: { day: 1, month: 1, year: 2025 },
    what: { vi: 'thành lập trong năm 2025', en: 'it was set up in 2025' },
    source: PARTY,
  })),
];

/** What ended or began in the reform of 2025 and since. What is not here is not known, and nothing is said of it. */
export const BODY_LIVES: readonly BodyLife[] = [
  ...DISTRICTS,
  ...MERGED_MINISTRIES,
  ...NEW_MINISTRIES,
  ...MERGED_PROVINCES,
  ...PROVINCES_TO_CITIES,
  ...COURTS_AND_PROCURACIES,
  ...PARTY_BODIES,
];

function wordsOf(names: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${names})(?!\\p{L})`, 'u');
}

function provinceOf(name: string, change: Pick<BodyLife, 'day' | 'what' | 'source'>): BodyLife {
  return {
    names: wordsOf(`(?:${PROVINCIAL}) ${name.toLowerCase().replace(/\s?-\s?/u, String.raw`\s?-\s?`)}`),
    title: { vi: `tỉnh ${name}`, en: `the province of ${name}` },
    change: 'ended',
    ...change,
  };
}
