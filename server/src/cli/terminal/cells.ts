import { isControl, widthOfCharacter } from '../../core/index';

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
    cells.push({ shown: showCharacter(character), width: widthOfCharacter(character), start, end });
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

/** What `isControl` finds, but tabs and ends of lines. */
const COMMANDS = /(?![\t\n]|\r\n)[\p{Cc}\u{2028}\u{2029}\u{202A}-\u{202E}\u{2066}-\u{2069}]/gu;

function showCharacter(character: string): string {
  if (character === '\t') return '  ';
  return isControl(character) ? '\u{FFFD}' : character;
}
