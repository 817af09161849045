import type { Decimal } from '../arithmetic/decimal';
import type { PlacedBlock } from '../block/placed-block';
import { foldPhrase } from '../reading/fold';
import { shiftSpan, type Span } from '../text/span';
import { issuerOf, LONGEST_TOPIC } from './labelled-totals';
import type { Outline } from './outline';
import { keyOfPeriod, periodOf, readPeriodHead, type PeriodHead, type ReportPeriod } from './report-period';
import type { TableRow } from './table/roles/table';
import type { PlacedTable } from './table/tables';

/** A figure of a table, and the period that it is of. */
export interface PeriodFigure {
  readonly period: ReportPeriod;
  readonly value: Decimal;
  /** The digits, in the document. */
  readonly span: Span;
  readonly placed: PlacedTable;
  readonly row: number;
  readonly column: number;
  /** Equal topics mean one figure: one period, one row, one measure, one body. Never one of a `LabelledTotal`. */
  readonly topic: string;
}

interface Report {
  readonly blocks: readonly PlacedBlock[];
  readonly outline: Pick<Outline, 'parts'>;
  readonly tables: readonly PlacedTable[];
}

/** Larger tables are registers, and no sums of a period; what a draft says beyond so many figures is left out. */
const MOST_TABLE_ROWS = 400;
const MOST_FIGURES = 120;

/**
 * The figures of a report whose columns name periods: "Kỳ trước | Kỳ này", "Tháng 8 | Tháng 9", in the order of the text. Empty for a draft that
 * does not say which period it reports on, and for one with very long tables, which are not read for this.
 */
export function collectPeriodFigures(report: Report): readonly PeriodFigure[] {
  const rows = report.blocks.filter(({ block }) => block.kind === 'table-row');
  if (rows.length === 0 || rows.length > MOST_TABLE_ROWS) return [];
  if (!rows.some(({ block }) => HINT.test(block.text))) return [];
  const own = periodOf(report);
  if (own === null) return [];
  const issuer = issuerOf(report.outline);
  return report.tables.flatMap(placed => figuresIn(placed, own, issuer)).slice(0, MOST_FIGURES);
}

/** "Kỳ trước", "Tháng 8", "Quý II", "Năm 2024". */
const HINT = /kỳ|tháng|quý|năm/iu;

function figuresIn(placed: PlacedTable, own: ReportPeriod, issuer: string): readonly PeriodFigure[] {
  const { columns, rows } = placed.table;
  const heads = columns.map(({ kind, name }) =>
    kind === 'amount' || kind === 'doubtful' ? readPeriodHead(name, own) : null,
  );
  if (!heads.some(head => head !== null)) return [];
  const labels = rows.map(labelOf);
  return rows.flatMap((row, index) => {
    const label = labels[index] ?? '';
    const isOne = label !== '' && labels.indexOf(label) === labels.lastIndexOf(label);
    if (!isOne || row.isDerived || row.hint === 'ratio' || row.kind === 'partial') return [];
    return heads.flatMap((head, column) => {
      const topic = head === null ? '' : topicOf(head, `${label} ${row.unit}`, issuer);
      return head === null || topic.length > LONGEST_TOPIC
        ? []
        : (figureAt(placed, { row: index, column, period: head.period, topic }) ?? []);
    });
  });
}

function labelOf({ label }: TableRow): string {
  return foldPhrase(label).trim();
}

function topicOf({ period, measure }: PeriodHead, row: string, issuer: string): string {
  return `bảng | ${keyOfPeriod(period)} | ${row.trim()} | ${measure} | ${issuer}`;
}

function figureAt(
  placed: PlacedTable,
  at: Pick<PeriodFigure, 'row' | 'column' | 'period' | 'topic'>,
): PeriodFigure | null {
  const { table, start } = placed;
  const cell = table.rows[at.row]?.cells[at.column];
  if (cell?.content.kind !== 'number' || cell.content.number.isPercent) return null;
  const { units, scale } = cell.content.number;
  return { ...at, placed, value: { units, scale }, span: shiftSpan(table.spanOf(cell), start) };
}
