import assert from 'node:assert/strict';
import {
  applyEdits,
  createChecker,
  createDocument,
  fixTitleOf,
  messageOf,
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

/** The rules of dates and periods, in the order of their ids. */
export const DATE_RULES: readonly Rule[] = RULES.filter(({ meta }) => meta.group === 'date');

/** Checks a text with the rules of dates alone. A rule that throws fails the test. */
export function checkDates(text: string, ...layers: readonly SettingsLayer[]): CheckResult {
  const result = createChecker(resolveSettings(DATE_RULES, layers)).check(createDocument(text));
  assert.ok(result !== null);
  assert.deepEqual(result.faults, []);
  return result;
}

/** What is found about dates, each as `weekday-mismatch.mismatch error "thứ Năm"`. */
export function dateFindingsIn(text: string, ...layers: readonly SettingsLayer[]): readonly string[] {
  return checkDates(text, ...layers).findings.map(finding => nameFinding(text, finding));
}

/** The only finding about dates; fails where there is none or a second one. */
export function getOnlyDateFinding(text: string, ...layers: readonly SettingsLayer[]): ReportedFinding {
  const [finding, ...others] = checkDates(text, ...layers).findings;
  assert.ok(finding !== undefined, `nothing was found in: ${text}`);
  assert.deepEqual(
    others.map(other => nameFinding(text, other)),
    [],
  );
  return finding;
}

/** The message of a finding about dates. */
export function dateMessageOf(finding: ReportedFinding, locale: Locale): string {
  return messageOf(ruleOf(finding).meta, finding, locale);
}

/** What each offered repair of each finding makes of the text, in the order in which they are offered. */
export function dateRepairsOf(text: string): readonly Repaired[] {
  return checkDates(text).findings.flatMap(finding =>
    finding.fixes.map(fix => ({
      title: fixTitleOf(ruleOf(finding).meta, fix, 'vi'),
      safety: fix.safety,
      preferred: fix.preferred,
      text: applyEdits(text, fix.edits),
    })),
  );
}

function ruleOf({ ruleId }: ReportedFinding): Rule {
  const rule = DATE_RULES.find(({ meta }) => meta.id === ruleId);
  assert.ok(rule !== undefined, ruleId);
  return rule;
}
