import type { CheckFlags } from '../arguments/check-flags';
import { readFlagsLayer } from '../arguments/rule-flags';
import { CheckRun } from '../checking/check-run';
import { countFindings, type FileReport } from '../checking/report';
import { createSettingsSource } from '../checking/settings-source';
import type { ExitCode, Io } from '../io';
import { isFailure } from '../checking/notice';
import { renderNotice } from '../reporters/notices';
import { writeReport } from './write-report';

/** Checks what the arguments name, in the order of their paths. One file after the other: each takes milliseconds. */
export async function runCheck(flags: CheckFlags, io: Io): Promise<ExitCode> {
  const layer = await readFlagsLayer(flags);
  const source = await createSettingsSource({ flags, layer, cwd: io.cwd });
  const run = new CheckRun(flags, source, io);
  await run.checkAll();
  await writeReport(run, { flags, io });
  for (const notice of run.notices) io.stderr.write(renderNotice(notice, run.locale, io.cwd));
  return run.notices.some(isFailure) ? 2 : exitCodeOf(run.reports, flags);
}

function exitCodeOf(reports: readonly FileReport[], { maxWarnings, exitZero }: CheckFlags): ExitCode {
  if (exitZero) return 0;
  const { error, warning } = countFindings(reports.flatMap(({ findings }) => findings));
  return error > 0 || (maxWarnings !== null && warning > maxWarnings) ? 1 : 0;
}
