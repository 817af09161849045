import { appendFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { errorCode } from '../../files/error-code';
import { UsageError } from '../arguments/usage-error';
import { replaceWhole } from '../files/replace-whole';
import { renderJobSummary } from '../reporters/job-summary';
import type { ReportContext } from '../reporters/common/context';
import type { FileReport } from '../results/report';
import type { Io } from '../terminal/io';
import { PHRASES } from '../wording/phrases';

// Loaded where a report goes to a file: most runs write to standard output.

/** Writes a report to the file that was asked for, in a folder that is made. */
export async function writeToFile(file: string, content: Iterable<string>, { cwd }: Io): Promise<void> {
  try {
    await replaceWhole(resolve(cwd, file), content);
  } catch (error) {
    throw new UsageError(PHRASES.outputUnwritable(file, errorCode(error)));
  }
}

/** GitHub names a file to which each step of a job may add its summary. */
export async function writeJobSummary(
  reports: readonly FileReport[],
  context: ReportContext,
  { env }: Io,
): Promise<void> {
  const file = env['GITHUB_STEP_SUMMARY'] ?? '';
  if (file === '') return;
  try {
    await appendFile(file, renderJobSummary(reports, context));
  } catch (error) {
    throw new UsageError(PHRASES.outputUnwritable(file, errorCode(error)));
  }
}
