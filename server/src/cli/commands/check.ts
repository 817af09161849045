import type { CheckFlags } from '../arguments/check-flags';
import type { ExitCode, Io } from '../terminal/io';
import { checkOnce, tell } from './check-round';

/** Checks what the arguments name, in the order of their paths. */
export async function runCheck(flags: CheckFlags, io: Io): Promise<ExitCode> {
  if (flags.watch) {
    const { runWatch } = await import('./watch');
    return runWatch(flags, io);
  }
  if (flags.cache === null) return tell(await checkOnce(flags, io, null), flags, io);
  const { loadCache, saveCache } = await import('../crew/cache/cache-file');
  const loaded = await loadCache({ named: flags.cache, cwd: io.cwd, force: flags.force });
  const run = await checkOnce(flags, io, flags.fix === 'none' ? loaded.cache : null);
  // A run that fixes finds what the next one would not; it leaves the cache as it is.
  const unsaved = flags.fix === 'none' ? await saveCache(loaded) : null;
  for (const message of [loaded.problem, unsaved]) {
    if (message !== null) run.notices.push({ kind: 'remark', problem: { path: loaded.path, message } });
  }
  return tell(run, flags, io);
}
