import {
  CompletionItemKind,
  InsertTextFormat,
  InsertTextMode,
  type CompletionItem,
} from 'vscode-languageserver';
import {
  classInForce,
  fillTemplate,
  suggestTemplates,
  TEMPLATES,
  templateToSnippet,
  templateWords,
  type Locale,
  type TemplateSuggestion,
} from '../../core/index';
import type { CheckedDraft } from '../session/checked-draft';
import { spanToRange, typedAt } from '../drafts/convert';
import type { Session } from '../session/session';
import { wordsFor } from '../wording/words';

/** Completes templates: whole documents in an empty draft, elsewhere the sections that fit the place. */
export function completeTemplates(
  { host, abilities }: Session,
  { draft, settings }: CheckedDraft,
  offset: number,
): CompletionItem[] {
  const suggestions = suggestTemplates(draft.model, offset, {
    templates: TEMPLATES,
    documentClass: classInForce(draft.model, settings.settings).documentClass,
    today: host.today(),
  });
  return suggestions.map((suggestion, index) => {
    const { template, span, values } = suggestion;
    const filled = fillTemplate(template.body, values);
    const newText = abilities.takesSnippets ? templateToSnippet(template.body, values) : filled;
    return {
      label: template.name[settings.locale],
      kind: CompletionItemKind.Snippet,
      detail: describe(suggestion, settings.locale),
      documentation: filled,
      // Behind dates and citations, which are about the very words at the cursor.
      sortText: `~${String(index).padStart(3, '0')}`,
      // Editors keep an item only while its filter goes on from what they see typed.
      filterText: `${typedAt(draft, span)} ${templateWords(template)}`.trim(),
      textEdit: { range: spanToRange(draft, span), newText },
      insertTextMode: InsertTextMode.asIs,
      ...(abilities.takesSnippets && { insertTextFormat: InsertTextFormat.Snippet }),
    };
  });
}

/** "mẫu văn bản của Đảng", "mục còn thiếu": the class of a document, or whether the draft lacks the section. */
function describe({ template, isMissing }: TemplateSuggestion, locale: Locale): string {
  if (template.kind === 'document' && template.documentClass !== 'any')
    return wordsFor(template.documentClass, locale);
  return wordsFor(isMissing ? 'missingSection' : 'section', locale);
}
