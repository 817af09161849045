import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What a build makes. No branch has it; a tag has, since pre-commit and the action take what is committed. */
const BUILT = ['server/dist', 'client/dist'];

/** A commit with the built files on top of the checkout's. */
export interface BuiltCommit {
  readonly commit: string;
  readonly files: readonly string[];
}

/** Where the commit is kept. */
export interface CommitPlace {
  readonly root: string;
  /** A folder for its objects; null for the repository itself. */
  readonly objects: string | null;
}

/**
 * Makes the commit that the tag of a version names: the sources, the built files, and a manifest that asks for no packages, so that who installs it
 * installs nothing else. Neither the index nor a branch of the checkout is touched.
 */
export async function makeBuiltCommit(version: string, { root, objects }: CommitPlace): Promise<BuiltCommit> {
  const folder = await mkdtemp(join(tmpdir(), 'vanban-tag-'));
  try {
    const git = await gitIn(root, { index: join(folder, 'index'), objects });
    await git('read-tree', 'HEAD');
    await git('add', '--force', ...BUILT);
    const manifest = join(folder, 'package.json');
    await writeFile(manifest, toInstalled(await readFile(join(root, 'package.json'), 'utf8')));
    const blob = await git('hash-object', '-w', manifest);
    await git('update-index', '--cacheinfo', `100644,${blob},package.json`);
    await git('rm', '--cached', '--quiet', 'package-lock.json');
    const tree = await git('write-tree');
    const commit = await git('commit-tree', tree, '-p', 'HEAD', '-m', `release: vanban ${version}, built`);
    const files = await git('ls-tree', '-r', '--name-only', '-z', commit);
    return { commit, files: files.split('\0').filter(name => name !== '') };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The manifest as who installs it needs it: everything is bundled, and nothing is built. */
export function toInstalled(manifest: string): string {
  const { scripts, devDependencies, ...rest } = JSON.parse(manifest) as Readonly<Record<string, unknown>>;
  if (scripts === undefined || devDependencies === undefined) throw new Error('This manifest is no source.');
  return `${JSON.stringify(rest, null, 2)}\n`;
}

type Git = (...words: readonly string[]) => Promise<string>;

/** Git with an index of its own, and with a place of its own for what it makes where one is named. */
async function gitIn(
  root: string,
  { index, objects }: { readonly index: string; readonly objects: string | null },
): Promise<Git> {
  const inRoot = { cwd: root, maxBuffer: 64 * 1024 * 1024 };
  const { stdout } = await run('git', ['rev-parse', '--git-path', 'objects'], inRoot);
  const apart =
    objects === null
      ? {}
      : {
          GIT_OBJECT_DIRECTORY: objects,
          GIT_ALTERNATE_OBJECT_DIRECTORIES: resolve(root, stdout.trim()),
        };
  if (objects !== null) await mkdir(objects, { recursive: true });
  const env = { ...process.env, GIT_INDEX_FILE: index, ...apart };
  return async (...words) => (await run('git', words, { ...inRoot, env })).stdout.trim();
}
