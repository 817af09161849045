import { placeInLines, type Severity } from '../../core/index';
import type { FileReport } from '../results/report';
import type { ReportContext } from './common/context';
import { failuresOf } from './common/failures';
import { machinePath } from '../terminal/path';
import { locate, messageIn } from './common/where';

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
};

/**
 * Workflow commands of GitHub Actions, one line for each finding, which GitHub shows beside the line of the file:
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands. Paths start at the repository.
 */
export function renderGithub(reports: readonly FileReport[], context: ReportContext): string {
  const { locale, cwd } = context;
  const folder = context.repository ?? cwd;
  const findings = reports.flatMap(report => {
    const { path, findings } = report;
    const source = locate(report);
    return findings.map(finding => {
      const { line, column, endLine, endColumn } = placeInLines(source.lines, finding.span);
      const place = { file: machinePath(path, folder), line, endLine, col: column, endColumn };
      const message = messageIn(source, finding, locale);
      return command(COMMANDS[finding.severity], { ...place, title: finding.ruleId }, message);
    });
  });
  const failures = failuresOf(context.notices).map(({ path, at, message }) => {
    const place = at === null ? {} : { line: at.line, col: at.column };
    return command('error', { file: machinePath(path, folder), ...place, title: 'vanban' }, message[locale]);
  });
  return [...findings, ...failures].join('');
}

function command(
  name: string,
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const pairs = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${pairs.join(',')}::${escapeMessage(message)}\n`;
}

/** The percent sign first: the others bring new ones. Other control characters would command the terminal that shows the log. */
function escapeMessage(text: string): string {
  return text
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A')
    .replace(/\p{Cc}/gu, '\u{FFFD}');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
