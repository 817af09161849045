import { CodeActionKind, type CodeAction } from 'vscode-languageserver';
import { recalculateRowAt } from '../../core/index';
import { editsToWritten } from '../drafts/convert';
import { wordsFor } from '../wording/words';
import { editAction, type Offer } from './offer';

/** On a total row of a table: add it up again, also where no rule has found anything. */
export function recalculations(offer: Offer): readonly CodeAction[] {
  const { draft, settings, result } = offer.inspected;
  if (result === null) return [];
  const recalculation = recalculateRowAt(draft.model, offer.wanted.start);
  if (recalculation === null) return [];
  const edits = editsToWritten(draft, recalculation.edits);
  if (edits === null) return [];
  const title = wordsFor('recalculate', settings.locale).replace('{row}', () => recalculation.row);
  return [{ ...editAction(offer, title, edits), kind: CodeActionKind.RefactorRewrite }];
}
