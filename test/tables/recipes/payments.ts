import type { Random } from '../../bench/random';
import { between, choose, figureBetween, happens, sample } from '../desk';
import { columnsOf, draftOf, numberItems, type Draft, type DraftRow } from '../draft';
import { roundFigure, valueOf, type Figure } from '../figure';
import { Book } from '../relation';
import { totalOf } from './recipe';

/** What is bought, in which unit, and what it costs in thousands of đồng. */
const GOODS = [
  { label: 'Văn phòng phẩm', unit: 'Bộ', range: [20, 90] },
  { label: 'Nước uống', unit: 'Thùng', range: [60, 180] },
  { label: 'In tài liệu', unit: 'Cuốn', range: [15, 60] },
  { label: 'Thuê xe', unit: 'Chuyến', range: [900, 4_500] },
  { label: 'Máy tính để bàn', unit: 'Chiếc', range: [9_000, 16_000] },
  { label: 'Máy in', unit: 'Chiếc', range: [3_000, 8_000] },
  { label: 'Bàn làm việc', unit: 'Chiếc', range: [1_200, 4_000] },
  { label: 'Phần mềm', unit: 'Gói', range: [2_000, 30_000] },
  { label: 'Băng rôn', unit: 'Cái', range: [150, 600] },
  { label: 'Bồi dưỡng báo cáo viên', unit: 'Buổi', range: [300, 1_500] },
] as const;

/** Quantity, price and amount, and mostly their sum. */
export function writePrices(next: Random): Draft {
  const book = new Book();
  const goods = sample(next, GOODS, between(next, 3, 8));
  const figures = goods.map(({ range }) => {
    const quantity = figureBetween(next, [2, 240]);
    const price = thousands(next, range);
    return [quantity, price, book.reckon('product', [quantity, price])];
  });
  const rows = numberItems(
    goods.map(({ label, unit }, row) => ({ label, unit, values: figures[row] ?? [] })),
  );
  const sumUp = (): DraftRow => {
    const values = ['', '', totalOf(book, figures, 2)];
    return { kind: 'sum', label: 'Tổng cộng', values };
  };
  const heads = choose(next, [
    ['Số lượng', 'Đơn giá', 'Thành tiền'],
    ['Số lượng', 'Đơn giá (đồng)', 'Thành tiền (đồng)'],
    ['Số lượng', 'Mức chi', 'Thành tiền'],
  ]);
  return draftOf({
    labelHead: 'Nội dung',
    columns: columnsOf(...heads),
    rows: happens(next, 70) ? [...rows, sumUp()] : rows,
    relations: book.relations,
  });
}

const PAYEES = [
  'Tổ dân phố số 1',
  'Tổ dân phố số 2',
  'Tổ dân phố số 3',
  'Đội dân quân',
  'Hội Phụ nữ',
  'Đoàn Thanh niên',
  'Hội Cựu chiến binh',
  'Hội Nông dân',
  'Câu lạc bộ văn nghệ',
];

const POSTS = [
  'Chủ tịch',
  'Phó Chủ tịch',
  'Chánh Văn phòng',
  'Kế toán',
  'Văn thư',
  'Công chức tư pháp',
  'Công chức địa chính',
  'Công chức văn hóa',
];

/** Who gets or gave how much: one column alone, or pay with what comes on top. */
export function writeAmounts(next: Random): Draft {
  const book = new Book();
  const isPay = happens(next, 50);
  const names = sample(next, isPay ? POSTS : PAYEES, between(next, 4, 9));
  const figures = names.map(() =>
    isPay
      ? [thousands(next, [3_500, 16_000]), thousands(next, [400, 3_000])]
      : [thousands(next, [60, 4_000])],
  );
  const complete = (row: readonly Figure[]): readonly Figure[] =>
    isPay ? [...row, book.reckon('across', row)] : row;
  const rows = numberItems(
    figures.map((row, place) => ({ label: names[place] ?? '', values: complete(row) })),
  );
  const sums = (figures[0] ?? []).map((_, column) => totalOf(book, figures, column));
  const single = choose(next, ['Số tiền (đồng)', 'Số tiền', 'Mức hỗ trợ (đồng)']);
  return draftOf({
    labelHead: isPay ? 'Chức danh' : 'Đơn vị',
    columns: isPay ? columnsOf('Tiền lương', 'Phụ cấp', 'Tổng cộng') : columnsOf(single),
    rows: [...rows, { kind: 'sum', label: 'Tổng cộng', values: complete(sums) }],
    relations: book.relations,
  });
}

function thousands(next: Random, range: readonly [number, number]): Figure {
  return roundFigure(1_000 * valueOf(figureBetween(next, range)), 0);
}
