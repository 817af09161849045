import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CLEAN, POINT, WRONG } from './drafts';
import { runCli, type CliResult } from './run-cli';
import { withFiles, type Files } from './temp-folder';

/** A folder and files with all that paths may hold: blanks, Vietnamese letters of both forms, "%", ":", ",". */
export const ODD_FOLDER = 'Báo cáo 100%: quý 1, 2';

/** A name in decomposed letters, as a Mac or a network drive writes it. */
export const DECOMPOSED_NAME = 'Tờ trình.txt'.normalize('NFD');

/** Drafts whose reports show what formats must get right. */
export const ODD_DRAFTS: Files = {
  [`${ODD_FOLDER}/số liệu.txt`]: `BÁO CÁO\r\n\r\n${WRONG.trimEnd()} ${POINT.trimEnd()}\r\n`,
  [DECOMPOSED_NAME]: `Theo <b>"biểu"</b> & phụ lục. ${WRONG}`.normalize('NFD'),
  'sạch.txt': CLEAN,
  'chi-dan.md': `<!-- vanban-disable-next-line figure/number-format -- đã hỏi -->\n${CLEAN}`,
};

/** The file among them that cannot be read. */
export const BROKEN_NAME = 'hỏng.txt';

/** Flags under which the form of its letters is no finding of a draft: the tests are about what else is found in it. */
export const ANY_LETTERS: readonly string[] = ['--rule', 'style/unicode-form: off'];

/** Runs `vanban check` over the odd drafts. The path of their folder is "/drafts" in what comes back. */
export async function checkOddDrafts(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<CliResult> {
  let result: CliResult = { code: null, stdout: '', stderr: '' };
  await withFiles(ODD_DRAFTS, async cwd => {
    await writeFile(join(cwd, BROKEN_NAME), Buffer.from([0x42, 0xff, 0x0a]));
    const all = ['check', '--report-unused-directives', ...ANY_LETTERS, ...args];
    const { code, stdout, stderr } = await runCli(all, { cwd, env });
    result = {
      code,
      stdout: stdout.replaceAll(cwd, '/drafts'),
      stderr: stderr.replaceAll(cwd, '/drafts'),
    };
  });
  return result;
}
