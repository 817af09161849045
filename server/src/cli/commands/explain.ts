import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findNearest } from '../../config/index';
import { findRule, RULES, type Locale } from '../../core/index';
import { UsageError } from '../arguments/usage-error';
import type { ExitCode, Io } from '../io';
import { PHRASES } from '../phrases';

/** Prints the page of a rule. The pages lie beside the bundle. */
export async function runExplain(id: string, locale: Locale, io: Io): Promise<ExitCode> {
  const rule = findRule(id);
  if (rule === undefined) {
    const nearest = findNearest(
      id,
      RULES.map(({ meta }) => meta.id),
    );
    throw new UsageError(PHRASES.unknownRule(id, nearest));
  }
  const page = join(__dirname, 'rules', `${rule.meta.id}${locale === 'en' ? '.en' : ''}.md`);
  io.stdout.write(`${(await readFile(page, 'utf8')).trimEnd()}\n`);
  return 0;
}
