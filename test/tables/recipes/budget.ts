import type { Random } from '../../bench/random';
import { choose, figureBetween, happens, partOf, sample } from '../desk';
import { columnsOf, columnsUnder, draftOf, numberItems, type Draft, type DraftRow } from '../draft';
import { type Figure } from '../figure';
import { Book } from '../relation';
import { at, quotientDecimals, quotientOf, totalOf } from './recipe';

const BUDGET = [
  {
    label: 'Thu nội địa',
    parts: ['Thuế giá trị gia tăng', 'Thuế thu nhập cá nhân', 'Phí, lệ phí', 'Thu tiền sử dụng đất'],
  },
  { label: 'Thu bổ sung từ ngân sách cấp trên', parts: ['Bổ sung cân đối', 'Bổ sung có mục tiêu'] },
  { label: 'Thu chuyển nguồn', parts: ['Nguồn cải cách tiền lương', 'Nguồn đầu tư'] },
  { label: 'Chi đầu tư phát triển', parts: ['Xây dựng cơ bản', 'Chi từ nguồn thu đất', 'Chi khác'] },
  {
    label: 'Chi thường xuyên',
    parts: ['Sự nghiệp giáo dục', 'Sự nghiệp y tế', 'Quản lý hành chính', 'Bảo đảm xã hội'],
  },
] as const;

const ROMAN = ['I', 'II', 'III', 'IV', 'V'] as const;
const TOTALS = ['Tổng cộng', 'TỔNG SỐ', 'TỔNG THU, CHI', 'Tổng cộng (I+II+III)', 'TỔNG NGÂN SÁCH'] as const;

/** Income or spending in groups of Roman numbers, with the sum of all on top or below. */
export function writeBudget(next: Random): Draft {
  const book = new Book();
  const decimals = quotientDecimals(next);
  const hasRatio = happens(next, 60);
  const complete = (row: readonly Figure[]): readonly Figure[] =>
    hasRatio ? [...row, quotientOf(book, row, { kind: 'ratio', parts: [1, 0], decimals })] : row;
  const groups = sample(next, BUDGET, 3).map(({ label, parts }) => {
    const figures = parts.map(() => planAndActual(next));
    const sums = [0, 1].map(column =>
      book.reckon(
        'subtotal',
        figures.map(row => at(row, column)),
      ),
    );
    return { label, parts, figures, sums };
  });
  const rows = groups.flatMap(({ label, parts, figures, sums }, place): readonly DraftRow[] => [
    { kind: 'item', number: ROMAN[place] ?? '', label, unit: '', values: complete(sums) },
    ...numberItems(parts.map((part, row) => ({ label: part, values: complete(figures[row] ?? []) }))),
  ]);
  const all = [0, 1].map(column =>
    totalOf(
      book,
      groups.map(({ sums }) => sums),
      column,
    ),
  );
  const total: DraftRow = { kind: 'sum', label: choose(next, TOTALS), values: complete(all) };
  const pair = choose(next, [
    ['Dự toán', 'Thực hiện'],
    ['Dự toán năm', 'Ước thực hiện'],
  ]);
  const ratio = hasRatio ? columnsOf(choose(next, ['So sánh (%)', 'TH/DT (%)', 'Tỷ lệ (%)'])) : [];
  return draftOf({
    labelHead: choose(next, ['Nội dung', 'Chỉ tiêu']),
    columns: [...columnsOf(...pair), ...ratio],
    rows: happens(next, 50) ? [total, ...rows] : [...rows, total],
    relations: book.relations,
    caption: 'Đơn vị tính: triệu đồng',
    isMeasured: true,
  });
}

function planAndActual(next: Random): readonly Figure[] {
  const plan = figureBetween(next, [40, 9_000]);
  return [plan, partOf(next, plan, [75, 125])];
}

const GROUPS = [
  { label: 'Đào tạo, bồi dưỡng', parts: ['Thuê giảng viên', 'Thuê phòng học', 'Đi lại'] },
  { label: 'Truyền thông', parts: ['Pa nô, áp phích', 'Phát thanh', 'Hội thi'] },
  { label: 'Mua sắm', parts: ['Máy tính', 'Máy in', 'Đường truyền', 'Bàn ghế'] },
  { label: 'Kiểm tra, đánh giá', parts: ['Công tác phí', 'In phiếu'] },
] as const;

/** Groups whose heads are merged over number and label and have the sum of those below. */
export function writeGroups(next: Random): Draft {
  const book = new Book();
  const columns = choose(next, [
    columnsOf('Năm 2023', 'Năm 2024'),
    columnsUnder('Kinh phí', 'Năm 2024', 'Năm 2025'),
  ]);
  const rows = sample(next, GROUPS, 3).flatMap(({ label, parts }): readonly DraftRow[] => {
    const figures = parts.map(() => planAndActual(next));
    const values = [0, 1].map(column =>
      book.reckon(
        'subtotal',
        figures.map(row => at(row, column)),
      ),
    );
    return [
      { kind: 'sum', label, values },
      ...numberItems(parts.map((part, row) => ({ label: part, values: figures[row] ?? [] }))),
    ];
  });
  return draftOf({
    labelHead: 'Nội dung',
    columns,
    rows,
    relations: book.relations,
    caption: 'ĐVT: triệu đồng',
    isMeasured: true,
  });
}
