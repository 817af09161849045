import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describeFindings, parseReport } from '../helpers/cli-findings';
import { CLEAN, WRONG } from '../helpers/drafts';
import { runCli } from '../helpers/run-cli';
import { withFiles } from '../helpers/temp-folder';

const NO_DRAFTS =
  'Không tìm thấy dự thảo nào (.vanban, .txt, .md, .docx). Thêm --no-error-on-unmatched nếu điều đó là bình thường.\n';

describe('vanban check: where there is no draft', () => {
  it('says so and exits with 2, and with 0 where that is as it should be', async () => {
    await withFiles({ 'bang.xlsx': '', 'con/x.log': '' }, async cwd => {
      for (const args of [[], ['con'], ['con', '.']]) {
        const { code, stderr } = await runCli(['check', ...args], { cwd });
        const where = args.length === 0 ? '.' : args.join(' ');
        assert.deepEqual([code, stderr], [2, `vanban: ${where}: ${NO_DRAFTS}`]);
      }
      for (const args of [[], ['con'], ['*.txt']]) {
        const { code, stderr } = await runCli(['check', '--no-error-on-unmatched', ...args], { cwd });
        assert.deepEqual([code, stderr], [0, ''], args.join(' '));
      }
      assert.equal((await runCli(['check', '--no-error-on-unmatched', 'khong-co.txt'], { cwd })).code, 2);
    });
  });

  it('says so where settings leave all of them out, or vanban wrote all of them', async () => {
    const files = { 'a.txt': WRONG, 'vanban.config.json': '{ "ignores": ["*.txt"] }' };
    await withFiles(files, async cwd => {
      const { code, stderr } = await runCli(['check'], { cwd });
      assert.deepEqual([code, stderr], [2, `vanban: .: ${NO_DRAFTS}`]);
      assert.equal((await runCli(['check', '--no-error-on-unmatched'], { cwd })).code, 0);
      // A hook names files, and says nothing of those that it does not name.
      assert.equal((await runCli(['check', 'a.txt'], { cwd })).code, 1);
      assert.equal((await runCli(['check', 'a.txt', '-o', 'kq.txt', '--exit-zero'], { cwd })).code, 0);
      assert.equal((await runCli(['check', '--no-config', '--ignore-pattern', 'a.txt'], { cwd })).code, 2);
    });
    await withFiles({ ...files, 'b.md': CLEAN }, async cwd => {
      assert.deepEqual(
        await runCli(['check', '-f', 'unix'], { cwd }).then(({ code, stderr }) => [code, stderr]),
        [0, ''],
      );
    });
  });

  it('says so in the first part of a divided run alone', async () => {
    await withFiles({}, async cwd => {
      assert.equal((await runCli(['check', '--shard', '1/2'], { cwd })).code, 2);
      assert.equal((await runCli(['check', '--shard', '2/2'], { cwd })).code, 0);
    });
    await withFiles({ 'a.txt': CLEAN }, async cwd => {
      assert.equal((await runCli(['check', '--shard', '2/2'], { cwd })).code, 0);
    });
  });
});

describe('vanban check: names in separate letters', () => {
  const composed = 'báo cáo/tổng hợp.vanban';

  for (const [disk, typed] of [
    [composed.normalize('NFD'), composed],
    [composed, composed.normalize('NFD')],
    [`${'báo cáo'.normalize('NFD')}/tổng hợp.vanban`, composed],
  ] as const) {
    it(`finds ${JSON.stringify(disk)} however it is typed`, async () => {
      await withFiles({ [disk]: WRONG }, async cwd => {
        const folder = typed.slice(0, typed.indexOf('/'));
        for (const arg of [typed, folder, `${folder}/*.vanban`, `${folder}/tổng*`, `${folder}/**`]) {
          const { code, stdout } = await runCli(['check', '-f', 'json', arg], { cwd });
          assert.equal(code, 1, arg);
          assert.deepEqual(
            parseReport(stdout).map(({ filePath }) => filePath),
            [join(cwd, disk)],
          );
        }
      });
    });
  }

  it('finds a register however its name is composed', async () => {
    const name = 'sổ văn bản/sổ Đảng ủy.csv';
    const forms = ['NFC', 'NFD'] as const;
    for (const [disk, typed] of [forms, [...forms].reverse()]) {
      const files = {
        'a.txt': 'Căn cứ Nghị quyết số 12-NQ/TU ngày 02/02/2020 của Tỉnh ủy.\n',
        [name.normalize(disk)]: 'symbol,date\n12-NQ/TU,2020-02-01\n',
        'vanban.config.json': JSON.stringify({ registers: [name.normalize(typed)] }),
      };
      await withFiles(files, async cwd => {
        const { stdout, stderr } = await runCli(['check', '-f', 'unix'], { cwd });
        assert.equal(stderr, '');
        assert.match(stdout, /reference\/known-date/u);
        const refused = await runCli(['check', '-o', name.normalize(disk), '--force'], { cwd });
        assert.equal(refused.code, 2);
      });
    }
  });

  it('tells two files apart whose names differ in nothing else', async () => {
    await withFiles({ [composed]: CLEAN, [composed.normalize('NFD')]: WRONG }, async cwd => {
      assert.equal((await runCli(['check', composed], { cwd })).code, 0);
      assert.equal((await runCli(['check', composed.normalize('NFD')], { cwd })).code, 1);
    });
  });
});

describe('vanban check: UTF-16 with its mark', () => {
  const text = 'Đến nay có 402/756 người tham gia, chiếm 53,71% và 99.61% của năm\r\n';
  const little = Buffer.from(`\u{FEFF}${text}`, 'utf16le');

  for (const [name, bytes] of [
    ['as Windows writes it', little],
    ['the other way round', Buffer.from(little).swap16()],
  ] as const) {
    it(`is read, and fixes are written as it is: ${name}`, async () => {
      await withFiles({ 'a.txt': bytes }, async cwd => {
        const { code, stdout } = await runCli(['check', '-f', 'json'], { cwd });
        assert.equal(code, 1);
        assert.deepEqual(describeFindings(parseReport(stdout)[0], text), [
          'figure/percent-mismatch mismatch: 53,71%',
          'figure/number-format decimal-dot: 99.61',
        ]);
        await runCli(['check', '--fix'], { cwd });
        const fixed = await readFile(join(cwd, 'a.txt'));
        const swapped = name === 'the other way round' ? Buffer.from(fixed).swap16() : fixed;
        assert.equal(swapped.toString('utf16le'), `\u{FEFF}${text.replace('99.61', '99,61')}`);
      });
    });
  }
});

describe('vanban check: older encodings', () => {
  it('are not seen in a draft that quotes some of their words, nor in another language', async () => {
    const files = {
      'a.txt': 'Tệp cũ ghi “Céng hßa x· héi chñ nghÜa ViÖt Nam”, “§éc lËp - Tù do - H¹nh phóc”.\n',
      'b.txt': 'Où est le château? Là, à côté de la forêt; même ça, déjà vu. C’est très gênant.\n',
      'c.txt': 'Über die Größe der Flächen: schön, für Öl, groß, übrigens, während, können.\n',
    };
    await withFiles(files, async cwd => {
      const { code, stderr } = await runCli(['check'], { cwd });
      assert.deepEqual([code, stderr], [0, '']);
    });
  });
});

describe('vanban help', () => {
  it('shows the help, of a command too', async () => {
    await withFiles({}, async cwd => {
      assert.deepEqual(await runCli(['help'], { cwd }), await runCli(['--help'], { cwd }));
      const help = await runCli(['help', 'check', '--locale', 'en'], { cwd });
      assert.deepEqual(help, await runCli(['check', '--help', '--locale', 'en'], { cwd }));
      assert.equal(help.code, 0);
      assert.equal((await runCli(['help', 'chekc'], { cwd })).code, 2);
    });
  });
});
