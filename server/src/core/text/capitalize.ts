/** A text with a capital at its beginning: "quyết định" → "Quyết định". */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
