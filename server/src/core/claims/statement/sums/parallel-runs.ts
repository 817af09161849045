import { hasAny } from '../measures/bits';
import { isSpace } from '../../../text/boundary';
import type { Measure, Statement } from '../measures/measure';
import { likenessBetween } from '../measures/noun';
import { TIMES } from './rows';
import { SIGN } from '../measures/signs';
import type { PartRun } from './part-run';

/** A count that is the first of its clause, and the word that the clause begins with. */
interface Opening {
  readonly measure: Measure;
  readonly word: string;
  /** All the words of the clause before it. */
  readonly words: string;
}

/**
 * Parts in clauses that begin with one word, which the clause of their total says too: "Vốn ngân sách đạt 27,8 nghìn tỷ đồng. Vốn trung
 * ương đạt …; vốn địa phương đạt …". Linear.
 */
export function parallelRuns(statement: Statement): readonly PartRun[] {
  const openings = openingsOf(statement);
  const found: PartRun[] = [];
  for (let start = 0; start < openings.length;) {
    const end = endOfRun(openings, start);
    const run = openings.slice(start, end);
    const before = openings[start - 1];
    const parts = run.map(({ measure }) => measure);
    if (
      before !== undefined &&
      run.length > 1 &&
      says(before, run[0]) &&
      !parts.some(part => hasShare(statement, part))
    )
      found.push(runOf(before, parts));
    start = end;
  }
  return found;
}

function runOf({ measure, word }: Opening, parts: readonly Measure[]): PartRun {
  return { parts, total: measure, tie: word.startsWith(TOTAL_OF) ? 'parallel total' : 'parallel' };
}

/** "Hộ nghèo có 3.981 hộ, tỷ lệ 12,19%": percentages would prove that the parts are all, and those of others do not. */
function hasShare(statement: Statement, { index }: Measure): boolean {
  const next = statement[index + 1];
  return next?.kind === 'rate' && next.lead === 'share' && !PLANNED.test(next.behind);
}

const PLANNED = /^ (?:so với )?(?:kế hoạch|dự toán|chỉ tiêu|kh)(?!\p{L})/u;

/** The total says the word of its parts, and counts what they count. */
function says({ measure, words }: Opening, first: Opening | undefined): boolean {
  if (first === undefined || likenessBetween(measure, first.measure) !== 'same') return false;
  return first.measure.sentence - measure.sentence <= FAR && ` ${words} `.includes(` ${first.word} `);
}

const FAR = 2;

/** Behind the clauses that begin like the first, each in the sentence of the one before or in the next. */
function endOfRun(openings: readonly Opening[], start: number): number {
  const first = openings[start];
  let end = start + 1;
  for (let next = openings[end]; first !== undefined && next !== undefined; next = openings[end]) {
    const last = openings[end - 1] ?? first;
    if (next.word !== first.word || next.measure.sentence - last.measure.sentence > 1) break;
    if (likenessBetween(next.measure, first.measure) !== 'same') break;
    end += 1;
  }
  return end;
}

function openingsOf(statement: Statement): readonly Opening[] {
  return statement.length < FEWEST ? [] : statement.flatMap(measure => openingOf(statement, measure) ?? []);
}

/** A total and two parts. */
const FEWEST = 3;

function openingOf(statement: Statement, measure: Measure): Opening | null {
  const { kind, way, slash, depth, noun, head } = measure;
  if (kind !== 'count' || way !== null || slash !== null || depth > 0 || noun === '' || TIMES.has(head))
    return null;
  const clause = clauseBefore(statement, measure);
  const words = clause === null ? '' : (WORDS.exec(clause)?.groups?.['words'] ?? '');
  const word = /^\p{L}+/u.exec(words)?.[0] ?? '';
  if (word.length < 2 || EMPTY.has(word)) return null;
  // "Tổng thu" is no part beside "thu nội địa".
  return { measure, word: TOTAL.test(clause ?? '') ? TOTAL_OF + word : word, words };
}

/** Words that many clauses begin with. */
const EMPTY: ReadonlySet<string> = new Set([
  'có',
  'là',
  'trong',
  'đến',
  'đã',
  'từ',
  'về',
  'đối',
  'đạt',
  'được',
  'với',
]);

const TOTAL_OF = 'tổng ';
const TOTAL = /(?<!\p{L})tổng(?!\p{L})/u;

/** The words of a clause behind its mark, and behind what opens a list. */
const WORDS = /^[\s,]*(?:(?:trong đó|bao gồm|gồm|cụ thể|còn|và|số|tổng|tổng số)[\s,:]+)*(?<words>.*)$/u;

/** The words between the mark that a clause begins behind and its first count; null where another count stands before. */
function clauseBefore(statement: Statement, measure: Measure): string | null {
  let words = '';
  for (let at = measure.index; ; at -= 1) {
    const own = statement[at];
    if (own === undefined) return words;
    if (own !== measure && (own.sentence !== measure.sentence || !TIMES.has(own.head))) return null;
    if (beginsClause(statement, own)) return lastClause(own.gap) + words;
    words = own.gap + words;
  }
}

/** Asked first, since the words of most counts need not be searched. */
function beginsClause(statement: Statement, { signs, index, sentence }: Measure): boolean {
  return index === 0 || hasAny(signs, CLAUSES) || statement[index - 1]?.sentence !== sentence;
}

const CLAUSES = SIGN.semicolon | SIGN.colon;
/** The last clause of some words; a dot within a word parts none. */
function lastClause(gap: string): string {
  for (let at = gap.length - 1; at >= 0; at -= 1) {
    const mark = gap.charAt(at);
    const isEnd = mark === ';' || mark === ':' || ('.!?'.includes(mark) && isSpace(gap.charCodeAt(at + 1)));
    if (isEnd) return gap.slice(at + 1);
  }
  return gap;
}
