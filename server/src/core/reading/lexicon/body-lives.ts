import { dayNumberOf, type CalendarDate } from '../../arithmetic/calendar';
import type { Localized } from '../../text/localized';

/** That a kind of body ended, or began, on a day. */
export interface BodyLife {
  /**
   * How names of it read: folded, with single blanks, tones on the first vowel. "…" stands for a few words. Plain words, since patterns for
   * all would take longer to prepare than a draft to check.
   */
  readonly names: readonly string[];
  /** Its codes in symbols, where they are nobody else's. */
  readonly codes: BodyCodes | null;
  readonly title: Localized;
  readonly change: 'ended' | 'begun';
  /** The first day without it, or with it. */
  readonly day: CalendarDate;
  /** What became of it, or when it began, as the end of a sentence. */
  readonly what: Localized;
  /**
   * The instrument that says so, as public documents tell of it: the full texts were not read. No message cites it.
   */
  readonly source: string;
}

/** Codes of an issuer in a symbol of the Party or of the state; that of a unit may stand behind one. */
export interface BodyCodes {
  readonly system: 'party' | 'state';
  readonly codes: readonly string[];
}

/** Whether a body did not exist on a day, by what is known of its life. */
export function isAgainst({ change, day }: BodyLife, date: CalendarDate): boolean {
  const isBefore = dayNumberOf(date) < dayNumberOf(day);
  return change === 'ended' ? !isBefore : isBefore;
}

const MINISTRIES = 'Nghị quyết số 176/2025/QH15';
const PROVINCES = 'Nghị quyết số 202/2025/QH15';
const LOCAL_GOVERNMENT = 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15';
const COURTS = 'Luật số 81/2025/QH15 sửa đổi, bổ sung một số điều của Luật Tổ chức Tòa án nhân dân';
const PROCURACIES =
  'Luật số 82/2025/QH15 sửa đổi, bổ sung một số điều của Luật Tổ chức Viện kiểm sát nhân dân';
const DEPARTMENTS = 'Nghị định số 45/2025/NĐ-CP, Nghị định số 150/2025/NĐ-CP';
const PARTY = 'Hội nghị công bố quyết định của Bộ Chính trị ngày 03/02/2025';

const MARCH_2025: CalendarDate = { day: 1, month: 3, year: 2025 };
const JULY_2025: CalendarDate = { day: 1, month: 7, year: 2025 };

/** The kinds of place that a district was. "Thành phố" is left out: six, and since 2026 more, are directly under the centre. */
const DISTRICT_KINDS: readonly string[] = ['huyện', 'quận', 'thị xã', 'thị trấn'];

/** Each beginning with each kind of district behind it. */
function ofDistrict(...beginnings: readonly string[]): readonly string[] {
  return beginnings.flatMap(beginning => DISTRICT_KINDS.map(kind => `${beginning} ${kind}`));
}

const DISTRICT_OFFICES = [
  'giáo dục',
  'nội vụ',
  'tài chính',
  'tư pháp',
  'văn hóa',
  'lao động',
  'nông nghiệp',
  'kinh tế',
  'tài nguyên',
  'y tế',
  'dân tộc',
  'quản lý đô thị',
].map(field => `phòng ${field} …`);

/** HU, QU and the codes of their boards. */
const DISTRICT_CODES = ['', 'UBKT', 'BTC', 'BTG', 'BDV', 'BTGDV', 'BNC', 'VP'].flatMap(board => [
  `${board}HU`,
  `${board}QU`,
]);

/** Bodies of the districts, and of the townships that ended with them. */
const DISTRICTS: readonly BodyLife[] = [
  districtBody(ofDistrict('ủy ban nhân dân', 'ubnd'), {
    vi: 'ủy ban nhân dân cấp huyện, thị trấn',
    en: "a district people's committee",
  }),
  districtBody(ofDistrict('hội đồng nhân dân', 'hđnd'), {
    vi: 'hội đồng nhân dân cấp huyện, thị trấn',
    en: "a district people's council",
  }),
  {
    ...districtBody(['huyện ủy', 'quận ủy', 'thị ủy', ...ofDistrict('đảng bộ', 'đảng ủy')], {
      vi: 'cấp ủy cấp huyện, thị trấn',
      en: 'a district Party committee',
    }),
    codes: { system: 'party', codes: DISTRICT_CODES },
  },
  districtBody(['huyện đoàn', 'quận đoàn', 'thị đoàn'], {
    vi: 'tổ chức Đoàn cấp huyện',
    en: 'the Youth Union of a district',
  }),
  districtBody(ofDistrict(...DISTRICT_OFFICES), {
    vi: 'phòng chuyên môn cấp huyện',
    en: 'an office of a district',
  }),
];

function districtBody(names: readonly string[], title: Localized): BodyLife {
  return {
    names,
    codes: null,
    title,
    change: 'ended',
    day: JULY_2025,
    what: {
      vi: 'từ ngày 01/7/2025 chính quyền địa phương chỉ còn cấp tỉnh và cấp xã (xã, phường, đặc khu)',
      en: 'since 01/7/2025 local government has provinces and communes alone',
    },
    source: LOCAL_GOVERNMENT,
  };
}

/** Ministries that were merged, and what took over. */
const MERGED_MINISTRIES: readonly BodyLife[] = [
  ['Bộ Kế hoạch và Đầu tư', 'Bộ Tài chính', 'BKHĐT'],
  ['Bộ Giao thông vận tải', 'Bộ Xây dựng', 'BGTVT'],
  ['Bộ Nông nghiệp và Phát triển nông thôn', 'Bộ Nông nghiệp và Môi trường', 'BNNPTNT'],
  ['Bộ Tài nguyên và Môi trường', 'Bộ Nông nghiệp và Môi trường', 'BTNMT'],
  ['Bộ Thông tin và Truyền thông', 'Bộ Khoa học và Công nghệ', 'BTTTT'],
  ['Bộ Lao động - Thương binh và Xã hội', 'Bộ Nội vụ', 'BLĐTBXH'],
].map(([name = '', now = '', code = '']) => ({
  names: [name.toLowerCase()],
  codes: { system: 'state', codes: [code] },
  title: { vi: name, en: name },
  change: 'ended',
  day: MARCH_2025,
  what: { vi: `từ ngày 01/3/2025 nhiệm vụ chính chuyển sang ${now}`, en: `${now} took over on 01/3/2025` },
  source: MINISTRIES,
}));

const NEW_MINISTRIES: readonly BodyLife[] = [
  ['Bộ Nông nghiệp và Môi trường', 'BNNMT'],
  ['Bộ Dân tộc và Tôn giáo', 'BDTTG'],
].map(([name = '', code = '']) => ({
  names: [name.toLowerCase()],
  codes: { system: 'state', codes: [code] },
  title: { vi: name, en: name },
  change: 'begun',
  day: MARCH_2025,
  what: { vi: 'thành lập từ ngày 01/3/2025', en: 'it began on 01/3/2025' },
  source: MINISTRIES,
}));

/** Provincial departments that were merged, in most provinces on 01/3/2025: no day is named, and nothing is told of the months behind. */
const MERGED_DEPARTMENTS: readonly BodyLife[] = [
  ['Sở Kế hoạch và Đầu tư', 'Sở Tài chính', 'SKHĐT'],
  ['Sở Giao thông vận tải', 'Sở Xây dựng', 'SGTVT'],
  ['Sở Nông nghiệp và Phát triển nông thôn', 'Sở Nông nghiệp và Môi trường', 'SNNPTNT'],
  ['Sở Tài nguyên và Môi trường', 'Sở Nông nghiệp và Môi trường', 'STNMT'],
  ['Sở Thông tin và Truyền thông', 'Sở Khoa học và Công nghệ', 'STTTT'],
  ['Sở Lao động - Thương binh và Xã hội', 'Sở Nội vụ', 'SLĐTBXH'],
].map(([name = '', now = '', code = '']) => ({
  names: [name.toLowerCase()],
  codes: { system: 'state', codes: [code] },
  title: { vi: name, en: name },
  change: 'ended',
  day: JULY_2025,
  what: { vi: `từ năm 2025 nhiệm vụ chính chuyển sang ${now}`, en: `${now} took over in 2025` },
  source: DEPARTMENTS,
}));

/** Bodies that a province has alone: banks and companies keep the names of places. */
const PROVINCIAL: readonly string[] = [
  'ủy ban nhân dân tỉnh',
  'ubnd tỉnh',
  'hội đồng nhân dân tỉnh',
  'hđnd tỉnh',
  'đảng bộ tỉnh',
  'tỉnh ủy',
  'tỉnh đoàn',
  'đoàn đại biểu quốc hội tỉnh',
  'công an tỉnh',
  'tòa án nhân dân tỉnh',
  'viện kiểm sát nhân dân tỉnh',
  'ủy ban mặt trận tổ quốc việt nam tỉnh',
];

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
    what: {
      vi: `từ ngày 01/7/2025 tỉnh này thuộc ${now}`,
      en: `since 01/7/2025 the province is part of ${now}`,
    },
    source: PROVINCES,
  }),
);

/** Provinces that became cities directly under the centre. */
const PROVINCES_TO_CITIES: readonly BodyLife[] = [
  provinceOf('Thừa Thiên Huế', {
    day: { day: 1, month: 1, year: 2025 },
    what: {
      vi: 'từ ngày 01/01/2025 tỉnh này là thành phố Huế',
      en: 'since 01/01/2025 it is the city of Huế',
    },
    source: 'Nghị quyết số 175/2024/QH15',
  }),
  provinceOf('Đồng Nai', {
    day: { day: 30, month: 4, year: 2026 },
    what: {
      vi: 'từ ngày 30/4/2026 tỉnh này là thành phố Đồng Nai',
      en: 'since 30/4/2026 it is the city of Đồng Nai',
    },
    source: 'Nghị quyết số 30/2026/QH16',
  }),
];

const COURTS_AND_PROCURACIES: readonly BodyLife[] = [
  ['tòa án nhân dân', 'tòa án nhân dân khu vực', "a regional people's court", COURTS],
  ['viện kiểm sát nhân dân', 'viện kiểm sát nhân dân khu vực', "a regional people's procuracy", PROCURACIES],
].flatMap(([name = '', regional = '', english = '', source = '']): readonly BodyLife[] => [
  {
    names: [...ofDistrict(name), `${name} cấp cao`],
    codes: null,
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
    names: [`${name} khu vực`],
    codes: null,
    title: { vi: regional, en: english },
    change: 'begun',
    day: JULY_2025,
    what: { vi: 'hoạt động từ ngày 01/7/2025', en: 'it began on 01/7/2025' },
    source,
  },
]);

/** Announced on 03/02/2025, in the provinces some weeks later: no day is named, and nothing is told of the months between. */
const PARTY_BODIES: readonly BodyLife[] = [
  ...['ban tuyên giáo', 'ban dân vận'].map(board =>
    partyBody({
      names: [`${board} trung ương`, `${board} tỉnh ủy`, `${board} thành ủy`],
      codes: board === 'ban dân vận' ? ['BDVTW', 'BDVTU'] : ['BTGTW', 'BTGTU'],
      title: `${board} riêng`,
      now: 'Ban Tuyên giáo và Dân vận',
    }),
  ),
  partyBody({
    names: ['ban kinh tế trung ương'],
    codes: ['BKTTW'],
    title: 'Ban Kinh tế Trung ương',
    now: 'Ban Chính sách, chiến lược Trung ương',
  }),
  partyBody({
    names: [
      'ban cán sự đảng',
      'đảng đoàn quốc hội',
      'đảng đoàn hội đồng nhân dân',
      'đảng đoàn mặt trận tổ quốc',
    ],
    codes: ['BCSĐ'],
    title: 'ban cán sự đảng, đảng đoàn',
    now: 'đảng ủy của cơ quan, tổ chức',
  }),
  partyBody({
    names: ['đảng ủy khối'],
    codes: ['ĐUK'],
    title: 'đảng ủy khối',
    now: 'đảng ủy các cơ quan Đảng, đảng ủy ủy ban nhân dân',
  }),
  partyBody({ names: ['đảng ủy chính phủ'], codes: ['ĐUCP'], title: 'Đảng ủy Chính phủ' }),
  partyBody({ names: ['đảng ủy quốc hội'], codes: ['ĐUQH'], title: 'Đảng ủy Quốc hội' }),
  partyBody({
    names: ['đảng ủy các cơ quan đảng'],
    codes: [],
    title: 'đảng ủy các cơ quan Đảng',
  }),
  partyBody({
    names: ['ban tuyên giáo và dân vận'],
    codes: ['BTGDVTW', 'BTGDVTU'],
    title: 'ban tuyên giáo và dân vận',
  }),
  partyBody({
    names: ['ban chính sách, chiến lược trung ương'],
    codes: ['BCSCLTW'],
    title: 'Ban Chính sách, chiến lược Trung ương',
  }),
];

interface PartyBody {
  readonly names: readonly string[];
  readonly codes: readonly string[];
  readonly title: string;
  /** What it is now; a body of today has none. */
  readonly now?: string;
}

function partyBody({ names, codes, title, now }: PartyBody): BodyLife {
  const body = {
    names,
    codes: { system: 'party', codes },
    title: { vi: title, en: title },
    source: PARTY,
  } as const;
  return now === undefined
    ? {
        ...body,
        change: 'begun',
        day: { day: 1, month: 1, year: 2025 },
        what: { vi: 'thành lập trong năm 2025', en: 'it was set up in 2025' },
      }
    : {
        ...body,
        change: 'ended',
        day: JULY_2025,
        what: { vi: `từ năm 2025 là ${now}`, en: `since 2025 it is ${now}` },
      };
}

/** What ended or began in the reform of 2025 and since. What is not here is not known, and nothing is said of it. */
export const BODY_LIVES: readonly BodyLife[] = [
  ...DISTRICTS,
  ...MERGED_MINISTRIES,
  ...NEW_MINISTRIES,
  ...MERGED_DEPARTMENTS,
  ...MERGED_PROVINCES,
  ...PROVINCES_TO_CITIES,
  ...COURTS_AND_PROCURACIES,
  ...PARTY_BODIES,
];

function provinceOf(name: string, change: Pick<BodyLife, 'day' | 'what' | 'source'>): BodyLife {
  const place = name.toLowerCase();
  const spellings = [...new Set([place, place.replace(' - ', '-'), place.replace(' - ', ' – ')])];
  return {
    names: spellings.flatMap(spelling => PROVINCIAL.map(body => `${body} ${spelling}`)),
    codes: null,
    title: { vi: `các cơ quan của tỉnh ${name}`, en: `the bodies of the province of ${name}` },
    change: 'ended',
    ...change,
  };
}
