import type { LaidBlock, LaidDraft } from './laid';
import { partXml } from './part-xml';
import { emptyParagraph, NoteNumbers, writeLine, writeParagraph } from './write-paragraph';
import { writeColumns, writeTable, type WriteContext } from './write-tables';
import { GAP_STYLE, REFERENCE_STYLE } from './write-styles';
import { PAGE, textWidthOf, type WordForm } from './forms';
import { styleIdOf } from './style-names';

/** The parts that hold the words of a document. */
export interface WrittenDraft {
  readonly document: string;
  readonly footnotes: string;
}

/** Writes a draft that is laid out (ECMA-376-1, 17.2 and 17.11). */
export function writeDocument(draft: LaidDraft, paper: WordForm): WrittenDraft {
  const notes = new NoteNumbers();
  const body = writeBlocks(draft.blocks, { paper, notes });
  return {
    document: partXml('document', `<w:body>${body}${sectionOf(paper)}</w:body>`),
    footnotes: writeNotes(draft, notes),
  };
}

/** A small gap stands before the closing and behind each table: two tables with nothing between them would be one. */
function writeBlocks(blocks: readonly LaidBlock[], context: WriteContext): string {
  const gap = emptyParagraph(GAP_STYLE);
  const written = blocks.map((block, index) => {
    if (block.kind === 'table') return writeTable(block, context) + gap;
    if (block.kind !== 'columns') return writeLine(block, textWidthOf(context.paper), context.notes);
    const before = index > 0 && block.place === 'closing' ? gap : '';
    return before + writeColumns(block, context) + gap;
  });
  return written.join('');
}

/** A4; the number stands in the middle above each page but the first. */
function sectionOf({ margins: { left, right } }: WordForm): string {
  const { width, height, top, bottom, header } = PAGE;
  return `<w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:pgSz w:w="${width}" w:h="${height}"/><w:pgMar w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left}" w:header="${header}" w:footer="${header}" w:gutter="0"/><w:titlePg/></w:sectPr>`;
}

function writeNotes({ notes: texts }: LaidDraft, notes: NoteNumbers): string {
  const style = styleIdOf('footnote');
  const mark = `<w:r><w:rPr><w:rStyle w:val="${REFERENCE_STYLE}"/></w:rPr><w:footnoteRef/></w:r>`;
  const written = [...notes.taken].map(([name, number]) => {
    const paragraph = writeParagraph(style, texts.get(name) ?? [], notes);
    return `<w:footnote w:id="${number}">${paragraph.replace('</w:pPr>', `</w:pPr>${mark}<w:r><w:t xml:space="preserve"> </w:t></w:r>`)}</w:footnote>`;
  });
  return partXml('footnotes', SEPARATORS + written.join(''));
}

/** The lines above footnotes, which Word wants to be there (ECMA-376-1, 17.11.23). */
const SEPARATORS = [
  ['separator', -1],
  ['continuationSeparator', 0],
]
  .map(
    ([kind, id]) =>
      `<w:footnote w:type="${kind}" w:id="${id}"><w:p><w:r><w:${kind}/></w:r></w:p></w:footnote>`,
  )
  .join('');
