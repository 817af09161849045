import assert from 'node:assert/strict';
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CLEAN, POINT, WRONG } from '../../helpers/drafts';
import { runCli, type CliResult } from '../../helpers/run-cli';
import { withFiles, writeFiles } from '../../helpers/temp-folder';

const cite = (date: string): string => `Thực hiện Nghị quyết số 23-NQ/TU ngày ${date} của Tỉnh ủy.\n`;
const FILES = { 'a.txt': cite('16/12/2021') + WRONG, 'b.txt': cite('18/12/2021'), 'c.txt': CLEAN + POINT };
const CACHE = '.vanbancache';

async function check(cwd: string, ...args: readonly string[]): Promise<CliResult> {
  return runCli(['check', '-f', 'json', ...args], { cwd });
}

/** Runs with the cache, and without: both must give the same. */
async function checkBoth(cwd: string, ...args: readonly string[]): Promise<CliResult> {
  const plain = await check(cwd, ...args);
  assert.deepEqual(await check(cwd, '--cache', ...args), plain);
  return plain;
}

/** The lines of the cache about one draft: what it depends on, its facts, its findings. */
async function entryOf(cwd: string, name: string): Promise<readonly string[]> {
  const lines = (await readFile(join(cwd, CACHE), 'utf8')).split('\n');
  const at = lines.findIndex(line => line.startsWith(`[${JSON.stringify(join(cwd, name))}`));
  return at === -1 ? [] : lines.slice(at, at + 3);
}

describe('vanban check --cache', () => {
  it('gives the same report byte for byte, the first time and again', async () => {
    await withFiles(FILES, async cwd => {
      await checkBoth(cwd);
      const kept = await readFile(join(cwd, CACHE), 'utf8');
      await checkBoth(cwd);
      assert.equal(await readFile(join(cwd, CACHE), 'utf8'), kept);
      assert.equal((await stat(join(cwd, CACHE))).mode & 0o777, 0o600);
    });
  });

  it('takes what it knows from the cache: nothing is checked the second time', async () => {
    await withFiles(FILES, async cwd => {
      const checking = /kiểm tra: (\d+\.\d) ms/u;
      const first = await check(cwd, '--cache', '--stats');
      assert.notEqual(checking.exec(first.stderr)?.[1], '0.0');
      const second = await check(cwd, '--cache', '--stats');
      assert.equal(checking.exec(second.stderr)?.[1], '0.0');
    });
  });

  it('checks again what has changed, and what the change has an effect on', async () => {
    await withFiles(FILES, async cwd => {
      await checkBoth(cwd);
      await writeFile(join(cwd, 'b.txt'), cite('16/12/2021'));
      const { stdout } = await checkBoth(cwd);
      assert.doesNotMatch(stdout, /conflict-elsewhere/u);
      await writeFile(join(cwd, 'b.txt'), `\n\n${cite('19/12/2021')}`);
      assert.match((await checkBoth(cwd)).stdout, /19\/12\/2021/u);
      await writeFiles(cwd, { 'd.txt': cite('20/12/2021') });
      await checkBoth(cwd);
    });
  });

  it('knows totals by what others give: changed, moved, gone', async () => {
    const total = (count: string): string => `Đến 31/12/2024, toàn tỉnh có ${count} đảng viên.\n`;
    const elsewhere = /"conflict-elsewhere"/gu;
    const told = async (cwd: string): Promise<number> =>
      (await checkBoth(cwd)).stdout.match(elsewhere)?.length ?? 0;
    await withFiles({ 'a.txt': total('6.102'), 'b.txt': total('6.120') }, async cwd => {
      assert.equal(await told(cwd), 2);
      assert.equal(await told(cwd), 2);
      await writeFile(join(cwd, 'b.txt'), `Mở đầu.\n\n${total('6.120')}`);
      assert.equal(await told(cwd), 2);
      await writeFile(join(cwd, 'b.txt'), total('6.102'));
      assert.equal(await told(cwd), 0);
      await writeFiles(cwd, { 'c.txt': total('6.103') });
      assert.equal(await told(cwd), 3);
      await rm(join(cwd, 'c.txt'));
      assert.equal(await told(cwd), 0);
    });
  });

  it('counts how many drafts agree, as far as it matters', async () => {
    const agreeing = { 'a.txt': cite('16/12/2021'), 'b.txt': cite('16/12/2021') };
    await withFiles({ ...agreeing, 'z.txt': cite('18/12/2021') }, async cwd => {
      const [, ofTwo] = [await checkBoth(cwd), await entryOf(cwd, 'a.txt')];
      await writeFiles(cwd, { 'c.txt': cite('16/12/2021') });
      const { stdout } = await checkBoth(cwd);
      assert.equal(stdout.match(/"conflict-elsewhere"/gu)?.length, 1);
      const ofThree = await entryOf(cwd, 'a.txt');
      assert.notDeepEqual(ofThree, ofTwo);
      await writeFiles(cwd, { 'd.txt': cite('16/12/2021') });
      await checkBoth(cwd);
      assert.deepEqual(await entryOf(cwd, 'a.txt'), ofThree);
      await rm(join(cwd, 'c.txt'));
      await rm(join(cwd, 'd.txt'));
      await checkBoth(cwd);
      assert.deepEqual(await entryOf(cwd, 'a.txt'), ofTwo);
    });
  });

  it('does not take a draft among others for one alone, nor the reverse', async () => {
    await withFiles(FILES, async cwd => {
      assert.doesNotMatch((await checkBoth(cwd, 'a.txt')).stdout, /conflict-elsewhere/u);
      assert.match((await checkBoth(cwd)).stdout, /conflict-elsewhere/u);
      assert.doesNotMatch((await checkBoth(cwd, 'a.txt')).stdout, /conflict-elsewhere/u);
    });
  });

  it('counts the settings: configuration, flags, profile, directives', async () => {
    await withFiles(FILES, async cwd => {
      await checkBoth(cwd);
      assert.doesNotMatch((await checkBoth(cwd, '--rule', 'figure/percent-mismatch: off')).stdout, /53,71/u);
      assert.match((await checkBoth(cwd, '--rule', 'figure/percent-mismatch: warning')).stdout, /53,71/u);
      await writeFiles(cwd, { 'vanban.config.json': '{ "rules": { "figure/number-format": "off" } }' });
      assert.doesNotMatch((await checkBoth(cwd)).stdout, /number-format/u);
      await writeFile(join(cwd, 'a.txt'), `<!-- vanban-disable-file -- thử -->\n\n${WRONG}`);
      assert.doesNotMatch((await checkBoth(cwd)).stdout, /53,71/u);
      assert.match((await checkBoth(cwd, '--no-inline-config')).stdout, /53,71/u);
    });
  });

  it('counts the registers: an entry that changes is seen, and so is a broken line', async () => {
    const register = (date: string): string => `symbol,date\n23-NQ/TU,${date}\n`;
    const files = {
      'vanban.config.json': '{ "registers": ["so.csv"], "rules": { "reference/known-date": "error" } }',
      'so.csv': register('2021-12-16'),
      'a.txt': cite('16/12/2021'),
    };
    await withFiles(files, async cwd => {
      assert.equal((await checkBoth(cwd)).code, 0);
      await writeFile(join(cwd, 'so.csv'), register('2021-12-17'));
      const changed = await checkBoth(cwd);
      assert.match(changed.stdout, /reference\/known-date/u);
      await writeFile(join(cwd, 'so.csv'), register('ngày nào đó'));
      const broken = await checkBoth(cwd);
      assert.match(broken.stderr, /so\.csv:2/u);
      // From the cache, what is wrong with the register is told again.
      assert.deepEqual(await check(cwd, '--cache'), broken);
    });
  });

  it('tells every time what cannot be read', async () => {
    await withFiles({ ...FILES, 'hong.txt': Uint8Array.from([0xff, 0xfe, 0x41]) }, async cwd => {
      assert.equal((await checkBoth(cwd)).code, 2);
      assert.equal((await checkBoth(cwd)).code, 2);
    });
  });

  it('leaves a broken cache aside with a notice, whatever is wrong with it, and makes a new one', async () => {
    await withFiles(FILES, async cwd => {
      const plain = await check(cwd);
      await check(cwd, '--cache');
      const good = await readFile(join(cwd, CACHE), 'utf8');
      const broken = [
        '',
        'không phải bộ nhớ đệm',
        good.slice(0, -20),
        good.replace('53,71', '53,17'),
        `${good}\n`,
        good.replace('"body":"', '"body":"0'),
      ];
      for (const content of broken) {
        await writeFile(join(cwd, CACHE), content);
        const { code, stdout, stderr } = await check(cwd, '--cache');
        assert.deepEqual({ code, stdout }, { code: plain.code, stdout: plain.stdout });
        assert.equal(
          stderr,
          `vanban: ${CACHE}: Tệp nhớ đệm bị hỏng nên được bỏ qua; mọi tệp được kiểm tra lại.\n`,
        );
        assert.equal(await readFile(join(cwd, CACHE), 'utf8'), good);
      }
    });
  });

  it('does not trust the cache of another build of the program', async () => {
    await withFiles(FILES, async cwd => {
      await check(cwd, '--cache');
      const good = await readFile(join(cwd, CACHE), 'utf8');
      await writeFile(join(cwd, CACHE), good.replace(/"build":"[^"]+"/u, '"build":"khác"'));
      await checkBoth(cwd);
      assert.equal(await readFile(join(cwd, CACHE), 'utf8'), good);
    });
  });

  it('lies where --cache-location says: a file, or in a folder', async () => {
    await withFiles({ ...FILES, 'bo-nho/x': '' }, async cwd => {
      await check(cwd, '--cache-location', 'con/nho.tmp');
      assert.ok((await readdir(join(cwd, 'con'))).includes('nho.tmp'));
      await check(cwd, '--cache-location', 'bo-nho');
      assert.ok((await readdir(join(cwd, 'bo-nho'))).includes(CACHE));
      await check(cwd, '--cache-location', 'moi/');
      assert.deepEqual(await readdir(join(cwd, 'moi')), [CACHE]);
      assert.ok(!(await readdir(cwd)).includes(CACHE));
    });
  });

  it('says so where the cache cannot be written, and checks all the same', async () => {
    await withFiles(FILES, async cwd => {
      const plain = await check(cwd);
      const { code, stdout, stderr } = await check(cwd, '--cache-location', 'a.txt/nho');
      assert.deepEqual({ code, stdout }, { code: plain.code, stdout: plain.stdout });
      assert.match(stderr, /^vanban: a\.txt\/nho: Không đọc được tệp nhớ đệm \(ENOTDIR\) nên bỏ qua/u);
      assert.match(stderr, /\nvanban: a\.txt\/nho: Không ghi được tệp nhớ đệm \(EEXIST\)/u);
    });
  });

  it('keeps what it knows of other folders, and forgets drafts that are gone', async () => {
    await withFiles({ 'mot/a.txt': WRONG, 'hai/b.txt': POINT }, async cwd => {
      await check(cwd, '--cache');
      const entry = await entryOf(cwd, 'hai/b.txt');
      assert.equal(entry.length, 3);
      await check(cwd, '--cache', 'mot/a.txt');
      assert.deepEqual(await entryOf(cwd, 'hai/b.txt'), entry);
      await rm(join(cwd, 'hai'), { recursive: true });
      await check(cwd, '--cache', 'mot');
      assert.deepEqual(await entryOf(cwd, 'hai/b.txt'), []);
    });
  });

  it('stays as it is where drafts are fixed', async () => {
    await withFiles({ 'a.txt': POINT }, async cwd => {
      await check(cwd, '--cache');
      const before = await readFile(join(cwd, CACHE), 'utf8');
      assert.equal((await check(cwd, '--cache', '--fix')).stdout.includes('number-format'), false);
      assert.equal(await readFile(join(cwd, CACHE), 'utf8'), before);
      await checkBoth(cwd);
    });
  });
});
