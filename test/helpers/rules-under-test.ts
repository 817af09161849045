import {
  messageOf,
  RULES,
  type CheckResult,
  type Locale,
  type ReportedFinding,
  type Rule,
  type RuleGroup,
  type SettingsLayer,
} from '../../server/src/core/index';
import { getOnly, judge, nameFinding, switchOn } from './document';
import { metaOf, notesOfFinding, repairsOfFinding, type Repaired } from './document-fixes';
import type { Texts } from './other-drafts';

/** What tests ask of some rules, run alone. */
export interface RulesUnderTest {
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

/** The rules of a group, run alone. */
export function testGroup(group: RuleGroup): RulesUnderTest {
  return testRules(RULES.filter(({ meta }) => meta.group === group));
}

/** Some rules, run alone; those that are off by default are on. */
export function testRules(rules: readonly Rule[]): RulesUnderTest {
  const allOn = rules.flatMap(({ meta }) => switchOn(meta));
  const checkAmong: RulesUnderTest['checkAmong'] = (text, others, ...layers) =>
    judge(rules, text, { others, layers: [...allOn, ...layers] });
  const check: RulesUnderTest['check'] = (text, ...layers) => checkAmong(text, {}, ...layers);
  const nameAll = (text: string, { findings }: CheckResult): readonly string[] =>
    findings.map(finding => nameFinding(text, finding));
  return {
    rules,
    check,
    checkAmong,
    findingsAmong: (text, others) => nameAll(text, checkAmong(text, others)),
    findingsIn: (text, ...layers) => nameAll(text, check(text, ...layers)),
    getOnlyFinding: (text, ...layers) => getOnly(text, check(text, ...layers).findings),
    messageOf: (finding, locale) => messageOf(metaOf(finding), finding, locale),
    notesOf: notesOfFinding,
    repairsOf: (text, ...layers) =>
      check(text, ...layers).findings.flatMap(finding => repairsOfFinding(text, finding)),
  };
}
