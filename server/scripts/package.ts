// `npm run package`: makes the two things that people install, vanban-VERSION.vsix and vanban-VERSION.tgz.
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { readExtensionPage } from './extension-page';

const ROOT = join(import.meta.dirname, '../..');
const run = promisify(execFile);
const VSCE = createRequire(import.meta.url).resolve('@vscode/vsce/vsce');

/** What programs import, and the server for assistants: an editor has no use for either. */
const NPM_ONLY = ['server/dist/library', 'server/dist/mcp.cjs'];

/**
 * Packs the VS Code extension into the named file; the bundles must have been built. What goes in is what the list
 * `files` of package.json names, without what is for npm alone. Resolves with the file.
 */
export async function packExtension(file: string): Promise<string> {
  const stage = await mkdtemp(join(tmpdir(), 'vanban-vsix-'));
  try {
    await copyShipped(stage);
    await writeFile(join(stage, 'README.md'), await readExtensionPage(join(ROOT, 'docs/extension-page.md')));
    return await packStaged(stage, file);
  } finally {
    await rm(stage, { recursive: true });
  }
}

/** Copies what the extension ships to a folder of its own: vsce has no other way to leave out what npm ships. */
async function copyShipped(stage: string): Promise<void> {
  const { files } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as {
    readonly files: readonly string[];
  };
  const left = new Set(NPM_ONLY.map(name => join(ROOT, name)));
  for (const name of ['package.json', ...files]) {
    await cp(join(ROOT, name), join(stage, name), { recursive: true, filter: path => !left.has(path) });
  }
}

async function packStaged(stage: string, file: string): Promise<string> {
  const options = [
    // Everything is bundled.
    '--no-dependencies',
    // There is no public repository against which links and images of the README could be resolved.
    ...['--allow-missing-repository', '--no-rewrite-relative-links'],
  ];
  // A process of its own: vsce prints what it does, and ends the process when it fails.
  await run(process.execPath, [VSCE, 'package', '--out', resolve(file), ...options], { cwd: stage });
  return file;
}

/** Packs the npm package into a folder; the bundles must have been built. Resolves with the file. */
export async function packNpm(folder: string): Promise<string> {
  const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
  const { stdout } = await run('npm', args, {
    cwd: ROOT,
    shell: process.platform === 'win32',
  });
  const [packed] = JSON.parse(stdout) as readonly { readonly filename: string }[];
  if (packed === undefined) throw new Error('npm packed nothing.');
  return join(folder, packed.filename);
}

async function main(): Promise<void> {
  const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  console.log(await packExtension(join(ROOT, `vanban-${version}.vsix`)));
  console.log(await packNpm(ROOT));
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
