/** A piece of a source, and what stands in its place. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The source with all edits made, of which no two touch the same place. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  const sorted = edits.toSorted((first, second) => first.start - second.start);
  let text = '';
  let at = 0;
  for (const edit of sorted) {
    text += source.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return text + source.slice(at);
}
