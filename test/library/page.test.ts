import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { buildWord, p } from '../helpers/word-file';
import { ROOT } from '../package/shipped';

const run = promisify(execFile);

/** The examples of the page that a reader may run as they stand, each with what it prints. */
async function readExamples(): Promise<readonly (readonly [code: string, printed: string])[]> {
  const page = await readFile(join(ROOT, 'docs/library.md'), 'utf8');
  const examples = page.matchAll(/```js\n(?<code>.*?)```\n\n```text\n(?<printed>.*?)```/gsu);
  return [...examples].map(({ groups }) => [groups?.['code'] ?? '', groups?.['printed'] ?? '']);
}

/** The sources whose comments are the reference of the library, and the names that their examples use. */
const COMMENTED = ['types', 'read', 'errors'];
const NAMES = 'annotate, check, checkAll, fix, listRules, readDraft, readWord, UnreadableError';

/** The examples of the comments, each with what the comment behind it says that it prints. */
async function readCommented(): Promise<readonly (readonly [code: string, printed: string])[]> {
  const sources = COMMENTED.map(name => readFile(join(ROOT, `server/src/library/${name}.ts`), 'utf8'));
  const blocks = (await Promise.all(sources))
    .join('')
    .matchAll(/@example\n *\* ```js\n(?<block>.*?)\n *\* ```/gsu);
  return [...blocks].map(({ groups }) => {
    const lines = (groups?.['block'] ?? '').split('\n').map(line => line.replace(/^ *\* ?/u, ''));
    const printed = lines.filter(line => line.startsWith('// ')).map(line => `${line.slice(3)}\n`);
    return [lines.filter(line => !line.startsWith('// ')).join('\n'), printed.join('')];
  });
}

/** A folder in which programs may import the library, and a Word document lies. */
async function withProgram<Result>(use: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'vanban-library-'));
  try {
    await mkdir(join(folder, 'node_modules'));
    await symlink(ROOT, join(folder, 'node_modules/vanban'), 'junction');
    const body = p('Có 402/756 người, chiếm 53,71%; tăng 99.61% so với cùng kỳ.');
    await writeFile(join(folder, 'bao-cao.docx'), buildWord({ body }));
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe('the comments of the library', () => {
  it('show examples that print what they say', async () => {
    const examples = await readCommented();
    strictEqual(examples.length, 9);
    await withProgram(async folder => {
      const head = `import { readFile, writeFile } from 'node:fs/promises';\nimport { ${NAMES} } from 'vanban';\n`;
      // One program for all: what one of them prints ends with a line of its own.
      const parts = examples.map(([code]) => `{\n${code}\nconsole.log('---');\n}\n`);
      await writeFile(join(folder, 'all.mjs'), head + parts.join(''));
      const { stdout } = await run(process.execPath, ['all.mjs'], { cwd: folder });
      deepStrictEqual(
        stdout.split('---\n').slice(0, -1),
        examples.map(([, printed]) => printed),
      );
    });
  });
});

describe('the page of the library', () => {
  it('tells the size, rounded up a little', async () => {
    const page = await readFile(join(ROOT, 'docs/library.md'), 'utf8');
    const rows = page.matchAll(/^\| the .* \| (?<plain>[\d.]+) MB \| (?<packed>\d+) KB \|$/gmu);
    const told = [...rows].map(({ groups }) => [
      Number(groups?.['plain']) * 1_000_000,
      Number(groups?.['packed']) * 1_000,
    ]);
    const files = ['library/browser.mjs', 'register/central.packed'];
    strictEqual(told.length, files.length);
    for (const [nth, file] of files.entries()) {
      const bytes = await readFile(join(ROOT, 'server/dist', file));
      for (const [kind, length] of [bytes.length, gzipSync(bytes).length].entries()) {
        const limit = told[nth]?.[kind] ?? 0;
        ok(length <= limit && length > limit * 0.85, `${file}: ${length} bytes, told as ${limit}`);
      }
    }
  });

  it('shows examples that print what it says', async () => {
    const examples = await readExamples();
    strictEqual(examples.length, 3);
    await withProgram(async folder => {
      const printed = examples.map(async ([code], nth) => {
        const file = join(folder, `${nth}.mjs`);
        await writeFile(file, code);
        return (await run(process.execPath, [file])).stdout;
      });
      deepStrictEqual(
        await Promise.all(printed),
        examples.map(([, expected]) => expected),
      );
    });
  });
});
