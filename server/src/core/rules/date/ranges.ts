import { foldText } from '../../reading/fold';
import type { Span } from '../../text/span';

/** Something that stands in a text. */
export interface Placed {
  readonly span: Span;
}

/** Two ends of a period in the order of the text. */
export interface Ends<End extends Placed = Placed> {
  readonly from: End;
  readonly to: End;
}

/** Neighbours with "đến" or a dash between: "quý III đến quý I/2024", "14h00 - 11h30". Linear in the ends. */
export function rangesOf<End extends Placed>(text: string, ends: readonly End[]): readonly Ends<End>[] {
  return ends.flatMap((to, index) => {
    const from = ends[index - 1];
    if (from === undefined) return [];
    return GAP.test(foldText(text.slice(from.span.end, to.span.start))) ? [{ from, to }] : [];
  });
}

const GAP = /^\s{0,3}(?:[-–—]|(?:cho\s{1,3})?(?:đến|tới)(?:\s{1,3}hết)?)\s{0,3}$/u;
