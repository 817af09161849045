import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The checkout. */
export const ROOT = join(import.meta.dirname, '../..');

/** What programs import, and the server for assistants: the npm package ships it, the extension does not. */
const NPM_ONLY = [
  'mcp.cjs',
  'library/browser.d.mts',
  'library/browser.mjs',
  ...['errors', 'read', 'types'].flatMap(name => [`library/${name}.d.cts`, `library/${name}.d.mts`]),
  'library/index.cjs',
  'library/index.d.cts',
].map(name => `server/dist/${name}`);

/** What runs on a computer and not in VS Code for the Web. */
export const DESKTOP_ONLY = [
  'client/dist/main-program.cjs',
  'client/dist/main.cjs',
  'server/dist/cli-program.cjs',
  'server/dist/cli.cjs',
  'server/dist/server.cjs',
];

/** What runs in VS Code for the Web alone. */
export const WEB_ONLY = ['client/dist/browser.js', 'server/dist/server-worker.js'];

/** What the npm package ships, by its place in the checkout: nothing of the sources, nothing of the extension. */
export async function listInNpm(): Promise<readonly string[]> {
  const programs = DESKTOP_ONLY.filter(name => name.startsWith('server/'));
  return [...(await listInAll()), ...programs, ...NPM_ONLY];
}

/** What both extensions ship, by its place in the checkout: nothing of the sources, nothing of the tests. */
export async function listShipped(): Promise<readonly string[]> {
  const media = await readdir(join(ROOT, 'client/media/walkthrough'));
  return [
    ...(await listInAll()),
    'client/dist/figures.css',
    'client/dist/figures.js',
    'client/media/file-dark.svg',
    'client/media/file-light.svg',
    'client/media/icon.png',
    'client/media/icon.svg',
    'client/media/views.svg',
    ...media.map(name => `client/media/walkthrough/${name}`),
    'language-configuration.json',
    'package.nls.json',
    'server/snippets/vscode.generated.json',
    'syntaxes/vanban.tmLanguage.json',
  ];
}

async function listInAll(): Promise<readonly string[]> {
  const rules = await readdir(join(ROOT, 'server/src/core/rules'), { recursive: true });
  const pages = rules.filter(name => name.endsWith('.md')).map(name => name.replaceAll('\\', '/'));
  return [
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'README.vi.md',
    'package.json',
    'server/dist/bill-of-materials.json',
    'server/dist/register/central.packed',
    'server/dist/third-party-notices.txt',
    ...pages.map(page => `server/dist/rules/${page}`),
    'vanban.config.schema.json',
  ];
}
