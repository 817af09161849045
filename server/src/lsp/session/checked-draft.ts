import type { CancellationToken } from 'vscode-languageserver';
import type { Draft } from '../drafts/draft';
import { contentModified, throwIfCancelled } from '../protocol/guard';
import { isChecked } from '../settings/is-checked';
import type { Session } from './session';
import type { DraftSettings } from '../settings/draft-settings';

/** An open draft and what is in force for it. */
export interface CheckedDraft {
  readonly draft: Draft;
  readonly settings: DraftSettings;
}

/**
 * The open draft, for features that need no findings: no rule is run. Null where none is open, or where the settings or
 * the language of the text leave it unchecked. Throws the answers "cancelled" and "content modified".
 */
export async function findCheckedDraft(
  { drafts, store }: Session,
  uri: string,
  token: CancellationToken,
): Promise<CheckedDraft | null> {
  const draft = drafts.get(uri);
  if (draft === undefined) return null;
  const settings = await store.get(uri);
  throwIfCancelled(token);
  if (drafts.get(uri) !== draft) throw contentModified();
  return isChecked(draft, settings) ? { draft, settings } : null;
}
