/** What the npm package ships: the command line, the servers and the library. What VS Code alone reads stays out. */
export const NPM_FILES = [
  'server/dist',
  'vanban.config.schema.json',
  'README.md',
  'README.vi.md',
  'CHANGELOG.md',
  'LICENSE',
];

/** The worker of VS Code for the Web, which nothing of the npm package starts. */
export const NOT_FOR_NPM = ['server/dist/server-worker.js'];

/** Fields that VS Code alone reads, and those that are for the sources. */
const LEFT_OUT = [
  ...['displayName', 'publisher', 'icon', 'categories', 'activationEvents', 'capabilities', 'contributes'],
  ...['scripts', 'devDependencies'],
];

/** The library for what does not know `exports`; in the sources these fields start the extension. */
const ENTRIES = {
  main: './server/dist/library/index.cjs',
  types: './server/dist/library/index.d.cts',
  browser: './server/dist/library/browser.mjs',
};

/** The manifest of the npm package, made of that of the sources. */
export function toNpmManifest(text: string): string {
  const manifest = JSON.parse(text) as Readonly<Record<string, unknown>>;
  const { node } = manifest['engines'] as { readonly node: string };
  const own = Object.entries({ ...manifest, ...ENTRIES, engines: { node }, files: NPM_FILES });
  return `${JSON.stringify(Object.fromEntries(own.filter(([key]) => !LEFT_OUT.includes(key))), null, 2)}\n`;
}
