import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { CACHE_HOME } from '../helpers/cache-home';
import { holdSession } from '../helpers/hold-session';
import { CLI } from '../helpers/run-cli';

const env = { ...process.env, XDG_CACHE_HOME: CACHE_HOME };

describe('vanban lsp --stdio', () => {
  it('is the language server', async () => {
    await holdSession([CLI, 'lsp', '--stdio'], env);
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
