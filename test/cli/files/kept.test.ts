import assert from 'node:assert/strict';
import { chmod, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describeFindings, parseReport } from '../../helpers/cli-findings';
import { CLEAN, POINT } from '../../helpers/drafts';
import { ANY_LETTERS } from '../../helpers/odd-drafts';
import { runCli } from '../../helpers/run-cli';
import { withFiles } from '../../helpers/temp-folder';

const SENTENCES = POINT.trimEnd();
const FORMS = ['NFC', 'NFD'] as const;
const MARKS = ['', '\u{FEFF}'];
const LINE_ENDS = ['\n', '\r\n', '\r'];
const ENDINGS = ['', '\n', '\r\n', '\n\n', ' \t'];

/** Drafts in every way of writing bytes that a fix must not touch: mark, form of letters, line ends, ending. */
function variants(): Readonly<Record<string, string>> {
  const texts = FORMS.flatMap(form =>
    MARKS.flatMap(mark =>
      LINE_ENDS.flatMap(first =>
        LINE_ENDS.flatMap(second =>
          ENDINGS.map(ending => {
            const lines = `Tiêu đề${first}${second}\u{A0}${SENTENCES}${second}${first}${CLEAN.trimEnd()} \u{200B}${ending}`;
            return mark + lines.normalize(form);
          }),
        ),
      ),
    ),
  );
  return Object.fromEntries(texts.map((text, index) => [`${String(index).padStart(3, '0')}.txt`, text]));
}

describe('vanban check --fix: what is kept', () => {
  it('changes the bytes of the fix and no other byte, however the draft is written', async () => {
    const texts = variants();
    await withFiles(texts, async cwd => {
      const { code, stderr } = await runCli(['check', '--fix', ...ANY_LETTERS], { cwd });
      assert.deepEqual([code, stderr], [0, '']);
      for (const [name, text] of Object.entries(texts)) {
        const after = await readFile(join(cwd, name));
        assert.equal(after.compare(Buffer.from(text.replace('99.61', '99,61'))), 0, JSON.stringify(text));
      }
    });
  });

  it('keeps the modes of files', async () => {
    const modes = [0o600, 0o640, 0o644, 0o664, 0o755];
    await withFiles(Object.fromEntries(modes.map(mode => [`${mode}.txt`, POINT])), async cwd => {
      for (const mode of modes) await chmod(join(cwd, `${mode}.txt`), mode);
      assert.equal((await runCli(['check', '--fix'], { cwd })).code, 0);
      for (const mode of modes) assert.equal((await stat(join(cwd, `${mode}.txt`))).mode & 0o7777, mode);
    });
  });

  it('does not touch a file in which nothing is to be fixed', async () => {
    await withFiles({ 'a.txt': CLEAN, 'b.txt': `${CLEAN}\r\n\u{FEFF}` }, async cwd => {
      const look = async (): Promise<readonly unknown[]> =>
        Promise.all(
          ['a.txt', 'b.txt', '.'].map(async name => {
            const { ino, mtimeNs, ctimeNs } = await stat(join(cwd, name), { bigint: true });
            return [ino, mtimeNs, ctimeNs];
          }),
        );
      const before = await look();
      for (const flags of [['--fix'], ['--fix', '--unsafe-fixes'], ['--diff']]) {
        await runCli(['check', ...ANY_LETTERS, ...flags], { cwd });
        assert.deepEqual(await look(), before);
      }
    });
  });

  it('takes back a fix that brings a finding as bad as the one it removes, and names both', async () => {
    const cited = 'Nghị quyết số 12-NQ/TU ngày 30/02/2026 của Tỉnh ủy.\n\n';
    const wrong = `Theo ${cited}Theo ${cited.replace('30', '27')}`;
    await withFiles({ 'a.txt': wrong + POINT }, async cwd => {
      const told = 'Đã bỏ cách sửa “Sửa thành 28/02/2026” vì nó làm phát sinh reference/date-conflict.';
      const summary = 'vanban: --fix sẽ sửa 1 chỗ trong 1 tệp; chưa ghi gì.';
      const shown = await runCli(['check', '--diff', '--unsafe-fixes'], { cwd });
      assert.deepEqual([shown.code, shown.stderr], [1, `vanban: a.txt:1:34: ${told}\n${summary}\n`]);
      assert.doesNotMatch(shown.stdout, /28\/02/u);
      const args = ['check', '--fix', '--unsafe-fixes', '-f', 'json'];
      const { code, stdout, stderr } = await runCli(args, { cwd });
      assert.deepEqual([code, stderr], [1, `vanban: a.txt:1:34: ${told}\n`]);
      const after = wrong + POINT.replace('99.61', '99,61');
      assert.equal(await readFile(join(cwd, 'a.txt'), 'utf8'), after);
      assert.deepEqual(describeFindings(parseReport(stdout)[0], after), [
        'date/impossible-date no-such-day: 30/02/2026',
      ]);
    });
  });
});
