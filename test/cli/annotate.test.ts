import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { partOf, settledText } from '../helpers/annotated-word';
import { buildWord, p, readBytes } from '../helpers/word-file';
import { assertSound } from '../helpers/sound-copy';
import { runCli } from '../helpers/run-cli';
import { withFiles } from '../helpers/temp-folder';

const FAULT = p('Có 699/756 đảng viên dự, ', 'đạt 92,', '64%.');
const DRAFT = buildWord({ body: p('Kế hoạch  của xã.') + FAULT });
const COPY = ['annotate', 'x.docx', '--out', 'y.docx'];

async function bytesOf(folder: string, name: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(join(folder, name)));
}

describe('vanban annotate', () => {
  it('writes each finding as a comment into a copy, which reads as the file', async () => {
    await withFiles({ 'x.docx': DRAFT }, async cwd => {
      assert.deepEqual(await runCli(COPY, { cwd }), {
        code: 0,
        stdout: '',
        stderr: 'Đã ghi 2 nhận xét vào “y.docx”.\n',
      });
      const copy = await bytesOf(cwd, 'y.docx');
      assertSound(copy);
      assert.equal(readBytes(copy).text, readBytes(DRAFT).text);
      const texts = [...partOf(copy, 'word/comments.xml').matchAll(/<w:t [^>]*>([^<]*)/gu)].map(
        ([, text]) => text,
      );
      assert.match(
        texts.join('\n'),
        /^Lỗi: Tỷ lệ .*\nLiên quan: “699\/756.*”: Phân số .*\nCách sửa: .*\nQuy tắc figure\/percent-mismatch: /mu,
      );
      assert.deepEqual(await bytesOf(cwd, 'x.docx'), DRAFT);
    });
  });

  it('puts safe fixes in as tracked changes, and those that need review where they are asked for', async () => {
    const rows: readonly (readonly [flags: readonly string[], text: string])[] = [
      [['--track-changes'], 'Kế hoạch của xã.\n\nCó 699/756 đảng viên dự, đạt 92,64%.'],
      [['--track-changes', '--unsafe-fixes'], 'Kế hoạch của xã.\n\nCó 699/756 đảng viên dự, đạt 92,46%.'],
    ];
    for (const [flags, text] of rows) {
      await withFiles({ 'x.docx': DRAFT }, async cwd => {
        assert.equal((await runCli([...COPY, ...flags], { cwd })).code, 0);
        const copy = await bytesOf(cwd, 'y.docx');
        assertSound(copy);
        assert.equal(settledText(copy, 'accept'), text);
        assert.equal(settledText(copy, 'reject'), readBytes(DRAFT).text);
      });
    }
  });

  it('writes no remark again into a copy that has it, and says how many there are', async () => {
    await withFiles({ 'x.docx': DRAFT }, async cwd => {
      await runCli(COPY, { cwd });
      const again = ['annotate', 'y.docx', '--out', 'z.docx', '--track-changes'];
      const { stderr } = await runCli(again, { cwd });
      assert.equal(
        stderr,
        'vanban: y.docx: 2 nhận xét của vanban đã có sẵn trong tệp nên không ghi thêm lần nữa.\nĐã ghi 0 nhận xét và 1 chỗ sửa (dạng theo dõi thay đổi) vào “z.docx”.\n',
      );
      const copy = await bytesOf(cwd, 'z.docx');
      assertSound(copy);
      assert.equal(partOf(copy, 'word/comments.xml').split('<w:comment ').length, 3);
    });
  });

  it('says in English how much it wrote', async () => {
    await withFiles({ 'x.docx': DRAFT }, async cwd => {
      const { stderr } = await runCli([...COPY, '--track-changes', '--locale', 'en'], { cwd });
      assert.equal(stderr, 'Wrote 2 remarks and 1 tracked change into “y.docx”.\n');
      assert.match(partOf(await bytesOf(cwd, 'y.docx'), 'word/comments.xml'), />Error: /u);
    });
  });

  it('gives the same bytes each time, and replaces its own copy', async () => {
    await withFiles({ 'x.docx': DRAFT }, async cwd => {
      await runCli(COPY, { cwd });
      const first = await bytesOf(cwd, 'y.docx');
      assert.equal((await runCli(COPY, { cwd })).code, 0);
      assert.deepEqual(await bytesOf(cwd, 'y.docx'), first);
    });
  });

  it('replaces no other file without --force, and never what it reads', async () => {
    await withFiles({ 'x.docx': DRAFT, 'y.docx': DRAFT }, async cwd => {
      const { code, stderr } = await runCli(COPY, { cwd });
      assert.equal(code, 2);
      assert.match(stderr, /“y\.docx” đã có và không do vanban tạo/u);
      assert.deepEqual(await bytesOf(cwd, 'y.docx'), DRAFT);
      const onItself = await runCli(['annotate', 'x.docx', '--out', './x.docx', '--force'], { cwd });
      assert.equal(onItself.code, 2);
      assert.equal((await runCli([...COPY, '--force'], { cwd })).code, 0);
    });
  });

  it('leaves a copy that somebody has worked on', async () => {
    await withFiles({ 'x.docx': DRAFT }, async cwd => {
      await runCli(COPY, { cwd });
      // Word writes no comment at the end of the file.
      const saved = (await bytesOf(cwd, 'y.docx')).slice(0, -22);
      await writeFile(join(cwd, 'y.docx'), saved);
      assert.equal((await runCli(COPY, { cwd })).code, 2);
      assert.deepEqual(await bytesOf(cwd, 'y.docx'), saved);
    });
  });

  it('leaves copies that lie in a folder unchecked there, but not where they are named', async () => {
    await withFiles({ 'x.docx': DRAFT }, async cwd => {
      await runCli(COPY, { cwd });
      const folder = await runCli(['check', '.', '--format', 'unix'], { cwd });
      assert.ok(!folder.stdout.includes('y.docx'));
      const named = await runCli(['check', 'y.docx', '--format', 'unix'], { cwd });
      assert.match(named.stdout, /^y\.docx:2:.*percent-mismatch/mu);
    });
  });

  it('keeps the comments of others', async () => {
    const comments = '<w:comment w:id="0" w:author="An"><w:p/></w:comment>';
    const mark =
      '<w:commentRangeStart w:id="0"/><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>';
    await withFiles({ 'x.docx': buildWord({ body: FAULT + p('Hết', mark), comments }) }, async cwd => {
      await runCli(COPY, { cwd });
      const copy = await bytesOf(cwd, 'y.docx');
      assertSound(copy);
      assert.match(partOf(copy, 'word/comments.xml'), /w:author="An".*w:author="vanban"/u);
    });
  });

  const settings = '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>';
  const REFUSED: readonly (readonly [name: string, content: string | Uint8Array, message: RegExp])[] = [
    ['a text', 'Mở đầu.', /không phải tệp Word/u],
    ['a file that is protected', buildWord({ body: FAULT, settings }), /đang khóa chỉnh sửa/u],
    ['a broken file', DRAFT.subarray(0, 300), /bị hỏng/u],
  ];
  for (const [name, content, message] of REFUSED) {
    it(`makes no copy of ${name}, and says why`, async () => {
      await withFiles({ 'x.docx': content }, async cwd => {
        const { code, stderr } = await runCli(COPY, { cwd });
        assert.equal(code, 2);
        assert.match(stderr, message);
        await assert.rejects(bytesOf(cwd, 'y.docx'));
      });
    });
  }

  it('asks for what is missing', async () => {
    await withFiles({ 'x.docx': DRAFT }, async cwd => {
      for (const args of [['annotate'], ['annotate', 'x.docx']]) {
        const { code, stderr } = await runCli(args, { cwd });
        assert.deepEqual(
          [code, stderr],
          [
            2,
            'vanban: Cần tên tệp Word và tên bản sao: “vanban annotate bao-cao.docx --out nhan-xet.docx”.\n',
          ],
        );
      }
      assert.match(
        (await runCli([...COPY, '--unsafe-fixes'], { cwd })).stderr,
        /chỉ dùng cùng --track-changes/u,
      );
    });
  });

  it('writes under no name that Word would not open', async () => {
    await withFiles({ 'x.docx': DRAFT }, async cwd => {
      for (const name of ['y.doc', 'y.vanban', 'y.pdf']) {
        const { code, stderr } = await runCli(['annotate', 'x.docx', '--out', name], { cwd });
        assert.deepEqual([code, stderr], [2, `vanban: Tệp Word cần có đuôi .docx; “${name}” thì không.\n`]);
      }
      assert.equal((await runCli(['annotate', 'x.docx', '--out', 'y.DOCX'], { cwd })).code, 0);
    });
  });

  it('obeys the configuration of the file and its flags', async () => {
    const files = { 'x.docx': DRAFT, 'vanban.config.json': '{ "rules": { "style/spacing": "off" } }' };
    await withFiles(files, async cwd => {
      const { stderr } = await runCli([...COPY, '--rule', 'figure/percent-mismatch: off'], { cwd });
      assert.equal(stderr, 'Đã ghi 0 nhận xét vào “y.docx”.\n');
    });
  });
});
