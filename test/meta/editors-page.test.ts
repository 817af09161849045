import assert from 'node:assert/strict';
import { readOwn } from '../helpers/ci-files';

describe('the pages on other editors', () => {
  it('show the same settings in both languages', async () => {
    const [vietnamese, english] = await Promise.all(
      ['docs/editors.vi.md', 'docs/editors.md'].map(async page =>
        [...(await readOwn(page)).matchAll(/^```(?<language>\p{Ll}+)\n.*?^```$/gmsu)].map(([block]) => block),
      ),
    );
    assert.deepEqual(vietnamese, english);
    const languages = english?.map(block => /^```(\p{Ll}+)/u.exec(block)?.[1]);
    assert.deepEqual(languages, ['lua', 'toml', 'json', 'toml', 'toml', 'rust']);
  });
});
