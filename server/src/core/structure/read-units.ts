import type { PlacedBlock } from '../model/placed-block';
import type { Span } from '../text/span';
import { lastStartingAt } from './find-unit';
import type { FormPlace } from './read-form';
import { UnitShape } from './unit-shape';
import { UnitTree } from './unit-tree';

/**
 * Reads the tree of headings and numbered units by their blocks, those of attached texts and annexes too. Leaves out the letterhead, the closing,
 * quotations and the rows of tables. Linear in the number of blocks, as the openings of blocks are kept with them.
 */
export function readUnits(
  blocks: readonly PlacedBlock[],
  { firstBlock, closingBlock, afterBlock }: FormPlace,
  quoted: readonly Span[],
): readonly UnitShape[] {
  const tree = new UnitTree();
  for (let index = firstBlock; index < blocks.length; index += 1) {
    const placed = blocks[index];
    if (placed === undefined) break;
    if (index === closingBlock) {
      tree.close(index);
      index = afterBlock - 1;
      continue;
    }
    readBlock(tree, { blocks, index, quoted, isAfter: index >= afterBlock });
  }
  return tree.finish(blocks.length);
}

interface BlockPlace {
  readonly blocks: readonly PlacedBlock[];
  readonly index: number;
  readonly quoted: readonly Span[];
  /** True behind the closing of the document. */
  readonly isAfter: boolean;
}

function readBlock(tree: UnitTree, { blocks, index, quoted, isAfter }: BlockPlace): void {
  const placed = blocks[index];
  if (placed === undefined) return;
  const { start, block } = placed;
  const { unit, form, isQuotation } = block.opening;
  if (unit === null) {
    if (form === 'type') readAttachment(tree, { blocks, index, isAfter });
    return;
  }
  if (isQuotation || isRow(placed) || isWithin(quoted, start)) return;
  tree.add(new UnitShape(unit.kind, index, unit));
}

/** A row with bars is a table's; a tab behind a number is how lists come from Word. */
function isRow({ block }: PlacedBlock): boolean {
  return block.kind === 'table-row' && block.text.startsWith('|');
}

function isWithin(quoted: readonly Span[], offset: number): boolean {
  if (quoted.length === 0) return false;
  const span = lastStartingAt(quoted, offset, ({ start }) => start);
  return span !== undefined && offset < span.end;
}

/** "QUY CHẾ" opens an attached text behind the closing, or where "(Kèm theo …)" stands below it. */
function readAttachment(tree: UnitTree, place: Omit<BlockPlace, 'quoted'>): void {
  const { blocks, index, isAfter } = place;
  const placed = blocks[index];
  if (placed === undefined || placed.block.kind === 'table-row') return;
  if (!isAfter && !isAttached(blocks, index)) return;
  tree.add(new UnitShape('attachment', index, NO_ORDER));
}

const NO_ORDER = { label: '', number: 0, suffix: '', mark: '' } as const;

const NEAR = 6;

function isAttached(blocks: readonly PlacedBlock[], index: number): boolean {
  return blocks
    .slice(index + 1, index + NEAR)
    .some(({ block }) => ATTACHED.test(block.text.normalize('NFC')));
}

/** "(Kèm theo Quyết định số …)" on a line of its own, which may be one block with the title above it. */
const ATTACHED = /(?:^|[\r\n])[\s*_]{0,8}\((?:Ban hành )?[Kk]èm theo /u;
