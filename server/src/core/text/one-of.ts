// What a text has of a few signs, each given as one unit: ",;.".

/** True for a text that has one of the signs. */
export function hasOneOf(text: string, signs: string): boolean {
  return indexOfOne(text, signs) < text.length;
}

/** True for a text that begins with one of the signs. */
export function startsWithOneOf(text: string, signs: string): boolean {
  return text !== '' && signs.includes(text.charAt(0));
}

/** True for a text that ends with one of the signs. */
export function endsWithOneOf(text: string, signs: string): boolean {
  return text !== '' && signs.includes(text.charAt(text.length - 1));
}

/** True for a text of the signs alone; an empty one is none. */
export function isOfSigns(text: string, signs: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (!signs.includes(text.charAt(at))) return false;
  return text !== '';
}

/** The offset of the first of the signs; the length of a text that has none. */
function indexOfOne(text: string, signs: string): number {
  let at = 0;
  while (at < text.length && !signs.includes(text.charAt(at))) at += 1;
  return at;
}
