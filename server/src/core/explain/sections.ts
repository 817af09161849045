import type { UnitKind } from '../block/opening/unit-kind';
import type { DocumentModel } from '../document/document';
import { unitPathAt } from '../structure/find-headed-unit';
import type { OutlineUnit } from '../structure/outline';
import { lastStartingAt } from '../text/last-starting-at';
import type { Span } from '../text/span';

/** A section of a document, and what of a list lies in it or in the sections below it. */
export interface SectionOf<Item> {
  readonly unit: OutlineUnit;
  readonly inside: readonly Item[];
}

/**
 * The sections that hold something of a list, in the order of the text. `items` are in that order too. A numbered item of a single block
 * ("a) Chủ tịch chủ trì;") is a line and no section.
 */
export function groupBySection<Item extends { readonly span: Span }>(
  document: DocumentModel,
  items: readonly Item[],
): readonly SectionOf<Item>[] {
  const { units } = document.outline;
  const inside = new Map<OutlineUnit, Item[]>();
  for (const item of items) {
    for (const unit of unitPathAt(units, item.span.start)) {
      const known = inside.get(unit);
      if (known === undefined) inside.set(unit, [item]);
      else known.push(item);
    }
  }
  return [...inside]
    .filter(([unit]) => isSection(document, unit))
    .map(([unit, found]) => ({ unit, inside: found }));
}

const NUMBERED: ReadonlySet<UnitKind> = new Set<UnitKind>([
  'clause',
  'arabic',
  'decimal',
  'point',
  'bracketed',
]);

function isSection({ blocks }: DocumentModel, { kind, span, end }: OutlineUnit): boolean {
  if (!NUMBERED.has(kind)) return true;
  const last = lastStartingAt(blocks, end - 1, ({ start }) => start);
  return last !== undefined && last.start > span.start;
}
