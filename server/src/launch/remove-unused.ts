import { lstatSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What is used is made anew every day, so this is the form of a version that is gone, or the leftover of a run that was killed. */
const UNUSED_AFTER_MS = 7 * 24 * 60 * 60 * 1000;

/** Removes the compiled forms that no run has used for a week, and touches no file of another name. */
export function removeUnused(folder: string, kept: string): void {
  const ours = readdirSync(folder).filter(
    name => name !== kept && /^v\d.*\.compiled(?:\..*\.tmp)?$/u.test(name),
  );
  for (const name of ours) {
    const path = join(folder, name);
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (stats !== undefined && Date.now() - stats.mtimeMs > UNUSED_AFTER_MS) rmSync(path, { force: true });
  }
}
