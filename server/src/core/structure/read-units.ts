import type { PlacedBlock } from '../block/placed-block';
import { quotationAt, type ArticleFrame } from './article-frame';
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
  articles: ArticleFrame,
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
    readBlock(tree, { blocks, index, articles, isAfter: index >= afterBlock });
  }
  return tree.finish(blocks.length);
}

interface BlockPlace {
  readonly blocks: readonly PlacedBlock[];
  readonly index: number;
  readonly articles: ArticleFrame;
  /** True behind the closing of the document. */
  readonly isAfter: boolean;
}

function readBlock(tree: UnitTree, { blocks, index, articles, isAfter }: BlockPlace): void {
  const placed = blocks[index];
  if (placed === undefined) return;
  const { unit, form, isQuotation } = placed.block.opening;
  if (unit === null) {
    if (form === 'type') readAttachment(tree, { blocks, index, isAfter });
    return;
  }
  if (isQuotation || isRow(placed) || isQuoted(articles, index)) return;
  tree.add(new UnitShape(unit.kind, index, unit));
}

/** A row with bars is a table's; a tab behind a number is how lists come from Word. */
function isRow({ block }: PlacedBlock): boolean {
  return block.kind === 'table-row' && block.text.startsWith('|');
}

/** True behind the block that a quotation begins in; one that begins with it has its own mark. */
function isQuoted(articles: ArticleFrame, index: number): boolean {
  const quotation = quotationAt(articles, index);
  return quotation !== undefined && quotation.index < index;
}

/** "QUY CHẾ" opens an attached text behind the closing, or where "(Kèm theo …)" stands below it. */
function readAttachment(tree: UnitTree, place: Omit<BlockPlace, 'articles'>): void {
  const { blocks, index, isAfter } = place;
  const placed = blocks[index];
  if (placed === undefined || placed.block.kind === 'table-row') return;
  if (!isAfter && !isAttached(blocks, index)) return;
  tree.add(new UnitShape('attachment', index, NO_ORDER));
}

const NO_ORDER = { label: '', number: 0, suffix: '', mark: '' } as const;

const NEAR = 6;

function isAttached(blocks: readonly PlacedBlock[], index: number): boolean {
  return blocks.slice(index + 1, index + NEAR).some(({ block }) => ATTACHED.test(block.text));
}

/** "(Kèm theo Quyết định số …)" on a line of its own, which may be one block with the title above it. */
const ATTACHED = /(?:^|[\r\n])[\s*_]{0,8}\((?:Ban hành )?[Kk]èm theo /u;
