import { remembering } from '../../../block/remembering';
import type { TableRow } from '../roles/table';
import type { Equation } from './equation';

interface RowEquation {
  readonly row: number;
  /** The relation with its columns, which are all that it is reckoned from. */
  readonly key: string;
  readonly read: (own: TableRow, row: number) => Equation | null;
}

/** The equation of a row, reckoned once for as long as the row is as it was: an edit in another row leaves it so. */
export function equationOfRow(own: TableRow, { row, key, read }: RowEquation): Equation | null {
  const known = knownOf(own);
  const kept = known.get(key);
  // Where rows came in above, its number has changed.
  if (kept === null || kept?.row === row) return kept;
  const equation = read(own, row);
  if (known.size >= MOST_KEYS) known.clear();
  known.set(key, equation);
  return equation;
}

/** More relations than a table has: what is beyond was made for heads that an edit has changed. */
const MOST_KEYS = 100;

const knownOf = remembering<TableRow, Map<string, Equation | null>>(() => new Map());
