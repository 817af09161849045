import type { PlacedBlock } from '../../block/placed-block';
import { spanFrom, type Span } from '../../text/span';
import { isInCapitals, startsCapital } from '../../text/capitalize';

/** A block without the sign of a heading of Markdown. */
export function withoutMark({ start, block: { text } }: PlacedBlock): Span {
  return spanFrom(start + markLength(text), start + text.length);
}

/**
 * The lines of a block that are paragraphs of their own on paper. A block is what is read by itself: lines that a wrap may have made, and
 * a căn cứ below another, a name below a title in capitals.
 */
export function linesIn({ start, block: { text } }: PlacedBlock): readonly Span[] {
  const lines: Span[] = [];
  let from = markLength(text);
  for (let at = text.indexOf('\n', from); at !== -1; at = text.indexOf('\n', at + 1)) {
    const above = text.slice(text.lastIndexOf('\n', at - 1) + 1, at).trim();
    const [below = ''] = text
      .slice(at + 1)
      .trimStart()
      .split('\n', 1);
    if (!parts(above, below)) continue;
    lines.push(spanFrom(start + from, start + from + text.slice(from, at).trimEnd().length));
    from = at + 1;
  }
  return [...lines, spanFrom(start + from, start + text.length)];
}

function markLength(text: string): number {
  return /^#{1,6}\s*/u.exec(text)?.[0].length ?? 0;
}

/** True where no sentence goes on from one line to the next. */
function parts(above: string, below: string): boolean {
  if (above.endsWith(';')) return startsCapital(below);
  return isInCapitals(above) !== isInCapitals(below) || OPENS_LINE.test(below);
}

/** "(Kèm theo Quyết định …)", and the text of a note that was pasted with its number: "[3] Mã định danh …". */
const OPENS_LINE = /^(?:\((?:Ban hành )?[Kk]èm theo |\[\d{1,3}\]\s)/u;
