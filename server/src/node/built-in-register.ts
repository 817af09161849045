import { join } from 'node:path';
import { readFile } from '../files/at-start';

/** The packed built-in register, which lies beside the bundle; null where it is missing: drafts are checked without it then. */
export async function readBuiltInRegister(folder: string): Promise<Uint8Array | null> {
  return readFile(join(folder, 'register/central.packed')).catch(() => null);
}
