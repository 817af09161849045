import {
  addDecimals,
  compareDecimals,
  subtractDecimals,
  unitsAt,
  type Decimal,
} from '../../../arithmetic/decimal';
import { isDiffering, isExactProof, isProof, numberOf, type Equation } from '../relations/equation';
import { reckonWith } from '../relations/reckon';
import type { ColumnAddition } from '../relations/column-addition';
import { countAgreeing, countDiffering, type RowSum } from '../relations/row-sums';
import type { TableBody } from '../roles/table';
import { foldWord } from '../../../reading/fold';
import type { TableCell } from '../grid/cell';
import { MEN, SHARED_PART } from '../roles/words';
import { mayCountOnce } from './counted-once';
import { faultOf, slipFaultOf, type Fault } from './fault';
import { slipIn, type SlipDigits } from './slips';
import { areSharesOf } from './share-proof';

/** The totals of rows that are not met. */
export function findRowFaults(table: TableBody, rowSums: readonly RowSum[]): readonly Fault[] {
  const sums = withoutExplained(withoutCountedOnce(table, rowSums));
  const groups = countGroups(sums);
  return sums.flatMap(sum => faultsOfRow({ table, sum, groups }));
}

/** The sums without totals that may count persons once: these speak neither for nor against the other columns. */
function withoutCountedOnce(table: TableBody, sums: readonly RowSum[]): readonly RowSum[] {
  return sums.map(sum => {
    const additions = sum.additions.filter(one => !isDiffering(one) || !mayCountOnce(table, sum, one));
    return additions.length === sum.additions.length ? sum : { ...sum, additions };
  });
}

/**
 * The sums without equations that a wrong cell of another sum explains: a group that is off spoils the total above it, which is then
 * no fault of its own, and no word against the groups.
 */
function withoutExplained(sums: readonly RowSum[]): readonly RowSum[] {
  const differing = new Map(
    sums.flatMap(sum =>
      sum.additions.filter(isDiffering).map(addition => [addition.result, addition] as const),
    ),
  );
  if (differing.size < 2) return sums;
  const isExplained = (addition: Equation): boolean =>
    addition.operands.some(({ cell }) => {
      const inner = cell === null ? undefined : differing.get(cell);
      return inner !== undefined && isProof(reckonWith(addition, inner.result, inner.value));
    });
  return sums.map(sum => ({
    ...sum,
    additions: sum.additions.filter(addition => !isDiffering(addition) || !isExplained(addition)),
  }));
}

/** How many cells of groups ("I" above "1", "2") are the sum of the rows under them, and how many are not. */
interface GroupCount {
  readonly agreeing: number;
  readonly differing: number;
  /** How many of those that are not differ by a slip of the keys: lists that leave some out do not. */
  readonly slipped: number;
  /** The groups that a total above confirms. */
  readonly confirmed: ReadonlySet<TableCell>;
  /** True where enough of them are, and most. */
  readonly areProven: boolean;
}

function countGroups(rowSums: readonly RowSum[]): GroupCount {
  const groups = rowSums.filter(({ form }) => form === 'group');
  const agreeing = groups.reduce((count, sum) => count + countAgreeing(sum), 0);
  const differing = groups.reduce((count, sum) => count + countDiffering(sum), 0);
  const slipped = groups.flatMap(({ additions }) => additions.filter(isSlipped)).length;
  const confirmed = differing === 0 ? NONE : new Set(rowSums.flatMap(confirmedBy));
  return { agreeing, differing, slipped, confirmed, areProven: agreeing >= 3 && agreeing >= 3 * differing };
}

const NONE: ReadonlySet<TableCell> = new Set();

function confirmedBy({ form, additions }: RowSum): readonly TableCell[] {
  if (form === 'group') return [];
  return additions.filter(isProof).flatMap(({ operands }) => operands.flatMap(({ cell }) => cell ?? []));
}

function isSlipped(addition: ColumnAddition): boolean {
  return addition.isAmount && isDiffering(addition) && slipIn(addition, SLIP_DIGITS.among) !== null;
}

interface WeighedRow {
  readonly table: TableBody;
  readonly sum: RowSum;
  readonly groups: GroupCount;
}

function faultsOfRow(weighed: WeighedRow): readonly Fault[] {
  const { sum, groups } = weighed;
  const evidence = weighRow(weighed);
  const form = sum.form === 'group' ? 'group' : 'rows';
  return sum.additions.filter(isDiffering).flatMap(addition => {
    if (!groups.areProven && leavesRowOut(sum, addition)) return [];
    if (evidence === 'proven' && addition.isAmount) return [faultOf(form, addition, sureness(sum, addition))];
    const digits = evidence === 'alone' ? SLIP_DIGITS.total : slipDigitsFor(weighed, addition);
    const slip = digits === null ? null : slipFaultOf(form, addition, digits);
    if (slip !== null) return [slip];
    return evidence === 'alone' && addition.isAmount ? [faultOf(form, addition, evidence)] : [];
  });
}

/** One column that agrees beside it proves a total only where a slip of the keys explains the distance. */
function sureness(sum: RowSum, addition: Equation): Fault['evidence'] {
  const isSingle = sum.form !== 'group' && countAgreeing(sum) === 1;
  return isSingle && slipIn(addition, SLIP_DIGITS.named) === null ? 'likely' : 'proven';
}

function weighRow({ table, sum, groups }: WeighedRow): Fault['evidence'] | 'none' {
  const agreeing = countAgreeing(sum);
  const differing = countDiffering(sum);
  if (differing === 0 || differing > Math.max(agreeing, 1)) return 'none';
  if (sum.form === 'group') {
    const isOnlyColumn = sum.additions.length === 1;
    return groups.areProven && (agreeing > 0 || isOnlyColumn) ? 'proven' : 'none';
  }
  if (agreeing > (sum.form === 'named' ? 1 : 0)) return 'proven';
  const amounts = sum.additions.filter(({ isAmount, agreement }) => isAmount && agreement !== 'unknown');
  if (amounts.length > 1 || groups.differing > 0 || sum.form === 'named') return 'none';
  return groups.areProven || isBorneOut(table, sum) ? 'proven' : 'alone';
}

/** True where the shares of the rows prove their whole, or each row has the same amount. */
function isBorneOut(table: TableBody, sum: RowSum): boolean {
  return sum.additions
    .filter(isDiffering)
    .some(addition => areSharesOf(table, sum, addition) || areEqual(addition));
}

function areEqual({ operands }: Equation): boolean {
  const [first, ...others] = operands.map(({ value }) => value);
  if (first === null || first === undefined || others.length < 4) return false;
  return others.every(value => value !== null && compareDecimals(first, value) === 0);
}

/** Digits from which on a slip of the keys speaks for a total: fewer where its name does too, more where nothing else does. */
const SLIP_DIGITS = {
  proven: { result: 2, operand: 2, length: 2 },
  near: { result: 2, operand: 3 },
  named: { result: 2, operand: 5 },
  among: { result: 2, operand: 3 },
  beside: { result: 3, operand: 3 },
  total: { result: 3, operand: 4 },
  below: { result: 3, operand: 5, length: 4 },
  amongBelow: { result: 2, operand: 3, length: 3 },
  open: { result: 3, operand: 5 },
  shared: { result: 4, operand: 5 },
  alone: { result: 4, operand: 5 },
} as const;

/**
 * How many digits a slip must have to speak for a total: its name, or another column, speaks for it too. So the heads of prices and
 * marks are overruled where they add up after all. Null where too many columns are off.
 */
function slipDigitsFor({ table, sum, groups }: WeighedRow, addition: Equation): SlipDigits | null {
  const known = sum.additions.filter(({ agreement }) => agreement !== 'unknown');
  const agreeing = countAgreeing(sum);
  if (known.length - agreeing > Math.max(1, agreeing)) return null;
  if (agreeing > 0) return isProvenBeside(sum) ? SLIP_DIGITS.proven : SLIP_DIGITS.beside;
  if (known.length > 1) return null;
  if (maySharePersons(table, sum)) return SLIP_DIGITS.shared;
  const isNamed = sum.form !== 'group' || table.rows[sum.row]?.hint === 'total';
  // Trees that are open lists are seldom alone, and come to less than their totals.
  const isAmong = groups.agreeing >= 1 && groups.slipped <= 1;
  if (isBelowPart(addition)) return isAmong ? SLIP_DIGITS.amongBelow : SLIP_DIGITS.below;
  if (!isAmong) return isNamed ? SLIP_DIGITS.named : SLIP_DIGITS.alone;
  if (isNear(addition) && isBelowSum(addition)) return SLIP_DIGITS.near;
  return isNear(addition) || isBelowSum(addition) || groups.confirmed.has(addition.result)
    ? SLIP_DIGITS.beside
    : SLIP_DIGITS.open;
}

/** "Số đảng viên", "Số người là nữ": parts that may have the same persons in them, and leave others out. */
function maySharePersons({ rows }: TableBody, { addends }: RowSum): boolean {
  const labels = addends.map(index => foldWord(rows[index]?.label ?? ''));
  return labels.some(label => SHARED_PART.test(label)) && !labels.some(label => MEN.test(label));
}

/** Another column where three rows or more come to their total, in so many digits that it is no chance: these are all its parts. */
function isProvenBeside({ additions }: RowSum): boolean {
  return additions.some(addition => {
    const total = numberOf(addition.result);
    return addition.weight > 2 && isExactProof(addition) && total !== null && total.units >= FEWEST_UNITS;
  });
}

const FEWEST_UNITS = 100n;

/** True where a part is more than the whole: however many of the others it leaves out, no list is like that. */
function isBelowPart({ result, operands }: Equation): boolean {
  const written = numberOf(result);
  if (written === null || written.units < 0n) return false;
  return operands.some(({ value }) => value !== null && compareDecimals(value, written) > 0);
}

function isBelowSum({ result, value }: Equation): boolean {
  const written = numberOf(result);
  return written !== null && compareDecimals(written, value) < 0;
}

/** True within four parts of a hundred: lists that leave some out are further from their totals. */
function isNear({ result, value }: Equation): boolean {
  const written = numberOf(result);
  if (written === null) return false;
  const scale = Math.max(written.scale, value.scale);
  const [total, sum] = [unitsAt(written, scale), unitsAt(value, scale)];
  const apart = total > sum ? total - sum : sum - total;
  return 25n * apart <= (total > sum ? total : sum);
}

/**
 * True where the total is right without one of its rows, or without some, and no column that agrees speaks against that:
 * "Nam", "Nữ" make the total, and "Dân tộc thiểu số" below them is part of both.
 */
function leavesRowOut(sum: RowSum, { result, value: reckoned, operands }: ColumnAddition): boolean {
  const total = numberOf(result);
  if (total === null) return false;
  const surplus = subtractDecimals(reckoned, total);
  const agreeing = sum.additions.filter(isProof);
  const doubtful = operands.filter((_, index) =>
    agreeing.every(other => isNothing(other.operands[index]?.value ?? null)),
  );
  const values = doubtful.map(({ value }) => value ?? ZERO);
  const all = values.reduce<Decimal>(addDecimals, ZERO);
  return [...values, all].some(
    value =>
      value.units !== 0n && compareDecimals(value, surplus) === 0 && compareDecimals(value, reckoned) !== 0,
  );
}

const ZERO: Decimal = { units: 0n, scale: 0 };

function isNothing(value: Decimal | null): boolean {
  return value === null || value.units === 0n;
}
