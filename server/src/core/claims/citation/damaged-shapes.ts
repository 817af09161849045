import { spanFrom } from '../../text/span';
import type { CitationPart } from './citation';

/** What may have become of a symbol of today, with its parts in offsets of what it was read from. */
export interface DamagedShape {
  /**
   * `glued`: "02/2019/TTBNV"; `replaced`: "TT.BNV", "TT/BNV"; `doubled`: "TT--BNV", "QĐ_BKHCN", "12-NQ-TW"; `exchanged`: "BNV-TT";
   * `year-last`: "30/NĐ-CP/2020"; `year-glued`: "30-2020/NĐ-CP".
   */
  readonly kind: 'glued' | 'replaced' | 'doubled' | 'exchanged' | 'year-last' | 'year-glued';
  readonly symbol: CitationPart;
  readonly number: CitationPart;
  readonly year: CitationPart | null;
  /** The codes in the order of the page; of glued ones both are the first. */
  readonly first: CitationPart;
  readonly second: CitationPart;
}

/**
 * The shape at the beginning of a text; null for none. Which code is which, and whether they are codes at all, is for the caller: "215/UBND-QĐ"
 * has the shape of a letter.
 */
export function damagedShapeOf(near: string): DamagedShape | null {
  const match = SHAPE.exec(near);
  if (match === null) return null;
  const { number = '', sign = '', early, first = '', joint = '', second = '', late } = match.groups ?? {};
  const kind = kindOf({ sign, hasYear: early !== undefined, joint, isYearLast: late !== undefined });
  if (kind === null) return null;
  const partAt = (text: string, at: number): CitationPart => ({ span: spanFrom(at, at + text.length), text });
  const firstAt = match[0].indexOf(
    first,
    number.length + sign.length + (early === undefined ? 0 : early.length + 1),
  );
  const secondAt = firstAt + first.length + joint.length;
  return {
    kind,
    symbol: partAt(match[0], 0),
    number: partAt(number, 0),
    year: yearOf(match[0], early ?? late, partAt),
    first: partAt(first, firstAt),
    second: partAt(second, secondAt),
  };
}

function yearOf(
  written: string,
  year: string | undefined,
  partAt: (text: string, at: number) => CitationPart,
): CitationPart | null {
  return year === undefined ? null : partAt(year, written.lastIndexOf(year));
}

const CAPITAL = 'A-ZĐÐƉƯĂÂÊÔƠ';
/** "QĐ", "TTr", "CTrHĐ", "UBND". */
const CODE = String.raw`[${CAPITAL}][${CAPITAL}r&]{1,11}`;
const SHAPE = new RegExp(
  String.raw`^(?<number>\d{1,5})(?<sign>[-/])(?:(?<early>(?:19|20)\d\d)\/)?(?<first>${CODE})(?:(?<joint>[-_–]{1,2}|[./])(?<second>${CODE}(?:-${CODE}){0,3})(?:\/(?<late>(?:19|20)\d\d))?)?(?![\p{L}\p{M}\d]|[-–/._][\p{L}\d])`,
  'u',
);

interface Signs {
  readonly sign: string;
  readonly hasYear: boolean;
  readonly joint: string;
  readonly isYearLast: boolean;
}

function kindOf({ sign, hasYear, joint, isYearLast }: Signs): DamagedShape['kind'] | null {
  const isOne = joint === '-' || joint === '–';
  if (isYearLast) return sign === '/' && !hasYear && isOne ? 'year-last' : null;
  if (sign === '-' && hasYear) return isOne ? 'year-glued' : null;
  if (joint === '') return sign === '/' ? 'glued' : null;
  if (sign === '-' && joint === '/') return null;
  if (sign === '/' && isOne) return 'exchanged';
  return joint === '.' || joint === '/' ? 'replaced' : 'doubled';
}
