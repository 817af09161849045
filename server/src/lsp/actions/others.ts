import { CodeActionKind, type CodeAction } from 'vscode-languageserver';
import type { TextEdit } from '../../core/index';
import { findingToDiagnostic, writtenToRange } from '../drafts/convert';
import { OPEN_RULE_PAGE_COMMAND, SUPPRESS_HERE_COMMAND, type SuppressHere } from '../protocol/protocol';
import { wordsFor } from '../wording/words';
import { editAction, rulesInRange, titleFor, type Offer } from './offer';
import { suppressFinding } from './suppression';

/** For each rule and line of the range: silence it there, with a reason. */
export function suppressions(offer: Offer): readonly CodeAction[] {
  const { draft, settings } = offer.inspected;
  const wording = { host: offer.session.host, locale: settings.locale };
  const reason = wordsFor('reason', settings.locale);
  const seen = new Set<string>();
  return offer.inRange.flatMap(finding => {
    const edit = suppressFinding(draft.model, finding, reason);
    const key = `${edit.span.start}:${edit.text}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const diagnostics = [findingToDiagnostic(draft, finding, wording)];
    const title = titleFor(offer, 'suppress', finding.ruleId);
    if (!offer.session.abilities.asksForReasons)
      return [{ ...editAction(offer, title, [edit]), diagnostics }];
    const command = { title, command: SUPPRESS_HERE_COMMAND, arguments: [aroundReason(offer, edit, reason)] };
    return [{ title, kind: CodeActionKind.QuickFix, diagnostics, command }];
  });
}

/** The edit for a client that puts the reason in itself. */
function aroundReason(
  { inspected: { draft } }: Offer,
  { span, text }: TextEdit,
  reason: string,
): SuppressHere {
  const at = text.lastIndexOf(reason);
  return {
    uri: draft.uri,
    range: writtenToRange(draft, span),
    before: text.slice(0, at),
    behind: text.slice(at + reason.length),
  };
}

/** For each rule of the range: its page, where the client can open one. */
export function explanations(offer: Offer): readonly CodeAction[] {
  if (!offer.session.abilities.hasCommands) return [];
  return rulesInRange(offer).map(ruleId => {
    const title = titleFor(offer, 'explain', ruleId);
    const command = { title, command: OPEN_RULE_PAGE_COMMAND, arguments: [ruleId] };
    return { title, kind: CodeActionKind.QuickFix, command };
  });
}
