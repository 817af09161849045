import { CodeActionKind, type CodeAction } from 'vscode-languageserver';
import type { ReportedFinding, RuleId, Span, TextEdit } from '../../core/index';
import { editsToWorkspaceEdit } from '../drafts/convert';
import type { Inspected } from '../session/inspector';
import type { Session } from '../session/session';
import { wordsFor, type WordName } from '../wording/words';

/** What actions are made from: every finding of the draft, and those in the range that was asked about. */
export interface Offer {
  readonly session: Session;
  readonly inspected: Inspected;
  readonly all: readonly ReportedFinding[];
  readonly inRange: readonly ReportedFinding[];
  /** The range that was asked about, in the text as it is read. */
  readonly wanted: Span;
}

/** An action that edits the written text of the draft and does nothing else. */
export function editAction(
  { session, inspected: { draft } }: Offer,
  title: string,
  edits: readonly TextEdit[],
): CodeAction {
  return {
    title,
    kind: CodeActionKind.QuickFix,
    edit: editsToWorkspaceEdit(draft, edits, session.abilities),
  };
}

/** The rules that found something in the range, each once, in the order of the text. */
export function rulesInRange({ inRange }: Offer): readonly RuleId[] {
  return [...new Set(inRange.map(({ ruleId }) => ruleId))];
}

/** A title of the server's own; it names the rule where the range has findings of several. */
export function titleFor(offer: Offer, name: WordName, ruleId: RuleId): string {
  const words = wordsFor(name, offer.inspected.settings.locale);
  return rulesInRange(offer).length === 1 ? words : `${words}: ${ruleId}`;
}
