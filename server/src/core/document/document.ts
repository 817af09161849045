import type { References } from '../references/references';
import { resolveReferences } from '../references/resolve';
import { findTables, TableCache, type PlacedTable } from '../structure/table/tables';
import type { Outline } from '../structure/outline';
import { readOutline, type OutlineShape, type ShapedOutline } from '../structure/read-outline';
import { keepsShape } from '../structure/same-shape';
import { splitIntoBlocks, type BlockPlace } from '../text/blocks';
import { ownCopy } from '../text/own-copy';
import { TextPieces } from '../text/pieces';
import { shiftSpan, textAt, type Span } from '../text/span';
import { createBlock, type Block } from '../block/block';
import { ClaimPlaces, type ClaimList, type PlacedClaims, type ReplacedBlocks } from '../block/claim-places';
import type { PlacedBlock } from '../block/placed-block';

/** One version of one draft. Immutable; an edit makes a new one that shares the blocks it did not touch. */
export interface DocumentModel extends PlacedClaims {
  /** The whole text. An edit does not need it: the first use behind one joins it, which is linear. */
  readonly text: string;
  /** The same text, for reading a stretch of it without joining the whole. */
  readonly pieces: TextPieces;
  /** Which places mean the same document. Read on first use and once. */
  readonly references: References;
  /** The tables, in order. Read on first use; an edit reads only the table that it touches. */
  readonly tables: readonly PlacedTable[];
  /** How the document is built. Each part is read on first use and once. */
  readonly outline: Outline;
}

/** A change of a document: the span (of the text before) that is replaced, and what stands there now. */
export interface DocumentChange {
  readonly span: Span;
  readonly text: string;
}

/** Reads a document. Linear; claims are read later, block by block, when a rule asks. */
export function createDocument(text: string): DocumentModel {
  const pieces = TextPieces.from(text);
  const blocks = placeBlocks({ text, start: 0 }, ({ kind }, written) => createBlock(kind, written));
  return new LazyDocument({ pieces, blocks, ...partsOf(blocks) });
}

/**
 * The document after a change. Only the groups of lines around the change are split again, and of those only blocks whose
 * text is new are made anew.
 */
export function editDocument(before: DocumentModel, change: DocumentChange): DocumentModel {
  const { span, text: inserted } = change;
  const pieces = before.pieces.replace(span, inserted);
  const by = inserted.length - (span.end - span.start);
  const first = indexOfGroupBefore(before.blocks, span.start);
  const last = indexOfSecondGroupBehind(before.blocks, span.end);
  const start = first === 0 ? 0 : (before.blocks[first]?.start ?? 0);
  const end = (before.blocks[last]?.start ?? before.pieces.length) + by;
  const stretch = { text: pieces.slice(start, end), start };
  const fresh = placeBlocks(stretch, reusing(before.blocks.slice(first, last), change));
  const blocks = before.blocks.slice(0, first);
  for (const placed of fresh) blocks.push(placed);
  for (const placed of before.blocks.slice(last)) blocks.push(by === 0 ? placed : moveBy(placed, by));
  const replaced = { first, before: before.blocks.slice(first, last), after: fresh };
  const known = before instanceof LazyDocument ? before.partsAfter(blocks, replaced) : partsOf(blocks);
  return new LazyDocument({ pieces, blocks, ...known });
}

/** By its members: spreading them takes several times as long, and an edit moves half of the blocks. */
function moveBy({ start, block, opensGroup }: PlacedBlock, by: number): PlacedBlock {
  return { start: start + by, block, opensGroup };
}

/** The block under an offset, both its ends included; undefined between blocks. Logarithmic. */
export function blockAt(document: DocumentModel, offset: number): PlacedBlock | undefined {
  const index = lastIndexAtOrBefore(document.blocks, offset);
  const placed = document.blocks[index];
  return placed !== undefined && offset <= placed.start + placed.block.text.length ? placed : undefined;
}

/** What a version takes over from the one before it. */
interface KnownParts {
  readonly claimPlaces: ClaimPlaces;
  /** Shared by the versions of a document. */
  readonly tableCache: TableCache;
  /** What of the outline of the version before still holds. */
  readonly knownShape: OutlineShape | null;
}

function partsOf(blocks: readonly PlacedBlock[]): KnownParts {
  return { claimPlaces: new ClaimPlaces(blocks), tableCache: new TableCache(), knownShape: null };
}

interface DocumentParts extends KnownParts {
  readonly pieces: TextPieces;
  readonly blocks: readonly PlacedBlock[];
}

class LazyDocument implements DocumentModel {
  readonly pieces: TextPieces;
  readonly blocks: readonly PlacedBlock[];
  readonly #claimPlaces: ClaimPlaces;
  readonly #tableCache: TableCache;
  #references: References | null = null;
  readonly #knownShape: OutlineShape | null;
  #tables: readonly PlacedTable[] | null = null;
  #outline: ShapedOutline | null = null;

  constructor({ pieces, blocks, claimPlaces, tableCache, knownShape }: DocumentParts) {
    this.pieces = pieces;
    this.blocks = blocks;
    this.#claimPlaces = claimPlaces;
    this.#tableCache = tableCache;
    this.#knownShape = knownShape;
  }

  get text(): string {
    return this.pieces.toString();
  }

  get references(): References {
    return (this.#references ??= resolveReferences(this));
  }

  get tables(): readonly PlacedTable[] {
    return (this.#tables ??= findTables(this, this.#tableCache));
  }

  get outline(): Outline {
    return (this.#outline ??= readOutline(this.blocks, this.#knownShape ?? undefined));
  }

  blocksWith(list: ClaimList): readonly PlacedBlock[] {
    return this.#claimPlaces.blocksWith(list);
  }

  /** What the next version takes over: of the outline nothing where nothing was read of it, or the edit may change it. */
  partsAfter(blocks: readonly PlacedBlock[], replaced: ReplacedBlocks): KnownParts {
    const shape = this.#outline?.shape ?? this.#knownShape;
    return {
      claimPlaces: this.#claimPlaces.afterEdit(blocks, replaced),
      tableCache: this.#tableCache,
      knownShape: shape !== null && keepsShape(replaced) ? shape : null,
    };
  }
}

/** Makes the block of a place in the document, or finds one that was made before. */
type MakeBlock = (place: BlockPlace, written: string) => Block;

/** Some text of the document, and where it starts there. */
interface Stretch {
  readonly text: string;
  readonly start: number;
}

function placeBlocks({ text, start }: Stretch, make: MakeBlock): readonly PlacedBlock[] {
  return splitIntoBlocks(text).map(place => {
    const span = shiftSpan(place.span, start);
    const block = make({ ...place, span }, textAt(text, place.span));
    return { start: span.start, block, opensGroup: place.opensGroup };
  });
}

/**
 * Takes over the blocks that the change left as they were. One that lies before or behind the change is known by its
 * place and length alone; texts are compared only where the change itself passed over them.
 */
function reusing(replaced: readonly PlacedBlock[], { span, text: inserted }: DocumentChange): MakeBlock {
  const byStart = new Map(replaced.map(({ start, block }) => [start, block]));
  const touched = replaced.filter(placed => placed.start < span.end && endOf(placed) > span.start);
  const byText = new Map(touched.map(({ block }) => [`${block.kind}:${block.text}`, block]));
  const insertedEnd = span.start + inserted.length;
  return ({ kind, span: { start, end } }, written) => {
    const isClear = end <= span.start || start >= insertedEnd;
    const old = byStart.get(end <= span.start ? start : start - insertedEnd + span.end);
    if (isClear && old?.kind === kind && old.text.length === end - start) return old;
    // A copy, since a window would keep the text around it for as long as the block lives.
    return byText.get(`${kind}:${written}`) ?? createBlock(kind, ownCopy(written));
  };
}

function endOf({ start, block }: PlacedBlock): number {
  return start + block.text.length;
}

/**
 * The last block that opens a group strictly before the offset. Strictly: an edit at the very start of a group may
 * remove what parts it from the group above, and join the two.
 */
function indexOfGroupBefore(blocks: readonly PlacedBlock[], offset: number): number {
  let index = lastIndexAtOrBefore(blocks, offset - 1);
  while (index > 0 && blocks[index]?.opensGroup !== true) index -= 1;
  return Math.max(index, 0);
}

/**
 * The second block behind the offset that opens a group. The first may be joined to what the edit left before it,
 * where the edit touched the blank line or the long paragraph between; what parts the second from it is out of reach.
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
