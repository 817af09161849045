import type { PlacedBlock } from '../model/placed-block';
import type { Span } from '../text/span';
import type { ArticleOutline } from './articles';
import { isQuoted, lastStartingAt } from './find-unit';
import { readNumberedItem, type NumberedItem, type NumberedKind } from './numbered-item';
import { expects } from './item-order';

/** Units of one kind that are numbered one behind the other: the articles of a text, the clauses of an article. */
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
  /** Where the next larger unit begins, or the document ends. */
  readonly end: number;
  /** False where a point between could not be read: "©)" of a scan. */
  readonly isPlain: boolean;
}

/**
 * The runs of numbered units of a document, those with faults too: an item that does not follow is put behind the last one. Rows
 * of tables, quotations and articles that change another text are left out. Linear in the number of blocks, whose numbers are kept
 * with them.
 */
export function readNumberedRuns(
  blocks: readonly PlacedBlock[],
  outline: ArticleOutline,
): readonly NumberedRun[] {
  const reading = new RunReading(outline);
  for (const placed of blocks) reading.read(placed);
  const last = blocks.at(-1);
  return reading.finish(last === undefined ? 0 : last.start + last.block.text.length);
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
const NO_TYPES: readonly string[] = [];

class RunReading {
  readonly #outline: ArticleOutline;
  /** Articles that change another text, whose items are not the document's own. */
  readonly #amending: readonly Span[];
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

  constructor(outline: ArticleOutline) {
    this.#outline = outline;
    this.#amending = outline.texts.flatMap(({ articles }) =>
      articles.filter(({ amends }) => amends).map(({ span: { start }, end }) => ({ start, end })),
    );
  }

  read({ start, block }: PlacedBlock): void {
    const { heading, unit, isQuotation } = block.opening;
    if ((unit === null && heading === null) || isQuotation || isQuoted(this.#outline, start)) return;
    if (heading?.kind === 'annex' && heading.isHeading) this.#close(ALL, start);
    if (heading?.kind === 'type') this.#types.push(heading.type);
    const item = readNumberedItem(block, start);
    if (item === 'division') this.#close(SMALLER.article, start);
    else if (item !== null) this.#readItem(item);
    else if (heading?.kind === 'unread-point') this.#doubt('point');
  }

  /** In the order of their first items. */
  finish(end: number): readonly NumberedRun[] {
    this.#close(ALL, end);
    return this.#runs;
  }

  #readItem(item: NumberedItem): void {
    const { kind, start } = item;
    if (kind !== 'article' && this.#isAmending(start)) return;
    this.#close(SMALLER[kind], start);
    const runs = this.#open[kind];
    const isFirst = item.number === 1 && item.suffix === '';
    const fits = isFirst ? -1 : runs.findLastIndex(({ items }) => expects(item, items.at(-1)));
    if (fits !== -1) {
      while (runs.length > fits + 1) this.#end(runs, start);
      runs[fits]?.items.push(item);
    } else if (isFirst) {
      // Lists lie in each other; texts with articles stand one behind the other.
      if (kind === 'article') this.#close(['article'], start);
      if (runs.length === DEEPEST) this.#endOutermost(runs, start);
      runs.push(this.#openRun(item));
    } else if (runs.length > 0) runs.at(-1)?.items.push(item);
    else runs.push(this.#openRun(item));
    if (kind === 'article' && this.#types.length > 0) this.#types = [];
  }

  #isAmending(offset: number): boolean {
    if (this.#amending.length === 0) return false;
    const span = lastStartingAt(this.#amending, offset, ({ start }) => start);
    return span !== undefined && offset < span.end;
  }

  #openRun(item: NumberedItem): OpenRun {
    const { kind } = item;
    const run: OpenRun = {
      kind,
      items: [item],
      article: kind === 'article' ? null : (this.#open.article.at(-1)?.items.at(-1) ?? null),
      clause: kind === 'point' ? (this.#open.arabic.at(-1)?.items.at(-1) ?? null) : null,
      types: kind === 'article' ? [...new Set(this.#types)] : NO_TYPES,
      end: item.start,
      isPlain: true,
    };
    this.#runs.push(run);
    return run;
  }

  #doubt(kind: NumberedKind): void {
    for (const run of this.#open[kind]) run.isPlain = false;
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
