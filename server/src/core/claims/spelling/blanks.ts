import type { BlockKind } from '../../text/blocks';
import { textBefore, spanFrom, type Span } from '../../text/span';
import { KIND } from '../../reading/token-kind';
import type { Tokens } from '../../reading/tokens';
import { readGlued, type GluedClaim } from './glued-figures';

/** Blanks that running text does not have, and such as it lacks. */
export type BlankClaim = SurplusClaim | GluedClaim;

/** A blank too many. */
interface SurplusClaim {
  readonly kind: 'blank';
  readonly span: Span;
  /** Two blanks between words, one between a word and the mark behind it, or one inside a bracket. */
  readonly form: 'double' | 'before-mark' | 'in-bracket';
}

/** A text with its layout: in tables and comments blanks are the form. */
interface LaidOut {
  readonly kind: BlockKind;
  readonly tokens: Tokens;
}

/** Reads blanks too many ("Xã  họp", "khá , tốt", "5 %") and such as lack ("tháng12"). None where columns became text. Linear. */
export function readBlanks({ kind, tokens }: LaidOut): readonly BlankClaim[] {
  if (kind === 'table-row' || kind === 'comment') return [];
  const blanks: BlankClaim[] = [];
  let isFormula = false;
  for (let at = 0; at < tokens.count; at += 1) {
    if (partsColumns(tokens, at)) return [];
    isFormula ||= markAt(tokens, at) === '=';
    const glued = tokens.isGlued(at) ? readGlued(tokens, at) : null;
    if (glued !== null) blanks.push(glued);
    if (isOperator(tokens, at, isFormula) || isGapForPen(tokens, at) || labelsGap(tokens, at)) continue;
    const form = formBefore(tokens, at);
    // A formula is spaced for reading.
    if (form === null || (form === 'in-bracket' && isFormula)) continue;
    blanks.push({ kind: 'blank', span: spanFrom(tokens.endAt(at - 1), tokens.startAt(at)), form });
  }
  return blanks;
}

/** Columns that became text are parted by wide gaps, tabs or bars. */
function partsColumns(tokens: Tokens, at: number): boolean {
  if (tokens.kindAt(at) === KIND.bar) return true;
  if (tokens.isGlued(at)) return false;
  return tokens.isAfterTab(at) || (at > 0 && tokens.gapBefore(at).startsWith('   '));
}

function formBefore(tokens: Tokens, at: number): SurplusClaim['form'] | null {
  if (at === 0 || tokens.isGlued(at)) return null;
  const gap = tokens.gapBefore(at);
  if (gap === '  ' && partsFigures(tokens, at)) return null;
  if (gap === '  ') return endsPhrase(tokens, at - 1) && opensPhrase(tokens, at) ? 'double' : null;
  if (gap !== ' ') return null;
  if (isInBracket(tokens, at)) return 'in-bracket';
  // "Tỷ lệ % hộ nghèo", "vài trăm %": the sign stands for a word.
  if (tokens.kindAt(at) === KIND.percent) return isCount(tokens, at - 1) ? 'before-mark' : null;
  return takesMark(tokens, at - 1) && isPunctuation(tokens, at) ? 'before-mark' : null;
}

/** "6  3 Lỗi kép", "(61%)  40/58": cells that became text; with one blank the figures would be read together. */
function partsFigures(tokens: Tokens, at: number): boolean {
  if (tokens.kindAt(at) !== KIND.number) return false;
  const end = tokens.endAt(at - 1);
  return FIGURE.test(textBefore(tokens.text, end, FIGURE_END));
}

const FIGURE_END = 2;
/** The end of a figure, also of one in brackets: "6", "61%)". */
const FIGURE = /\d$|[\d%]\)$/u;

/** "( giảm 3 hộ )": a blank behind the mark that opens a bracket, or before the one that closes it. A form has room for a pen there: "(   )". */
function isInBracket(tokens: Tokens, at: number): boolean {
  if (markAt(tokens, at - 1) === '(') return isWordOrNumber(tokens.kindAt(at)) && closesBehind(tokens, at);
  return markAt(tokens, at) === ')' && isWordOrNumber(tokens.kindAt(at - 1)) && opensBefore(tokens, at);
}

/** How many tokens a bracket of running text has at most. */
const LONGEST_BRACKET = 40;

function closesBehind(tokens: Tokens, at: number): boolean {
  for (let next = at; next < Math.min(tokens.count, at + LONGEST_BRACKET); next += 1) {
    const mark = markAt(tokens, next);
    if (mark === ')') return next > at + 1;
    if (mark === '(' || tokens.kindAt(next) === KIND.ellipsis) return false;
  }
  return false;
}

function opensBefore(tokens: Tokens, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - LONGEST_BRACKET); before -= 1) {
    const mark = markAt(tokens, before);
    if (mark === '(') return before < at - 2;
    if (mark === ')' || tokens.kindAt(before) === KIND.ellipsis) return false;
  }
  return false;
}

/** "1 : 500", "8 : 30", "(12 tháng) : 52 tuần", and in a formula between words too: a colon that stands between what it relates. */
function isOperator(tokens: Tokens, at: number, isFormula: boolean): boolean {
  if (at === 0 || tokens.kindAt(at) !== KIND.colon || at + 1 >= tokens.count || tokens.isGlued(at + 1))
    return false;
  return isFormula || (isTerm(tokens, at - 1) && isTerm(tokens, at + 1));
}

/** A number, a single letter, or what stands in brackets. */
function isTerm(tokens: Tokens, at: number): boolean {
  const kind = tokens.kindAt(at);
  return (
    kind === KIND.number ||
    (kind === KIND.word && tokens.lengthAt(at) === 1) ||
    '()'.includes(markAt(tokens, at))
  );
}

/** "ngày  tháng  năm 2026", "lúc  giờ  phút": what is still to be written in stands between the blanks. */
function isGapForPen(tokens: Tokens, at: number): boolean {
  if (at === 0 || tokens.gapBefore(at) !== '  ') return false;
  if (isUnit(tokens, at) && !isCapital(tokens, at) && isBehindLeader(tokens, at - 1)) return true;
  if (!isUnit(tokens, at - 1)) return false;
  const isCounted = at > 1 && tokens.kindAt(at - 2) === KIND.number;
  return !isCounted && isUnit(tokens, at);
}

/** "Kính gửi : ……", "Họ và tên : ____": the colon of a form, which may stand below others. */
function labelsGap(tokens: Tokens, at: number): boolean {
  if (tokens.kindAt(at) !== KIND.colon) return false;
  const end = tokens.endAt(at);
  return OPENS_GAP.test(tokens.text.slice(end, end + LONGEST_LEADER));
}

const OPENS_GAP = /^\s{0,3}(?:…|\.{3}|_{3})/u;

/** "Có 12 việc...  Tháng 5": a sentence begins. */
function isCapital(tokens: Tokens, at: number): boolean {
  const letter = tokens.text.charAt(tokens.startAt(at));
  return letter !== letter.toLowerCase();
}

/** "ngày…1  tháng", "ngày __1  tháng": a leader and what was typed into its place; the pen still writes there. */
function isBehindLeader(tokens: Tokens, at: number): boolean {
  const end = tokens.endAt(at);
  return LEADER.test(textBefore(tokens.text, end, LONGEST_LEADER));
}

const LEADER = /(?:…|\.{2,6}|_{1,6})\s?\d{0,4}$/u;
/** Some dots, a blank and a year. */
const LONGEST_LEADER = 12;

/** The words of a date and of a time. */
const UNIT = /^(?:ngày|tháng|năm|quý|giờ|phút|lúc|hồi|đến)$/iu;

function isUnit(tokens: Tokens, at: number): boolean {
  return UNIT.test(tokens.text.slice(tokens.startAt(at), tokens.endAt(at)));
}

function markAt(tokens: Tokens, at: number): string {
  return tokens.text.charAt(tokens.startAt(at));
}

/** A word, a number, or a mark behind which a sentence goes on. */
function endsPhrase(tokens: Tokens, at: number): boolean {
  const kind = tokens.kindAt(at);
  return isWordOrNumber(kind) || STOPS.has(kind) || closes(tokens, at);
}

/** Before another sign two blanks may set off a column. */
function opensPhrase(tokens: Tokens, at: number): boolean {
  return isWordOrNumber(tokens.kindAt(at)) || '(“'.includes(tokens.text.charAt(tokens.startAt(at)));
}

/** What a mark of punctuation is glued to; an address is a word to it. */
function takesMark(tokens: Tokens, at: number): boolean {
  const kind = tokens.kindAt(at);
  return isWordOrNumber(kind) || kind === KIND.opaque || closes(tokens, at);
}

/** A number, and what was meant as one: "l00". */
function isCount(tokens: Tokens, at: number): boolean {
  return /\p{Nd}/u.test(tokens.text.slice(tokens.startAt(at), tokens.endAt(at)));
}

/** A mark behind which the text goes on as behind a mark; " .docx", " ...", " :))" are something else. */
function isPunctuation(tokens: Tokens, at: number): boolean {
  const kind = tokens.kindAt(at);
  if (!STOPS.has(kind)) return false;
  return at + 1 === tokens.count || !tokens.isGlued(at + 1) || closes(tokens, at + 1);
}

function closes(tokens: Tokens, at: number): boolean {
  return ')”'.includes(tokens.text.charAt(tokens.startAt(at)));
}

function isWordOrNumber(kind: number): boolean {
  return kind === KIND.word || kind === KIND.number;
}

const STOPS: ReadonlySet<number> = new Set([KIND.comma, KIND.semicolon, KIND.colon, KIND.period]);
