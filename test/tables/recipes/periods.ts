import type { Random } from '../../bench/random';
import { between, choose, figureBetween, happens, partOf } from '../desk';
import { columnsOf, columnsUnder, draftOf, numberItems, type Draft, type DraftRow } from '../draft';
import type { Figure } from '../figure';
import { Book } from '../relation';
import { at, chooseNames, quotientDecimals, totalOf, totalRow } from './recipe';

const BALANCES = [
  columnsOf('Số đầu kỳ', 'Tăng trong kỳ', 'Giảm trong kỳ', 'Số cuối kỳ'),
  columnsOf('Hộ nghèo đầu năm', 'Hộ phát sinh', 'Hộ thoát nghèo', 'Hộ nghèo cuối năm'),
  columnsOf('Tồn đầu kỳ', 'Nhập', 'Xuất', 'Tồn cuối kỳ'),
  columnsOf('Tồn kỳ trước', 'Tiếp nhận mới', 'Đã giải quyết', 'Tồn cuối kỳ'),
] as const;

/** What was there, what came and went, and what is left; mostly with a row that adds all up. */
export function writeBalance(next: Random): Draft {
  const book = new Book();
  const { head, names } = chooseNames(next);
  const figures = names.map(() => {
    const opening = figureBetween(next, [90, 2_400]);
    return [opening, partOf(next, opening, [3, 30]), partOf(next, opening, [5, 45])];
  });
  const complete = (row: readonly Figure[]): readonly Figure[] => [...row, book.reckon('balance', row)];
  const rows = numberItems(
    figures.map((row, place) => ({ label: names[place] ?? '', values: complete(row) })),
  );
  const base = { labelHead: head, columns: choose(next, BALANCES), relations: book.relations };
  if (happens(next, 50)) return draftOf({ ...base, rows });
  const sums = [0, 1, 2].map(column => totalOf(book, figures, column));
  return draftOf({ ...base, rows: [...rows, totalRow(next, complete(sums))] });
}

/** Plan and actual of two years under merged heads, and both compared. */
export function writeTwoYears(next: Random): Draft {
  const book = new Book();
  const { head, names } = chooseNames(next);
  const year = between(next, 2019, 2024);
  const decimals = quotientDecimals(next);
  const complete = (row: readonly Figure[]): readonly Figure[] => [
    ...row,
    book.reckon('ratio', [at(row, 3), at(row, 2)], decimals),
    book.reckon('ratio', [at(row, 3), at(row, 1)], decimals),
  ];
  const figures = names.map(() => {
    const plan = figureBetween(next, [150, 9_000]);
    return [
      plan,
      ...(
        [
          [90, 110],
          [95, 120],
          [85, 125],
        ] as const
      ).map(range => partOf(next, plan, range)),
    ];
  });
  const rows = numberItems(
    figures.map((row, place) => ({ label: names[place] ?? '', values: complete(row) })),
  );
  const columns = [
    ...columnsUnder(`Năm ${year}`, 'Kế hoạch', 'Thực hiện'),
    ...columnsUnder(`Năm ${year + 1}`, 'Kế hoạch', 'Thực hiện'),
    ...columnsUnder('So sánh (%)', 'TH/KH', `${year + 1}/${year}`),
  ];
  const base = { labelHead: head, columns, relations: book.relations };
  if (happens(next, 60)) return draftOf({ ...base, rows });
  const sums = [0, 1, 2, 3].map(column => totalOf(book, figures, column));
  return draftOf({ ...base, rows: [...rows, totalRow(next, complete(sums))] });
}

/** What a table by quarters or years tells of a whole and a part, or of income and cost. */
interface Topic {
  readonly whole: string;
  readonly part: string;
  readonly rate: string | null;
  readonly rest: string | null;
}

const TOPICS: readonly [Topic, ...Topic[]] = [
  { whole: 'Số hồ sơ tiếp nhận', part: 'Số hồ sơ trả đúng hạn', rate: 'Tỷ lệ (%)', rest: null },
  { whole: 'Số phản ánh đã nhận', part: 'Số phản ánh đã xử lý', rate: 'Tỷ lệ xử lý (%)', rest: null },
  {
    whole: 'Tổng số vụ việc',
    part: 'Số vụ việc đã giải quyết',
    rate: 'Tỷ lệ giải quyết (%)',
    rest: 'Số vụ việc còn lại',
  },
  { whole: 'Tổng doanh thu', part: 'Tổng chi phí', rate: null, rest: 'Chênh lệch thu, chi' },
  { whole: 'Tổng thu', part: 'Tổng chi', rate: null, rest: 'Kết dư' },
];

/** Indicators in the rows, quarters or years in the columns, with rates and differences as rows of their own. */
export function writePeriods(next: Random): Draft {
  const book = new Book();
  const { whole, part, rate, rest } = choose(next, TOPICS);
  const hasYear = happens(next, 50);
  const decimals = quotientDecimals(next);
  const columns = hasYear
    ? columnsOf('Quý I', 'Quý II', 'Quý III', 'Quý IV', 'Cả năm')
    : columnsOf('Năm 2021', 'Năm 2022', 'Năm 2023', 'Năm 2024');
  const counts = Array.from({ length: 4 }, () => figureBetween(next, [300, 9_000], rate === null ? 1 : 0));
  const parts = counts.map(figure => partOf(next, figure, [70, 98]));
  const complete = (row: readonly Figure[]): readonly Figure[] =>
    hasYear ? [...row, book.reckon('across', row)] : row;
  const wholes = complete(counts);
  const done = complete(parts);
  const rates = done.map((figure, column) => [figure, at(wholes, column)]);
  const rateRow =
    rate === null
      ? []
      : [{ label: rate, values: rates.map(pair => book.reckon('ratio row', pair, decimals)) }];
  const rests = wholes.map((figure, column) => [figure, at(done, column)]);
  const restRow =
    rest === null ? [] : [{ label: rest, values: rests.map(pair => book.reckon('row difference', pair)) }];
  const rows: readonly DraftRow[] = numberItems([
    { label: whole, values: wholes },
    { label: part, values: done },
    ...restRow,
    ...rateRow,
  ]);
  return draftOf({
    labelHead: 'Chỉ tiêu',
    columns,
    rows,
    relations: book.relations,
    caption: rate === null ? 'Đơn vị tính: triệu đồng' : null,
    isMeasured: rate === null,
  });
}
