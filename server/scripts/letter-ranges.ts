/** Characters that follow each other, both ends included. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/**
 * The letters of all scripts, as \p{L} has them, in a seventh of the ranges: of a script that has no place in a Vietnamese draft, what
 * stands between its letters counts as letters too, such as its marks and digits. Of Latin, and of what scripts have in common,
 * nothing is a letter that \p{L} does not have.
 */
export function listLetters(): readonly Range[] {
  const ranges: Range[] = [];
  let isOpen = false;
  for (let point = 0; point <= LAST_POINT; point += 1) {
    const character = String.fromCodePoint(point);
    const before = isOpen ? ranges.pop() : undefined;
    const isLetter = /\p{L}/u.test(character);
    if (isLetter) ranges.push({ first: before?.first ?? point, last: point });
    else if (before !== undefined) ranges.push(before);
    isOpen = isLetter || (isOpen && isFar(character));
  }
  return ranges;
}

const LAST_POINT = 0x10_ffff;

/** True for what is of one far script alone, and for what is no character yet. */
function isFar(character: string): boolean {
  return !/[\p{sc=Zyyy}\p{sc=Zinh}\p{sc=Latn}\p{Co}\p{Cs}]/u.test(character);
}

/** A module with the inside of a class that has these letters. */
export function writeLetters(): string {
  return `export const LETTERS = ${JSON.stringify(listLetters().map(toRange).join(''))};`;
}

function toRange({ first, last }: Range): string {
  return first === last ? toEscape(first) : `${toEscape(first)}-${toEscape(last)}`;
}

function toEscape(point: number): string {
  const digits = point.toString(16);
  return point > 0xff_ff ? `\\u{${digits}}` : `\\u${digits.padStart(4, '0')}`;
}
