import type { Decimal } from '../../../arithmetic/decimal';
import type { Span } from '../../../text/span';
import type { TableCell } from '../grid/cell';

/** What the values of a column are. */
export type ColumnKind =
  /** "1", "2", "I", "a": numbers the rows. */
  | 'numbering'
  /** Names and remarks. */
  | 'words'
  /** Counts and amounts: may be added up. */
  | 'amount'
  /** Prices, means, differences: may be added up or not. */
  | 'doubtful'
  /** Percentages and other quotients. */
  | 'ratio';

export interface TableColumn {
  readonly kind: ColumnKind;
  /** The head as written, on one line; empty where the column has none. */
  readonly name: string;
  /** True where its whole numbers are rounded amounts: "triệu đồng", "ha". */
  readonly isMeasured: boolean;
  /** The most that a cell can have, where the head names it: "Điểm đạt (tối đa 20 điểm)"; else null. */
  readonly most: Decimal | null;
}

/** What a row is to the others. */
export type RowKind =
  /** One thing, or a group of things: "1 | Xã An Hòa", "II | KHỐI PHƯỜNG". */
  | 'item'
  /** "Tổng cộng", "Cộng". */
  | 'total'
  /** "Trong đó: nữ": a part without the others. */
  | 'partial'
  /** "Bình quân": the mean of others. */
  | 'mean'
  /** "Cao nhất": one of the others once more. */
  | 'extreme';

export interface TableRow {
  readonly kind: RowKind;
  /** 0 for the outermost rows; rows under "I" or "1" stand deeper. */
  readonly level: number;
  /** The name of the row as written, on one line; empty where it has none. */
  readonly label: string;
  /** True for "1", "II", "a": such a row is one of several. */
  readonly isNumbered: boolean;
  /** What its figures count, folded, in a table with a column for that: "hồ sơ"; else empty. */
  readonly unit: string;
  /** What its words say of its figures. Words may say much: the figures decide. */
  readonly hint: RowHint;
  /** True below a title such as "Cơ cấu (%)", "Chỉ số phát triển (Năm trước = 100)": its figures are reckoned from rows above that title. */
  readonly isDerived: boolean;
  readonly cells: readonly TableCell[];
}

/** What the words of a row say of its figures. */
export type RowHint =
  /** "Tổng kinh phí thực hiện", "TAW = Tổng quy đổi", "Cộng (2+3+4)". */
  | 'total'
  /** "Chênh lệch thu, chi", "Còn lại". */
  | 'difference'
  /** "Tỷ lệ hồ sơ đúng hạn", or a row that is counted in percent. */
  | 'ratio'
  | 'none';

/** How one column is made of others, in the head itself: "(5=3+4)", "(6=5/4)". */
export interface ColumnFormula {
  readonly column: number;
  readonly form: 'sum' | 'quotient';
  /** In the order of the head. For a quotient the first is divided by the second. */
  readonly terms: readonly { readonly column: number; readonly isSubtracted: boolean }[];
}

/** A table with its head understood. Its span and starts are offsets of the text that it was read from. */
export interface TableBody {
  readonly span: Span;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** For each row where its line begins: the spans of its cells count from there. */
  readonly starts: readonly number[];
  readonly formulas: readonly ColumnFormula[];
}
