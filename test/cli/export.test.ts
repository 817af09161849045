import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { partOf } from '../helpers/annotated-word';
import { runCli } from '../helpers/run-cli';
import { assertSound } from '../helpers/sound-copy';
import { withFiles } from '../helpers/temp-folder';
import { buildWord, p, readBytes } from '../helpers/word-file';

const DRAFT = `ỦY BAN NHÂN DÂN XÃ HÒA AN

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 12/BC-UBND

Hòa An, ngày 05 tháng 11 năm 2026

BÁO CÁO
Kết quả cải cách hành chính

Đến nay, 699/756 hồ sơ đúng hạn, đạt 92,64%.

Nơi nhận:
- Lưu: VT.

CHỦ TỊCH

Nguyễn Văn A
`;
const EXPORT = ['export', 'bao-cao.vanban', '--out', 'bao-cao.docx'];
const PARTY_TITLE = 'w:styleId="Title"';

async function bytesOf(folder: string, name: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(join(folder, name)));
}

describe('vanban export', () => {
  it('writes a draft as a Word document', async () => {
    await withFiles({ 'bao-cao.vanban': DRAFT }, async cwd => {
      assert.deepEqual(await runCli(EXPORT, { cwd }), {
        code: 0,
        stdout: '',
        stderr: 'Đã xuất ra “bao-cao.docx”.\n',
      });
      const bytes = await bytesOf(cwd, 'bao-cao.docx');
      assertSound(bytes);
      assert.match(readBytes(bytes).text, /^ỦY BAN NHÂN DÂN\nXÃ HÒA AN\n\nCỘNG HÒA/u);
      const checked = await runCli(['check', 'bao-cao.docx'], { cwd });
      assert.match(checked.stdout, /đoạn 8.*figure\/percent-mismatch/su);
    });
  });

  it('replaces its own export, and nothing else without --force', async () => {
    const mine = buildWord({ body: p('Của tôi.') });
    await withFiles({ 'bao-cao.vanban': DRAFT, 'khac.docx': mine }, async cwd => {
      assert.equal((await runCli(EXPORT, { cwd })).code, 0);
      assert.equal((await runCli(EXPORT, { cwd })).code, 0);
      const other = ['export', 'bao-cao.vanban', '--out', 'khac.docx'];
      const refused = await runCli(other, { cwd });
      assert.deepEqual([refused.code, refused.stdout], [2, '']);
      assert.match(refused.stderr, /“khac\.docx” đã có và không do vanban tạo/u);
      assert.deepEqual(await bytesOf(cwd, 'khac.docx'), mine);
      assert.equal((await runCli([...other, '--force'], { cwd })).code, 0);
      const itself = await runCli(['export', 'bao-cao.vanban', '--out', 'bao-cao.vanban', '--force'], {
        cwd,
      });
      assert.equal(itself.code, 2);
      assert.equal(await readFile(join(cwd, 'bao-cao.vanban'), 'utf8'), DRAFT);
    });
  });

  it('is left out of a check of the folder until somebody has saved it', async () => {
    await withFiles({ 'bao-cao.vanban': DRAFT }, async cwd => {
      await runCli(EXPORT, { cwd });
      assert.match((await runCli(['check', '.'], { cwd })).stdout, /1\/1 tệp có phát hiện/u);
      const saved = (await bytesOf(cwd, 'bao-cao.docx')).slice();
      // Word leaves the comment of a zip file away.
      const end = Buffer.from(saved).lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
      new DataView(saved.buffer).setUint16(end + 20, 0, true);
      await writeFile(join(cwd, 'bao-cao.docx'), saved.subarray(0, end + 22));
      assert.match((await runCli(['check', '.'], { cwd })).stdout, /2\/2 tệp có phát hiện/u);
    });
  });

  it('has the form of the class that a flag, the configuration or the draft names', async () => {
    const rows: readonly (readonly [
      files: Record<string, string>,
      flags: readonly string[],
      size: number,
    ])[] = [
      [{}, [], 24],
      [{}, ['--profile', 'party'], 28],
      [{ 'vanban.config.json': '{ "profile": "party" }' }, [], 28],
      [{ 'bao-cao.vanban': `<!-- vanban-profile party -->\n\n${DRAFT}` }, [], 28],
    ];
    for (const [files, flags, size] of rows) {
      await withFiles({ 'bao-cao.vanban': DRAFT, ...files }, async cwd => {
        const { code, stderr } = await runCli([...EXPORT, ...flags], { cwd });
        assert.equal(code, 0, stderr);
        const styles = partOf(await bytesOf(cwd, 'bao-cao.docx'), 'word/styles.xml');
        assert.match(
          styles,
          new RegExp(`w:styleId="Superior">(?:(?!</w:style>).)*<w:sz w:val="${size}"/>`, 'u'),
        );
        assert.ok(styles.includes(PARTY_TITLE));
      });
    }
  });

  it('tells of code between fences that it leaves out', async () => {
    await withFiles({ 'bao-cao.md': 'Một.\n\n```\nHai\n```\n' }, async cwd => {
      const { code, stderr } = await runCli(['export', 'bao-cao.md', '--out', 'x.docx'], { cwd });
      assert.equal(code, 0);
      assert.match(stderr, /^vanban: bao-cao\.md: 1 khối mã .* không được đưa vào tệp Word/u);
    });
  });

  it('tells of comments that it leaves out, in English too', async () => {
    await withFiles({ 'bao-cao.vanban': `Một. <!-- hỏi lại -->\n` }, async cwd => {
      const { code, stderr } = await runCli([...EXPORT, '--locale', 'en'], { cwd });
      assert.equal(code, 0);
      assert.equal(
        stderr,
        'vanban: bao-cao.vanban: 1 comment (<!-- … -->) of the draft is not in the Word file.\nExported to “bao-cao.docx”.\n',
      );
    });
  });

  it('says what is missing or unfit', async () => {
    const rows: readonly (readonly [args: readonly string[], told: RegExp])[] = [
      [['export', 'bao-cao.vanban'], /^vanban: Cần tên dự thảo và tên tệp Word: /u],
      [['export'], /^vanban: Cần tên dự thảo và tên tệp Word: /u],
      [['export', 'khong-co.vanban', '--out', 'y.docx'], /khong-co\.vanban/u],
      [['export', 'x.docx', '--out', 'y.docx'], /Đây đã là tệp Word\./u],
      [[...EXPORT, '--profile', 'dang'], /--profile/u],
      [['export', 'bao-cao.vanban', '--out', 'bao-cao.txt'], /cần có đuôi \.docx; “bao-cao\.txt” thì không/u],
    ];
    await withFiles({ 'bao-cao.vanban': DRAFT, 'x.docx': buildWord({ body: p('A') }) }, async cwd => {
      for (const [args, told] of rows) {
        const { code, stderr } = await runCli(args, { cwd });
        assert.equal(code, 2, args.join(' '));
        assert.match(stderr, told);
      }
    });
  });
});

describe('vanban new to Word', () => {
  it('makes a Word document that the checker has nothing against, and never overwrites one', async () => {
    const env = { VANBAN_TODAY: '2026-11-21' };
    await withFiles({}, async cwd => {
      const make = ['new', 'nghi-quyet-chuyen-de', '--out', 'nghi-quyet.docx'];
      assert.equal((await runCli(make, { cwd, env })).stderr, 'Đã tạo “nghi-quyet.docx”.\n');
      const bytes = await bytesOf(cwd, 'nghi-quyet.docx');
      assertSound(bytes);
      assert.match(readBytes(bytes).text, /^TỈNH ỦY BÌNH MINH\n\*\nSố …-NQ\/TU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n/u);
      const checked = await runCli(['check', '.', '--max-warnings', '0'], { cwd, env });
      assert.deepEqual([checked.code, checked.stdout.includes('0/1 tệp')], [0, true], checked.stdout);
      assert.equal((await runCli(make, { cwd, env })).code, 2);
    });
  });
});
