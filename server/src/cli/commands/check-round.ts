import { dirname } from 'node:path';
import type { CheckFlags } from '../arguments/check-flags';
import { readFlagsLayer } from '../arguments/rule-flags';
import type { ResultCache } from '../crew/cache/result-cache';
import { CheckRun } from '../checking/check-run';
import { isFailure } from '../results/notice';
import { countAll, type FileReport } from '../results/report';
import type { ExitCode, Io } from '../terminal/io';
import { renderNotice } from '../reporters/notices';
import { writeReport } from './write-report';

/** Goes through the files once, and leaves out of the reports what a baseline accepts. Writes no report. */
export async function checkOnce(flags: CheckFlags, io: Io, cache: ResultCache | null): Promise<CheckRun> {
  const layer = await readFlagsLayer(flags);
  const run = new CheckRun({ flags, layer, io, cache });
  if (flags.baseline.kind === 'none') await run.checkAll();
  else {
    const { openBaseline, acceptFindings } = await import('../baseline/accept');
    const baseline = openBaseline(flags.baseline, io.cwd);
    await run.checkAll();
    await acceptFindings(run, baseline, flags);
  }
  if (flags.fix === 'write') await tidy(run);
  return run;
}

/** Removes what runs that were killed left beside the drafts of this one. */
async function tidy({ reports }: CheckRun): Promise<void> {
  const { removeLeftovers } = await import('../files/leftovers');
  await removeLeftovers(new Set(reports.map(({ path }) => dirname(path))));
}

/** Writes the report, and the notices behind it. Nothing can be read of the run afterwards. */
export async function tell(run: CheckRun, flags: CheckFlags, io: Io): Promise<ExitCode> {
  try {
    await writeReport(run, { flags, io });
    for (const notice of run.notices) io.stderr.write(renderNotice(notice, run.locale, io.cwd));
    return run.notices.some(isFailure) ? 2 : exitCodeOf(run.reports, flags);
  } finally {
    run.close();
  }
}

function exitCodeOf(reports: readonly FileReport[], { maxWarnings, exitZero }: CheckFlags): ExitCode {
  if (exitZero) return 0;
  const { error, warning } = countAll(reports);
  return error > 0 || (maxWarnings !== null && warning > maxWarnings) ? 1 : 0;
}
