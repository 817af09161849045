import assert from 'node:assert/strict';
import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { CLEAN, POINT, WRONG } from '../../helpers/drafts';
import { Mailbox } from '../../helpers/mailbox';
import { CACHE_HOME } from '../../helpers/cache-home';
import { CLI, runCli } from '../../helpers/run-cli';
import { withFiles, writeFiles, type Files } from '../../helpers/temp-folder';

/** A watch that goes on while a test changes files. */
class Watch {
  readonly #child: ChildProcessByStdio<null, Readable, null>;
  readonly #rounds = new Mailbox<readonly string[]>('round of the watch');
  #lines: string[] = [];

  constructor(cwd: string, args: readonly string[]) {
    const all = ['check', '--watch', '--no-color', '-f', 'unix', ...args];
    // Both outputs go through one pipe, so that a round ends with the line that says so.
    const command = ['-c', 'exec "$0" "$@" 2>&1', process.execPath, CLI, ...all];
    const env = { ...process.env, XDG_CACHE_HOME: CACHE_HOME };
    this.#child = spawn('/bin/sh', command, { cwd, env, stdio: ['ignore', 'pipe', 'inherit'] });
    createInterface({ input: this.#child.stdout }).on('line', line => {
      this.#lines.push(line);
      if (!line.startsWith('Đang theo dõi ')) return;
      this.#rounds.put(this.#lines);
      this.#lines = [];
    });
  }

  /** The lines of the next round that says something like this. */
  async until(pattern: RegExp): Promise<string> {
    const lines = await this.#rounds.take(round => pattern.test(round.join('\n')));
    return lines.join('\n');
  }

  /** Ends it as Ctrl+C does, and gives its exit code. */
  async interrupt(): Promise<number | null> {
    const closed = once(this.#child, 'close') as Promise<[number | null]>;
    this.#child.kill('SIGINT');
    const [code] = await closed;
    return code;
  }

  kill(): void {
    this.#child.kill('SIGKILL');
  }
}

async function watching(
  files: Files,
  args: readonly string[],
  use: (watch: Watch, cwd: string) => Promise<void>,
): Promise<void> {
  await withFiles(files, async cwd => {
    const watch = new Watch(cwd, args);
    try {
      await use(watch, cwd);
    } finally {
      watch.kill();
    }
  });
}

describe('vanban check --watch', () => {
  it('checks again when a draft changes, and ends with the exit code of the last check', async () => {
    await watching({ 'a.txt': WRONG, 'b.txt': CLEAN }, ['--no-config'], async (watch, cwd) => {
      assert.match(await watch.until(/percent-mismatch/u), /Đang theo dõi 2 tệp; nhấn Ctrl\+C để dừng\.$/u);
      await writeFile(join(cwd, 'b.txt'), POINT);
      assert.match(await watch.until(/number-format/u), /percent-mismatch/u);
      await writeFile(join(cwd, 'a.txt'), CLEAN);
      await writeFile(join(cwd, 'b.txt'), CLEAN);
      await watch.until(/^Đang theo dõi 2 tệp[^\n]*$/u);
      assert.equal(await watch.interrupt(), 0);
    });
  });

  it('exits with 1 where the last check found errors', async () => {
    await watching({ 'a.txt': CLEAN }, ['--no-config'], async (watch, cwd) => {
      await watch.until(/theo dõi 1 tệp/u);
      await writeFile(join(cwd, 'a.txt'), WRONG);
      await watch.until(/percent-mismatch/u);
      assert.equal(await watch.interrupt(), 1);
    });
  });

  it('compares totals again when another draft changes its own', async () => {
    const total = (count: string): string => `Đến 31/12/2024, toàn tỉnh có ${count} đảng viên.\n`;
    const files = { 'a.txt': total('6.102'), 'b.txt': total('6.102') };
    await watching(files, ['--no-config'], async (watch, cwd) => {
      await watch.until(/^Đang theo dõi 2 tệp[^\n]*$/u);
      await writeFile(join(cwd, 'b.txt'), total('6.120'));
      assert.match(await watch.until(/b\.txt:1.*a\.txt ghi 6\.102/u), /a\.txt:1.*b\.txt ghi 6\.120/u);
      await writeFile(join(cwd, 'b.txt'), total('6.102'));
      await watch.until(/^Đang theo dõi 2 tệp[^\n]*$/u);
      assert.equal(await watch.interrupt(), 0);
    });
  });

  it('sees drafts that come and go, in new folders too, and a save that renames', async () => {
    await watching({ 'a.txt': CLEAN }, ['--no-config'], async (watch, cwd) => {
      await watch.until(/theo dõi 1 tệp/u);
      await mkdir(join(cwd, 'moi'));
      await writeFile(join(cwd, 'moi/b.txt'), WRONG);
      await watch.until(/b\.txt.*percent-mismatch[^]*theo dõi 2 tệp/u);
      await mkdir(join(cwd, 'moi/sâu'));
      await writeFile(join(cwd, 'moi/sâu/c.txt'), POINT);
      await watch.until(/c\.txt.*number-format[^]*theo dõi 3 tệp/u);
      await writeFile(join(cwd, 'a.tmp'), POINT);
      await rename(join(cwd, 'a.tmp'), join(cwd, 'a.txt'));
      await watch.until(/a\.txt.*number-format[^]*theo dõi 3 tệp/u);
      await rm(join(cwd, 'moi'), { recursive: true });
      await watch.until(/theo dõi 1 tệp/u);
      await mkdir(join(cwd, 'moi'));
      await writeFile(join(cwd, 'moi/b.txt'), WRONG);
      await watch.until(/b\.txt.*percent-mismatch[^]*theo dõi 2 tệp/u);
    });
  });

  it('obeys a configuration, a register and ignore files as they change', async () => {
    const files = { 'a.txt': `${WRONG}\nCăn cứ Nghị quyết số 23-NQ/TU ngày 16/12/2021 của Tỉnh ủy;\n` };
    await watching(files, [], async (watch, cwd) => {
      await watch.until(/percent-mismatch/u);
      await writeFiles(cwd, {
        'so.csv': 'symbol,date\n23-NQ/TU,2021-12-17\n',
        'vanban.config.json':
          '{ "registers": ["so.csv"], "rules": { "figure/percent-mismatch": "off", "reference/known-date": "error" } }',
      });
      const known = await watch.until(/known-date/u);
      assert.doesNotMatch(known, /percent-mismatch/u);
      await writeFiles(cwd, { 'so.csv': 'symbol,date\n23-NQ/TU,2021-12-16\n' });
      await watch.until(/^(?![^]*known-date)[^]*theo dõi 1 tệp/u);
      await writeFiles(cwd, { '.vanbanignore': 'a.txt\n' });
      await watch.until(/theo dõi 0 tệp/u);
    });
  });

  it('remembers with --cache what it found, for the next run too', async () => {
    await watching({ 'a.txt': CLEAN, 'b.txt': WRONG }, ['--cache'], async (watch, cwd) => {
      await watch.until(/percent-mismatch[^]*theo dõi 2 tệp/u);
      await writeFile(join(cwd, 'a.txt'), POINT);
      await watch.until(/number-format[^]*percent-mismatch/u);
      assert.equal(await watch.interrupt(), 1);
      const { stderr } = await runCli(['check', '--cache', '--stats'], { cwd });
      assert.match(stderr, /kiểm tra: 0\.0 ms/u);
    });
  });

  it('tells of a broken cache, and of a configuration that breaks and is mended', async () => {
    await watching({ 'a.txt': WRONG, '.vanbancache': 'hỏng' }, ['--cache'], async (watch, cwd) => {
      await watch.until(/Tệp nhớ đệm bị hỏng/u);
      await writeFiles(cwd, { 'vanban.config.json': '{ "rules": ' });
      await watch.until(/vanban\.config\.json:1:\d+/u);
      await writeFiles(cwd, { 'vanban.config.json': '{}' });
      await watch.until(/percent-mismatch/u);
    });
  });

  it('watches files that were named, and what patterns name', async () => {
    await watching(
      { 'a.txt': CLEAN, 'con/b.log': CLEAN },
      ['--no-config', 'a.txt', 'con/*.txt'],
      async (watch, cwd) => {
        await watch.until(/theo dõi 1 tệp/u);
        await writeFiles(cwd, { 'con/c.txt': POINT });
        await watch.until(/c\.txt.*number-format[^]*theo dõi 2 tệp/u);
        await writeFiles(cwd, { 'd.txt': WRONG, 'a.txt': POINT });
        const last = await watch.until(/a\.txt.*number-format[^]*theo dõi 2 tệp/u);
        assert.doesNotMatch(last, /d\.txt/u);
      },
    );
  });

  it('does not follow its own report', async () => {
    await watching({ 'a.txt': WRONG }, ['-f', 'text=kq.txt'], async (watch, cwd) => {
      await watch.until(/Đang theo dõi 1 tệp/u);
      await writeFiles(cwd, { 'b.txt': WRONG });
      const next = await watch.until(/Đang theo dõi/u);
      assert.match(next, /^b\.txt:1:/mu);
      assert.match(next, /Đang theo dõi 2 tệp/u);
      await writeFiles(cwd, { 'b.txt': CLEAN });
      assert.doesNotMatch(await watch.until(/Đang theo dõi 2 tệp/u), /b\.txt|kq\.txt/u);
    });
  });
});
