import assert from 'node:assert/strict';
import {
  applyEdits,
  createChecker,
  createDocument,
  fixTitleOf,
  messageOf,
  resolveSettings,
  type CheckResult,
  type Locale,
  type ReportedFinding,
  type Rule,
  type SettingsLayer,
} from '../../server/src/core/index';
import { beforeCitation } from '../../server/src/core/rules/date/before-citation';
import { canChiMismatch } from '../../server/src/core/rules/date/can-chi-mismatch';
import { durationMismatch } from '../../server/src/core/rules/date/duration-mismatch';
import { impossibleDate } from '../../server/src/core/rules/date/impossible-date';
import { impossiblePeriod } from '../../server/src/core/rules/date/impossible-period';
import { mixedStyle } from '../../server/src/core/rules/date/mixed-style';
import { reversedPeriod } from '../../server/src/core/rules/date/reversed-period';
import { twoDigitYear } from '../../server/src/core/rules/date/two-digit-year';
import { weekdayMismatch } from '../../server/src/core/rules/date/weekday-mismatch';
import { writtenForm } from '../../server/src/core/rules/date/written-form';
import { zeroPadding } from '../../server/src/core/rules/date/zero-padding';
import { nameFinding } from './document';
import type { Repaired } from './document-fixes';

/** The rules of dates and periods, in the order of their ids. */
export const DATE_RULES: readonly Rule[] = [
  beforeCitation,
  canChiMismatch,
  durationMismatch,
  impossibleDate,
  impossiblePeriod,
  mixedStyle,
  reversedPeriod,
  twoDigitYear,
  weekdayMismatch,
  writtenForm,
  zeroPadding,
];

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
