import { nextLineStart } from '../../../text/lines';
import type { KnownLines } from './known-lines';
import type { LineRun, RowLayout, TableLine } from './table-line';

/** More lines than this are a register, not a table that a person adds up: ten thousand rows with their head, titles and totals. */
export const MOST_LINES = 10_100;
/** Lines of one cell that may follow each other between rows. */
const MOST_TITLES = 3;
const LONGEST_TITLE = 160;

/**
 * Parts the lines of a text into tables: neighbours of one layout make one. Between rows of tabs or of aligned columns a line may
 * have one cell only, as titles over the whole width are pasted. Behind a blank line a table goes on where its head is repeated. Lines that
 * are known stay the same objects. Linear.
 */
export function readRuns(text: string, known: KnownLines): readonly LineRun[] {
  const runs: LineRun[] = [];
  let open = new OpenRun(known);
  for (let start = 0, count = 0; start < text.length; count += 1) {
    if (count > MOST_LINES) return [];
    const kept = known.lineAt(text, start);
    const next = kept === null ? nextLineStart(text, start) : start + kept.text.length;
    const end = next === -1 ? text.length : next;
    const line = kept?.text ?? withoutComment(text.slice(start, end));
    if (!open.take(line, start, kept)) {
      runs.push(open);
      open = new OpenRun(known);
      open.take(line, start, kept);
    }
    start = end;
  }
  return [...runs, open];
}

/** A line that may belong to a run; `kept` is the same as it was read before. */
interface NextLine {
  readonly layout: RowLayout;
  readonly line: string;
  readonly start: number;
  readonly kept: TableLine | null;
}

/** A run of lines as it grows. */
class OpenRun implements LineRun {
  readonly lines: TableLine[] = [];
  readonly starts: number[] = [];
  readonly #known: KnownLines;
  #titles: NextLine[] = [];
  #isBroken = false;
  /** Which line of the head comes next where it is repeated. */
  #repeated = 0;

  constructor(known: KnownLines) {
    this.#known = known;
  }

  /** Takes a line in; false where the run ends before it. `kept` is the line as it was read before. */
  take(line: string, start: number, kept: TableLine | null): boolean {
    const [first] = this.lines;
    const layout = layoutOf(line);
    if (first === undefined) {
      if (layout !== null) this.#push({ layout, line, start, kept });
      return true;
    }
    if (isBlank(line)) {
      this.#isBroken = true;
      return this.#titles.length === 0;
    }
    if (this.#isRepeated(line)) return true;
    if (this.#isBroken) return false;
    if (layout === null) return this.#takeTitle({ layout: first.layout, line, start, kept });
    if (layout !== first.layout) return false;
    this.#push({ layout, line, start, kept });
    return true;
  }

  #push(next: NextLine): void {
    for (const title of this.#titles) this.#add(title);
    if (this.#titles.length > 0) this.#titles = [];
    this.#add(next);
  }

  #add({ layout, line, start, kept }: NextLine): void {
    this.lines.push(kept?.layout === layout ? kept : this.#known.newLine(layout, line));
    this.starts.push(start);
  }

  #takeTitle(title: NextLine): boolean {
    const { layout, line } = title;
    if (layout === 'pipe' || this.#titles.length === MOST_TITLES || line.trim().length > LONGEST_TITLE)
      return false;
    this.#titles.push(title);
    return true;
  }

  /** True for the head that is written again behind a blank line, line by line. */
  #isRepeated(line: string): boolean {
    const known = this.lines[this.#isBroken ? 0 : this.#repeated];
    if ((!this.#isBroken && this.#repeated === 0) || known === undefined) return false;
    const isSame = line.trim() === known.text.trim();
    this.#repeated = isSame ? (this.#isBroken ? 1 : this.#repeated + 1) : 0;
    if (isSame) this.#isBroken = false;
    return isSame;
  }
}

/** Most lines are told by their first character. */
function isBlank(line: string): boolean {
  return line.charCodeAt(0) !== BAR && line.trim() === '';
}

const BAR = 0x7c;

/** A directive may stand behind a row; it is no cell. */
function withoutComment(line: string): string {
  const comment = line.indexOf('<!--');
  return comment === -1 ? line : line.slice(0, comment);
}

function layoutOf(line: string): RowLayout | null {
  if (line.startsWith('|')) return 'pipe';
  const content = line.trim();
  if (content === '') return null;
  if (content.startsWith('|') || content.startsWith('+--')) return 'pipe';
  // A row may begin with an empty cell and have but one that is written.
  if (line.includes('\t')) return 'tab';
  return HAS_GAP.test(content) ? 'aligned' : null;
}

/** Two blanks or more between two columns. */
const HAS_GAP = /\S[ \u00a0]{2}/u;
