import type { Equation } from './equation';

/** Which cells a relation binds. It names the message. */
export type RelationForm =
  /** A row adds up others. */
  | 'rows'
  /** A row adds up those under it. */
  | 'group'
  /** A column adds up others, as its head says. */
  | 'columns'
  /** A column is what is left of others. */
  | 'balance'
  /** A row is the difference of two others. */
  | 'row-difference'
  /** A row is the mean of others. */
  | 'mean'
  /** A column is the mean of others. */
  | 'column-mean'
  /** A column is the product of others. */
  | 'product'
  /** A column divides two others: "Mật độ (người/km²)". */
  | 'quotient'
  /** Points are a percentage of the most that can be had. */
  | 'points'
  /** A percentage of two cells of its row. */
  | 'ratio'
  /** A change in percent between two cells of its row. */
  | 'excess'
  /** A percentage of a fraction that stands in one cell of its row. */
  | 'fraction'
  /** A percentage of two cells of its column. */
  | 'row-ratio';

/** Equations of one kind, which prove each other. */
export interface Relation {
  readonly form: RelationForm;
  /**
   * `named`: words say what the results are ("Thành tiền", "Chênh lệch"), so that fewer of them prove it. `found`: only the figures
   * say so. `open`: what they are reckoned from need not be all of it, so that only a slip of the keys is a fault.
   * `single`: one equation that is met is all that proves the other, so that no more than a warning comes of it.
   */
  readonly basis: 'named' | 'found' | 'open' | 'single';
  readonly equations: readonly Equation[];
}
