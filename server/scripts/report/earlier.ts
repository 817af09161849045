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
  return typeof entries.get('line') === 'number' && KEYS.every(key => typeof entries.get(key) === 'string');
}
