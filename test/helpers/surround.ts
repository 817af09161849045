/** A sentence between two others in its paragraph: what is read of it is the same. */
export function surround(text: string): string {
  return `Các thôn đã họp: ${text}${/[.;!?…]$/u.test(text) ? '' : '.'} Nhân dân đã biết.`;
}

/** The rows of a table as they stand, and each between two other sentences. */
export function alsoSurrounded<Rest extends readonly unknown[]>(
  rows: readonly (readonly [text: string, ...rest: Rest])[],
): readonly (readonly [text: string, ...rest: Rest])[] {
  return rows.flatMap(row => {
    const [text, ...rest] = row;
    return [row, [surround(text), ...rest] as const];
  });
}
