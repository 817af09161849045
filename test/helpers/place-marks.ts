import type { Span } from '../../server/src/core/index';
import { readParagraph, type ReadParagraph } from './marked';

/** Signs around a span of the text that is read: an opening and a closing one. */
export interface SpanMarks {
  readonly span: Span;
  readonly signs: string;
  /** How many other pairs may stand around it. */
  readonly depth: number;
}

/** The marks around a span; none where there is none. */
export function marksAround(span: Span | undefined, signs: string, depth: number): readonly SpanMarks[] {
  return span === undefined ? [] : [{ span, signs, depth }];
}

/** The written text of a paragraph, with marks where the marked spans stand in it. */
export function markWritten(
  written: string,
  marksOf: (block: ReadParagraph['block']) => readonly SpanMarks[],
): string {
  const { block, source } = readParagraph(written);
  const signs = marksOf(block).flatMap(({ span, ...marks }) =>
    signsOf({ ...marks, span: source.toWritten(span) }),
  );
  let at = 0;
  const pieces = signs
    .toSorted((first, second) => first.at - second.at || first.rank - second.rank)
    .map(mark => {
      const piece = written.slice(at, mark.at) + mark.sign;
      at = mark.at;
      return piece;
    });
  return pieces.join('') + written.slice(at);
}

interface Sign {
  readonly at: number;
  /** Closing signs come first, the inner before the outer; then the opening ones, the outer first. */
  readonly rank: number;
  readonly sign: string;
}

function signsOf({ span, signs, depth }: SpanMarks): readonly Sign[] {
  return [
    { at: span.start, rank: depth, sign: signs.charAt(0) },
    { at: span.end, rank: -depth, sign: signs.charAt(1) },
  ];
}
