import { lastIndexAtOrBefore, type DocumentModel } from '../document/document';
import type { PlacedBlock } from '../block/placed-block';
import type { PlacedTable } from '../structure/table/tables';
import { shiftSpan, type Span } from '../text/span';

/** A table and what a reader would call it. */
export interface TitledTable {
  /** In the document. */
  readonly span: Span;
  /** The line above it that names it: "Bảng 1. Kết quả thu ngân sách"; null where there is none. */
  readonly caption: Span | null;
  /** The heads of its columns, the numbering left out. */
  readonly heads: readonly string[];
}

/** The tables of a document with their titles, in order. */
export function listTitledTables({ tables, blocks }: DocumentModel): readonly TitledTable[] {
  return tables.map(placed => {
    const span = shiftSpan(placed.table.span, placed.start);
    const caption = captionAbove(blocks, lastIndexAtOrBefore(blocks, span.start));
    return { span, caption, heads: headsOf(placed) };
  });
}

function headsOf({ table }: PlacedTable): readonly string[] {
  const names = table.columns.filter(({ kind }) => kind !== 'numbering').map(({ name }) => name);
  return [...new Set(names)].filter(name => name !== '');
}

/** A line of the unit may stand between a caption and its table, and a caption may have a second line. */
const MOST_LINES = 3;
const LONGEST_CAPTION = 200;

function captionAbove(blocks: readonly PlacedBlock[], table: number): Span | null {
  for (let index = table - 1; index >= Math.max(0, table - MOST_LINES); index -= 1) {
    const placed = blocks[index];
    if (placed === undefined || placed.block.kind === 'table-row') return null;
    const { text } = placed.block;
    if (text.length > LONGEST_CAPTION || SENTENCE_END.test(text)) return null;
    if (CAPTION.test(text) || isInCapitals(text))
      return { start: placed.start, end: placed.start + text.length };
  }
  return null;
}

/** "Bảng 1. Kết quả thu ngân sách", "Biểu số 02/BC-TK". */
const CAPTION = /^(?:bảng|biểu)(?!\p{L})/iu;
const SENTENCE_END = /[.:;]\s*$/u;

/** "TỔNG HỢP KẾT QUẢ THU NGÂN SÁCH". */
function isInCapitals(text: string): boolean {
  return /\p{Lu}{3}/u.test(text) && text === text.toUpperCase();
}
