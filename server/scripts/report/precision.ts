import { keyOf, type Judgement, type Verdict } from './judgements';
import type { Report, ReportFinding } from './report';

/** How often the findings of one rule and severity are right, counted over those of a report. */
export interface Precision {
  readonly ruleId: string;
  readonly severity: string;
  readonly counts: Readonly<Record<Verdict, number>>;
}

/** Counts the verdicts on the errors and warnings of a report, by rule. A finding that stands twice counts twice. */
export function countPrecision({ findings }: Report, judgements: readonly Judgement[]): readonly Precision[] {
  const verdicts = new Map(judgements.map(judgement => [keyOf(judgement), judgement.verdict]));
  const rows = new Map<string, Precision & { readonly counts: Record<Verdict, number> }>();
  for (const finding of findings.filter(({ severity }) => severity !== 'information')) {
    const { ruleId, severity } = finding;
    const key = `${severity} ${ruleId}`;
    const row = rows.get(key) ?? { ruleId, severity, counts: { true: 0, false: 0, debatable: 0, open: 0 } };
    rows.set(key, row);
    row.counts[verdicts.get(keyOf(finding)) ?? 'open'] += 1;
  }
  return [...rows].sort(([first], [second]) => (first < second ? -1 : 1)).map(([, row]) => row);
}

/** The section of the report: a row for each rule, a sum for each severity, and what is still to be read. */
export function formatPrecision(report: Report, judgements: readonly Judgement[]): string {
  const rows = countPrecision(report, judgements);
  const sums = [...new Set(rows.map(({ severity }) => severity))].map(severity =>
    sumOf(
      rows.filter(row => row.severity === severity),
      severity,
    ),
  );
  const lines = [
    '## Judged',
    '',
    '| severity | rule | true | debatable | false | open | true of those read |',
    '| --- | --- | ---: | ---: | ---: | ---: | ---: |',
    ...[...rows, ...sums].map(formatRow),
    ...formatOpen(report, judgements),
  ];
  return `${lines.join('\n')}\n`;
}

function sumOf(rows: readonly Precision[], severity: string): Precision {
  const total = (verdict: Verdict): number => rows.reduce((sum, { counts }) => sum + counts[verdict], 0);
  return {
    ruleId: 'all',
    severity,
    counts: {
      true: total('true'),
      false: total('false'),
      debatable: total('debatable'),
      open: total('open'),
    },
  };
}

function formatRow({ severity, ruleId, counts }: Precision): string {
  const read = counts.true + counts.false + counts.debatable;
  const share = read === 0 ? '' : `${((100 * counts.true) / read).toFixed(0)} %`;
  return `| ${severity} | ${ruleId} | ${counts.true} | ${counts.debatable} | ${counts.false} | ${counts.open} | ${share} |`;
}

function formatOpen({ findings }: Report, judgements: readonly Judgement[]): readonly string[] {
  const open = new Set(judgements.filter(({ verdict }) => verdict === 'open').map(keyOf));
  const toRead = findings.filter(finding => open.has(keyOf(finding)));
  return toRead.length === 0
    ? []
    : ['', `### To be read (${toRead.length})`, '', ...toRead.map(formatFinding)];
}

function formatFinding({ file, line, ruleId, message }: ReportFinding): string {
  return `- \`${file}:${line}\` \`${ruleId}\`: ${message.replace(/[\\`*_<>|[\]#]/gu, found => `\\${found}`)}`;
}
