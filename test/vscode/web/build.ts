import { cp, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { limitMs } from '../../helpers/limits';
import { CACHE, ROOT, WORKSPACE } from '../host/places';

const SOURCE = join(ROOT, 'test/vscode/web');

/** What the window of the web loads beside VS Code and the extension. */
export const WEB_FILES = join(CACHE, 'web');

const BROWSER: esbuild.BuildOptions = {
  bundle: true,
  platform: 'browser',
  format: 'cjs',
  target: 'es2022',
  external: ['vscode'],
  logLevel: 'warning',
};

/** Builds the extension with the virtual folder, and the suites as one script. */
export async function buildWebFiles(suites: readonly string[]): Promise<void> {
  await rm(WEB_FILES, { recursive: true, force: true });
  await mkdir(join(WEB_FILES, 'virtual-folder'), { recursive: true });
  await cp(join(SOURCE, 'virtual-folder/package.json'), join(WEB_FILES, 'virtual-folder/package.json'));
  await esbuild.build({
    ...BROWSER,
    entryPoints: [join(SOURCE, 'virtual-folder/extension.ts')],
    outfile: join(WEB_FILES, 'virtual-folder/extension.js'),
    define: { DRAFTS: JSON.stringify(await readWorkspace()) },
  });
  await esbuild.build({
    ...BROWSER,
    stdin: { contents: suiteSource(suites), resolveDir: SOURCE, loader: 'ts' },
    outfile: join(WEB_FILES, 'virtual-folder/suites.js'),
    define: { global: 'globalThis' },
    alias: { 'node:assert/strict': join(SOURCE, 'assert.ts') },
    plugins: [limitsOfThisMachine()],
  });
}

function suiteSource(suites: readonly string[]): string {
  const imports = suites.map(file => `import ${JSON.stringify(join(ROOT, 'test/vscode/suites', file))};`);
  return ["import './mocha';", ...imports, "export { run } from './run-suites';"].join('\n');
}

async function readWorkspace(): Promise<Readonly<Record<string, string>>> {
  const names = await readdir(WORKSPACE);
  const texts = names.map(async name => [name, await readFile(join(WORKSPACE, name), 'utf8')] as const);
  return Object.fromEntries(await Promise.all(texts));
}

/** How slow the machine is, no browser can measure by starting programs. */
function limitsOfThisMachine(): esbuild.Plugin {
  const limits = Object.fromEntries(
    (['answer', 'wait', 'test', 'folders', 'window'] as const).map(what => [what, limitMs(what)]),
  );
  const contents = `const LIMITS = ${JSON.stringify(limits)}; export const limitMs = what => LIMITS[what];`;
  return {
    name: 'limits',
    setup(build) {
      build.onLoad({ filter: /helpers[\\/]limits\.ts$/ }, () => ({ contents, loader: 'js' }));
    },
  };
}
