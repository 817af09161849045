import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';

/**
 * The packed text of the built-in register, which lies beside the bundle; null where it is missing or broken: drafts are checked
 * without it then.
 */
export async function readBuiltInRegister(folder: string): Promise<string | null> {
  try {
    const packed = await readFile(join(folder, 'register/central.gz'));
    return (await promisify(gunzip)(packed)).toString('utf8');
  } catch {
    return null;
  }
}
