import type { Span } from './span';

/** A longer line is no paragraph but a whole text without line ends: read as one, each key in it would read all of it anew. */
export const LONGEST_LINE = 20_000;

/** About as long as the parts of such a line become. */
const PART = 4_000;

/** No part is longer for want of a sentence that may begin one. */
const LONGEST_SEARCH = 4_000;

/** A sentence that begins as no unit, part of a form or list does: those at the start of a block would say how a text is built. */
const PLAIN_SENTENCE =
  /[.;!?]\s+(?=\p{Lu}\p{Ll})(?!Điều|Khoản|Chương|Mục|Phần|Phụ|Căn|Nơi|Số|Kính|Bảng|Biểu|Tổng|Cộng)/gu;

/** The parts of a long line, each from the start of a sentence. Linear. */
export function cutLongLine(text: string, line: Span): readonly Span[] {
  const parts: Span[] = [];
  let { start } = line;
  while (line.end - start > LONGEST_LINE) {
    const cut = findCut(text, start + PART);
    if (cut === null) break;
    parts.push({ start, end: cut.end });
    start = cut.next;
  }
  return [...parts, { start, end: line.end }];
}

/** Where a part ends, behind its mark, and where the next one begins; null where no sentence begins near. */
function findCut(text: string, from: number): { readonly end: number; readonly next: number } | null {
  const near = text.slice(from, from + LONGEST_SEARCH);
  const [match] = near.matchAll(PLAIN_SENTENCE);
  if (match === undefined) return null;
  const at = from + match.index;
  return { end: at + 1, next: at + match[0].length };
}
