import type { Difference } from './compare';
import type { Report, ReportFinding, RuleSummary } from './report';

/** The report to read: what changed, how often each rule speaks, then every finding under its rule and message. */
export function formatMarkdown(report: Report, difference: Difference | null): string {
  const { documents, findings, faults, unread, rules } = report;
  const lines = [
    '# Report of the rules',
    '',
    `${documents} documents, ${findings.length} findings.`,
    ...section(
      'Rules that failed',
      faults.map(({ file, ruleId, reason }) => `- \`${ruleId}\` on \`${file}\`: ${escape(reason)}`),
    ),
    ...section(
      'Not read',
      unread.map(({ file, reason }) => `- \`${file}\`: ${escape(reason)}`),
    ),
    ...(difference === null ? [] : formatDifference(difference)),
    ...section('Rules', formatRules(rules)),
    ...rules.flatMap(rule => formatRule(rule, findings)),
  ];
  return `${lines.join('\n')}\n`;
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', `## ${title}`, '', ...lines];
}

function formatDifference({ added, removed }: Difference): readonly string[] {
  const list = (findings: readonly ReportFinding[]): readonly string[] =>
    findings.length === 0 ? ['None.'] : findings.flatMap(formatWithRule);
  return [
    ...section(`Added (${added.length})`, list(added)),
    ...section(`Removed (${removed.length})`, list(removed)),
  ];
}

function formatRules(rules: readonly RuleSummary[]): readonly string[] {
  const rows = rules.map(({ ruleId, findings, perThousand, messages }) => {
    const counts = Object.entries(messages).map(([messageId, count]) => `${messageId} ${count}`);
    return `| ${ruleId} | ${findings} | ${perThousand.toFixed(1)} | ${counts.join(', ')} |`;
  });
  return ['| rule | findings | per 1,000 documents | by message |', '| --- | ---: | ---: | --- |', ...rows];
}

function formatRule(
  { ruleId, messages }: RuleSummary,
  findings: readonly ReportFinding[],
): readonly string[] {
  return Object.entries(messages).flatMap(([messageId, count]) => {
    const own = findings.filter(finding => finding.ruleId === ruleId && finding.messageId === messageId);
    return count === 0 ? [] : section(`${ruleId} · ${messageId} (${count})`, own.flatMap(formatFinding));
  });
}

function formatWithRule(finding: ReportFinding): readonly string[] {
  const [head = '', ...rest] = formatFinding(finding);
  return [`${head} \`${finding.ruleId}\` · ${finding.messageId}`, ...rest];
}

function formatFinding({ file, line, severity, message, sentence }: ReportFinding): readonly string[] {
  return [`- \`${file}:${line}\` ${severity}: ${escape(message)}`, `  > ${escape(sentence)}`];
}

/** Keeps the marks of a document from being read as Markdown. */
function escape(text: string): string {
  return text.replace(/[\\`*_<>|[\]#]/gu, found => `\\${found}`);
}
