import { resolve } from 'node:path';
import type { Locale } from '../../core/index';
import { checkRegister, columnTitle, type ConfigurationProblem } from '../../config/index';
import { nodeReadText } from '../../config/node';
import { UsageError } from '../arguments/usage-error';
import { toOneLine } from '../terminal/cells';
import type { ExitCode, Io } from '../terminal/io';
import { displayPath } from '../terminal/path';
import { PHRASES } from '../wording/phrases';

/** Checks a register: a line for each place that is wrong, and how many documents there are on standard error. */
export async function runRegisterCheck(file: string, locale: Locale, io: Io): Promise<ExitCode> {
  if (!/\.(?:csv|json)$/iu.test(file)) throw new UsageError(PHRASES.registerForm(file));
  const path = resolve(io.cwd, file);
  const read = await nodeReadText(path);
  if (read.kind === 'absent') throw new UsageError(PHRASES.registerMissing(file));
  if (read.kind === 'unreadable') throw new UsageError(PHRASES.registerUnreadable(file, read.reason));
  const { documents, problems } = checkRegister(path, read.text);
  // A list of objects has its own keys.
  const nameOf = (key: string): string => (/\.json$/iu.test(file) ? key : columnTitle(key, locale));
  for (const problem of problems) {
    const named = { ...problem, key: nameOf(problem.key) };
    io.stdout.write(`${lineOf(named, locale, io.cwd)}\n`);
  }
  io.stderr.write(`${PHRASES.registerChecked(documents, problems.length)[locale]}\n`);
  return problems.length > 0 ? 1 : 0;
}

/** "so.csv:3:1: ngày ban hành: …", as compilers write it, so that editors and `grep` find the place. */
function lineOf(
  { file, line, column, key, message }: ConfigurationProblem,
  locale: Locale,
  cwd: string,
): string {
  const place = `${displayPath(file, cwd)}:${line}:${column}`;
  return `${place}: ${key === '' ? '' : `${key}: `}${toOneLine(message[locale])}`;
}
