import type { PlacedBlock } from '../block/placed-block';
import { shiftSpan, type Span } from '../text/span';
import type { OutlineUnit } from './outline';
import type { UnitKind } from '../block/opening/unit-kind';
import { readTitleBelow } from './title-below';
import type { UnitShape } from './unit-shape';

/** The units of some shapes, with their offsets in a document. */
export function viewUnits(
  shapes: readonly UnitShape[],
  blocks: readonly PlacedBlock[],
): readonly OutlineUnit[] {
  return shapes.map(shape => new UnitView(shape, blocks));
}

/** A unit whose spans are made when they are asked for. */
class UnitView implements OutlineUnit {
  readonly #shape: UnitShape;
  readonly #blocks: readonly PlacedBlock[];
  #children: readonly OutlineUnit[] | null = null;

  constructor(shape: UnitShape, blocks: readonly PlacedBlock[]) {
    this.#shape = shape;
    this.#blocks = blocks;
  }

  get kind(): UnitKind {
    return this.#shape.kind;
  }

  get label(): string {
    return this.#shape.order.label;
  }

  get number(): number {
    return this.#shape.order.number;
  }

  get suffix(): string {
    return this.#shape.order.suffix;
  }

  get mark(): string {
    return this.#shape.order.mark;
  }

  get amends(): boolean {
    return this.#placed?.block.opening.unit?.amends ?? false;
  }

  get span(): Span {
    const placed = this.#placed;
    if (placed === undefined) return { start: 0, end: 0 };
    const { start, block } = placed;
    // An attached text begins with its type, alone in its block.
    const lead = Math.max(block.text.search(/\p{L}/u), 0);
    return shiftSpan(block.opening.unit?.span ?? { start: lead, end: block.text.length }, start);
  }

  get title(): Span | null {
    const own = this.#placed?.block.opening.unit?.title ?? null;
    if (own === null) return readTitleBelow(this.#blocks, this.#shape.index + 1);
    return shiftSpan(own, this.#placed?.start ?? 0);
  }

  get end(): number {
    return startOfBlock(this.#blocks, this.#shape.end);
  }

  get children(): readonly OutlineUnit[] {
    return (this.#children ??= viewUnits(this.#shape.children, this.#blocks));
  }

  get #placed(): PlacedBlock | undefined {
    return this.#blocks[this.#shape.index];
  }
}

/** Where a block starts; behind the last one the end of the text. */
export function startOfBlock(blocks: readonly PlacedBlock[], index: number): number {
  const placed = blocks[index];
  if (placed !== undefined) return placed.start;
  const last = blocks.at(-1);
  return last === undefined ? 0 : last.start + last.block.text.length;
}
