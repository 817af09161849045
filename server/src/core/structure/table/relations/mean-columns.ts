import { foldWord } from '../../../reading/fold';
import type { TableBody, TableRow } from '../roles/table';
import { MEAN_HEAD, TOTAL_HEAD } from '../roles/words';
import { bestBy, equationsOf } from './column-relation';
import { operandOf, type Operand } from './equation';
import type { Relation } from './relation';
import { isFigures, NOT_A_NUMBER, scoreRows, trialOf, type RoughValue } from './rough';

/** More columns than this before a mean are tried only as a whole: a mark for each day of a month. */
const MOST_TRIED = 12;

/** Columns that are the mean of those before them: "Toán | Ngữ văn | Ngoại ngữ | Điểm TB". */
export function findMeanColumns(table: TableBody): readonly Relation[] {
  const trial = trialOf(table);
  return table.columns.flatMap((own, column) => {
    if (!isFigures(own) || !MEAN_HEAD.test(foldWord(own.name))) return [];
    const terms = bestBy(runsBefore(table, column), candidate =>
      scoreRows(trial, cells => meanOf(cells, candidate), column),
    );
    if (terms === null) return [];
    const equations = equationsOf(table, {
      column,
      operation: { kind: 'mean' },
      from: terms.join(' '),
      operandsOf: row => operandsIn(row, terms),
    });
    return [{ form: 'column-mean', basis: 'found', equations } as const];
  });
}

/** The last two, three, … columns of figures before a mean; totals and other means among them are none of its parts. */
function runsBefore({ columns }: TableBody, column: number): readonly (readonly number[])[] {
  const before = columns.flatMap((own, index) => {
    const name = foldWord(own.name);
    const isPart = isFigures(own) && !TOTAL_HEAD.test(name) && !MEAN_HEAD.test(name);
    return index < column && isPart ? [index] : [];
  });
  return before.flatMap((_, start) => {
    const length = before.length - start;
    return length > 1 && (length <= MOST_TRIED || start === 0) ? [before.slice(start)] : [];
  });
}

/** Equal figures have every mean that is one of them: they tell nothing. */
function meanOf(cells: readonly RoughValue[], terms: readonly number[]): RoughValue | null {
  const values = terms.map(index => (cells[index] ?? NOT_A_NUMBER).value);
  if (values.every(value => value === values[0])) return null;
  return { value: values.reduce((sum, value) => sum + value, 0) / values.length, unit: 0 };
}

function operandsIn({ hint, cells }: TableRow, terms: readonly number[]): readonly Operand[] | null {
  const own = terms.flatMap(index => cells[index] ?? []);
  if (hint === 'ratio' || own.some(({ content }) => content.kind !== 'number')) return null;
  return own.map(cell => operandOf(cell));
}
