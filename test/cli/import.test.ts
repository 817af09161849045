import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCli } from '../helpers/run-cli';
import { withFiles } from '../helpers/temp-folder';
import { buildWord, p } from '../helpers/word-file';

const WORD = buildWord({
  body:
    p('Đến nay, 699/756 hồ sơ đúng hạn.') +
    p('Hết', '<w:r><w:drawing><a:blip xmlns:a="x"/></w:drawing></w:r>'),
});
const IMPORT = ['import', 'x.docx', '--out', 'x.vanban'];

describe('vanban import', () => {
  it('writes the text as a draft, and tells what is lost', async () => {
    await withFiles({ 'x.docx': WORD }, async cwd => {
      assert.deepEqual(await runCli(IMPORT, { cwd }), {
        code: 0,
        stdout: '',
        stderr:
          'vanban: x.docx: Không lấy được hình ảnh, chữ ký ảnh, con dấu: 1 chỗ.\nĐã nhập vào “x.vanban”.\n',
      });
      assert.equal(
        await readFile(join(cwd, 'x.vanban'), 'utf8'),
        'Đến nay, 699/756 hồ sơ đúng hạn.\n\nHết\n',
      );
      assert.deepEqual(new Uint8Array(await readFile(join(cwd, 'x.docx'))), WORD);
    });
  });

  it('replaces no file without --force, and never the one that it reads', async () => {
    await withFiles({ 'x.docx': WORD, 'x.vanban': 'Của tôi.\n' }, async cwd => {
      const { code, stderr } = await runCli(IMPORT, { cwd });
      assert.deepEqual(
        [code, stderr],
        [2, 'vanban: Đã có tệp “x.vanban”; không ghi đè. Chọn tên khác, hoặc thêm --force.\n'],
      );
      assert.equal(await readFile(join(cwd, 'x.vanban'), 'utf8'), 'Của tôi.\n');
      assert.equal((await runCli([...IMPORT, '--force'], { cwd })).code, 0);
      assert.match(await readFile(join(cwd, 'x.vanban'), 'utf8'), /^Đến nay/u);
      const itself = await runCli(['import', 'x.docx', '--out', 'x.docx', '--force'], { cwd });
      assert.equal(itself.code, 2);
      assert.deepEqual(new Uint8Array(await readFile(join(cwd, 'x.docx'))), WORD);
    });
  });

  it('says what is missing or unfit, in English too', async () => {
    const rows: readonly (readonly [args: readonly string[], told: RegExp])[] = [
      [['import', 'x.docx'], /^vanban: Cần tên tệp Word và tên dự thảo: /u],
      [['import', 'y.vanban', '--out', 'z.vanban'], /không phải tệp Word/u],
      [['import', 'y.vanban', '--out', 'z.vanban', '--locale', 'en'], /This is no Word file/u],
      [['import', 'x.docx', '--out', 'z.docx'], /là tên của tệp Word/u],
      [['import', 'khong-co.docx', '--out', 'z.vanban'], /khong-co\.docx/u],
      [['import', 'hong.docx', '--out', 'z.vanban'], /hong\.docx: /u],
    ];
    await withFiles(
      { 'x.docx': WORD, 'y.vanban': 'Một.\n', 'hong.docx': WORD.subarray(0, 90) },
      async cwd => {
        for (const [args, told] of rows) {
          const { code, stderr } = await runCli(args, { cwd });
          assert.equal(code, 2, args.join(' '));
          assert.match(stderr, told);
        }
      },
    );
  });
});
