import type { RegisterEntry } from '../../core/index';
import type { ConfigurationProblem } from '../configuration';
import { readCsvRows } from './csv-rows';
import { readEntry } from './entry';
import { readJsonRows } from './json-rows';
import { MESSAGES } from './messages';
import type { RegisterRow, RowProblem } from './rows';

/** What a register file gave: the good lines stay in force beside the problems. */
export interface RegisterFileRead {
  readonly entries: readonly RegisterEntry[];
  readonly problems: readonly ConfigurationProblem[];
}

/** More than these would be a file of another kind, and bury everything else. */
const MOST_PROBLEMS = 100;

/** Reads the text of a register. `file` is its path; `name` is what messages call it. Linear. */
export function readRegisterFile(file: string, name: string, text: string): RegisterFileRead {
  const { entries, problems } = readEntries(file, text, name);
  return {
    entries: entries.map(({ entry }) => entry),
    problems: limit(problems).map(({ place, key, message }) => ({ file, ...place, key, message })),
  };
}

/** A document of a register with the row that it was read from. */
export interface PlacedEntry {
  readonly entry: RegisterEntry;
  readonly row: RegisterRow;
}

/** The documents of a register with their rows, and all that could not be read, in no order. */
export function readEntries(
  file: string,
  text: string,
  name = file,
): { readonly entries: readonly PlacedEntry[]; readonly problems: readonly RowProblem[] } {
  const { rows, problems } = /\.json$/iu.test(file) ? readJsonRows(text) : readCsvRows(text);
  const evidence = { vi: `theo sổ ${name}`, en: `by the register ${name}` };
  const read = rows.map(row => ({ row, entry: readEntry(row, evidence) }));
  return {
    entries: read.flatMap(({ row, entry }) => (entry.kind === 'entry' ? [{ row, entry: entry.entry }] : [])),
    problems: [...problems, ...read.flatMap(({ entry }) => (entry.kind === 'wrong' ? entry.problems : []))],
  };
}

function limit(problems: readonly RowProblem[]): readonly RowProblem[] {
  const sorted = [...problems].sort((first, second) => first.place.span.start - second.place.span.start);
  const last = sorted[MOST_PROBLEMS - 1];
  if (last === undefined || sorted.length === MOST_PROBLEMS) return sorted;
  const left = sorted.length - MOST_PROBLEMS + 1;
  return [
    ...sorted.slice(0, MOST_PROBLEMS - 1),
    { place: last.place, key: '', message: MESSAGES.andMore(left) },
  ];
}
