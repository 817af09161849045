import type { ReplacedBlocks } from '../block/claim-places';
import type { PlacedBlock } from '../block/placed-block';
import { LONGEST_LINE } from './read-closing';
import { TITLE_BLOCKS } from './read-letterhead';
import { PREAMBLE_BLOCKS } from './read-preamble';
import type { UnitHeading } from '../block/opening/unit-headings';

/**
 * True where an edit leaves the shape of the outline as it was: below the letterhead, and each block begins what it began before. Most
 * edits change words in a sentence, and the tree, the articles and the numbers of a long document need not be read anew for them.
 */
export function keepsShape({ first, before, after }: ReplacedBlocks): boolean {
  if (before.length !== after.length || first < TITLE_BLOCKS + PREAMBLE_BLOCKS) return false;
  return after.every((placed, index) => {
    const old = before[index];
    return old !== undefined && (old.block === placed.block || isAlike(old, placed));
  });
}

function isAlike({ block: one }: PlacedBlock, { block: other }: PlacedBlock): boolean {
  const [old, fresh] = [one.opening, other.opening];
  const isSameUnit =
    old.unit === null || fresh.unit === null
      ? old.unit === fresh.unit
      : old.unit.kind === fresh.unit.kind &&
        old.unit.label === fresh.unit.label &&
        old.unit.mark === fresh.unit.mark &&
        (old.unit.title === null) === (fresh.unit.title === null);
  return (
    isSameUnit &&
    isSameHeading(old.heading, fresh.heading) &&
    one.kind === other.kind &&
    old.form === fresh.form &&
    // The blocks around these are read with them.
    old.form === null &&
    old.isQuotation === fresh.isQuotation &&
    old.closes === fresh.closes &&
    old.opensAt === -1 &&
    fresh.opensAt === -1 &&
    isLong(one.text) === isLong(other.text) &&
    !ATTACHED.test(one.text) &&
    !ATTACHED.test(other.text)
  );
}

/** Alike in all but the spans. */
function isSameHeading(old: UnitHeading | null, fresh: UnitHeading | null): boolean {
  if (old === null || fresh === null) return old === fresh;
  switch (old.kind) {
    case 'article':
    case 'clause':
    case 'point':
      return (
        fresh.kind === old.kind &&
        fresh.label === old.label &&
        fresh.hasTitle === old.hasTitle &&
        fresh.amends === old.amends
      );
    case 'annex':
      return fresh.kind === 'annex' && fresh.label === old.label && fresh.isHeading === old.isHeading;
    case 'type':
      return fresh.kind === 'type' && fresh.type === old.type;
    case 'amendment':
    case 'unread-point':
    case 'form':
    case 'elision':
      return fresh.kind === old.kind;
  }
}

function isLong(text: string): boolean {
  return text.length > LONGEST_LINE;
}

/** "(Kèm theo …)", which makes an attached text of the type above it. */
const ATTACHED = /[Kk]èm theo/u;
