import assert from 'node:assert/strict';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findCircle, readImports, type Imports } from '../helpers/imports';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Where circles are looked for. */
const FOLDERS = [
  'client/src',
  'page/src',
  'server/scripts',
  'server/src/browser',
  'server/src/cli',
  'server/src/client-files',
  'server/src/config',
  'server/src/core',
  'server/src/files',
  'server/src/hosting',
  'server/src/launch',
  'server/src/library',
  'server/src/lsp',
  'server/src/node',
  'server/src/packing',
  'test',
];

const imports: Imports = new Map(FOLDERS.flatMap(folder => [...readImports(join(ROOT, folder))]));

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
