import type { CalendarDate } from '../arithmetic/calendar';
import { padDay } from '../claims/date/write-date';

/** What was in force from a day until that of the next, as a state document cites it: "2016-01-01". */
type Row = readonly [from: string, citation: string];

/**
 * Bases that templates cite, each with what came before it, so that a document of an earlier day is not founded on a later law. Laws by name and
 * date: Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II.6. The days are those of coming into force in `server/data/central.csv`, or in the
 * instrument's own last article.
 */
const ROWS = {
  localGovernment: [
    ['2004-01-01', 'Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân ngày 26 tháng 11 năm 2003'],
    ['2016-01-01', 'Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015'],
    ['2025-03-01', 'Luật Tổ chức chính quyền địa phương ngày 19 tháng 02 năm 2025'],
    ['2025-06-16', 'Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025'],
  ],
  servants: [
    [
      '2010-01-01',
      'Luật Cán bộ, công chức ngày 13 tháng 11 năm 2008;\nCăn cứ Nghị định số 24/2010/NĐ-CP ngày 15 tháng 3 năm 2010 của Chính phủ quy định về tuyển dụng, sử dụng và quản lý công chức',
    ],
    [
      '2020-12-01',
      'Luật Cán bộ, công chức ngày 13 tháng 11 năm 2008;\nCăn cứ Nghị định số 138/2020/NĐ-CP ngày 27 tháng 11 năm 2020 của Chính phủ quy định về tuyển dụng, sử dụng và quản lý công chức',
    ],
    [
      '2025-07-01',
      'Luật Cán bộ, công chức ngày 24 tháng 6 năm 2025;\nCăn cứ Nghị định số 170/2025/NĐ-CP ngày 30 tháng 6 năm 2025 của Chính phủ quy định về tuyển dụng, sử dụng và quản lý công chức',
    ],
  ],
  officials: [
    ['2012-01-01', 'Luật Viên chức ngày 15 tháng 11 năm 2010'],
    ['2026-07-01', 'Luật Viên chức ngày 10 tháng 12 năm 2025'],
  ],
  workers: [
    ['2013-05-01', 'Bộ luật Lao động ngày 18 tháng 6 năm 2012'],
    ['2021-01-01', 'Bộ luật Lao động ngày 20 tháng 11 năm 2019'],
  ],
  enterprises: [
    ['2006-07-01', 'Luật Doanh nghiệp ngày 29 tháng 11 năm 2005'],
    ['2015-07-01', 'Luật Doanh nghiệp ngày 26 tháng 11 năm 2014'],
    ['2021-01-01', 'Luật Doanh nghiệp ngày 17 tháng 6 năm 2020'],
  ],
  cooperatives: [
    ['2013-07-01', 'Luật Hợp tác xã ngày 20 tháng 11 năm 2012'],
    ['2024-07-01', 'Luật Hợp tác xã ngày 20 tháng 6 năm 2023'],
  ],
  courts: [
    ['2002-10-01', 'Luật Tổ chức Tòa án nhân dân ngày 02 tháng 4 năm 2002'],
    ['2015-06-01', 'Luật Tổ chức Tòa án nhân dân ngày 24 tháng 11 năm 2014'],
    ['2025-01-01', 'Luật Tổ chức Tòa án nhân dân ngày 24 tháng 6 năm 2024'],
  ],
  procuracies: [
    ['2002-10-01', 'Luật Tổ chức Viện kiểm sát nhân dân ngày 02 tháng 4 năm 2002'],
    ['2015-06-01', 'Luật Tổ chức Viện kiểm sát nhân dân ngày 24 tháng 11 năm 2014'],
  ],
  army: [
    ['2006-01-01', 'Luật Quốc phòng ngày 14 tháng 6 năm 2005'],
    ['2019-01-01', 'Luật Quốc phòng ngày 08 tháng 6 năm 2018'],
  ],
  police: [
    ['2006-07-01', 'Luật Công an nhân dân ngày 29 tháng 11 năm 2005'],
    ['2015-07-01', 'Luật Công an nhân dân ngày 27 tháng 11 năm 2014'],
    ['2019-07-01', 'Luật Công an nhân dân ngày 20 tháng 11 năm 2018'],
  ],
  front: [
    ['1999-06-26', 'Luật Mặt trận Tổ quốc Việt Nam ngày 12 tháng 6 năm 1999'],
    ['2016-01-01', 'Luật Mặt trận Tổ quốc Việt Nam ngày 09 tháng 6 năm 2015'],
  ],
  tradeUnions: [
    ['2013-01-01', 'Luật Công đoàn ngày 20 tháng 6 năm 2012'],
    ['2025-07-01', 'Luật Công đoàn ngày 27 tháng 11 năm 2024'],
  ],
  records: [
    ['2004-05-01', 'Nghị định số 110/2004/NĐ-CP ngày 08 tháng 4 năm 2004 của Chính phủ về công tác văn thư'],
    ['2020-03-05', 'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư'],
  ],
  commendation: [
    [
      '2010-06-01',
      'Luật Thi đua, Khen thưởng ngày 26 tháng 11 năm 2003;\nCăn cứ Nghị định số 42/2010/NĐ-CP ngày 15 tháng 4 năm 2010 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, Khen thưởng và Luật sửa đổi, bổ sung một số điều của Luật Thi đua, Khen thưởng',
    ],
    [
      '2017-10-01',
      'Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003;\nCăn cứ Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
    ],
    [
      '2024-01-01',
      'Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;\nCăn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
    ],
    [
      '2025-07-01',
      'Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;\nCăn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng',
    ],
  ],
  penalties: [
    [
      '2013-07-19',
      'Luật Xử lý vi phạm hành chính ngày 20 tháng 6 năm 2012;\nCăn cứ Nghị định số 81/2013/NĐ-CP ngày 19 tháng 7 năm 2013 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Xử lý vi phạm hành chính',
    ],
    [
      '2022-01-01',
      'Luật Xử lý vi phạm hành chính ngày 20 tháng 6 năm 2012 (được sửa đổi, bổ sung năm 2020);\nCăn cứ Nghị định số 118/2021/NĐ-CP ngày 23 tháng 12 năm 2021 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Xử lý vi phạm hành chính',
    ],
    [
      '2025-07-01',
      'Luật Xử lý vi phạm hành chính ngày 20 tháng 6 năm 2012 (được sửa đổi, bổ sung năm 2020, năm 2025);\nCăn cứ Nghị định số 118/2021/NĐ-CP ngày 23 tháng 12 năm 2021 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Xử lý vi phạm hành chính (được sửa đổi, bổ sung năm 2025)',
    ],
  ],
} as const satisfies Readonly<Record<string, readonly [Row, ...Row[]]>>;

/** What a template cites by the day of the document. */
export type Basis = keyof typeof ROWS;

/** The citation that a document of this day needs; the earliest for a day before all. */
export function basisOn(basis: Basis, date: CalendarDate): string {
  const rows: readonly [Row, ...Row[]] = ROWS[basis];
  const day = `${String(date.year).padStart(4, '0')}-${padDay(date.month)}-${padDay(date.day)}`;
  const begun = rows.findLast(([from]) => from <= day);
  return (begun ?? rows[0])[1];
}
