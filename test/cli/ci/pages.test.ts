import assert from 'node:assert/strict';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readOwn, readYaml, ROOT } from '../../helpers/ci-files';
import { WRONG } from '../../helpers/drafts';
import { runInShell } from '../../helpers/start-cli';
import { withFiles } from '../../helpers/temp-folder';

const PAGES = ['docs/ci.md', 'docs/ci.vi.md'] as const;

/** The blocks of code of a page, without their comments. */
async function blocksOf(page: string): Promise<readonly string[]> {
  const blocks = (await readOwn(page)).matchAll(/^```(?:sh|yaml)\n(.*?)^```$/gmsu);
  return [...blocks].map(([, code = '']) => code.replace(/ +# .*$/gmu, ''));
}

interface PreCommitConfig {
  readonly repos: readonly { readonly hooks: readonly Readonly<Record<string, unknown>>[] }[];
}

describe('the pages on CI', () => {
  it('have the same code in both languages, and links that lead somewhere', async () => {
    const [english, vietnamese] = PAGES;
    assert.deepEqual(await blocksOf(vietnamese), await blocksOf(english));
    for (const page of PAGES) {
      for (const [, link = ''] of (await readOwn(page)).matchAll(/\]\(([^:)]+)\)/gu)) {
        await access(join(ROOT, 'docs', link));
      }
    }
  });

  it('show the hooks of .pre-commit-hooks.yaml', async () => {
    const hooks = await readYaml<readonly Readonly<Record<string, unknown>>[]>('.pre-commit-hooks.yaml');
    const [, local = '', shared = ''] = await blocksOf('docs/ci.md');
    const [own] = (parse(local) as PreCommitConfig).repos[0]?.hooks ?? [];
    for (const key of ['id', 'language', 'entry', 'args', 'files', 'types', 'require_serial']) {
      assert.deepEqual(own?.[key], hooks[0]?.[key], key);
    }
    const named = (parse(shared) as PreCommitConfig).repos[0]?.hooks.map(({ id }) => id);
    assert.deepEqual(new Set(named), new Set(hooks.map(({ id }) => id)));
  });

  it('show commands that do what is said of them', async () => {
    const [commands = ''] = await blocksOf('docs/ci.md');
    const lines = commands.trimEnd().split('\n');
    await withFiles({ 'du-thao/a.txt': WRONG }, async cwd => {
      const codes: (number | null)[] = [];
      for (const line of lines) codes.push((await runInShell(line, [], { cwd })).code);
      assert.deepEqual(codes, [1, 1, 0, 0]);
    });
  });
});
