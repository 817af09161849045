import { readFile } from 'node:fs/promises';
import { InputFault, reasonOf } from './input-fault';
import { REPORT_FORMAT, type Report } from './report';

/** Reads a report.json that an earlier run wrote. */
export async function readEarlierReport(path: string): Promise<Report> {
  const value = parse(path, await readText(path));
  if (!isReport(value)) {
    throw new InputFault(`--against "${path}" is no report.json of this format (${REPORT_FORMAT}).`);
  }
  return value;
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new InputFault(`--against "${path}" cannot be read (${reasonOf(error)}).`, { cause: error });
  }
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InputFault(`--against "${path}" is not JSON (${reasonOf(error)}).`, { cause: error });
  }
}

function isReport(value: unknown): value is Report {
  if (typeof value !== 'object' || value === null) return false;
  if (!('format' in value) || value.format !== REPORT_FORMAT) return false;
  return 'findings' in value && Array.isArray(value.findings) && value.findings.every(isFinding);
}

/** The keys that findings are compared by, and the ones that are shown. */
const KEYS = ['file', 'ruleId', 'messageId', 'severity', 'message', 'sentence'];

function isFinding(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const entries = new Map<string, unknown>(Object.entries(value));
  const arithmetic = entries.get('arithmetic');
  const isTold = arithmetic === null || typeof arithmetic === 'string';
  return (
    isTold &&
    typeof entries.get('line') === 'number' &&
    KEYS.every(key => typeof entries.get(key) === 'string') &&
    isPassage(entries.get('passage'))
  );
}

const PART_KINDS: readonly unknown[] = ['plain', 'found', 'related'];

function isPassage(value: unknown): boolean {
  return Array.isArray(value) && value.every(isPassagePart);
}

function isPassagePart(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return (
    'kind' in value && PART_KINDS.includes(value.kind) && 'text' in value && typeof value.text === 'string'
  );
}
