/** How wide letters are, in thousandths of their size: those of Times New Roman, in classes, as they are measured for the length of a line. */
const WIDTHS: readonly (readonly [pattern: RegExp, regular: number, bold: number])[] = [
  [/\s/u, 250, 250],
  [/[MW]/u, 900, 970],
  [/[IJĨÌÍỊỈ]/u, 350, 410],
  [/\p{Lu}/u, 680, 715],
  [/[ijltfr]/u, 300, 330],
  [/[mw]/u, 740, 780],
  [/\p{Ll}/u, 470, 510],
  [/\d/u, 500, 500],
];
const OTHER = 333;

/** How wide a line is about, in twentieths of a point. */
export function estimateWidth(text: string, { size, isBold }: Type): number {
  let width = 0;
  for (const letter of text.normalize('NFC')) {
    const row = WIDTHS.find(([pattern]) => pattern.test(letter));
    width += row === undefined ? OTHER : row[isBold ? 2 : 1];
  }
  return Math.round((width * size * 20) / 1000);
}

/** The type of a line, as far as it makes it wider; the size in points. */
export interface Type {
  readonly size: number;
  readonly isBold: boolean;
}
