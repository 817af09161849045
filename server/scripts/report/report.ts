import {
  createChecker,
  resolveSettings,
  RULES,
  type Register,
  type RuleId,
  type RuleMeta,
  type Severity,
} from '../../src/core/index';
import type { ReadDocument } from './documents';
import { reportDocument, type DocumentReport } from './document-report';

/** One finding, told so that it can be judged without opening the file. */
export interface ReportFinding {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly ruleId: string;
  readonly messageId: string;
  readonly severity: Severity;
  readonly message: string;
  /** The sentence on one line, with the found text between ⟦ and ⟧. */
  readonly sentence: string;
  /** The sentence in parts, with the figures that the finding speaks of told apart. */
  readonly passage: readonly PassagePart[];
  /** How the found figure comes about: "402 / 756 = 53,174…% → 53,17%"; null where nothing is reckoned. */
  readonly arithmetic: string | null;
}

/** A stretch of a sentence. */
export interface PassagePart {
  readonly kind: 'plain' | 'found' | 'related';
  readonly text: string;
}

/** A rule that threw on a document. */
export interface ReportFault {
  readonly file: string;
  readonly ruleId: string;
  readonly reason: string;
}

/** How often one rule spoke. */
export interface RuleSummary {
  readonly ruleId: string;
  readonly findings: number;
  /** Findings per 1,000 documents, with one decimal. */
  readonly perThousand: number;
  readonly messages: Readonly<Record<string, number>>;
}

/** What the rules found in a folder. The same for the same documents, byte for byte. */
export interface Report {
  readonly format: typeof REPORT_FORMAT;
  readonly documents: number;
  readonly rules: readonly RuleSummary[];
  readonly findings: readonly ReportFinding[];
  readonly faults: readonly ReportFault[];
  readonly unread: readonly { readonly file: string; readonly reason: string }[];
}

/** Raised when the shape of a report changes, so that two that cannot be compared are told apart. */
export const REPORT_FORMAT = 2;

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
