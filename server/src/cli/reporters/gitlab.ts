import { indexLines, messageOf, type Severity } from '../../core/index';
import type { FileReport } from '../results/report';
import { fingerprintsOf } from '../fingerprint/fingerprint';
import type { ReportContext } from './common/context';
import { getMeta } from './common/meta-of';
import { machinePath } from '../terminal/path';
import { placeOf } from './common/place';

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
  const issues = reports.flatMap(({ path: file, text, findings }) => {
    const path = machinePath(file, cwd);
    const lines = indexLines(text);
    const fingerprints = fingerprintsOf(findings, text, path);
    return findings.map((finding, index) => {
      const { line, endLine } = placeOf(finding.span, lines);
      return {
        type: 'issue',
        description: messageOf(getMeta(finding.ruleId), finding, locale),
        check_name: finding.ruleId,
        fingerprint: fingerprints[index],
        severity: GITLAB_SEVERITIES[finding.severity],
        location: { path, lines: { begin: line, end: endLine } },
      };
    });
  });
  return `${JSON.stringify(issues, null, 2)}\n`;
}
