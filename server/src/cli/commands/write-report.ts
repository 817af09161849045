import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { createColors } from 'picocolors';
import { errorCode } from '../../files/error-code';
import type { CheckFlags } from '../arguments/check-flags';
import { UsageError } from '../arguments/usage-error';
import type { CheckRun } from '../checking/check-run';
import { keepErrors } from '../checking/report';
import type { Io, Output } from '../io';
import { PHRASES } from '../phrases';
import { renderJson } from '../reporters/json';
import { renderStats } from '../reporters/stats';
import { renderText } from '../reporters/text';

export interface ReportOptions {
  readonly flags: CheckFlags;
  readonly io: Io;
}

/**
 * Writes the report: to the file that was asked for, else to standard output; to standard error where standard output
 * holds a fixed draft; not at all where it holds a diff, which a program may be reading.
 */
export async function writeReport(run: CheckRun, { flags, io }: ReportOptions): Promise<void> {
  const { outputFile, fix } = flags;
  await run.stopwatch.time('report', async () => {
    const output = run.hasTakenStdout ? io.stderr : io.stdout;
    if (outputFile !== null) await writeToFile(outputFile, render(run, flags, { io, output: null }), io);
    else if (fix !== 'diff') output.write(render(run, flags, { io, output }));
  });
  if (flags.stats) io.stderr.write(renderStats(run, run.locale));
}

interface Destination {
  readonly io: Io;
  /** Null for a file, which never has colours. */
  readonly output: Output | null;
}

function render(run: CheckRun, flags: CheckFlags, { io, output }: Destination): string {
  const colors = createColors(output !== null && flags.color && wantsColors(output, io));
  const context = { locale: run.locale, cwd: io.cwd, quiet: flags.quiet, colors };
  const reports = flags.quiet ? keepErrors(run.reports) : run.reports;
  return flags.format === 'json' ? renderJson(reports, context) : renderText(reports, context);
}

/** https://no-color.org: NO_COLOR counts when it is not empty; FORCE_COLOR is its opposite for what is no terminal. */
function wantsColors(output: Output, { env }: Io): boolean {
  if ((env['NO_COLOR'] ?? '') !== '') return false;
  if ((env['FORCE_COLOR'] ?? '0') !== '0') return true;
  return output.isTTY === true && env['TERM'] !== 'dumb';
}

async function writeToFile(file: string, content: string, { cwd }: Io): Promise<void> {
  const path = resolve(cwd, file);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  } catch (error) {
    throw new UsageError(PHRASES.outputUnwritable(file, errorCode(error)));
  }
}
