import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Where circles are looked for. */
const FOLDERS = [
  'client/src',
  'server/scripts',
  'server/src/cli',
  'server/src/config',
  'server/src/core',
  'server/src/files',
  'server/src/lsp',
  'server/src/node',
  'test',
];

/** What each file imports of the project, types and imports on demand included. */
type Imports = ReadonlyMap<string, readonly string[]>;

const imports: Imports = new Map(
  FOLDERS.flatMap(folder =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter(path => path.endsWith('.ts') && !path.includes('node_modules'))
      .map(path => join(ROOT, folder, path)),
  ).map(path => [path, importsOf(path)]),
);

function importsOf(path: string): readonly string[] {
  return ts
    .preProcessFile(readFileSync(path, 'utf8'), true, true)
    .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => `${join(dirname(path), fileName)}.ts`)
    .filter(target => existsSync(target));
}

/** The circle that a file lies in, from the file to itself; null where it lies in none. */
function findCircle(start: string, files: Imports): readonly string[] | null {
  const seen = new Set<string>();
  const paths = (files.get(start) ?? []).map(next => [start, next]);
  for (let path = paths.pop(); path !== undefined; path = paths.pop()) {
    const last = path.at(-1) ?? start;
    if (last === start) return path;
    if (seen.has(last)) continue;
    seen.add(last);
    for (const next of files.get(last) ?? []) paths.push([...path, next]);
  }
  return null;
}

describe('imports', () => {
  it('go one way: no file imports itself by way of others', () => {
    const circles = [...imports.keys()].flatMap(path => {
      const circle = findCircle(path, imports);
      return circle === null ? [] : [circle.map(file => relative(ROOT, file)).join(' → ')];
    });
    assert.deepEqual(circles, []);
  });

  it('are looked at: a circle would be found', () => {
    const files = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['c', ['a']],
      ['d', []],
    ]);
    assert.deepEqual(findCircle('a', files), ['a', 'b', 'c', 'a']);
    assert.equal(findCircle('d', files), null);
    assert.ok([...imports.values()].some(targets => targets.length > 3));
  });
});
