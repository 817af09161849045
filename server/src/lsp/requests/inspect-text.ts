import type { CancellationToken } from 'vscode-languageserver';
import type { CheckResult } from '../../core/index';
import { createDraft, type Draft } from '../drafts/draft';
import { languageOf } from '../host/language-of';
import { throwIfCancelled } from '../protocol/guard';
import type { CheckTextParams } from '../protocol/protocol';
import { checkInSlices } from '../protocol/slices';
import type { Session } from '../session/session';
import { findSurroundings } from '../session/surroundings';
import type { DraftSettings } from '../settings/draft-settings';
import { isChecked } from '../settings/is-checked';

/** A text that is not open, with what was found in it; null where the settings, or its language, leave it unchecked. */
export interface InspectedText {
  readonly draft: Draft;
  readonly settings: DraftSettings;
  readonly result: CheckResult | null;
}

/** Checks a text that is not open: a file of the folder, which its client has read. Throws the answer "cancelled". */
export async function inspectText(
  { drafts, store, workspace, registers }: Session,
  { uri, text }: CheckTextParams,
  token: CancellationToken,
): Promise<InspectedText> {
  const draft = createDraft(uri, languageOf(uri), 0, text);
  const settings = await store.get(uri);
  throwIfCancelled(token);
  // Of a folder with thousands of files, what is known of each is not kept.
  if (drafts.get(uri) === undefined) store.forget(uri);
  if (!isChecked(draft, settings)) return { draft, settings, result: null };
  const { checker } = settings;
  if (checker.reads.has('others')) await workspace.whenReady();
  const { surroundings } = await findSurroundings({ workspace, registers }, draft, settings);
  const result = await checkInSlices({ model: draft.model, checker, surroundings }, () => {
    throwIfCancelled(token);
    return false;
  });
  return { draft, settings, result };
}
