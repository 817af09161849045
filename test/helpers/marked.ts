import { DocumentSource } from '../../server/src/core/document/source';
import { isTold } from '../../server/src/core/claims/statement/shares/told-tie';
import { createBlock, type Block, type FigureClaim } from '../../server/src/core/index';
import { writtenAt, type Sourced } from './written';

/** A paragraph as it is read, and the way back to the text as it is written. */
export interface ReadParagraph extends Sourced {
  readonly block: Block;
}

/** Reads a written text as one paragraph, whatever its lines. */
export function readParagraph(written: string): ReadParagraph {
  const source = DocumentSource.from(written);
  return { block: createBlock('paragraph', source.read.toString()), source };
}

/** A paragraph of a written text, as it is read: its places are of the text that is read. */
export function paragraph(written: string): Block {
  return readParagraph(written).block;
}

/** The figures of a text, each as `fraction:count "699/756"`, in the order of the text. */
export function figuresIn(text: string): readonly string[] {
  const read = readParagraph(text);
  return read.block.figures.map(figure => `${nameFigure(figure)} "${writtenAt(read, figure.span)}"`);
}

/** The shares of a text whose words leave no other reading, each as `slash 699 756 92,46%`: how they are tied, part and whole, percentage. */
export function sharesIn(text: string): readonly string[] {
  const read = readParagraph(text);
  return read.block.bindings.flatMap(({ tie, operands, target }) => {
    if (!isTold(tie)) return [];
    const figures = [...operands, target].map(({ span }) => writtenAt(read, span));
    return [`${tie.split(' ')[2] ?? ''} ${figures.join(' ')}`];
  });
}

function nameFigure(figure: FigureClaim): string {
  switch (figure.kind) {
    case 'number':
      return figure.problem === 'none' ? `number:${figure.notation}` : `number:${figure.problem}`;
    case 'percentage':
      return figure.form === 'percent' ? 'percentage' : `percentage:${figure.form}`;
    case 'fraction':
    case 'code':
      return `${figure.kind}:${figure.reading}`;
  }
}
