import {
  LSPErrorCodes,
  ResponseError,
  type AnnotatedTextEdit,
  type CancellationToken,
  type ChangeAnnotation,
  type PrepareRenameParams,
  type Range,
  type RenameParams,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import {
  describeRenaming,
  editsToRename,
  findRenameTarget,
  readRenaming,
  textAt,
  type CitedDocument,
  type Locale,
  type Renaming,
  type RenameTarget,
} from '../../core/index';
import { findCheckedDraft, type CheckedDraft } from '../session/checked-draft';
import { spanToRange } from '../drafts/convert';
import { guardRequest } from '../protocol/guard';
import { positionToOffset } from '../drafts/positions';
import type { Session } from '../session/session';
import { wordsFor } from '../wording/words';
import type { WorkspaceDraft } from '../workspace/workspace';
import { findInOtherDrafts } from '../session/other-drafts';
import { objectionTo } from './renaming-objection';
import { prepareArticle, renumberArticle } from './units';

/**
 * Renames a document that drafts cite: its symbol, its number or its date, in every mention in the workspace. At an article of the
 * draft, renumbers it and what means it.
 */
export function registerRename(session: Session): void {
  const { connection } = session;
  connection.onPrepareRename(
    guardRequest(connection, 'textDocument/prepareRename', (params, token) =>
      prepare(session, params, token),
    ),
  );
  connection.onRenameRequest(
    guardRequest(connection, 'textDocument/rename', (params, token) => rename(session, params, token)),
  );
}

interface Place extends CheckedDraft {
  readonly offset: number;
  /** Null where no document can be renamed there. */
  readonly target: RenameTarget | null;
}

async function findPlace(
  session: Session,
  { textDocument, position }: PrepareRenameParams,
  token: CancellationToken,
): Promise<Place | null> {
  const checked = await findCheckedDraft(session, textDocument.uri, token);
  if (checked === null) return null;
  const offset = positionToOffset(checked.draft, position);
  return { ...checked, offset, target: findRenameTarget(checked.draft.model, offset) };
}

/** What is renamed, and what stands there now. Null where nothing can be. */
async function prepare(
  session: Session,
  params: PrepareRenameParams,
  token: CancellationToken,
): Promise<{ range: Range; placeholder: string } | null> {
  const place = await findPlace(session, params, token);
  if (place === null) return null;
  const { draft, offset, target } = place;
  if (target === null) return prepareArticle(draft, offset);
  return {
    range: spanToRange(draft, target.span),
    placeholder: textAt(draft.model.pieces, target.span).replace(/\s+/gu, ' '),
  };
}

async function rename(
  session: Session,
  params: RenameParams,
  token: CancellationToken,
): Promise<WorkspaceEdit | null> {
  const place = await findPlace(session, params, token);
  if (place === null) return null;
  const { draft, settings, target } = place;
  if (target === null)
    return renumberArticle(place, { offset: place.offset, newName: params.newName }, session);
  const renaming = readRenaming(target, params.newName);
  if (renaming === null) throw refusal(target, params.newName, settings.locale);
  const objection = objectionTo(renaming, target, settings);
  if (objection !== null) throw new ResponseError(LSPErrorCodes.RequestFailed, objection);
  const { document } = target;
  const others = await findInOtherDrafts(session, { draft, document }, token);
  const renamed: readonly Renamed[] = [{ draft, document }, ...others];
  return editOf(renamed, { renaming, target, locale: settings.locale }, session);
}

/** What was typed is no such name. Editors show the message of the answer. */
function refusal({ kind }: RenameTarget, newName: string, locale: Locale): ResponseError {
  const words = { symbol: 'noSymbol', number: 'noNumber', date: 'noDate' } as const;
  const message = wordsFor(words[kind], locale).replace('{text}', newName.trim());
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}

/** A draft whose mentions of the document change. */
interface Renamed {
  readonly draft: WorkspaceDraft;
  readonly document: CitedDocument;
}

interface Wish {
  readonly renaming: Renaming;
  readonly target: RenameTarget;
  readonly locale: Locale;
}

function editOf(renamed: readonly Renamed[], wish: Wish, { abilities }: Session): WorkspaceEdit {
  const annotationId = abilities.annotatesEdits ? ANNOTATION : null;
  const changed = renamed
    .map(({ draft, document }) => ({
      textDocument: { uri: draft.uri, version: draft.version },
      edits: editsToRename(document, wish.renaming).map(
        ({ span, text }): AnnotatedTextEdit | TextEditOnly => ({
          range: spanToRange(draft, span),
          newText: text,
          ...(annotationId !== null && { annotationId }),
        }),
      ),
    }))
    .filter(({ edits }) => edits.length > 0);
  if (!abilities.editsByVersion) {
    return {
      changes: Object.fromEntries(changed.map(({ textDocument, edits }) => [textDocument.uri, edits])),
    };
  }
  if (annotationId === null) return { documentChanges: changed };
  return { documentChanges: changed, changeAnnotations: { [ANNOTATION]: annotate(wish) } };
}

type TextEditOnly = Omit<AnnotatedTextEdit, 'annotationId'>;

const ANNOTATION = 'rename';

/** The preview of the editor lists the edits under this; whether it is shown, the person says who renames. */
function annotate({ renaming, target, locale }: Wish): ChangeAnnotation {
  const { from, to } = describeRenaming(target, renaming);
  return {
    label: wordsFor(renaming.kind === 'date' ? 'renameDate' : 'renameSymbol', locale),
    description: `${from} → ${to}`,
    needsConfirmation: false,
  };
}
