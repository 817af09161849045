import assert from 'node:assert/strict';
import {
  applyEdits,
  createChecker,
  createDocument,
  fixTitleOf,
  messageOf,
  NO_SURROUNDINGS,
  relatedMessageOf,
  resolveSettings,
  RULES,
  type CheckResult,
  type Locale,
  type ReportedFinding,
  type Rule,
  type RuleGroup,
  type SettingsLayer,
} from '../../server/src/core/index';
import { nameFinding } from './document';
import type { Repaired } from './document-fixes';
import { othersIn, type Texts } from './other-drafts';

/** What tests ask of the rules of one group, run alone. */
export interface GroupUnderTest {
  /** In the order of their ids. */
  readonly rules: readonly Rule[];
  /** Checks a text. A rule that throws fails the test. */
  readonly check: (text: string, ...layers: readonly SettingsLayer[]) => CheckResult;
  /** Checks a text among other drafts, by the names of their files. */
  readonly checkAmong: (text: string, others: Texts, ...layers: readonly SettingsLayer[]) => CheckResult;
  /** What is found, each as `weekday-mismatch.mismatch error "thứ Năm"`. */
  readonly findingsIn: (text: string, ...layers: readonly SettingsLayer[]) => readonly string[];
  /** The same among other drafts. */
  readonly findingsAmong: (text: string, others: Texts) => readonly string[];
  /** The only finding; fails where there is none or a second one. */
  readonly getOnlyFinding: (text: string, ...layers: readonly SettingsLayer[]) => ReportedFinding;
  readonly messageOf: (finding: ReportedFinding, locale: Locale) => string;
  /** What is said of the related places and the repairs of a finding, in their order. */
  readonly notesOf: (finding: ReportedFinding, locale: Locale) => readonly string[];
  /** What each offered repair of each finding makes of the text, in the order in which they are offered. */
  readonly repairsOf: (text: string, ...layers: readonly SettingsLayer[]) => readonly Repaired[];
}

/** The rules of a group, ready for tests. */
export function testGroup(group: RuleGroup): GroupUnderTest {
  const rules = RULES.filter(({ meta }) => meta.group === group);
  const checkAmong: GroupUnderTest['checkAmong'] = (text, others, ...layers) => {
    const surroundings = { ...NO_SURROUNDINGS, others: othersIn(others) };
    const result = createChecker(resolveSettings(rules, layers)).check(createDocument(text), {
      surroundings,
    });
    assert.ok(result !== null);
    assert.deepEqual(result.faults, []);
    return result;
  };
  const check: GroupUnderTest['check'] = (text, ...layers) => checkAmong(text, {}, ...layers);
  return {
    rules,
    check,
    checkAmong,
    findingsAmong: (text, others) =>
      checkAmong(text, others).findings.map(finding => nameFinding(text, finding)),
    findingsIn: (text, ...layers) =>
      check(text, ...layers).findings.map(finding => nameFinding(text, finding)),
    getOnlyFinding: (text, ...layers) => getOnly(text, check(text, ...layers).findings),
    messageOf: (finding, locale) => messageOf(ruleOf(finding).meta, finding, locale),
    notesOf,
    repairsOf: (text, ...layers) =>
      check(text, ...layers).findings.flatMap(finding => repairsOf(text, finding)),
  };
}

function getOnly(text: string, [finding, ...others]: readonly ReportedFinding[]): ReportedFinding {
  assert.ok(finding !== undefined, `nothing was found in: ${text}`);
  assert.deepEqual(
    others.map(other => nameFinding(text, other)),
    [],
  );
  return finding;
}

function notesOf(finding: ReportedFinding, locale: Locale): readonly string[] {
  const { meta } = ruleOf(finding);
  return [
    ...finding.related.map(place => relatedMessageOf(meta, place, locale)),
    ...finding.fixes.map(fix => fixTitleOf(meta, fix, locale)),
  ];
}

function repairsOf(text: string, finding: ReportedFinding): readonly Repaired[] {
  return finding.fixes.map(fix => ({
    title: fixTitleOf(ruleOf(finding).meta, fix, 'vi'),
    safety: fix.safety,
    preferred: fix.preferred,
    text: applyEdits(text, fix.edits),
  }));
}

function ruleOf({ ruleId }: ReportedFinding): Rule {
  const rule = RULES.find(({ meta }) => meta.id === ruleId);
  assert.ok(rule !== undefined, ruleId);
  return rule;
}
