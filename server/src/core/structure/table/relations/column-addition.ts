import type { Equation } from './equation';

/** What the rows of a total come to in one column. */
export interface ColumnAddition extends Equation {
  /**
   * False for prices, means and marks, unless the table adds them up elsewhere: they count as proof where they agree, and are no
   * fault where they do not.
   */
  readonly isAmount: boolean;
}
