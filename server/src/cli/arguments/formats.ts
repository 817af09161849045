import { normalize } from 'node:path';
import { PHRASES } from '../wording/phrases';
import { readChoice } from './choice';
import { UsageError } from './usage-error';

/** The forms in which a report can be written. */
export const FORMATS = [
  'text',
  'json',
  'jsonl',
  'sarif',
  'gitlab',
  'github',
  'junit',
  'checkstyle',
  'rdjson',
  'unix',
  'html',
] as const;
export type Format = (typeof FORMATS)[number];

/** The forms of what is no report: the list of rules, the configuration in force. */
export const LIST_FORMATS = ['text', 'json'] as const;
export type ListFormat = (typeof LIST_FORMATS)[number];

/** One report to be written: its form, and the file it goes to; null for standard output. */
export interface ReportOutput {
  readonly format: Format;
  readonly file: string | null;
}

/**
 * The reports that were asked for by `--format NAME[=FILE]`, which may be repeated, and `--output-file`, the file of the
 * one format that names none. Throws a `UsageError` where two reports would be written over each other.
 */
export function readOutputs(formats: readonly string[], outputFile: string | null): readonly ReportOutput[] {
  const asked = (formats.length === 0 ? ['text'] : formats).map(readOutput);
  const open = asked.filter(({ file }) => file === null);
  if (open.length > 1) throw new UsageError(PHRASES.severalWithoutFile(open.map(({ format }) => format)));
  if (outputFile !== null && open.length === 0) throw new UsageError(PHRASES.outputFileUnused(outputFile));
  const outputs = asked.map(({ format, file }) => ({ format, file: file ?? outputFile }));
  const files = outputs.flatMap(({ file }) => (file === null ? [] : normalize(file)));
  const twice = files.find((file, index) => files.indexOf(file) !== index);
  if (twice !== undefined) throw new UsageError(PHRASES.sameOutputFile(twice));
  return outputs;
}

function readOutput(value: string): ReportOutput {
  const equals = value.indexOf('=');
  if (equals === -1) return { format: readChoice('--format', value, FORMATS), file: null };
  const format = readChoice('--format', value.slice(0, equals), FORMATS);
  const file = value.slice(equals + 1);
  if (file === '') throw new UsageError(PHRASES.valueMissing(`--format ${value}`));
  return { format, file };
}
