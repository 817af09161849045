import { fixTitleOf, indexLines, lineColumnAt, type Locale } from '../../core/index';
import type { Notice } from '../results/notice';
import { PHRASES } from '../wording/phrases';
import { toOneLine } from '../terminal/cells';
import { getMeta } from './common/meta-of';
import { displayPath } from '../terminal/path';

/** One line: place, then message. */
export function renderNotice(notice: Notice, locale: Locale, cwd: string): string {
  switch (notice.kind) {
    case 'file':
    case 'remark': {
      const { path, message } = notice.problem;
      return `vanban: ${displayPath(path, cwd)}: ${toOneLine(message[locale])}\n`;
    }
    case 'configuration': {
      const { file, line, column, key, message } = notice.problem;
      const place = `${displayPath(file, cwd)}:${line}:${column}`;
      const told = key === '' ? message[locale] : `${key}: ${message[locale]}`;
      return `vanban: ${place}: ${toOneLine(told)}\n`;
    }
    case 'left-out':
      return `vanban: ${PHRASES.leftOut(notice.count)[locale]}\n`;
    case 'would-fix':
      return `vanban: ${PHRASES.wouldFix(notice.places, notice.files)[locale]}\n`;
    case 'fixed':
      // The report says it, behind its totals.
      return '';
    case 'fault': {
      const { error, ruleId } = notice.fault;
      const reason = toOneLine(error instanceof Error ? error.message : String(error));
      return `vanban: ${displayPath(notice.path, cwd)}: ${PHRASES.ruleFault(ruleId, reason)[locale]}\n`;
    }
    case 'rolled-back':
      return renderRolledBack(notice, locale, cwd);
  }
}

type RolledBackNotice = Extract<Notice, { kind: 'rolled-back' }>;

function renderRolledBack({ path, text, rolledBack }: RolledBackNotice, locale: Locale, cwd: string): string {
  const { finding, fix, brings } = rolledBack;
  const { line, column } = lineColumnAt(indexLines(text), finding.span.start);
  const message = PHRASES.rolledBack(
    toOneLine(fixTitleOf(getMeta(finding.ruleId), fix, locale)),
    brings.ruleId,
  );
  return `vanban: ${displayPath(path, cwd)}:${line}:${column}: ${message[locale]}\n`;
}
