import type { CodeAction } from 'vscode-languageserver';
import {
  applyFixes,
  fixTitleOf,
  getRuleMeta,
  type Fix,
  type ReportedFinding,
  type TextEdit,
} from '../../core/index';
import { findingToDiagnostic } from '../drafts/convert';
import { wordsFor } from '../wording/words';
import { editAction, rulesInRange, titleFor, type Offer } from './offer';

/** The kind of "fix all". An editor may be told to run it on every save, so it holds safe fixes alone. */
export const FIX_ALL_KIND = 'source.fixAll.vanban';

/** Each repair of each finding in the range. */
export function quickFixes(offer: Offer): readonly CodeAction[] {
  const { draft, settings } = offer.inspected;
  const wording = { host: offer.session.host, locale: settings.locale };
  return offer.inRange.flatMap(finding =>
    finding.fixes.map(fix => ({
      ...editAction(offer, fixTitleOf(getRuleMeta(finding.ruleId), fix, settings.locale), fix.edits),
      diagnostics: [findingToDiagnostic(draft, finding, wording)],
      isPreferred: fix.preferred,
    })),
  );
}

/** For each rule of the range that has safe fixes in the draft: all of them at once. */
export function fixAllOfRules(offer: Offer): readonly CodeAction[] {
  return rulesInRange(offer).flatMap(ruleId => {
    const edits = safeEdits(
      offer,
      offer.all.filter(finding => finding.ruleId === ruleId),
    );
    return edits.length === 0 ? [] : [editAction(offer, titleFor(offer, 'fixAllOfRule', ruleId), edits)];
  });
}

/** All safe fixes of the draft at once. Figures, dates and citations are for a person to change. */
export function fixAllSafe(offer: Offer): readonly CodeAction[] {
  const edits = safeEdits(offer, offer.all);
  if (edits.length === 0) return [];
  const title = wordsFor('fixAllSafe', offer.inspected.settings.locale);
  return [{ ...editAction(offer, title, edits), kind: FIX_ALL_KIND }];
}

/** The edits of one safe fix of each finding; a fix that would touch another's edits is left for the next time. */
function safeEdits({ inspected }: Offer, findings: readonly ReportedFinding[]): readonly TextEdit[] {
  const fixes = findings.flatMap(finding => pickSafe(finding.fixes));
  if (fixes.length === 0) return [];
  return applyFixes(inspected.draft.model.source.written.toString(), fixes).applied.flatMap(
    ({ edits }) => edits,
  );
}

function pickSafe(fixes: readonly Fix[]): readonly Fix[] {
  const safe = fixes.filter(({ safety }) => safety === 'safe');
  const picked = safe.find(({ preferred }) => preferred) ?? safe[0];
  return picked === undefined ? [] : [picked];
}
