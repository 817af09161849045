import { remembering, rememberingByKey } from '../../../block/remembering';
import { findingInPieces, mappingPieces } from '../../../block/remembering-pieces';
import { readEnglish, type TableCell } from './cell';

type Row = readonly TableCell[];

/**
 * What the separators of a number say of the convention that they follow. One dot or comma before three digits may group or
 * open decimals; `short` is a dot before one or two decimals, which says nothing of thousands: "11.7" beside "1.670".
 */
type Sign = 'vietnamese' | 'english' | 'short' | 'either-dot' | 'either-comma' | 'none';

/** How often each sign stands in a column. */
type Votes = Readonly<Record<Sign, number>>;

/**
 * Reads the numbers with English separators where the table speaks for these; the first column, which may number the rows, has no
 * vote. Where both conventions stand in one table each column decides for itself, and cells that remain doubtful are no numbers.
 * Null where the whole table is in doubt: "1,250" beside "880" is a thousand there, and one and a quarter in Vietnamese. Then only what
 * adds up as thousands is read as such.
 */
export function settleSeparators(rows: readonly Row[]): readonly Row[] | null {
  if (findDoubtful(rows).length === 0) return rows;
  const columns = rows[0]?.length ?? 0;
  const votes = Array.from({ length: columns }, (_, column) => countVotes(rows, column));
  const all = votes.slice(1).reduce(addVotes, NO_VOTES);
  if (all.english + all.short === 0) {
    const isOpen = all['either-comma'] > 0 && all.none > 0;
    if (!isOpen || all.vietnamese + all['either-dot'] > 0) return rows;
    const read = rows.map(row => row.map((cell, column) => (column === 0 ? cell : readAs(cell, ENGLISH))));
    return addsUp(read) ? read : null;
  }
  const readings = votes.map(own => readingOf(own, all));
  const key = readings.map(({ dot, comma, short }) => `${dot} ${comma} ${short}`).join('/');
  return mapToSettled(rows, key, row => settledRows(row, key, () => readRow(row, readings)));
}

const findDoubtful = findingInPieces<Row>(row => row.some(isDoubtful));
const mapToSettled = mappingPieces<Row, Row>();

/** The rows as they were read last: an edit in another row leaves them so. */
const settledRows = rememberingByKey<Row>();

function readRow(row: Row, readings: readonly Reading[]): Row {
  return row.map((cell, column) => (column === 0 ? cell : readAs(cell, readings[column] ?? VIETNAMESE)));
}

/** Only numbers that are not Vietnamese, or may not be, raise the question. */
function isDoubtful({ content }: TableCell): boolean {
  if (content.kind === 'number') return content.number.scale === 3 && !content.number.isGrouped;
  return content.kind === 'foreign';
}

const NO_VOTES: Votes = { vietnamese: 0, english: 0, short: 0, 'either-dot': 0, 'either-comma': 0, none: 0 };

function addVotes(first: Votes, second: Votes): Votes {
  return {
    vietnamese: first.vietnamese + second.vietnamese,
    english: first.english + second.english,
    short: first.short + second.short,
    'either-dot': first['either-dot'] + second['either-dot'],
    'either-comma': first['either-comma'] + second['either-comma'],
    none: first.none + second.none,
  };
}

function countVotes(rows: readonly Row[], column: number): Votes {
  const votes = { ...NO_VOTES };
  for (const row of rows) {
    const sign = signsOf(row)[column] ?? null;
    if (sign !== null) votes[sign] += 1;
  }
  return votes;
}

/** For each cell its sign; null for one without a number. */
const signsOf = remembering((row: Row): readonly (Sign | null)[] =>
  row.map(cell => (cell.content.kind === 'number' || cell.content.kind === 'foreign' ? signOf(cell) : null)),
);

function signOf(cell: TableCell): Sign {
  if (cell.content.kind !== 'number') {
    const english = readEnglish(cell);
    if (english?.content.kind !== 'number') return 'none';
    return english.content.number.isGrouped || english.content.number.scale > 2 ? 'english' : 'short';
  }
  const { isGrouped, scale, digits } = cell.content.number;
  if (isGrouped) return scale === 0 && digits.end - digits.start <= ONE_DOT ? 'either-dot' : 'vietnamese';
  if (scale === 0) return 'none';
  return scale === 3 ? 'either-comma' : 'vietnamese';
}

/** "999.999": a longer number has two dots. */
const ONE_DOT = 7;

/** How the numbers of a column are read: those that are plainly English always are as such. */
interface Reading {
  /** "1.250": a thousand, or one and a quarter. */
  readonly dot: 'vi' | 'en' | 'doubtful';
  /** "1,250": one and a quarter, or a thousand. */
  readonly comma: 'vi' | 'en' | 'doubtful';
  /** "38.64": decimals, or thousands that lost a digit. */
  readonly short: 'en' | 'damaged';
}

const VIETNAMESE: Reading = { dot: 'vi', comma: 'vi', short: 'en' };
const ENGLISH: Reading = { dot: 'vi', comma: 'en', short: 'en' };

/** Of fewer numbers than this one may be the sum of the others by chance. */
const FEWEST_ROWS = 4;

/** True where the largest number of some column is what the others of it come to, once or, with subtotals among them, twice. */
function addsUp(rows: readonly Row[]): boolean {
  const columns = rows[0]?.length ?? 0;
  return Array.from({ length: columns }, (_, column) => column).some(column => {
    const values = rows.flatMap(row => valueOf(row[column]) ?? []);
    const most = values.reduce((largest, value) => (value > largest ? value : largest), 0n);
    const others = values.reduce((sum, value) => sum + value, 0n) - most;
    return values.length >= FEWEST_ROWS && most > 999n && (others === most || others === 2n * most);
  });
}

/** The whole number of a cell; null where it has none. */
function valueOf(cell: TableCell | undefined): bigint | null {
  return cell?.content.kind === 'number' && cell.content.number.scale === 0
    ? cell.content.number.units
    : null;
}

/**
 * So many numbers with one dot before three digits stand in a column where one before fewer has lost a digit, or in a table where commas open
 * decimals; in a table without any decimals there must be more.
 */
const DOTS_FOR_EACH = 3;
const DOTS_ALONE = 8;

function readingOf(own: Votes, all: Votes): Reading {
  const read = readingBy(isDamaged(own, all) ? { ...own, short: 0 } : own, all);
  return { ...read, short: isDamaged(own, all) ? 'damaged' : 'en' };
}

/** "38.64" among "9.350", "18.745": thousands have three digits, and nothing else in the table is English. */
function isDamaged(own: Votes, all: Votes): boolean {
  const isEnglish = all.english + all['either-comma'] > 0 || all.short > own.short;
  if (own.short === 0 || isEnglish) return false;
  const wanted = (all.vietnamese > 0 ? DOTS_FOR_EACH : DOTS_ALONE) * own.short;
  const hasThousands = own['either-dot'] >= own.short && all['either-dot'] > wanted;
  return hasThousands || own['either-dot'] > DOTS_FOR_EACH * own.short;
}

function readingBy(own: Votes, all: Votes): Pick<Reading, 'dot' | 'comma'> {
  const isShort = own.short > 0 && own.english === 0;
  // A comma before decimals elsewhere leaves open what the dot is here.
  if (isShort && all.vietnamese + all['either-comma'] === 0) return { dot: 'vi', comma: 'en' };
  if (own.english + own.short > 0) return { dot: 'doubtful', comma: own.vietnamese > 0 ? 'doubtful' : 'en' };
  if (all.vietnamese > 0) return { dot: 'vi', comma: own.vietnamese > 0 ? 'vi' : 'doubtful' };
  // Thousands with a comma elsewhere: then a dot opens decimals.
  return { dot: all['either-comma'] > 0 ? 'doubtful' : 'vi', comma: 'en' };
}

function readAs(cell: TableCell, { dot, comma, short }: Reading): TableCell {
  if (cell.content.kind === 'foreign')
    return short === 'damaged' && signOf(cell) === 'short' ? cell : (readEnglish(cell) ?? cell);
  const sign = cell.content.kind === 'number' ? signOf(cell) : 'none';
  const wanted = sign === 'either-dot' ? dot : sign === 'either-comma' ? comma : 'vi';
  if (wanted === 'vi') return cell;
  const english = wanted === 'en' ? readEnglish(cell) : null;
  return english ?? { line: cell.line, span: cell.span, content: { kind: 'foreign' } };
}
