import type { CalendarDate, DocumentIdentity, Locale } from '../../core/index';
import { HEADERS, type Column } from './columns';

const WRITTEN = ['symbol', 'type', 'date', 'issuer', 'title'] as const satisfies readonly Column[];

/** A register in CSV of documents as they name themselves, the oldest first; of equal lines one is kept. */
export async function writeRegister(documents: readonly DocumentIdentity[], locale: Locale): Promise<string> {
  const { default: Papa } = await import('papaparse');
  const rows = documents.map(({ symbol, type, date, issuer, title }) => [
    symbol,
    type,
    date === null ? '' : isoDate(date),
    issuer,
    title,
  ]);
  const sorted = [...new Map(rows.map(row => [JSON.stringify(row), row])).values()].sort(compareRows);
  const header = WRITTEN.map(column => (locale === 'vi' ? HEADERS[column][0] : column));
  // A cell that begins like a formula would be reckoned by a spreadsheet.
  return `${Papa.unparse([header, ...sorted], { newline: '\n', escapeFormulae: true })}\n`;
}

/** True for the text of a register that `writeRegister` made, and for an empty one. */
export function isWrittenRegister(text: string): boolean {
  const [first = ''] = text.replace(/^\u{FEFF}/u, '').split(/\r?\n/u, 1);
  const headers = [WRITTEN, WRITTEN.map(column => HEADERS[column][0])].map(names => names.join(','));
  return text.trim() === '' || headers.includes(first);
}

/** By date, those without one last, then by symbol. */
function compareRows(first: readonly string[], second: readonly string[]): number {
  const keyOf = ([symbol = '', , date = '']: readonly string[]): string =>
    `${date === '' ? '9999' : date} ${symbol}`;
  return keyOf(first) < keyOf(second) ? -1 : 1;
}

/** "2020-03-05": spreadsheets of every country read it alike. */
function isoDate({ year, month, day }: CalendarDate): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
