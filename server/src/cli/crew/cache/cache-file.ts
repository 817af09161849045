import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { Localized } from '../../../core/index';
import { errorCode } from '../../../files/error-code';
import { MOST_BYTES } from '../../../files/most-bytes';
import { readRegular, UnfitFile } from '../../../files/read-regular';
import { CACHE_FILE } from '../../arguments/run-flags';
import { refuse } from '../../arguments/usage-error';
import { refuseOutput } from '../../files/guard-output';
import { replaceWhole } from '../../files/replace-whole';
import { RUN_PHRASES } from '../../wording/run-phrases';
import { hashBytes } from '../../storage/hash';
import { ResultCache, type CacheEntry } from './result-cache';

/** The cache of a file. A cache that cannot be used is empty, and `problem` says why where a person should know. */
export interface LoadedCache {
  readonly path: string;
  readonly cache: ResultCache;
  readonly problem: Localized | null;
}

/** The first line of the file. A cache of another program is none; one whose body has another hash is broken. */
interface Head {
  readonly vanban: 'cache';
  readonly version: number;
  readonly build: string;
  readonly body: string;
}

const VERSION = 1;
const LINES_PER_ENTRY = 3;

/** How a cache is asked for: the flag as it was given, and whether a file that is no cache may be replaced. */
export interface AskedCache {
  readonly named: string;
  readonly cwd: string;
  readonly force: boolean;
}

/**
 * Reads the cache that a flag names, from the current folder; of a folder, the file in it. Throws a `UsageError` where a file lies there
 * that is no cache, since it would be written over; one of the usual name may be broken.
 */
export async function loadCache({ named, cwd, force }: AskedCache): Promise<LoadedCache> {
  const path = await placeOf(resolve(cwd, named), named);
  refuse(refuseOutput(path, { cwd, force: force || isUsualPlace(path), inputs: [], isOwn: isCache }));
  const read = readCache(path);
  switch (read.kind) {
    case 'entries':
      return { path, cache: new ResultCache(read.entries), problem: null };
    case 'none':
      return { path, cache: new ResultCache(), problem: null };
    case 'broken':
      return { path, cache: new ResultCache(), problem: RUN_PHRASES.brokenCache };
    case 'unreadable':
      return { path, cache: new ResultCache(), problem: RUN_PHRASES.unreadableCache(read.code) };
  }
}

/**
 * Writes the cache beside its file and renames it, so that whoever reads meanwhile finds the old or the new one whole. Drafts that are
 * gone are left out. Returns what went wrong, or null.
 */
export async function saveCache({ path, cache }: LoadedCache): Promise<Localized | null> {
  const kept = cache.entries().filter(([draft]) => cache.wasSeen(draft) || existsSync(draft));
  const body = kept.flatMap(linesOf).join('\n');
  const head: Head = { vanban: 'cache', version: VERSION, build: readBuild(), body: hashBytes(body) };
  try {
    const present = await stat(path).catch(() => null);
    if (present?.isFile() === false) throw new UnfitFile('ENOTREG');
    // It holds words of the drafts, so nobody else may read it.
    await replaceWhole(path, `${JSON.stringify(head)}\n${body}`, 0o600);
    return null;
  } catch (error) {
    return RUN_PHRASES.unwritableCache(errorCode(error));
  }
}

type Entries = readonly (readonly [string, CacheEntry])[];

type CacheRead =
  | { readonly kind: 'entries'; readonly entries: Entries }
  | { readonly kind: 'none' | 'broken' }
  | { readonly kind: 'unreadable'; readonly code: string };

function readCache(path: string): CacheRead {
  let content: string;
  try {
    content = new TextDecoder().decode(readRegular(path, MOST_BYTES.cache));
  } catch (error) {
    const code = errorCode(error);
    return code === 'ENOENT' ? { kind: 'none' } : { kind: 'unreadable', code };
  }
  const end = content.indexOf('\n');
  const head = readHead(content.slice(0, Math.max(end, 0)));
  if (head === null) return { kind: 'broken' };
  if (head.version !== VERSION || head.build !== readBuild()) return { kind: 'none' };
  const body = content.slice(end + 1);
  return hashBytes(body) === head.body ? { kind: 'entries', entries: readEntries(body) } : { kind: 'broken' };
}

/** Every cache begins so, whatever else became of it. */
function isCache(head: string): boolean {
  return head === '' || head.startsWith('{"vanban":"cache"');
}

/** A link of the usual name may point to anything. */
function isUsualPlace(path: string): boolean {
  return basename(path) === CACHE_FILE && lstatSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function readHead(line: string): Head | null {
  try {
    const head: unknown = JSON.parse(line);
    const isHead = typeof head === 'object' && head !== null && 'vanban' in head && head.vanban === 'cache';
    return isHead ? (head as Head) : null;
  } catch {
    return null;
  }
}

/** First what is looked at of every entry, then its facts and its findings, each on a line of its own. */
function linesOf([path, { hash, facts, result }]: readonly [string, CacheEntry]): readonly string[] {
  return [JSON.stringify([path, hash, result?.needs ?? null]), facts ?? 'null', result?.text ?? 'null'];
}

/** The hash of the body has shown that it is as it was written. */
function readEntries(body: string): Entries {
  const lines = body === '' ? [] : body.split('\n');
  return Array.from({ length: lines.length / LINES_PER_ENTRY }, (_, entry) => {
    const [head = 'null', facts = 'null', text = 'null'] = lines.slice(
      entry * LINES_PER_ENTRY,
      (entry + 1) * LINES_PER_ENTRY,
    );
    const [path, hash, needs] = JSON.parse(head) as EntryHead;
    const result = needs === null ? null : { needs, text };
    return [path, { hash, facts: facts === 'null' ? null : facts, result }];
  });
}

type EntryHead = [string, string, NonNullable<CacheEntry['result']>['needs'] | null];

/** Results depend on the program and on what Node knows of Unicode. */
function readBuild(): string {
  return `${hashBytes(readFileSync(__filename))} ${process.version}`;
}

async function placeOf(path: string, named: string): Promise<string> {
  if (/[\\/]$/u.test(named)) return join(path, CACHE_FILE);
  const isFolder = await stat(path).then(
    found => found.isDirectory(),
    () => false,
  );
  return isFolder ? join(path, CACHE_FILE) : path;
}
