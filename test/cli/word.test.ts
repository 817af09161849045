import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildWord, p, readBytes, table, wordEntries, zipWord } from '../helpers/word-file';
import { runCli } from '../helpers/run-cli';
import { withFiles } from '../helpers/temp-folder';

const PAGE = '<w:r><w:lastRenderedPageBreak/></w:r>';
const FAULT = p('Có 699/756 đảng viên dự, ', 'đạt 92,', '64%.');
const DRAFT = buildWord({ body: p('Mở đầu.') + p(PAGE, 'Tiếp theo.') + FAULT });
const CLEAN = buildWord({ body: p('Mở đầu.') });

/** An old file of Office, by its first bytes and the name of a stream. */
const OLD = Buffer.concat([
  Buffer.from('d0cf11e0a1b11ae1', 'hex'),
  Buffer.alloc(600),
  Buffer.from('WordDocument', 'utf16le'),
]);

describe('vanban check of Word documents', () => {
  it('tells the paragraph, the page and the sentence', async () => {
    await withFiles({ 'bao-cao.docx': DRAFT }, async cwd => {
      const { code, stdout, stderr } = await runCli(['check', 'bao-cao.docx'], { cwd });
      assert.equal(code, 1);
      assert.match(stdout, /^ {2}đoạn 3, trang khoảng 2 {2}lỗi .* figure\/percent-mismatch$/mu);
      assert.match(stdout, /^ {4}3 \| Có 699\/756 đảng viên dự, đạt 92,64%\.$/mu);
      assert.equal(stderr, '');
    });
  });

  it('finds them in folders and by patterns, beside drafts, without the files that Word lays beside open ones', async () => {
    const files = { 'a/x.docx': DRAFT, 'a/~$x.docx': 'Có 699/756, đạt 92,64%.', 'a/y.txt': 'Mở đầu.' };
    await withFiles(files, async cwd => {
      for (const args of [['a'], ['a/**'], ['a/*.docx', 'a/y.txt']]) {
        const { stdout } = await runCli(['check', ...args, '--format', 'json'], { cwd });
        const names = [...stdout.matchAll(/"filePath": "[^"]*\/(?<name>[^"/]*)"/gu)];
        const found = names.map(({ groups }) => groups?.['name']).filter(name => name !== '~$x.docx');
        assert.deepEqual(found, ['x.docx', 'y.txt'], args.join(' '));
      }
      const { stdout } = await runCli(['check', 'a'], { cwd });
      assert.ok(!stdout.includes('~$'));
    });
  });

  it('tells the paragraph of another Word document that says something else', async () => {
    const [one, other] = ['05', '06'].map(
      day => `Theo Nghị quyết số 12-NQ/TU ngày ${day}/3/2026 của Tỉnh ủy.`,
    );
    const files = { 'a.docx': buildWord({ body: p('Mở đầu.') + p(one ?? '') }), 'b.txt': other ?? '' };
    await withFiles(files, async cwd => {
      const { stdout } = await runCli(['check', '.'], { cwd });
      assert.match(stdout, /= liên quan a\.docx, đoạn 2: /u);
      assert.match(stdout, /= liên quan b\.txt:1:6: /u);
    });
  });

  it('reads standard input by its bytes', async () => {
    await withFiles({}, async cwd => {
      const args = ['check', '-', '--stdin-filename', 'x.docx', '--format', 'unix'];
      const { stdout } = await runCli(args, { cwd, stdin: DRAFT });
      assert.match(stdout, /^x\.docx:3:\d+: error: Đoạn 3, trang khoảng 2: /u);
    });
  });

  it('answers the same from the cache and from several threads', async () => {
    await withFiles({ 'a.docx': DRAFT, 'b.docx': DRAFT, 'c.docx': CLEAN }, async cwd => {
      const run = (...flags: readonly string[]): ReturnType<typeof runCli> =>
        runCli(['check', '.', ...flags], { cwd });
      const alone = await run();
      assert.equal(alone.code, 1);
      for (const flags of [['--cache'], ['--cache'], ['--concurrency', '2']])
        assert.deepEqual(await run(...flags), alone);
    });
  });

  const FORMATS: Readonly<Record<string, RegExp>> = {
    unix: /^bao-cao\.docx:3:\d+: error: Đoạn 3, trang khoảng 2: /mu,
    json: /"word": \{\s*"place": "đoạn 3, trang khoảng 2",\s*"paragraph": 3,\s*"page": 2\s*\}/u,
    sarif: /"fullyQualifiedName": "đoạn 3, trang khoảng 2"/u,
    github: /^::error file=bao-cao\.docx,line=3,.*::Đoạn 3, trang khoảng 2: /mu,
    gitlab: /"description": "Đoạn 3, trang khoảng 2: /u,
    checkstyle: /line="3" .*message="Đoạn 3, trang khoảng 2: /u,
    junit: /message="Đoạn 3, trang khoảng 2: /u,
    rdjson: /"message": "Đoạn 3, trang khoảng 2: /u,
    html: /đoạn 3, trang khoảng 2: /u,
  };
  it('names the paragraph in every format, and proposes no edits of a text that is not the file', async () => {
    await withFiles({ 'bao-cao.docx': DRAFT }, async cwd => {
      for (const [format, shape] of Object.entries(FORMATS)) {
        const { stdout } = await runCli(['check', 'bao-cao.docx', '--format', format], { cwd });
        assert.match(stdout, shape, format);
        assert.ok(!/"edits": \[\s*\{|"suggestions": \[\s*\{|"artifactChanges"/u.test(stdout), format);
      }
    });
  });

  it('tells notes by their own numbers', async () => {
    const body = p('Như sau.', '<w:r><w:footnoteReference w:id="1"/></w:r>');
    const footnotes = `<w:footnote w:id="1">${FAULT}</w:footnote>`;
    await withFiles({ 'x.docx': buildWord({ body, footnotes }) }, async cwd => {
      const { stdout } = await runCli(['check', 'x.docx', '--locale', 'en'], { cwd });
      assert.match(stdout, /^ {2}notes, paragraph 1 {2}error/mu);
    });
  });

  it('does not report blanks that stand for tabs, but those that somebody typed', async () => {
    const tabs = p('Báo cáo ', '<w:r><w:tab/></w:r>', ' của xã', '<w:r><w:tab/></w:r>', '.');
    await withFiles({ 'x.docx': buildWord({ body: tabs }) }, async cwd => {
      assert.equal((await runCli(['check', 'x.docx', '--format', 'unix'], { cwd })).stdout, '');
    });
    await withFiles({ 'x.docx': buildWord({ body: p('Báo cáo  của xã.') }) }, async cwd => {
      const { stdout } = await runCli(['check', 'x.docx', '--format', 'unix'], { cwd });
      assert.match(stdout, /style\/spacing/u);
    });
  });

  it('adds up the columns of a table', async () => {
    const body = table(['Đơn vị', 'Số hộ'], ['Thôn A', '15'], ['Thôn B', '20'], ['Tổng số', '53']);
    await withFiles({ 'x.docx': buildWord({ body }) }, async cwd => {
      const { stdout } = await runCli(['check', 'x.docx', '--format', 'unix'], { cwd });
      assert.match(stdout, /^x\.docx:8:1: information: Đoạn 8: .*figure\/table-total\]$/mu);
    });
  });

  it('compares them with other drafts', async () => {
    const cite = (day: number): string =>
      `Căn cứ Kế hoạch số 05/KH-UBND ngày ${day} tháng 3 năm 2025 của Ủy ban nhân dân xã Tân Khê;`;
    const files = { 'a.docx': buildWord({ body: p('Mở đầu.') + p(cite(12)) }), 'b.txt': cite(21) };
    await withFiles(files, async cwd => {
      const { stdout } = await runCli(['check', '.', '--format', 'unix'], { cwd });
      assert.match(stdout, /^b\.txt:1:.*reference\/date-conflict\]$/mu);
    });
  });

  it('says what old and other files are, and goes on', async () => {
    const files = {
      'a.doc': OLD,
      'b.rtf': '{\\rtf1 abc}',
      'c.docx': DRAFT.subarray(0, 300),
      'd.docx': DRAFT,
    };
    await withFiles(files, async cwd => {
      const { code, stdout, stderr } = await runCli(['check', 'a.doc', 'b.rtf', 'c.docx', 'd.docx'], { cwd });
      assert.equal(code, 2);
      assert.match(stderr, /a\.doc: Đây là tệp Word kiểu cũ \(\.doc\); hãy mở bằng Word/u);
      assert.match(stderr, /b\.rtf: Đây là tệp RTF; hãy mở bằng Word/u);
      assert.match(stderr, /c\.docx: Tệp Word bị hỏng/u);
      assert.match(stdout, /^d\.docx$/mu);
    });
  });

  it('says of a page what it is, whatever its name, and reads words about one', async () => {
    const page = '<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><p>Đạt.</p></body></html>';
    const files = { 'a.doc': page, 'b.docx': page, 'c.txt': page, 'd.doc': 'Trang <html> cũ.\n' };
    await withFiles(files, async cwd => {
      const { code, stderr } = await runCli(['check', 'a.doc', 'b.docx', 'c.txt', 'd.doc'], { cwd });
      assert.equal(code, 2);
      for (const name of ['a\\.doc', 'b\\.docx', 'c\\.txt'])
        assert.match(stderr, new RegExp(`${name}: Đây là trang web \\(HTML\\)`, 'u'));
      assert.doesNotMatch(stderr, /d\.doc/u);
    });
  });

  it('tells of changes that nobody has accepted', async () => {
    const body = p('Có 5', '<w:ins w:id="1"><w:r><w:t>0</w:t></w:r></w:ins>', ' hộ.');
    await withFiles({ 'x.docx': buildWord({ body }) }, async cwd => {
      const { code, stderr } = await runCli(['check', 'x.docx'], { cwd });
      assert.equal(code, 0);
      assert.match(stderr, /x\.docx: Tệp có thay đổi chưa duyệt/u);
    });
  });

  it('fixes what is safe in place, and nothing else of the file', async () => {
    const body = p('Kế hoạch  của ', 'xã.') + p('Thu 18', '.5 tỷ đồng.') + FAULT;
    const before = buildWord({ body });
    await withFiles({ 'x.docx': before }, async cwd => {
      const shown = await runCli(['check', 'x.docx', '--diff'], { cwd });
      assert.match(
        shown.stdout,
        /^--- a\/x\.docx\n\+\+\+ b\/x\.docx\n@@ đoạn 1 @@\nKế hoạch\[- {2}-\]\{\+ \+\}của xã\.\n@@ đoạn 2/u,
      );
      assert.deepEqual(await readWordFile(cwd), before);
      const { code, stdout } = await runCli(['check', 'x.docx', '--fix'], { cwd });
      assert.equal(code, 1);
      assert.match(stdout, /figure\/percent-mismatch/u);
      assert.ok(!stdout.includes('style/spacing'));
      const after = await readWordFile(cwd);
      assert.equal(readBytes(after).text.split('\n\n')[0], 'Kế hoạch của xã.');
      await runCli(['check', 'x.docx', '--fix'], { cwd });
      assert.deepEqual(await readWordFile(cwd), after);
    });
  });

  it('shows of a cell nothing but its own words, and nothing where nothing would change', async () => {
    const files = {
      'x.docx': buildWord({
        body: table(['Đảng uỷ xã', 'Số hộ'], ['Đảng ủy phường', '15'], ['Đảng ủy', '5']),
      }),
      'y.docx': CLEAN,
    };
    await withFiles(files, async cwd => {
      const { stdout } = await runCli(['check', '.', '--diff', '--locale', 'en'], { cwd });
      assert.equal(stdout, '--- a/x.docx\n+++ b/x.docx\n@@ paragraph 1 @@\nĐảng [-uỷ-]{+ủy+} xã\n');
    });
  });

  it('reads more of standard input than a draft may have, since a Word document may hold pictures', async () => {
    const media = {
      'word/media/a.png': [new Uint8Array(33 << 20), { level: 0 }] as [Uint8Array, { level: 0 }],
    };
    const stdin = zipWord({ ...wordEntries({ body: FAULT }), ...media });
    await withFiles({}, async cwd => {
      const { code, stderr } = await runCli(['check', '-'], { cwd, stdin });
      assert.deepEqual([code, stderr], [1, '']);
    });
  });

  it('writes the fixed file of standard input to standard output', async () => {
    await withFiles({}, async cwd => {
      const stdin = buildWord({ body: p('Kế hoạch  của xã.') });
      const child = await runCli(['check', '-', '--fix', '--stdin-filename', 'x.docx'], { cwd, stdin });
      assert.match(child.stdout, /^PK/u);
    });
  });

  it('leaves signed and protected files alone, and says so', async () => {
    const settings = '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>';
    const before = buildWord({ body: p('Kế hoạch  của xã.'), settings });
    await withFiles({ 'x.docx': before }, async cwd => {
      const { stdout, stderr } = await runCli(['check', 'x.docx', '--fix'], { cwd });
      assert.match(stderr, /x\.docx: Tệp Word đã ký số hoặc đang khóa chỉnh sửa/u);
      assert.match(stdout, /style\/spacing/u);
      assert.deepEqual(await readWordFile(cwd), before);
    });
  });
});

async function readWordFile(folder: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(join(folder, 'x.docx')));
}
