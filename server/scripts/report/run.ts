import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createRegister } from '../../src/core/index';
import { readCentral } from '../pack-register';
import { parseArguments, USAGE, type ReportArguments } from './arguments';
import { compareReports, type Difference } from './compare';
import { readDocuments } from './documents';
import { readEarlierReport } from './earlier';
import { InputFault } from './input-fault';
import { formatHtml } from './html';
import { mergeJudgements, readJudgements, writeJudgements } from './judgements';
import { formatPrecision } from './precision';
import { formatMarkdown } from './markdown';
import { makeReport } from './make-report';
import type { Report } from './report';
import { countTies, formatTies } from './tie-rates';

/** Where lines for people go. */
export interface ReportOutput {
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
}

/** Runs the script. 0: written. 1: written, but a rule failed on a document. 2: the arguments cannot be followed. */
export async function runReport(args: readonly string[], output: ReportOutput): Promise<0 | 1 | 2> {
  try {
    const request = parseArguments(args);
    if (request === 'help') {
      output.print(USAGE);
      return 0;
    }
    return await writeReport(request, output);
  } catch (error) {
    if (!(error instanceof InputFault)) throw error;
    output.complain(`report: ${error.message}`);
    return 2;
  }
}

async function writeReport(
  { folder, against, judge, out }: ReportArguments,
  output: ReportOutput,
): Promise<0 | 1> {
  const earlier = against === null ? null : await readEarlierReport(against);
  const known = judge === null ? [] : await readJudgements(judge);
  const page = join(out, 'report.md');
  const register = createRegister({ builtIn: await readCentral(), own: [] });
  const documents = await readDocuments(folder, page);
  const report = makeReport(documents, register);
  const difference = earlier === null ? null : compareReports(earlier, report);
  const judgements = judge === null ? null : mergeJudgements(known, report);
  await mkdir(out, { recursive: true });
  await writeFile(join(out, 'report.json'), `${JSON.stringify(report, null, 2)}\n`);
  const judged = judgements === null ? '' : `\n${formatPrecision(report, judgements)}`;
  await writeFile(
    page,
    `${formatMarkdown(report, difference)}${judged}\n${formatTies(countTies(documents))}`,
  );
  if (judge !== null && judgements !== null) await writeJudgements(judge, judgements);
  await writeFile(join(out, 'report.html'), formatHtml(report, difference));
  output.print(summaryOf(report, difference));
  if (judgements !== null) output.print(`${judgements.length - known.length} new to be judged in ${judge}.`);
  output.print(`Written: ${page}, report.html and report.json.`);
  return report.faults.length === 0 ? 0 : 1;
}

function summaryOf({ documents, findings, faults, unread }: Report, difference: Difference | null): string {
  const parts = [`${documents} documents, ${findings.length} findings`];
  if (difference !== null)
    parts.push(`${difference.added.length} added, ${difference.removed.length} removed`);
  if (unread.length > 0) parts.push(`${unread.length} not read`);
  if (faults.length > 0) parts.push(`${faults.length} FAILURES OF RULES`);
  return `${parts.join('; ')}.`;
}
