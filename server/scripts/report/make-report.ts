import {
  createChecker,
  resolveSettings,
  RULES,
  type Register,
  type RuleId,
  type RuleMeta,
} from '../../src/core/index';
import { reportDocument, type DocumentReport } from './document-report';
import type { ReadDocument } from './documents';
import { REPORT_FORMAT, type Report, type ReportFinding, type RuleSummary } from './report';

/** Runs every rule over the documents: also those that are off by default, and whatever directives say. */
export function makeReport(documents: readonly ReadDocument[], register: Register): Report {
  const checker = createChecker(resolveSettings(RULES, [everyRuleOn()], { inlineDirectives: false }));
  const reports: DocumentReport[] = [];
  const unread: { file: string; reason: string }[] = [];
  for (const document of documents) {
    if (document.kind === 'read') reports.push(reportDocument(document, { checker, register }));
    else unread.push({ file: document.file, reason: document.reason });
  }
  const findings = reports.flatMap(report => report.findings);
  return {
    format: REPORT_FORMAT,
    documents: reports.length,
    rules: RULES.map(({ meta }) => summarise(meta, findings, reports.length)).sort(byRule),
    findings,
    faults: reports.flatMap(report => report.faults),
    unread,
  };
}

function everyRuleOn(): Parameters<typeof resolveSettings>[1][number] {
  const off = RULES.filter(({ meta }) => !meta.enabledByDefault);
  return {
    rules: Object.fromEntries(off.map(({ meta }) => [meta.id, { level: meta.severity, options: {} }])),
  };
}

function summarise(meta: RuleMeta, findings: readonly ReportFinding[], documents: number): RuleSummary {
  const own = findings.filter(({ ruleId }) => ruleId === (meta.id satisfies RuleId));
  const messages = Object.keys(meta.messages).map(
    messageId => [messageId, own.filter(finding => finding.messageId === messageId).length] as const,
  );
  return {
    ruleId: meta.id,
    findings: own.length,
    perThousand: Math.round((own.length * 10_000) / Math.max(documents, 1)) / 10,
    messages: Object.fromEntries(messages),
  };
}

function byRule(first: RuleSummary, second: RuleSummary): number {
  return first.ruleId < second.ruleId ? -1 : 1;
}
