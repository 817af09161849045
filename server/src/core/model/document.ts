import { splitIntoBlocks, type BlockKind, type BlockPlace } from '../text/blocks';
import { textAt, type Span } from '../text/span';
import { createBlock, type Block } from './block';

/** A block and where it starts in the document, in UTF-16 code units. */
export interface PlacedBlock {
  readonly start: number;
  readonly block: Block;
  /** True for the first block behind a blank line or at the start: reading may begin here anew. */
  readonly opensGroup: boolean;
}

/** One version of one draft. Immutable; an edit makes a new one that shares the blocks it did not touch. */
export interface DocumentModel {
  readonly text: string;
  readonly blocks: readonly PlacedBlock[];
}

/** A change of a document: the span (of the text before) that is replaced, and what stands there now. */
export interface DocumentChange {
  readonly span: Span;
  readonly text: string;
}

/** Reads a document. Linear; claims are read later, block by block, when a rule asks. */
export function createDocument(text: string): DocumentModel {
  return { text, blocks: placeBlocks(text, 0, text.length, createBlock) };
}

/**
 * The document after a change. Only the groups of lines between the blank lines around the change are split again, and
 * of those only blocks whose text is new are made anew.
 */
export function editDocument(before: DocumentModel, { span, text: inserted }: DocumentChange): DocumentModel {
  const text = before.text.slice(0, span.start) + inserted + before.text.slice(span.end);
  const by = inserted.length - (span.end - span.start);
  const first = indexOfGroupBefore(before.blocks, span.start);
  const last = indexOfSecondGroupBehind(before.blocks, span.end);
  const from = before.blocks[first]?.start ?? 0;
  const to = before.blocks[last]?.start;
  const replaced = before.blocks.slice(first, last);
  const fresh = placeBlocks(
    text,
    first === 0 ? 0 : from,
    to === undefined ? text.length : to + by,
    reusing(replaced),
  );
  const tail = before.blocks.slice(last);
  const shifted = by === 0 ? tail : tail.map(placed => ({ ...placed, start: placed.start + by }));
  return { text, blocks: [...before.blocks.slice(0, first), ...fresh, ...shifted] };
}

/** The block under an offset, both its ends included; undefined between blocks. Logarithmic. */
export function blockAt(document: DocumentModel, offset: number): PlacedBlock | undefined {
  const index = lastIndexAtOrBefore(document.blocks, offset);
  const placed = document.blocks[index];
  return placed !== undefined && offset <= placed.start + placed.block.text.length ? placed : undefined;
}

type MakeBlock = (kind: BlockKind, text: string) => Block;

function placeBlocks(text: string, from: number, to: number, make: MakeBlock): readonly PlacedBlock[] {
  return splitIntoBlocks(text, from, to).map(({ kind, span, opensGroup }: BlockPlace) => ({
    start: span.start,
    block: make(kind, textAt(text, span)),
    opensGroup,
  }));
}

/** Makes blocks, taking over those of the same kind and text from the ones that are replaced. */
function reusing(replaced: readonly PlacedBlock[]): MakeBlock {
  const known = new Map(replaced.map(({ block }) => [`${block.kind}:${block.text}`, block]));
  return (kind, text) => known.get(`${kind}:${text}`) ?? createBlock(kind, text);
}

/**
 * The last block that opens a group strictly before the offset. Strictly: an edit at the very start of a group may
 * remove the blank line before it and join it to the group above.
 */
function indexOfGroupBefore(blocks: readonly PlacedBlock[], offset: number): number {
  let index = lastIndexAtOrBefore(blocks, offset - 1);
  while (index > 0 && blocks[index]?.opensGroup !== true) index -= 1;
  return Math.max(index, 0);
}

/**
 * The second block behind the offset that opens a group. The first may be joined to what the edit left before it,
 * where the edit was in the blank line between; the blank line before the second is out of its reach.
 */
function indexOfSecondGroupBehind(blocks: readonly PlacedBlock[], offset: number): number {
  let index = lastIndexAtOrBefore(blocks, offset) + 1;
  for (let seen = 0; index < blocks.length; index += 1) {
    if (blocks[index]?.opensGroup === true && (seen += 1) === 2) return index;
  }
  return blocks.length;
}

/** The last block that starts at or before the offset, or -1. */
function lastIndexAtOrBefore(blocks: readonly PlacedBlock[], offset: number): number {
  let low = -1;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle]?.start ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
