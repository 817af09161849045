import type { Random } from '../../bench/random';
import { between, choose, figureBetween, happens, partOf } from '../desk';
import { columnsOf, columnsUnder, draftOf, numberItems, type Column, type Draft, type Value } from '../draft';
import type { Figure } from '../figure';
import { Book } from '../relation';
import { at, chooseNames, quotientDecimals, totalOf, totalRow, withTotal } from './recipe';

const SHARES = [
  columnsOf('Số lượng', 'Tỷ trọng (%)'),
  columnsOf('Số hồ sơ', 'Tỷ lệ (%)'),
  columnsOf('Diện tích (ha)', 'Cơ cấu (%)'),
  columnsOf('Giá trị (triệu đồng)', 'Tỷ trọng (%)'),
] as const;

/** What each row has of the total below, in percent. */
export function writeShares(next: Random): Draft {
  const book = new Book();
  const { head, names } = chooseNames(next);
  const columns = choose(next, SHARES);
  const isArea = columns[1]?.head === 'Cơ cấu (%)';
  const figures = names.map(() => figureBetween(next, [30, 3_000], isArea ? 1 : 0));
  const total = book.reckon('total', figures);
  const decimals = quotientDecimals(next);
  const rows = numberItems(
    figures.map((figure, row) => ({
      label: names[row] ?? '',
      values: [figure, book.reckon('share', [figure, total], decimals)],
    })),
  );
  const hundred = { units: 100, decimals: 0 };
  return draftOf({
    labelHead: head,
    columns,
    rows: withTotal(next, rows, totalRow(next, [total, hundred])),
    relations: book.relations,
    isMeasured: columns[0]?.head === 'Giá trị (triệu đồng)',
  });
}

/** What two years differ by: in figures, in percent, or in both; rises may have a plus. */
export function writeChanges(next: Random): Draft {
  const book = new Book();
  const { head, names } = chooseNames(next);
  const shown = choose(next, ['difference', 'change', 'both', 'both']);
  const decimals = quotientDecimals(next);
  const hasPlus = happens(next, 40);
  const complete = (row: readonly Figure[]): readonly Value[] => {
    const parts = [at(row, 1), at(row, 0)];
    const off = shown === 'change' ? [] : [book.reckon('difference', parts)];
    const percent = shown === 'difference' ? [] : [book.reckon('change', parts, decimals)];
    return [
      ...row,
      ...[...off, ...percent].map(figure => (hasPlus && figure.units > 0 ? ['+', figure] : figure)),
    ];
  };
  const pairs = names.map(() => {
    const before = figureBetween(next, [120, 9_000]);
    return [before, partOf(next, before, [78, 135])];
  });
  const rows = numberItems(pairs.map((pair, row) => ({ label: names[row] ?? '', values: complete(pair) })));
  const base = { labelHead: head, columns: changeColumns(next, shown), relations: book.relations };
  if (happens(next, 50)) return draftOf({ ...base, rows });
  const sums = complete([totalOf(book, pairs, 0), totalOf(book, pairs, 1)]);
  return draftOf({ ...base, rows: [...rows, { kind: 'sum', label: 'Tổng cộng', values: sums }] });
}

function changeColumns(next: Random, shown: 'difference' | 'change' | 'both'): readonly Column[] {
  const year = between(next, 2019, 2024);
  const years = columnsOf(`Năm ${year}`, `Năm ${year + 1}`);
  const off = choose(next, ['Tăng, giảm', 'Chênh lệch', 'Tăng (+), giảm (-)', 'So sánh tăng, giảm']);
  const percent = choose(next, ['Tỷ lệ tăng, giảm (%)', 'Tăng, giảm (%)', 'Tốc độ tăng (%)']);
  switch (shown) {
    case 'difference':
      return [...years, ...columnsOf(off)];
    case 'change':
      return [...years, ...columnsOf(percent)];
    case 'both':
      return [
        ...years,
        ...choose(next, [columnsOf(off, percent), columnsUnder('So sánh', 'Tăng, giảm', 'Tỷ lệ (%)')]),
      ];
  }
}
