import { CodeActionKind, type CodeAction } from 'vscode-languageserver';
import { findingToDiagnostic } from '../drafts/convert';
import { OPEN_RULE_PAGE_COMMAND } from '../protocol/protocol';
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
    return [{ ...editAction(offer, titleFor(offer, 'suppress', finding.ruleId), [edit]), diagnostics }];
  });
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
