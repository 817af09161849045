import type { Fix, TextEdit } from '../../core/index';

/** The edits of a fix as one, over the text between them: for formats whose fixes have one edit only. */
export function joinEdits({ edits }: Fix, source: string): TextEdit {
  const sorted = [...edits].sort((first, second) => first.span.start - second.span.start);
  const start = sorted[0]?.span.start ?? 0;
  const end = sorted.at(-1)?.span.end ?? 0;
  const parts = sorted.map(
    ({ span, text }, index) => text + source.slice(span.end, sorted[index + 1]?.span.start ?? end),
  );
  return { span: { start, end }, text: parts.join('') };
}
