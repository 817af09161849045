import type { ColumnFormula } from './table';

/** Reads what the column numbers say of how columns are made: "(1) | (2) | (3=1+2) | (4=2/1)". */
export function readFormulas(numbers: readonly string[] | null): readonly ColumnFormula[] {
  if (numbers === null) return [];
  const columns = new Map(
    numbers.flatMap((cell, index) => {
      const name = /^[([]?(\d{1,2}|\p{Ll})(?![\p{L}\d])/u.exec(cell)?.[1];
      return name === undefined ? [] : [[name, index] as const];
    }),
  );
  return numbers.flatMap((cell, column) => {
    const formula = readFormula(cell, columns);
    return formula === null || formula.terms.some(term => term.column === column)
      ? []
      : [{ ...formula, column }];
  });
}

function readFormula(
  cell: string,
  columns: ReadonlyMap<string, number>,
): Omit<ColumnFormula, 'column'> | null {
  const right = cell.split('=')[1]?.replace(/[()[\]\s%]/gu, '');
  if (right === undefined) return null;
  if (/^\d{1,2}(?:[+-]\d{1,2}){1,12}$/u.test(right)) return readSum(right, columns);
  const quotient = /^(\d{1,2})[/:](\d{1,2})(?:[*x×.]100)?$/u.exec(right);
  if (quotient === null) return null;
  const [part, whole] = [quotient[1], quotient[2]].map(name => columns.get(name ?? ''));
  if (part === undefined || whole === undefined) return null;
  return {
    form: 'quotient',
    terms: [
      { column: part, isSubtracted: false },
      { column: whole, isSubtracted: false },
    ],
  };
}

function readSum(right: string, columns: ReadonlyMap<string, number>): Omit<ColumnFormula, 'column'> | null {
  const terms = [...right.matchAll(/([+-]?)(\d{1,2})/gu)].map(({ 1: sign, 2: name = '' }) => ({
    column: columns.get(name),
    isSubtracted: sign === '-',
  }));
  const known = terms.flatMap(({ column, isSubtracted }) =>
    column === undefined ? [] : [{ column, isSubtracted }],
  );
  return known.length === terms.length ? { form: 'sum', terms: known } : null;
}
