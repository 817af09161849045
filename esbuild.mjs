// Builds every bundle of the project: `node esbuild.mjs` once, `node esbuild.mjs --watch` while working.
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { tsImport } from 'tsx/esm/api';

const { escapeNonAscii } = await tsImport('./server/scripts/escape-non-ascii.ts', import.meta.url);
const { patternPlugin } = await tsImport('./server/scripts/pattern-plugin.ts', import.meta.url);

const { version } = JSON.parse(await readFile('package.json', 'utf8'));

/** One row for each program that is shipped. Each runs by itself: the installed package brings no other package. */
const bundles = [
  {
    entry: 'server/src/launch/main.ts',
    outfile: 'server/dist/cli.cjs',
    banner: { js: '#!/usr/bin/env node' },
  },
  {
    entry: 'server/src/cli/main.ts',
    outfile: 'server/dist/cli-program.cjs',
    // The library that walks folders for globs asks where its module is; a CommonJS bundle knows it by this name.
    define: { 'import.meta.url': '__filename' },
    isStartedOften: true,
  },
  { entry: 'server/src/launch/server.ts', outfile: 'server/dist/server.cjs' },
  // A worker of a browser, where the same report is made without a disk.
  {
    entry: 'server/src/browser/main.ts',
    outfile: 'server/dist/server-worker.js',
    platform: 'browser',
    format: 'iife',
    define: { VANBAN_VERSION: JSON.stringify(version) },
    alias: { 'node:path': './server/src/browser/node-path.ts' },
    // The reader of registers asks for it where it is fed by a stream of Node, which it never is.
    external: ['stream'],
  },
  {
    entry: 'server/src/cli/mcp/main.ts',
    outfile: 'server/dist/mcp.cjs',
    define: { 'import.meta.url': '__filename' },
    checksInput: true,
  },
  { entry: 'server/src/library/node.ts', outfile: 'server/dist/library/index.cjs' },
  {
    entry: 'server/src/library/browser.ts',
    outfile: 'server/dist/library/browser.mjs',
    platform: 'browser',
    format: 'esm',
  },
  { entry: 'server/src/launch/extension.ts', outfile: 'client/dist/main.cjs' },
  { entry: 'client/src/node/main.ts', outfile: 'client/dist/main-program.cjs', external: ['vscode'] },
  {
    entry: 'client/src/browser/main.ts',
    outfile: 'client/dist/browser.js',
    platform: 'browser',
    external: ['vscode'],
  },
  // Runs in the page of a view and in no Node.
  {
    entry: 'client/src/page/main.ts',
    outfile: 'client/dist/figures.js',
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
  },
];

/** Writes the bundles in ASCII, which Node reads fastest. */
const inAscii = {
  name: 'ascii',
  setup({ onEnd }) {
    onEnd(async ({ outputFiles = [] }) => {
      for (const { path: file, text } of outputFiles) {
        await mkdir(path.dirname(file), { recursive: true });
        await writeFile(file, escapeNonAscii(text));
      }
    });
  },
};

/** Commander loads it at every start for commands that are programs of their own, and ours has none. */
const noChildProcess = {
  name: 'no-child-process',
  setup({ onResolve }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes('node_modules')
        ? { path: path.resolve('server/src/launch/no-child-process.ts') }
        : { external: true },
    );
  },
};

/** What checks the input of the tools brings its messages in fifty languages, an eighth of the bundle; they are told in English. */
const noLocales = {
  name: 'no-locales',
  setup({ onLoad }) {
    onLoad({ filter: /zod\/v4\/locales\/index\.js$/ }, () => ({ contents: '' }));
  },
};

/**
 * Each file that imports a namespace makes a copy of it, in our sources as in the language client, and VS Code's is large: a tenth of the start of the
 * extension. None of them copies what says that it is a module, and lies below it.
 */
const oneVscode = {
  name: 'one-vscode',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^vscode$/ }, ({ namespace }) =>
      namespace === 'one-vscode'
        ? { path: 'vscode', external: true }
        : { path: 'vscode', namespace: 'one-vscode' },
    );
    onLoad({ filter: /^/, namespace: 'one-vscode' }, () => ({
      contents: `module.exports = Object.create(require('vscode'), { __esModule: { value: true } });`,
    }));
  },
};

const shared = {
  bundle: true,
  write: false,
  plugins: [patternPlugin, oneVscode, inAscii],
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  // Else each pattern with classes of letters would be made anew by the function that it stands in, at each call.
  supported: { 'regexp-unicode-property-escapes': true },
  // Names too: reading the bundle is a third of what the command line needs to start.
  minify: true,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
  mainFields: ['module', 'main'],
};

await rm('server/dist', { recursive: true, force: true });
await rm('client/dist', { recursive: true, force: true });
const bundled = new Set();
for (const { entry, isStartedOften = false, checksInput = false, ...bundle } of bundles) {
  const own = [...(isStartedOften ? [noChildProcess] : []), ...(checksInput ? [noLocales] : [])];
  const plugins = [...own, ...shared.plugins];
  const options = { ...shared, ...bundle, plugins, entryPoints: [entry] };
  if (process.argv.includes('--watch')) await (await esbuild.context(options)).watch();
  else for (const input of Object.keys((await esbuild.build(options)).metafile.inputs)) bundled.add(input);
}

// Whose code is in the bundles, by what name, under which licence.
const { listBundled, writeBill, writeNotices } = await tsImport(
  './server/scripts/bill-of-materials.ts',
  import.meta.url,
);
const packages = await listBundled(bundled);
await writeFile('server/dist/third-party-notices.txt', writeNotices(packages));
await writeFile('server/dist/bill-of-materials.json', writeBill(version, packages));

const { writeLibraryTypes } = await tsImport('./server/scripts/library-types.ts', import.meta.url);
await writeLibraryTypes('server/src/library', 'server/dist/library');

// The pages of the rules are read at run time: by `vanban explain` and by the editor.
await cp('server/src/core/rules', 'server/dist/rules', {
  recursive: true,
  filter: path => !path.endsWith('.ts'),
});

// The style of the page lies beside its script.
await cp('client/src/page/figures.css', 'client/dist/figures.css');

// The built-in register is data beside the bundles, read only where something asks for it.
const { packRegisterFile } = await tsImport('./server/scripts/pack-register.ts', import.meta.url);
await mkdir('server/dist/register', { recursive: true });
await writeFile('server/dist/register/central.packed', await packRegisterFile('server/data/central.csv'));
