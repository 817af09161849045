import {
  applyEdits,
  fixTitleOf,
  findRule,
  type Fix,
  type ReportedFinding,
} from '../../server/src/core/index';
import { checkContent } from './document';

/** A repair as a test tells of it: its title, how safe it is, and the whole text after it. */
export interface Repaired {
  readonly title: string;
  readonly safety: Fix['safety'];
  readonly preferred: boolean;
  readonly text: string;
}

/** What each offered repair of each finding makes of the text, in the order in which they are offered. */
export function repairsOf(text: string): readonly Repaired[] {
  return checkContent(text).findings.flatMap(finding => repairsOfFinding(text, finding));
}

/** What each offered repair of one finding makes of the text. */
export function repairsOfFinding(text: string, finding: ReportedFinding): readonly Repaired[] {
  const rule = findRule(finding.ruleId);
  if (rule === undefined) throw new Error(`no rule ${finding.ruleId}`);
  return finding.fixes.map(fix => ({
    title: fixTitleOf(rule.meta, fix, 'vi'),
    safety: fix.safety,
    preferred: fix.preferred,
    text: applyEdits(text, fix.edits),
  }));
}
