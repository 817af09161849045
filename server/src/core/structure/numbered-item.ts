import type { Block } from '../block/block';
import type { PlacedBlock } from '../block/placed-block';
import { shiftSpan, spanFrom, type Span } from '../text/span';
import type { UnitStart } from '../block/opening/unit-start';
import { hasLineEnd } from '../text/blanks';

/** Rows of numbers: Điều, "I." or "II-", "1." (a clause below an article), "a)", "(1)". */
export type NumberedKind = 'article' | 'roman' | 'arabic' | 'point' | 'bracketed';

/** A number that a block begins with, by the index of its block: without offsets, so that an edit which moves it leaves it as it is. */
export interface NumberedItem {
  readonly kind: NumberedKind;
  /** As written, in NFC: "5a", "đ", "II". */
  readonly label: string;
  /** Its place in the row, from 1: 5 for "5a", "đ" and "V"; 0 for a letter that no row of points has: "f". */
  readonly number: number;
  /** "a" of "5a", "1" of "a1"; else empty. */
  readonly suffix: string;
  readonly index: number;
}

/**
 * The number that a block begins with; "division" for a heading above them: "Chương II", "Mục 1", "Phần thứ hai", "B.". Null for
 * other blocks, and for rows of tables, whose numbers count rows.
 */
export function readNumberedItem(block: Block, index: number): NumberedItem | 'division' | null {
  if (block.kind === 'table-row') return null;
  const { unit } = block.opening;
  if (unit === null) return null;
  switch (unit.kind) {
    case 'part':
    case 'chapter':
    case 'section':
    case 'subsection':
    case 'letter':
      return 'division';
    case 'arabic':
      // "1)" and "1-" are rows of their own.
      return unit.mark === '.' ? itemOf(unit.kind, unit, index) : null;
    case 'point':
      // "f)" is no letter of Vietnamese, and one of English rows of points.
      return unit.number > 0 || 'fjwz'.includes(unit.label) ? itemOf(unit.kind, unit, index) : null;
    case 'article':
    case 'roman':
    case 'bracketed':
      return itemOf(unit.kind, unit, index);
    case 'decimal':
    case 'annex':
      return null;
  }
}

function itemOf(kind: NumberedKind, { label, number, suffix }: UnitStart, index: number): NumberedItem {
  return { kind, label, number, suffix, index };
}

/** "Điều 5", "1.", "a)", "II-", "(1)", in offsets of the document. */
export function itemSpan({ index }: NumberedItem, blocks: readonly PlacedBlock[]): Span {
  const placed = blocks[index];
  const span = placed?.block.opening.unit?.span ?? NOWHERE;
  return shiftSpan(span, placed?.start ?? 0);
}

const NOWHERE: Span = { start: 0, end: 0 };

/** The label without its word and mark: "5", "II", in offsets of the document. Labels have the same length in NFC and NFD. */
export function labelSpan(item: NumberedItem, blocks: readonly PlacedBlock[]): Span {
  const { start, end } = itemSpan(item, blocks);
  const { start: blockStart = 0, block } = blocks[item.index] ?? {};
  const written = block?.text.slice(start - blockStart, end - blockStart) ?? '';
  const from = start + written.lastIndexOf(item.label);
  return spanFrom(from, from + item.label.length);
}

/** Narrower than any page. */
const NARROWEST_PAGE = 45;

/** True in a narrow column that became text, where items of two columns may stand among each other. */
export function isInColumn({ index }: NumberedItem, blocks: readonly PlacedBlock[]): boolean {
  const near = (blocks[index]?.block.text ?? '').slice(0, 2 * NARROWEST_PAGE);
  return hasLineEnd(near.slice(0, NARROWEST_PAGE));
}
