import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { run } from '../../server/src/cli/run';
import { CLEAN } from '../helpers/drafts';
import { withFiles, type Files } from '../helpers/temp-folder';

const MANY: Files = Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`${index}.txt`, CLEAN]));

/** Runs the command line in this process, with a terminal as standard error. */
async function errorsOnTerminal(cwd: string, ...flags: readonly string[]): Promise<string> {
  const stdout = new PassThrough();
  const stderr = Object.assign(new PassThrough(), {
    isTTY: true,
    cursorTo: () => true,
    clearLine: () => true,
  });
  const written = text(stderr);
  stdout.resume();
  await run(['check', ...flags], { cwd, env: {}, stdin: new PassThrough(), stdout, stderr });
  stderr.end();
  return written;
}

describe('vanban check: the progress bar', () => {
  it('shows how many of many files are done, on a terminal', async () => {
    await withFiles(MANY, async cwd => {
      assert.match(await errorsOnTerminal(cwd), /0\/120/u);
    });
  });

  it('shows nothing with --no-progress, and nothing for few files', async () => {
    await withFiles(MANY, async cwd => {
      assert.equal(await errorsOnTerminal(cwd, '--no-progress'), '');
      assert.equal(await errorsOnTerminal(cwd, '--ignore-pattern', '1*'), '');
    });
  });
});
