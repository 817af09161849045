/** How many columns a text takes where all letters are of one width: none for combining marks, two for wide letters and tabs. Linear. */
export function widthOfText(text: string): number {
  let width = 0;
  for (const character of text) width += widthOfCharacter(character);
  return width;
}

/** The same for one character, which may be two UTF-16 units. */
export function widthOfCharacter(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code === TAB) return 2;
  if (code < FIRST_MARK) return code === SOFT_HYPHEN ? 0 : 1;
  if (isControl(character)) return 1;
  if (NO_WIDTH.test(character)) return 0;
  return WIDE.some(([first, last]) => first <= code && code <= last) ? 2 : 1;
}

/** True for what would command a terminal and not be shown: control characters, ends of lines, marks of direction. */
export function isControl(character: string): boolean {
  return CONTROL.test(character);
}

const TAB = 0x09;
const SOFT_HYPHEN = 0xad;
const FIRST_MARK = 0x300;
const CONTROL = /[\p{Cc}\u{2028}\u{2029}\u{202A}-\u{202E}\u{2066}-\u{2069}]/u;
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** East Asian wide and full-width letters, and pictures, by ranges of code points. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1faff],
  [0x20000, 0x3fffd],
];
