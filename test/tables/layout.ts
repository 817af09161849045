import type { Random } from '../bench/random';
import { choose, happens } from './desk';
import type { Column, Draft, DraftRow } from './draft';
import { cellOf, type Cell, type CellRow, type Sheet } from './sheet';

/** The columns beside the values, and how rows without figures are merged. */
interface Layout {
  readonly numberHead: string | null;
  readonly unitHead: string | null;
  readonly noteHead: string | null;
  readonly mergesTitles: boolean;
  readonly mergesSums: boolean;
}

/** Lays a draft out as offices do: nine of ten tables number their rows, two of five have two rows of heads. */
export function layOut(next: Random, recipe: string, given: Draft): Sheet {
  const draft = mayCoverHeads(next, given);
  const layout = chooseLayout(next, draft);
  const head = makeHead(draft, layout);
  const width = draft.columns.length + 1 + sideColumns(layout);
  const letters = draft.letters.length === 0 ? [] : [makeLetters(draft, layout)];
  return {
    recipe,
    above: makeLinesAbove(next, draft),
    head: [...head, ...letters],
    body: draft.rows.map(row => makeRow(row, layout, width)),
    columnCount: width,
    below: happens(next, 5) ? ['', 'Ghi chú: Số liệu do các đơn vị báo cáo.'] : [],
    relations: draft.relations,
    isMeasured: draft.isMeasured,
  };
}

const NAMES = [
  'TỔNG HỢP SỐ LIỆU',
  'TỔNG HỢP KẾT QUẢ THỰC HIỆN',
  'Tổng hợp kết quả',
  'BIỂU TỔNG HỢP',
] as const;

/** One table of three has its name above it, and the unit of its figures below that. */
function makeLinesAbove(next: Random, { caption }: Draft): readonly string[] {
  const name = happens(next, 33) ? [`Biểu số ${1 + next(9)}. ${choose(next, NAMES)}`] : [];
  const lines = [...name, ...(caption === null ? [] : [caption])];
  return lines.length === 0 ? [] : [...lines, ''];
}

const COVERS = ['Kết quả thực hiện', 'Số liệu', 'Trong kỳ báo cáo', 'Kết quả'] as const;

/** Puts one head over all columns of values in one of three tables that could have it. */
function mayCoverHeads(next: Random, draft: Draft): Draft {
  const isFree = draft.columns.length > 1 && draft.columns.every(({ over }) => over === null);
  if (!isFree || !happens(next, 35)) return draft;
  const over = choose(next, COVERS);
  return { ...draft, columns: draft.columns.map(({ head }) => ({ head, over })) };
}

function chooseLayout(next: Random, { rows }: Draft): Layout {
  const isTree = rows.some(row => row.kind === 'item' && !/^\d{0,2}$/u.test(row.number));
  const hasUnits = rows.some(row => row.kind === 'item' && row.unit !== '');
  return {
    numberHead: isTree || happens(next, 90) ? choose(next, ['STT', 'TT', 'Stt']) : null,
    unitHead: hasUnits ? choose(next, ['ĐVT', 'Đơn vị tính', 'Đơn vị']) : null,
    noteHead: happens(next, 30) ? 'Ghi chú' : null,
    mergesTitles: happens(next, 50),
    mergesSums: happens(next, 40),
  };
}

function sideColumns({ numberHead, unitHead, noteHead }: Layout): number {
  return [numberHead, unitHead, noteHead].filter(head => head !== null).length;
}

function makeHead({ labelHead, columns }: Draft, layout: Layout): readonly CellRow[] {
  const rows = columns.some(({ over }) => over !== null) ? 2 : 1;
  const sides = (heads: readonly (string | null)[]): readonly Cell[] =>
    heads.filter(head => head !== null).map(head => cellOf(head, 1, rows));
  const first = [
    ...sides([layout.numberHead, labelHead, layout.unitHead]),
    ...makeCovers(columns, rows),
    ...sides([layout.noteHead]),
  ];
  const second = columns.filter(({ over }) => over !== null).map(({ head }) => cellOf(head));
  return rows === 1 ? [first] : [first, second];
}

/** The first row of heads: a merged one for each run of columns that have it in common. */
function makeCovers(columns: readonly Column[], rows: number): readonly Cell[] {
  return columns.flatMap(({ head, over }, index) => {
    if (over === null) return [cellOf(head, 1, rows)];
    if (columns[index - 1]?.over === over) return [];
    const others = columns.slice(index).findIndex(column => column.over !== over);
    return [cellOf(over, others === -1 ? columns.length - index : others)];
  });
}

function makeLetters({ letters }: Draft, { numberHead, unitHead, noteHead }: Layout): CellRow {
  const [label = '', ...values] = letters;
  const sides = [numberHead === null ? [] : ['A'], [label], unitHead === null ? [] : ['C'], values];
  return [...sides.flat(), ...(noteHead === null ? [] : [''])].map(text => cellOf(text));
}

function makeRow(row: DraftRow, layout: Layout, width: number): CellRow {
  const number = (text: string): readonly Cell[] => (layout.numberHead === null ? [] : [cellOf(text)]);
  const unit = (text: string): readonly Cell[] => (layout.unitHead === null ? [] : [cellOf(text)]);
  const note = layout.noteHead === null ? [] : [cellOf('')];
  switch (row.kind) {
    case 'item': {
      const values = row.values.map(value => cellOf(value));
      return [...number(row.number), cellOf(row.label), ...unit(row.unit), ...values, ...note];
    }
    case 'title': {
      if (layout.mergesTitles) return [cellOf(`${row.number}. ${row.label}`, width)];
      const before = [...number(row.number), cellOf(row.label)];
      return [...before, ...Array.from({ length: width - before.length }, () => cellOf(''))];
    }
    case 'sum': {
      const values = row.values.map(value => cellOf(value));
      const merges = layout.mergesSums && layout.numberHead !== null;
      const label = merges ? [cellOf(row.label, 2)] : [...number(''), cellOf(row.label)];
      return [...label, ...unit(''), ...values, ...note];
    }
  }
}
