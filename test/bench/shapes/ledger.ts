import { byteLength, countMarks, MARK_NAMES, type Marks, type Shape } from './measure-shape';

/** A mark that is counted. */
export type MarkName = keyof Marks;

/** The marks that lines make, and not the words in them. */
const OF_LINES: ReadonlySet<MarkName> = new Set(['lines', 'blankLines', 'headings', 'items', 'tableRows']);

/**
 * What has been written so far, against the shape that it is to have: a writer asks what is owed and writes that, so the shape comes out
 * whatever the sentences are. It lives as long as the texts of one genre are written.
 */
export class Ledger {
  readonly #shape: Shape;
  readonly #written = new Map<MarkName, number>();
  #bytes = 0;
  #lines = 0;
  #linesWithDigits = 0;

  constructor(shape: Shape) {
    this.#shape = shape;
  }

  /** How many of these marks are missing for what has been written; below zero when there are too many. */
  owed(name: MarkName): number {
    return (this.#shape.perKilobyte[name] * this.#bytes) / 1e3 - (this.#written.get(name) ?? 0);
  }

  /** How much the share of lines with digits lies below the one that is wanted, in percent; the wanted one at the start. */
  owedDigits(): number {
    const share = this.#lines === 0 ? 0 : (100 * this.#linesWithDigits) / this.#lines;
    return this.#shape.linesWithDigits - share;
  }

  /** Takes in words that stand within a line. */
  noteWords(words: string): void {
    this.#bytes += byteLength(words);
    this.#add(words, name => !OF_LINES.has(name));
  }

  /** Takes in the whole line, whose words have been noted; an empty one is a blank line. */
  noteLine(line: string): void {
    this.#bytes += 1;
    this.#add(`${line}\n`, name => OF_LINES.has(name));
    if (line === '') return;
    this.#lines += 1;
    if (/\d/u.test(line)) this.#linesWithDigits += 1;
  }

  #add(text: string, counts: (name: MarkName) => boolean): void {
    const marks = countMarks(text);
    for (const name of MARK_NAMES.filter(counts)) {
      this.#written.set(name, (this.#written.get(name) ?? 0) + marks[name]);
    }
  }
}
