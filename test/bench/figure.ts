/** One line of the table: a measured value, and the limit that it is held to. */
export interface Figure {
  readonly group: string;
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly budget: Budget | null;
}

/** `most`: the value may not be larger. `least`: it may not be smaller. Both in the unit of the figure. */
export interface Budget {
  readonly kind: 'most' | 'least';
  readonly value: number;
}

/** True for a figure without a budget, or inside it. */
export function isWithin({ value, budget }: Figure): boolean {
  if (budget === null) return true;
  return budget.kind === 'most' ? value <= budget.value : value >= budget.value;
}

/** The figures as a Markdown table, in their order. */
export function formatTable(figures: readonly Figure[]): string {
  const rows = figures.map(figure => [
    figure.group,
    figure.name,
    `${formatValue(figure.value)} ${figure.unit}`,
    formatBudget(figure),
    figure.budget === null ? '' : isWithin(figure) ? 'within' : 'MISSED',
  ]);
  const table = [HEADER, ...rows];
  const widths = HEADER.map((_, column) => Math.max(...table.map(row => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(HEADER), line(widths.map(width => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

const HEADER = ['measured', 'what', 'value', 'budget', ''];

function formatBudget({ budget, unit }: Figure): string {
  if (budget === null) return '';
  return `${budget.kind === 'most' ? 'at most' : 'at least'} ${formatValue(budget.value)} ${unit}`;
}

function formatValue(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2);
}
