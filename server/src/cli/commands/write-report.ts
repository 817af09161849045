import { createColors } from 'picocolors';
import type { Locale } from '../../core/index';
import type { CheckFlags } from '../arguments/check-flags';
import type { ReportOutput } from '../arguments/formats';
import type { Notice } from '../results/notice';
import { keepErrors, type FileReport } from '../results/report';
import type { Io, Output } from '../terminal/io';
import type { Rendered, ReportContext } from '../reporters/common/context';
import { loadRenderer } from '../reporters/renderers';
import { renderStats, type RunStats } from '../reporters/stats';
import { readRulePage } from './rule-page';
import { readVersion } from './version';

export interface ReportOptions {
  readonly flags: CheckFlags;
  readonly io: Io;
}

/** What a run gave, as far as reports tell it. */
export interface Reported {
  readonly reports: readonly FileReport[];
  readonly notices: readonly Notice[];
  readonly locale: Locale;
  /** True where standard output got a diff or a fixed draft, so that the report must go elsewhere. */
  readonly hasTakenStdout: boolean;
}

/**
 * Writes the reports: each to the file that was asked for, else to standard output; to standard error where standard
 * output holds a fixed draft; not at all where it holds a diff, which a program may be reading.
 */
export async function writeReport(run: Reported & RunStats, options: ReportOptions): Promise<void> {
  const { flags, io } = options;
  const failures: unknown[] = [];
  await run.stopwatch.time('report', async () => {
    for (const output of flags.outputs)
      await writeOne(run, output, options).catch((error: unknown) => failures.push(error));
  });
  if (flags.stats) io.stderr.write(renderStats(run, run.locale));
  // One report that cannot be written does not stop the others.
  if (failures.length > 0) throw failures[0];
}

async function writeOne(
  run: Reported,
  { format, file }: ReportOutput,
  options: ReportOptions,
): Promise<void> {
  const { flags, io } = options;
  if (file === null && flags.fix === 'diff') return;
  const output = file === null ? (run.hasTakenStdout ? io.stderr : io.stdout) : null;
  const reports = flags.quiet ? keepErrors(run.reports) : run.reports;
  const context = contextOf(run, output, options);
  const render = await loadRenderer(format);
  const content = render(reports, context);
  if (file === null) for (const part of inChunks(content)) output?.write(part);
  else {
    const { writeToFile } = await import('./report-files');
    await writeToFile(file, inChunks(content), io);
  }
  if (format === 'github') {
    const { writeJobSummary } = await import('./report-files');
    await writeJobSummary(reports, context, io);
  }
}

function contextOf(run: Reported, output: Output | null, { flags, io }: ReportOptions): ReportContext {
  const { locale, notices } = run;
  return {
    locale,
    notices,
    cwd: io.cwd,
    repository: io.env['GITHUB_WORKSPACE'] ?? null,
    quiet: flags.quiet,
    // A file never has colours.
    colors: createColors(output !== null && flags.color && wantsColors(output, io)),
    readVersion,
    readPage: ruleId => readRulePage(ruleId, locale),
  };
}

/** https://no-color.org: NO_COLOR counts when it is not empty; FORCE_COLOR is its opposite for what is no terminal. */
function wantsColors(output: Output, { env }: Io): boolean {
  if ((env['NO_COLOR'] ?? '') !== '') return false;
  if ((env['FORCE_COLOR'] ?? '0') !== '0') return true;
  return output.isTTY === true && env['TERM'] !== 'dumb';
}

/** Enough for one write. */
const CHUNK = 65_536;

function* inChunks(content: Rendered): Iterable<string> {
  if (typeof content === 'string') {
    yield content;
    return;
  }
  let chunk = '';
  for (const part of content) {
    chunk += part;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  yield chunk;
}
