import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../package/shipped';

const run = promisify(execFile);

/** The examples of the page that a reader may run as they stand, each with what it prints. */
async function readExamples(): Promise<readonly (readonly [code: string, printed: string])[]> {
  const page = await readFile(join(ROOT, 'docs/library.md'), 'utf8');
  const examples = page.matchAll(/```js\n(?<code>.*?)```\n\n```text\n(?<printed>.*?)```/gsu);
  return [...examples].map(({ groups }) => [groups?.['code'] ?? '', groups?.['printed'] ?? '']);
}

describe('the page of the library', () => {
  it('shows examples that print what it says', async () => {
    const examples = await readExamples();
    strictEqual(examples.length, 3);
    const folder = await mkdtemp(join(tmpdir(), 'vanban-library-'));
    try {
      await mkdir(join(folder, 'node_modules'));
      await symlink(ROOT, join(folder, 'node_modules/vanban'), 'junction');
      const printed = examples.map(async ([code], nth) => {
        const file = join(folder, `${nth}.mjs`);
        await writeFile(file, code);
        return (await run(process.execPath, [file])).stdout;
      });
      deepStrictEqual(
        await Promise.all(printed),
        examples.map(([, expected]) => expected),
      );
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
