import type { Checker, CheckOptions } from '../engine/check';
import type { CheckResult, ReportedFinding } from '../engine/result';
import { compareSeverities } from '../engine/settings';
import { editDocument, type DocumentModel } from '../document/document';
import type { Fix, TextEdit } from '../rule/rule';

/** A draft, and how it was judged. */
export interface JudgedDraft {
  readonly document: DocumentModel;
  readonly checker: Checker;
  readonly surroundings: NonNullable<CheckOptions['surroundings']>;
  readonly result: CheckResult;
}

/** In a draft with more repairs than these little is right, and none is worth a try. */
const MOST_TRIED = 12;

/** A longer draft takes too long to be read again for each of them. */
const LONGEST_TRIED = 300_000;

/**
 * Those of some findings of a draft, without the repairs for review that would leave a finding as it is or bring one elsewhere that is as bad:
 * each is tried in the draft. A day that the calendar has is no repair where the same citation has another day further on. Costs an edit for
 * each repair, so it is asked where repairs are shown, and not at every key.
 */
export function withOfferedFixes(
  findings: readonly ReportedFinding[],
  judged: JudgedDraft,
): readonly ReportedFinding[] {
  const tried = judged.result.findings.reduce(
    (sum, one) => sum + one.fixes.filter(fix => isTried(one, fix)).length,
    0,
  );
  if (tried === 0 || tried > MOST_TRIED || judged.document.source.read.length > LONGEST_TRIED)
    return findings;
  return findings.map(finding => {
    const fixes = finding.fixes.filter(fix => !isTried(finding, fix) || isGood(judged, finding, fix));
    return fixes.length === finding.fixes.length ? finding : { ...finding, fixes };
  });
}

/** Figures, dates, citations and parts. What a repair of a word makes readable may be wrong in itself: "ghị quyết 23" cites nothing. */
function isTried({ ruleId }: ReportedFinding, { safety }: Fix): boolean {
  return safety === 'review' && !ruleId.startsWith('style/');
}

function isGood(
  { document, checker, surroundings, result }: JudgedDraft,
  finding: ReportedFinding,
  { edits }: Fix,
): boolean {
  const after = checker.check(editAll(document, edits), { surroundings });
  if (after === null) throw new Error('A check stopped that nobody stopped.');
  const [before, now] = [result.findings, after.findings];
  if (countOf(now, finding) >= countOf(before, finding)) return false;
  return now.every(
    other =>
      compareSeverities(other.severity, finding.severity) < 0 ||
      countOf(now, other) <= countOf(before, other),
  );
}

/** From the end on, so that no edit moves another. */
function editAll(document: DocumentModel, edits: readonly TextEdit[]): DocumentModel {
  return [...edits]
    .sort((first, second) => second.span.start - first.span.start)
    .reduce(editDocument, document);
}

function countOf(findings: readonly ReportedFinding[], { ruleId, messageId }: ReportedFinding): number {
  return findings.filter(other => other.ruleId === ruleId && other.messageId === messageId).length;
}
