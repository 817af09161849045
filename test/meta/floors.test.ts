import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findCircle, readImports, type Imports } from '../helpers/imports';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ROOTS = ['server/src/core', 'server/src/lsp', 'server/src/cli', 'client/src'];
const ARCHITECTURE = readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8');

/** Folders from the bottom to the top; those on one floor know nothing of each other. "." are the files of the root itself. */
type Floors = readonly (readonly string[])[];

/** The floors of a root: the folders in the first column of its table. */
function readFloors(root: string, page: string): Floors {
  const [, section = ''] = page.split(`### \`${root}\`\n`);
  const [table = ''] = section.split('\n#');
  return [...table.matchAll(/^\| *(?<cell>`[^|]*`) *\|/gmu)].map(({ groups }) =>
    (groups?.['cell'] ?? '').replaceAll('`', '').split(' '),
  );
}

/** The imports of a root among its own files, as paths from the root. */
function importsWithin(root: string): Imports {
  const folder = join(ROOT, root);
  const nameOf = (path: string): string => relative(folder, path).split(sep).join('/');
  return new Map(
    [...readImports(folder)].map(([path, targets]) => [
      nameOf(path),
      targets.map(nameOf).filter(target => !target.startsWith('..')),
    ]),
  );
}

/** The folders that have files, each with those that its files import from. */
function foldersOf(imports: Imports): Imports {
  const folders = new Map<string, Set<string>>();
  for (const [path, targets] of imports) {
    const folder = posix.dirname(path);
    const others = targets.map(target => posix.dirname(target)).filter(other => other !== folder);
    folders.set(folder, new Set([...(folders.get(folder) ?? []), ...others]));
  }
  return new Map([...folders].map(([folder, others]) => [folder, [...others]]));
}

/** Folders without a floor, names without a folder, and names with two floors, each in a sentence. */
function findMisnamed(imports: Imports, floors: Floors): readonly string[] {
  const folders = [...foldersOf(imports).keys()];
  const names = floors.flat();
  return [
    ...folders.filter(folder => !names.includes(folder)).map(folder => `The folder ${folder} has no floor.`),
    ...names
      .filter(name => !folders.includes(name))
      .map(name => `There are no files in ${name}, which has a floor.`),
    ...names
      .filter((name, place) => names.indexOf(name) !== place)
      .map(name => `The folder ${name} has two floors.`),
  ];
}

/** The imports that do not run down, each in a sentence. */
function findClimbs(imports: Imports, floors: Floors): readonly string[] {
  const floorOf = (path: string): number => floors.findIndex(names => names.includes(posix.dirname(path)));
  return [...imports].flatMap(([path, targets]) =>
    targets
      .filter(target => posix.dirname(target) !== posix.dirname(path) && floorOf(target) >= floorOf(path))
      .map(target => {
        const stands = floorOf(target) === floorOf(path) ? 'beside' : 'above';
        return `${path} imports ${target}, which stands ${stands} it.`;
      }),
  );
}

/** The circles between folders, each once from every folder in it. */
function findFolderCircles(imports: Imports): readonly string[] {
  const folders = foldersOf(imports);
  return [...folders.keys()].flatMap(folder => findCircle(folder, folders)?.join(' → ') ?? []);
}

for (const root of ROOTS) {
  describe(`the floors of ${root}, as ARCHITECTURE.md has them`, () => {
    const imports = importsWithin(root);
    const floors = readFloors(root, ARCHITECTURE);

    it('have each folder, once', () => {
      assert.deepEqual(findMisnamed(imports, floors), []);
    });

    it('are imported from above alone', () => {
      assert.deepEqual(findClimbs(imports, floors), []);
    });

    it('make no circle', () => {
      assert.deepEqual(findFolderCircles(imports), []);
    });
  });
}

describe('what finds a fault in the floors', () => {
  const house = new Map([
    ['index.ts', ['rooms/kitchen.ts']],
    ['rooms/kitchen.ts', ['rooms/stove.ts', 'cellar/shelf.ts']],
    ['rooms/stove.ts', []],
    ['cellar/shelf.ts', ['cellar/door/handle.ts', 'rooms/stove.ts']],
    ['cellar/door/handle.ts', []],
  ]);

  it('reads floors from the table of a root, and from no other', () => {
    const page =
      '### `a`\n\n| Floor | Holds |\n| --- | --- |\n| `x` `x/y` | `not` this |\n| `.` | z |\n\n### `b`\n\n| `q` | |\n';
    assert.deepEqual(readFloors('a', page), [['x', 'x/y'], ['.']]);
    assert.deepEqual(readFloors('b', page), [['q']]);
    assert.deepEqual(readFloors('c', page), []);
  });

  it('sees an import that runs up, and names both files', () => {
    assert.deepEqual(findClimbs(house, [['cellar/door'], ['cellar'], ['rooms'], ['.']]), [
      'cellar/shelf.ts imports rooms/stove.ts, which stands above it.',
    ]);
  });

  it('sees an import between folders that stand side by side', () => {
    assert.deepEqual(findClimbs(house, [['cellar', 'cellar/door'], ['rooms'], ['.']]), [
      'cellar/shelf.ts imports cellar/door/handle.ts, which stands beside it.',
      'cellar/shelf.ts imports rooms/stove.ts, which stands above it.',
    ]);
  });

  it('sees a circle of folders where no file lies in one', () => {
    assert.equal(findCircle('rooms/kitchen.ts', house), null);
    assert.deepEqual(findFolderCircles(house), ['rooms → cellar → rooms', 'cellar → rooms → cellar']);
  });

  it('sees what has no name, what has no folder, and what has two places', () => {
    assert.deepEqual(findMisnamed(house, [['cellar'], ['attic', 'rooms'], ['rooms', '.']]), [
      'The folder cellar/door has no floor.',
      'There are no files in attic, which has a floor.',
      'The folder rooms has two floors.',
    ]);
  });

  it('looks at types and at imports on demand', () => {
    const cli = 'server/src/cli';
    const upsideDown = findClimbs(importsWithin(cli), [...readFloors(cli, ARCHITECTURE)].reverse());
    assert.ok(upsideDown.includes('run.ts imports commands/check.ts, which stands above it.'));
    assert.ok(upsideDown.includes('commands/new.ts imports terminal/io.ts, which stands above it.'));
  });
});
