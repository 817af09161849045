import { createBlock, textAt, type Block, type FigureClaim } from '../../server/src/core/index';

/** A paragraph with a text. */
export function paragraph(text: string): Block {
  return createBlock('paragraph', text);
}

/** The figures of a text, each as `fraction:count "699/756"`, in the order of the text. */
export function figuresIn(text: string): readonly string[] {
  return paragraph(text).figures.map(figure => `${nameFigure(figure)} "${textAt(text, figure.span)}"`);
}

/** The shares of a text, each as `fraction "699/756" "92,46%"`: how they are tied, part and whole, percentage. */
export function sharesIn(text: string): readonly string[] {
  return paragraph(text).shares.map(({ binding, part, whole, percentage }) => {
    const figures = [part, whole, percentage].map(({ span }) => textAt(text, span));
    return `${binding} ${figures.join(' ')}`;
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
