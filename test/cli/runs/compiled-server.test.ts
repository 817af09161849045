import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import {
  createProtocolConnection,
  ExitNotification,
  InitializeRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { WITNESS } from '../../helpers/compile-witness';
import { withFiles } from '../../helpers/temp-folder';

const SERVER = resolve(import.meta.dirname, '../../../server/dist/server.cjs');

describe('the compiled form of the server', () => {
  it('is made by the first session and used by the next', async () => {
    await withFiles({ 'witness.cjs': WITNESS }, async folder => {
      await holdSession(folder);
      await holdSession(folder);
      assert.equal(await readFile(join(folder, 'witness.txt'), 'utf8'), 'main compiled\nmain kept\n');
    });
  });
});

/** A client introduces itself and leaves. */
async function holdSession(folder: string): Promise<void> {
  const env = {
    ...process.env,
    XDG_CACHE_HOME: join(folder, 'cache'),
    NODE_OPTIONS: `--require ${join(folder, 'witness.cjs')}`,
    WITNESS: join(folder, 'witness.txt'),
  };
  const server = spawn(process.execPath, [SERVER, '--stdio'], { env });
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
