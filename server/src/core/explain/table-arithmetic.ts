import { formatDecimal, type Decimal, powerOfTen } from '../arithmetic/decimal';
import { isExactAt, percentCutOff, percentOf, type Ratio } from '../arithmetic/ratio';
import { remembering } from '../block/remembering';
import type { DocumentModel } from '../document/document';
import type { Locale } from '../rule/rule';
import {
  isAgreeing,
  isProof,
  type Agreement,
  type Equation,
  type Operand,
  type Operation,
} from '../structure/table/relations/equation';
import { ratioOf } from '../structure/table/relations/reckon-percent';
import { writtenIn, type TableCell } from '../structure/table/grid/cell';
import type { PlacedTable } from '../structure/table/tables';
import type { Table } from '../structure/table/read-tables';
import { shiftSpan, spanFrom, spanTouches, type Span } from '../text/span';
import type { Arithmetic } from './arithmetic';

/**
 * The arithmetic of the table cell at an offset of a document: what a total adds up, what a percentage divides. The span
 * is one of the document. Null where the cell is neither.
 */
export function tableArithmeticAt(
  document: DocumentModel,
  offset: number,
  locale: Locale,
): Arithmetic | null {
  const tables = document.tablesAround(spanFrom(offset, offset));
  const placed = tables.find(({ start, table }) => spanTouches(shiftSpan(table.span, start), offset));
  if (placed === undefined) return null;
  const { rows, starts } = placed.table;
  const row = starts.findLastIndex(start => placed.start + start <= offset);
  const at = offset - placed.start - (starts[row] ?? 0);
  const cell = rows[row]?.cells.find(
    ({ span, content }) => content.kind === 'number' && spanTouches(span, at),
  );
  if (cell === undefined) return null;
  const equation = equationsOf(placed.table).get(cell);
  return equation === undefined ? null : explain(placed, equation, locale);
}

/** A cell that is reckoned, and the cells that it is reckoned from; all spans are those of the document. */
export interface ReckonedCell {
  readonly arithmetic: Arithmetic;
  readonly agrees: boolean;
  readonly operands: readonly Span[];
}

/** All cells of a table of which hovering shows the arithmetic. */
export function listReckonedCells(placed: PlacedTable, locale: Locale): readonly ReckonedCell[] {
  return [...equationsOf(placed.table).values()].flatMap(equation => {
    const arithmetic = explain(placed, equation, locale);
    const operands = equation.operands.flatMap(({ cell }) =>
      cell === null ? [] : [shiftSpan(placed.table.spanOf(cell), placed.start)],
    );
    return arithmetic === null ? [] : [{ arithmetic, agrees: isAgreeing(equation), operands }];
  });
}

/**
 * What is told of each cell: the quotient that a proven percentage is, else what is wrong with it, else the total that it meets. A cell
 * that only seems to be a total, or a product, is explained where it is.
 */
const equationsOf = remembering(({ sums, faults }: Table): ReadonlyMap<TableCell, Equation> => {
  const percents = sums.quotients
    .filter(({ isProven }) => isProven)
    .flatMap(({ divisions }) => divisions)
    .filter(division => ratioOf(division) !== null);
  const met = [
    ...[...sums.rowSums, ...sums.columnSums].flatMap(({ additions }) => additions),
    ...sums.relations.flatMap(({ equations }) => equations),
  ].filter(isProof);
  const told = new Map<TableCell, Equation>();
  for (const equation of [...percents, ...faults.map(fault => fault.equation), ...met]) {
    if (!told.has(equation.result)) told.set(equation.result, equation);
  }
  return told;
});

function explain(placed: PlacedTable, equation: Equation, locale: Locale): Arithmetic | null {
  const ratio = ratioOf(equation);
  const { result, agreement } = equation;
  if (result.content.kind !== 'number') return null;
  return {
    span: shiftSpan(placed.table.spanOf(result), placed.start),
    formula:
      ratio === null
        ? sumFormulaOf(equation, locale)
        : percentFormulaOf(ratio, result.content.number, locale),
    verdict: verdictOf(agreement, writtenIn(result), locale),
  };
}

/** What an equation reckons: "118 + 160 = 278". A percentage has as many decimals as its value. */
export function formulaOf(equation: Equation, locale: Locale): string {
  const ratio = ratioOf(equation);
  return ratio === null ? sumFormulaOf(equation, locale) : percentFormulaOf(ratio, equation.value, locale);
}

/** More addends than this are told by the first ones, the last one and their number. */
const MOST_SHOWN = 10;
const SHOWN_OF_MANY = 6;

function sumFormulaOf({ operation, operands, value }: Equation, locale: Locale): string {
  const written = operands.flatMap(operand =>
    operand.value === null
      ? []
      : [{ value: formatDecimal(operand.value, locale), sign: signOf(operation, operand) }],
  );
  const isLong = written.length > MOST_SHOWN;
  const shown = isLong ? [...written.slice(0, SHOWN_OF_MANY), ...written.slice(-1)] : written;
  const left = shown
    .map(({ value: own, sign }, index) => {
      const gap = isLong && index === shown.length - 1 ? ' + …' : '';
      return index === 0 ? own : `${gap}${sign}${own}`;
    })
    .join('');
  const many = isLong ? MANY[locale].replace('#', String(written.length)) : '';
  return `${wrap(operation, `${left}${many}`, { count: written.length, locale })} = ${formatDecimal(value, locale)}`;
}

function signOf({ kind }: Operation, { isSubtracted }: Operand): string {
  if (kind === 'product') return ' × ';
  if (kind === 'quotient') return ' / ';
  return isSubtracted ? ' − ' : ' + ';
}

/** A mean divides its sum; points are so many hundredths, and other products may be counted in other units. */
function wrap(
  operation: Operation,
  left: string,
  { count, locale }: { readonly count: number; readonly locale: Locale },
): string {
  if (operation.kind === 'mean') return `(${left}) / ${count}`;
  if ((operation.kind !== 'product' && operation.kind !== 'quotient') || operation.exponent === 0)
    return left;
  const { exponent } = operation;
  const power = formatDecimal({ units: powerOfTen(Math.abs(exponent)), scale: 0 }, locale);
  return exponent < 0 ? `${left} / ${power}` : `${left} × ${power}`;
}

const MANY: Readonly<Record<Locale, string>> = { vi: ' (# số)', en: ' (# figures)' };

function verdictOf(agreement: Agreement, written: string, locale: Locale): string {
  const { match, near, differ } = VERDICTS[locale];
  if (agreement === 'equal') return match;
  return agreement === 'differs' ? `${differ} ${written}` : near;
}

const VERDICTS = {
  vi: {
    match: 'khớp với số đang ghi',
    near: 'khớp với số đang ghi trong phạm vi làm tròn',
    differ: 'văn bản đang ghi',
  },
  en: {
    match: 'matches the figure as written',
    near: 'matches the figure as written, rounding granted',
    differ: 'the document writes',
  },
} as const;

function percentFormulaOf(ratio: Ratio, { scale }: Decimal, locale: Locale): string {
  const quotient = `${formatDecimal(ratio.part, locale)} / ${formatDecimal(ratio.whole, locale)}`;
  const left = ratio.relation === 'excess' ? `${quotient} − 100%` : quotient;
  const rounded = `${formatDecimal(percentOf(ratio, scale), locale)}%`;
  if (isExactAt(ratio, scale)) return `${left} = ${rounded}`;
  return `${left} = ${formatDecimal(percentCutOff(ratio, scale + 1), locale)}…% → ${rounded}`;
}
