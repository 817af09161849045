import { fork, type ChildProcess, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { InitializedNotification, InitializeRequest } from 'vscode-languageserver-protocol/node';
import { CACHE_HOME } from '../helpers/cache-home';
import { LspClient } from '../helpers/lsp-client';
import { linkToProcess } from '../helpers/lsp-servers/link';
import { keptBytes } from './heap-snapshot';

const SERVER = resolve(import.meta.dirname, '../../server/dist/server.cjs');

/** A real server in a folder of its own, and a way to ask how much memory it holds. */
export interface WatchedServer {
  readonly client: LspClient;
  /** Bytes of what it keeps, once what nobody needs was collected, without what V8 makes of the program itself. */
  readonly aliveBytes: () => Promise<number>;
}

/** Starts the bundled server over its standard streams, and introduces a client that pulls to it. */
export async function startWatchedServer(): Promise<WatchedServer> {
  const folder = await mkdtemp(join(tmpdir(), 'vanban-soak-'));
  const server = fork(SERVER, ['--stdio'], {
    cwd: folder,
    env: { ...process.env, XDG_CACHE_HOME: CACHE_HOME },
    execArgv: ['--expose-gc', '--require', join(import.meta.dirname, 'tell-memory.cjs')],
    stdio: ['pipe', 'pipe', 'inherit', 'ipc'],
  });
  if (!hasStreams(server)) throw new Error('The server has no streams.');
  const client = new LspClient(linkToProcess(server), folder, null);
  await client.connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the protocol still demands the field
    rootUri: null,
    workspaceFolders: [{ uri: client.uriOf(''), name: 'drafts' }],
    capabilities: {
      workspace: { configuration: true, didChangeWatchedFiles: { dynamicRegistration: true } },
      textDocument: { diagnostic: {}, hover: { contentFormat: ['markdown'] } },
    },
  });
  await client.connection.sendNotification(InitializedNotification.type, {});
  return { client, aliveBytes: () => askMemory(server) };
}

function hasStreams(server: ChildProcess): server is ChildProcessWithoutNullStreams {
  return server.stdin !== null && server.stdout !== null;
}

async function askMemory(server: ChildProcess): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'vanban-heap-'));
  const told = once(server, 'message');
  server.send(join(folder, 'server.heapsnapshot'));
  const [file] = (await told) as [string];
  const bytes = await keptBytes(file);
  await rm(folder, { recursive: true });
  return bytes;
}
