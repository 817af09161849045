import { CodeActionKind, type CodeAction } from 'vscode-languageserver';
import { insertPercentageAt } from '../../core/index';
import { editsToWritten } from '../drafts/convert';
import { wordsFor } from '../wording/words';
import { editAction, type Offer } from './offer';

/** On a fraction without its percentage: put it in brackets behind it. */
export function insertions(offer: Offer): readonly CodeAction[] {
  const { draft, settings, result } = offer.inspected;
  if (result === null) return [];
  const edit = insertPercentageAt(draft.model, offer.wanted.start);
  if (edit === null) return [];
  const edits = editsToWritten(draft, [edit]);
  if (edits === null) return [];
  const percentage = edit.text.slice(2, -1);
  const title = wordsFor('insertPercentage', settings.locale).replace('{percentage}', () => percentage);
  return [{ ...editAction(offer, title, edits), kind: CodeActionKind.RefactorRewrite }];
}
