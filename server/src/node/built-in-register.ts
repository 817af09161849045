import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The packed built-in register, which lies beside the bundle; null where it is missing: drafts are checked without it then. */
export async function readBuiltInRegister(folder: string): Promise<Uint8Array | null> {
  return readFile(join(folder, 'register/central.packed')).catch(() => null);
}
