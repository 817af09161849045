import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CLEAN, WRONG } from '../../helpers/drafts';
import { runCli } from '../../helpers/run-cli';
import { withFiles } from '../../helpers/temp-folder';

const NAME = 'vanban.config.json';
const PARTY = `TỈNH ỦY BÌNH MINH     ĐẢNG CỘNG SẢN VIỆT NAM\nSố 15-BC/TU\n\n${CLEAN}`;
const STATE = `ỦY BAN NHÂN DÂN XÃ HÒA AN     CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 15/KH-UBND\n\n${CLEAN}`;
const REGISTER = 'symbol,date\n23-NQ/TU,2021-12-16\n35-CT/TW,2024-06-14\n';

describe('vanban init', () => {
  it('chooses the class that all letterheads show, and says so', async () => {
    await withFiles({ 'a.txt': PARTY, 'con/b.vanban': PARTY.normalize('NFD'), 'c.txt': CLEAN }, async cwd => {
      const { code, stdout, stderr } = await runCli(['init'], { cwd });
      assert.deepEqual({ code, stderr }, { code: 0, stderr: '' });
      const reason = '2/3 dự thảo có phần đầu văn bản của Đảng, không dự thảo nào thuộc hệ khác.';
      const locale = 'thông báo bằng tiếng Việt, ngôn ngữ của dự thảo; “en” là tiếng Anh.';
      assert.equal(stdout, `Đã tạo ${NAME}:\n  profile: party – ${reason}\n  locale: vi – ${locale}\n`);
      assert.equal(
        await readFile(join(cwd, NAME), 'utf8'),
        `{\n  // ${reason}\n  "profile": "party",\n  // ${locale}\n  "locale": "vi"\n}\n`,
      );
    });
  });

  it('leaves the class to each draft where letterheads differ, or show none', async () => {
    await withFiles({ 'a.txt': PARTY, 'b.txt': STATE, 'c.txt': STATE }, async cwd => {
      const { stdout } = await runCli(['init'], { cwd });
      assert.match(stdout, /profile: auto – .*\(văn bản hành chính: 2, văn bản của Đảng: 1\)/u);
    });
    await withFiles({ 'a.txt': CLEAN }, async cwd => {
      assert.match(
        (await runCli(['init'], { cwd })).stdout,
        /profile: auto – trong 1 dự thảo, không dự thảo nào /u,
      );
    });
    await withFiles({}, async cwd => {
      assert.match((await runCli(['init'], { cwd })).stdout, /profile: auto – chưa có dự thảo nào/u);
    });
  });

  it('finds registers, and takes no other table for one', async () => {
    const files = {
      'a.txt': PARTY,
      'so/di.csv': REGISTER,
      'so/đến.csv': `\u{FEFF}${REGISTER}`,
      'bang.csv': 'tên,tuổi\nA,5\n',
      'package.json': '{ "name": "x" }',
    };
    await withFiles(files, async cwd => {
      const { stdout } = await runCli(['init', '.'], { cwd });
      assert.match(
        stdout,
        /registers: so\/di\.csv, so\/đến\.csv – .*: so\/di\.csv \(2\), so\/đến\.csv \(2\)\.\n$/u,
      );
      assert.match(
        await readFile(join(cwd, NAME), 'utf8'),
        /"registers": \["so\/di\.csv", "so\/đến\.csv"\]/u,
      );
    });
  });

  it('suggests lines for .vanbanignore: old things, and what is not in Vietnamese', async () => {
    const files = {
      'a.txt': PARTY,
      'README.md': 'How to build this project, step by step.\n',
      'lưu trữ/cu.txt': 'Old things.\n',
    };
    await withFiles(files, async cwd => {
      const { stdout } = await runCli(['init'], { cwd });
      assert.ok(
        stdout.endsWith(
          'Nên ghi vào .vanbanignore những dòng này:\n' +
            '  lưu trữ/ – tên thư mục cho biết là văn bản cũ.\n' +
            '  README.md – không phải văn bản tiếng Việt.\n',
        ),
      );
    });
  });

  it('never overwrites a configuration, but with --force', async () => {
    const own = '{ "profile": "union" }\n';
    await withFiles({ 'a.txt': PARTY, [NAME]: own }, async cwd => {
      assert.deepEqual(await runCli(['init'], { cwd }), {
        code: 2,
        stdout: '',
        stderr: `vanban: Đã có ${NAME}; thêm --force để thay.\n`,
      });
      assert.equal(await readFile(join(cwd, NAME), 'utf8'), own);
      assert.equal((await runCli(['init', '--force'], { cwd })).code, 0);
      assert.match(await readFile(join(cwd, NAME), 'utf8'), /"profile": "party"/u);
    });
  });

  it('writes into the folder that is named, in the language that is asked for', async () => {
    await withFiles({ 'ho so/a.txt': STATE }, async cwd => {
      const { stdout } = await runCli(['init', 'ho so', '--locale', 'en'], { cwd });
      assert.match(stdout, /^Written: ho so\/vanban\.config\.json\n {2}profile: state – 1 of 1 drafts /u);
      assert.match(await readFile(join(cwd, 'ho so', NAME), 'utf8'), /"locale": "en"/u);
      const missing = await runCli(['init', 'thieu'], { cwd });
      assert.equal(missing.code, 2);
      assert.match(missing.stderr, /Không ghi được thieu\/vanban\.config\.json \(ENOENT\)/u);
    });
  });

  it('writes a configuration that holds', async () => {
    await withFiles({ 'a.txt': PARTY + WRONG, 'so.csv': REGISTER }, async cwd => {
      await runCli(['init'], { cwd });
      const { code, stderr } = await runCli(['check'], { cwd });
      assert.deepEqual({ code, stderr }, { code: 1, stderr: '' });
    });
  });
});
