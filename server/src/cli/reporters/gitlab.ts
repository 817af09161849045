import { placeInLines, type Severity } from '../../core/index';
import type { FileReport } from '../results/report';
import { fingerprintsOf } from '../fingerprint/fingerprint';
import type { ReportContext } from './common/context';
import { machinePath } from '../terminal/path';
import { locate, messageIn } from './common/where';

/** GitLab's words for severities. "critical" and "blocker" are for what breaks a running system. */
const GITLAB_SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'major',
  warning: 'minor',
  information: 'info',
};

/**
 * A Code Quality report for GitLab: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format. GitLab
 * compares the fingerprints of two branches, so they hold the path and the sentence, and not the line.
 */
export function renderGitlab(reports: readonly FileReport[], { locale, cwd }: ReportContext): string {
  const issues = reports.flatMap(report => {
    const { findings } = report;
    const path = machinePath(report.path, cwd);
    const source = locate(report);
    const fingerprints = fingerprintsOf(findings, source.text, path);
    return findings.map((finding, index) => {
      const { line, endLine } = placeInLines(source.lines, finding.span);
      return {
        type: 'issue',
        description: messageIn(source, finding, locale),
        check_name: finding.ruleId,
        fingerprint: fingerprints[index],
        severity: GITLAB_SEVERITIES[finding.severity],
        location: { path, lines: { begin: line, end: endLine } },
      };
    });
  });
  return `${JSON.stringify(issues, null, 2)}\n`;
}
