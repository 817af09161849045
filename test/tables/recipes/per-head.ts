import type { Random } from '../../bench/random';
import { between, choose, figureBetween, happens } from '../desk';
import { columnsOf, draftOf, numberItems, type Column, type Draft } from '../draft';
import { roundFigure, valueOf, type Figure } from '../figure';
import { Book } from '../relation';
import { at, chooseNames, totalOf, totalRow } from './recipe';

/** What is divided by what: the range of the whole, of which each has so many, and how many of the unit make the other. */
interface Topic {
  readonly columns: readonly Column[];
  readonly wholes: readonly [number, number];
  readonly each: readonly [number, number];
  readonly times: number;
  /** Decimals of the part, the whole and the quotient. */
  readonly decimals: readonly [number, number, number];
}

const TOPICS: readonly [Topic, ...Topic[]] = [
  {
    columns: columnsOf('Dân số (người)', 'Diện tích (km²)', 'Mật độ dân số (người/km²)'),
    wholes: [8, 60],
    each: [150, 900],
    times: 1,
    decimals: [0, 1, 1],
  },
  {
    columns: columnsOf('Số học sinh', 'Số lớp', 'Bình quân học sinh/lớp'),
    wholes: [9, 34],
    each: [24, 42],
    times: 1,
    decimals: [0, 0, 1],
  },
  {
    columns: columnsOf('Sản lượng (tấn)', 'Diện tích (ha)', 'Năng suất (tạ/ha)'),
    wholes: [60, 900],
    each: [5, 7],
    times: 10,
    decimals: [1, 1, 1],
  },
  {
    columns: columnsOf('Tổng thu nhập (tỷ đồng)', 'Dân số', 'Thu nhập bình quân đầu người (triệu đồng)'),
    wholes: [4_000, 15_000],
    each: [0.04, 0.09],
    times: 1_000,
    decimals: [1, 0, 2],
  },
  {
    columns: columnsOf('Nhân khẩu', 'Số hộ', 'Bình quân nhân khẩu/hộ'),
    wholes: [800, 4_000],
    each: [3.4, 4.8],
    times: 1,
    decimals: [0, 0, 2],
  },
];

/** Densities, yields and means of a head: quotients in units of their own, mostly without a total row. */
export function writePerHead(next: Random): Draft {
  const book = new Book();
  const { columns, wholes, each, times, decimals } = choose(next, TOPICS);
  const { head, names } = chooseNames(next);
  const rowOf = (pair: readonly Figure[]): readonly Figure[] => [
    ...pair,
    book.reckon('quotient', [...pair, { units: times, decimals: 0 }], decimals[2]),
  ];
  const pairs = names.map(() => {
    const whole = figureBetween(next, wholes, decimals[1]);
    const rate = each[0] + ((each[1] - each[0]) * between(next, 0, 1_000)) / 1_000;
    return [roundFigure(valueOf(whole) * rate, decimals[0]), whole];
  });
  const rows = numberItems(pairs.map((pair, place) => ({ label: names[place] ?? '', values: rowOf(pair) })));
  const base = { labelHead: head, columns, relations: book.relations, isMeasured: decimals[0] > 0 };
  if (happens(next, 60)) return draftOf({ ...base, rows });
  const sums = [0, 1].map(column => totalOf(book, pairs, column));
  return draftOf({ ...base, rows: [...rows, totalRow(next, rowOf([at(sums, 0), at(sums, 1)]))] });
}
