import { parseArgs } from 'node:util';
import { InputFault, reasonOf } from './input-fault';

/** What the script is asked to do. */
export interface ReportArguments {
  readonly folder: string;
  /** An earlier report.json to compare with; null for none. */
  readonly against: string | null;
  /** A file of judgements, which is read and brought up to date; null for none. */
  readonly judge: string | null;
  /** The folder that the report is written to. */
  readonly out: string;
}

export const USAGE =
  'Usage: npm run report -- FOLDER [--against EARLIER.json] [--judge FILE.json] [--out DIR]';

const OPTIONS = {
  against: { type: 'string' },
  judge: { type: 'string' },
  out: { type: 'string', default: '.cache/report' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Reads the arguments. Throws an InputFault that names the one that cannot be followed. */
export function parseArguments(args: readonly string[]): ReportArguments | 'help' {
  const { values, positionals } = parse(args);
  if (values.help) return 'help';
  const [folder, extra] = positionals;
  if (folder === undefined) throw new InputFault(`FOLDER is missing. ${USAGE}`);
  if (extra !== undefined) throw new InputFault(`one FOLDER is taken, "${extra}" is too many. ${USAGE}`);
  return { folder, against: values.against ?? null, judge: values.judge ?? null, out: values.out };
}

function parse(
  args: readonly string[],
): ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true; args: string[] }>> {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/\. .*$/su, '') : reasonOf(error);
    throw new InputFault(`${reason}. ${USAGE}`, { cause: error });
  }
}
