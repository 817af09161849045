import { resolve } from 'node:path';
import { loadCache, saveCache } from '../crew/cache/cache-file';
import { writeExact } from '../storage/exact-json';
import { ResultCache } from '../crew/cache/result-cache';
import type { CheckFlags } from '../arguments/check-flags';
import type { CheckRun } from '../checking/check-run';
import type { ExitCode, Io } from '../terminal/io';
import { RUN_PHRASES } from '../wording/run-phrases';
import { FolderWatch } from '../watching/folder-watch';
import { findWatchedFolders } from '../watching/watched-folders';
import { checkOnce, tell } from './check-round';

/**
 * Checks, and again whenever something changed, until it is interrupted; its exit code is that of the last check. Only what changed is
 * checked anew: what was found is remembered as with `--cache`. A change that changes nothing in the drafts is not told.
 */
export async function runWatch(flags: CheckFlags, io: Io): Promise<ExitCode> {
  const loaded =
    flags.cache === null ? null : await loadCache({ named: flags.cache, cwd: io.cwd, force: flags.force });
  const cache = loaded?.cache ?? new ResultCache();
  const watch = new FolderWatch(ownFilesOf(flags, io.cwd));
  const interrupted = untilInterrupted();
  let exitCode: ExitCode = 0;
  let told = '';
  let problem = loaded?.problem ?? null;
  try {
    do {
      // Followed before anything is read, so that no change falls in between.
      watch.follow(await findWatchedFolders(flags, io.cwd));
      const run = await checkOnce(flags, io, cache);
      if (loaded !== null && problem !== null)
        run.notices.push({ kind: 'remark', problem: { path: loaded.path, message: problem } });
      const state = stateOf(run, cache);
      if (state !== told) exitCode = await tellRound(run, flags, io);
      told = state;
      run.close();
      // Told with the next check, whose reader sees it.
      problem = loaded === null ? null : await saveCache(loaded);
    } while ((await Promise.race([watch.nextChange(), interrupted])) !== 'interrupted');
  } finally {
    watch.close();
  }
  return exitCode;
}

/** Reports, by the names under which a watched folder tells of them. */
function ownFilesOf({ outputs }: CheckFlags, cwd: string): readonly string[] {
  return outputs.flatMap(({ file }) => (file === null ? [] : resolve(cwd, file)));
}

/** The last line also says that the watch is on, and how to end it. */
async function tellRound(run: CheckRun, flags: CheckFlags, io: Io): Promise<ExitCode> {
  const exitCode = await tell(run, flags, io);
  io.stderr.write(`${RUN_PHRASES.watching(run.targets.length)[run.locale]}\n`);
  return exitCode;
}

/** What a round would tell, and of which bytes. */
function stateOf(run: CheckRun, cache: ResultCache): string {
  const files = run.targets.map(({ path }) => [path, cache.hashOf(path)]);
  return writeExact([files, run.reports.map(({ path, findings }) => [path, findings]), run.notices]);
}

function untilInterrupted(): Promise<'interrupted'> {
  return new Promise(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        resolve('interrupted');
      });
    }
  });
}
