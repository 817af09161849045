import assert from 'node:assert/strict';
import { describeFindings, parseReport } from '../../helpers/cli-findings';
import { WRONG } from '../../helpers/drafts';
import { runCli } from '../../helpers/run-cli';
import { withFiles, type Files } from '../../helpers/temp-folder';

/** Together longer than what a run keeps in memory of texts, so that most of them wait on the disk for the report. */
const FILES = 100;
/** Mostly blank lines, which are read in no time. */
const FILLER = `Các chi bộ đã tổ chức học tập nghiêm túc, đúng kế hoạch đề ra.\n${'\n'.repeat(500)}`.repeat(
  45,
);

const files: Files = Object.fromEntries(
  Array.from({ length: FILES }, (_, index) => [
    `so-${String(index).padStart(3, '0')}.txt`,
    `${FILLER}${WRONG}\n`,
  ]),
);

describe('a run over more text than it keeps in memory', () => {
  it('tells every finding with its place, and fails for them', async () => {
    await withFiles(files, async cwd => {
      const args = ['check', '--no-config'];
      const { code, stdout, stderr } = await runCli([...args, '-f', 'json'], { cwd });
      assert.equal(stderr, '');
      assert.equal(code, 1);
      assert.deepEqual(
        parseReport(stdout).map(report => describeFindings(report, `${FILLER}${WRONG}\n`)),
        Array.from({ length: FILES }, () => ['figure/percent-mismatch mismatch: 53,71%']),
      );
      const threads = await runCli([...args, '-f', 'json', '--concurrency', '2'], { cwd });
      assert.deepEqual([threads.code, threads.stdout], [1, stdout]);
      const text = await runCli([...args, '--quiet'], { cwd });
      assert.equal(text.code, 1);
      assert.equal(text.stdout.split(`| ${WRONG}`).length, FILES + 1);
    });
  });

  it('accepts them all into a baseline', async () => {
    await withFiles(files, async cwd => {
      const written = await runCli(['check', '--no-config', '--write-baseline', 'chap-nhan.json'], { cwd });
      assert.equal(written.code, 0);
      const { code, stdout } = await runCli(
        ['check', '--no-config', '-f', 'json', '--baseline', 'chap-nhan.json'],
        { cwd },
      );
      assert.equal(code, 0);
      assert.deepEqual(
        parseReport(stdout).flatMap(({ messages }) => messages),
        [],
      );
    });
  });
});
