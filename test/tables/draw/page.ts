import { spanFrom, type Span } from '../../../server/src/core/index';
import { writeFigure, type Figure, type NumberStyle } from '../figure';
import type { Cell } from '../sheet';

/** A line of a drawn table: cells, and what stands between them. */
export type DrawnLine = readonly (string | Cell)[];

/** A table as a text, and where its figures stand in it. */
export interface Drawing {
  readonly text: string;
  readonly style: NumberStyle;
  readonly places: ReadonlyMap<Figure, Span>;
}

/** Writes lines one below the other and keeps where the figures came to stand. */
export function writePage(lines: readonly DrawnLine[], style: NumberStyle): Drawing {
  const places = new Map<Figure, Span>();
  let text = '';
  for (const bit of lines.flatMap(line => [...line, '\n'])) {
    for (const piece of typeof bit === 'string' ? [bit] : bit.pieces) {
      const written = writePiece(piece, style);
      if (typeof piece !== 'string') places.set(piece, spanFrom(text.length, text.length + written.length));
      text += written;
    }
  }
  return { text, style, places };
}

function writePiece(piece: string | Figure, style: NumberStyle): string {
  return typeof piece === 'string' ? piece : writeFigure(piece, style);
}

/** What a cell reads. */
export function writeCell({ pieces }: Cell, style: NumberStyle): string {
  return pieces.map(piece => writePiece(piece, style)).join('');
}
