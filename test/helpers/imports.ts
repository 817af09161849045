import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** What each file imports of the project, types and imports on demand included. */
export type Imports = ReadonlyMap<string, readonly string[]>;

/** The imports of every file in a folder and the folders in it, as whole paths. */
export function readImports(folder: string): Imports {
  return new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(path => path.endsWith('.ts') && !path.includes('node_modules'))
      .map(path => join(folder, path))
      .map(path => [path, importsOf(path)]),
  );
}

function importsOf(path: string): readonly string[] {
  return ts
    .preProcessFile(readFileSync(path, 'utf8'), true, true)
    .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => `${join(dirname(path), fileName)}.ts`)
    .filter(target => existsSync(target));
}

/** The circle that a file or a folder lies in, from it to itself; null where it lies in none. */
export function findCircle(start: string, imports: Imports): readonly string[] | null {
  const seen = new Set<string>();
  const paths = (imports.get(start) ?? []).map(next => [start, next]);
  for (let path = paths.pop(); path !== undefined; path = paths.pop()) {
    const last = path.at(-1) ?? start;
    if (last === start) return path;
    if (seen.has(last)) continue;
    seen.add(last);
    for (const next of imports.get(last) ?? []) paths.push([...path, next]);
  }
  return null;
}
