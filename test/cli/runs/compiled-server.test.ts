import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { WITNESS } from '../../helpers/compile-witness';
import { holdSession } from '../../helpers/hold-session';
import { withFiles } from '../../helpers/temp-folder';

const SERVER = resolve(import.meta.dirname, '../../../server/dist/server.cjs');

describe('the compiled form of the server', () => {
  it('is made by the first session and used by the next', async () => {
    await withFiles({ 'witness.cjs': WITNESS }, async folder => {
      const env = {
        ...process.env,
        XDG_CACHE_HOME: join(folder, 'cache'),
        NODE_OPTIONS: `--require ${join(folder, 'witness.cjs')}`,
        WITNESS: join(folder, 'witness.txt'),
      };
      for (let session = 0; session < 2; session += 1) await holdSession([SERVER, '--stdio'], env);
      assert.equal(await readFile(join(folder, 'witness.txt'), 'utf8'), 'main compiled\nmain kept\n');
    });
  });
});
