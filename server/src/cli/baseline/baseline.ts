import { isAbsolute, relative, sep } from 'node:path';
import { withFindings, type FileReport } from '../results/report';
import { fingerprintsOf } from '../fingerprint/fingerprint';

/** So many findings of one name are accepted. */
export interface Accepted {
  readonly rule: string;
  /** See `fingerprintOf`: it survives edits elsewhere in the draft. */
  readonly fingerprint: string;
  /** At least 1. */
  readonly count: number;
}

/** What is accepted, by file: the path from the folder of the baseline, with "/" between folders, in NFC. */
export type Baseline = ReadonlyMap<string, readonly Accepted[]>;

/** Accepted findings of one file that are there no more. */
export interface Stale {
  readonly file: string;
  readonly rules: readonly string[];
  readonly count: number;
}

/** What is left of reports when the accepted findings are taken out. */
export interface Sifted {
  readonly reports: readonly FileReport[];
  readonly accepted: number;
  readonly stale: readonly Stale[];
}

/** How a baseline in a folder names a file; standard input keeps its name. */
export function nameInBaseline(path: string, folder: string): string {
  const name = isAbsolute(path) ? relative(folder, path).split(sep).join('/') : path;
  return name.normalize('NFC');
}

/** Takes accepted findings out: of equal ones the first so many. Says which entries of the files that were checked are stale. */
export function siftReports(reports: readonly FileReport[], baseline: Baseline, folder: string): Sifted {
  const sifted = reports.map(report => {
    const file = nameInBaseline(report.path, folder);
    const accepted = baseline.get(file) ?? [];
    return accepted.length === 0 ? { report, taken: 0, stale: null } : siftReport(report, file, accepted);
  });
  return {
    reports: sifted.map(({ report }) => report),
    accepted: sifted.reduce((sum, { taken }) => sum + taken, 0),
    stale: sifted.flatMap(({ stale }) => stale ?? []),
  };
}

/** The findings of the reports as entries of a baseline. */
export function baselineOf(reports: readonly FileReport[], folder: string): Baseline {
  const found = reports.filter(({ findings }) => findings.length > 0);
  return new Map(found.map(report => [nameInBaseline(report.path, folder), countFindings(report)]));
}

/** The entries of both; of a file that both have, those of the second. */
export function mergeBaselines(first: Baseline, second: Baseline): Baseline {
  return new Map([...first, ...second]);
}

interface SiftedReport {
  readonly report: FileReport;
  readonly taken: number;
  readonly stale: Stale | null;
}

function siftReport(report: FileReport, file: string, accepted: readonly Accepted[]): SiftedReport {
  const names = namesOf(report);
  const allowed = new Map(accepted.map(({ fingerprint, count }) => [fingerprint, count]));
  const findings = report.findings.filter((_, index) => {
    const { fingerprint, place } = names[index] ?? UNNAMED;
    return place > (allowed.get(fingerprint) ?? 0);
  });
  const taken = report.findings.length - findings.length;
  return { report: withFindings(report, findings), taken, stale: staleOf(file, accepted, names) };
}

function staleOf(file: string, accepted: readonly Accepted[], names: readonly Name[]): Stale | null {
  const found = new Map(names.map(({ fingerprint, place }) => [fingerprint, place]));
  const gone = accepted.flatMap(({ rule, fingerprint, count }) => {
    const left = count - (found.get(fingerprint) ?? 0);
    return left > 0 ? [{ rule, left }] : [];
  });
  if (gone.length === 0) return null;
  const rules = [...new Set(gone.map(({ rule }) => rule))].sort();
  return { file, rules, count: gone.reduce((sum, { left }) => sum + left, 0) };
}

function countFindings(report: FileReport): readonly Accepted[] {
  const names = namesOf(report);
  const entries = report.findings.map(({ ruleId }, index): Accepted => {
    const { fingerprint, place } = names[index] ?? UNNAMED;
    return { rule: ruleId, fingerprint, count: place };
  });
  // Of equals, the last one has the number of them all.
  return [...new Map(entries.map(entry => [entry.fingerprint, entry])).values()];
}

/** A fingerprint and the how-manieth of its equals it is, from 1. */
interface Name {
  readonly fingerprint: string;
  readonly place: number;
}

const UNNAMED: Name = { fingerprint: '', place: 1 };

function namesOf({ findings, text }: FileReport): readonly Name[] {
  if (findings.length === 0) return [];
  return fingerprintsOf(findings, text).map(name => {
    const [fingerprint = '', place = '1'] = name.split(':');
    return { fingerprint, place: Number(place) };
  });
}
