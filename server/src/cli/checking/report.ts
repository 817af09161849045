import type { ReportedFinding, Severity } from '../../core/index';

/** What is to be told of one file that was checked. */
export interface FileReport {
  /** The absolute path, or the name of standard input. */
  readonly path: string;
  /** The text that the spans of the findings count in; empty where there are none, so that it need not be kept. */
  readonly text: string;
  readonly findings: readonly ReportedFinding[];
}

/** How many findings there are of each severity. */
export type Counts = Readonly<Record<Severity, number>>;

/** Counts findings by severity. */
export function countFindings(findings: readonly ReportedFinding[]): Counts {
  const count = (severity: Severity): number =>
    findings.filter(finding => finding.severity === severity).length;
  return { error: count('error'), warning: count('warning'), information: count('information') };
}

/** The report with other findings. Its text may lie on the disk and is not read. */
export function withFindings(report: FileReport, findings: readonly ReportedFinding[]): FileReport {
  return {
    path: report.path,
    get text() {
      return report.text;
    },
    findings,
  };
}

/** The reports with errors only. */
export function keepErrors(reports: readonly FileReport[]): readonly FileReport[] {
  return reports.map(report =>
    withFindings(
      report,
      report.findings.filter(({ severity }) => severity === 'error'),
    ),
  );
}
