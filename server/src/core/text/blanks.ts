/** A text in which every run of blanks, line ends and tabs among them, is one space: words as they are shown or compared. */
export function squeezeBlanks(text: string): string {
  return text.replace(BLANKS, ' ');
}

/** A text without any blanks: a symbol as it is meant, though a line ended in it. */
export function dropBlanks(text: string): string {
  return text.replace(BLANKS, '');
}

/** The pieces of a text between its blanks; an empty one where it begins or ends with a blank. */
export function splitAtBlanks(text: string): readonly string[] {
  return text.split(BLANKS);
}

const BLANKS = /\s+/gu;

/** The line that a text begins with. */
export function firstLineOf(text: string): string {
  return text.split(LINE_END, 1)[0] ?? '';
}

/** The line that a text ends with. */
export function lastLineOf(text: string): string {
  return text.split(LINE_END).at(-1) ?? '';
}

/** True where a text goes on in another line. */
export function hasLineEnd(text: string): boolean {
  return LINE_END.test(text);
}

const LINE_END = /[\r\n]/u;
