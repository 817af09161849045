import { once } from 'node:events';
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import {
  StreamMessageReader,
  StreamMessageWriter,
  type MessageReader,
  type MessageWriter,
} from 'vscode-languageserver-protocol/node';
import { CACHE_HOME } from '../cache-home';

const SERVER = fileURLToPath(new URL('../../../server/dist/server.cjs', import.meta.url));

/** How a client and a running server talk. */
export interface ServerLink {
  readonly reader: MessageReader;
  readonly writer: MessageWriter;
  /** Resolves once the server has ended, behind the notification "exit": the exit code of a process. */
  readonly ended: () => Promise<number | null>;
}

/** Where a server is started. */
export interface ServerPlace {
  readonly folder: string;
  /** The day that it is for the server, as "2026-11-21"; undefined for the real one. */
  readonly today: string | undefined;
}

/** Starts the bundled server as a process of its own. */
export function startProcess({ folder, today }: ServerPlace): ServerLink {
  const env = {
    ...process.env,
    XDG_CACHE_HOME: CACHE_HOME,
    ...(today !== undefined && { VANBAN_TODAY: today }),
  };
  return linkToProcess(spawn(process.execPath, [SERVER, '--stdio'], { cwd: folder, env }));
}

/** The link over the standard streams of a process. */
export function linkToProcess(server: ChildProcessWithoutNullStreams): ServerLink {
  const exit = once(server, 'exit').then(([code]: unknown[]) => (typeof code === 'number' ? code : null));
  return {
    reader: new StreamMessageReader(server.stdout),
    writer: new StreamMessageWriter(server.stdin),
    ended: () => exit,
  };
}
