import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { downloadAndUnzipVSCode, resolveCliPathFromVSCodeExecutablePath } from '@vscode/test-electron';
import { limitMs } from '../../helpers/limits';
import { startChild } from './child';
import { QUIET_SETTINGS, type TestRun, type VscodeHost } from './host';
import { PROGRAMS } from './places';

const DOWNLOADS = 'https://update.code.visualstudio.com/api/releases/stable';

/** Desktop VS Code: the one that `VSCODE_PATH` names, else a downloaded one; undefined where neither can be had. */
export async function findDesktopHost(): Promise<VscodeHost | undefined> {
  const named = process.env['VSCODE_PATH'];
  if (named === undefined && !(await canDownload())) return undefined;
  const program = named ?? (await downloadAndUnzipVSCode({ cachePath: PROGRAMS }));
  return {
    name: `desktop VS Code (${program})`,
    run: request => runDesktop(program, request),
    stop: () => Promise.resolve(),
  };
}

/** A window needs a display as well as a download: a CI machine without one takes the browser. */
async function canDownload(): Promise<boolean> {
  if (process.platform === 'linux' && process.env['DISPLAY'] === undefined) return false;
  try {
    const answer = await fetch(DOWNLOADS, { signal: AbortSignal.timeout(limitMs('answer')) });
    return answer.ok;
  } catch {
    // No answer is an answer: this machine reaches the npm registry alone.
    return false;
  }
}

async function runDesktop(program: string, request: TestRun): Promise<string> {
  // A socket inside the profile must have a short path.
  const profile = await mkdtemp(join(tmpdir(), 'vsc-'));
  const places = [`--user-data-dir=${profile}/data`, `--extensions-dir=${profile}/extensions`];
  try {
    await mkdir(`${profile}/data/User`, { recursive: true });
    await writeFile(`${profile}/data/User/settings.json`, JSON.stringify(QUIET_SETTINGS));
    for (const file of request.install) await install(program, [...places, '--install-extension', file]);
    return await openWindow(program, [...places, ...windowArguments(request)], request.env);
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

function windowArguments({ folder, development, tests, isTrusted }: TestRun): readonly string[] {
  return [
    folder,
    ...[
      '--no-sandbox',
      '--disable-gpu-sandbox',
      '--disable-updates',
      '--skip-welcome',
      '--skip-release-notes',
    ],
    ...(isTrusted ? ['--disable-workspace-trust'] : []),
    `--extensionDevelopmentPath=${development}`,
    `--extensionTestsPath=${tests}`,
  ];
}

async function install(program: string, args: readonly string[]): Promise<void> {
  const cli = resolveCliPathFromVSCodeExecutablePath(program);
  // On Windows this is a batch file, which only the shell starts; it splits what is not quoted.
  if (process.platform !== 'win32') await promisify(execFile)(cli, args);
  else
    await promisify(execFile)(
      `"${cli}"`,
      args.map(arg => `"${arg}"`),
      { shell: true },
    );
}

async function openWindow(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<string> {
  const child = startChild(program, args, { env: { ...process.env, ...env } });
  const timer = setTimeout(() => void child.stop(), limitMs('window'));
  const code = await child.ended;
  clearTimeout(timer);
  // 0 and 1 tell what the tests came to; the outcomes that they wrote are read by the caller.
  if (code !== 0 && code !== 1) throw new Error(`VS Code ended with ${String(code)}\n${child.output()}`);
  return child.output();
}
