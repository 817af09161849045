import type { Block } from '../model/block';
import { spanFrom, type Span } from '../text/span';
import type { UnitStart } from './unit-start';

/** Rows of numbers: Điều, "I." or "II-", "1." (a clause below an article), "a)", "(1)". */
export type NumberedKind = 'article' | 'roman' | 'arabic' | 'point' | 'bracketed';

/** A number that a block begins with. */
export interface NumberedItem {
  readonly kind: NumberedKind;
  /** As written, in NFC: "5a", "đ", "II". */
  readonly label: string;
  /** Its place in the row, from 1: 5 for "5a", "đ" and "V"; 0 for a letter that no row of points has: "f". */
  readonly number: number;
  /** "a" of "5a", "1" of "a1"; else empty. */
  readonly suffix: string;
  /** Where its block begins in the document. */
  readonly start: number;
  readonly block: Block;
  /** "Điều 5", "1.", "a)", "II-", "(1)", in offsets of the block. */
  readonly inBlock: Span;
}

/**
 * The number that a block begins with; "division" for a heading above them: "Chương II", "Mục 1", "Phần thứ hai", "B.". Null for
 * other blocks, and for rows of tables, whose numbers count rows.
 */
export function readNumberedItem(block: Block, start: number): NumberedItem | 'division' | null {
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
      return unit.mark === '.' ? itemOf(unit.kind, unit, { block, start }) : null;
    case 'point':
      // "f)" is no letter of Vietnamese, and one of English rows of points.
      return unit.number > 0 || 'fjwz'.includes(unit.label)
        ? itemOf(unit.kind, unit, { block, start })
        : null;
    case 'article':
    case 'roman':
    case 'bracketed':
      return itemOf(unit.kind, unit, { block, start });
    case 'decimal':
    case 'annex':
      return null;
  }
}

function itemOf(
  kind: NumberedKind,
  { label, number, suffix, span }: UnitStart,
  { block, start }: Pick<NumberedItem, 'block' | 'start'>,
): NumberedItem {
  return { kind, label, number, suffix, start, block, inBlock: span };
}

/** "Điều 5", "1.", "II-", in offsets of the document. */
export function itemSpan({ start, inBlock }: NumberedItem): Span {
  return spanFrom(start + inBlock.start, start + inBlock.end);
}

/** The label without its word and mark: "5", "II", in offsets of the document. Labels have the same length in NFC and NFD. */
export function labelSpan({ start, block, inBlock, label }: NumberedItem): Span {
  const written = block.text.slice(inBlock.start, inBlock.end);
  const from = start + inBlock.start + written.lastIndexOf(label);
  return spanFrom(from, from + label.length);
}

/** Narrower than any page. */
const NARROWEST_PAGE = 45;

/** True in a narrow column that became text, where items of two columns may stand among each other. */
export function isInColumn({ block: { text } }: NumberedItem): boolean {
  const near = text.slice(0, 2 * NARROWEST_PAGE).normalize('NFC');
  return /[\r\n]/u.test(near.slice(0, NARROWEST_PAGE));
}
