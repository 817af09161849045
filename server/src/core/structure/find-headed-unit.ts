import type { OutlineUnit, UnitKind } from './outline';
import { countHeading } from '../block/opening/unit-shapes';

/** The first part, chapter, section or annex with a label, however it is written: "II", "2", "thứ hai". Null for none. */
export function findHeadedUnit(
  units: readonly OutlineUnit[],
  kind: string,
  label: string,
): OutlineUnit | null {
  const wanted = countHeading(label);
  for (const unit of units) {
    const isIt = unit.kind === kind && unit.number === wanted.number && unit.suffix === wanted.suffix;
    if (isIt) return unit;
    const below = MAY_HOLD.has(unit.kind) ? findHeadedUnit(unit.children, kind, label) : null;
    if (below !== null) return below;
  }
  return null;
}

/** Headed units stand below nothing else. */
const MAY_HOLD: ReadonlySet<UnitKind> = new Set<UnitKind>([
  'attachment',
  'annex',
  'part',
  'chapter',
  'section',
]);

/** The units that an offset lies in, from the outermost. Logarithmic at each level. */
export function unitPathAt(units: readonly OutlineUnit[], offset: number): readonly OutlineUnit[] {
  const path: OutlineUnit[] = [];
  for (let level = units; ;) {
    const unit = lastAt(level, offset);
    if (unit === undefined || offset >= unit.end) return path;
    path.push(unit);
    level = unit.children;
  }
}

function lastAt(units: readonly OutlineUnit[], offset: number): OutlineUnit | undefined {
  let low = 0;
  let high = units.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const unit = units[middle];
    if (unit !== undefined && unit.span.start <= offset) low = middle + 1;
    else high = middle;
  }
  return units[low - 1];
}
