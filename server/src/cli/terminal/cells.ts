/** One character as a terminal shows it. */
export interface Cell {
  readonly shown: string;
  /** Columns on the screen: 0 for a combining mark, 2 for a wide letter or a tab. */
  readonly width: number;
  /** Where it starts and ends in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts a text into what a terminal shows in one step each. Combining marks stay with the letter before them, tabs
 * become two blanks, and control characters a sign for them, so that no draft can command a terminal.
 */
export function toCells(text: string, offset: number): readonly Cell[] {
  const cells: Cell[] = [];
  let start = offset;
  for (const character of text) {
    const end = start + character.length;
    cells.push({ shown: showCharacter(character), width: widthOf(character), start, end });
    start = end;
  }
  return cells;
}

/** How many columns cells take. */
export function widthOfCells(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}

/** A text for one line of a terminal: line breaks as blanks, nothing that could command the terminal. */
export function toOneLine(text: string): string {
  return toCells(text.replace(/\s+/gu, ' '), 0)
    .map(({ shown }) => shown)
    .join('');
}

/** A text for a terminal, line by line: nothing in it but the line breaks can command the terminal. */
export function toLines(text: string): string {
  return text.replace(COMMANDS, '\u{FFFD}');
}

const CONTROL = /[\p{Cc}\u{2028}\u{2029}\u{202A}-\u{202E}\u{2066}-\u{2069}]/u;
/** The same but tabs and ends of lines. */
const COMMANDS = /(?![\t\n]|\r\n)[\p{Cc}\u{2028}\u{2029}\u{202A}-\u{202E}\u{2066}-\u{2069}]/gu;
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

function showCharacter(character: string): string {
  if (character === '\t') return '  ';
  return CONTROL.test(character) ? '\u{FFFD}' : character;
}

function widthOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code === 9) return 2;
  if (code < 0x300) return code === 0xad ? 0 : 1;
  if (CONTROL.test(character)) return 1;
  if (NO_WIDTH.test(character)) return 0;
  return WIDE.some(([first, last]) => first <= code && code <= last) ? 2 : 1;
}
