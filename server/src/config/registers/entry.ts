import {
  canonicalOf,
  isRealDate,
  stripMarks,
  type CalendarDate,
  type Localized,
  type RegisterEntry,
  type RegisterStatus,
} from '../../core/index';
import type { Column } from './columns';
import { MESSAGES } from './messages';
import type { RegisterRow, RowProblem } from './rows';

/** What a row gave: a document, or all that is wrong with it. */
export type EntryRead =
  | { readonly kind: 'entry'; readonly entry: RegisterEntry }
  | { readonly kind: 'wrong'; readonly problems: readonly RowProblem[] };

/** Checks the cells of a row and makes a document of them. `evidence` names the register. */
export function readEntry(row: RegisterRow, evidence: Localized): EntryRead {
  const { cells } = row;
  const problems: RowProblem[] = [];
  const complainOf =
    (column: Column): Complain =>
    message => {
      problems.push({ place: row.placeOf(column), key: column, message });
    };
  const dateIn = (column: Column): CalendarDate | null => readDateCell(cells.get(column), complainOf(column));
  const symbol = readSymbolCell(cells.get('symbol'), complainOf('symbol'));
  const date = dateIn('date');
  const effective = dateIn('effective');
  const from = dateIn('replaced_from');
  const written = readStatus(cells.get('status'), complainOf('status'));
  const by = cells.get('replaced_by');
  const replacing = by === undefined ? null : readSymbolCell(by, complainOf('replaced_by'));
  if (problems.length > 0) return { kind: 'wrong', problems };
  const entry: RegisterEntry = {
    symbol,
    type: cells.get('type') ?? '',
    date,
    issuer: cells.get('issuer') ?? '',
    title: cells.get('title') ?? '',
    effective,
    status: replacing === null && from !== null ? 'expired' : written,
    replacedBy: replacing === null ? null : { symbol: replacing, from },
    expiredFrom: replacing === null ? from : null,
    evidence,
    certainty: 'recorded',
    isBuiltIn: false,
  };
  return { kind: 'entry', entry };
}

type Complain = (message: Localized) => void;

function readSymbolCell(text: string | undefined, complain: Complain): string {
  if (text === undefined) {
    complain(MESSAGES.noSymbol);
    return '';
  }
  const bare = text.replace(/^số:?\s+/iu, '');
  const symbol = canonicalOf(bare);
  if (symbol === null && !OLD_SYMBOL.test(bare)) complain(MESSAGES.wrongSymbol(text));
  return symbol ?? bare;
}

/** Forms from before the present ones that no citation is read by, but that a register may well hold: "87/CP", "46-HĐBT", "05/1998/TTLT/TCCP-CCB". */
const OLD_SYMBOL =
  /^\d{1,5}\p{L}?\s?[-/]\s?(?:(?:19|20)\d\d\/(?=(?:TTLT|NQLT)\/))?\p{Lu}[\p{L}\d&./-]{0,40}$/u;

function readDateCell(text: string | undefined, complain: Complain): CalendarDate | null {
  if (text === undefined) return null;
  const parts = (YEAR_LAST.exec(text) ?? YEAR_FIRST.exec(text))?.groups;
  const date = {
    day: Number(parts?.['day']),
    month: Number(parts?.['month']),
    year: Number(parts?.['year']),
  };
  if (parts !== undefined && isRealDate(date)) return date;
  complain(MESSAGES.wrongDate(text));
  return null;
}

/** "05/3/2020", "5-3-2020", "ngày 05 tháng 3 năm 2020". */
const YEAR_LAST =
  /^(?:ngày\s+)?(?<day>\d{1,2})(?:\s*[-/.]\s*|\s+tháng\s+)(?<month>\d{1,2})(?:\s*[-/.]\s*|\s+năm\s+)(?<year>\d{4})$/iu;
/** "2020-03-05". */
const YEAR_FIRST = /^(?<year>\d{4})[-/](?<month>\d{1,2})[-/](?<day>\d{1,2})(?:T.*)?$/u;

const STATUSES: Readonly<Record<string, RegisterStatus>> = {
  'in force': 'in-force',
  'con hieu luc': 'in-force',
  // Where only a part of a document has ended, the rest may still be cited.
  'het hieu luc mot phan': 'in-force',
  expired: 'expired',
  'het hieu luc': 'expired',
  'het hieu luc toan bo': 'expired',
};

function readStatus(text: string | undefined, complain: Complain): RegisterStatus {
  if (text === undefined) return 'unknown';
  const status =
    STATUSES[
      stripMarks(text)
        .replace(/[\s_-]+/gu, ' ')
        .trim()
    ];
  if (status === undefined) complain(MESSAGES.wrongStatus(text));
  return status ?? 'unknown';
}
