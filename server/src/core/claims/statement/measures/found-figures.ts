import type { Span } from '../../../text/span';
import type { FigureClaim, NumberClaim } from '../../claim';
import { goesOnWithRank } from '../../rank';
import { joinPieces } from './compounds';
import { addWordedCounts } from './worded-counts';
import { joinWordedFractions } from './worded-fractions';
import { textBefore } from '../../../text/span';

/** A number, what it is a figure of, and where what it counts is said. */
export interface Found {
  readonly number: NumberClaim;
  /** The number with its percent sign. */
  readonly span: Span;
  /** `rate`: a percentage; `points`: "2,76 điểm phần trăm"; `count`: anything else that counts or measures. */
  readonly kind: 'count' | 'rate' | 'points';
  /** `part` and `whole` of "699/756" and of "699 trên 756"; null for a number alone. */
  readonly slash: 'part' | 'whole' | null;
  /** Behind the figure: the noun of "45/50 hộ" stands behind both. */
  readonly end: number;
}

/** The figures of a text that count or measure something. */
export function findFigures(text: string, figures: readonly FigureClaim[]): readonly Found[] {
  const single: Found[] = [];
  // Where the last figure ends if it is the number of a kind: "hạng 3, 4 và 5".
  let rank = -1;
  for (const figure of figures) {
    const isOrdinal = figure.kind === 'code' && figure.reading === 'ordinal';
    rank = isOrdinal || (rank !== -1 && goesOnWithRank(text, rank, figure.span)) ? figure.span.end : -1;
    if (rank !== -1) continue;
    for (const found of foundIn(figure)) if (!isLabel(text, found)) single.push(found);
  }
  const joined = joinPieces(text, single, (first, last, number) => ({
    ...first,
    number,
    span: number.span,
    end: last.end,
  }));
  return joinWordedFractions(text, addWordedCounts(text, joined, alone));
}

const NONE: readonly Found[] = [];

/** The numbers of a figure; what counts nothing or cannot be read gives none. */
function foundIn(figure: FigureClaim): readonly Found[] {
  switch (figure.kind) {
    case 'code':
      return NONE;
    case 'number':
      return figure.problem === 'mixed-separators' ? [] : [alone(figure)];
    case 'percentage':
      return figure.form === 'range' ? [] : [percentOf(figure)];
    case 'fraction': {
      const { numerator, denominator, span } = figure;
      if (figure.reading === 'rate') return [numerator, denominator].map(alone);
      if (figure.reading !== 'count') return [];
      return [
        { number: numerator, span: numerator.span, kind: 'count', slash: 'part', end: denominator.span.end },
        {
          number: denominator,
          span: denominator.span,
          kind: 'count',
          slash: 'whole',
          end: Math.min(span.end, denominator.span.end),
        },
      ];
    }
  }
}

/** A count by itself: also those of "94 vụ/131 đối tượng". */
function alone(number: NumberClaim): Found {
  return { number, span: number.span, kind: 'count', slash: null, end: number.span.end };
}

function percentOf({ number, span, form }: Extract<FigureClaim, { kind: 'percentage' }>): Found {
  return { number, span, kind: form === 'points' ? 'points' : 'rate', slash: null, end: span.end };
}

/** "2011 – 2015", "(2010)": a year that no word says to be one; "mức độ 3" names a level, "Trung đoàn 101" a unit. */
function isLabel(text: string, { number, kind, end }: Found): boolean {
  const { value, notation } = number;
  if (kind !== 'count' || notation !== 'plain' || value.scale > 0) return false;
  if (isItemMark(text, number.span) || isOneTime(text, number)) return true;
  const mayBeYear = value.units >= 1900n && value.units <= 2100n;
  if (!mayBeYear && !isBehindName(text, number.span.start)) return false;
  const before = textBefore(text, number.span.start, NAME_REACH);
  if (NAMED.test(before) || !mayBeYear) return NAMED.test(before);
  return !/^\s\p{L}/u.test(text.slice(end, end + 2)) || YEAR.test(before);
}

/** "bình quân 1 ngày có 31 vụ" is said of each day. */
function isOneTime(text: string, { value, span }: NumberClaim): boolean {
  if (value.units !== 1n || !TIME.test(text.slice(span.end, span.end + TIME_REACH))) return false;
  return AVERAGED.test(textBefore(text, span.start, AVERAGED_REACH));
}

const TIME_REACH = 6;
const TIME = /^ (?:ngày|tháng|năm|quý|tuần)(?!\p{L})/u;
const AVERAGED_REACH = 12;
const AVERAGED = /(?:bình quân|trung bình|tính ra)(?: cứ| trong)? $/u;

/** "gồm: (1) Khối cơ quan: 03; (2) Khối xã: 05"; "bí thư (1), phó bí thư (2)" counts in brackets. */
function isItemMark(text: string, { start, end }: Span): boolean {
  if (text.charAt(start - 1) !== '(' || text.charAt(end) !== ')') return false;
  return (
    NEW_ITEM.test(text.slice(Math.max(0, start - 8), start - 1)) &&
    /^ \p{L}/u.test(text.slice(end + 1, end + 3))
  );
}

const NEW_ITEM = /(?:^|[:;.,]|(?<!\p{L})(?:và|gồm|là)) $/u;

/** Asked of every number, so most are told off by one letter. */
function isBehindName(text: string, start: number): boolean {
  const last = start - (text.charAt(start - 1) === ' ' ? 2 : 1);
  return text.charAt(last) === 'ộ' || (text.charAt(last) === 'n' && text.startsWith('đoàn', last - 3));
}

const NAME_REACH = 12;
const NAMED = /(?:mức độ|cấp độ|(?:trung|sư|lữ|tiểu|binh) đoàn)\s?$/u;
const YEAR = /(?:năm|giai đoạn|từ|đến|so với|[-–])\s?$/u;
