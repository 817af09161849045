import assert from 'node:assert/strict';
import {
  applyEdits,
  createChecker,
  createDocument,
  fixTitleOf,
  messageOf,
  relatedMessageOf,
  resolveSettings,
  RULES,
  type CheckResult,
  type Locale,
  type ReportedFinding,
  type Rule,
  type SettingsLayer,
} from '../../server/src/core/index';
import { nameFinding } from './document';
import type { Repaired } from './document-fixes';

/** The rules of cited documents, in the order of their ids. */
export const REFERENCE_RULES: readonly Rule[] = RULES.filter(({ meta }) => meta.group === 'reference');

/** Checks a text with the rules of cited documents alone. A rule that throws fails the test. */
export function checkReferences(text: string, ...layers: readonly SettingsLayer[]): CheckResult {
  const result = createChecker(resolveSettings(REFERENCE_RULES, layers)).check(createDocument(text));
  assert.ok(result !== null);
  assert.deepEqual(result.faults, []);
  return result;
}

/** What is found about cited documents, each as `year-mismatch.mismatch error "2021"`. */
export function referenceFindingsIn(text: string, ...layers: readonly SettingsLayer[]): readonly string[] {
  return checkReferences(text, ...layers).findings.map(finding => nameFinding(text, finding));
}

/** The only finding about cited documents; fails where there is none or a second one. */
export function getOnlyReferenceFinding(text: string, ...layers: readonly SettingsLayer[]): ReportedFinding {
  const [finding, ...others] = checkReferences(text, ...layers).findings;
  assert.ok(finding !== undefined, `nothing was found in: ${text}`);
  assert.deepEqual(
    others.map(other => nameFinding(text, other)),
    [],
  );
  return finding;
}

/** The message of a finding about cited documents. */
export function referenceMessageOf(finding: ReportedFinding, locale: Locale): string {
  return messageOf(ruleOf(finding).meta, finding, locale);
}

/** What is said of the related places and the repairs of a finding, in their order. */
export function referenceNotesOf(finding: ReportedFinding, locale: Locale): readonly string[] {
  const { meta } = ruleOf(finding);
  return [
    ...finding.related.map(place => relatedMessageOf(meta, place, locale)),
    ...finding.fixes.map(fix => fixTitleOf(meta, fix, locale)),
  ];
}

/** What each offered repair of each finding makes of the text, in the order in which they are offered. */
export function referenceRepairsOf(text: string): readonly Repaired[] {
  return checkReferences(text).findings.flatMap(finding =>
    finding.fixes.map(fix => ({
      title: fixTitleOf(ruleOf(finding).meta, fix, 'vi'),
      safety: fix.safety,
      preferred: fix.preferred,
      text: applyEdits(text, fix.edits),
    })),
  );
}

function ruleOf({ ruleId }: ReportedFinding): Rule {
  const rule = REFERENCE_RULES.find(({ meta }) => meta.id === ruleId);
  assert.ok(rule !== undefined, ruleId);
  return rule;
}
