import type { Random } from '../../bench/random';
import { choose, figureBetween, happens, partOf } from '../desk';
import { columnsOf, columnsUnder, draftOf, numberItems, type Column, type Draft, type Value } from '../draft';
import type { Figure } from '../figure';
import { Book } from '../relation';
import { at, chooseNames, quotientDecimals, quotientOf, totalOf, totalRow, withTotal } from './recipe';

const PLANS = [
  columnsOf('Kế hoạch', 'Thực hiện', 'Tỷ lệ (%)'),
  columnsOf('Chỉ tiêu giao', 'Kết quả', 'Đạt (%)'),
  columnsOf('Dự toán', 'Quyết toán', 'QT/DT (%)'),
  columnsOf('Số phải kiểm tra', 'Số đã kiểm tra', 'Tỷ lệ %'),
  columnsOf('Tổng số hồ sơ', 'Đúng hạn', 'Tỷ lệ đúng hạn (%)'),
  columnsOf('Tổng số', 'Tham gia', 'Tỷ lệ (%)'),
  columnsUnder('Kết quả', 'Kế hoạch năm', 'Ước thực hiện', 'Đạt %'),
] as const;

/** What was planned and what was done by some units, in percent; some have done nothing yet. */
export function writePlans(next: Random): Draft {
  const book = new Book();
  const names = happens(next, 12) ? { head: 'Đối tượng', names: ['Nam', 'Nữ'] } : chooseNames(next);
  const signs = happens(next, 8);
  const quotient = { kind: 'ratio', parts: [1, 0], decimals: quotientDecimals(next) } as const;
  const range = choose(next, [
    [30, 900],
    [200, 9_000],
    [2_000, 90_000],
  ]);
  const pairs = names.names.map(() => {
    const plan = figureBetween(next, range);
    return [plan, partOf(next, plan, [55, 112])];
  });
  const rateOf = (row: readonly Figure[]): Value => {
    const rate = quotientOf(book, row, quotient);
    return signs ? [rate, '%'] : rate;
  };
  const rows = numberItems(
    pairs.map((pair, row) => ({ label: names.names[row] ?? '', values: [...pair, rateOf(pair)] })),
  );
  const base = { labelHead: names.head, columns: choose(next, PLANS), relations: book.relations };
  if (names.names.length > 2 && !happens(next, 50)) return draftOf({ ...base, rows });
  const sums = [totalOf(book, pairs, 0), totalOf(book, pairs, 1)];
  const total = totalRow(next, [...sums, rateOf(sums)]);
  return draftOf({ ...base, rows: withTotal(next, rows, total) });
}

interface Survey {
  readonly columns: readonly Column[];
  /** Which columns the rates are made of: part and whole. */
  readonly rates: readonly (readonly [number, number])[];
}

const SURVEYS: readonly [Survey, ...Survey[]] = [
  {
    columns: columnsOf('Tổng số hộ', 'Hộ nghèo', 'Hộ cận nghèo', 'Tỷ lệ hộ nghèo (%)'),
    rates: [[1, 0]],
  },
  {
    columns: columnsOf(
      'Tổng số hộ dân',
      'Số hộ nghèo',
      'Số hộ cận nghèo',
      'Tỷ lệ nghèo (%)',
      'Tỷ lệ cận nghèo (%)',
    ),
    rates: [
      [1, 0],
      [2, 0],
    ],
  },
  {
    columns: columnsOf('Số trẻ được cân', 'Nhẹ cân', 'Thấp còi', 'Tỷ lệ nhẹ cân (%)', 'Tỷ lệ thấp còi (%)'),
    rates: [
      [1, 0],
      [2, 0],
    ],
  },
  {
    columns: [
      ...columnsOf('Tổng số hộ'),
      ...columnsUnder('Hộ nghèo', 'Số hộ', 'Tỷ lệ %'),
      ...columnsUnder('Hộ cận nghèo', 'Số hộ', 'Tỷ lệ %'),
    ],
    rates: [
      [1, 0],
      [2, 0],
    ],
  },
];

/** A whole and two of its parts, which do not make it up, with their rates. */
export function writeSurvey(next: Random): Draft {
  const book = new Book();
  const { columns, rates } = choose(next, SURVEYS);
  const { head, names } = chooseNames(next);
  const decimals = quotientDecimals(next);
  const counts = names.map(() => {
    const whole = figureBetween(next, [400, 4_000]);
    return [whole, partOf(next, whole, [4, 13]), partOf(next, whole, [2, 8])];
  });
  const complete = (row: readonly Figure[]): readonly Figure[] => {
    const quotients = rates.map(parts => quotientOf(book, row, { kind: 'ratio', parts, decimals }));
    const isPaired = columns.some(({ over }) => over !== null);
    return isPaired
      ? [at(row, 0), at(row, 1), ...quotients.slice(0, 1), at(row, 2), ...quotients.slice(1)]
      : [...row, ...quotients];
  };
  const rows = numberItems(
    counts.map((row, place) => ({ label: names[place] ?? '', values: complete(row) })),
  );
  const base = { labelHead: head, columns, relations: book.relations };
  if (happens(next, 60)) return draftOf({ ...base, rows });
  const sums = [0, 1, 2].map(column => totalOf(book, counts, column));
  return draftOf({ ...base, rows: withTotal(next, rows, totalRow(next, complete(sums))) });
}
