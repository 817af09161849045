import { resolve } from 'node:path';
import { errorCode } from '../../files/error-code';
import { MOST_BYTES } from '../../files/most-bytes';
import { readRegular } from '../../files/read-regular';
import type { Merge } from '../arguments/run-commands';
import { refuse, UsageError } from '../arguments/usage-error';
import { refuseReport } from '../files/guard-output';
import { replaceWhole } from '../files/replace-whole';
import type { ExitCode, Io } from '../terminal/io';
import { mergeJson } from '../merging/json';
import { isRecord, type Merged } from '../merging/merged';
import { mergeSarif } from '../merging/sarif';
import { PHRASES } from '../wording/phrases';
import { RUN_PHRASES } from '../wording/run-phrases';

/** Joins the reports of the parts of a divided run into the report that one run would have written. */
export async function runMerge({ files, outputFile, force }: Merge, io: Io): Promise<ExitCode> {
  if (outputFile !== null) refuse(refuseReport(outputFile, { cwd: io.cwd, force, inputs: files }));
  const reports = files.map(file => readReport(file, io.cwd));
  const merged = mergeReports(reports);
  if (merged.kind === 'foreign') throw new UsageError(RUN_PHRASES.notOneRun);
  if (merged.kind === 'conflict') throw new UsageError(RUN_PHRASES.checkedTwice(merged.path));
  const text = `${JSON.stringify(merged.value, null, 2)}\n`;
  if (outputFile === null) io.stdout.write(text);
  else await writeMerged(outputFile, text, io);
  return 0;
}

function mergeReports(reports: readonly unknown[]): Merged {
  if (reports.every(report => Array.isArray(report))) return mergeJson(reports);
  if (reports.every(isRecord) && reports.every(report => 'runs' in report)) return mergeSarif(reports);
  return { kind: 'foreign' };
}

function readReport(file: string, cwd: string): unknown {
  let text: string;
  try {
    text = new TextDecoder().decode(readRegular(resolve(cwd, file), MOST_BYTES.report));
  } catch (error) {
    throw new UsageError(RUN_PHRASES.unreadableReport(file, errorCode(error)));
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(RUN_PHRASES.brokenReport(file));
  }
}

async function writeMerged(file: string, text: string, { cwd }: Io): Promise<void> {
  try {
    await replaceWhole(resolve(cwd, file), text);
  } catch (error) {
    throw new UsageError(PHRASES.outputUnwritable(file, errorCode(error)));
  }
}
