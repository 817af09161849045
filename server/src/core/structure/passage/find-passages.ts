import type { Block } from '../../block/block';
import type { PlacedBlock } from '../../block/placed-block';
import { CUE_BITS } from '../../reading/cues';
import { membersBefore, type Members } from './ballots';
import { markOf } from './line-mark';

/** A line with others behind it whose figures belong together, by the indexes of their blocks. */
export interface PassagePlace {
  readonly lead: number;
  readonly lines: readonly number[];
  /** True for items of one list; else the one line is a paragraph behind another. */
  readonly isList: boolean;
}

/** Lists longer than this are tables. */
const MOST_LINES = 24;

/**
 * True for a block that may make a passage: one with a percentage, a lead-in with a figure, one that takes a total apart. Asked of each
 * block alone.
 */
export function mayOpenPassage({ kind, cues, text, folded }: Block): boolean {
  if (kind === 'heading' || kind === 'table-row' || kind === 'comment' || (cues & CUE_BITS.digit) === 0)
    return false;
  return (cues & CUE_BITS.percent) !== 0 || text.endsWith(':') || folded.startsWith('trong đó');
}

/**
 * The passages that some blocks belong to, given by their indexes, ascending. Linear in those, in the lists that they stand in and in
 * the logarithm of the blocks.
 */
export function findPassages(
  blocks: readonly PlacedBlock[],
  indexes: readonly number[],
): readonly PassagePlace[] {
  const found: PassagePlace[] = [];
  let done = 0;
  let members: Members | null = null;
  for (const index of indexes) {
    const own = membersBefore(blocks, index, members);
    if (own !== null) {
      members = own;
      found.push({ lead: own.lead, lines: [index], isList: false });
    }
    if (index < done) continue;
    const lead = isItem(blocks[index]) ? null : leadBefore(blocks, index);
    if (lead !== null) found.push({ lead, lines: [index], isList: false });
    let first = isItem(blocks[index]) ? index : index + 1;
    while (first > done && isItem(blocks[first - 1])) first -= 1;
    const lists = readLists(blocks, first);
    found.push(...lists.places.map(place => ({ ...place, lead: figuredLead(blocks, place.lead) })));
    done = lists.end;
  }
  return found;
}

/** The paragraph right before one, or the lead-in of the short list that stands between. */
function leadBefore(blocks: readonly PlacedBlock[], index: number): number | null {
  let lead = index - 1;
  while (index - lead <= MOST_LINES && isItem(blocks[lead])) lead -= 1;
  return isParagraph(blocks[lead]) ? lead : null;
}

/** "Về trình độ: - Cao cấp: 587 người, tỷ lệ 67,63%": a lead-in without a figure goes on with what the list before it is of. */
function figuredLead(blocks: readonly PlacedBlock[], lead: number): number {
  const block = blocks[lead]?.block;
  const isBare =
    block?.kind === 'paragraph' && (block.cues & CUE_BITS.digit) === 0 && isItem(blocks[lead - 1]);
  return isBare ? (leadBefore(blocks, lead) ?? lead) : lead;
}

/** A list that is being read: its mark, the line that leads it in, and its items so far. */
interface OpenList {
  readonly mark: string;
  readonly lead: number;
  readonly lines: number[];
}

/** The lists of a run of items, those within items too, and where the run ends. Linear: each item is in one list. */
function readLists(
  blocks: readonly PlacedBlock[],
  first: number,
): { readonly places: readonly PassagePlace[]; readonly end: number } {
  const open: OpenList[] = [];
  const all: OpenList[] = [];
  let end = first;
  for (let mark = markAt(blocks, end); mark !== null; end += 1, mark = markAt(blocks, end)) {
    const level = open.findIndex(list => list.mark === mark);
    if (level !== -1) open.length = level + 1;
    const list = level === -1 ? { mark, lead: end - 1, lines: [] } : open[level];
    if (list === undefined) break;
    if (level === -1) {
      open.push(list);
      all.push(list);
    }
    list.lines.push(end);
  }
  const places = all.filter(({ lead, lines }) => mayLead(blocks[lead]) && lines.length <= MOST_LINES);
  return { places: places.map(({ lead, lines }) => ({ lead, lines, isList: true })), end };
}

function markAt(blocks: readonly PlacedBlock[], index: number): string | null {
  const placed = blocks[index];
  return placed === undefined ? null : markOf(placed.block);
}

function isItem(placed: PlacedBlock | undefined): boolean {
  return placed !== undefined && markOf(placed.block) !== null;
}

function isParagraph(placed: PlacedBlock | undefined): boolean {
  return placed?.block.kind === 'paragraph' && !placed.block.mayBeTable;
}

/** "Điều 5. …:" leads as well as a paragraph does. */
function mayLead(placed: PlacedBlock | undefined): boolean {
  return isParagraph(placed) || placed?.block.kind === 'list-item';
}
