import type { UnitKind } from './outline';
import type { UnitShape } from './unit-shape';

/** Which unit stands above which, where a document does not say otherwise. */
const RANKS: Readonly<Record<UnitKind, number>> = {
  attachment: 0,
  annex: 1,
  part: 2,
  chapter: 3,
  section: 4,
  subsection: 5,
  letter: 6,
  roman: 7,
  article: 8,
  clause: 9,
  arabic: 9,
  decimal: 10,
  point: 11,
  bracketed: 12,
};

/** Puts units into a tree, in the order of the text. */
export class UnitTree {
  readonly #roots: UnitShape[] = [];
  /** From the outermost to the innermost that is open. */
  readonly #open: UnitShape[] = [];

  /** Adds the next unit. */
  add(unit: UnitShape): void {
    this.#closeTo(this.#depthOf(unit), unit.index);
    const parent = this.#open.at(-1);
    if (parent === undefined) this.#roots.push(unit);
    else parent.addChild(unit);
    this.#open.push(unit);
  }

  /** Ends all open units before a block. */
  close(index: number): void {
    this.#closeTo(0, index);
  }

  finish(index: number): readonly UnitShape[] {
    this.close(index);
    return this.#roots;
  }

  #closeTo(depth: number, index: number): void {
    while (this.#open.length > depth) this.#open.pop()?.endAt(index);
  }

  /** How many of the open units stay open: those that the next one lies in. */
  #depthOf(unit: UnitShape): number {
    const sibling = this.#findSibling(unit);
    if (sibling !== -1) return sibling;
    if (opensRow(unit)) return this.#open.length;
    // What a decision approves is written out below its article: "Điều 1. … I. MỤC TIÊU".
    const article = BELOW_ARTICLES.has(unit.kind) ? this.#depthOfArticle() : -1;
    if (article !== -1) return article + 1;
    const above = this.#open.findIndex(open => RANKS[open.kind] >= RANKS[unit.kind]);
    return above === -1 ? this.#open.length : above;
  }

  #depthOfArticle(): number {
    return this.#open.findIndex(({ kind }) => kind === 'article');
  }

  /** The innermost open unit that it follows in its row, else the innermost of its kind; -1 for none. */
  #findSibling(unit: UnitShape): number {
    let innermost = -1;
    for (let depth = this.#open.length - 1; depth >= 0; depth -= 1) {
      const open = this.#open[depth];
      if (open === undefined || !isAlike(open, unit)) continue;
      if (follows(unit, open)) return depth;
      if (innermost === -1) innermost = depth;
    }
    // "1-" inside of "2." is a row of its own.
    return opensRow(unit) && this.#open[innermost]?.order.mark !== unit.order.mark ? -1 : innermost;
  }
}

/** True for the first unit of a row that may stand below anything. */
function opensRow({ kind, order: { number, suffix } }: UnitShape): boolean {
  return number === 1 && suffix === '' && LISTED.has(kind);
}

const LISTED: ReadonlySet<UnitKind> = new Set<UnitKind>(['arabic', 'decimal', 'point', 'bracketed']);
const BELOW_ARTICLES: ReadonlySet<UnitKind> = new Set<UnitKind>(['letter', 'roman']);

function isAlike(open: UnitShape, unit: UnitShape): boolean {
  if (open.kind === 'clause') return unit.kind === 'arabic';
  if (open.kind !== unit.kind) return false;
  return unit.kind !== 'decimal' || depthOf(open.order.label) === depthOf(unit.order.label);
}

function depthOf(label: string): number {
  return label.split('.').length;
}

function follows(unit: UnitShape, before: UnitShape): boolean {
  return unit.order.number === before.order.number + 1 && unit.order.mark === before.order.mark;
}
