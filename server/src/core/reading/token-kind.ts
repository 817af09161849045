import { isLetter } from '../text/boundary';

/** The kinds of tokens, as they stand in the tokens of a text. */
export const KIND = {
  /** A run of letters: one syllable of Vietnamese, or a foreign word. */
  word: 1,
  /** A run of digits; separators within a number are marks of their own. */
  number: 2,
  percent: 3,
  slash: 4,
  hyphen: 5,
  /** A dash that is no hyphen: "–", "—", "−". */
  dash: 6,
  colon: 7,
  semicolon: 8,
  comma: 9,
  period: 10,
  /** "!", "?". */
  exclamation: 11,
  ellipsis: 12,
  open: 13,
  close: 14,
  quoteOpen: 15,
  quoteClose: 16,
  /** A straight quotation mark, which opens or closes. */
  quote: 17,
  equals: 18,
  plus: 19,
  ampersand: 20,
  /** "|", which parts the cells of a table. */
  bar: 21,
  /** U+FFFC: an address or code, which holds nothing to read. */
  opaque: 22,
  other: 23,
} as const;

export type TokenKind = (typeof KIND)[keyof typeof KIND];

/** Some kinds of tokens: a bit for each. */
export type KindBits = number;

/** The bits of some kinds. */
export function kindsOf(...kinds: readonly TokenKind[]): KindBits {
  return kinds.reduce((bits, kind) => bits | (1 << kind), 0);
}

/** True for a kind that is one of some. */
export function isAmong(kind: number, kinds: KindBits): boolean {
  return (kinds & (1 << kind)) !== 0;
}

/**
 * What makes no token: blanks, ends of lines, and tabs, which part the cells of a table as bars do. All are less than any kind;
 * their negatives are the flags of the token behind them.
 */
export const BLANK = -1;
export const LINE_END = -2;
export const TAB = -4;

/** The marks of each kind, and the blanks. */
const MARKS: readonly (readonly [kind: number, units: string])[] = [
  [KIND.number, '0123456789'],
  [KIND.percent, '%'],
  [KIND.slash, '/'],
  [KIND.hyphen, '-'],
  [KIND.dash, '–—―'],
  [KIND.colon, ':'],
  [KIND.semicolon, ';'],
  [KIND.comma, ','],
  [KIND.period, '.'],
  [KIND.exclamation, '!?'],
  [KIND.ellipsis, '…'],
  [KIND.open, '([{'],
  [KIND.close, ')]}'],
  [KIND.quoteOpen, '“‘«'],
  [KIND.quoteClose, '”’»'],
  [KIND.quote, '"\''],
  [KIND.equals, '='],
  [KIND.plus, '+'],
  [KIND.ampersand, '&'],
  [KIND.bar, '|'],
  [BLANK, ' \u000b\u000c\u00a0\u1680\u202f\u205f'],
  [TAB, '\t'],
  [LINE_END, '\n\r\u2028\u2029'],
  [KIND.other, '×÷'],
];

/** Code units from here on are in no table: they are rare. */
const TABLE_SIZE = 0x2070;
/** Below it the kinds of units, and 0 for those of which the table does not know whether they are letters. */
const KINDS = makeTable();

/** The kind of the token that a code unit belongs to; less than 0 for a blank. */
export function kindOf(unit: number): number {
  const kind = KINDS[unit] ?? 0;
  return kind === 0 ? kindOfFar(unit) : kind;
}

/** Letters of far scripts are known by a pattern, of one unit at a time. */
function kindOfFar(unit: number): number {
  if (unit === 0xfffc) return KIND.opaque;
  if (unit === 0x2212) return KIND.dash;
  if (unit === 0x3000 || unit === 0xfeff) return BLANK;
  return isLetter(unit) ? KIND.word : KIND.other;
}

function makeTable(): Int8Array {
  const kinds = new Int8Array(TABLE_SIZE);
  kinds.fill(KIND.other, 0, 0xc0);
  kinds.fill(KIND.other, 0x2000);
  kinds.fill(BLANK, 0x2000, 0x200b);
  const letters = [
    [0x41, 0x5b],
    [0x61, 0x7b],
    [0xc0, 0x250],
    [0x300, 0x370],
    [0x1e00, 0x1f00],
  ] as const;
  for (const [from, to] of letters) kinds.fill(KIND.word, from, to);
  for (const [kind, units] of MARKS) {
    for (const unit of units) kinds[unit.charCodeAt(0)] = kind;
  }
  return kinds;
}
