import { keyOf } from './judgements';
import type { Report, ReportFinding } from './report';

/** What changed between two reports, each in the order of its report. */
export interface Difference {
  readonly added: readonly ReportFinding[];
  readonly removed: readonly ReportFinding[];
}

/**
 * Compares two reports. Findings are the same when file, rule, message and sentence are; the line does not matter, since
 * a text that grows above a finding moves it. The same sentence may stand in a file more than once.
 */
export function compareReports(earlier: Report, now: Report): Difference {
  return {
    added: missingFrom(earlier.findings, now.findings),
    removed: missingFrom(now.findings, earlier.findings),
  };
}

/** The findings of the second list that the first one does not have, or not as often. */
function missingFrom(
  known: readonly ReportFinding[],
  findings: readonly ReportFinding[],
): readonly ReportFinding[] {
  const left = new Map<string, number>();
  for (const finding of known) left.set(keyOf(finding), (left.get(keyOf(finding)) ?? 0) + 1);
  return findings.filter(finding => {
    const count = left.get(keyOf(finding)) ?? 0;
    left.set(keyOf(finding), count - 1);
    return count <= 0;
  });
}
