import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCli } from '../helpers/run-cli';
import { withFiles } from '../helpers/temp-folder';

const RESOLUTION =
  'ĐẢNG ỦY XÃ HÒA AN\n*\nSố 12-NQ/ĐU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nHòa An, ngày 09 tháng 01 năm 2026\n\nNGHỊ QUYẾT\nvề chuyển đổi số, giai đoạn mới\n\nThực hiện kế hoạch.\n';
const PLAN =
  'ỦY BAN NHÂN DÂN XÃ HÒA AN\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 45/KH-UBND\n\nHòa An, ngày 10 tháng 3 năm 2025\n\nKẾ HOẠCH\nVề công tác văn thư\n';
const FILES = {
  'nghi-quyet.txt': RESOLUTION,
  'ban-sao.txt': RESOLUTION.normalize('NFD').replaceAll('\n', '\r\n'),
  'ke-hoach/45.md': PLAN,
  'ghi-chep.txt': 'Thực hiện Nghị quyết số 12-NQ/ĐU ngày 09/01/2026.\n',
  'bang.xlsx': 'không phải văn bản',
};
const CSV =
  'số ký hiệu,loại văn bản,ngày ban hành,cơ quan ban hành,trích yếu\n' +
  '45/KH-UBND,Kế hoạch,2025-03-10,Ủy ban nhân dân xã Hòa An,Về công tác văn thư\n' +
  '12-NQ/ĐU,Nghị quyết,2026-01-09,Đảng ủy xã Hòa An,"về chuyển đổi số, giai đoạn mới"\n';

const USAGE =
  'Cần một thư mục văn bản: “vanban register build <thư mục>”, hoặc một sổ: “vanban register check <tệp>”.';

describe('vanban register build', () => {
  it('writes what each document says of itself, once, the oldest first', async () => {
    await withFiles(FILES, async cwd => {
      assert.deepEqual(await runCli(['register', 'build', '.'], { cwd }), {
        code: 0,
        stdout: CSV,
        stderr:
          'vanban: ghi-chep.txt: Không có số, ký hiệu của chính văn bản ở phần đầu (dòng “Số: …”); không đưa vào sổ.\n' +
          'Đã đưa 3/4 tệp vào sổ văn bản.\n',
      });
    });
  });

  it('writes a file that spreadsheets and the configuration read', async () => {
    await withFiles(
      { ...FILES, 'kiem-tra/a.txt': 'Nghị quyết số 12-NQ/ĐU ngày 19/01/2026 của Đảng ủy xã Hòa An.\n' },
      async cwd => {
        const built = await runCli(['register', 'build', '.', '--out', 'so/den.csv', '--locale', 'en'], {
          cwd,
        });
        assert.deepEqual([built.code, built.stdout], [0, '']);
        assert.match(built.stderr, /^vanban: ghi-chep\.txt: It has no number of its own.*\n/u);
        assert.match(built.stderr, /3 of 5 files are in the register\.\n$/u);
        const written = await readFile(join(cwd, 'so/den.csv'), 'utf8');
        assert.equal(written, `\u{FEFF}symbol,type,date,issuer,title\n${CSV.slice(CSV.indexOf('\n') + 1)}`);
      },
    );
    await withFiles(
      {
        'vanban.config.json': '{ "registers": ["den.csv"] }',
        'den.csv': `\u{FEFF}${CSV}`,
        'a.txt': 'Nghị quyết số 12-NQ/ĐU ngày 19/01/2026 của Đảng ủy xã Hòa An.\n',
      },
      async cwd => {
        const { code, stdout } = await runCli(['check', '-f', 'json', 'a.txt'], { cwd });
        assert.equal(code, 0);
        assert.match(stdout, /theo sổ den\.csv là ngày 09\/01\/2026/u);
      },
    );
  });

  it('makes an empty register of an empty folder', async () => {
    await withFiles({ 'a.xlsx': '' }, async cwd => {
      assert.deepEqual(await runCli(['register', 'build', '.'], { cwd }), {
        code: 0,
        stdout: CSV.slice(0, CSV.indexOf('\n') + 1),
        stderr: 'Đã đưa 0/0 tệp vào sổ văn bản.\n',
      });
    });
  });

  it('exits with 2 where a file cannot be read, and makes the register of the others', async () => {
    await withFiles({ 'a.txt': RESOLUTION, 'b.txt': Uint8Array.from([0x63, 0xff, 0x0a]) }, async cwd => {
      const { code, stdout, stderr } = await runCli(['register', 'build', '.'], { cwd });
      assert.equal(code, 2);
      assert.match(stdout, /\n12-NQ\/ĐU,/u);
      assert.match(stderr, /^vanban: b\.txt: Tệp không phải UTF-8/u);
    });
  });

  it('says what is wrong with a call, a folder, a place to write to', async () => {
    await withFiles({ 'a.txt': RESOLUTION }, async cwd => {
      for (const [args, message] of [
        [['register'], USAGE],
        [['register', 'build'], USAGE],
        [['register', 'biuld', '.'], USAGE],
        [['register', 'build', '.', '--oout', 'a'], 'Không có cờ “--oout”. Có phải là “--out”?'],
        [
          ['register', 'build', '.', '-o', 'a.txt/den.csv'],
          'Không ghi được sổ văn bản vào “a.txt/den.csv” (EEXIST).',
        ],
      ] as const) {
        const result = await runCli(args, { cwd });
        assert.deepEqual(result, { code: 2, stdout: '', stderr: `vanban: ${message}\n` });
      }
      const missing = await runCli(['register', 'build', 'khong-co'], { cwd });
      assert.equal(missing.code, 2);
      assert.match(missing.stderr, /^vanban: khong-co: Không có tệp hoặc thư mục này\./u);
    });
  });

  it('has help in both languages', async () => {
    await withFiles({}, async cwd => {
      const { stdout } = await runCli(['register', '--help'], { cwd });
      assert.match(stdout, /vanban register build <thư mục>/u);
      assert.match(stdout, /--out <tệp>/u);
      const english = await runCli(['register', '--help', '--locale', 'en'], { cwd });
      assert.match(english.stdout, /vanban register build <folder>/u);
    });
  });
});
