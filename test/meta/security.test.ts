import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
const PAGE = readFileSync(join(ROOT, 'docs/security.md'), 'utf8');

/** A test that the page names: its file, and how its title begins. */
interface Named {
  readonly file: string;
  readonly title: string;
}

/** "`test/a.test.ts`: "one", "two"": the titles that are told behind a file. */
function listNamed(text: string): readonly Named[] {
  return [...text.matchAll(/`(test\/[^`]+\.test\.ts)`: ("[^"]*"(?:, "[^"]*")*)/gu)].flatMap(
    ([, file = '', titles = '']) =>
      [...titles.matchAll(/"([^"]*)"/gu)].map(([, title = '']) => ({ file, title })),
  );
}

describe('the page on security', () => {
  it('names tests that are there', () => {
    const named = listNamed(PAGE);
    assert.ok(named.length > 30);
    for (const { file, title } of named) {
      const text = readFileSync(join(ROOT, file), 'utf8');
      assert.notEqual(title, '', file);
      assert.ok(
        ["it('", 'it(`'].some(opening => text.includes(opening + title)),
        `${file}: ${title}`,
      );
    }
  });

  it('names one for each thing that is tried', () => {
    const rows = PAGE.split('\n').filter(line => /^\| (?!It tries|---)/u.test(line));
    assert.ok(rows.length > 25);
    for (const row of rows) assert.ok(listNamed(row).length > 0, row);
  });
  it('holds that no source speaks to a network or starts a program', () => {
    const folders = ['server/src', 'client/src', 'page/src'].map(folder => join(ROOT, folder));
    const files = folders.flatMap(folder =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(name => join(folder, name)),
    );
    // The entry of the command line runs the bundle beside it.
    const others = files.filter(
      name => name.endsWith('.ts') && !name.endsWith('run-program.ts') && !STARTING.includes(name),
    );
    for (const file of others) assert.doesNotMatch(withoutTypes(readFileSync(file, 'utf8')), FORBIDDEN, file);
  });

  it('holds that the extension starts its own server by the Node that runs it, and nothing else', () => {
    const text = readFileSync(EXTENSION, 'utf8');
    assert.doesNotMatch(text.replace("from 'node:child_process'", ''), FORBIDDEN);
    assert.match(text, /import \{ type ChildProcess, spawn \} from 'node:child_process'/u);
    assert.deepEqual(text.match(/spawn\([^;]*\);/gu), [
      "spawn(process.execPath, [SERVER, '--stdio'], { env, stdio: 'pipe' });",
    ]);
    assert.match(text, /const SERVER = join\(__dirname, '..\/..\/server\/dist\/server.cjs'\);/u);
  });

  it('holds that the one other program that is started is one of the system, and gets no shell', () => {
    const text = readFileSync(COPYING, 'utf8');
    assert.doesNotMatch(text.replace("from 'node:child_process'", ''), FORBIDDEN);
    assert.match(text, /import \{ execFile \} from 'node:child_process'/u);
    assert.match(text, /const COPIERS = \['\/usr\/bin\/cp', '\/bin\/cp'\];/u);
    assert.doesNotMatch(text, /shell/u);
  });
});

/** Starts the program of the system that copies the attributes of files. */
const COPYING = join(ROOT, 'server/src/cli/files/keep-attributes.ts');
/** Starts the language server. */
const EXTENSION = join(ROOT, 'server/src/launch/extension.ts');
/** The files that start a program. */
const STARTING: readonly string[] = [COPYING, EXTENSION];

/** Without what is only there for the compiler. */
function withoutTypes(source: string): string {
  return source.replaceAll(/^import type .*$/gmu, '');
}

const FORBIDDEN =
  /from 'node:(?:http2?|https|net|tls|dgram|dns|child_process|cluster|vm|repl)'|(?<!\p{L})(?:fetch|eval)\(|WebSocket|new Function\(/u;
