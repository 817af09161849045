import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { errorCode } from '../../files/error-code';

/** Where systems have it. Never looked for along PATH, which may lead into a folder of drafts. */
const COPIERS = ['/usr/bin/cp', '/bin/cp'];

/** The access list goes with the mode. What is named here and cannot be kept is a failure; of "all" it would not be. */
const ATTRIBUTES_ALONE = ['--attributes-only', '--preserve=mode,xattr', '--no-target-directory', '--'];

const run = promisify(execFile);

/**
 * Gives a file the extended attributes and the access list of another, on Linux, where Node can neither read nor write them and a copy
 * has none: `cp` of the system does. Elsewhere a copy has them already. False where there are some that cannot be kept. A system whose
 * `cp` cannot do it (BusyBox) has no way to tell whether there are any, and is content.
 */
export async function keepAttributes(from: string, to: string): Promise<boolean> {
  if (process.platform !== 'linux') return true;
  for (const copier of COPIERS)
    try {
      await run(copier, [...ATTRIBUTES_ALONE, from, to], { env: {} });
      return true;
    } catch (error) {
      if (errorCode(error) === 'ENOENT') continue;
      return !(await canKeep(copier));
    }
  return true;
}

async function canKeep(copier: string): Promise<boolean> {
  const { stdout } = await run(copier, ['--help'], { env: {} }).catch(() => ({ stdout: '' }));
  return stdout.includes('--attributes-only');
}
