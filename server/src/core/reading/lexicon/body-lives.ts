import { JULY_2025, MARCH_2025, MINISTRIES_SOURCE, ofDistrict, type BodyLife } from './body-life';
import { CENTRAL_LIVES } from './central-lives';
import { DISTRICT_LIVES } from './district-lives';

const PROVINCES = 'Nghị quyết số 202/2025/QH15';
const COURTS = 'Luật số 81/2025/QH15 sửa đổi, bổ sung một số điều của Luật Tổ chức Tòa án nhân dân';
const PROCURACIES =
  'Luật số 82/2025/QH15 sửa đổi, bổ sung một số điều của Luật Tổ chức Viện kiểm sát nhân dân';
const DEPARTMENTS = 'Nghị định số 45/2025/NĐ-CP, Nghị định số 150/2025/NĐ-CP';
const PARTY = 'Hội nghị công bố quyết định của Bộ Chính trị ngày 03/02/2025';

/** A body of the state that there is in one place or in every province, by its name and its code. */
function stateBody(name: string, code: string): Pick<BodyLife, 'names' | 'places' | 'codes' | 'title'> {
  return {
    names: [name.toLowerCase()],
    places: null,
    codes: { system: 'state', codes: [code] },
    title: { vi: name, en: name },
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
  ...stateBody(name, code),
  change: 'ended',
  day: MARCH_2025.day,
  what: { vi: `từ ngày 01/3/2025 nhiệm vụ chính chuyển sang ${now}`, en: `${now} took over on 01/3/2025` },
  source: MINISTRIES_SOURCE,
}));

const NEW_MINISTRIES: readonly BodyLife[] = [
  ['Bộ Nông nghiệp và Môi trường', 'BNNMT'],
  ['Bộ Dân tộc và Tôn giáo', 'BDTTG'],
].map(([name = '', code = '']) => ({
  ...stateBody(name, code),
  change: 'begun',
  day: MARCH_2025.day,
  what: { vi: 'thành lập từ ngày 01/3/2025', en: 'it began on 01/3/2025' },
  source: MINISTRIES_SOURCE,
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
  ...stateBody(name, code),
  change: 'ended',
  day: JULY_2025.day,
  what: { vi: `từ năm 2025 nhiệm vụ chính chuyển sang ${now}`, en: `${now} took over in 2025` },
  source: DEPARTMENTS,
}));

/** Provincial departments of today, set up from February 2025 on: no day is named. */
const NEW_DEPARTMENTS: readonly BodyLife[] = [
  ['Sở Nông nghiệp và Môi trường', 'SNNMT'],
  ['Sở Dân tộc và Tôn giáo', 'SDTTG'],
].map(([name = '', code = '']) => ({
  ...stateBody(name, code),
  change: 'begun',
  day: { day: 1, month: 1, year: 2025 },
  what: { vi: 'thành lập trong năm 2025', en: 'it was set up in 2025' },
  source: DEPARTMENTS,
}));

/**
 * The special zones of today by their names: that of Vũng Tàu - Côn Đảo, of 1979 to 1991, was another. Their councils and committees began
 * on 01/7/2025; the resolutions that made the units are of 16/6/2025.
 */
const SPECIAL_ZONES: BodyLife = {
  names: ['ủy ban nhân dân đặc khu', 'ubnd đặc khu', 'hội đồng nhân dân đặc khu', 'hđnd đặc khu'],
  places: [
    'vân đồn',
    'cô tô',
    'cát hải',
    'bạch long vĩ',
    'cồn cỏ',
    'lý sơn',
    'phú quý',
    'côn đảo',
    'kiên hải',
    'phú quốc',
    'thổ châu',
  ],
  codes: null,
  title: { vi: 'chính quyền đặc khu', en: 'the local government of a special zone' },
  change: 'begun',
  day: JULY_2025.day,
  what: { vi: 'hoạt động từ ngày 01/7/2025', en: 'it began on 01/7/2025' },
  source: 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15',
};

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
    day: JULY_2025.day,
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
    places: null,
    codes: null,
    title: { vi: `${name} cấp huyện, cấp cao`, en: english.replace('regional', 'district or high') },
    change: 'ended',
    day: JULY_2025.day,
    what: {
      vi: 'từ ngày 01/7/2025 có cấp tối cao, cấp tỉnh và khu vực',
      en: 'since 01/7/2025 there are the supreme, provincial and regional levels',
    },
    source,
  },
  {
    names: [`${name} khu vực`],
    places: null,
    codes: null,
    title: { vi: regional, en: english },
    change: 'begun',
    day: JULY_2025.day,
    what: { vi: 'hoạt động từ ngày 01/7/2025', en: 'it began on 01/7/2025' },
    source,
  },
]);

/**
 * Announced on 03/02/2025 for the centre, which had a month to go over, and in the provinces some weeks later: no day is named, and nothing
 * is told of the time between.
 */
const PARTY_BODIES: readonly BodyLife[] = [
  ...['ban tuyên giáo', 'ban dân vận'].map(board =>
    partyBody({
      names: [`${board} trung ương`],
      codes: board === 'ban dân vận' ? ['BDVTW'] : ['BTGTW'],
      title: `${board} riêng`,
      now: 'Ban Tuyên giáo và Dân vận',
      isCentral: true,
    }),
  ),
  ...['ban tuyên giáo', 'ban dân vận'].map(board =>
    partyBody({
      names: [`${board} tỉnh ủy`, `${board} thành ủy`],
      codes: board === 'ban dân vận' ? ['BDVTU'] : ['BTGTU'],
      title: `${board} riêng`,
      now: 'Ban Tuyên giáo và Dân vận',
    }),
  ),
  partyBody({
    names: ['ban kinh tế trung ương'],
    codes: ['BKTTW'],
    title: 'Ban Kinh tế Trung ương',
    now: 'Ban Chính sách, chiến lược Trung ương',
    isCentral: true,
  }),
  partyBody({
    names: ['đảng ủy khối các cơ quan trung ương', 'đảng ủy khối doanh nghiệp trung ương'],
    codes: [],
    title: 'đảng ủy khối ở Trung ương',
    now: 'các đảng ủy mới trực thuộc Trung ương',
    isCentral: true,
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
  /** Whether it was of the centre alone. */
  readonly isCentral?: true;
}

function partyBody({ names, codes, title, now, isCentral }: PartyBody): BodyLife {
  const body = {
    names,
    places: null,
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
        day: isCentral === true ? MARCH_2025.day : JULY_2025.day,
        what: { vi: `từ năm 2025 là ${now}`, en: `since 2025 it is ${now}` },
      };
}

/** What ended or began in the reform of 2025 and since. What is not here is not known, and nothing is said of it. */
export const BODY_LIVES: readonly BodyLife[] = [
  ...DISTRICT_LIVES,
  ...CENTRAL_LIVES,
  ...MERGED_MINISTRIES,
  ...NEW_MINISTRIES,
  ...MERGED_DEPARTMENTS,
  ...NEW_DEPARTMENTS,
  SPECIAL_ZONES,
  ...MERGED_PROVINCES,
  ...PROVINCES_TO_CITIES,
  ...COURTS_AND_PROCURACIES,
  ...PARTY_BODIES,
];

function provinceOf(name: string, change: Pick<BodyLife, 'day' | 'what' | 'source'>): BodyLife {
  const place = name.toLowerCase();
  const spellings = [...new Set([place, place.replace(' - ', '-'), place.replace(' - ', ' – ')])];
  return {
    names: PROVINCIAL,
    places: spellings,
    codes: null,
    title: { vi: `các cơ quan của tỉnh ${name}`, en: `the bodies of the province of ${name}` },
    change: 'ended',
    ...change,
  };
}
