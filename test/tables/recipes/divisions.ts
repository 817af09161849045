import type { Random } from '../../bench/random';
import { between, choose, figureBetween, happens, partOf, sample, splitInto } from '../desk';
import {
  columnsOf,
  columnsUnder,
  draftOf,
  numberItems,
  type Column,
  type Draft,
  type DraftRow,
  type Value,
} from '../draft';
import type { Figure } from '../figure';
import { Book } from '../relation';
import { at, chooseNames, quotientDecimals, totalOf, totalRow, withTotal } from './recipe';

/** A whole in the first column and its parts beside it. */
interface Division {
  readonly columns: readonly [Column, ...Column[]];
  readonly caption: string | null;
  readonly range: readonly [number, number];
}

const MILLIONS = 'Đơn vị tính: triệu đồng';

const DIVISIONS: readonly [Division, ...Division[]] = [
  {
    columns: [...head('Tổng số'), ...columnsUnder('Chia ra', 'Nam', 'Nữ')],
    caption: null,
    range: [60, 2_000],
  },
  {
    columns: [...head('Tổng số'), ...columnsUnder('Trong đó', 'Đúng hạn', 'Quá hạn')],
    caption: null,
    range: [60, 2_000],
  },
  {
    columns: [...head('Tổng cộng'), ...columnsOf('Quý I', 'Quý II', 'Quý III', 'Quý IV')],
    caption: null,
    range: [90, 5_000],
  },
  {
    columns: [
      ...head('Tổng mức đầu tư'),
      ...columnsOf('Ngân sách trung ương', 'Ngân sách tỉnh', 'Ngân sách xã'),
    ],
    caption: MILLIONS,
    range: [900, 40_000],
  },
  {
    columns: [...head('Tổng kinh phí'), ...columnsUnder('Nguồn vốn', 'NSTW', 'NSĐP', 'Huy động khác')],
    caption: MILLIONS,
    range: [900, 40_000],
  },
  {
    columns: [
      ...head('Tổng số phiếu'),
      ...columnsUnder('Mức độ', 'Rất hài lòng', 'Hài lòng', 'Chưa hài lòng'),
    ],
    caption: null,
    range: [60, 900],
  },
  {
    columns: [...head('Diện tích (ha)'), ...columnsOf('Lúa', 'Rau, màu', 'Cây lâu năm')],
    caption: null,
    range: [90, 900],
  },
];

function head(text: string): readonly [Column] {
  return [{ head: text, over: null }];
}

/** A whole and its parts in each row, and mostly a row that adds them up. */
export function writeDivision(next: Random): Draft {
  const book = new Book();
  const { columns, caption, range } = choose(next, DIVISIONS);
  const { head: labelHead, names } = chooseNames(next);
  const decimals = columns[0].head === 'Diện tích (ha)' ? 1 : 0;
  const isLast = columns.every(({ over }) => over === null) && happens(next, 20);
  const order = <Item>(items: readonly Item[]): readonly Item[] =>
    isLast ? [...items.slice(1), ...items.slice(0, 1)] : items;
  const blank = happens(next, 25) ? choose(next, ['-', '', '0']) : null;
  const parts = names.map(() => {
    const row = splitInto(next, figureBetween(next, range, decimals), columns.length - 1);
    return blank !== null && happens(next, 30) ? [...row.slice(0, -1), { units: 0, decimals }] : row;
  });
  const show = (row: readonly Figure[]): readonly Value[] =>
    row.map(figure => (figure.units === 0 && blank !== null ? blank : figure));
  const complete = (row: readonly Figure[]): readonly Value[] =>
    order(show([book.reckon('across', row), ...row]));
  const rows = numberItems(parts.map((row, place) => ({ label: names[place] ?? '', values: complete(row) })));
  const base = {
    labelHead,
    columns: order(columns),
    relations: book.relations,
    caption,
    isMeasured: caption !== null,
  };
  if (happens(next, 45)) return draftOf({ ...base, rows });
  const sums = parts[0]?.map((_, column) => totalOf(book, parts, column)) ?? [];
  return draftOf({ ...base, rows: withTotal(next, rows, totalRow(next, complete(sums))) });
}

/** Numbers under the heads say what is reckoned from what: "(3)=(4)+(5)". */
export function writeLettered(next: Random): Draft {
  const book = new Book();
  const { head: labelHead, names } = chooseNames(next);
  const decimals = quotientDecimals(next);
  const style = choose(next, [
    ['B', '(1)', '(2)=(3)+(4)', '(3)', '(4)', '(5)=(2)/(1)'],
    ['B', '1', '2=3+4', '3', '4', '5=2/1'],
    ['(1)', '(2)', '(3)=(4)+(5)', '(4)', '(5)', '(6)=(3)/(2)'],
  ]);
  const complete = (plan: Figure, parts: readonly Figure[]): readonly Figure[] => {
    const done = book.reckon('across', parts);
    return [plan, done, ...parts, book.reckon('ratio', [done, plan], decimals)];
  };
  const figures = names.map(() => {
    const plan = figureBetween(next, [200, 9_000]);
    return [plan, ...splitInto(next, partOf(next, plan, [60, 110]), 2)];
  });
  const values = figures.map(row => complete(at(row, 0), row.slice(1)));
  const rows = numberItems(values.map((row, place) => ({ label: names[place] ?? '', values: row })));
  const sums = [0, 1, 2].map(column => totalOf(book, figures, column));
  const total: DraftRow = { kind: 'sum', label: 'Tổng cộng', values: complete(at(sums, 0), sums.slice(1)) };
  const columns = [
    ...columnsOf('Kế hoạch', 'Thực hiện'),
    ...columnsUnder('Trong đó', 'Sáu tháng đầu năm', 'Sáu tháng cuối năm'),
    ...columnsOf('Tỷ lệ (%)'),
  ];
  return draftOf({ labelHead, columns, rows: [...rows, total], relations: book.relations, letters: style });
}

const TOPICS = [
  'Sửa chữa trụ sở',
  'Mua sắm thiết bị',
  'Đường giao thông',
  'Kênh mương',
  'Nhà văn hóa',
  'Trạm y tế',
  'Trường học',
  'Điện chiếu sáng',
  'Cấp nước sạch',
];
const OTHER_TOTALS = [
  'Tổng kinh phí thực hiện',
  'Tổng nhu cầu vốn',
  'Tổng (1+2+3+…)',
  'T = Tổng các nguồn',
  'Cộng (A)',
  'Tổng vốn đã giao',
] as const;

/** Columns of amounts with a total of another name. */
export function writeNamedTotal(next: Random): Draft {
  const book = new Book();
  const labels = sample(next, TOPICS, between(next, 3, 7));
  const columns = columnsOf('Ngân sách xã', 'Ngân sách tỉnh', 'Vốn khác').slice(0, between(next, 2, 3));
  const figures = labels.map(() => columns.map(() => figureBetween(next, [60, 4_000])));
  const rows = numberItems(figures.map((values, row) => ({ label: labels[row] ?? '', values })));
  const sums = columns.map((_, column) => totalOf(book, figures, column));
  const total: DraftRow = { kind: 'sum', label: choose(next, OTHER_TOTALS), values: sums };
  return draftOf({
    labelHead: choose(next, ['Nội dung', 'Hạng mục', 'Danh mục']),
    columns,
    rows: withTotal(next, rows, total),
    relations: book.relations,
    caption: MILLIONS,
    isMeasured: true,
  });
}
