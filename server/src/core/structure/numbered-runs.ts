import type { Block } from '../block/block';
import { POINT_LETTERS } from '../block/opening/unit-order';
import type { PlacedBlock } from '../block/placed-block';
import { lastBefore, quotationAt, type ArticleFrame, type ArticleShape } from './article-frame';
import { readNumberedItem, type NumberedItem, type NumberedKind } from './numbered-item';
import { expects } from './item-order';

/**
 * Units of one kind that are numbered one behind the other: the articles of a text, the clauses of an article. By the indexes of
 * blocks: without offsets.
 */
export interface NumberedRun {
  readonly kind: NumberedKind;
  /** In the order of the text; not empty. */
  readonly items: readonly NumberedItem[];
  /** The article that it is in; null outside of articles. */
  readonly article: NumberedItem | null;
  /** The clause, or Arabic number outside of articles, that points are in. */
  readonly clause: NumberedItem | null;
  /** Types that lines in capitals above the first article name, folded. */
  readonly types: readonly string[];
  /** The index of the block that begins the next larger unit; the number of blocks where none does. */
  readonly end: number;
  /** The alphabet that its points go by. */
  readonly letters: string;
  /** False where something between could not be read, or was left out: "©)", "@)" of a scan, "[...]". */
  readonly isPlain: boolean;
}

/**
 * The runs of numbered units of a document, those with faults too: an item that does not follow is put behind the last one. Rows
 * of tables, quotations and articles that change another text are left out. Linear in the number of blocks, whose numbers are kept
 * with them.
 */
export function readNumberedRuns(
  blocks: readonly PlacedBlock[],
  frame: ArticleFrame,
): readonly NumberedRun[] {
  const reading = new RunReading(frame);
  for (let index = 0; index < blocks.length; index += 1) {
    const placed = blocks[index];
    if (placed !== undefined) reading.read(placed.block, index, blocks[index - 1]?.block);
  }
  return reading.finish(blocks.length);
}

/** "… (hạng ⏎ II) …": a line that ends in an open bracket goes on in the next. */
function closesBracket({ opening: { unit } }: Block, before: Block | undefined): boolean {
  if (before === undefined || unit?.mark !== ')' || unit.span.end - unit.span.start !== unit.label.length + 1)
    return false;
  return before.text.lastIndexOf('(') > before.text.lastIndexOf(')');
}

interface OpenRun extends NumberedRun {
  readonly items: NumberedItem[];
  end: number;
  isPlain: boolean;
}

/** What a unit ends when it begins: everything smaller. */
const SMALLER: Readonly<Record<NumberedKind, readonly NumberedKind[]>> = {
  roman: ['arabic', 'point', 'bracketed'],
  article: ['roman', 'arabic', 'point', 'bracketed'],
  arabic: ['point', 'bracketed'],
  point: ['bracketed'],
  bracketed: [],
};
const ALL: readonly NumberedKind[] = ['article', 'roman', 'arabic', 'point', 'bracketed'];
/** Each list that begins anew leaves those above it open; more of them than any draft has are not searched. */
const DEEPEST = 100;
const ITEMS: readonly NumberedKind[] = ['point', 'bracketed'];
const ARTICLES: readonly NumberedKind[] = ['article'];
const NO_TYPES: readonly string[] = [];

class RunReading {
  readonly #frame: ArticleFrame;
  /** Articles that change another text, whose items are not the document's own. */
  readonly #amending: readonly ArticleShape[];
  readonly #runs: OpenRun[] = [];
  /** Open runs of a kind, the innermost last. */
  readonly #open: Readonly<Record<NumberedKind, OpenRun[]>> = {
    article: [],
    roman: [],
    arabic: [],
    point: [],
    bracketed: [],
  };
  #types: string[] = [];

  constructor(frame: ArticleFrame) {
    this.#frame = frame;
    this.#amending = frame.texts.flatMap(({ articles }) => articles.filter(({ amends }) => amends));
  }

  read(block: Block, index: number, before: Block | undefined): void {
    const { heading, unit, isQuotation } = block.opening;
    if ((unit === null && heading === null) || isQuotation || this.#isQuoted(index)) return;
    if (closesBracket(block, before)) return;
    if (heading?.kind === 'form' || (heading?.kind === 'annex' && heading.isHeading)) this.#close(ALL, index);
    if (heading?.kind === 'type') this.#types.push(heading.type);
    const item = readNumberedItem(block, index);
    if (item === 'division') this.#close(SMALLER.article, index);
    else if (item !== null) this.#readItem(item);
    else if (heading?.kind === 'unread-point') this.#doubt(ITEMS);
    else if (heading?.kind === 'elision') this.#doubt(ALL);
  }

  /** In the order of their first items. */
  finish(end: number): readonly NumberedRun[] {
    this.#close(ALL, end);
    return this.#runs;
  }

  #readItem(item: NumberedItem): void {
    const { kind, index } = item;
    if (kind !== 'article' && this.#isAmending(index)) return;
    this.#close(SMALLER[kind], index);
    const runs = this.#open[kind];
    const isFirst = item.number === 1 && item.suffix === '';
    const fits = isFirst ? -1 : runs.findLastIndex(({ items }) => expects(item, items.at(-1)));
    if (fits !== -1) {
      while (runs.length > fits + 1) this.#end(runs, index);
      runs[fits]?.items.push(item);
    } else if (isFirst) {
      // Lists lie in each other; texts with articles stand one behind the other.
      if (kind === 'article') this.#close(ARTICLES, index);
      if (runs.length === DEEPEST) this.#endOutermost(runs, index);
      runs.push(this.#openRun(item));
    } else if (runs.length > 0) runs.at(-1)?.items.push(item);
    else runs.push(this.#openRun(item));
    if (kind === 'article' && this.#types.length > 0) this.#types = [];
  }

  /** One that begins with a quotation has its own mark. */
  #isQuoted(index: number): boolean {
    const quotation = quotationAt(this.#frame, index);
    return quotation !== undefined && quotation.index < index;
  }

  #isAmending(index: number): boolean {
    if (this.#amending.length === 0) return false;
    const article = lastBefore(this.#amending, index);
    return article !== undefined && index < article.end;
  }

  #openRun(item: NumberedItem): OpenRun {
    const { kind } = item;
    const run: OpenRun = {
      kind,
      items: [item],
      article: kind === 'article' ? null : (this.#open.article.at(-1)?.items.at(-1) ?? null),
      clause: kind === 'point' ? (this.#open.arabic.at(-1)?.items.at(-1) ?? null) : null,
      types: kind === 'article' && this.#types.length > 0 ? [...new Set(this.#types)] : NO_TYPES,
      end: item.index,
      letters: POINT_LETTERS,
      isPlain: true,
    };
    this.#runs.push(run);
    return run;
  }

  #doubt(kinds: readonly NumberedKind[]): void {
    for (const kind of kinds) for (const run of this.#open[kind]) run.isPlain = false;
  }

  #close(kinds: readonly NumberedKind[], end: number): void {
    for (const kind of kinds) {
      const runs = this.#open[kind];
      while (runs.length > 0) this.#end(runs, end);
    }
  }

  #endOutermost(runs: OpenRun[], end: number): void {
    const run = runs.shift();
    if (run !== undefined) run.end = end;
  }

  #end(runs: OpenRun[], end: number): void {
    const run = runs.pop();
    if (run !== undefined) run.end = end;
  }
}
