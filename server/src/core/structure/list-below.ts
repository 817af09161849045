import type { PlacedBlock } from '../block/placed-block';

/** A list of blocks, as far as its marks tell. */
export interface ListBelow {
  /** `numbers`: 1, 2, 3 or a, b, c in one style. `bullets`: dashes, which say nothing of their number. */
  readonly marks: 'numbers' | 'bullets';
  /** Where the items stand in the list of blocks, two or more. */
  readonly items: readonly number[];
}

/** The mark that a block opens with: "(3)", "3.", "c)", "-". */
export interface BlockMark {
  /** What all marks of one list have alike: "(1)", "1.", "a)", "-". */
  readonly style: string;
  /** Its place in the order; null for a bullet. */
  readonly ordinal: number | null;
}

/** How many blocks a list may reach over; longer ones are chapters. */
const REACH = 400;

/**
 * The list that starts at a block: items with one style of mark, numbered from one, with what belongs to each item between
 * them. Null where the block opens no list, or where the marks do not tell where it ends. `opener` is the mark of the
 * paragraph that announces it.
 */
export function readListBelow(
  blocks: readonly PlacedBlock[],
  first: number,
  opener: BlockMark | null,
): ListBelow | null {
  const mark = markOf(blocks[first]);
  if (mark === null || mark.style === opener?.style) return null;
  if (mark.ordinal === null) return countBullets(blocks, first, mark.style);
  return mark.ordinal === 1 ? countNumbers(blocks, first, { style: mark.style, opener }) : null;
}

/** The mark of a block; null for one without. */
export function markOf(placed: PlacedBlock | undefined): BlockMark | null {
  const text = placed?.block.text.slice(0, 8) ?? '';
  const [, open = '', number, letter, close = ''] = /^(\(?)(?:(\d{1,2})|(\p{Ll}))([.)])\s/u.exec(text) ?? [];
  if (number !== undefined) return { style: `${open}1${close}`, ordinal: Number(number) };
  const ordinal = letter === undefined || close !== ')' ? -1 : LETTERS.indexOf(letter);
  if (ordinal >= 0) return { style: `${open}a${close}`, ordinal: ordinal + 1 };
  const bullet = /^([-+*•–—])\s/u.exec(text)?.[1];
  return bullet === undefined ? null : { style: bullet, ordinal: null };
}

/** The order of points in Vietnamese drafts. */
const LETTERS = 'abcdđeghiklmnopqrstuvxy';

function countBullets(blocks: readonly PlacedBlock[], first: number, style: string): ListBelow | null {
  let at = first;
  while (markOf(blocks[at])?.style === style) at += 1;
  const items = Array.from({ length: at - first }, (_, index) => first + index);
  // Another mark right behind says that the bullets had parts of their own, or go on.
  return items.length < 2 || markOf(blocks[at])?.ordinal === null ? null : { marks: 'bullets', items };
}

function countNumbers(
  blocks: readonly PlacedBlock[],
  first: number,
  { style, opener }: { readonly style: string; readonly opener: BlockMark | null },
): ListBelow | null {
  const items = [first];
  for (let at = first + 1; at < blocks.length && at < first + REACH; at += 1) {
    const mark = markOf(blocks[at]);
    // Behind "h)" stands the letter "i)", and no Roman numeral.
    if (mark?.style === style && mark.ordinal === items.length + 1) {
      items.push(at);
      continue;
    }
    if (endsList(blocks[at]) || (opener !== null && mark?.style === opener.style)) break;
    if (mark?.style === style && mark.ordinal !== null) return null;
    if (mark?.ordinal === items.length + 1 && !mark.style.includes('a')) return null;
  }
  return items.length < 2 ? null : { marks: 'numbers', items };
}

/** A heading, a chapter, an article, a Roman numeral: what holds lists, not what stands in one. */
function endsList(placed: PlacedBlock | undefined): boolean {
  if (placed === undefined || placed.block.kind === 'heading') return true;
  return /^(?:[IVX]{1,5}\s?[.)-]\s|(?:phần|chương|mục|điều|phụ lục)\s)/u.test(
    placed.block.folded.slice(0, 12).replace(/^[ivx]+/u, roman => roman.toUpperCase()),
  );
}
