import {
  JULY_2025,
  MARCH_2025,
  MINISTRIES_SOURCE,
  ofDistrict,
  type BodyLife,
  type ReformDay,
} from './body-life';

/** What became of a body, when, and by which instrument; its codes, where they are nobody else's. */
interface Change {
  readonly now: string;
  readonly since: ReformDay;
  readonly source: string;
  readonly codes: readonly string[];
}

const TAX = 'Nghị định số 29/2025/NĐ-CP, Quyết định số 381/QĐ-BTC, Quyết định số 2229/QĐ-BTC';
const FINANCE = { since: MARCH_2025, source: TAX };
const ENFORCEMENT = { since: JULY_2025, source: 'Quyết định số 1898/QĐ-BTP' };
const LOCAL_TAX = 'thuế tỉnh, thành phố và thuế cơ sở';
const INSPECTORATES = 'Luật Thanh tra số 84/2025/QH15';

/**
 * Bodies of the centre, and their branches in provinces, that were made into others. TCT, of the General Department of Taxation, is also the
 * code of corporations. The more special name stands first.
 */
export const CENTRAL_LIVES: readonly BodyLife[] = [
  bodyInto('Tổng cục Thuế', { now: 'Cục Thuế', codes: [], ...FINANCE }),
  bodyInto('Tổng cục Hải quan', { now: 'Cục Hải quan', codes: ['TCHQ'], ...FINANCE }),
  bodyInto('Tổng cục Thống kê', { now: 'Cục Thống kê', codes: ['TCTK'], ...FINANCE }),
  bodyInto('Tổng cục Dự trữ Nhà nước', { now: 'Cục Dự trữ Nhà nước', codes: ['TCDT'], ...FINANCE }),
  bodyInto('Ủy ban Dân tộc', {
    now: 'Bộ Dân tộc và Tôn giáo',
    codes: ['UBDT'],
    since: MARCH_2025,
    source: MINISTRIES_SOURCE,
  }),
  bodyInto('Tổng cục Thi hành án dân sự', {
    now: 'Cục Quản lý thi hành án dân sự',
    codes: ['TCTHADS'],
    ...ENFORCEMENT,
  }),
  bodyInto('Cục Thi hành án dân sự', {
    now: 'thi hành án dân sự tỉnh, thành phố',
    codes: [],
    ...ENFORCEMENT,
  }),
  {
    ...bodyInto('cục thuế tỉnh, chi cục thuế huyện', { now: LOCAL_TAX, codes: [], ...FINANCE }),
    names: ['cục thuế tỉnh', 'cục thuế thành phố', 'cục thuế tp', ...ofDistrict('chi cục thuế')],
  },
  bodyInto('chi cục thuế khu vực', { now: LOCAL_TAX, codes: [], since: JULY_2025, source: TAX }),
  {
    ...bodyInto('cục hải quan tỉnh, thành phố', {
      now: 'chi cục hải quan khu vực',
      codes: [],
      ...FINANCE,
    }),
    names: ['cục hải quan tỉnh', 'cục hải quan thành phố', 'cục hải quan tp'],
  },
  {
    ...bodyInto('thanh tra sở', { now: '', codes: [], since: JULY_2025, source: INSPECTORATES }),
    what: {
      vi: 'từ ngày 01/7/2025 chỉ còn Thanh tra Chính phủ và thanh tra tỉnh',
      en: 'since 01/7/2025 there are the Government Inspectorate and those of provinces alone',
    },
  },
];

function bodyInto(name: string, { now, since, source, codes }: Change): BodyLife {
  return {
    names: [name.toLowerCase()],
    places: null,
    codes: { system: 'state', codes },
    title: { vi: name, en: name },
    change: 'ended',
    day: since.day,
    what: { vi: `từ ngày ${since.written} là ${now}`, en: `since ${since.written} it is ${now}` },
    source,
  };
}
