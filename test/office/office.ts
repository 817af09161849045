import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
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
/** A hundred documents take some twenty seconds. */
const LONGEST_MS = 30 * 60_000;

/** Opens documents, whose paths are of ASCII, in one run of LibreOffice with a profile of its own. */
export async function openAll(
  office: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, OfficeReport>> {
  const folder = await mkdtemp(join(tmpdir(), 'vanban-office-'));
  try {
    // Its first start writes a profile of its own over what is there.
    await run(office, [...flagsOf(folder), '--terminate_after_init'], { timeout: LONGEST_MS });
    await writeProfile(join(folder, 'profile'));
    const [list, report] = [join(folder, 'list.txt'), join(folder, 'report.txt')];
    await writeFile(list, paths.map(path => `${path}\n`).join(''));
    await run(office, [...flagsOf(folder), '--norestore', macroCall(list, report)], { timeout: LONGEST_MS });
    const lines = existsSync(report) ? (await readFile(report, 'utf8')).split(/\r?\n/u) : [];
    const reports = await Promise.all(lines.filter(line => line !== '').map(readReport));
    return new Map(reports);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
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
