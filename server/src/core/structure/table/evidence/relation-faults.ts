import { compareDecimals } from '../../../arithmetic/decimal';
import { foldWord } from '../../../reading/fold';
import type { TableCell } from '../grid/cell';
import { isProof, numberOf } from '../relations/equation';
import type { Relation, RelationForm } from '../relations/relation';
import type { TableBody, TableColumn, TableRow } from '../roles/table';
import { slipFaultOf, type Fault } from './fault';
import { faultsOf, isSettled } from './settle';

/**
 * The faults of relations that are settled by their equations alone, without those of cells that are something else: the mean in a total that
 * is the quotient of its row (`divided`), what is left of some movements where all of them are met, a yield or a price of a row that says
 * itself what it leaves out, and a harvest of less than the whole area.
 */
export function faultsOfRelations(
  { rows, columns }: TableBody,
  relations: readonly Relation[],
  divided: ReadonlySet<TableCell>,
): readonly Fault[] {
  const faults = relations.flatMap(faultsOf);
  if (faults.length === 0) return faults;
  const moved = longestBalances(relations);
  return faults.filter(fault => {
    const { form, equation } = fault;
    if (form === 'mean' || form === 'column-mean') return !divided.has(equation.result);
    if (form === 'balance') return (moved.get(equation.result) ?? 0) <= equation.operands.length;
    if (!DIVIDES.has(form)) return true;
    const isOther = hasRemark(rows[equation.row]) || isOfHarvest(fault, columns[equation.column]);
    return !isOther || isSlip(fault);
  });
}

/** What is made of a measure and a count: a price, a yield, a density. */
const DIVIDES: ReadonlySet<RelationForm> = new Set(['product', 'quotient']);

/** The cells that a proven balance gives as they are written, each with the most columns that it comes of. */
function longestBalances(relations: readonly Relation[]): ReadonlyMap<TableCell, number> {
  const most = new Map<TableCell, number>();
  const balances = relations.filter(relation => relation.form === 'balance' && isSettled(relation));
  for (const { result, operands } of balances.flatMap(({ equations }) => equations.filter(isProof)))
    most.set(result, Math.max(most.get(result) ?? 0, operands.length));
  return most;
}

/** "Sắn (thu rải vụ)", "Thôn Năm (khảo sát mẫu 20 hộ)". */
function hasRemark(row: TableRow | undefined): boolean {
  return row !== undefined && REMARK.test(foldWord(row.label));
}

const REMARK =
  /\([^()]*(?<!\p{L})(?:không|chưa|trừ|kể cả|gồm|khảo sát|mẫu|thu|có|theo|riêng|ước|một phần|chỉ)(?!\p{L})[^()]*\)/u;

/**
 * "Cà phê | 2.410 ha | 28,6 tạ/ha | 6.020 tấn": not all that was planted bears yet, so that the harvest is less than the whole area would
 * give, and the yield more.
 */
function isOfHarvest({ form, equation }: Fault, column: TableColumn | undefined): boolean {
  const written = numberOf(equation.result);
  if (written === null || column === undefined) return false;
  const off = compareDecimals(written, equation.value);
  const name = foldWord(column.name);
  return form === 'product' ? off < 0 && HARVEST.test(name) : off > 0 && YIELD.test(name);
}

const HARVEST = /(?:^|\P{L})sản lượng(?!\p{L})/u;
const YIELD = /(?:^|\P{L})năng suất(?!\p{L})/u;

function isSlip({ form, equation }: Fault): boolean {
  return slipFaultOf(form, equation, FEWEST_DIGITS) !== null;
}

const FEWEST_DIGITS = { result: 2, operand: 3 } as const;
