import { CAN, CHI } from '../../arithmetic/calendar';
import { foldWord } from '../../text/fold';
import type { CanChiClaim } from './date';
import { partAt } from './read-dates';

/** Spellings of one syllable that are in use beside each other. */
const VARIANTS: readonly (readonly [string, string])[] = [
  ['tỵ', 'tị'],
  ['kỷ', 'kỉ'],
  ['quý', 'quí'],
  ['tý', 'tí'],
  ['tỵ', 'tỵ'],
];

const CAN_WORDS = spellings(CAN);
const CHI_WORDS = spellings(CHI);
/** "bính ngọ 2026", "ất tỵ (2025)", "bính ngọ năm 2026", "giáp thìn - 2024". */
const NAMED_YEAR = new RegExp(
  String.raw`(?<!\p{L})(${CAN_WORDS})\s{1,3}(${CHI_WORDS})\s?(?:[-–(]\s?|,?\s{0,2}năm\s{1,3})?((?:1[89]|20)\d\d)(?!\d)`,
  'gu',
);

/** Reads can-chi names with the year behind them: "Xuân Bính Ngọ 2026". Names without a year say nothing to judge. */
export function readCanChi(text: string): readonly CanChiClaim[] {
  return Array.from(text.matchAll(NAMED_YEAR), match => {
    const start = match.index;
    const end = start + match[0].length;
    const nameEnd = start + match[0].search(/\s?(?:[-–(,]|\s|năm)*\d/u);
    const year = partAt(text, end - 4);
    return { kind: 'can-chi' as const, span: { start, end }, nameSpan: { start, end: nameEnd }, year };
  });
}

/** The name in the spelling of the table: "ất tị" → "ất tỵ", for comparing. */
export function foldCanChi(name: string): string {
  return foldWord(name)
    .split(/\s+/u)
    .map(word => VARIANTS.find(([, variant]) => variant === word)?.[0] ?? word)
    .join(' ');
}

function spellings(names: readonly string[]): string {
  const folded = names.map(foldWord);
  const variants = VARIANTS.filter(([word]) => folded.includes(word)).map(([, variant]) => variant);
  return [...folded, ...variants].join('|');
}
