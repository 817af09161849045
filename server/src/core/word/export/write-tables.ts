import { CELL_MARGIN, columnWidths } from './column-widths';
import { textWidthOf, type WordForm } from './forms';
import type { Align, LaidColumns, LaidLine, LaidTable } from './laid';
import type { Role } from './roles';
import { styleIdOf } from './style-names';
import { emptyParagraph, writeInline, writeLine, type NoteNumbers } from './write-paragraph';

/** What writing depends on. */
export interface WriteContext {
  readonly paper: WordForm;
  readonly notes: NoteNumbers;
}

/** Two columns without lines: the letterhead, or recipients beside the signature. */
export function writeColumns({ place, rows }: LaidColumns, { paper, notes }: WriteContext): string {
  const width = textWidthOf(paper);
  const left = place === 'letterhead' ? paper.letterheadLeft : Math.round(width * 0.5);
  const widths = [left, width - left];
  const cellOf = (lines: readonly LaidLine[], at: number): string => {
    const cell = widths[at] ?? 0;
    const content = lines.map(line => writeLine(line, cell, notes)).join('');
    return writeCell(cell, content === '' ? emptyParagraph('Normal') : content);
  };
  const written = rows.map(
    row => `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cellOf(row.left, 0)}${cellOf(row.right, 1)}</w:tr>`,
  );
  return writeTableAround(widths, '', written.join(''));
}

/** A table with lines around its cells, whose head stands again on each page. */
export function writeTable(table: LaidTable, { paper, notes }: WriteContext): string {
  const widths = columnWidths(table, paper);
  const rows = table.rows.map((row, index) => {
    const isHead = index < table.heads;
    const role: Role = isHead ? 'cell-head' : 'cell';
    const cells = row.map((cell, at) => {
      const align = isHead ? 'left' : (table.aligns[at] ?? 'left');
      const lines = cell.map(
        inlines =>
          `<w:p><w:pPr><w:pStyle w:val="${styleIdOf(role)}"/>${alignXml(align)}</w:pPr>${inlines.map(inline => writeInline(inline, notes)).join('')}</w:p>`,
      );
      return writeCell(
        widths[at] ?? 0,
        lines.length === 0 ? emptyParagraph(styleIdOf(role)) : lines.join(''),
      );
    });
    return `<w:tr><w:trPr><w:cantSplit/>${isHead ? '<w:tblHeader/>' : ''}</w:trPr>${cells.join('')}</w:tr>`;
  });
  return writeTableAround(widths, BORDERS, rows.join(''));
}

const BORDERS = `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map(side => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
  .join('')}</w:tblBorders>`;

function alignXml(align: Align): string {
  return align === 'left' ? '' : `<w:jc w:val="${align}"/>`;
}

function writeTableAround(widths: readonly number[], borders: string, rows: string): string {
  const grid = widths.map(width => `<w:gridCol w:w="${width}"/>`).join('');
  const total = widths.reduce((sum, width) => sum + width, 0);
  const margin = borders === '' ? 0 : CELL_MARGIN;
  return `<w:tbl><w:tblPr><w:tblW w:w="${total}" w:type="dxa"/><w:jc w:val="center"/>${borders}<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="${margin}" w:type="dxa"/><w:right w:w="${margin}" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows}</w:tbl>`;
}

function writeCell(width: number, content: string): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
}
