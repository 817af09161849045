import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The checkout. */
export const ROOT = join(import.meta.dirname, '../..');

/** What programs import, and the server for assistants: the npm package ships it, the extension does not. */
export const NPM_ONLY = [
  'mcp.cjs',
  'library/browser.d.mts',
  'library/browser.mjs',
  ...['errors', 'read', 'types'].flatMap(name => [`library/${name}.d.cts`, `library/${name}.d.mts`]),
  'library/index.cjs',
  'library/index.d.cts',
].map(name => `server/dist/${name}`);

/** What both packages ship, by its place in the checkout: nothing of the sources, nothing of the tests. */
export async function listShipped(): Promise<readonly string[]> {
  const rules = await readdir(join(ROOT, 'server/src/core/rules'), { recursive: true });
  const pages = rules.filter(name => name.endsWith('.md')).map(name => name.replaceAll('\\', '/'));
  const media = await readdir(join(ROOT, 'client/media/walkthrough'));
  return [
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'README.vi.md',
    'client/dist/figures.css',
    'client/dist/figures.js',
    'client/dist/main.cjs',
    'client/media/file-dark.svg',
    'client/media/file-light.svg',
    'client/media/icon.png',
    'client/media/icon.svg',
    'client/media/views.svg',
    ...media.map(name => `client/media/walkthrough/${name}`),
    'language-configuration.json',
    'package.json',
    'package.nls.json',
    'server/dist/bill-of-materials.json',
    'server/dist/cli-program.cjs',
    'server/dist/cli.cjs',
    'server/dist/register/central.packed',
    'server/dist/server.cjs',
    'server/dist/third-party-notices.txt',
    ...pages.map(page => `server/dist/rules/${page}`),
    'server/snippets/vscode.generated.json',
    'syntaxes/vanban.tmLanguage.json',
    'vanban.config.schema.json',
  ];
}
