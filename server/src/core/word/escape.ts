/**
 * What stands for a mark that means something in a draft and nothing in Word: a bar between cells, the sign of a heading, comments, code.
 * Each is one unit for one unit and looks nearly alike, so that every offset stays what it was.
 */
const LOOKALIKES: Readonly<Record<string, string>> = {
  '|': '¦',
  '#': '＃',
  '<': '‹',
  '`': '‵',
  '~': '∼',
};

/** How many of the signs that stand for such marks are in a text. */
export function countLookalikes(text: string): number {
  return text.match(/[¦＃‹‵∼]/gu)?.length ?? 0;
}

/** True where some mark of a paragraph may have to be written otherwise. */
export function mayNeedEscape(text: string): boolean {
  return /[|#`]|<!--|~~~/u.test(text);
}

/** The paragraph with such marks written otherwise: bars and signs where they open a line, bars everywhere in a row of a table. */
export function escapeParagraph(text: string, isInRow: boolean): string {
  const pattern = isInRow ? /\||`|<(?=!--)|~(?=~~)/gu : /(?<=^\s*)[|#]|`|<(?=!--)|~(?=~~)/gmu;
  return text.replace(pattern, mark => LOOKALIKES[mark] ?? mark);
}
