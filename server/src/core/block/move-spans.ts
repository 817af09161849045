/**
 * A claim with each of its offsets moved: claims are plain data, and what has a start and an end is a span. For readers that read a text
 * with single spaces; the others read the text of the block, and need no way back.
 */
export function moveSpans<Claim>(claim: Claim, move: (offset: number) => number): Claim {
  return moveAny(claim, move) as Claim;
}

function moveAny(value: unknown, move: (offset: number) => number): unknown {
  if (Array.isArray(value)) return value.map(item => moveAny(item, move));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]: readonly [string, unknown]) => {
    const isOffset = typeof inner === 'number' && (key === 'start' || key === 'end');
    return [key, isOffset ? move(inner) : moveAny(inner, move)] as const;
  });
  return Object.fromEntries(entries);
}
