import assert from 'node:assert/strict';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describeFindings, parseReport } from '../helpers/cli-findings';
import { CLEAN, WRONG } from '../helpers/drafts';
import { runCli } from '../helpers/run-cli';
import { withFiles } from '../helpers/temp-folder';

const TCVN3 = 'Céng hßa x· héi chñ nghÜa ViÖt Nam\n§éc lËp - Tù do - H¹nh phóc\n';
const VNI = 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam\nÑoäc laäp - Töï do - Haïnh phuùc\n';

function oldEncoding(name: string): string {
  return `Văn bản gõ bằng bảng mã ${name}, không phải Unicode; hãy chuyển bảng mã (như bằng công cụ của Unikey) rồi kiểm tra lại.`;
}

/** Files that are no drafts, and what is said of each. */
const BAD_FILES: readonly (readonly [string, Uint8Array, string])[] = [
  [
    'a binary file',
    Buffer.from('\u007FELF có \0 trong tệp'),
    'Đây là tệp nhị phân (có byte 0), không phải văn bản thuần.',
  ],
  [
    'half of a Word document',
    Buffer.from('PK\u0003\u0004 có \0 trong tệp'),
    'Tệp Word bị hỏng hoặc chưa tải về hết; hãy mở bằng Word rồi lưu lại thành .docx.',
  ],
  [
    'UTF-16 without its mark',
    Buffer.from(WRONG, 'utf16le'),
    'Tệp có vẻ được lưu bằng UTF-16 không có BOM; hãy lưu lại bằng UTF-8.',
  ],
  [
    'UTF-16 the other way round, without its mark',
    Buffer.from(WRONG, 'utf16le').swap16(),
    'Tệp có vẻ được lưu bằng UTF-16 không có BOM; hãy lưu lại bằng UTF-8.',
  ],
  [
    'UTF-16 that is cut off',
    Buffer.from(`\u{FEFF}${WRONG}`, 'utf16le').subarray(0, -1),
    'Tệp có BOM của UTF-16 nhưng nội dung bị hỏng; hãy lưu lại bằng UTF-8.',
  ],
  [
    'UTF-32',
    Buffer.from(Array.from(`\u{FEFF}${WRONG}`).flatMap(letter => [...Buffer.from(letter, 'utf16le'), 0, 0])),
    'Tệp được lưu bằng UTF-32; hãy lưu lại bằng UTF-8.',
  ],
  [
    'UTF-32 the other way round',
    Buffer.from(
      Array.from(`\u{FEFF}${WRONG}`).flatMap(letter => [0, 0, ...Buffer.from(letter, 'utf16le').swap16()]),
    ),
    'Tệp được lưu bằng UTF-32; hãy lưu lại bằng UTF-8.',
  ],
  [
    'no text behind the mark of UTF-16',
    Buffer.from(`\u{FEFF}${WRONG}\0`, 'utf16le'),
    'Đây là tệp nhị phân (có byte 0), không phải văn bản thuần.',
  ],
  [
    'a PDF file',
    Buffer.from('%PDF-1.7\n%\u00b5\n1 0 obj\n'),
    'Đây là tệp PDF; hãy kiểm tra tệp gốc (như tệp Word) đã dùng để tạo ra nó.',
  ],
  ['TCVN3 in its bytes', Buffer.from(TCVN3, 'latin1'), oldEncoding('TCVN3 (ABC)')],
  ['TCVN3 saved as UTF-8', Buffer.from(TCVN3), oldEncoding('TCVN3 (ABC)')],
  ['a few words in TCVN3', Buffer.from('b¸o c¸o kÕ ho¹ch sè t¸m\n', 'latin1'), oldEncoding('TCVN3 (ABC)')],
  ['VNI in its bytes', Buffer.from(VNI, 'latin1'), oldEncoding('VNI')],
  ['VNI saved as UTF-8', Buffer.from(VNI), oldEncoding('VNI')],
  [
    'Latin letters of another code page',
    Buffer.concat([Buffer.from('Dòng một\nDòng '), Buffer.from([0xe2, 0xe3]), Buffer.from('\n')]),
    'Tệp không phải UTF-8 (dòng 2); hãy chuyển bảng mã và lưu lại bằng UTF-8.',
  ],
  [
    'a letter cut off at the end',
    Buffer.from('tỷ lệ').subarray(0, -1),
    'Tệp không phải UTF-8 (dòng 1); hãy chuyển bảng mã và lưu lại bằng UTF-8.',
  ],
  [
    'a lone surrogate written as bytes',
    Buffer.from([0x61, 0x0a, 0x0a, 0xed, 0xa0, 0x80]),
    'Tệp không phải UTF-8 (dòng 3); hãy chuyển bảng mã và lưu lại bằng UTF-8.',
  ],
];

describe('vanban check: input that is no draft', () => {
  for (const [name, bytes, message] of BAD_FILES) {
    it(`names the file and goes on with the others: ${name}`, async () => {
      await withFiles({ 'a.txt': bytes, 'b.txt': WRONG }, async cwd => {
        const { code, stdout, stderr } = await runCli(['check', '-f', 'json'], { cwd });
        assert.deepEqual({ code, stderr }, { code: 2, stderr: `vanban: a.txt: ${message}\n` });
        const files = parseReport(stdout);
        assert.deepEqual(
          files.map(({ filePath }) => filePath),
          [join(cwd, 'b.txt')],
        );
        assert.deepEqual(describeFindings(files[0], WRONG), ['figure/percent-mismatch mismatch: 53,71%']);
      });
    });
  }

  it('takes nothing for a Word document that only has its name, and that least of all where it is empty', async () => {
    await withFiles({ 'rong.docx': '', 'gia.docx': WRONG, 'b.txt': WRONG }, async cwd => {
      const { code, stdout, stderr } = await runCli(['check'], { cwd });
      assert.equal(code, 2);
      assert.match(stdout, /1 lỗi.*1\/1 tệp/u);
      assert.match(stderr, /^vanban: gia\.docx: Đây không phải tệp Word \(\.docx\)/mu);
      assert.match(stderr, /^vanban: rong\.docx: Tệp không có nội dung \(0 byte\)/mu);
    });
  });

  it('says the same of standard input', async () => {
    await withFiles({}, async cwd => {
      const { code, stderr } = await runCli(['check', '-', '--locale', 'en'], {
        cwd,
        stdin: Buffer.from([0xff, 0x41]),
      });
      const message = 'The file is not UTF-8 (line 1); convert it and save it as UTF-8.';
      assert.deepEqual({ code, stderr }, { code: 2, stderr: `vanban: <stdin>: ${message}\n` });
    });
  });

  it('names what is missing or cannot be opened, and checks the rest', async () => {
    await withFiles({ 'a.txt': WRONG }, async cwd => {
      await symlink(join(cwd, 'vong.txt'), join(cwd, 'vong.txt'));
      await symlink(join(cwd, 'da-xoa.txt'), join(cwd, 'dut.txt'));
      const args = ['check', 'khong-co.txt', 'dut.txt', 'vong.txt', 'a.txt/', '*.vanban', 'a.txt'];
      const { code, stdout, stderr } = await runCli(args, { cwd });
      assert.equal(code, 2);
      assert.match(stdout, /^a\.txt\n {2}1:42 {2}lỗi/u);
      assert.deepEqual(stderr.trimEnd().split('\n'), [
        'vanban: khong-co.txt: Không có tệp hoặc thư mục này.',
        'vanban: dut.txt: Không có tệp hoặc thư mục này.',
        'vanban: vong.txt: Không đọc được (ELOOP).',
        'vanban: *.vanban: Không có tệp nào khớp với mẫu này.',
      ]);
    });
  });

  it('never prints a control character of a file name or a draft', async () => {
    await withFiles({ '\u001b[31ma.txt': `\u001b[31m${WRONG}` }, async cwd => {
      const { stdout, stderr } = await runCli(['check', '.', '\u001b[2Jb.txt'], { cwd });
      assert.match(stdout, /^\u{FFFD}\[31ma\.txt\n/u);
      assert.match(stdout, /1 \| \u{FFFD}\[31mĐến nay/u);
      assert.match(stderr, /^vanban: \u{FFFD}\[2Jb\.txt: /u);
    });
  });
});

describe('vanban check: unusual drafts', () => {
  /** What is found in one draft, as marked text of the draft without its mark. */
  async function check(bytes: string | Uint8Array, text: string): Promise<readonly string[]> {
    let found: readonly string[] = [];
    await withFiles({ 'a.txt': bytes }, async cwd => {
      const { stdout, stderr } = await runCli(['check', '-f', 'json', 'a.txt'], { cwd });
      assert.equal(stderr, '');
      found = parseReport(stdout).flatMap(file => [
        ...describeFindings(file, text),
        ...file.messages.map(
          ({ line, column, endLine, endColumn }) => `${line}:${column}-${endLine}:${endColumn}`,
        ),
      ]);
    });
    return found;
  }

  it('finds nothing in an empty file', async () => {
    assert.deepEqual(await check('', ''), []);
    assert.deepEqual(await check('\u{FEFF}', ''), []);
  });

  it('counts positions behind a byte order mark', async () => {
    assert.deepEqual(await check(`\u{FEFF}${WRONG}`, WRONG), [
      'figure/percent-mismatch mismatch: 53,71%',
      '1:42-1:48',
    ]);
  });

  it('counts lines that end with CRLF', async () => {
    const text = `Tiêu đề\r\n\r\n${WRONG.trimEnd()}\r\n`;
    assert.deepEqual(await check(text, text), ['figure/percent-mismatch mismatch: 53,71%', '3:42-3:48']);
  });

  it('counts UTF-16 units of decomposed letters', async () => {
    const text = WRONG.normalize('NFD');
    const column = text.indexOf('53,71%') + 1;
    assert.deepEqual(await check(text, text), [
      'style/unicode-form decomposed: Đến'.normalize('NFD'),
      'figure/percent-mismatch mismatch: 53,71%',
      '1:1-1:6',
      `1:${column}-1:${column + 6}`,
    ]);
  });

  it('reads a line of one megabyte', async () => {
    const text = 'Thực hiện nhiệm vụ được giao. '.repeat(35_000) + WRONG.trimEnd();
    const column = text.indexOf('53,71%') + 1;
    assert.deepEqual(await check(text, text), [
      'figure/percent-mismatch mismatch: 53,71%',
      `1:${column}-1:${column + 6}`,
    ]);
  });

  it('checks a clean file without a final newline', async () => {
    assert.deepEqual(await check(CLEAN.trimEnd(), CLEAN), []);
  });
});
