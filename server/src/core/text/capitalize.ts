/** A text with a capital at its beginning: "quyết định" → "Quyết định". */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A text with the capitals of another: "Quyết định", "QUYẾT ĐỊNH", "quyết định". */
export function inCaseOf(model: string, text: string): string {
  if (model === model.toUpperCase()) return text.toUpperCase();
  const lower = text.toLowerCase();
  return startsCapital(model) ? capitalize(lower) : lower;
}

/** True for a text that begins with a capital. */
export function startsCapital(text: string): boolean {
  return CAPITAL.test(text);
}

const CAPITAL = /^\p{Lu}/u;

/** True for words in capitals, "QUYẾT ĐỊNH", also with figures among them; false for letters that stand alone. */
export function isInCapitals(words: string): boolean {
  return words === words.toUpperCase() && TWO_CAPITALS.test(words);
}

const TWO_CAPITALS = /\p{Lu}{2}/u;
