import { formatDecimal, type Decimal } from '../arithmetic/decimal';
import { isExactAt, percentCutOff, percentOf, type Ratio } from '../arithmetic/ratio';
import type { DocumentModel } from '../document/document';
import type { Locale } from '../rule/rule';
import { isAgreeing, type Addition } from '../structure/table/relations/add-up';
import type { TableCell } from '../structure/table/grid/cell';
import type { Division } from '../structure/table/relations/quotients';
import type { PlacedTable } from '../structure/table/tables';
import type { TableSums } from '../structure/table/evidence/unmet';
import { shiftSpan, spanTouches, textAt } from '../text/span';
import type { Arithmetic } from './arithmetic';

/**
 * The arithmetic of the table cell at an offset of a document: what a total adds up, what a percentage divides. The span
 * is one of the document. Null where the cell is neither.
 */
export function tableArithmeticAt(
  { tables }: DocumentModel,
  offset: number,
  locale: Locale,
): Arithmetic | null {
  const placed = tables.find(({ start, table }) => spanTouches(shiftSpan(table.span, start), offset));
  if (placed === undefined) return null;
  const cell = placed.table.rows
    .flatMap(({ cells }) => cells)
    .find(({ span, content }) => content.kind === 'number' && spanTouches(span, offset - placed.start));
  if (cell === undefined) return null;
  const { unmet, sums } = placed.table;
  const division = divisionOf(sums, cell);
  if (division !== null) return explainDivision(placed, division, locale);
  const addition =
    unmet.totals.find(total => total.addition.total === cell)?.addition ?? metTotal(sums, cell);
  return addition === null ? null : explainAddition(placed, addition, locale);
}

function divisionOf({ quotients }: TableSums, cell: TableCell): Division | null {
  for (const { isProven, divisions } of quotients) {
    const own = isProven ? divisions.find(division => division.cell === cell) : undefined;
    if (own !== undefined && own.ratio !== null) return own;
  }
  return null;
}

/** A cell that only seems to be a total is explained where it adds up. */
function metTotal({ rowSums, columnSums }: TableSums, cell: TableCell): Addition | null {
  const met = [...rowSums, ...columnSums]
    .flatMap(sum => sum.additions)
    .find(({ total, agreement, weight }) => total === cell && weight > 1 && isAgreeing(agreement));
  return met ?? null;
}

/** More addends than this are told by the first ones, the last one and their number. */
const MOST_SHOWN = 10;
const SHOWN_OF_MANY = 6;

function explainAddition(placed: PlacedTable, addition: Addition, locale: Locale): Arithmetic {
  const written = addition.addends.flatMap(({ cell, isSubtracted }) =>
    cell.content.kind === 'number'
      ? [{ value: formatDecimal(cell.content.number, locale), sign: isSubtracted ? ' − ' : ' + ' }]
      : [],
  );
  const isLong = written.length > MOST_SHOWN;
  const shown = isLong ? [...written.slice(0, SHOWN_OF_MANY), ...written.slice(-1)] : written;
  const left = shown
    .map(({ value, sign }, index) => {
      const gap = isLong && index === shown.length - 1 ? ' + …' : '';
      return index === 0 ? value : `${gap}${sign}${value}`;
    })
    .join('');
  const many = isLong ? MANY[locale].replace('#', String(written.length)) : '';
  return {
    span: shiftSpan(addition.total.span, placed.start),
    formula: `${left}${many} = ${formatDecimal(addition.sum, locale)}`,
    verdict: verdictOf(addition.agreement, textAt(placed.text, addition.total.span), locale),
  };
}

const MANY: Readonly<Record<Locale, string>> = { vi: ' (# số)', en: ' (# figures)' };

function verdictOf(
  agreement: Addition['agreement'] | Division['agreement'],
  written: string,
  locale: Locale,
): string {
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

function explainDivision(placed: PlacedTable, division: Division, locale: Locale): Arithmetic | null {
  const { cell, ratio, agreement } = division;
  if (ratio === null || cell.content.kind !== 'number') return null;
  return {
    span: shiftSpan(cell.span, placed.start),
    formula: formulaOf(ratio, cell.content.number, locale),
    verdict: verdictOf(agreement, textAt(placed.text, cell.span), locale),
  };
}

function formulaOf(ratio: Ratio, { scale }: Decimal, locale: Locale): string {
  const quotient = `${formatDecimal(ratio.part, locale)} / ${formatDecimal(ratio.whole, locale)}`;
  const left = ratio.relation === 'excess' ? `${quotient} - 100%` : quotient;
  const rounded = `${formatDecimal(percentOf(ratio, scale), locale)}%`;
  if (isExactAt(ratio, scale)) return `${left} = ${rounded}`;
  return `${left} = ${formatDecimal(percentCutOff(ratio, scale + 1), locale)}…% → ${rounded}`;
}
