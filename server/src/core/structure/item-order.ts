import type { NumberedItem } from './numbered-item';
import { POINT_LETTERS } from '../block/opening/unit-order';
import { writeRoman } from '../text/roman';

/** What tells the place of an item in its row. */
export type ItemPlace = Pick<NumberedItem, 'kind' | 'number' | 'suffix'>;

/** True where an item may stand behind another: "6", "5a" behind "5"; "6", "5b" behind "5a"; "đ", "d1" behind "d". */
export function expects(item: ItemPlace, last: ItemPlace | undefined): boolean {
  if (last === undefined) return false;
  if (item.suffix === '') return item.number === last.number + 1;
  return item.number === last.number && suffixRank(item.suffix) === suffixRank(last.suffix) + 1;
}

/** 0 for none, 1 for "a" or "1", 5 for "đ" or "5". */
function suffixRank(suffix: string): number {
  if (suffix === '') return 0;
  return /^\d$/u.test(suffix) ? Number(suffix) : POINT_LETTERS.indexOf(suffix) + 1;
}

/** The label of a number in a kind of row: 4 → "4", "IV", "d"; null for a letter behind the last of the alphabet. */
export function labelOf({ kind, number, suffix }: ItemPlace, letters: string): string | null {
  switch (kind) {
    case 'point': {
      const letter = letters.charAt(number - 1);
      return letter === '' ? null : `${letter}${suffix}`;
    }
    case 'roman':
      return writeRoman(number);
    case 'article':
    case 'arabic':
    case 'bracketed':
      return `${number}${suffix}`;
  }
}
