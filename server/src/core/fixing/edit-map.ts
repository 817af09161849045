import type { TextEdit } from '../rule/rule';
import type { Span } from '../text/span';

/** Where places of a text are after edits. Edits do not overlap. */
export interface EditMap {
  readonly edits: readonly TextEdit[];
  /** By how many units the edits before each edit, and behind the last one all of them, move what follows. */
  readonly shifts: readonly number[];
}

/** Sorts edits and adds up their shifts. */
export function mapEdits(edits: readonly TextEdit[]): EditMap {
  const sorted = [...edits].sort((first, second) => first.span.start - second.span.start);
  const shifts = [0];
  let shift = 0;
  for (const { span, text } of sorted) {
    shift += text.length - (span.end - span.start);
    shifts.push(shift);
  }
  return { edits: sorted, shifts };
}

/**
 * For a span that edits change or touch: what became of it together with these edits. Null where no edit is near.
 * Logarithmic, but for the edits inside.
 */
export function hullAfter({ edits, shifts }: EditMap, span: Span): Span | null {
  const first = countBefore(edits, span.start - 1);
  let last = first;
  while ((edits[last]?.span.start ?? Infinity) <= span.end) last += 1;
  if (last === first) return null;
  const start = Math.min(span.start, edits[first]?.span.start ?? span.start);
  const end = Math.max(span.end, edits[last - 1]?.span.end ?? span.end);
  return { start: start + (shifts[first] ?? 0), end: end + (shifts[last] ?? 0) };
}

/** The span after the edits, for a span that no edit touches. Logarithmic. */
export function moveSpan({ edits, shifts }: EditMap, { start, end }: Span): Span {
  const shift = shifts[countBefore(edits, start)] ?? 0;
  return { start: start + shift, end: end + shift };
}

/** How many of the sorted edits end at or before the offset. */
function countBefore(edits: readonly TextEdit[], offset: number): number {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edits[middle]?.span.end ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
