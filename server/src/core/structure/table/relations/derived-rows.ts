import { unitsAt } from '../../../arithmetic/decimal';
import type { TableBody } from '../roles/table';
import { bestBy } from './column-relation';
import { findDerivedSections, type DerivedRow } from './derived-sections';
import { countDistinct, isDiffering, isProof, numberOf, operandOf, type Equation } from './equation';
import { reckon } from './reckon';
import type { Relation } from './relation';
import { figureColumns } from './row-relation';

/** A cell by its row and its column. */
interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A way to reckon a section: what the figure above is divided by. */
interface SectionRule {
  readonly relation: 'ratio' | 'excess';
  /** Null where a figure has none. */
  readonly wholeOf: (own: DerivedRow, column: number) => CellPlace | null;
  /** What proves itself: the equations of one column, or of one row. */
  readonly groupOf: (equation: Equation) => number;
}

/**
 * Sections that are reckoned from the rows above them, which they repeat: "Chỉ số phát triển (Năm trước = 100)", "Tốc độ tăng (%)",
 * "Cơ cấu (%)". What they are percentages of, their figures prove; where a table leaves years out, those columns or rows prove nothing, and
 * nothing is asked of them.
 */
export function findDerivedRows(table: TableBody): readonly Relation[] {
  const sections = findDerivedSections(table.rows);
  if (sections.length === 0) return [];
  const columns = figureColumns(table, false).filter(column => column > 0);
  return sections.flatMap(section => {
    const ways = rulesFor(section, columns).map(rule => relationsBy(table, section, { rule, columns }));
    return (
      bestBy(ways, relations => relations.flatMap(({ equations }) => equations).filter(isProof).length) ?? []
    );
  });
}

/** The period before, in the column before or in the row before; the whole, in the first column or in the first row. */
function rulesFor(section: readonly DerivedRow[], columns: readonly number[]): readonly SectionRule[] {
  const [firstColumn] = columns;
  const firstRow = section[0]?.base;
  const wholes: readonly Omit<SectionRule, 'relation'>[] = [
    {
      wholeOf: ({ base }, column) => placeIn(base, columns[columns.indexOf(column) - 1]),
      groupOf: ({ column }) => column,
    },
    {
      wholeOf: ({ before }, column) => (before === null ? null : { row: before, column }),
      groupOf: ({ row }) => row,
    },
    {
      wholeOf: ({ base }, column) => (column === firstColumn ? null : placeIn(base, firstColumn)),
      groupOf: () => 0,
    },
    {
      wholeOf: ({ base }, column) =>
        firstRow === undefined || base === firstRow ? null : { row: firstRow, column },
      groupOf: () => 0,
    },
  ];
  return (['ratio', 'excess'] as const).flatMap(relation => wholes.map(whole => ({ ...whole, relation })));
}

function placeIn(row: number, column: number | undefined): CellPlace | null {
  return column === undefined ? null : { row, column };
}

interface SectionWay {
  readonly rule: SectionRule;
  readonly columns: readonly number[];
}

/** The equations of a section, those that prove each other together. */
function relationsBy(
  table: TableBody,
  section: readonly DerivedRow[],
  { rule, columns }: SectionWay,
): readonly Relation[] {
  const equations = section.flatMap(own =>
    columns.flatMap(column => equationOf(table, own, { rule, column }) ?? []),
  );
  const groups = [...new Set(equations.map(rule.groupOf))];
  const met = groups
    .map(group => equations.filter(equation => rule.groupOf(equation) === group))
    .filter(own => countDistinct(own.filter(isProof), 2) === 2 && isMostlyMet(own));
  const all = met.flat();
  return all.length === 0
    ? []
    : [{ form: rule.relation === 'excess' ? 'excess' : 'row-ratio', basis: 'found', equations: all }];
}

function isMostlyMet(equations: readonly Equation[]): boolean {
  return equations.filter(isProof).length > 2 * equations.filter(isDiffering).length;
}

interface EquationWay {
  readonly rule: SectionRule;
  readonly column: number;
}

function equationOf({ rows }: TableBody, own: DerivedRow, { rule, column }: EquationWay): Equation | null {
  const whole = rule.wholeOf(own, column);
  const result = rows[own.row]?.cells[column];
  const part = rows[own.base]?.cells[column];
  const divisor = whole === null ? undefined : rows[whole.row]?.cells[whole.column];
  if (result === undefined || part === undefined || divisor === undefined) return null;
  if ([result, part, divisor].some(({ content }) => content.kind !== 'number')) return null;
  const place = { row: own.row, column, result, operands: [operandOf(part), operandOf(divisor)] };
  return withoutLastDigit(reckon(place, { kind: 'percent', relation: rule.relation, isExact: false }));
}

/** Of shares one is often written a little higher or lower, so that all of them come to 100; others are reckoned before figures are rounded. */
function withoutLastDigit(equation: Equation): Equation {
  const written = numberOf(equation.result);
  if (written === null || !isDiffering(equation)) return equation;
  const off = written.units - unitsAt(equation.value, written.scale);
  return off === 1n || off === -1n ? { ...equation, agreement: 'rounded' } : equation;
}
