import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PROGRAMS } from './places';

const run = promisify(execFile);

/** It carries the server and the web workbench of VS Code 1.100.3. */
const CODE_SERVER = '4.100.3';
const HOME = join(PROGRAMS, 'code-server');
const STAMP = join(HOME, 'installed.json');

/** The folder of the VS Code server, from the npm registry alone; about half a minute on a fresh machine. */
export async function installCodeServer(): Promise<string> {
  const vscode = join(HOME, 'node_modules/code-server/lib/vscode');
  if (existsSync(STAMP) && (await readFile(STAMP, 'utf8')) === CODE_SERVER) return vscode;
  console.log(`Installing code-server ${CODE_SERVER} into .vscode-test/ (once).`);
  await rm(HOME, { recursive: true, force: true });
  await mkdir(HOME, { recursive: true });
  // Without a package.json of its own npm would install into the checkout above.
  await writeFile(join(HOME, 'package.json'), JSON.stringify({ name: 'vscode-for-tests', private: true }));
  // Its install scripts download programs from elsewhere (ripgrep), which no test needs.
  await npm(HOME, ['install', `code-server@${CODE_SERVER}`, '--save-exact']);
  await npm(vscode, ['install', '--omit=dev']);
  await writeFile(STAMP, CODE_SERVER);
  return vscode;
}

async function npm(folder: string, args: readonly string[]): Promise<void> {
  const options = { cwd: folder, maxBuffer: 1 << 26, shell: process.platform === 'win32' };
  await run('npm', [...args, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], options);
}
