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

/** The marks, as \p{M} has them, that are not among these letters already. */
export function listMarks(): readonly Range[] {
  const letters = listLetters();
  const ranges: Range[] = [];
  for (let point = 0; point <= LAST_POINT; point += 1) {
    if (!/\p{M}/u.test(String.fromCodePoint(point)) || letters.some(range => isIn(point, range))) continue;
    const before = ranges.at(-1)?.last === point - 1 ? ranges.pop() : undefined;
    ranges.push({ first: before?.first ?? point, last: point });
  }
  return ranges;
}

function isIn(point: number, { first, last }: Range): boolean {
  return first <= point && point <= last;
}

/** A module with the insides of classes that have them. Written as they are: escapes would take V8 longer to read. */
export function writeLetters(): string {
  const inside = (ranges: readonly Range[]): string => JSON.stringify(ranges.map(toText).join(''));
  return `export const LETTERS = ${inside(listLetters())}; export const MARKS = ${inside(listMarks())};`;
}

function toText({ first, last }: Range): string {
  const [from, to] = [String.fromCodePoint(first), String.fromCodePoint(last)];
  return first === last ? from : `${from}-${to}`;
}
