import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  createProtocolConnection,
  ExitNotification,
  InitializeRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

/** Starts a language server with Node; a client introduces itself over standard input and output, leaves, and sees it end as it should. */
export async function holdSession(args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const server = spawn(process.execPath, args, { env });
  const closed = once(server, 'close');
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  connection.listen();
  const { serverInfo } = await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the protocol still demands the field
    rootUri: null,
    capabilities: {},
  });
  assert.equal(serverInfo?.name, 'vanban');
  await connection.sendRequest(ShutdownRequest.type);
  await connection.sendNotification(ExitNotification.type);
  assert.deepEqual(await closed, [0, null]);
  connection.dispose();
}
