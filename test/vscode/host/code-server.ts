import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CACHE_HOME } from '../../helpers/cache-home';
import { type Child, startChild, waitForOutput } from './child';
import { installCodeServer } from './install';
import { CACHE } from './places';

export interface ServerOptions {
  /** False: the window opens in Restricted Mode, as for a folder that came by mail. */
  readonly isTrusted: boolean;
  /** Packed extensions to install first, the way a user does it. */
  readonly install: readonly string[];
  /** What the extension host finds in its environment. */
  readonly env: Readonly<Record<string, string>>;
  /** Settings of the user. */
  readonly settings: Readonly<Record<string, unknown>>;
}

export interface CodeServer {
  /** Host and port. */
  readonly authority: string;
  readonly child: Child;
  /** Gives the user other settings, which the next window has. */
  readonly writeSettings: (settings: ServerOptions['settings']) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Starts a VS Code server with an empty profile on a free port of this machine. */
export async function startCodeServer(options: ServerOptions): Promise<CodeServer> {
  const program = join(await installCodeServer(), 'out/server-main.js');
  await mkdir(CACHE, { recursive: true });
  const data = await mkdtemp(join(CACHE, 'data-'));
  await writeSettings(data, options.settings);
  const extensions = await installExtensions(program, options.install);
  const args = [program, ...serverArguments(data, options), '--extensions-dir', extensions];
  const child = startChild(process.execPath, args, {
    env: { ...process.env, XDG_CACHE_HOME: CACHE_HOME, ...options.env },
  });
  const stop = async (): Promise<void> => {
    await child.stop();
    await rm(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  try {
    const [, port] = await waitForOutput(child, /Extension host agent listening on (\d+)/u);
    return {
      authority: `127.0.0.1:${String(port)}`,
      child,
      writeSettings: settings => writeSettings(data, settings),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

function serverArguments(data: string, { isTrusted }: ServerOptions): readonly string[] {
  return [
    ...['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--accept-server-license-terms'],
    ...['--server-data-dir', data, '--telemetry-level', 'off'],
    ...(isTrusted ? ['--disable-workspace-trust'] : []),
  ];
}

async function writeSettings(data: string, settings: Readonly<Record<string, unknown>>): Promise<void> {
  const folder = join(data, 'data/User');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'settings.json'), JSON.stringify(settings));
}

/**
 * A folder with these extensions, installed the way a user does it. That takes VS Code seconds, so the next server with the same ones has the same
 * folder.
 */
async function installExtensions(program: string, files: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const file of files) hash.update(await readFile(file));
  const folder = join(CACHE, `extensions-${hash.digest('hex').slice(0, 16)}`);
  const stamp = join(folder, 'installed');
  if (existsSync(stamp)) return folder;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const where = [
    '--extensions-dir',
    folder,
    '--server-data-dir',
    join(folder, 'data'),
    '--accept-server-license-terms',
  ];
  for (const file of files) {
    await promisify(execFile)(process.execPath, [program, ...where, '--install-extension', file]);
  }
  await writeFile(stamp, '');
  return folder;
}
