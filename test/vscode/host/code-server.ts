import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
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
  readonly stop: () => Promise<void>;
}

/** Starts a VS Code server with an empty profile on a free port of this machine. */
export async function startCodeServer(options: ServerOptions): Promise<CodeServer> {
  const program = join(await installCodeServer(), 'out/server-main.js');
  await mkdir(CACHE, { recursive: true });
  const data = await mkdtemp(join(CACHE, 'data-'));
  await writeSettings(data, options.settings);
  for (const file of options.install) await installExtension(program, data, file);
  const child = startChild(process.execPath, [program, ...serverArguments(data, options)], {
    env: { ...process.env, XDG_CACHE_HOME: CACHE_HOME, ...options.env },
  });
  const stop = async (): Promise<void> => {
    await child.stop();
    await rm(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  try {
    const [, port] = await waitForOutput(child, /Extension host agent listening on (\d+)/u);
    return { authority: `127.0.0.1:${String(port)}`, child, stop };
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

async function installExtension(program: string, data: string, file: string): Promise<void> {
  const where = ['--server-data-dir', data, '--accept-server-license-terms'];
  await promisify(execFile)(process.execPath, [program, ...where, '--install-extension', file]);
}
