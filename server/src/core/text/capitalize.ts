/** A text with a capital at its beginning: "quyết định" → "Quyết định". */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A text with the capitals of another: "Quyết định", "QUYẾT ĐỊNH", "quyết định". */
export function inCaseOf(model: string, text: string): string {
  if (model === model.toUpperCase()) return text.toUpperCase();
  const lower = text.toLowerCase();
  return /^\p{Lu}/u.test(model) ? capitalize(lower) : lower;
}
