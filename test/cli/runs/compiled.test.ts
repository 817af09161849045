import assert from 'node:assert/strict';
import { chmod, lstat, mkdir, readdir, readFile, rename, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { WITNESS } from '../../helpers/compile-witness';
import { WRONG } from '../../helpers/drafts';
import { copyCli, runCli, type CliOptions, type CliResult } from '../../helpers/run-cli';
import { withFiles } from '../../helpers/temp-folder';

const DAY_MS = 24 * 60 * 60 * 1000;

/** A home of its own, in which a test runs the command line over one draft. */
class Home {
  readonly folder: string;
  /** Where the compiled form is kept. */
  readonly kept: string;

  constructor(folder: string) {
    this.folder = folder;
    this.kept = join(folder, 'cache/vanban');
  }

  /** Checks the draft, and tells how the threads got their program. */
  async check(options: Partial<CliOptions> = {}, ...args: readonly string[]): Promise<CliResult & Ways> {
    const witness = join(this.folder, 'witness.txt');
    await writeFile(witness, '');
    const env = {
      XDG_CACHE_HOME: join(this.folder, 'cache'),
      NODE_OPTIONS: `--require ${join(this.folder, 'witness.cjs')}`,
      WITNESS: witness,
      ...options.env,
    };
    const result = await runCli(['check', 'a.txt', ...args], { cwd: this.folder, ...options, env });
    const ways = (await readFile(witness, 'utf8')).trimEnd().split('\n');
    return { ...result, ways };
  }

  /** The one file that is kept. */
  async file(): Promise<string> {
    const names = await readdir(this.kept);
    assert.equal(names.length, 1, names.join());
    return join(this.kept, names.join());
  }
}

interface Ways {
  readonly ways: readonly string[];
}

async function withHome(use: (home: Home) => Promise<void>): Promise<void> {
  await withFiles({ 'a.txt': WRONG, 'b.txt': WRONG, 'witness.cjs': WITNESS }, async folder => {
    await use(new Home(folder));
  });
}

/** What every run must give, kept form or none. */
function assertChecked({ code, stdout, stderr }: CliResult): void {
  assert.deepEqual([code, stderr], [1, '']);
  assert.match(stdout, /figure\/percent-mismatch/u);
}

describe('the compiled form of the program', function () {
  this.timeout(20_000);

  it('is made by the first check and used by the next, with the same output', async () => {
    await withHome(async home => {
      const first = await home.check();
      assertChecked(first);
      assert.deepEqual(first.ways, ['main compiled']);
      const { mode, ino } = await lstat(await home.file());
      assert.equal(mode & 0o777, 0o600);
      assert.equal((await lstat(home.kept)).mode & 0o777, 0o700);
      assert.deepEqual(await home.check(), { ...first, ways: ['main kept'] });
      assert.equal((await lstat(await home.file())).ino, ino);
    });
  });

  it('is used by threads too', async () => {
    await withHome(async home => {
      const both = ['b.txt', '--concurrency', '2'];
      const first = await home.check({}, ...both);
      assert.deepEqual([...first.ways].sort(), ['main compiled', 'thread compiled', 'thread compiled']);
      const second = await home.check({}, ...both);
      assert.deepEqual([...second.ways].sort(), ['main kept', 'thread kept', 'thread kept']);
      assert.equal(second.stdout, first.stdout);
    });
  });

  it('is not made or used with VANBAN_NO_COMPILE_CACHE', async () => {
    await withHome(async home => {
      const env = { VANBAN_NO_COMPILE_CACHE: '1' };
      assertChecked(await home.check({ env }));
      await assert.rejects(readdir(home.kept), { code: 'ENOENT' });
      await home.check();
      assert.deepEqual((await home.check({ env })).ways, ['main compiled']);
    });
  });

  it('is not made by a run that checked nothing', async () => {
    await withHome(async home => {
      await home.check({}, 'khong-co.txt');
      await assert.rejects(readdir(home.kept), { code: 'ENOENT' });
    });
  });

  for (const [what, ...args] of [
    ['asked for help', 'check', '--help'],
    ['asked for help in short', 'check', '-h'],
    ['asked for help in words', 'help', 'check'],
    ['checked a register', 'register', 'check', 'so.csv'],
  ] as const) {
    it(`is not made by a run that ${what}`, async () => {
      await withHome(async ({ folder, kept }) => {
        await writeFile(join(folder, 'so.csv'), 'symbol,date\n01/2024/NĐ-CP,2024-01-05\n');
        const env = { XDG_CACHE_HOME: join(folder, 'cache') };
        const { code } = await runCli(args, { cwd: folder, env });
        assert.equal(code, 0);
        await assert.rejects(readdir(kept), { code: 'ENOENT' });
      });
    });
  }

  it('is made by a check that has flags before its name', async () => {
    await withHome(async ({ folder, kept }) => {
      const env = { XDG_CACHE_HOME: join(folder, 'cache') };
      const { code } = await runCli(['--locale', 'en', 'check', 'a.txt'], { cwd: folder, env });
      assert.equal(code, 1);
      assert.equal((await readdir(kept)).length, 1);
    });
  });

  const DAMAGES: readonly (readonly [string, (whole: Buffer) => Uint8Array])[] = [
    ['empty', () => new Uint8Array()],
    ['cut off', whole => whole.subarray(0, whole.length / 2)],
    ['full of zeros in the middle', whole => Buffer.from(whole).fill(0, 4096, 12_288)],
    ['wrong in one bit', whole => Buffer.concat([whole.subarray(0, 70_000), flip(whole.subarray(70_000))])],
    ['something else', () => Buffer.from('not of V8 at all')],
  ];
  for (const [name, damage] of DAMAGES) {
    it(`is made anew where its file is ${name}`, async () => {
      await withHome(async home => {
        await home.check();
        const file = await home.file();
        const whole = await readFile(file);
        await writeFile(file, damage(whole));
        const run = await home.check();
        assertChecked(run);
        assert.deepEqual(run.ways, ['main compiled']);
        assert.equal(await home.file(), file);
        assert.deepEqual((await home.check()).ways, ['main kept']);
      });
    });
  }

  it('is done without where its folder cannot be made', async () => {
    await withHome(async home => {
      await writeFile(join(home.folder, 'cache'), 'a file');
      assertChecked(await home.check());
      assert.equal(await readFile(join(home.folder, 'cache'), 'utf8'), 'a file');
    });
  });

  it('is not looked for in a relative folder, which would lie among the drafts', async () => {
    await withHome(async home => {
      const env = {
        XDG_CACHE_HOME: 'cache',
        HOME: join(home.folder, 'home'),
        LOCALAPPDATA: join(home.folder, 'home'),
      };
      await mkdir(env.HOME);
      assertChecked(await home.check({ env }));
      await assert.rejects(readdir(join(home.folder, 'cache')), { code: 'ENOENT' });
    });
  });

  it('is neither read nor written through a link, or in a folder that others can write', async () => {
    await withHome(async home => {
      await home.check();
      const file = await home.file();
      await rename(file, join(home.folder, 'elsewhere'));
      await symlink(join(home.folder, 'elsewhere'), file);
      assert.deepEqual((await home.check()).ways, ['main compiled']);
      // The link was replaced by a file.
      assert.ok((await lstat(await home.file())).isFile());
      await chmod(home.kept, 0o777);
      assert.deepEqual((await home.check()).ways, ['main compiled']);
      await chmod(home.kept, 0o700);
      await rename(home.kept, join(home.folder, 'folder'));
      await symlink(join(home.folder, 'folder'), home.kept);
      assert.deepEqual((await home.check()).ways, ['main compiled']);
    });
  });

  it('belongs to one version: that of another is not used, and goes when no run has used it for a week', async () => {
    await withHome(async home => {
      await home.check();
      const old = await home.file();
      const bundle = await copyCli(join(home.folder, 'dist'));
      const program = join(home.folder, 'dist/cli-program.cjs');
      const source = await readFile(program, 'utf8');
      // As long as before, which is all that V8 looks at.
      await writeFile(program, source.replaceAll('percent-mismatch', 'parcent-mismatch'));
      const other = await home.check({ bundle });
      assert.match(other.stdout, /figure\/parcent-mismatch/u);
      assert.equal((await readdir(home.kept)).length, 2);
      await age(old, 8 * DAY_MS);
      await age(
        join(home.kept, (await readdir(home.kept)).find(name => !old.endsWith(name)) ?? ''),
        2 * DAY_MS,
      );
      await writeFile(join(home.kept, 'notes.txt'), 'not ours');
      await age(join(home.kept, 'notes.txt'), 99 * DAY_MS);
      assert.deepEqual((await home.check({ bundle })).ways, ['main kept']);
      const names = await readdir(home.kept);
      assert.equal(names.length, 2);
      assert.ok(names.includes('notes.txt') && !names.some(name => old.endsWith(name)));
    });
  });

  it('is made anew once a day', async () => {
    await withHome(async home => {
      await home.check();
      const file = await home.file();
      await age(file, DAY_MS + 60_000);
      assert.deepEqual((await home.check()).ways, ['main kept']);
      assert.ok(Date.now() - (await lstat(await home.file())).mtimeMs < DAY_MS);
    });
  });

  it('comes out whole of several runs at once', async () => {
    await withHome(async home => {
      for (const run of await Promise.all(Array.from({ length: 4 }, () => home.check()))) assertChecked(run);
      await home.file();
      assert.deepEqual((await home.check()).ways, ['main kept']);
    });
  });
});

function flip(bytes: Uint8Array): Uint8Array {
  const flipped = Uint8Array.from(bytes);
  flipped[0] = (flipped[0] ?? 0) ^ 1;
  return flipped;
}

async function age(path: string, ms: number): Promise<void> {
  const then = new Date(Date.now() - ms);
  await utimes(path, then, then);
}
