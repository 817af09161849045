import {
  applyEdits,
  fixTitleOf,
  getRuleMeta,
  relatedMessageOf,
  type Fix,
  type Locale,
  type ReportedFinding,
  type RuleMeta,
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
  const meta = metaOf(finding);
  return finding.fixes.map(fix => ({
    title: fixTitleOf(meta, fix, 'vi'),
    safety: fix.safety,
    preferred: fix.preferred,
    text: applyEdits(text, fix.edits),
  }));
}

/** What is said of the related places and the repairs of a finding, in their order. */
export function notesOfFinding(finding: ReportedFinding, locale: Locale): readonly string[] {
  const meta = metaOf(finding);
  return [
    ...finding.related.map(place => relatedMessageOf(meta, place, locale)),
    ...finding.fixes.map(fix => fixTitleOf(meta, fix, locale)),
  ];
}

/** The metadata of the rule that reported a finding. */
export function metaOf({ ruleId }: ReportedFinding): RuleMeta {
  return getRuleMeta(ruleId);
}
