import { createBlock, type Block } from '../block/block';
import type { Fix } from '../rule/rule';
import { applyEdits } from './fix';
import type { ReportedFinding } from './result';
import { compareSeverities } from './settings';

/** What the rules of blocks find in a block. */
export type ReadFindings = (block: Block) => readonly ReportedFinding[];

/** A longer block is no paragraph that anybody wrote, and to read it again for each repair would take as long as all else. */
const LONGEST_TRIED = 3_000;

/** In a block with more repairs than these little is right, and none is worth a try. */
const MOST_TRIED = 12;

/**
 * The findings of a block without those repairs for review that would leave a finding as it is, or bring one that is as bad: each is tried in
 * a copy of the block. "thứ Năm ngày 91/1/2024" becomes no Wednesday. Safe repairs are of form: what they make readable may be wrong in itself.
 */
export function withTriedFixes(
  block: Block,
  findings: readonly ReportedFinding[],
  read: ReadFindings,
): readonly ReportedFinding[] {
  const tried = findings.reduce((sum, { fixes }) => sum + fixes.filter(isTried).length, 0);
  if (tried === 0 || tried > MOST_TRIED || block.text.length > LONGEST_TRIED) return findings;
  return findings.map(finding => {
    const fixes = finding.fixes.filter(
      fix => !isTried(fix) || isGood({ block, findings, read }, finding, fix),
    );
    return fixes.length === finding.fixes.length ? finding : { ...finding, fixes };
  });
}

function isTried({ safety }: Fix): boolean {
  return safety === 'review';
}

interface Tried {
  readonly block: Block;
  readonly findings: readonly ReportedFinding[];
  readonly read: ReadFindings;
}

function isGood({ block, findings, read }: Tried, finding: ReportedFinding, { edits }: Fix): boolean {
  const after = read(createBlock(block.kind, applyEdits(block.text, edits)));
  if (countOf(after, finding) >= countOf(findings, finding)) return false;
  return after.every(
    other =>
      compareSeverities(other.severity, finding.severity) < 0 ||
      countOf(after, other) <= countOf(findings, other),
  );
}

function countOf(findings: readonly ReportedFinding[], { ruleId, messageId }: ReportedFinding): number {
  return findings.filter(other => other.ruleId === ruleId && other.messageId === messageId).length;
}
