import { UNIT_WORDS } from '../../reading/lexicon/provision-words';
import { isDigit } from '../../text/boundary';
import type { ProvisionUnit } from './provision';
import type { ProvisionSource } from './source';
import { tokenAt, type Token } from './tokens';

/** A unit word with its place: "Điều", "Phụ lục". */
export interface UnitWord {
  readonly unit: ProvisionUnit;
  readonly start: number;
  readonly end: number;
}

const UNITS: ReadonlyMap<string, ProvisionUnit> = new Map(UNIT_WORDS);

/** The words that open units of two words: "tiểu mục", "phụ lục". */
const OPENS_PAIR: ReadonlySet<string> = new Set(
  UNIT_WORDS.flatMap(([words]) => (words.includes(' ') ? words.split(' ', 1) : [])),
);

/** The words that the names of units begin with. */
export const FIRST_WORDS: readonly string[] = UNIT_WORDS.flatMap(([words]) => words.split(' ', 1));

/** The unit that a token opens, or null. */
export function readUnit(source: ProvisionSource, token: Token): UnitWord | null {
  if (token.kind !== 'word') return null;
  const unit = UNITS.get(token.text);
  if (unit !== undefined) return { unit, start: token.start, end: token.end };
  if (!OPENS_PAIR.has(token.text)) return null;
  const next = tokenAt(source, token.end);
  const pair = UNITS.get(`${token.text} ${next.text}`);
  return pair === undefined ? null : { unit: pair, start: token.start, end: next.end };
}

/** Letters of labels. Spelled out: classes of Unicode take longer to prepare, and labels have no marks but Đ. */
const SMALL = 'a-zđ';
const LETTER = `A-ZĐ${SMALL}`;
const ARABIC = String.raw`\d{1,2}(?:\.\d{1,2}){0,3}`;

/** What labels of a unit look like, in the letter case of the text: Nghị định 78/2025/NĐ-CP, Điều 69 has "12a", "3b", "a1". */
const LABELS: Readonly<Record<ProvisionUnit, RegExp>> = {
  subpoint: labels(`[${LETTER}]\\d?|[ivx]{1,4}|${ARABIC}`),
  point: labels(`[${LETTER}](?:\\d{0,2}|\\.\\d{1,2})|${ARABIC}[${SMALL}]?`),
  clause: labels(`\\d{1,3}(?:\\.\\d{1,2}){0,2}[${SMALL}]?\\d?`),
  article: labels(`\\d{1,4}(?:[${SMALL}]\\d?|(?:\\.(?:\\d{1,3}|[A-ZĐ]{2,3})){1,5})?`),
  subsection: labels(`${ARABIC}[${SMALL}]?|[IVXL]{1,6}`),
  section: labels(`${ARABIC}[${SMALL}]?|[IVXL]{1,6}(?:\\.\\d{1,2}){0,3}|[A-EĐ]`),
  chapter: labels(`(?:\\d{1,2}|[IVXL]{1,7})[${SMALL}]?`),
  part: labels(String.raw`\d{1,2}|[IVX]{1,5}|[A-EĐ]`),
  annex: labels(`\\d{1,2}(?:\\.\\d{1,2}){0,2}[${LETTER}]?|[IVXL]{1,6}[${SMALL}]?(?:\\.\\d{1,2})?|[A-HĐ]`),
};

function labels(shape: string): RegExp {
  return new RegExp(`^(?:${shape})$`, 'u');
}

/** True where a word of the text can be a label of the unit: a number of one digit or two can be one of any. */
export function isLabel(source: ProvisionSource, unit: ProvisionUnit, { start, end }: Token): boolean {
  const isNumber = isDigit(source.folded.charCodeAt(start));
  if (
    isNumber &&
    (end === start + 1 || (end === start + 2 && isDigit(source.folded.charCodeAt(start + 1))))
  ) {
    return true;
  }
  // Most words behind "điều" and "khoản" are no labels.
  if (!isNumber && (unit === 'article' || unit === 'clause')) return false;
  return LABELS[unit].test(source.text.slice(start, end));
}
