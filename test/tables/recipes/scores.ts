import type { Random } from '../../bench/random';
import { between, choose, happens, sample } from '../desk';
import { columnsOf, draftOf, numberItems, type Column, type Draft, type DraftRow } from '../draft';
import { roundFigure, valueOf, type Figure } from '../figure';
import { Book } from '../relation';
import { at, chooseNames, columnOf, quotientDecimals, quotientOf, totalOf } from './recipe';

const FIELDS = [
  {
    label: 'Chỉ đạo, điều hành',
    parts: ['Kế hoạch năm', 'Chế độ báo cáo', 'Công tác kiểm tra', 'Tuyên truyền'],
  },
  { label: 'Thể chế', parts: ['Xây dựng văn bản', 'Theo dõi thi hành', 'Rà soát văn bản'] },
  { label: 'Thủ tục hành chính', parts: ['Kiểm soát thủ tục', 'Công khai', 'Bộ phận một cửa'] },
  { label: 'Tổ chức bộ máy', parts: ['Sắp xếp tổ chức', 'Phân cấp'] },
  { label: 'Chế độ công vụ', parts: ['Vị trí việc làm', 'Đánh giá, xếp loại', 'Bồi dưỡng'] },
  { label: 'Tài chính công', parts: ['Giải ngân', 'Tự chủ', 'Quản lý tài sản'] },
] as const;

/** Points of criteria: the most that can be had and what was reached, with the sums of each field and mostly of all. */
export function writeScores(next: Random): Draft {
  const book = new Book();
  const decimals = choose(next, [2, 2, 1]);
  const hasIndex = happens(next, 40);
  const count = happens(next, 40) ? 3 : 2;
  const complete = (row: readonly Figure[]): readonly Figure[] =>
    hasIndex ? [...row, quotientOf(book, row, { kind: 'ratio', parts: [count - 1, 0], decimals: 2 })] : row;
  const fields = sample(next, FIELDS, between(next, 3, 5)).map(({ label, parts }) => {
    const figures = parts.map(() => score(next, decimals, count));
    const sums = figures[0]?.map((_, column) => book.reckon('subtotal', columnOf(figures, column))) ?? [];
    return { label, parts, figures, sums };
  });
  const rows = fields.flatMap(({ label, parts, figures, sums }, place): readonly DraftRow[] => [
    { kind: 'item', number: String(place + 1), label, unit: '', values: complete(sums) },
    ...parts.map((part, row): DraftRow => ({
      kind: 'item',
      number: `${place + 1}.${row + 1}`,
      label: part,
      unit: '',
      values: complete(figures[row] ?? []),
    })),
  ]);
  const base = {
    labelHead: choose(next, ['Tiêu chí', 'Lĩnh vực, tiêu chí', 'Nội dung đánh giá']),
    columns: scoreColumns(count, hasIndex),
  };
  if (happens(next, 40)) return draftOf({ ...base, rows, relations: book.relations });
  const all = (fields[0]?.sums ?? []).map((_, column) =>
    totalOf(
      book,
      fields.map(({ sums }) => sums),
      column,
    ),
  );
  const total: DraftRow = {
    kind: 'sum',
    label: choose(next, ['Tổng điểm', 'Tổng cộng', 'TỔNG CỘNG']),
    values: complete(all),
  };
  return draftOf({ ...base, rows: [...rows, total], relations: book.relations });
}

function score(next: Random, decimals: number, count: number): readonly Figure[] {
  const most = roundFigure(between(next, 2, 14) / 2, decimals);
  const reached = Array.from({ length: count - 1 }, () =>
    roundFigure(Math.max(0.25, (valueOf(most) * between(next, 55, 100)) / 100), decimals),
  );
  return [most, ...reached];
}

function scoreColumns(count: number, hasIndex: boolean): readonly Column[] {
  const points = count === 3 ? ['Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định'] : ['Điểm chuẩn', 'Điểm đạt'];
  return columnsOf(...points, ...(hasIndex ? ['Chỉ số (%)'] : []));
}

const RATED = ['số hóa', 'trực tuyến', 'đúng hạn', 'hài lòng', 'thanh toán'] as const;

/** Rates, and the points for them: the rate of a maximum that the head names; mostly the sum of all points. */
export function writePoints(next: Random): Draft {
  const book = new Book();
  const { head, names } = chooseNames(next);
  const topics = sample(next, RATED, between(next, 1, 3));
  const most = topics.map(() => roundFigure(choose(next, [10, 12, 18, 20, 22, 30]), 0));
  const decimals = choose(next, [2, 2, 1]);
  const rows = names.map(() => {
    const rates = topics.map(() => roundFigure(between(next, 5_200, 9_990) / 100, 2));
    const points = rates.map((rate, topic) => book.reckon('points', [rate, at(most, topic)], decimals));
    const sum = topics.length > 1 ? [book.reckon('across', points)] : [];
    return [...rates.flatMap((rate, topic) => [rate, at(points, topic)]), ...sum];
  });
  const columns = topics.flatMap((topic, place) => pointColumns(topic, at(most, place)));
  return draftOf({
    labelHead: head,
    columns: [...columns, ...columnsOf(...(topics.length > 1 ? ['Tổng điểm'] : []))],
    rows: numberItems(rows.map((values, row) => ({ label: names[row] ?? '', values }))),
    relations: book.relations,
  });
}

function pointColumns(topic: string, most: Figure): readonly Column[] {
  return columnsOf(`Tỷ lệ ${topic} (%)`, [`Điểm ${topic} (tối đa `, most, ' điểm)']);
}

/** What was reached of the most that can be had, in one cell, and in percent beside it. */
export function writeFractions(next: Random): Draft {
  const book = new Book();
  const decimals = quotientDecimals(next);
  const hasSigns = happens(next, 50);
  const names = happens(next, 60)
    ? { head: 'Lĩnh vực', names: FIELDS.map(({ label }) => label) }
    : chooseNames(next);
  const isCount = happens(next, 40);
  const rows = names.names.map(label => {
    const most = roundFigure(isCount ? between(next, 40, 900) : between(next, 10, 40) / 2, isCount ? 0 : 1);
    const reached = roundFigure((valueOf(most) * between(next, 5_000, 9_900)) / 10_000, isCount ? 0 : 2);
    const rate = book.reckon('fraction', [reached, most], decimals);
    return { label, values: [[reached, '/', most], hasSigns ? [rate, '%'] : rate] };
  });
  const columns = isCount
    ? columnsOf('Số đã làm/Tổng số', 'Tỷ lệ (%)')
    : columnsOf('Điểm số', hasSigns ? 'Chỉ số' : 'Chỉ số (%)');
  return draftOf({ labelHead: names.head, columns, rows: numberItems(rows), relations: book.relations });
}

/** Indexes of some units, with their mean in the last row. */
export function writeMeans(next: Random): Draft {
  const book = new Book();
  const { head, names } = chooseNames(next);
  const decimals = choose(next, [1, 2]);
  const columns = choose(next, [
    columnsOf('Chỉ số năm 2023', 'Chỉ số năm 2024'),
    columnsOf('Điểm trung bình', 'Tỷ lệ hài lòng (%)'),
  ]);
  const figures = names.map(() =>
    columns.map(() => roundFigure(between(next, 5_500, 9_900) / 100, decimals)),
  );
  const means = columns.map((_, column) => book.reckon('mean', columnOf(figures, column), 2));
  const label = choose(next, ['Bình quân', 'Trung bình', 'Bình quân chung', 'Giá trị trung bình']);
  const rows = numberItems(figures.map((values, row) => ({ label: names[row] ?? '', values })));
  return draftOf({
    labelHead: head,
    columns,
    rows: [...rows, { kind: 'sum', label, values: means }],
    relations: book.relations,
  });
}
