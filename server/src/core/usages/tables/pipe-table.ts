import { indexLines, lineColumnAt, lineSpan, type LineIndex } from '../../text/lines';
import { spanFrom, textAt, type Span } from '../../text/span';

/** A cell as it is written. */
export interface PipeCell {
  /** From bar to bar. */
  readonly outer: Span;
  /** Without the blanks and tabs around what stands in it. */
  readonly inner: Span;
}

/** A line of a table of pipes, without its end mark and a comment behind it. */
export interface PipeRow {
  /** "|---|:---:|", "+----+----+": a line that parts others. */
  readonly isRule: boolean;
  readonly cells: readonly PipeCell[];
  /** False where the last cell has no bar behind it. */
  readonly isClosed: boolean;
}

/** The rows of the table of pipes around an offset of a text as it is written; none where no such table is. Linear. */
export function pipeRowsAt(text: string, offset: number): readonly PipeRow[] {
  const lines = indexLines(text);
  const { line } = lineColumnAt(lines, offset);
  if (rowIn(text, lines, line) === null) return [];
  let first = line;
  while (rowIn(text, lines, first - 1) !== null) first -= 1;
  const rows: PipeRow[] = [];
  for (let at = first; ; at += 1) {
    const row = rowIn(text, lines, at);
    if (row === null) return rows;
    rows.push(row);
  }
}

function rowIn(text: string, lines: LineIndex, line: number): PipeRow | null {
  const span = lineSpan(lines, line);
  return span === null ? null : readRow(text, span);
}

function readRow(text: string, { start, end }: Span): PipeRow | null {
  const [written = ''] = textAt(text, spanFrom(start, end)).split('<!--', 1);
  const content = trimBlanks(text, spanFrom(start, start + written.replace(/[\r\n]+$/u, '').length));
  const line = textAt(text, content);
  const isRule = RULE.test(line);
  if (!line.startsWith('|') && !(isRule && line.startsWith('+'))) return null;
  const bars = [...line.matchAll(isRule ? /[|+]/gu : BAR)].map(({ index }) => content.start + index);
  const last = bars.at(-1) ?? content.start;
  const isClosed = bars.length > 1 && last === content.end - 1;
  const ends = isClosed ? bars.slice(1) : [...bars.slice(1), content.end];
  const cells = ends.map((cellEnd, index) => {
    const outer = spanFrom((bars[index] ?? content.start) + 1, cellEnd);
    return { outer, inner: trimBlanks(text, outer) };
  });
  return { isRule, cells, isClosed };
}

/** Blanks and tabs alone: other spaces are what somebody wrote on purpose. */
function trimBlanks(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && isBlank(text, from)) from += 1;
  while (to > from && isBlank(text, to - 1)) to -= 1;
  return spanFrom(from, to);
}

function isBlank(text: string, at: number): boolean {
  return text.charAt(at) === ' ' || text.charAt(at) === '\t';
}

/** A bar behind a backslash is a letter: "A\|B". */
const BAR = /(?<!\\)\|/gu;
/** "|---|:--:|", "| --- | --- |", "+====+". */
const RULE = /^[|+](?=[^-=]*[-=])[-=:|+ \t]*$/u;
