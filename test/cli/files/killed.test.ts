import assert from 'node:assert/strict';
import { watch } from 'node:fs';
import { readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { machineName } from '../../../server/src/cli/files/leftovers';
import { parseReport } from '../../helpers/cli-findings';
import { POINT } from '../../helpers/drafts';
import { runCli } from '../../helpers/run-cli';
import { startCli } from '../../helpers/start-cli';
import { withFiles, writeFiles } from '../../helpers/temp-folder';

const NAMES = Array.from({ length: 100 }, (_, index) => `bao-cao-${String(index).padStart(3, '0')}.txt`);
const OLD = POINT + 'Đảng ủy xã Bình Minh lãnh đạo thực hiện nhiệm vụ được giao.\n\n'.repeat(100);
const NEW = OLD.replace('99.61', '99,61');
const LEFTOVER = /^\.vanban-[\da-f]{8}-\d+-[\da-f]{12}\.tmp$/u;

/** After how many changes in the folder a run is killed; each draft that is fixed makes two or more. */
const CHANGES = fc.sample(fc.noBias(fc.integer({ min: 1, max: 2 * NAMES.length })), 100);

/** Fixes a folder and kills the run when so many changes were seen in the folder. Returns the code: null when killed. */
async function fixUntil(changes: number, flags: readonly string[], cwd: string): Promise<number | null> {
  const { child, result } = startCli(['check', '--fix', ...flags], { cwd });
  let seen = 0;
  const watcher = watch(cwd, () => {
    seen += 1;
    if (seen === changes) child.kill('SIGKILL');
  });
  const { code } = await result;
  watcher.close();
  return code;
}

describe('vanban check --fix: a run that is killed', () => {
  it('leaves every draft with its old or its new text, and the next run finishes and tidies up', async () => {
    await withFiles({}, async cwd => {
      const texts = Object.fromEntries(NAMES.map(name => [name, OLD]));
      let killed = 0;
      // How far a run is when it dies is chance: one of them at least must be in the middle.
      for (let run = 0; run < 2 || killed === 0; run += 1) {
        await writeFiles(cwd, texts);
        const flags = run % 2 === 0 ? [] : ['--concurrency', '2'];
        const code = await fixUntil(CHANGES[run % CHANGES.length] ?? 1, flags, cwd);
        const contents = await Promise.all(NAMES.map(name => readFile(join(cwd, name), 'utf8')));
        assert.ok(contents.every(text => text === OLD || text === NEW));
        if (code === null && contents.includes(NEW) && contents.includes(OLD)) killed += 1;
        const others = (await readdir(cwd)).filter(name => !NAMES.includes(name));
        assert.deepEqual(
          others.filter(name => !LEFTOVER.test(name)),
          [],
        );

        const report = parseReport((await runCli(['check', '-f', 'json'], { cwd })).stdout);
        assert.deepEqual(
          report.map(({ filePath }) => filePath),
          NAMES.map(name => join(cwd, name)),
        );
        assert.equal((await runCli(['check', '--fix'], { cwd })).code, 0);
        for (const name of NAMES) assert.equal(await readFile(join(cwd, name), 'utf8'), NEW);
        assert.deepEqual((await readdir(cwd)).sort(), NAMES);
      }
    });
  });

  it('removes what a dead run left, and what is older than a day; not what a living one or another machine is writing', async () => {
    const here = machineName();
    const mine = `.vanban-${here}-${process.pid}-0123456789ab.tmp`;
    const old = `.vanban-${here}-${process.pid}-0123456789ac.tmp`;
    const others = [
      '.vanban-cu.tmp',
      '.vanban-0badbeef-999999999-0123456789ab.tmp',
      `.vanban-${here}-999999999-0123456789ab.txt`,
      `vanban-${here}-999999999-0123456789ab.tmp`,
    ];
    const left = `.vanban-${here}-999999999-0123456789ab.tmp`;
    await withFiles({ 'a.txt': NEW, [mine]: '', [old]: '', [left]: '' }, async cwd => {
      for (const name of others) await writeFile(join(cwd, name), '');
      const lastWeek = Date.now() / 1000 - 7 * 24 * 60 * 60;
      await utimes(join(cwd, old), lastWeek, lastWeek);
      await runCli(['check', 'a.txt'], { cwd });
      assert.deepEqual((await readdir(cwd)).sort(), ['a.txt', mine, old, left, ...others].sort());
      await runCli(['check', '--fix', 'a.txt'], { cwd });
      assert.deepEqual((await readdir(cwd)).sort(), ['a.txt', mine, ...others].sort());
    });
  });
});
