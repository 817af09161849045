// `npm run package`: makes what people install, vanban-VERSION.vsix, vanban-VERSION-web.vsix and vanban-VERSION.tgz.
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { readExtensionPage } from './extension-page';
import { NOT_FOR_NPM, NPM_FILES, toNpmManifest } from './npm-manifest';

const ROOT = join(import.meta.dirname, '../..');
const run = promisify(execFile);
const VSCE = createRequire(import.meta.url).resolve('@vscode/vsce/vsce');

/** What programs import, and the server for assistants: an editor has no use for either. */
const NPM_ONLY = ['server/dist/library', 'server/dist/mcp.cjs'];

/** Where an extension runs: on a computer, or in VS Code for the Web, which starts no program. */
export type ExtensionTarget = 'desktop' | 'web';

/** What a target does without, and what it alone has. */
interface OwnParts {
  /** Fields of the manifest that are not for it. */
  readonly without: readonly string[];
  /** The bundles that it alone runs. */
  readonly bundles: readonly string[];
}

/** All else is the same for both, but 500 KB for the server of each would be too much. */
const OWN: Readonly<Record<ExtensionTarget, OwnParts>> = {
  desktop: {
    without: ['browser'],
    bundles: [
      ...['main.cjs', 'main-program.cjs'].map(name => `client/dist/${name}`),
      ...['server.cjs', 'cli.cjs', 'cli-program.cjs'].map(name => `server/dist/${name}`),
    ],
  },
  web: {
    // VS Code takes an extension of this type without `main` for a module, which no worker loads.
    without: ['main', 'type'],
    bundles: ['client/dist/browser.js', 'server/dist/server-worker.js'],
  },
};

/**
 * Packs the VS Code extension into the named file; the bundles must have been built. What goes in is what the list
 * `files` of package.json names, without what is for npm or for the other target alone. Resolves with the file.
 */
export async function packExtension(file: string, target: ExtensionTarget = 'desktop'): Promise<string> {
  const stage = await mkdtemp(join(tmpdir(), 'vanban-vsix-'));
  try {
    await stageExtension(stage, target);
    await writeFile(join(stage, 'README.md'), await readExtensionPage(join(ROOT, 'docs/extension-page.md')));
    return await packStaged(stage, file, target);
  } finally {
    await rm(stage, { recursive: true });
  }
}

/** Copies what the extension ships to a folder of its own: vsce has no other way to leave out what others ship. */
export async function stageExtension(stage: string, target: ExtensionTarget): Promise<void> {
  const text = await readFile(join(ROOT, 'package.json'), 'utf8');
  const manifest = JSON.parse(text) as { readonly files: readonly string[] };
  const { bundles } = OWN[target === 'web' ? 'desktop' : 'web'];
  await copyTo(stage, manifest.files, [...NPM_ONLY, ...bundles]);
  const own = Object.entries(manifest).filter(([key]) => !OWN[target].without.includes(key));
  await writeFile(join(stage, 'package.json'), JSON.stringify(Object.fromEntries(own), null, 2));
}

/** Copies files and folders of the checkout, without some of what is in them. */
async function copyTo(stage: string, names: readonly string[], without: readonly string[]): Promise<void> {
  const left = new Set(without.map(name => join(ROOT, name)));
  for (const name of names) {
    await cp(join(ROOT, name), join(stage, name), { recursive: true, filter: path => !left.has(path) });
  }
}

async function packStaged(stage: string, file: string, target: ExtensionTarget): Promise<string> {
  const options = [
    // Everything is bundled.
    '--no-dependencies',
    // There is no public repository against which links and images of the README could be resolved.
    ...['--allow-missing-repository', '--no-rewrite-relative-links'],
    // The one without a target is for every computer.
    ...(target === 'web' ? ['--target', 'web'] : []),
  ];
  // A process of its own: vsce prints what it does, and ends the process when it fails.
  await run(process.execPath, [VSCE, 'package', '--out', resolve(file), ...options], { cwd: stage });
  return file;
}

/** Packs the npm package into a folder; the bundles must have been built. Resolves with the file. */
export async function packNpm(folder: string): Promise<string> {
  const stage = await mkdtemp(join(tmpdir(), 'vanban-npm-stage-'));
  try {
    await copyTo(stage, NPM_FILES, NOT_FOR_NPM);
    const manifest = await readFile(join(ROOT, 'package.json'), 'utf8');
    await writeFile(join(stage, 'package.json'), toNpmManifest(manifest));
    return await packFrom(stage, folder);
  } finally {
    await rm(stage, { recursive: true });
  }
}

async function packFrom(stage: string, folder: string): Promise<string> {
  const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
  const { stdout } = await run('npm', args, { cwd: stage, shell: process.platform === 'win32' });
  const [packed] = JSON.parse(stdout) as readonly { readonly filename: string }[];
  if (packed === undefined) throw new Error('npm packed nothing.');
  return join(folder, packed.filename);
}

/** Packs all that people install into a folder; the bundles must have been built. Resolves with the files. */
export async function packAll(folder: string, version: string): Promise<readonly string[]> {
  return [
    await packExtension(join(folder, `vanban-${version}.vsix`)),
    await packExtension(join(folder, `vanban-${version}-web.vsix`), 'web'),
    await packNpm(folder),
  ];
}

async function main(): Promise<void> {
  const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  for (const file of await packAll(ROOT, version)) console.log(file);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
