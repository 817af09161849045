import { existsSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import {
  addRules,
  IGNORE_FILES,
  isLeftOut,
  NEVER_ENTERED,
  rulesFrom,
  type FolderRules,
} from './ignore-rules';
import { leadsOut } from './leads-out';
import { MOST_BYTES } from './most-bytes';
import { readRegular } from './read-regular';

/** Which ignore rules a search obeys. */
export interface IgnoreOptions {
  /** Patterns of `--ignore-pattern`, relative to `cwd`. */
  readonly patterns: readonly string[];
  readonly cwd: string;
  /** Whether .gitignore and .vanbanignore are read. */
  readonly useFiles: boolean;
}

type FolderState =
  { readonly kind: 'ignored' } | { readonly kind: 'open'; readonly rules: FolderRules | null };

/**
 * Tells what a search leaves out, as git does: ignore files count from the top of the repository (outside of one, from
 * the top of the search) downward, the nearest strongest, and nothing inside an ignored folder comes back.
 */
export class IgnoreTree {
  readonly #options: IgnoreOptions;
  readonly #top: string;
  readonly #extra: FolderRules | null;
  readonly #known = new Map<string, Promise<FolderState>>();

  constructor(start: string, options: IgnoreOptions) {
    this.#options = options;
    this.#top = findTop(start, options.cwd);
    this.#extra = options.patterns.length === 0 ? null : rulesFrom(options.cwd, options.patterns, null);
  }

  /** Searches the folder whatever the rules above say of it: it was named by hand. */
  async openByHand(folder: string): Promise<void> {
    if ((await this.#stateOf(folder)).kind === 'open') return;
    this.#known.set(folder, Promise.resolve(this.#enter(folder, null)));
  }

  /** True where the rules leave out this folder or file. */
  async isIgnored(path: string, isFolder: boolean): Promise<boolean> {
    if (isFolder && NEVER_ENTERED.has(basename(path))) return true;
    const above = await this.#stateOf(dirname(path));
    return above.kind === 'ignored' || this.#judge(above.rules, path, isFolder);
  }

  #stateOf(folder: string): Promise<FolderState> {
    const known = this.#known.get(folder);
    if (known !== undefined) return known;
    const fresh = this.#readState(folder);
    this.#known.set(folder, fresh);
    return fresh;
  }

  async #readState(folder: string): Promise<FolderState> {
    const parent = dirname(folder);
    if (folder === this.#top || parent === folder) return this.#enter(folder, null);
    const above = await this.#stateOf(parent);
    if (above.kind === 'ignored' || NEVER_ENTERED.has(basename(folder))) return { kind: 'ignored' };
    return this.#judge(above.rules, folder, true) ? { kind: 'ignored' } : this.#enter(folder, above.rules);
  }

  #enter(folder: string, above: FolderRules | null): FolderState {
    if (!this.#options.useFiles) return { kind: 'open', rules: above };
    const texts = IGNORE_FILES.map(name => readIgnoreFile(join(folder, name)));
    return { kind: 'open', rules: addRules(folder, texts, above) };
  }

  #judge(nearest: FolderRules | null, path: string, isFolder: boolean): boolean {
    const target = { path, isFolder };
    return isLeftOut(this.#extra, target, pathWithin) || isLeftOut(nearest, target, pathWithin);
  }
}

/** The rules in a file; none where it is no regular file, as git has it for a link that leads elsewhere. */
function readIgnoreFile(path: string): string {
  try {
    return leadsOut(path) ? '' : new TextDecoder().decode(readRegular(path, MOST_BYTES.ignoreFile));
  } catch {
    return '';
  }
}

function pathWithin(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/');
}

/** The folder of the repository around the start; without one, the current folder or the start itself. */
function findTop(start: string, cwd: string): string {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (dirname(folder) === folder) break;
  }
  const isBelow = start === cwd || start.startsWith(cwd.endsWith(sep) ? cwd : cwd + sep);
  return isBelow ? cwd : start;
}
