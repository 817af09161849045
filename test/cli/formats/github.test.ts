import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CLEAN, WRONG } from '../../helpers/drafts';
import { checkOddDrafts, DECOMPOSED_NAME, ODD_FOLDER } from '../../helpers/odd-drafts';
import { runCli } from '../../helpers/run-cli';
import { withFiles } from '../../helpers/temp-folder';

/** A workflow command as the runner of GitHub reads it. */
function readCommand(line: string): readonly [string, string, string] {
  const [, name = '', properties = '', message = ''] = /^::(\S+) (.*?)::(.*)$/u.exec(line) ?? [];
  const file = properties
    .split(',')
    .map(pair => pair.split('='))
    .find(([key]) => key === 'file')?.[1];
  return [name, unescapeProperty(file ?? ''), unescapeMessage(message)];
}

function unescapeMessage(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function unescapeProperty(text: string): string {
  return unescapeMessage(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
}

describe('vanban check --format github', () => {
  it('escapes percent signs, colons and commas so that the runner reads them back', async () => {
    const { stdout } = await checkOddDrafts(['-f', 'github']);
    const commands = stdout.trimEnd().split('\n').map(readCommand);
    assert.deepEqual(
      commands.map(([name, file]) => [name, file]),
      [
        ['error', `${ODD_FOLDER}/số liệu.txt`],
        ['warning', `${ODD_FOLDER}/số liệu.txt`],
        ['error', DECOMPOSED_NAME],
        ['warning', 'chi-dan.md'],
        ['error', 'hỏng.txt'],
      ],
    );
    assert.match(commands[0]?.[2] ?? '', /402 trên tổng số 756 người là 53,17%, đang ghi 53,71%\.$/u);
  });

  it('counts paths from the repository, wherever in it the check is run', async () => {
    await withFiles({ 'du-thao/a.txt': WRONG }, async repository => {
      const { stdout } = await runCli(['check', '-f', 'github'], {
        cwd: join(repository, 'du-thao'),
        env: { GITHUB_WORKSPACE: repository },
      });
      assert.match(stdout, /^::error file=du-thao\/a\.txt,line=1,endLine=1,col=42,endColumn=48,title=/u);
    });
  });

  it('adds the summary of the job to the file that GitHub names', async () => {
    await withFiles({ 'a | b.txt': `<b>x</b> ${WRONG}`, 'tom-tat.log': '## Bước trước\n' }, async cwd => {
      const file = join(cwd, 'tom-tat.log');
      const env = { GITHUB_STEP_SUMMARY: file };
      await runCli(['check', '-f', 'github'], { cwd, env });
      assert.equal(
        await readFile(file, 'utf8'),
        `## Bước trước
## Kết quả kiểm tra dự thảo

1 lỗi, 0 cảnh báo, 0 gợi ý; 1/1 tệp có phát hiện

| Mức | Vị trí | Nội dung | Quy tắc |
| --- | --- | --- | --- |
| lỗi | a \\| b.txt:1:51 | Tỷ lệ không khớp với phân số: 402 trên tổng số 756 người là 53,17%, đang ghi 53,71%. | figure/percent-mismatch |

`,
      );
      await writeFile(file, '');
      await runCli(['check', '-f', 'json'], { cwd, env });
      assert.equal(await readFile(file, 'utf8'), '');
    });
  });

  it('says in the summary that nothing was found, in English where asked', async () => {
    await withFiles({ 'a.txt': CLEAN }, async cwd => {
      const file = join(cwd, 'summary.log');
      await runCli(['check', '-f', 'github', '--locale', 'en'], { cwd, env: { GITHUB_STEP_SUMMARY: file } });
      const expected = '## Check of drafts\n\n0 errors, 0 warnings, 0 information in 0 of 1 file\n\n';
      assert.equal(await readFile(file, 'utf8'), expected);
    });
  });

  it('exits with 2 where the summary cannot be written', async () => {
    await withFiles({ 'a.txt': CLEAN }, async cwd => {
      const { code, stderr } = await runCli(['check', '-f', 'github'], {
        cwd,
        env: { GITHUB_STEP_SUMMARY: cwd },
      });
      assert.deepEqual(
        { code, stderr },
        { code: 2, stderr: `vanban: Không ghi được kết quả vào “${cwd}” (EISDIR).\n` },
      );
    });
  });
});
