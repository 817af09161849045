import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { CodeAction, TextEdit } from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** A file of the disk as an action leaves it. */
export interface EditedFile {
  readonly uri: string;
  readonly isNew: boolean;
  readonly text: string;
}

/**
 * What an action makes of the one file that it edits, which no editor has open. Throws where the action does not keep to the protocol:
 * it makes a file that is there, or edits one that is not.
 */
export async function editedFileOf({ edit }: CodeAction): Promise<EditedFile> {
  const changes = edit?.documentChanges ?? [];
  const made = changes.filter(change => 'kind' in change);
  const [edited, ...others] = changes.filter(change => 'textDocument' in change);
  if (edited === undefined || others.length > 0) throw new Error('The action does not edit one file.');
  const { uri, version } = edited.textDocument;
  if (version !== null) throw new Error('The action knows a version of a file that is not open.');
  if (made.some(change => change.kind !== 'create' || change.uri !== uri))
    throw new Error('The action makes another file.');
  const before = await readFile(fileURLToPath(uri), 'utf8').catch(() => null);
  const isNew = made.length > 0;
  if (isNew !== (before === null)) throw new Error(`The action is wrong about ${uri} being there.`);
  const edits = edited.edits.filter((each): each is TextEdit => 'newText' in each);
  return {
    uri,
    isNew,
    text: TextDocument.applyEdits(TextDocument.create(uri, 'jsonc', 0, before ?? ''), edits),
  };
}
