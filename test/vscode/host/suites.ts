import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import * as esbuild from 'esbuild';
import { CACHE, ROOT, WORKSPACE } from './places';

const SOURCE = join(ROOT, 'test/vscode/suites');
const BUILT = join(CACHE, 'suites');

/** Bundles the suites for the extension host, which loads CommonJS. */
export async function buildSuites(): Promise<void> {
  await rm(BUILT, { recursive: true, force: true });
  const files = await readdir(SOURCE, { recursive: true });
  const entryPoints = files.filter(file => file.endsWith('.test.ts') || file === 'index.ts');
  await esbuild.build({
    entryPoints: entryPoints.map(file => join(SOURCE, file)),
    outbase: SOURCE,
    outdir: BUILT,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: 'inline',
    // Mocha is loaded from node_modules above the bundle: it finds its own files at run time.
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  });
}

/** The module with `run()` for the extension host. */
export const TEST_RUNNER = join(BUILT, 'index.cjs');

/** The built test files of some folders of suites/. */
export async function listTests(folders: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(
    folders.map(async folder => (await readdir(join(BUILT, folder))).map(file => join(BUILT, folder, file))),
  );
  return found.flat().filter(file => file.endsWith('.test.cjs'));
}

/** A fresh copy of the drafts in a folder, so that a test may write. */
export async function copyWorkspace(source = WORKSPACE): Promise<string> {
  const folder = join(await mkdtemp(join(CACHE, 'folder-')), basename(source));
  await cp(source, folder, { recursive: true });
  return folder;
}
