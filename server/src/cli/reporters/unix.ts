import { placeInLines } from '../../core/index';
import type { FileReport } from '../results/report';
import { toOneLine } from '../terminal/cells';
import type { ReportContext } from './common/context';
import { displayPath } from '../terminal/path';
import { locate, messageIn } from './common/where';

/**
 * One line for each finding, in the form that compilers made common: `path:line:column: severity: message [rule]`. The
 * names of the severities are English in both languages, since programs read them.
 */
export function renderUnix(reports: readonly FileReport[], { locale, cwd }: ReportContext): string {
  const lines = reports.flatMap(report => {
    const { path, findings } = report;
    const source = locate(report);
    return findings.map(finding => {
      const { line, column } = placeInLines(source.lines, finding.span);
      const message = toOneLine(messageIn(source, finding, locale));
      return `${displayPath(path, cwd)}:${line}:${column}: ${finding.severity}: ${message} [${finding.ruleId}]\n`;
    });
  });
  return lines.join('');
}
