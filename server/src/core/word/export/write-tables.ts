import { textWidthOf, type WordForm } from './forms';
import { textOfInlines, type Align, type LaidColumns, type LaidLine, type LaidTable } from './laid';
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
  const widths = widthsOf(table, textWidthOf(paper));
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
  const margin = borders === '' ? 0 : 85;
  return `<w:tbl><w:tblPr><w:tblW w:w="${total}" w:type="dxa"/><w:jc w:val="center"/>${borders}<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="${margin}" w:type="dxa"/><w:right w:w="${margin}" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows}</w:tbl>`;
}

function writeCell(width: number, content: string): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
}

/** As wide as what the cells of a column hold on the whole asks for, and no narrower than a long word of them. */
function widthsOf({ aligns, rows }: LaidTable, total: number): readonly number[] {
  const shares = aligns.map((_, at) => {
    const texts = rows.map(row => (row[at] ?? []).map(textOfInlines).join(' '));
    const longest = texts.reduce((most, text) => Math.max(most, text.length), 0);
    const word = texts
      .flatMap(text => text.split(/\s+/u))
      .reduce((most, { length }) => Math.max(most, length), 0);
    return Math.max(NARROWEST, word + 1, Math.min(longest, WIDEST));
  });
  const sum = shares.reduce((all, share) => all + share, 0);
  return shares.map(share => Math.floor((total * share) / sum));
}

/** In letters. */
const NARROWEST = 5;
const WIDEST = 36;
