/** A text with "¦" where the cursor stands: the text without it, and its offset. */
export function atCursor(marked: string): { readonly text: string; readonly offset: number } {
  const offset = marked.indexOf('¦');
  if (offset === -1) throw new Error(`No cursor in: ${marked}`);
  return { text: marked.replace('¦', ''), offset };
}
