import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { limitMs } from '../helpers/limits';
import { readSettings, runToEnd, type Editor, type Place, type Trial } from './editor';

/** Helix, in a terminal that `script` makes. */
export const HELIX: Editor = {
  name: 'Helix',
  programs: ['hx', 'helix'],
  variable: 'VANBAN_HELIX',
  howToInstall: 'apt-get install hx (Debian 13 and later; Debian 12 has no such package)',
  attempt,
};

/** Shows each finding at the end of its line, and the wide terminal has room for it. */
const CONFIGURATION = '[editor]\nend-of-line-diagnostics = "hint"\n';
const SIZE = 'stty rows 40 columns 200';

async function attempt(program: string, { folder, draft, env }: Place): Promise<Trial> {
  await mkdir(join(folder, 'config/helix'), { recursive: true });
  await writeFile(join(folder, 'config/helix/languages.toml'), await readSettings('toml'));
  await writeFile(join(folder, 'config/helix/config.toml'), CONFIGURATION);
  const command = `${SIZE}; exec "${program}" "${draft}"`;
  const child = spawn('script', ['--quiet', '--flush', '--return', '--command', command, '/dev/null'], {
    cwd: folder,
    env: { ...env, TERM: 'xterm-256color', SHELL: '/bin/sh' },
  });
  const ended = runToEnd(child);
  try {
    const [, finding = ''] = await waitFor(child, /(Tỷ lệ[^]*?53,17%)/u);
    child.stdin.write('/53,71\r a');
    const [, fix = ''] = await waitFor(child, /(Sửa thành [\d,]+%)/u);
    child.stdin.write('\r');
    await waitFor(child, /\[\+\]/u);
    child.stdin.write(':wq\r');
    await ended;
    return { findings: [finding], fixes: [fix], text: await readFile(join(folder, draft), 'utf8') };
  } finally {
    child.kill('SIGKILL');
  }
}

/** Waits until what is drawn from now on shows something. */
function waitFor(child: ChildProcessWithoutNullStreams, wanted: RegExp): Promise<RegExpExecArray> {
  return new Promise((settle, refuse) => {
    let drawn = '';
    const stop = (): void => {
      clearTimeout(timer);
      child.stdout.off('data', take);
    };
    const take = (chunk: Buffer): void => {
      drawn += chunk.toString('utf8');
      const found = wanted.exec(plainText(drawn));
      if (found === null) return;
      stop();
      settle(found);
    };
    const timer = setTimeout(() => {
      stop();
      refuse(new Error(`Helix never showed ${wanted}, but: ${plainText(drawn).slice(-500)}`));
    }, limitMs('answer'));
    child.stdout.on('data', take);
  });
}

/** What is drawn without the orders to the terminal, each of which is a blank here: some of them go over one. */
function plainText(drawn: string): string {
  // eslint-disable-next-line no-control-regex -- this is how an order begins
  return drawn.replaceAll(/\u001b\[[\d;?]*[ \p{L}]/gu, ' ').replaceAll(/\s+/gu, ' ');
}
