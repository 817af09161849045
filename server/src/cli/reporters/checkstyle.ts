import { placeInLines, type Severity } from '../../core/index';
import type { FileReport } from '../results/report';
import type { ReportContext } from './common/context';
import { failuresOf } from './common/failures';
import { attributes } from './common/markup';
import { machinePath } from '../terminal/path';
import { locate, messageIn } from './common/where';

const CHECKSTYLE_SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'info',
};

/** The XML of Checkstyle, which many viewers read. Every file that was checked is named; a failure is an error at line 1. */
export function renderCheckstyle(reports: readonly FileReport[], context: ReportContext): string {
  const files = reports.map(report => renderFile(report, context));
  const failures = failuresOf(context.notices).map(({ path, at, message }) => {
    const place = at ?? { line: 1, column: 1 };
    const error = attributes({
      ...place,
      severity: 'error',
      message: message[context.locale],
      source: 'vanban',
    });
    return `  <file${attributes({ name: machinePath(path, context.cwd) })}>\n    <error${error}/>\n  </file>\n`;
  });
  const body = [...files, ...failures].join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="10.0">\n${body}</checkstyle>\n`;
}

function renderFile(report: FileReport, { locale, cwd }: ReportContext): string {
  const { path, findings } = report;
  const name = attributes({ name: machinePath(path, cwd) });
  if (findings.length === 0) return `  <file${name}/>\n`;
  const source = locate(report);
  const errors = findings.map(finding => {
    const { line, column } = placeInLines(source.lines, finding.span);
    const values = attributes({
      line,
      column,
      severity: CHECKSTYLE_SEVERITIES[finding.severity],
      message: messageIn(source, finding, locale),
      source: `vanban/${finding.ruleId}`,
    });
    return `    <error${values}/>\n`;
  });
  return `  <file${name}>\n${errors.join('')}  </file>\n`;
}
