import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { PACKED_COLUMNS, PLACE_DIGITS, readBuiltIn } from '../src/core/register/built-in';
import type { RegisterSource } from '../src/core/register/register';

/**
 * Makes the shipped form of the built-in register, which `readBuiltIn` describes. It is not compressed: whatever brings it to a
 * user compresses it, and a run that looks up one document would unpack five thousand.
 */
export function packRegister(csv: string): Uint8Array {
  const [header = [], ...rows] = Papa.parse<string[]>(csv, { skipEmptyLines: true }).data;
  if (header.join() !== PACKED_COLUMNS.join()) throw new Error(`Unknown columns: ${header.join()}.`);
  const wrong = rows.find(row => row.length !== header.length || row.some(cell => /[\t\n\r]/u.test(cell)));
  if (wrong !== undefined) throw new Error(`A row cannot be packed: ${wrong.join()}.`);
  const lines = rows.map(row => Buffer.from(`${row.join('\t')}\n`));
  return Buffer.concat([Buffer.from(`${indexOf(rows, lines)}\n`), ...lines]);
}

/** Where the lines begin, in the order of their symbols; of one symbol in the order of the data. */
function indexOf(rows: readonly (readonly string[])[], lines: readonly Uint8Array[]): string {
  let place = rows.length * PLACE_DIGITS + 1;
  const documents = rows.map(([symbol = ''], row) => {
    const begin = place;
    place += lines[row]?.length ?? 0;
    return { symbol: Buffer.from(symbol), begin };
  });
  const sorted = documents.toSorted((first, second) => Buffer.compare(first.symbol, second.symbol));
  return sorted.map(({ begin }) => String(begin).padStart(PLACE_DIGITS, '0')).join('');
}

/** The data of the built-in register. */
export const CENTRAL_CSV = fileURLToPath(new URL('../data/central.csv', import.meta.url));

/** The built-in register, straight from its data. */
export async function readCentral(): Promise<RegisterSource> {
  return readBuiltIn(packRegister(await readFile(CENTRAL_CSV, 'utf8')));
}

/** The bytes of the file that is shipped for the CSV at a path. */
export async function packRegisterFile(path: string): Promise<Uint8Array> {
  return packRegister(await readFile(path, 'utf8'));
}
