import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { cachedDataVersionTag } from 'node:v8';
import { crc32 } from 'node:zlib';

/** A program, and a word for what it is run for. */
interface Run {
  readonly program: Uint8Array;
  readonly use: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Where the compiled form of a program is kept for this person: in a folder for caches of the system, under a name that tells
 * the program by its content, what it is run for, and Node, the processor and the flags of V8, all of which must be the same. Null where it is not
 * wanted (`VANBAN_NO_COMPILE_CACHE`) or there is no such folder.
 */
export function findCompiledFile({ program, use }: Run, environment: Environment): string | null {
  if ((environment['VANBAN_NO_COMPILE_CACHE'] ?? '') !== '') return null;
  try {
    const engine = `${process.version}-${process.arch}-${toHex(cachedDataVersionTag())}`;
    return join(cacheFolder(environment), 'vanban', `${engine}-${toHex(crc32(program))}-${use}.compiled`);
  } catch {
    // A person without a home, or a Node before 20.15, which has no `crc32`.
    return null;
  }
}

function cacheFolder(environment: Environment): string {
  const named = environment['XDG_CACHE_HOME'] ?? '';
  // A relative one is void (XDG Base Directory Specification): it would lie among the drafts.
  if (isAbsolute(named)) return named;
  if (process.platform === 'darwin') return join(homedir(), 'Library/Caches');
  if (process.platform === 'win32') return environment['LOCALAPPDATA'] ?? join(homedir(), 'AppData/Local');
  return join(homedir(), '.cache');
}

function toHex(number: number): string {
  return number.toString(16).padStart(8, '0');
}
