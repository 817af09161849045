import type { PlacedBlock } from '../block/placed-block';
import type { Headings } from './outline';
import type { UnitKind } from '../block/opening/unit-kind';
import type { UnitShape } from './unit-shape';
import { viewUnits } from './unit-view';

/** Headings by what stands in their own blocks: the title of some is the lines below. */
export interface HeadingShapes {
  readonly untitled: readonly UnitShape[];
  readonly titledArticles: number;
}

/** Looks through the tree, but for what is below articles: no headings, and in a long law most of its units. */
export function readHeadings(units: readonly UnitShape[], blocks: readonly PlacedBlock[]): HeadingShapes {
  const untitled: UnitShape[] = [];
  let titledArticles = 0;
  const walk = (shapes: readonly UnitShape[]): void => {
    for (const shape of shapes) {
      const isTitled = (blocks[shape.index]?.block.opening.unit?.title ?? null) !== null;
      if (HEADED.has(shape.kind) && !isTitled) untitled.push(shape);
      if (shape.kind !== 'article') walk(shape.children);
      else if (isTitled) titledArticles += 1;
    }
  };
  walk(units);
  return { untitled, titledArticles };
}

const HEADED: ReadonlySet<UnitKind> = new Set(['part', 'chapter', 'section', 'subsection', 'article']);

/** The headings of a document. */
export function viewHeadings(shapes: HeadingShapes, blocks: readonly PlacedBlock[]): Headings {
  const views = viewUnits(shapes.untitled, blocks);
  const untitled = views.filter(({ title }) => title === null);
  const titledBelow = views.filter(({ kind, title }) => kind === 'article' && title !== null).length;
  return { untitled, titledArticles: shapes.titledArticles + titledBelow };
}
