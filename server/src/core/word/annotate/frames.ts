import type { Span } from '../../text/span';

/** A text of a run: where its tags stand, and what is between them. */
export interface RunText {
  readonly tag: Span;
  readonly inner: Span;
  /** Behind its closing tag. */
  readonly end: number;
}

/** A run that marks may part in several. */
export interface Run extends Span {
  /** Where what it holds begins, behind its properties, and where it ends. */
  readonly content: Span;
  readonly openTag: string;
  /** The XML of its properties; empty for none. */
  readonly properties: string;
  readonly texts: readonly RunText[];
  /**
   * Whether it stands in a change that is tracked already: in none, right in an insertion, whose tag this is, or deeper in one, where no
   * other change can be put in.
   */
  readonly change:
    { readonly kind: 'none' | 'deeper' } | { readonly kind: 'inserted'; readonly openTag: string };
}

/** Where a text of the body stands. */
export interface TextFrame {
  readonly inner: Span;
  /** The run that it can be parted in; null for a formula, and for a text that is one of several alternatives. */
  readonly run: Run | null;
  /** The outermost thing around it beside which a comment may stand: the run of a text box, a formula. Null where that is its own run. */
  readonly hull: Span | null;
}

/** What a part has that marks may be put into. */
export interface Frames {
  /** In their order. */
  readonly texts: readonly TextFrame[];
  /** The runs that refer to notes: "footnote 3". */
  readonly references: ReadonlyMap<string, Span>;
  /** The notes of a part of notes, by their ids. */
  readonly notes: readonly (Span & { readonly key: string })[];
  /** The ranges of the comments that it has, by their ids; of one without a range where it is referred to. */
  readonly comments: ReadonlyMap<string, Span>;
}

/** The frame of the text that an offset lies in or touches; null where there is none. Logarithmic. */
export function frameAt({ texts }: Frames, offset: number): TextFrame | null {
  let low = 0;
  let high = texts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((texts[middle]?.inner.start ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  const frame = texts[low];
  return frame !== undefined && frame.inner.start <= offset && offset <= frame.inner.end ? frame : null;
}
