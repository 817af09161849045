import * as vscode from 'vscode';
import type { CodeActionMiddleware } from 'vscode-languageclient';

/**
 * Leaves out actions that edit a file with unsaved changes other than the draft. The server knows such a file as it lies on the disk,
 * so the edit would fall into the wrong place.
 */
export const withoutEditsOfUnsaved: NonNullable<CodeActionMiddleware['provideCodeActions']> = async (
  ...[document, range, context, token, next]
) => {
  const actions = await next(document, range, context, token);
  const unsaved = new Set(
    vscode.workspace.textDocuments
      .filter(other => other.isDirty && other !== document)
      .map(({ uri }) => uri.toString()),
  );
  const isOfUnsaved = ({ edit }: vscode.CodeAction): boolean =>
    edit?.entries().some(([uri]) => unsaved.has(uri.toString())) === true;
  return actions?.filter(action => !(action instanceof vscode.CodeAction && isOfUnsaved(action)));
};
