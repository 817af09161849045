import assert from 'node:assert/strict';
import {
  createChecker,
  createDocument,
  resolveSettings,
  RULES,
  textAt,
  type CheckResult,
  type Register,
  type ReportedFinding,
  type Rule,
  type RuleMeta,
  type SettingsLayer,
} from '../../server/src/core/index';
import { othersIn, type Texts } from './other-drafts';

/** What a text is checked under; each of it may be left out. */
export interface Circumstances {
  readonly layers?: readonly SettingsLayer[];
  /** The other drafts, by the names of their files. */
  readonly others?: Texts;
  readonly register?: Register | null;
}

/** Checks a text with some rules. A rule that throws fails the test. */
export function judge(
  rules: readonly Rule[],
  text: string,
  { layers = [], others = {}, register = null }: Circumstances = {},
): CheckResult {
  const checker = createChecker(resolveSettings(rules, layers));
  const surroundings = { register, others: othersIn(others) };
  const result = checker.check(createDocument(text), { surroundings });
  assert.ok(result !== null);
  assert.deepEqual(result.faults, []);
  return result;
}

/** Checks a text with every rule. */
export function checkText(text: string, ...layers: readonly SettingsLayer[]): CheckResult {
  return judge(RULES, text, { layers });
}

/** The same among other drafts, by the names of their files. */
export function checkAmong(text: string, others: Texts, ...layers: readonly SettingsLayer[]): CheckResult {
  return judge(RULES, text, { layers, others });
}

/**
 * What is found in a text, but for its spelling and blanks: tests of what a text says show it in separate letters and with
 * blanks of every kind, which is a finding of its own.
 */
export function checkContent(text: string, ...layers: readonly SettingsLayer[]): CheckResult {
  const result = checkText(text, ...layers);
  return { ...result, findings: result.findings.filter(({ ruleId }) => !ruleId.startsWith('style/')) };
}

/** The findings of a text but for its spelling, each as `percent-mismatch.mismatch error "53,71%"`: rule, message, severity, marked text. */
export function findingsIn(text: string, ...layers: readonly SettingsLayer[]): readonly string[] {
  return checkContent(text, ...layers).findings.map(finding => nameFinding(text, finding));
}

/** One finding as `percent-mismatch.mismatch error "53,71%"`. */
export function nameFinding(text: string, finding: ReportedFinding): string {
  return `${nameMessage(finding)} ${finding.severity} "${textAt(text, finding.span)}"`;
}

/** Rule and message of a finding as `percent-mismatch.mismatch`; the group of the rule is left out. */
export function nameMessage({ ruleId, messageId }: Pick<ReportedFinding, 'ruleId' | 'messageId'>): string {
  return `${ruleId.slice(ruleId.indexOf('/') + 1)}.${messageId}`;
}

/** The only finding of a text, but for its spelling; fails where there is none or a second one. */
export function getOnlyFinding(text: string, ...layers: readonly SettingsLayer[]): ReportedFinding {
  return getOnly(text, checkContent(text, ...layers).findings);
}

/** The only one of the findings of a text; fails where there is none or a second one. */
export function getOnly(text: string, [finding, ...others]: readonly ReportedFinding[]): ReportedFinding {
  assert.ok(finding !== undefined, `nothing was found in: ${text}`);
  assert.deepEqual(
    others.map(other => nameFinding(text, other)),
    [],
  );
  return finding;
}

/** What switches a rule on that is off by default, with its usual severity; nothing for the others. */
export function switchOn({ id, severity, enabledByDefault }: RuleMeta): readonly SettingsLayer[] {
  return enabledByDefault ? [] : [{ rules: { [id]: { level: severity, options: {} } } }];
}
