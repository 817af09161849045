import type { Span } from '../../text/span';
import { isRoman } from '../../reading/cue-shapes';
import { KIND } from '../../reading/token-kind';
import type { Tokens } from '../../reading/tokens';

/** Capitals that stand for words: "NTM", "KH&CN". */
export interface AbbreviationClaim {
  readonly kind: 'abbreviation';
  readonly span: Span;
  readonly written: string;
  /** True in brackets, and before a colon or an equals sign: "nông thôn mới (NTM)", "NTM: nông thôn mới". */
  readonly isExplained: boolean;
}

/**
 * Reads abbreviations of two to eight capitals that stand alone: none in a symbol, among words in capitals, or in a line of them, which
 * is a heading; no Roman numerals. Linear.
 */
export function readAbbreviations(tokens: Tokens): readonly AbbreviationClaim[] {
  if (!hasSmallLetters(tokens)) return [];
  const found: AbbreviationClaim[] = [];
  for (let from = 0; from < tokens.count;) {
    const to = endOfRun(tokens, from);
    if (isAbbreviation(tokens, from, to)) found.push(makeAbbreviation(tokens, from, to));
    from = to;
  }
  return found;
}

function makeAbbreviation(tokens: Tokens, from: number, to: number): AbbreviationClaim {
  const span = tokens.spanOf(from, to);
  const written = tokens.text.slice(span.start, span.end);
  return {
    kind: 'abbreviation',
    span,
    written,
    isExplained: isInBrackets(tokens, from) || isDefined(tokens, to),
  };
}

/** Where words end that are joined by "&". */
function endOfRun(tokens: Tokens, from: number): number {
  let to = from + 1;
  if (!isPart(tokens.kindAt(from))) return to;
  while (isPart(tokens.kindAt(to)) && tokens.isGlued(to)) to += 1;
  return to;
}

function isPart(kind: number): boolean {
  return kind === KIND.word || kind === KIND.ampersand;
}

function isAbbreviation(tokens: Tokens, from: number, to: number): boolean {
  if (tokens.kindAt(from) !== KIND.word || !isRowOfCapitals(tokens, from, to)) return false;
  if (to - from === 1 && isRoman(tokens, from, 'ivxlc')) return false;
  if (tokens.isGlued(from) && GOES_ON_BEFORE.has(tokens.kindAt(from - 1))) return false;
  if (tokens.isGlued(to) && GOES_ON_BEHIND.has(tokens.kindAt(to))) return false;
  return !isAmongCapitals(tokens, from, to);
}

const LONGEST = 8;

function isRowOfCapitals(tokens: Tokens, from: number, to: number): boolean {
  const { start, end } = tokens.spanOf(from, to);
  if (end - start < 2 || end - start > LONGEST) return false;
  for (let offset = start; offset < end; offset += 1) {
    if (!isCapital(tokens, offset) && tokens.text.charAt(offset) !== '&') return false;
  }
  return true;
}

/** What a symbol or an address goes on with. */
const GOES_ON_BEHIND: ReadonlySet<number> = new Set([KIND.number, KIND.slash, KIND.hyphen]);
const GOES_ON_BEFORE: ReadonlySet<number> = new Set([...GOES_ON_BEHIND, KIND.period]);

/** Words in capitals beside it: one of several such words is no abbreviation. */
function isAmongCapitals(tokens: Tokens, from: number, to: number): boolean {
  const before = tokens.endAt(from - 1);
  const behind = tokens.startAt(to);
  return (
    (tokens.gapBefore(from) === ' ' && isCapital(tokens, before - 1) && isCapital(tokens, before - 2)) ||
    (tokens.gapBefore(to) === ' ' && isCapital(tokens, behind) && isCapital(tokens, behind + 1))
  );
}

function hasSmallLetters(tokens: Tokens): boolean {
  for (let at = 0; at < tokens.count; at += 1) {
    if (tokens.kindAt(at) !== KIND.word) continue;
    for (let offset = tokens.startAt(at) + 1; offset < tokens.endAt(at); offset += 1) {
      if (!isCapital(tokens, offset) && !isCapital(tokens, offset - 1)) return true;
    }
  }
  return false;
}

function isCapital(tokens: Tokens, offset: number): boolean {
  return tokens.text.charAt(offset) !== tokens.folded.charAt(offset);
}

/** How far before an abbreviation the bracket may open in which it is explained: "(sau đây viết tắt là NTM)". */
const BRACKET_REACH = 40;

function isInBrackets(tokens: Tokens, from: number): boolean {
  const first = tokens.startAt(from) - BRACKET_REACH;
  for (let at = from - 1; at >= 0 && tokens.startAt(at) >= first; at -= 1) {
    const mark = tokens.text.charAt(tokens.startAt(at));
    if (mark === '(' || mark === ')') return mark === '(';
  }
  return false;
}

/** In a list of abbreviations. */
function isDefined(tokens: Tokens, to: number): boolean {
  const kind = tokens.kindAt(to);
  return (kind === KIND.colon || kind === KIND.equals) && tokens.gapBefore(to).length <= 1;
}
