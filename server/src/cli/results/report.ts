import type { ReportedFinding, Severity, WordPlace } from '../../core/index';
import { readExact, writeExact } from '../storage/exact-json';
import type { TextStore } from '../storage/text-store';

/** What is to be told of one file that was checked. Text and findings may lie on the disk: each use reads them again. */
export interface FileReport {
  /** The absolute path, or the name of standard input. */
  readonly path: string;
  /** The text that the spans of the findings count in; empty where there are none, so that it need not be kept. */
  readonly text: string;
  /** The paragraphs of a Word document, whose text is rebuilt; null for a text. */
  readonly places: readonly WordPlace[] | null;
  readonly findings: readonly ReportedFinding[];
}

/** The report, with its text and findings in a store. */
export function keepReport({ path, text, places, findings }: FileReport, store: TextStore): FileReport {
  if (findings.length === 0) return { path, text: '', places: null, findings };
  const readText = store.keep(text);
  const readPlaces = places === null ? null : store.keep(writeExact(places));
  const readFindings = store.keep(writeExact(findings));
  return {
    path,
    get text() {
      return readText();
    },
    get places() {
      return readPlaces === null ? null : (readExact(readPlaces()) as readonly WordPlace[]);
    },
    get findings() {
      return readExact(readFindings()) as readonly ReportedFinding[];
    },
  };
}

/** How many findings there are of each severity. */
export type Counts = Readonly<Record<Severity, number>>;

/** Counts findings by severity. */
export function countFindings(findings: readonly ReportedFinding[]): Counts {
  const count = (severity: Severity): number =>
    findings.filter(finding => finding.severity === severity).length;
  return { error: count('error'), warning: count('warning'), information: count('information') };
}

/** Counts the findings of all reports by severity, report by report. */
export function countAll(reports: readonly FileReport[]): Counts {
  const all = { error: 0, warning: 0, information: 0 };
  for (const { findings } of reports) for (const { severity } of findings) all[severity] += 1;
  return all;
}

/** The report with other findings. Its text may lie on the disk and is not read. */
export function withFindings(report: FileReport, findings: readonly ReportedFinding[]): FileReport {
  return {
    path: report.path,
    get text() {
      return report.text;
    },
    get places() {
      return report.places;
    },
    findings,
  };
}

/** The reports with errors only. */
export function keepErrors(reports: readonly FileReport[]): readonly FileReport[] {
  return reports.map(report => ({
    path: report.path,
    get text() {
      return report.text;
    },
    get places() {
      return report.places;
    },
    get findings() {
      return report.findings.filter(({ severity }) => severity === 'error');
    },
  }));
}
