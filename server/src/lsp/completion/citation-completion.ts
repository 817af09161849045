import {
  CompletionItemKind,
  type CancellationToken,
  type CompletionItem,
  type CompletionList,
} from 'vscode-languageserver';
import {
  classInForce,
  findCitationOpening,
  suggestCitations,
  wantsRegister,
  type CitationOpening,
  type CitationSuggestion,
  type Locale,
} from '../../core/index';
import type { CheckedDraft } from '../session/checked-draft';
import { spanToRange, typedAt } from '../drafts/convert';
import { fileNameOf } from '../host/file-name';
import { contentModified, throwIfCancelled } from '../protocol/guard';
import { listDocumentsElsewhere } from './documents-elsewhere';
import type { Session } from '../session/session';
import { wordsFor } from '../wording/words';

/** A place of a draft, and who may lose interest in it. */
interface AskedPlace {
  readonly offset: number;
  readonly token: CancellationToken;
}

/**
 * Completes a citation; null where none is about to be written. The register is read only where it can help, the first time
 * somebody asks. Throws the answers "cancelled" and "content modified".
 */
export async function completeCitation(
  session: Session,
  { draft, settings }: CheckedDraft,
  { offset, token }: AskedPlace,
): Promise<CompletionList | null> {
  const opening = findCitationOpening(draft.model, offset);
  if (opening === null) return null;
  const register = wantsRegister(opening) ? await session.registers.get(settings) : null;
  throwIfCancelled(token);
  if (session.drafts.get(draft.uri) !== draft) throw contentModified();
  const suggestions = suggestCitations(draft.model, opening, {
    register,
    others: listDocumentsElsewhere(session, draft.uri, opening),
    documentClass: classInForce(draft.model, settings.settings).documentClass,
  });
  const typed = typedAt(draft, opening.span);
  const range = spanToRange(draft, opening.span);
  const items = suggestions.map((suggestion, index): CompletionItem => ({
    label: suggestion.name,
    kind: CompletionItemKind.Reference,
    detail: describeOrigin(session, suggestion, settings.locale),
    documentation: writeOut(opening, suggestion),
    textEdit: { range, newText: suggestion.text },
    // Editors keep an item only while it goes on from what they see typed, and they know no words without marks.
    filterText: typed + suggestion.name,
    sortText: String(index).padStart(2, '0'),
  }));
  // What is typed next may fit documents that are not in the list yet.
  return { isIncomplete: true, items };
}

/** The whole citation as it will read. */
function writeOut({ type }: CitationOpening, { document, text }: CitationSuggestion): string {
  return type === null ? text : `${document.type} ${text}`;
}

function describeOrigin(session: Session, { origin }: CitationSuggestion, locale: Locale): string {
  switch (origin.kind) {
    case 'draft':
      return wordsFor('citedHere', locale);
    case 'other':
      return wordsFor('inOtherDraft', locale).replace('{name}', fileNameOf(session.host, origin.source));
    case 'register': {
      const { evidence, replacedBy } = origin.entry;
      if (replacedBy === null) return evidence[locale];
      return wordsFor('replacedBy', locale)
        .replace('{symbol}', replacedBy.symbol)
        .replace('{evidence}', evidence[locale]);
    }
  }
}
