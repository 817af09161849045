import { applyFixes } from '../engine/fix';
import type { CheckResult, ReportedFinding } from '../engine/result';
import { compareSeverities } from '../engine/settings';
import type { Fix, Severity, TextEdit } from '../rule/rule';
import { spansOverlap } from '../text/span';
import { applyEdits } from '../text/text-edit';
import { hullAfter, mapEdits, moveSpan, type EditMap } from './edit-map';

/** A fix that was taken back, and the finding that it would have brought. */
export interface RolledBack {
  readonly finding: ReportedFinding;
  readonly fix: Fix;
  readonly brings: ReportedFinding;
}

/** A draft after its fixes. `before` is what the draft was found to have, `result` what is left to find in `text`. */
export interface FixedDraft {
  readonly before: CheckResult;
  readonly text: string;
  readonly result: CheckResult;
  readonly rolledBack: readonly RolledBack[];
}

/** Chooses the fix of a finding that may be applied without asking; null for none. */
export type PickFix = (finding: ReportedFinding) => Fix | null;

/** Says what there is to find in a text. */
export type CheckText = (text: string) => CheckResult;

/** Fixes that touch each other take turns; more turns than this mean that fixes undo each other. */
export const MAX_TURNS = 10;

/** The safe fix of a finding where it has one; with `unsafe`, else the one review fix that is marked preferred. */
export function pickFix({ fixes }: ReportedFinding, { unsafe }: { readonly unsafe: boolean }): Fix | null {
  const safe = fixes.filter(fix => fix.safety === 'safe');
  if (safe.length > 0) return onlyOne(safe);
  return unsafe ? onlyOne(fixes.filter(fix => fix.preferred)) : null;
}

/** Applies fixes until none is left, checking the text again after each turn. Never makes a draft worse. */
export function fixDraft(text: string, check: CheckText, pick: PickFix): FixedDraft {
  const start = judge(text, check);
  let current = start;
  let rejected: readonly Candidate[] = [];
  const rolledBack: RolledBack[] = [];
  for (let turn = 0; turn < MAX_TURNS; turn += 1) {
    const known = new Set(rejected.map(({ finding }) => placeOf(finding)));
    const candidates = findCandidates(current.result, pick).filter(
      ({ finding }) => !known.has(placeOf(finding)),
    );
    const batch = chooseBatch(current.text, candidates);
    if (batch.length === 0) break;
    const settled = settle({ current, accepted: [], rolledBack: [] }, batch, check);
    rolledBack.push(...settled.rolledBack);
    const map = mapEdits(settled.accepted);
    rejected = [...rejected, ...settled.rolledBack].map(candidate => moveCandidate(candidate, map));
    current = settled.current;
  }
  return { text: current.text, before: start.result, result: current.result, rolledBack };
}

/** A draft after one turn, and what was changed in it. */
export interface FixedOnce extends FixedDraft {
  readonly edits: readonly TextEdit[];
}

/** Applies the fixes that do not touch each other, once. Never makes a draft worse. */
export function fixOnce(text: string, check: CheckText, pick: PickFix): FixedOnce {
  const start = judge(text, check);
  const candidates = findCandidates(start.result, pick);
  const { current, rolledBack, accepted } = settle(
    { current: start, accepted: [], rolledBack: [] },
    chooseBatch(text, candidates),
    check,
  );
  return { before: start.result, text: current.text, result: current.result, rolledBack, edits: accepted };
}

/** As many candidates as do not touch each other. */
function chooseBatch(text: string, candidates: readonly Candidate[]): readonly Candidate[] {
  const { applied } = applyFixes(
    text,
    candidates.map(({ fix }) => fix),
  );
  const chosen = new Set(applied);
  return candidates.filter(({ fix }) => chosen.has(fix));
}

interface Judged {
  readonly text: string;
  readonly result: CheckResult;
}

interface Candidate {
  readonly finding: ReportedFinding;
  readonly fix: Fix;
}

/** How far a turn has come. Edits are counted in the text that the turn began with. */
interface Settled {
  readonly current: Judged;
  readonly accepted: readonly TextEdit[];
  readonly rolledBack: readonly RolledBack[];
}

/** Applies a batch at once where that does no harm; else its halves, down to the fix that does it. */
function settle(before: Settled, batch: readonly Candidate[], check: CheckText): Settled {
  const map = mapEdits(before.accepted);
  const moved = batch.map(candidate => moveCandidate(candidate, map));
  const edits = moved.flatMap(({ fix }) => fix.edits);
  const after = judge(applyEdits(before.current.text, edits), check);
  const brings = findWorse(before.current.result, after.result, moved);
  if (brings === null) {
    return {
      ...before,
      current: after,
      accepted: [...before.accepted, ...batch.flatMap(({ fix }) => fix.edits)],
    };
  }
  const [only] = batch;
  if (batch.length === 1 && only !== undefined) {
    return { ...before, rolledBack: [...before.rolledBack, { ...only, brings }] };
  }
  const middle = batch.length >> 1;
  return settle(settle(before, batch.slice(0, middle), check), batch.slice(middle), check);
}

/** The same fix after edits that do not touch it. */
function moveCandidate({ finding, fix }: Candidate, map: EditMap): Candidate {
  const edits = fix.edits.map(({ span, text }) => ({ span: moveSpan(map, span), text }));
  return { finding: { ...finding, span: moveSpan(map, finding.span) }, fix: { ...fix, edits } };
}

function judge(text: string, check: CheckText): Judged {
  return { text, result: check(text) };
}

function findCandidates({ findings }: CheckResult, pick: PickFix): readonly Candidate[] {
  return findings.flatMap(finding => {
    const fix = pick(finding);
    return fix === null ? [] : [{ finding, fix }];
  });
}

/** A finding that was not there before and is at least as bad as the mildest of those that were fixed. */
function findWorse(
  before: CheckResult,
  after: CheckResult,
  fixed: readonly Candidate[],
): ReportedFinding | null {
  const map = mapEdits(fixed.flatMap(({ fix }) => fix.edits));
  const touched: ReportedFinding[] = [];
  const expected = new Set<string>();
  for (const finding of before.findings) {
    const hull = hullAfter(map, finding.span);
    if (hull !== null) touched.push({ ...finding, span: hull });
    else expected.add(placeOf({ ...finding, span: moveSpan(map, finding.span) }));
  }
  const floor = mildest(fixed.map(({ finding }) => finding.severity));
  const worse = after.findings.find(finding => {
    if (compareSeverities(finding.severity, floor) < 0 || expected.has(placeOf(finding))) return false;
    return !touched.some(old => nameOf(old) === nameOf(finding) && spansOverlap(old.span, finding.span));
  });
  return worse ?? null;
}

function nameOf({ ruleId, messageId }: ReportedFinding): string {
  return `${ruleId}:${messageId}`;
}

function placeOf(finding: ReportedFinding): string {
  return `${nameOf(finding)}:${finding.span.start}`;
}

function mildest(severities: readonly Severity[]): Severity {
  return severities.reduce<Severity>(
    (mild, other) => (compareSeverities(other, mild) < 0 ? other : mild),
    'error',
  );
}

function onlyOne<Item>(items: readonly Item[]): Item | null {
  return items.length === 1 ? (items[0] ?? null) : null;
}
