import {
  CompletionItemKind,
  CompletionTriggerKind,
  type CancellationToken,
  type CompletionItem,
  type CompletionList,
  type CompletionParams,
} from 'vscode-languageserver';
import {
  suggestCell,
  suggestShare,
  suggestToday,
  suggestWeekday,
  writeShort,
  type Locale,
  type Suggestion,
  type SuggestionSubject,
} from '../../core/index';
import { findCheckedDraft, type CheckedDraft } from '../session/checked-draft';
import { completeCitation } from './citation-completion';
import { spanToRange, typedAt } from '../drafts/convert';
import type { Draft } from '../drafts/draft';
import { guardRequest } from '../protocol/guard';
import { positionToOffset } from '../drafts/positions';
import type { Session } from '../session/session';
import { completeTemplates } from './template-completion';
import { wordsFor } from '../wording/words';

/**
 * What opens the list without being asked: the blank behind "ngày", "thứ", "đạt", a date, a place or the type of a document, the
 * bracket behind a date, the separators of a symbol.
 */
export const COMPLETION_TRIGGERS: readonly string[] = [' ', '(', '/', '-'];

/**
 * Completes the date of today, the weekday of a date that is written, the percentage of a fraction, blank totals and ratios of
 * tables, citations, and templates.
 */
export function registerCompletion(session: Session): void {
  const { connection } = session;
  connection.onCompletion(
    guardRequest(connection, 'textDocument/completion', (params, token) => complete(session, params, token)),
  );
}

async function complete(
  session: Session,
  { textDocument, position, context }: CompletionParams,
  token: CancellationToken,
): Promise<CompletionItem[] | CompletionList> {
  const checked = await findCheckedDraft(session, textDocument.uri, token);
  if (checked === null) return [];
  const offset = positionToOffset(checked.draft, position);
  const citations = await completeCitation(session, checked, { offset, token });
  // A blank or a dash at the start of a line opens no list of templates by itself.
  const isAsked = context?.triggerKind !== CompletionTriggerKind.TriggerCharacter;
  const templates = isAsked ? completeTemplates(session, checked, offset) : [];
  if (citations !== null) return { ...citations, items: [...citations.items, ...templates] };
  const items = [...completeDate(session, checked, offset), ...templates];
  // What is typed next may ask for a template by its name that does not come by itself.
  return templates.length === 0 ? items : { isIncomplete: true, items };
}

function completeDate(session: Session, { draft, settings }: CheckedDraft, offset: number): CompletionItem[] {
  const suggestions = [
    ...suggestWeekday(draft.model, offset),
    ...suggestShare(draft.model, offset),
    ...suggestCell(draft.model, offset),
    ...suggestToday(draft.model, offset, session.host.today()),
  ];
  return suggestions.map((suggestion, index) => ({
    ...suggestionToItem(draft, suggestion, settings.locale),
    sortText: String(index),
  }));
}

function suggestionToItem(draft: Draft, { span, text, subject }: Suggestion, locale: Locale): CompletionItem {
  const typed = typedAt(draft, span);
  return {
    label: text.trim(),
    kind: CompletionItemKind.Value,
    detail: describeSubject(subject, locale),
    textEdit: { range: spanToRange(draft, span), newText: text },
    // Editors keep an item only while it begins with what they see typed, mark by mark.
    ...(!text.startsWith(typed) && { filterText: typed + text }),
  };
}

function describeSubject(subject: SuggestionSubject, locale: Locale): string {
  switch (subject.kind) {
    case 'today':
      return wordsFor('today', locale);
    case 'percentage':
      return wordsFor('percentageOf', locale).replace('{fraction}', () => subject.fraction);
    case 'cell':
      return subject.formula[locale];
    case 'weekday':
      return wordsFor('weekdayOf', locale).replace('{date}', writeShort(subject.date));
  }
}
