import ignore from 'ignore';

/** Tells whether a path is named by a list of patterns. Paths are relative, with "/" between folders. */
export type PathMatcher = (relativePath: string) => boolean;

/**
 * Patterns as in .gitignore: `*.txt` in every folder, `/a.txt` at the top only, `luu-tru/` with all in it, `!` takes
 * out again. File names in NFD (as macOS writes them) match patterns in NFC. A path outside the folder never matches.
 */
export function createMatcher(patterns: readonly string[]): PathMatcher {
  if (patterns.length === 0) return () => false;
  const rules = ignore({ ignorecase: false }).add(patterns.map(pattern => pattern.normalize('NFC')));
  return path => {
    const plain = path.normalize('NFC');
    return ignore.isPathValid(plain) && rules.ignores(plain);
  };
}
