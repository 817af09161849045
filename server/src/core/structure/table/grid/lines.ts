import { nextLineStart } from '../../../text/lines';

/** How the cells of a row are parted. */
export type RowLayout = 'pipe' | 'tab' | 'aligned';

/**
 * A line of a table, without a directive behind it. What is read of it counts from its beginning, and holds wherever it stands: an edit above
 * leaves it as it was.
 */
export interface TableLine {
  readonly layout: RowLayout;
  readonly text: string;
}

/** A line, and where it begins in the text of the table. */
export interface PlacedLine {
  readonly start: number;
  readonly line: TableLine;
}

/** More rows than this are a register, not a table that a person adds up. */
export const MOST_ROWS = 10_000;
/** Lines of one cell that may follow each other between rows. */
const MOST_TITLES = 3;
const LONGEST_TITLE = 160;

/**
 * Parts the lines of a text into tables: neighbours of one layout make one. Between rows of tabs or of aligned columns a line may
 * have one cell only, as titles over the whole width are pasted. Behind a blank line a table goes on where its head is repeated. Linear.
 */
export function readRuns(text: string): readonly (readonly PlacedLine[])[] {
  const runs: PlacedLine[][] = [];
  let open = new OpenRun();
  for (let start = 0, count = 0; start < text.length; count += 1) {
    if (count > MOST_ROWS) return [];
    const next = nextLineStart(text, start);
    const end = next === -1 ? text.length : next;
    const line = withoutComment(text.slice(start, end));
    if (!open.take(line, start)) {
      runs.push(open.lines);
      open = new OpenRun();
      open.take(line, start);
    }
    start = end;
  }
  return [...runs, open.lines];
}

/** A run of lines as it grows. */
class OpenRun {
  readonly lines: PlacedLine[] = [];
  #titles: PlacedLine[] = [];
  #isBroken = false;
  /** Which line of the head comes next where it is repeated. */
  #repeated = 0;

  /** Takes a line in; false where the run ends before it. */
  take(line: string, start: number): boolean {
    const [first] = this.lines;
    const layout = layoutOf(line);
    if (first === undefined) {
      if (layout !== null) this.#push({ layout, line, start });
      return true;
    }
    if (isBlank(line)) {
      this.#isBroken = true;
      return this.#titles.length === 0;
    }
    if (this.#isRepeated(line)) return true;
    if (this.#isBroken) return false;
    if (layout === null) return this.#takeTitle(line, start);
    if (layout !== first.line.layout) return false;
    this.#push({ layout, line, start });
    return true;
  }

  #push({ layout, line, start }: { layout: RowLayout; line: string; start: number }): void {
    this.lines.push(...this.#titles, { start, line: { layout, text: line } });
    this.#titles = [];
  }

  #takeTitle(line: string, start: number): boolean {
    const layout = this.lines[0]?.line.layout ?? 'pipe';
    if (layout === 'pipe' || this.#titles.length === MOST_TITLES || line.trim().length > LONGEST_TITLE)
      return false;
    this.#titles.push({ start, line: { layout, text: line } });
    return true;
  }

  /** True for the head that is written again behind a blank line, line by line. */
  #isRepeated(line: string): boolean {
    const known = this.lines[this.#isBroken ? 0 : this.#repeated];
    if ((!this.#isBroken && this.#repeated === 0) || known === undefined) return false;
    const isSame = line.trim() === known.line.text.trim();
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
