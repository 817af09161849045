import { createBlock, type Block } from '../block/block';
import { CLAIM_LISTS } from '../block/claim-lists';
import { ClaimPlaces, type BlockTest, type PlacedClaims, type ReplacedBlocks } from '../block/claim-places';
import type { PlacedBlock } from '../block/placed-block';
import type { ClaimList } from '../block/readers';
import { Lexer } from '../reading/lexer';
import type { Mention, References } from '../references/references';
import { resolveReferences } from '../references/resolve';
import type { Outline } from '../structure/outline';
import { readPassages, readPassagesAround, type Passage } from '../structure/passage/passages';
import { readOutline, type OutlineShape, type ShapedOutline } from '../structure/read-outline';
import { keepsShape } from '../structure/same-shape';
import { findTables, findTablesAround, type PlacedTable } from '../structure/table/tables';
import { splitIntoBlocks, type BlockKind } from '../text/blocks';
import { ownCopy } from '../text/own-copy';
import type { TextPieces } from '../text/pieces';
import { shiftSpan, spanTouches, textAt, type Span } from '../text/span';
import { areStillRows, rowsAround, type BlockRange } from './rows-around';
import { DocumentSource, type EditedSource } from './source';

/**
 * One version of one draft. Immutable; an edit makes a new one that shares the blocks it did not touch. All its offsets are those of the
 * text as it is read (see `core/reading`); `source` is the way from and to the text as it is written.
 */
export interface DocumentModel extends PlacedClaims {
  /** The whole text as it is read. An edit does not need it: the first use behind one joins it, which is linear. */
  readonly text: string;
  /** The same text, for reading a stretch of it without joining the whole. */
  readonly pieces: TextPieces;
  /** The text as it is written, and the way to it. */
  readonly source: DocumentSource;
  /** Which places mean the same document. Read on first use and once. */
  readonly references: References;
  /** The tables, in order. Read on first use; an edit reads only the table that it touches. */
  readonly tables: readonly PlacedTable[];
  /** The lines whose figures are reckoned from those of other lines. Read on first use; an edit reads only the passages that it touches. */
  readonly passages: readonly Passage[];
  /** The tables that stand in a stretch or around it: the same ones, without reading the others as long as nobody asked for all. */
  readonly tablesAround: (wanted: Span) => readonly PlacedTable[];
  /** The passages of which a line stands in a stretch or around it: the same ones, without reading the others. */
  readonly passagesAround: (wanted: Span) => readonly Passage[];
  /** How the document is built. Each part is read on first use and once. */
  readonly outline: Outline;
}

/** A change of a document: the span (of the text as it was written) that is replaced, and what is written there now. */
export interface DocumentChange {
  readonly span: Span;
  readonly text: string;
}

/** Reads a document. Linear; claims are read later, block by block, when a rule asks. */
export function createDocument(written: string): DocumentModel {
  const source = DocumentSource.from(written);
  const text = source.read.toString();
  const lexer = new Lexer(text.length);
  const blocks = placeBlocks({ text, start: 0 }, (kind, inBlock) => createBlock(kind, inBlock, lexer));
  return new LazyDocument({ source, blocks, ...partsOf(blocks) });
}

/**
 * The document after a change. Only the groups of lines around the change are read and split again, and of those only blocks whose
 * text is new are made anew. Where a comment or code is open, all behind it may be other than it was, and the whole is read again.
 */
export function editDocument(before: DocumentModel, change: DocumentChange): DocumentModel {
  const touched = before.source.spanFromWritten(change.span);
  const near = before.source.isOpen
    ? null
    : (editRows(before, change, touched) ?? editGroups(before, change, groupsAround(before.blocks, touched)));
  const edited = near ?? editGroups(before, change, { first: 0, last: before.blocks.length });
  if (edited === null) throw new Error('a whole text can be read by itself');
  const { source, blocks, replaced } = edited;
  const known = before instanceof LazyDocument ? before.partsAfter(blocks, replaced) : partsOf(blocks);
  return new LazyDocument({ source, blocks, ...known });
}

function groupsAround(blocks: readonly PlacedBlock[], touched: Span): BlockRange {
  return {
    first: indexOfGroupBefore(blocks, touched.start),
    last: indexOfSecondGroupBehind(blocks, touched.end),
  };
}

interface EditedBlocks {
  readonly source: DocumentSource;
  readonly blocks: readonly PlacedBlock[];
  readonly replaced: ReplacedBlocks;
}

/** Null where the groups can no longer be read by themselves. */
function editGroups(before: DocumentModel, change: DocumentChange, groups: BlockRange): EditedBlocks | null {
  const read = readAgain(before, change, groups);
  return read === null ? null : replaceBlocks(before, read);
}

/** Blocks that are read again, as they were and as they are, and by how much longer the text has become. */
interface ReadAgain extends Pick<EditedSource, 'source' | 'isApart'> {
  readonly range: BlockRange;
  readonly old: readonly PlacedBlock[];
  readonly fresh: readonly PlacedBlock[];
  readonly by: number;
}

/** Null where they can no longer be read by themselves. */
function readAgain(before: DocumentModel, change: DocumentChange, range: BlockRange): ReadAgain | null {
  const { first, last } = range;
  const old = before.blocks.slice(first, last);
  const stretch = {
    start: first === 0 ? 0 : lineStartOf(before, first),
    end: before.blocks[last]?.start ?? before.source.read.length,
  };
  const edited = before.source.edit(change, stretch);
  if (edited === null) return null;
  const { source, text, isApart } = edited;
  const by = source.read.length - before.source.read.length;
  const fresh = placeBlocks(
    { text, start: stretch.start },
    reusing(old, before.source.spanFromWritten(change.span), by),
  );
  return { source, isApart, range, old, fresh, by };
}

function replaceBlocks(before: DocumentModel, { source, range, old, fresh, by }: ReadAgain): EditedBlocks {
  const { first, last } = range;
  const blocks = before.blocks.slice(0, first);
  for (const placed of fresh) blocks.push(placed);
  for (const placed of before.blocks.slice(last)) blocks.push(by === 0 ? placed : moveBy(placed, by));
  return { source, blocks, replaced: withoutKept({ first, before: old, after: fresh }) };
}

/**
 * An edit within a few rows of a table, of which only these are read again with one on each side: a row is a line by itself, and thousands
 * may stand in one group. Null where the lines may be read otherwise amid their group.
 */
function editRows(before: DocumentModel, change: DocumentChange, touched: Span): EditedBlocks | null {
  const range = rowsAround(before.blocks, touched, lastIndexAtOrBefore(before.blocks, touched.start));
  const read = range === null ? null : readAgain(before, change, range);
  if (read?.isApart !== true || !areStillRows(read.old, read.fresh)) return null;
  const fresh = read.fresh.map((placed, index) =>
    index === 0 ? { ...placed, opensGroup: read.old[0]?.opensGroup === true } : placed,
  );
  return replaceBlocks(before, { ...read, fresh });
}

/** Where the line of a block begins: what it is set in by tells code from prose. */
function lineStartOf({ blocks, pieces }: DocumentModel, index: number): number {
  const start = blocks[index]?.start ?? 0;
  const last = blocks[index - 1];
  const from = last === undefined ? 0 : endOf(last);
  const between = pieces.slice(from, start);
  const lineEnd = Math.max(between.lastIndexOf('\n'), between.lastIndexOf('\r'));
  return lineEnd === -1 ? start : from + lineEnd + 1;
}

/** What was read again without the blocks at its ends that came out as they were: nobody need ask those again. */
function withoutKept({ first, before, after }: ReplacedBlocks): ReplacedBlocks {
  const most = Math.min(before.length, after.length);
  let lead = 0;
  while (lead < most && isKept(before[lead], after[lead])) lead += 1;
  let tail = 0;
  while (tail < most - lead && isKept(before.at(-1 - tail), after.at(-1 - tail))) tail += 1;
  return {
    first: first + lead,
    before: before.slice(lead, before.length - tail),
    after: after.slice(lead, after.length - tail),
  };
}

function isKept(before: PlacedBlock | undefined, after: PlacedBlock | undefined): boolean {
  return before?.block === after?.block && before?.opensGroup === after?.opensGroup;
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

/**
 * The mention at an offset, both ends included; null for none. Which document is meant needs the whole text, so that is resolved only where
 * the block at the offset cites something there: elsewhere this takes as long as reading the block.
 */
export function mentionAt(document: DocumentModel, offset: number): Mention | null {
  const placed = blockAt(document, offset);
  if (placed === undefined) return null;
  const { citations, shortForms } = placed.block;
  const isCited = [...citations, ...shortForms].some(({ span }) => spanTouches(span, offset - placed.start));
  return isCited ? document.references.mentionAt(offset) : null;
}

/** What a version takes over from the one before it. */
interface KnownParts {
  readonly claimPlaces: ClaimPlaces;
  /** What of the outline of the version before still holds. */
  readonly knownShape: OutlineShape | null;
}

function partsOf(blocks: readonly PlacedBlock[]): KnownParts {
  return { claimPlaces: new ClaimPlaces(blocks), knownShape: null };
}

interface DocumentParts extends KnownParts {
  readonly source: DocumentSource;
  readonly blocks: readonly PlacedBlock[];
}

class LazyDocument implements DocumentModel {
  readonly source: DocumentSource;
  readonly blocks: readonly PlacedBlock[];
  readonly knownShape: OutlineShape | null;
  readonly #claimPlaces: ClaimPlaces;
  #references: References | null = null;
  #tables: readonly PlacedTable[] | null = null;
  #passages: readonly Passage[] | null = null;
  #outline: ShapedOutline | null = null;

  constructor({ source, blocks, claimPlaces, knownShape }: DocumentParts) {
    this.source = source;
    this.blocks = blocks;
    this.knownShape = knownShape;
    this.#claimPlaces = claimPlaces;
  }

  get pieces(): TextPieces {
    return this.source.read;
  }

  get text(): string {
    return this.pieces.toString();
  }

  get references(): References {
    return (this.#references ??= resolveReferences(this));
  }

  get tables(): readonly PlacedTable[] {
    return (this.#tables ??= findTables(this));
  }

  get passages(): readonly Passage[] {
    return (this.#passages ??= readPassages(this));
  }

  tablesAround(wanted: Span): readonly PlacedTable[] {
    return this.#tables ?? findTablesAround(this, wanted);
  }

  passagesAround(wanted: Span): readonly Passage[] {
    return this.#passages ?? readPassagesAround(this, wanted);
  }

  get outline(): ShapedOutline {
    return (this.#outline ??= readOutline(this.blocks, this.knownShape ?? undefined));
  }

  blocksWith(list: ClaimList): readonly PlacedBlock[] {
    return this.blocksWhere(HAS_CLAIMS[list], neverStop) ?? [];
  }

  blocksWhere(holds: BlockTest, shouldStop: () => boolean): readonly PlacedBlock[] | null {
    return this.#claimPlaces.blocksWhere(holds, shouldStop);
  }

  /** What the next version takes over: of the outline nothing where the edit may change it. */
  partsAfter(blocks: readonly PlacedBlock[], replaced: ReplacedBlocks): KnownParts {
    return {
      claimPlaces: this.#claimPlaces.afterEdit(blocks, replaced),
      knownShape: keepsShape(replaced) ? this.outline.shape : null,
    };
  }
}

/** For each list of claims the one question whether a block has any. */
const HAS_CLAIMS = testsOf(CLAIM_LISTS);

function testsOf(lists: readonly ClaimList[]): Readonly<Record<ClaimList, BlockTest>>;
function testsOf(lists: readonly ClaimList[]): Readonly<Record<string, BlockTest>> {
  return Object.fromEntries(
    lists.map((list, place) => [
      list,
      // Most blocks are known to have none by their cues.
      (block: Block) => (block.mayHave & (1 << place)) !== 0 && block[list].length > 0,
    ]),
  );
}

function neverStop(): boolean {
  return false;
}

/** Makes the block of a text at a span of the document, or finds one that was made before. */
type MakeBlock = (kind: BlockKind, inBlock: string, span: Span) => Block;

/** Some text that is read of the document, and where it starts there. */
interface Stretch {
  readonly text: string;
  readonly start: number;
}

function placeBlocks({ text, start }: Stretch, make: MakeBlock): readonly PlacedBlock[] {
  return splitIntoBlocks(text).map(({ kind, span, opensGroup }) => {
    const block = make(kind, textAt(text, span), shiftSpan(span, start));
    return { start: start + span.start, block, opensGroup };
  });
}

/**
 * Takes over the blocks whose text the change left as it was: one before or behind the change is looked for at its place, one that the
 * change passed over by its text. `by` is how much longer the text has become.
 */
function reusing(replaced: readonly PlacedBlock[], touched: Span, by: number): MakeBlock {
  const byStart = new Map(replaced.map(({ start, block }) => [start, block]));
  const passed = replaced.filter(placed => placed.start <= touched.end && endOf(placed) >= touched.start);
  const byText = new Map(passed.map(({ block }) => [`${block.kind}:${block.text}`, block]));
  return (kind, inBlock, { start, end }) => {
    const old = byStart.get(end <= touched.start ? start : start - by);
    if (old?.kind === kind && old.text === inBlock) return old;
    // A copy, since a window would keep the text around it for as long as the block lives.
    return byText.get(`${kind}:${inBlock}`) ?? createBlock(kind, ownCopy(inBlock));
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

/** The index of the last block that starts at or before the offset, or -1. Logarithmic. */
export function lastIndexAtOrBefore(blocks: readonly PlacedBlock[], offset: number): number {
  let low = -1;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle]?.start ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
