import { endOfWord, isDigit, isLetter, skipSpaces, hasLetter } from '../text/boundary';
import type { CodeClaim, CodeReading, FigureClaim, NumberClaim, PercentageClaim } from './claim';
import { labelReading } from './label';
import { nextDigit, readNumber } from './number';
import { joinRanges } from './ranges';
import { readFraction } from './slash';
import { spelledWords } from '../reading/lexicon';

const GLUED_UNITS = spelledWords('glued-unit');

/**
 * Reads every figure of a text in order: "có 699/756 người, chiếm 92,46%" → a fraction and a percentage. Digits that
 * count nothing (dates, symbols, labels) come as `code`. Each digit belongs to one figure at most. The text is folded. Linear.
 */
export function readFigures(text: string): readonly FigureClaim[] {
  const figures: FigureClaim[] = [];
  for (let at = nextDigit(text, 0); at !== -1;) {
    const figure = readFigure(text, at);
    figures.push(figure);
    at = nextDigit(text, Math.max(figure.span.end, at + 1));
  }
  return joinRanges(text, figures);
}

function readFigure(text: string, start: number): FigureClaim {
  if (isLetter(text.charCodeAt(start - 1)) && !isGlued(text, start)) return readCode(text, start, 'label');
  const number = readNumber(text, start);
  const fraction = readFraction(text, number);
  if (fraction !== null && !continuesChain(text, fraction.span.end)) return fraction;
  const isSingle = !continuesChain(text, number.span.end) || opensPercentRange(text, number.span.end);
  if (fraction === null && isSingle) return readSingle(text, number);
  return readCode(text, start, 'other');
}

/** "77 xã và15 phường", "(tương đương10,6%": a blank was left out, and no code begins with such a word. */
function isGlued(text: string, start: number): boolean {
  return GLUED.some(
    word => text.startsWith(word, start - word.length) && !isLetter(text.charCodeAt(start - word.length - 1)),
  );
}

const GLUED = ['và', 'chiếm', 'đương', 'bằng'];

/** "5,8-6%", "1-1,5 %": a dash and a percentage right behind a number; the two are an interval, not a symbol. */
function opensPercentRange(text: string, end: number): boolean {
  const mark = text.charAt(end);
  if ((mark !== '-' && mark !== '–') || !isDigit(text.charCodeAt(end + 1))) return false;
  const last = readNumber(text, end + 1);
  return endOfPercentSign(text, skipSpaces(text, last.span.end)) !== null;
}

/** A number alone: a percentage, a number with a unit, or a label. */
function readSingle(text: string, number: NumberClaim): FigureClaim {
  const percentage = readPercentage(text, number);
  if (percentage !== null) return percentage;
  const end = endOfWord(text, number.span.end);
  if (end > number.span.end && !GLUED_UNITS.has(text.slice(number.span.end, end))) {
    return readCode(text, number.span.start, 'label');
  }
  const reading = labelReading(text, number);
  return reading === null ? number : { kind: 'code', span: number.span, reading };
}

function readPercentage(text: string, number: NumberClaim): PercentageClaim | null {
  const at = skipSpaces(text, number.span.end);
  const points = text.startsWith('điểm', at) ? skipSpaces(text, at + 4) : at;
  const end = endOfPercentSign(text, points);
  if (end === null) return null;
  const claim = { ...number, problem: text.charAt(points) === '%' ? percentProblem(number) : number.problem };
  const form = points === at ? 'percent' : 'points';
  return { kind: 'percentage', span: { start: number.span.start, end }, number: claim, form };
}

function endOfPercentSign(text: string, at: number): number | null {
  if (text.charAt(at) === '%') return at + 1;
  if (!text.startsWith('phần', at)) return null;
  const second = skipSpaces(text, at + 4);
  return text.startsWith('trăm', second) && !isLetter(text.charCodeAt(second + 4)) ? second + 4 : null;
}

/** "5.123%", "45.125%": grouped by form, but no share is in the thousands: decimals by the foreign habit are as likely. */
function percentProblem(number: NumberClaim): NumberClaim['problem'] {
  if (number.notation !== 'dot-grouped' || number.value.scale > 0) return number.problem;
  return number.span.end - number.span.start <= LONGEST_SINGLE_DOT ? 'ambiguous-dot' : number.problem;
}

/** "100.000": a head of three digits, one dot, three digits. */
const LONGEST_SINGLE_DOT = 7;

/** True where digits, slashes, dashes or colons go on right behind: a date, a document number, a time, a range. */
function continuesChain(text: string, end: number): boolean {
  const mark = text.charAt(end);
  const next = text.charCodeAt(end + 1);
  if (mark === '/' && text.startsWith('tổng', end + 1)) return false;
  if (mark === '/' || mark === '-' || mark === '–') return isDigit(next) || (mark !== '–' && isLetter(next));
  if (mark === ':' || mark === 'h' || mark === '+') return isDigit(next);
  return mark === '_' || mark === '@';
}

/** Consumes a chain of letters, digits and joining marks: "30/2020/nđ-cp", "19-1-2024", "13h30", "0984.322.539". */
function readCode(text: string, start: number, reading: CodeReading): CodeClaim {
  let end = start;
  while (isCodeUnit(text, end)) end += 1;
  while (end > start + 1 && !isLetter(text.charCodeAt(end - 1)) && !isDigit(text.charCodeAt(end - 1)))
    end -= 1;
  return {
    kind: 'code',
    span: { start, end },
    reading: reading === 'label' ? reading : codeReading(text.slice(start, end)),
  };
}

function isCodeUnit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (isDigit(unit) || isLetter(unit)) return true;
  return '/-–.:&+_@'.includes(text.charAt(at)) && at < text.length;
}

function codeReading(code: string): CodeReading {
  if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/u.test(code)) return 'date';
  if (/^\d{1,2}[:h]\d{2}/u.test(code)) return 'time';
  if (/^(?:19|20)\d\d[-–/](?:19|20)\d\d$/u.test(code)) return 'year';
  return hasLetter(code) ? 'symbol' : 'other';
}
