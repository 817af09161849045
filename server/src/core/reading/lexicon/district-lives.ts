import type { Localized } from '../../text/localized';
import { JULY_2025, MARCH_2025, ofDistrict, type BodyLife } from './body-life';
import { DISTRICT_CITIES } from './district-cities';

const LOCAL_GOVERNMENT = 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15';

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

const DISTRICT_SOCIETIES: readonly string[] = [
  'ủy ban mặt trận tổ quốc việt nam',
  'ủy ban mttq việt nam',
  'hội nông dân',
  'hội liên hiệp phụ nữ',
  'hội cựu chiến binh',
  'liên đoàn lao động',
];

/**
 * What ended with the districts, or somewhat earlier. Banks for social policies keep an office in each of the former districts, and the health
 * centres their names.
 */
const DISTRICT_BRANCHES: readonly string[] = [
  'ban chỉ huy quân sự',
  'thanh tra',
  'chi cục thi hành án dân sự',
  'chi cục thống kê',
  'bảo hiểm xã hội',
  'kho bạc nhà nước',
];

/** The bodies of a city below a province; a city directly under the centre has most of them, so the name of the city must follow. */
const CITY_BODIES: readonly string[] = [
  ...[
    'ủy ban nhân dân',
    'ubnd',
    'hội đồng nhân dân',
    'hđnd',
    'đảng bộ',
    'công an',
    'tòa án nhân dân',
    'viện kiểm sát nhân dân',
    'chi cục thuế',
    ...DISTRICT_OFFICES,
    ...DISTRICT_SOCIETIES,
    ...DISTRICT_BRANCHES,
  ].flatMap(body => ['thành phố', 'tp', 'tp.'].map(kind => `${body} ${kind}`)),
  'thành ủy',
  'thành đoàn',
];

/** HU, QU and the codes of their boards. */
const DISTRICT_CODES = ['', 'UBKT', 'BTC', 'BTG', 'BDV', 'BTGDV', 'BNC', 'VP'].flatMap(board => [
  `${board}HU`,
  `${board}QU`,
]);

/** What is said of bodies that are neither of the government nor of the Party. */
const NO_DISTRICTS: Localized = {
  vi: 'từ ngày 01/7/2025 không còn đơn vị hành chính cấp huyện, thị trấn',
  en: 'since 01/7/2025 there are no districts',
};
const GOVERNMENT: Localized = {
  vi: 'từ ngày 01/7/2025 chính quyền địa phương chỉ còn cấp tỉnh và cấp xã (xã, phường, đặc khu)',
  en: 'since 01/7/2025 local government has provinces and communes alone',
};
const PARTY: Localized = {
  vi: 'từ ngày 01/7/2025 tổ chức đảng ở địa phương chỉ còn cấp tỉnh và cấp xã (xã, phường, đặc khu)',
  en: 'since 01/7/2025 the Party has committees of provinces and communes alone',
};
const NO_CITIES: Localized = {
  vi: 'từ ngày 01/7/2025 không còn thành phố thuộc tỉnh',
  en: 'since 01/7/2025 there are no cities below a province',
};

/** Bodies of the districts, and of the townships that ended with them. */
const BODIES: readonly BodyLife[] = [
  districtBody(
    ofDistrict('ủy ban nhân dân', 'ubnd'),
    {
      vi: 'ủy ban nhân dân cấp huyện, thị trấn',
      en: "a district people's committee",
    },
    GOVERNMENT,
  ),
  districtBody(
    ofDistrict('hội đồng nhân dân', 'hđnd'),
    {
      vi: 'hội đồng nhân dân cấp huyện, thị trấn',
      en: "a district people's council",
    },
    GOVERNMENT,
  ),
  {
    ...districtBody(
      ['huyện ủy', 'quận ủy', 'thị ủy', ...ofDistrict('đảng bộ', 'đảng ủy')],
      {
        vi: 'cấp ủy cấp huyện, thị trấn',
        en: 'a district Party committee',
      },
      PARTY,
    ),
    codes: { system: 'party', codes: DISTRICT_CODES },
  },
  districtBody(['huyện đoàn', 'quận đoàn', 'thị đoàn'], {
    vi: 'tổ chức Đoàn cấp huyện',
    en: 'the Youth Union of a district',
  }),
  districtBody(
    ofDistrict(...DISTRICT_OFFICES),
    {
      vi: 'phòng chuyên môn cấp huyện',
      en: 'an office of a district',
    },
    GOVERNMENT,
  ),
  districtBody(ofDistrict(...DISTRICT_SOCIETIES), {
    vi: 'Mặt trận Tổ quốc, đoàn thể cấp huyện, thị trấn',
    en: 'the Front or a mass organisation of a district',
  }),
  districtBody(ofDistrict(...DISTRICT_BRANCHES), {
    vi: 'cơ quan ngành dọc cấp huyện',
    en: 'a district branch of a central body',
  }),
  {
    ...districtBody(
      CITY_BODIES,
      {
        vi: 'các cơ quan của thành phố thuộc tỉnh',
        en: 'the bodies of a provincial city',
      },
      NO_CITIES,
    ),
    places: DISTRICT_CITIES,
  },
];

function districtBody(names: readonly string[], title: Localized, what: Localized = NO_DISTRICTS): BodyLife {
  return {
    names,
    places: null,
    codes: null,
    title,
    change: 'ended',
    day: JULY_2025.day,
    what,
    source: LOCAL_GOVERNMENT,
  };
}

/** The police of a district ended four months before it; that of a township stayed to the end. */
const DISTRICT_POLICE: BodyLife = {
  ...districtBody(['công an huyện', 'công an quận', 'công an thị xã'], {
    vi: 'công an cấp huyện',
    en: 'the police of a district',
  }),
  day: MARCH_2025.day,
  what: {
    vi: 'từ ngày 01/3/2025 không tổ chức công an cấp huyện',
    en: 'since 01/3/2025 there is no police of districts',
  },
  source: 'Nghị định số 02/2025/NĐ-CP',
};
const TOWNSHIP_POLICE = districtBody(['công an thị trấn'], {
  vi: 'công an thị trấn',
  en: 'the police of a township',
});

/** What ended with the districts, with the cities below a province and with the townships. */
export const DISTRICT_LIVES: readonly BodyLife[] = [...BODIES, DISTRICT_POLICE, TOWNSHIP_POLICE];
