/** A quotation in a paragraph is shorter; looking back farther for every place would not be linear. */
const LONGEST_QUOTATION = 3000;

/** True where a place of a block stands in a quotation: behind “ or an odd straight mark, and before their end. */
export function isInQuotation(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_QUOTATION), at);
  if (before.lastIndexOf('“') > before.lastIndexOf('”')) return true;
  return before.split('"').length % 2 === 0;
}
