import type { Piece } from './tree';

/** What stands for a tab. */
export const TAB = ' ';

/**
 * The pieces of a paragraph in which each run of tabs, with the blanks typed around them, is one blank, and none at the ends of a line:
 * a reader sees a gap, however it was made.
 */
export function settleTabs(pieces: readonly Piece[]): readonly Piece[] {
  if (!pieces.some(isTab)) return pieces;
  const settled: Piece[] = [];
  let isBehindTab = false;
  for (const piece of pieces) {
    if (isTab(piece)) {
      isBehindTab = true;
      continue;
    }
    const next = isBehindTab ? withoutLead(piece) : piece;
    if (next.text === '') continue;
    if (isBehindTab) addGap(settled, next);
    isBehindTab = false;
    settled.push(next);
  }
  return settled;
}

function isTab({ kind, text }: Piece): boolean {
  return kind === 'made' && text === TAB;
}

/** Takes the blanks before the tab away and puts one for all, but where a line begins or ends. */
function addGap(settled: Piece[], next: Piece): void {
  for (let last = settled.pop(); last !== undefined; last = settled.pop()) {
    const kept = withoutTail(last);
    if (kept.text === '') continue;
    settled.push(kept);
    if (kept.text !== '\n' && next.text !== '\n') settled.push({ kind: 'made', text: TAB });
    return;
  }
}

/** Blanks are as long in the XML as in the text, but for one that is written as an entity and is a piece of its own. */
function withoutLead(piece: Piece): Piece {
  const text = piece.text.replace(/^ +/u, '');
  if (piece.kind === 'made' || text.length === piece.text.length) return piece;
  return { ...piece, text, start: piece.end - text.length };
}

function withoutTail(piece: Piece): Piece {
  let { length } = piece.text;
  while (piece.text.charAt(length - 1) === ' ') length -= 1;
  const text = piece.text.slice(0, length);
  if (piece.kind === 'made' || text.length === piece.text.length) return piece;
  return { ...piece, text, end: piece.start + text.length };
}
