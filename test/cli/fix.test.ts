import assert from 'node:assert/strict';
import { chmod, lstat, readdir, readFile, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { writeDraft } from '../../server/src/cli/files/write-draft';
import { describeFindings, parseReport } from '../helpers/cli-findings';
import { CLEAN, POINT, TRUNCATED, WRONG } from '../helpers/drafts';
import { runCli } from '../helpers/run-cli';
import { withFiles } from '../helpers/temp-folder';

/** What a file holds after a run, and the exit code. */
async function fix(
  content: string,
  ...flags: readonly string[]
): Promise<{ readonly code: number | null; readonly after: string }> {
  let result = { code: null as number | null, after: '' };
  await withFiles({ 'a.txt': content }, async cwd => {
    const { code } = await runCli(['check', ...flags], { cwd });
    result = { code, after: await readFile(join(cwd, 'a.txt'), 'utf8') };
  });
  return result;
}

const FIXED_POINT = POINT.replace('99.61', '99,61');

describe('vanban check --fix', () => {
  it('applies safe fixes and no others', async () => {
    assert.deepEqual(await fix(WRONG + POINT, '--fix'), { code: 1, after: WRONG + FIXED_POINT });
  });

  it('applies preferred fixes that need review only with --unsafe-fixes', async () => {
    const after = WRONG.replace('53,71', '53,17') + TRUNCATED.replace('99,61', '99,62') + FIXED_POINT;
    assert.deepEqual(await fix(WRONG + TRUNCATED + POINT, '--fix', '--unsafe-fixes'), { code: 0, after });
  });

  it('applies fixes that touch each other one after the other', async () => {
    const text = WRONG.replace('53,71', '53.71');
    assert.deepEqual(await fix(text, '--fix', '--unsafe-fixes'), {
      code: 0,
      after: WRONG.replace('53,71', '53,17'),
    });
  });

  it('says how many places it fixed, in how many files', async () => {
    await withFiles({ 'a.txt': WRONG + POINT, 'b.txt': POINT + POINT, 'c.txt': CLEAN }, async cwd => {
      const first = await runCli(['check', '--fix'], { cwd });
      assert.match(first.stdout, /\n1 lỗi, .*; 1\/3 tệp có phát hiện\nĐã sửa 3 chỗ trong 2 tệp\.\n$/u);
      const second = await runCli(['check', '--fix', '--locale', 'en'], { cwd });
      assert.doesNotMatch(second.stdout, /Fixed/u);
    });
  });

  it('reports what is left, and changes nothing the second time', async () => {
    await withFiles({ 'a.txt': WRONG + POINT }, async cwd => {
      const first = await runCli(['check', '--fix', '-f', 'json'], { cwd });
      assert.deepEqual(describeFindings(parseReport(first.stdout)[0], WRONG + FIXED_POINT), [
        'figure/percent-mismatch mismatch: 53,71%',
      ]);
      const before = await stat(join(cwd, 'a.txt'), { bigint: true });
      const second = await runCli(['check', '--fix', '-f', 'json'], { cwd });
      const after = await stat(join(cwd, 'a.txt'), { bigint: true });
      assert.equal(second.stdout, first.stdout);
      assert.deepEqual([after.ino, after.mtimeNs], [before.ino, before.mtimeNs]);
    });
  });

  it('keeps the byte order mark, CRLF, lone CR, decomposed letters and a missing final newline', async () => {
    const text = `\u{FEFF}${CLEAN.normalize('NFD').trimEnd()}\r\n\r${POINT.trimEnd().normalize('NFD')}`;
    const asTheyAre = ['--fix', '--rule', 'style/unicode-form: off'];
    assert.deepEqual(await fix(text, ...asTheyAre), { code: 0, after: text.replace('99.61', '99,61') });
  });

  it('composes letters only where the rule asks for it, and every word of the draft', async () => {
    const after = await fix(WRONG.normalize('NFD'), '--fix');
    assert.deepEqual(after, { code: 1, after: WRONG });
  });

  it('keeps the mode of the file and leaves nothing beside it', async () => {
    await withFiles({ 'a.txt': POINT }, async cwd => {
      await chmod(join(cwd, 'a.txt'), 0o640);
      await runCli(['check', '--fix'], { cwd });
      assert.equal(await readFile(join(cwd, 'a.txt'), 'utf8'), FIXED_POINT);
      assert.equal((await stat(join(cwd, 'a.txt'))).mode & 0o777, 0o640);
      assert.deepEqual(await readdir(cwd), ['a.txt']);
    });
  });

  it('fixes the file behind a link that is named, and keeps the link', async () => {
    await withFiles({ 'that/a.txt': POINT }, async cwd => {
      await symlink('that/a.txt', join(cwd, 'b.txt'));
      await runCli(['check', '--fix', 'b.txt'], { cwd });
      assert.ok((await lstat(join(cwd, 'b.txt'))).isSymbolicLink());
      assert.equal(await readFile(join(cwd, 'that/a.txt'), 'utf8'), FIXED_POINT);
    });
  });

  it('prints a fixed draft from standard input, and the report on standard error', async () => {
    await withFiles({}, async cwd => {
      const stdin = `\u{FEFF}${WRONG}${POINT}`;
      const { code, stdout, stderr } = await runCli(['check', '-', '--fix'], { cwd, stdin });
      assert.equal(code, 1);
      assert.equal(stdout, `\u{FEFF}${WRONG}${FIXED_POINT}`);
      assert.match(stderr, /^<stdin>\n {2}1:42 {2}lỗi/u);
    });
  });

  it('leaves a file alone that was changed since it was read', async () => {
    await withFiles({ 'a.txt': CLEAN }, async cwd => {
      const path = join(cwd, 'a.txt');
      const message = await writeDraft({ path, before: Buffer.from(POINT), after: Buffer.from(FIXED_POINT) });
      assert.equal(message?.vi, 'Tệp đã bị thay đổi trong lúc kiểm tra nên không được sửa.');
      assert.equal(await readFile(path, 'utf8'), CLEAN);
      assert.deepEqual(await readdir(cwd), ['a.txt']);
    });
  });

  it('says why a file cannot be written', async () => {
    await withFiles({}, async cwd => {
      const message = await writeDraft({
        path: join(cwd, 'khong-co.txt'),
        before: Buffer.from(''),
        after: Buffer.from(''),
      });
      assert.equal(message?.vi, 'Không ghi được (ENOENT).');
    });
  });
});
