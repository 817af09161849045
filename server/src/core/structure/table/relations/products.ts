import { foldWord } from '../../../reading/fold';
import type { TableBody, TableRow } from '../roles/table';
import { PRODUCT_HEAD } from '../roles/words';
import { bestBy, equationsOf } from './column-relation';
import { operandOf, type Operand } from './equation';
import type { Relation } from './relation';
import { isFigures, NOT_A_NUMBER, scoreRows, trialOf, type RoughValue } from './rough';

/** How far before a product its factors may stand. */
const REACH = 5;

/** Columns that are the product of two or three before them: "Số lượng | Đơn giá | Thành tiền". */
export function findProducts(table: TableBody): readonly Relation[] {
  const trial = trialOf(table);
  return table.columns.flatMap(({ name }, column) => {
    if (!isFigures(table.columns[column])) return [];
    const isNamed = PRODUCT_HEAD.test(foldWord(name));
    const exponents = isNamed ? [0, -3, -6] : YIELD_HEAD.test(foldWord(name)) ? [0, -1] : [0];
    const factors = factorsFor(table, column, isNamed);
    const forms = exponents.flatMap(exponent => factors.map(own => ({ factors: own, exponent })));
    const best = bestBy(forms, form => scoreRows(trial, cells => productOf(cells, form), column));
    if (best === null) return [];
    const equations = equationsOf(table, {
      column,
      operation: { kind: 'product', exponent: best.exponent },
      from: best.factors.join(' '),
      operandsOf: row => operandsIn(row, best.factors),
    });
    return [{ form: 'product', basis: isNamed ? 'named' : 'found', equations } as const];
  });
}

/** Which columns are multiplied, and by which power of ten: prices in đồng make amounts in triệu đồng, tạ of each ha make tấn. */
interface ProductForm {
  readonly factors: readonly number[];
  readonly exponent: number;
}

/** The head of a harvest: what an area bears, of which the yield is counted in a tenth. */
const YIELD_HEAD = /(?:^|[^\p{L}])sản lượng(?!\p{L})/u;

function factorsFor(
  { columns }: TableBody,
  column: number,
  isNamed: boolean,
): readonly (readonly number[])[] {
  const before = columns.flatMap((own, index) =>
    index < column && column - index <= REACH && own.kind !== 'numbering' && own.kind !== 'words'
      ? [index]
      : [],
  );
  const pairs = before.flatMap((first, place) => before.slice(place + 1).map(second => [first, second]));
  if (!isNamed) return pairs;
  return [
    ...pairs,
    ...pairs.flatMap(pair => before.filter(index => index > (pair[1] ?? 0)).map(third => [...pair, third])),
  ];
}

/** A factor of one, and a product of nothing, tell nothing. */
function productOf(cells: readonly RoughValue[], { factors, exponent }: ProductForm): RoughValue | null {
  const values = factors.map(index => (cells[index] ?? NOT_A_NUMBER).value);
  if (values.some(value => value === 0 || value === 1)) return null;
  return { value: values.reduce((product, value) => product * value, 10 ** exponent), unit: 1 / 2 };
}

function operandsIn({ kind, cells }: TableRow, factors: readonly number[]): readonly Operand[] | null {
  if (kind === 'total' || kind === 'mean') return null;
  const own = factors.flatMap(index => cells[index] ?? []);
  return own.some(({ content }) => content.kind !== 'number') ? null : own.map(cell => operandOf(cell));
}
