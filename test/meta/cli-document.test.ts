import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cliDocument } from '../../server/scripts/cli-document';
import { FORMATS } from '../../server/src/cli/arguments/formats';
import { readCommandTable } from '../../server/src/cli/arguments/command-table';
import type { Locale } from '../../server/src/core/index';

const ROOT = resolve(import.meta.dirname, '../..');
const PAGES: readonly (readonly [string, Locale])[] = [
  ['docs/cli.md', 'en'],
  ['docs/cli.vi.md', 'vi'],
];

/** Everything that the tests of the command line say, but for the plain list of flags that the help must have. */
function readTests(): string {
  const folder = join(ROOT, 'test/cli');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .filter(name => name.endsWith('.ts'))
    .map(name => readFileSync(join(folder, name), 'utf8'))
    .join('\n')
    .replace(/^ *'--[\p{L}-]+',$/gmu, '');
}

describe('the pages about the command line', () => {
  for (const [path, locale] of PAGES) {
    const page = readFileSync(join(ROOT, path), 'utf8');

    it(`have the flags as the program declares them: ${path} (npm run generate)`, () => {
      assert.equal(page, cliDocument(page, locale));
    });

    it(`name every format once: ${path}`, () => {
      const rows = [...page.matchAll(/^\| `(\p{Ll}+)` \|/gmu)].map(([, name]) => name);
      assert.deepEqual(rows, [...FORMATS]);
    });
  }

  it('refuse a page without a place for the flags', () => {
    assert.throws(() => cliDocument('# vanban', 'en'), /no generated part/u);
  });
});

describe('the flags of the command line', () => {
  const tests = readTests();
  const commands = readCommandTable('vi');

  for (const { name, flags } of commands) {
    for (const { long } of flags) {
      it(`has a test for vanban ${name} ${long}`, () => {
        const isNamed = new RegExp(String.raw`${long}(?!\p{L}|-)`, 'u').test(tests);
        assert.ok(isNamed, `No test of the command line names ${long}.`);
      });
    }
  }

  it('says the same flags in both languages, each in its own words', () => {
    const english = readCommandTable('en');
    for (const [index, { name, flags, description }] of commands.entries()) {
      const other = english[index];
      assert.equal(other?.name, name);
      assert.notEqual(other.description, description);
      assert.deepEqual(
        other.flags.map(({ long }) => long),
        flags.map(({ long }) => long),
      );
      for (const [number, flag] of flags.entries())
        assert.notEqual(other.flags[number]?.description, flag.description, `${name} ${flag.long}`);
    }
  });
});
