import type { Span } from '../../text/span';
import { hasForeignLetter, isForeignLetter, standsForDigit } from '../../reading/cue-shapes';
import { KIND } from '../../reading/token-kind';
import type { Tokens } from '../../reading/tokens';

/** A word or figure with letters that look like others. */
export interface LookAlikeClaim {
  readonly kind: 'look-alike';
  readonly span: Span;
  /** Letters of another alphabet in a Vietnamese word; letters among digits. */
  readonly form: 'foreign' | 'in-figure';
  /** As it seems to be meant. */
  readonly meant: string;
}

/** Reads letters that look like others: "Ðảng" with the letter of Iceland, "2O25", "l5/10". Linear. */
export function readLookAlikes(tokens: Tokens): readonly LookAlikeClaim[] {
  const found: LookAlikeClaim[] = [];
  for (let at = 0; at < tokens.count; at += 1) {
    const claim = tokens.kindAt(at) === KIND.word ? readWord(tokens, at) : readFigure(tokens, at);
    if (claim !== null) found.push(claim);
  }
  return found;
}

/** A word of Russian or Greek is a word; one that mixes them with Latin letters is a slip. A code of a symbol is judged as such. */
function readWord(tokens: Tokens, at: number): LookAlikeClaim | null {
  if (!hasForeignLetter(tokens, at) || isGluedTo(tokens, at, LEADS_OF_CODES)) return null;
  const span = tokens.spanOf(at, at + 1);
  const letters: string[] = [];
  let hasLatin = false;
  for (let offset = span.start; offset < span.end; offset += 1) {
    const letter = tokens.text.charAt(offset);
    const meant = LOOK_ALIKES.get(letter);
    if (meant === undefined && isForeignLetter(tokens.folded.charCodeAt(offset))) return null;
    hasLatin ||= isPlainLatin(letter.charCodeAt(0));
    letters.push(meant ?? letter);
  }
  return hasLatin ? { kind: 'look-alike', span, form: 'foreign', meant: letters.join('') } : null;
}

/** "15/QÐ-UBND": malformed symbols are reported as such. */
const LEADS_OF_CODES: ReadonlySet<number> = new Set([KIND.slash, KIND.hyphen]);

/** Letters of other alphabets, and Ð, ð, Ɖ in place of Đ, đ, with what they look like. */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map([
  ...pairUp('АВЕЅІЈКМНОРСТУХаеѕіјорсух', 'ABESIJKMHOPCTYXaesijopcyx'),
  ...pairUp('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο', 'ABEZHIKMNOPTYXo'),
  ...pairUp('ÐƉð', 'ĐĐđ'),
]);

function pairUp(foreign: string, latin: string): readonly (readonly [string, string])[] {
  return Array.from(foreign, (letter, index) => [letter, latin.charAt(index)]);
}

/** A plain Latin or Vietnamese letter. */
function isPlainLatin(unit: number): boolean {
  if (unit < 0x80) return true;
  return (unit >= 0x102 && unit <= 0x1b0) || (unit >= 0x1ea0 && unit <= 0x1ef9);
}

/** Digits with a letter between them ("2O25", "1l5"), or an l before digits and a slash or sign of per cent ("l5/10", "l5%"). */
function readFigure(tokens: Tokens, at: number): LookAlikeClaim | null {
  if (!standsForDigit(tokens, at - 1)) return null;
  const isBetween = tokens.kindAt(at - 2) === KIND.number && tokens.isGlued(at - 1);
  const from = isBetween ? at - 2 : at - 1;
  if (isGluedTo(tokens, from, GOES_ON_BEFORE)) return null;
  if (!(isBetween ? endsBetween(tokens, at) : endsBehindLetter(tokens, at))) return null;
  const span = tokens.spanOf(from, at + 1);
  const meant = Array.from(tokens.text.slice(span.start, span.end), inDigits).join('');
  return { kind: 'look-alike', span, form: 'in-figure', meant };
}

/** Part of an address or a code, where letters stand among digits. */
const GOES_ON_BEFORE: ReadonlySet<number> = new Set([
  KIND.word,
  KIND.number,
  KIND.period,
  KIND.slash,
  KIND.hyphen,
]);
/** Longer rows of digits are codes. */
const LONGEST = { between: 6, behindLetter: 3 };

function endsBetween(tokens: Tokens, at: number): boolean {
  if (tokens.lengthAt(at - 2) > LONGEST.between || tokens.lengthAt(at) > LONGEST.between) return false;
  return tokens.kindAt(at + 1) !== KIND.word || !tokens.isGlued(at + 1);
}

function endsBehindLetter(tokens: Tokens, at: number): boolean {
  if (tokens.text.charAt(tokens.startAt(at - 1)) !== 'l' || tokens.lengthAt(at) > LONGEST.behindLetter)
    return false;
  if (!tokens.isGlued(at + 1)) return false;
  if (tokens.kindAt(at + 1) === KIND.percent) return true;
  const isFraction = tokens.kindAt(at + 1) === KIND.slash && tokens.kindAt(at + 2) === KIND.number;
  return isFraction && tokens.isGlued(at + 2);
}

function inDigits(unit: string): string {
  if (unit === 'o' || unit === 'O') return '0';
  return unit === 'l' || unit === 'I' ? '1' : unit;
}

/** True where a token follows one of some kinds without a blank. */
function isGluedTo(tokens: Tokens, at: number, kinds: ReadonlySet<number>): boolean {
  return tokens.isGlued(at) && kinds.has(tokens.kindAt(at - 1));
}
