import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { applyPatch } from 'diff';
import fc from 'fast-check';
import { renderDiff } from '../../server/src/cli/fixing/diff';
import { parseReport } from '../helpers/cli-findings';
import { CLEAN, POINT, WRONG } from '../helpers/drafts';
import { runCli } from '../helpers/run-cli';
import { withFiles } from '../helpers/temp-folder';

describe('vanban check --diff', () => {
  it('prints what --fix would change and writes nothing', async () => {
    await withFiles({ 'con/a.txt': `${CLEAN}${POINT}`, 'b.txt': CLEAN }, async cwd => {
      const { code, stdout, stderr } = await runCli(['check', '--diff'], { cwd });
      assert.deepEqual(
        { code, stderr },
        { code: 0, stderr: 'vanban: --fix sẽ sửa 1 chỗ trong 1 tệp; chưa ghi gì.\n' },
      );
      const lines = [
        '--- a/con/a.txt',
        '+++ b/con/a.txt',
        '@@ -1,2 +1,2 @@',
        ` ${CLEAN.trimEnd()}`,
        `-${POINT.trimEnd()}`,
        `+${POINT.trimEnd().replace('99.61', '99,61')}`,
      ];
      assert.equal(stdout, `${lines.join('\n')}\n`);
      assert.equal(await readFile(join(cwd, 'con/a.txt'), 'utf8'), CLEAN + POINT);
    });
  });

  it('says the same with --fix-dry-run, and keeps the exit code of the draft as it is', async () => {
    await withFiles({ 'a.txt': WRONG + POINT }, async cwd => {
      const diff = await runCli(['check', '--diff', '--unsafe-fixes'], { cwd });
      const dry = await runCli(['check', '--fix-dry-run', '--unsafe-fixes'], { cwd });
      assert.equal(dry.stdout, diff.stdout);
      assert.match(diff.stdout, /\n\+Đến nay có 402\/756 người tham gia, chiếm 53,17%\.\n/u);
      assert.equal(diff.code, 1);
    });
  });

  it('prints nothing where there is nothing to fix', async () => {
    await withFiles({ 'a.txt': CLEAN }, async cwd => {
      assert.deepEqual(await runCli(['check', '--diff'], { cwd }), { code: 0, stdout: '', stderr: '' });
    });
  });

  it('writes the report of the draft as it is to a file beside the diff', async () => {
    await withFiles({ 'a.txt': POINT }, async cwd => {
      const { stdout } = await runCli(['check', '--diff', '-f', 'json', '-o', 'ra.json'], { cwd });
      assert.match(stdout, /^--- a\/a\.txt\n/u);
      const [file] = parseReport(await readFile(join(cwd, 'ra.json'), 'utf8'));
      assert.deepEqual(
        file?.messages.map(({ ruleId }) => ruleId),
        ['figure/number-format'],
      );
    });
  });

  for (const [name, text] of [
    ['plain', WRONG + POINT],
    ['with CRLF', `${WRONG.trimEnd()}\r\n\r\n${POINT.trimEnd()}\r\n`],
    ['with a byte order mark', `\u{FEFF}${POINT}${CLEAN}`],
    ['without a final newline', CLEAN + POINT.trimEnd()],
  ] as const) {
    it(`is a patch that leads to what --fix writes: ${name}`, async () => {
      await withFiles({ 'a.txt': text }, async cwd => {
        const { stdout } = await runCli(['check', '--diff'], { cwd });
        await runCli(['check', '--fix'], { cwd });
        const fixed = await readFile(join(cwd, 'a.txt'), 'utf8');
        assert.notEqual(fixed, text);
        assert.equal(applyPatch(text, stdout, { autoConvertLineEndings: false }), fixed);
      });
    });
  }

  it('is a patch from any text to any other', async () => {
    const line = fc.constantFrom('một', 'hai', 'ba\r', 'bốn\rnăm', '');
    const texts = fc.array(line, { maxLength: 30 }).map(lines => lines.join('\n'));
    await fc.assert(
      fc.asyncProperty(texts, texts, async (before, after) => {
        const patch = await renderDiff({ path: '/a/b.txt', before, after }, '/a');
        assert.equal(applyPatch(before, patch, { autoConvertLineEndings: false }), after);
      }),
    );
  });

  it('is a patch where single lines of many are changed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.boolean(), { minLength: 1, maxLength: 60 }),
        fc.boolean(),
        async (changes, isClosed) => {
          const end = isClosed ? '\n' : '';
          const before = changes.map((_, index) => `dòng ${index}`).join('\n') + end;
          const after =
            changes.map((isChanged, index) => `${isChanged ? 'sửa' : 'dòng'} ${index}`).join('\n') + end;
          const patch = await renderDiff({ path: '/a/b.txt', before, after }, '/a');
          assert.equal(applyPatch(before, patch, { autoConvertLineEndings: false }), after);
        },
      ),
    );
  });
});
