import { resolve } from 'node:path';
import { stat } from '../../files/at-start';
import { errorCode } from '../../files/error-code';
import type { IgnoreOptions } from '../../files/ignore-tree';
import { PHRASES } from '../wording/phrases';
import type { FileProblem } from './problem';
import { readFailure } from './read-draft';
import type * as search from './search';
import { spellingsOf } from '../../config/index';

/** Something to check. A file that was named itself is checked whatever the ignore rules say. */
export type Target =
  | { readonly kind: 'file'; readonly path: string; readonly isNamed: boolean }
  | { readonly kind: 'stdin'; readonly path: string; readonly isNamed: true };

export interface Targets {
  readonly targets: readonly Target[];
  readonly problems: readonly FileProblem[];
}

export interface TargetOptions extends IgnoreOptions {
  readonly stdinName: string | null;
  /** Whether a pattern without a file is a problem. */
  readonly errorOnUnmatched: boolean;
}

/** The name of standard input in reports, where none is given. */
export const STDIN_NAME = '<stdin>';

/** Everything that the arguments name: files, the drafts in folders, patterns, `-`. Once each, sorted by path. */
export async function findTargets(args: readonly string[], options: TargetOptions): Promise<Targets> {
  const targets = new Map<string, Target>();
  const problems: FileProblem[] = [];
  for (const arg of args) {
    const found = await resolveArgument(arg, options);
    problems.push(...found.problems);
    for (const target of found.targets) {
      const key = `${target.kind}:${target.path}`;
      if (target.isNamed || !targets.has(key)) targets.set(key, target);
    }
  }
  const sorted = [...targets.values()].sort((first, second) => (first.path < second.path ? -1 : 1));
  return { targets: sorted, problems };
}

async function resolveArgument(arg: string, options: TargetOptions): Promise<Targets> {
  const { cwd, stdinName } = options;
  if (arg === '-') {
    const path = stdinName === null ? STDIN_NAME : resolve(cwd, stdinName);
    return { targets: [{ kind: 'stdin', path, isNamed: true }], problems: [] };
  }
  const { path, kind } = await look(arg, cwd);
  switch (kind) {
    case 'file':
      return { targets: [{ kind: 'file', path, isNamed: true }], problems: [] };
    case 'folder':
      return searchWith(({ searchChecked }) => searchChecked(path, options));
    default:
      if (kind === 'ENOENT' && /[*?[\]{}]/u.test(arg)) return resolvePattern(arg, options);
      return { targets: [], problems: [{ path: arg, message: readFailure(arg, kind) }] };
  }
}

async function resolvePattern(pattern: string, options: TargetOptions): Promise<Targets> {
  const found = await searchWith(({ searchPattern }) => searchPattern(pattern, options));
  if (found.targets.length > 0 || found.problems.length > 0 || !options.errorOnUnmatched) return found;
  return { targets: [], problems: [{ path: pattern, message: PHRASES.nothingMatches }] };
}

/** The search and its libraries are only loaded where not every file was named itself. */
async function searchWith(run: (loaded: typeof search) => Promise<search.Found>): Promise<Targets> {
  const { paths, failures } = await run(await import('./search'));
  return {
    targets: paths.map(path => ({ kind: 'file', path, isNamed: false })),
    problems: failures.map(({ path, code }) => ({ path, message: readFailure(path, code) })),
  };
}

/** What lies at a path, in whichever way its letters are composed. */
async function look(arg: string, cwd: string): Promise<{ readonly path: string; readonly kind: string }> {
  const path = resolve(cwd, arg);
  const kind = await kindOf(path);
  if (kind !== 'ENOENT') return { path, kind };
  for (const spelling of spellingsOf(arg).slice(1)) {
    const other = resolve(cwd, spelling);
    const found = await kindOf(other);
    if (found === 'file' || found === 'folder') return { path: other, kind: found };
  }
  return { path, kind };
}

/** "file", "folder", or the system's word for why neither can be said. */
async function kindOf(path: string): Promise<string> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    return errorCode(error);
  }
}
