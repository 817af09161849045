import assert from 'node:assert/strict';
import { RULES } from '../../server/src/core/index';
import { startClient } from '../helpers/lsp-client';

describe('language server: the rules', () => {
  it('are listed by their ids, so that a client can offer their pages', async () => {
    const { client } = await startClient();
    const ids = await client.connection.sendRequest('vanban/rules', {});
    assert.deepEqual(ids, RULES.map(({ meta }) => meta.id).sort());
    assert.equal(await client.stop(), 0);
  });
});
