import type { DocumentSource } from '../document/source';
import type { Fix } from '../rule/rule';
import type { ReportedFinding } from './result';

/**
 * Findings in the text as it is written: the one place where their spans go back to it. A repair that would take away something that is
 * not read, as a mark of emphasis inside a figure, is left out.
 */
export function writtenFindings(
  findings: readonly ReportedFinding[],
  source: DocumentSource,
): ReportedFinding[] {
  if (source.isAsWritten) return [...findings];
  return findings.map(finding => ({
    ...finding,
    span: source.toWritten(finding.span),
    related: finding.related.map(place =>
      place.elsewhere === undefined ? { ...place, span: source.toWritten(place.span) } : place,
    ),
    fixes: finding.fixes.flatMap(fix => writtenFix(fix, source)),
  }));
}

function writtenFix(fix: Fix, source: DocumentSource): readonly Fix[] {
  const edits = fix.edits.flatMap(edit => source.editToWritten(edit) ?? []);
  return edits.length === fix.edits.length ? [{ ...fix, edits }] : [];
}
