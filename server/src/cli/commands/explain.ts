import { findNearest } from '../../config/index';
import { findRule, RULES, type Locale } from '../../core/index';
import { UsageError } from '../arguments/usage-error';
import { UNUSED_DIRECTIVE } from '../results/unused-directives';
import type { ExitCode, Io } from '../terminal/io';
import { PHRASES } from '../wording/phrases';
import { readRulePage } from './rule-page';

/** Prints the page of whatever a report names: a rule, or the report of unused directives. */
export function runExplain(id: string, locale: Locale, io: Io): ExitCode {
  const isKnown = findRule(id) !== undefined || id === UNUSED_DIRECTIVE.id;
  if (!isKnown) {
    const nearest = findNearest(
      id,
      RULES.map(({ meta }) => meta.id),
    );
    throw new UsageError(PHRASES.unknownRule(id, nearest));
  }
  io.stdout.write(readRulePage(id, locale));
  return 0;
}
