import { pickSkewed, type Random } from '../random';
import type { Ledger, MarkName } from './ledger';
import type { Shape } from './measure-shape';
import { fillSlots } from './slots';
import type { Style } from './styles';

/** What is needed to write lines of a genre. */
export interface Desk {
  readonly next: Random;
  readonly ledger: Ledger;
  readonly style: Style;
  readonly shape: Shape;
}

/** A line to write: how many characters are wanted, what it begins with, and which article it belongs to. */
export interface Order {
  readonly length: number;
  readonly opening: string;
  readonly article: number;
}

/** A line of about the length that is wanted, and notes it. */
export function writeLine(desk: Desk, { length, opening, article }: Order): string {
  const { ledger } = desk;
  const digits = mayHoldDigits(desk);
  const isShort = length < SHORT;
  let line = opening;
  ledger.noteWords(opening);
  do {
    const frames = isShort ? desk.style.fragments : desk.style.sentences;
    const sentence = writeSentence(desk, { frames, digits, article });
    const words = line === opening ? sentence : ` ${sentence}`;
    ledger.noteWords(words);
    line += words;
  } while (line.length + HALF_A_SENTENCE < length);
  ledger.noteLine(line);
  return line;
}

const SHORT = 75;
const HALF_A_SENTENCE = 60;

/** More often than not when lines with digits are missing, seldom when there are too many. */
function mayHoldDigits({ next, ledger, shape }: Desk): boolean {
  return next(100) < shape.linesWithDigits + 5 * ledger.owedDigits();
}

interface Sentence {
  readonly frames: readonly string[];
  readonly digits: boolean;
  readonly article: number;
}

function writeSentence({ next, ledger, style }: Desk, { frames, digits, article }: Sentence): string {
  const used = new Set<MarkName>();
  const frame = pickSkewed(next, frames, 1).replaceAll('{mark}', () => {
    const name = chooseMark(ledger, { digits, used });
    if (name === undefined) return '';
    used.add(name);
    return pickSkewed(next, style.marks[name] ?? [], 1);
  });
  return fillSlots(frame, { next, skew: style.skew, article });
}

const WITH_DIGITS: readonly MarkName[] = [
  'symbols',
  'dates',
  'fractions',
  'percentages',
  'provisions',
  'digitRuns',
];
const WITHOUT: readonly MarkName[] = ['documentTypes', 'capitals', 'capitalised', 'punctuation'];

/** A mark that is owed, the rare ones before the others, and twice in a sentence only where much is owed. */
function chooseMark(
  ledger: Ledger,
  { digits, used }: { readonly digits: boolean; readonly used: ReadonlySet<MarkName> },
): MarkName | undefined {
  const names = digits ? [...WITH_DIGITS, ...WITHOUT] : WITHOUT;
  return names.find(name => {
    const least = LEAST_OWED[name] ?? 0.5;
    return ledger.owed(name) >= (used.has(name) ? 4 * least : least);
  });
}

/** One phrase pays several of these at once. */
const LEAST_OWED: Partial<Record<MarkName, number>> = { capitalised: 2, punctuation: 4, digitRuns: 1 };

/** A length as the lines of the genre have it; long ones when there are too many lines so far. */
export function drawLength({ next, ledger, shape }: Desk): number {
  const owed = ledger.owed('lines');
  const place = owed > 3 ? next(7_000) : owed < -3 ? 5_000 + next(5_000) : next(10_000);
  const tenth = Math.floor(place / 1_000);
  const [from, to] = [shape.lineLengths[tenth] ?? 0, shape.lineLengths[tenth + 1] ?? 0];
  const part = (place % 1_000) / 1_000;
  return from + (to - from) * (tenth === 9 ? part ** LONG_TAIL : part);
}

/** Of the longest tenth of the lines most are hardly longer than the others, and a few many times as long. */
const LONG_TAIL = 12;
