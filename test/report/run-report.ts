import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runReport } from '../../server/scripts/report/run';

/** What a run printed, for people and as complaints, and how it ended. */
export interface ReportRun {
  readonly code: 0 | 1 | 2;
  readonly printed: readonly string[];
  readonly complaints: readonly string[];
}

/** Runs the script in this process, on real files. */
export async function run(...args: readonly string[]): Promise<ReportRun> {
  const printed: string[] = [];
  const complaints: string[] = [];
  const code = await runReport(args, {
    print: line => printed.push(line),
    complain: line => complaints.push(line),
  });
  return { code, printed, complaints };
}

/** The written report, as text. */
export async function readWritten(
  out: string,
): Promise<{ readonly markdown: string; readonly json: string }> {
  return {
    markdown: await readFile(join(out, 'report.md'), 'utf8'),
    json: await readFile(join(out, 'report.json'), 'utf8'),
  };
}
