/** A quotation in a paragraph is shorter; looking back farther for every place would not be linear. */
const LONGEST_QUOTATION = 3000;

/** True where a place of a block stands in a quotation: behind “ or an odd straight mark, and before their end. */
export function isInQuotation(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_QUOTATION), at);
  const opening = before.lastIndexOf('“');
  if (opening !== -1 && opening > before.lastIndexOf('”')) return true;
  return hasOddMarks(before);
}

function hasOddMarks(text: string): boolean {
  let isOdd = false;
  for (let mark = text.indexOf('"'); mark !== -1; mark = text.indexOf('"', mark + 1)) isOdd = !isOdd;
  return isOdd;
}
