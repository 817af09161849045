import { readFile, writeFile } from 'node:fs/promises';
import { InputFault, reasonOf } from './input-fault';
import type { Report, ReportFinding } from './report';

/** What a reader says of a finding; `open` until somebody has read it. */
export type Verdict = 'true' | 'false' | 'debatable' | 'open';

const VERDICTS: readonly string[] = ['true', 'false', 'debatable', 'open'] satisfies readonly Verdict[];

/** One finding with what was said of it. A reader writes the verdict, and a note where he likes. */
export interface Judgement extends Pick<
  ReportFinding,
  'file' | 'ruleId' | 'messageId' | 'severity' | 'message' | 'sentence'
> {
  readonly verdict: Verdict;
  readonly note: string;
}

/** Raised when the shape of the file changes. */
const FORMAT = 1;

/** Reads a file of judgements; none where there is no such file yet. Throws an InputFault that names what is wrong and where. */
export async function readJudgements(path: string): Promise<readonly Judgement[]> {
  const text = await readText(path);
  if (text === null) return [];
  const value = parse(path, text);
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== FORMAT)
    throw new InputFault(`--judge "${path}": "format" must be ${FORMAT}.`);
  if (!('judgements' in value) || !Array.isArray(value.judgements))
    throw new InputFault(`--judge "${path}": "judgements" must be a list.`);
  return value.judgements.map((entry: unknown, index) =>
    checked(entry, `--judge "${path}": judgements[${index}]`),
  );
}

/**
 * The judgements with the findings of a report: those that are known keep their verdict, errors and warnings that are new come behind
 * them as open. What is found no longer stays, so that nothing that was read is lost.
 */
export function mergeJudgements(known: readonly Judgement[], { findings }: Report): readonly Judgement[] {
  const keys = new Set(known.map(keyOf));
  const fresh: Judgement[] = [];
  for (const finding of findings) {
    if (finding.severity === 'information' || keys.has(keyOf(finding))) continue;
    keys.add(keyOf(finding));
    const { file, ruleId, messageId, severity, message, sentence } = finding;
    fresh.push({ file, ruleId, messageId, severity, message, sentence, verdict: 'open', note: '' });
  }
  return [...known, ...fresh];
}

/** Writes a file of judgements, one to a line, so that a change shows in a comparison. */
export async function writeJudgements(path: string, judgements: readonly Judgement[]): Promise<void> {
  const lines = judgements.map(judgement => `    ${JSON.stringify(judgement)}`);
  await writeFile(path, `{\n  "format": ${FORMAT},\n  "judgements": [\n${lines.join(',\n')}\n  ]\n}\n`);
}

/** The same finding in two runs: see `compareReports`. */
export function keyOf({
  file,
  ruleId,
  messageId,
  sentence,
}: Pick<ReportFinding, 'file' | 'ruleId' | 'messageId' | 'sentence'>): string {
  return JSON.stringify([file, ruleId, messageId, sentence]);
}

async function readText(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw new InputFault(`--judge "${path}" cannot be read (${reasonOf(error)}).`, { cause: error });
  }
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InputFault(`--judge "${path}" is not JSON (${reasonOf(error)}).`, { cause: error });
  }
}

const TEXTS = ['file', 'ruleId', 'messageId', 'severity', 'message', 'sentence', 'note'];

function checked(entry: unknown, place: string): Judgement {
  if (!isRecord(entry)) throw new InputFault(`${place} must be an object.`);
  for (const key of TEXTS)
    if (typeof entry[key] !== 'string') throw new InputFault(`${place}: "${key}" must be a text.`);
  if (!isJudgement(entry)) throw new InputFault(`${place}: "verdict" must be one of ${VERDICTS.join(', ')}.`);
  return entry;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isJudgement(entry: object): entry is Judgement {
  return 'verdict' in entry && typeof entry.verdict === 'string' && VERDICTS.includes(entry.verdict);
}
