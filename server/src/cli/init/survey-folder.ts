import { readFile, readdir, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { classOf, createDocument, vietnameseShare } from '../../core/index';
import { listFolders } from '../../files/list-folders';
import { readDraft } from '../files/read-draft';
import { findTargets } from '../files/targets';

/** The classes that a letterhead can show. */
export type LetterheadClass = Exclude<ReturnType<typeof classOf>, 'none'>;

/** A register of documents that lies in the folder. */
export interface FoundRegister {
  /** From the folder, with "/" between folders. */
  readonly path: string;
  readonly entries: number;
}

/** What there is in a folder that a configuration can be made of. */
export interface FolderSurvey {
  readonly drafts: number;
  /** How many drafts show each class in their letterheads, the most frequent first. */
  readonly classes: readonly (readonly [LetterheadClass, number])[];
  readonly registers: readonly FoundRegister[];
  /** Texts that are not in Vietnamese, and folders of old things, by path from the folder. */
  readonly foreign: readonly string[];
  readonly archives: readonly string[];
}

/** Enough to know a folder by, and read in a second. */
const MOST_DRAFTS = 500;
/** A register of a province for ten years has some megabytes. */
const MOST_REGISTER_BYTES = 20_000_000;
/** Of the letters of a Vietnamese text, a quarter and more; a page of a program has none. */
const LEAST_VIETNAMESE = 0.02;

/** Looks at the drafts, registers and folders in a folder, ignore rules obeyed. Reads 500 drafts at most, evenly chosen. */
export async function surveyFolder(folder: string): Promise<FolderSurvey> {
  const options = { cwd: folder, patterns: [], useFiles: true };
  const { targets } = await findTargets([folder], { ...options, stdinName: null, errorOnUnmatched: true });
  const step = Math.max(1, targets.length / MOST_DRAFTS);
  const read = targets
    .filter((_, place) => Math.floor(place / step) !== Math.floor((place - 1) / step))
    .map(({ path }) => readOne(path));
  const folders = await listFolders(folder, options);
  const nameOf = (path: string): string => relative(folder, path).split(sep).join('/');
  return {
    drafts: targets.length,
    classes: countClasses(read),
    registers: await findRegisters(folders, nameOf),
    foreign: read.filter(({ isForeign }) => isForeign).map(({ path }) => nameOf(path)),
    archives: folders.filter(isArchive).map(path => `${nameOf(path)}/`),
  };
}

interface ReadOne {
  readonly path: string;
  readonly documentClass: LetterheadClass | null;
  readonly isForeign: boolean;
}

function readOne(path: string): ReadOne {
  const read = readDraft(path);
  if (read.kind === 'problem') return { path, documentClass: null, isForeign: false };
  const { text } = read.draft;
  const found = classOf(createDocument(text).blocks, null);
  const isForeign = /\p{L}/u.test(text) && vietnameseShare(text.slice(0, 20_000)) < LEAST_VIETNAMESE;
  return { path, documentClass: found === 'none' ? null : found, isForeign };
}

function countClasses(read: readonly ReadOne[]): FolderSurvey['classes'] {
  const counts = new Map<LetterheadClass, number>();
  for (const { documentClass } of read) {
    if (documentClass !== null) counts.set(documentClass, (counts.get(documentClass) ?? 0) + 1);
  }
  return [...counts].sort(([, first], [, second]) => second - first);
}

async function findRegisters(
  folders: readonly string[],
  nameOf: (path: string) => string,
): Promise<readonly FoundRegister[]> {
  const found: FoundRegister[] = [];
  for (const folder of folders) {
    const names = await readdir(folder).catch(() => []);
    for (const name of names.filter(each => /\.(?:csv|json)$/iu.test(each)).sort()) {
      const path = join(folder, name);
      const entries = await countEntries(path);
      if (entries > 0) found.push({ path: nameOf(path), entries });
    }
  }
  return found.sort((first, second) => (first.path < second.path ? -1 : 1));
}

/** How many documents a register has; 0 for a file that is none, or has more faults than documents. */
async function countEntries(path: string): Promise<number> {
  const size = await stat(path).then(
    found => (found.isFile() ? found.size : Infinity),
    () => Infinity,
  );
  if (size > MOST_REGISTER_BYTES) return 0;
  const text = await readFile(path, 'utf8').catch(() => '');
  const { readRegisterFile } = await import('../../config/registers/register-file');
  const { entries, problems } = readRegisterFile(path, basename(path), text.replace(/^\u{FEFF}/u, ''));
  return entries.length > problems.length ? entries.length : 0;
}

/** Folders whose name says that nobody works on what lies in them. */
function isArchive(path: string): boolean {
  const name = basename(path).normalize('NFC').toLowerCase();
  return /^(?:lưu trữ|luu[ -]tru|luutru|archive|backup|old|cũ|cu|bản cũ|ban[ -]cu)$/u.test(name);
}
