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
import { CACHE_HOME } from '../helpers/cache-home';
import { CLI } from '../helpers/run-cli';

const env = { ...process.env, XDG_CACHE_HOME: CACHE_HOME };

describe('vanban lsp --stdio', () => {
  it('is the language server', async () => {
    const child = spawn(process.execPath, [CLI, 'lsp', '--stdio'], { env });
    const closed = once(child, 'close');
    const connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
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
  });

  it('stops when the process that started it is gone, with --clientProcessId', async () => {
    const client = spawn(process.execPath, ['--version']);
    await once(client, 'close');
    const child = spawn(process.execPath, [CLI, 'lsp', '--stdio', `--clientProcessId=${client.pid ?? 0}`], {
      env,
    });
    await once(child, 'close');
    // It ended by itself, not by a signal.
    assert.equal(child.signalCode, null);
  });
});
