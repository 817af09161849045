/**
 * A stretch of text: `[start, end)` in UTF-16 code units of the text it was taken from, start included,
 * end excluded. `start === end` is an empty place between two code units.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Makes a span. Offsets are UTF-16 code units, end excluded. */
export function spanFrom(start: number, end: number): Span {
  return { start, end };
}

/** The same span seen from a text that begins `by` code units earlier. */
export function shiftSpan(span: Span, by: number): Span {
  return by === 0 ? span : { start: span.start + by, end: span.end + by };
}

/** The smallest span that holds both. */
export function joinSpans(first: Span, second: Span): Span {
  return { start: Math.min(first.start, second.start), end: Math.max(first.end, second.end) };
}

/** True when the two share at least one code unit; touching ends do not count. */
export function spansOverlap(first: Span, second: Span): boolean {
  return first.start < second.end && second.start < first.end;
}

/** True when the offset lies inside, both ends included: what an editor means by "the cursor is on it". */
export function spanTouches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** Orders by start, then by end. */
export function compareSpans(first: Span, second: Span): number {
  return first.start - second.start || first.end - second.end;
}

/** A text of which stretches can be read, in UTF-16 code units: a string, or one that is kept in pieces. */
export interface Readable {
  readonly slice: (start: number, end: number) => string;
}

/** The text under a span. */
export function textAt(text: Readable, span: Span): string {
  return text.slice(span.start, span.end);
}

/** The text before an offset, so many code units at most: fewer where it begins later. */
export function textBefore(text: Readable, offset: number, most: number): string {
  return text.slice(Math.max(0, offset - most), offset);
}
