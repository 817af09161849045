import type { StructuredPatchHunk } from 'diff';

const CONTEXT = 3;
const NO_NEWLINE = '\\ No newline at end of file';

/** Lines of two texts, and from which to which (zero-based, end excluded) a hunk goes. */
interface Window {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** The lines of a text with their ends, as a patch counts them: only LF ends a line. */
export function splitLines(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/gu) ?? [];
}

/**
 * The hunks between texts with as many lines, each line compared with its own. Fixes rarely add or remove lines, and a
 * general diff of a draft with thousands of fixes takes minutes. Linear.
 */
export function pairHunks(before: readonly string[], after: readonly string[]): StructuredPatchHunk[] {
  const changed = before.flatMap((line, index) => (line === after[index] ? [] : [index]));
  const hunks: StructuredPatchHunk[] = [];
  for (let first = 0; first < changed.length;) {
    let last = first;
    while ((changed[last + 1] ?? Infinity) - (changed[last] ?? 0) <= 2 * CONTEXT) last += 1;
    const from = Math.max((changed[first] ?? 0) - CONTEXT, 0);
    const to = Math.min((changed[last] ?? 0) + CONTEXT + 1, before.length);
    const size = to - from;
    const lines = linesOf({ before, after, from, to });
    hunks.push({ oldStart: from + 1, oldLines: size, newStart: from + 1, newLines: size, lines });
    first = last + 1;
  }
  return hunks;
}

/** Kept lines, and for each run of changed ones first the old, then the new. */
function linesOf({ before, after, from, to }: Window): string[] {
  const runs: (readonly string[])[] = [];
  for (let index = from; index < to;) {
    let end = index;
    while (end < to && before[end] !== after[end]) end += 1;
    const kept = before.slice(end, Math.min(end + 1, to));
    runs.push(signed('-', before.slice(index, end)), signed('+', after.slice(index, end)), signed(' ', kept));
    index = end + 1;
  }
  return runs.flat();
}

function signed(sign: string, lines: readonly string[]): readonly string[] {
  return lines.flatMap(line =>
    line.endsWith('\n') ? [sign + line.slice(0, -1)] : [sign + line, NO_NEWLINE],
  );
}
