import { CodeActionKind, type CodeAction } from 'vscode-languageserver';
import { recalculateRowAt } from '../../core/index';
import { wordsFor } from '../wording/words';
import { editAction, type Offer } from './offer';

/** On a total row of a table: add it up again, also where no rule has found anything. */
export function recalculations(offer: Offer): readonly CodeAction[] {
  const { draft, settings, result } = offer.inspected;
  if (result === null) return [];
  const recalculation = recalculateRowAt(draft.model, offer.wanted.start);
  if (recalculation === null) return [];
  const title = wordsFor('recalculate', settings.locale).replace('{row}', () => recalculation.row);
  return [{ ...editAction(offer, title, recalculation.edits), kind: CodeActionKind.RefactorRewrite }];
}
