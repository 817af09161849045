import type { Random } from '../../bench/random';
import { choose, figureBetween, happens, partOf } from '../desk';
import { columnsOf, draftOf, numberItems, type Draft } from '../draft';
import type { Figure } from '../figure';
import { Book } from '../relation';
import { at, chooseNames, quotientDecimals, totalOf, totalRow } from './recipe';

const MOVES = [
  columnsOf('Dư đầu năm', 'Vay mới', 'Đã trả', 'Nhận chuyển đến', 'Chuyển đi', 'Dư cuối năm'),
  columnsOf('Số đầu kỳ', 'Phát sinh tăng', 'Thanh toán', 'Tăng khác', 'Giảm khác', 'Số cuối kỳ'),
  columnsOf('Tồn đầu quý', 'Nhập mua', 'Xuất dùng', 'Nhập khác', 'Xuất khác', 'Tồn cuối quý'),
] as const;

/** An opening, four movements and what is left, in columns. */
export function writeMovements(next: Random): Draft {
  const book = new Book();
  const { head, names } = chooseNames(next);
  const figures = names.map(() => {
    const opening = figureBetween(next, [600, 9_000]);
    return [
      opening,
      ...(
        [
          [10, 40],
          [8, 38],
          [3, 12],
          [2, 10],
        ] as const
      ).map(range => partOf(next, opening, range)),
    ];
  });
  const complete = (row: readonly Figure[]): readonly Figure[] => [...row, book.reckon('movement', row)];
  const rows = numberItems(
    figures.map((row, place) => ({ label: names[place] ?? '', values: complete(row) })),
  );
  const base = { labelHead: head, columns: choose(next, MOVES), relations: book.relations };
  if (happens(next, 50)) return draftOf({ ...base, rows });
  const sums = [0, 1, 2, 3, 4].map(column => totalOf(book, figures, column));
  return draftOf({ ...base, rows: [...rows, totalRow(next, complete(sums))] });
}

const ROWS = [
  ['Số hộ nghèo đầu năm', 'Số hộ nghèo phát sinh', 'Số hộ thoát nghèo', 'Số hộ nghèo cuối năm'],
  ['Dư nợ đầu năm', 'Vay mới trong năm', 'Trả nợ trong năm', 'Dư nợ cuối năm'],
  ['Hồ sơ kỳ trước chuyển sang', 'Hồ sơ tiếp nhận', 'Hồ sơ đã giải quyết', 'Hồ sơ còn lại'],
] as const;

/** The same in rows, each year beginning with what the one before has left; and below other figures a rate of two of these. */
export function writeMovementRows(next: Random): Draft {
  const book = new Book();
  const labels = choose(next, ROWS);
  const decimals = quotientDecimals(next);
  const years: (readonly Figure[])[] = [];
  let opening = figureBetween(next, [900, 6_000]);
  for (let year = 0; year < 4; year += 1) {
    const moves = [opening, partOf(next, opening, [15, 40]), partOf(next, opening, [12, 45])];
    const left = book.reckon('movement row', moves);
    years.push([...moves, left]);
    opening = { ...left };
  }
  const row = (place: number): readonly Figure[] => years.map(year => at(year, place));
  const others = ['Số cuộc họp', 'Số văn bản đến', 'Số lượt kiểm tra', 'Số tin, bài đã đăng'];
  const rows = numberItems([
    ...labels.map((label, place) => ({ label, values: row(place) })),
    ...others.map(label => ({ label, values: years.map(() => figureBetween(next, [20, 900])) })),
    {
      label: 'Tỷ lệ giảm so với đầu kỳ (%)',
      values: years.map(year => book.reckon('far ratio row', [at(year, 2), at(year, 0)], decimals)),
    },
  ]);
  const columns = columnsOf('Năm 2021', 'Năm 2022', 'Năm 2023', 'Năm 2024');
  return draftOf({ labelHead: 'Chỉ tiêu', columns, rows, relations: book.relations });
}
