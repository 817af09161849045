import { endOfWord, isLetter, skipSpaces } from '../text/boundary';
import type { Span } from '../text/span';
import type { FigureClaim, NumberClaim, QuantityClaim } from './claim';
import { readQualifier } from './qualifier';
import { spelledWords } from '../reading/lexicon';

const UNIT_STOPS = spelledWords('unit-stop');

/** The name of what is counted is at most this many syllables: "tổ chức cơ sở đảng". */
const LONGEST_UNIT_SYLLABLES = 5;

/**
 * Reads the numbers of a folded text with what they count: "gần 178 đảng viên mới, đạt …" → 178, nearly, "đảng viên mới".
 * Percentages, fractions and codes are no quantities.
 */
export function readQuantities(folded: string, figures: readonly FigureClaim[]): readonly QuantityClaim[] {
  return figures.flatMap(figure => (figure.kind === 'number' ? [readQuantity(folded, figure)] : []));
}

/** The words counted behind an offset of a folded text, up to a mark, a digit or a word that ends a name. */
export function readUnit(text: string, from: number): Span {
  const start = skipSpaces(text, from);
  let end = start;
  for (let syllables = 0; syllables < LONGEST_UNIT_SYLLABLES; syllables += 1) {
    const word = skipSpaces(text, end);
    const wordEnd = endOfWord(text, word);
    if (wordEnd === word || isUnitStop(text, word, wordEnd)) break;
    end = wordEnd;
    if (!isLetter(text.charCodeAt(skipSpaces(text, end)))) break;
  }
  return { start: end === start ? from : start, end: end === start ? from : end };
}

/** "tỷ" is a magnitude ("18.892 tỷ đồng") except where it opens "tỷ lệ" or "tỷ trọng". */
function isUnitStop(text: string, start: number, end: number): boolean {
  if (!STOP_SHAPES.has(shapeOf(text, start, end))) return false;
  const word = text.slice(start, end);
  if (word !== 'tỷ' && word !== 'tỉ') return UNIT_STOPS.has(word);
  const next = skipSpaces(text, end);
  return ['lệ', 'trọng', 'suất', 'số'].includes(text.slice(next, endOfWord(text, next)));
}

/** Asked of every word of a name, so most are told off by their length and ends. */
const STOP_SHAPES: ReadonlySet<number> = new Set(
  [...UNIT_STOPS, 'tỷ', 'tỉ'].map(word => shapeOf(word, 0, word.length)),
);

function shapeOf(text: string, start: number, end: number): number {
  return ((end - start) << 26) | (text.charCodeAt(start) << 13) | text.charCodeAt(end - 1);
}

function readQuantity(text: string, number: NumberClaim): QuantityClaim {
  const { qualifier, start } = readQualifier(text, number.span.start);
  const unitSpan = readUnit(text, number.span.end);
  const unit = text.slice(unitSpan.start, unitSpan.end);
  return { kind: 'quantity', span: { start, end: unitSpan.end }, number, qualifier, unit, unitSpan };
}
