import type { UnitKind } from '../block/opening/unit-kind';

/** What orders a unit among others: see `OutlineUnit`. */
export interface UnitOrder {
  readonly label: string;
  readonly number: number;
  readonly suffix: string;
  readonly mark: string;
}

/**
 * A unit in the tree, by the index of its block: without offsets, so that an edit which moves it leaves it as it is. An outline of a
 * long document has fifteen thousand.
 */
export class UnitShape {
  readonly order: UnitOrder;
  readonly index: number;
  #kind: UnitKind;
  #end = 0;
  #children: UnitShape[] | null = null;

  constructor(kind: UnitKind, index: number, order: UnitOrder) {
    this.order = order;
    this.index = index;
    this.#kind = kind;
  }

  get kind(): UnitKind {
    return this.#kind;
  }

  /** The index of the block that it ends before. */
  get end(): number {
    return this.#end;
  }

  get children(): readonly UnitShape[] {
    return this.#children ?? NO_SHAPES;
  }

  /** Puts a unit below this one: an Arabic number right below an article is a clause. */
  addChild(child: UnitShape): void {
    if (this.#kind === 'article' && child.#kind === 'arabic') child.#kind = 'clause';
    (this.#children ??= []).push(child);
  }

  endAt(index: number): void {
    this.#end = index;
  }
}

const NO_SHAPES: readonly UnitShape[] = [];
