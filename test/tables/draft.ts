import type { Figure } from './figure';
import type { Relation } from './relation';
import type { Pieces } from './sheet';

/** A column of values, with the head that is merged over it and its neighbours, or none. */
export interface Column {
  readonly head: string | Pieces;
  readonly over: string | null;
}

/** What stands in a column of values; nothing is an empty text. */
export type Value = string | Figure | Pieces;

export type DraftRow =
  | {
      readonly kind: 'item';
      readonly number: string;
      readonly label: string;
      readonly unit: string;
      readonly values: readonly Value[];
    }
  /** A row that only names those below it. */
  | { readonly kind: 'title'; readonly number: string; readonly label: string }
  /** A row without a number: a total, a mean, or the head of a group with its figures. */
  | { readonly kind: 'sum'; readonly label: string; readonly values: readonly Value[] };

/** What a table says, before it is decided how its head, numbers and notes are laid out. */
export interface Draft {
  readonly labelHead: string;
  readonly columns: readonly Column[];
  readonly rows: readonly DraftRow[];
  readonly relations: readonly Relation[];
  /** A line above the table: "Đơn vị tính: triệu đồng". */
  readonly caption: string | null;
  readonly isMeasured: boolean;
  /** What stands under the heads in brackets, from the column of the labels on; mostly nothing. */
  readonly letters: readonly string[];
}

/** A draft; what is left out it does not have. */
export function draftOf(
  parts: Pick<Draft, 'labelHead' | 'columns' | 'rows' | 'relations'> & Partial<Draft>,
): Draft {
  return { caption: null, isMeasured: false, letters: [], ...parts };
}

/** Columns without a head above theirs. */
export function columnsOf(...heads: readonly (string | Pieces)[]): readonly Column[] {
  return heads.map(head => ({ head, over: null }));
}

/** Columns with a common head. */
export function columnsUnder(over: string, ...heads: readonly (string | Pieces)[]): readonly Column[] {
  return heads.map(head => ({ head, over }));
}

/** Rows that are numbered one after the other. */
export function numberItems(
  items: readonly { readonly label: string; readonly unit?: string; readonly values: readonly Value[] }[],
): readonly DraftRow[] {
  return items.map(({ label, unit = '', values }, index) => ({
    kind: 'item',
    number: String(index + 1),
    label,
    unit,
    values,
  }));
}
