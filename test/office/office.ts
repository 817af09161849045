import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { macroCall, writeProfile } from './macro';

/** What LibreOffice made of a document. */
export type OfficeReport =
  | { readonly kind: 'closed' }
  | {
      readonly kind: 'open';
      readonly comments: number;
      readonly changes: number;
      /** Its text with all changes accepted, and with all rejected. */
      readonly accepted: string;
      readonly rejected: string;
    };

/** What is said where there is no LibreOffice. */
export const HOW_TO_INSTALL = `LibreOffice is needed, and is not found:
  Debian, Ubuntu   apt-get install libreoffice-writer
  Fedora           dnf install libreoffice-writer
  macOS            brew install --cask libreoffice
  Windows          winget install TheDocumentFoundation.LibreOffice
The variable VANBAN_SOFFICE names its program "soffice" where that lies elsewhere.`;

/** The program of LibreOffice; null where there is none. */
export function findOffice(): string | null {
  const named = process.env['VANBAN_SOFFICE'];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const places = [
    ...(named === undefined ? [] : [named]),
    ...folders.flatMap(folder => [join(folder, 'soffice'), join(folder, 'soffice.exe')]),
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
    'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
  ];
  return places.find(place => existsSync(place)) ?? null;
}

const run = promisify(execFile);
/** Forty documents take some ten seconds, and so do ten long ones; a machine that does much else may take fifty times as long. */
const LONGEST_MS = 10 * 60_000;
const MOST_DOCUMENTS = 40;
const MOST_BYTES = 1_500_000;

/** Opens documents, whose paths are of ASCII, with a profile of their own. */
export async function openAll(
  office: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, OfficeReport>> {
  const folder = await mkdtemp(join(tmpdir(), 'vanban-office-'));
  try {
    // Its first start writes a profile of its own over what is there.
    await run(office, [...flagsOf(folder), '--terminate_after_init'], { timeout: LONGEST_MS });
    await writeProfile(join(folder, 'profile'));
    const reports: (readonly [path: string, report: OfficeReport])[] = [];
    for (const batch of await batchesOf(paths)) {
      reports.push(...(await openBatch({ office, folder }, batch)));
      console.error(`${reports.length} of ${paths.length} documents opened`);
    }
    return new Map(reports);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Documents that are opened in one run of LibreOffice, whose start takes longer than a short one. */
async function batchesOf(paths: readonly string[]): Promise<readonly (readonly string[])[]> {
  const batches: string[][] = [];
  let bytes = Infinity;
  for (const path of paths) {
    const { size } = await stat(path);
    if (bytes + size > MOST_BYTES || batches.at(-1)?.length === MOST_DOCUMENTS) {
      batches.push([]);
      bytes = 0;
    }
    batches.at(-1)?.push(path);
    bytes += size;
  }
  return batches;
}

interface Desk {
  readonly office: string;
  readonly folder: string;
}

/** Documents in one run of LibreOffice. Where it breaks down, each half has a run of its own, until the document is found that it cannot bear. */
async function openBatch(
  desk: Desk,
  paths: readonly string[],
): Promise<readonly (readonly [path: string, report: OfficeReport])[]> {
  const { office, folder } = desk;
  const [list, report] = [join(folder, 'list.txt'), join(folder, 'report.txt')];
  await writeFile(list, paths.map(path => `${path}\n`).join(''));
  try {
    await run(office, [...flagsOf(folder), '--norestore', macroCall(list, report)], { timeout: LONGEST_MS });
  } catch {
    if (paths.length === 1) return paths.map(path => [path, { kind: 'closed' }]);
    const half = Math.ceil(paths.length / 2);
    return [...(await openBatch(desk, paths.slice(0, half))), ...(await openBatch(desk, paths.slice(half)))];
  }
  const lines = existsSync(report) ? (await readFile(report, 'utf8')).split(/\r?\n/u) : [];
  return Promise.all(lines.filter(line => line !== '').map(readReport));
}

/** Writes documents as PDF into a folder. */
export async function printAll(office: string, paths: readonly string[], target: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'vanban-office-'));
  try {
    const flags = [...flagsOf(folder), '--convert-to', 'pdf', '--outdir', target];
    await run(office, [...flags, ...paths], { timeout: LONGEST_MS });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function flagsOf(folder: string): readonly string[] {
  return ['--headless', `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`];
}

async function readReport(line: string): Promise<readonly [path: string, report: OfficeReport]> {
  const [path = '', state = '', comments = '', changes = ''] = line.split('|');
  if (state !== 'open') return [path, { kind: 'closed' }];
  const text = await readFile(`${path}.txt`, 'utf8');
  const settled = async (ending: string): Promise<string> =>
    changes === '0' ? text : readFile(path + ending, 'utf8');
  return [
    path,
    {
      kind: 'open',
      comments: Number(comments),
      changes: Number(changes),
      accepted: await settled('.accepted.txt'),
      rejected: await settled('.rejected.txt'),
    },
  ];
}
