import ignore, { type Ignore } from 'ignore';

/** What holds in one folder: its own ignore files, then those of the folders above it. */
export interface FolderRules {
  readonly folder: string;
  readonly rules: Ignore;
  readonly above: FolderRules | null;
}

/** The path from a folder to what lies in it, with "/" between folders. */
export type PathWithin = (folder: string, path: string) => string;

/** A file or a folder that may be ignored. */
export interface IgnoreTarget {
  readonly path: string;
  readonly isFolder: boolean;
}

/** The files whose lines count, the last strongest. */
export const IGNORE_FILES: readonly string[] = ['.gitignore', '.vanbanignore'];

/** Folders that no search enters. */
export const NEVER_ENTERED: ReadonlySet<string> = new Set(['node_modules', '.git']);

/** The lines of ignore files as the rules of their folder. Texts without a line leave the rules above as they are. */
export function addRules(
  folder: string,
  texts: readonly string[],
  above: FolderRules | null,
): FolderRules | null {
  const lines = texts.flatMap(text => text.split(/\r?\n/u)).filter(line => line !== '');
  return lines.length === 0 ? above : rulesFrom(folder, lines, above);
}

/** Patterns as in .gitignore, relative to a folder. */
export function rulesFrom(folder: string, lines: readonly string[], above: FolderRules | null): FolderRules {
  return {
    folder,
    rules: ignore({ ignorecase: false }).add(lines.map(line => line.normalize('NFC'))),
    above,
  };
}

/** True where the nearest rules that say anything of a path leave it out. */
export function isLeftOut(
  nearest: FolderRules | null,
  target: IgnoreTarget,
  pathWithin: PathWithin,
): boolean {
  for (let rules = nearest; rules !== null; rules = rules.above) {
    const verdict = testRules(rules, target, pathWithin);
    if (verdict !== 'silent') return verdict === 'ignored';
  }
  return false;
}

function testRules(
  { folder, rules }: FolderRules,
  { path, isFolder }: IgnoreTarget,
  pathWithin: PathWithin,
): 'ignored' | 'kept' | 'silent' {
  const inside = pathWithin(folder, path).normalize('NFC');
  if (!ignore.isPathValid(inside)) return 'silent';
  const { ignored, unignored } = rules.test(isFolder ? `${inside}/` : inside);
  if (ignored) return 'ignored';
  return unignored ? 'kept' : 'silent';
}
