import type { Finding, RuleId, Severity } from '../rule/rule';
import { compareSpans, type Span } from '../text/span';

/** A finding with the rule that reported it, and the severity that the settings give it. */
export interface ReportedFinding extends Finding {
  readonly ruleId: RuleId;
  readonly severity: Severity;
}

/** A rule that threw. Its other findings in this document are lost; the other rules went on. */
export interface RuleFault {
  readonly ruleId: RuleId;
  readonly error: unknown;
}

/** A directive inside the text that silenced nothing, or does nothing. */
export interface UnusedDirective {
  /** `word`: its own word is none that a directive has. */
  readonly kind: 'rule' | 'word';
  readonly span: Span;
  /** The rule it names, or null for all rules; of `vanban-profile` the word that is no class; of `word` its own. */
  readonly ruleId: string | null;
}

/** What checking one document gave. Findings are sorted by position, then by rule id, without doubles. */
export interface CheckResult {
  readonly findings: readonly ReportedFinding[];
  /** How many findings directives silenced. */
  readonly suppressed: number;
  readonly unusedDirectives: readonly UnusedDirective[];
  readonly faults: readonly RuleFault[];
}

/** Orders findings as every face of the product shows them: by start, by end, by rule id, by message id. */
export function compareFindings(first: ReportedFinding, second: ReportedFinding): number {
  return (
    compareSpans(first.span, second.span) ||
    compareWords(first.ruleId, second.ruleId) ||
    compareWords(first.messageId, second.messageId)
  );
}

/** Sorts, and keeps one of findings with the same place, rule and message. */
export function sortAndDedupe(findings: readonly ReportedFinding[]): readonly ReportedFinding[] {
  const sorted = [...findings].sort(compareFindings);
  return sorted.filter((finding, index) => {
    const before = sorted[index - 1];
    return before === undefined || compareFindings(before, finding) !== 0;
  });
}

function compareWords(first: string, second: string): number {
  return first < second ? -1 : first > second ? 1 : 0;
}
