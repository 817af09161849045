import { readCell, type CellContent } from '../../structure/table/grid/cell';

/** What a cell holds by itself; the separators of the other cells are not asked. */
export function kindOfCell(cell: string): CellContent['kind'] {
  return readCell({ layout: 'pipe', text: cell }, 0, cell.length).content.kind;
}

/** True for the cells of a column of figures: some are numbers, and none is words. */
export function areFigures(cells: readonly string[]): boolean {
  const kinds = cells.map(kindOfCell);
  return kinds.includes('number') && !kinds.includes('words');
}
