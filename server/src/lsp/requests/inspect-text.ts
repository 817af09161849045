import type { CancellationToken } from 'vscode-languageserver';
import type { CheckResult } from '../../core/index';
import { createDraft, type Draft } from '../drafts/draft';
import { languageOf } from '../host/language-of';
import { throwIfCancelled } from '../protocol/guard';
import type { CheckTextParams } from '../protocol/protocol';
import { checkInSlices } from '../protocol/slices';
import type { Session } from '../session/session';
import { settingsOnce } from '../session/settings-once';
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
  session: Session,
  { uri, text }: CheckTextParams,
  token: CancellationToken,
): Promise<InspectedText> {
  const draft = createDraft(uri, languageOf(uri), 0, text);
  const settings = await settingsOnce(session, uri);
  throwIfCancelled(token);
  if (!isChecked(draft, settings)) return { draft, settings, result: null };
  return { draft, settings, result: await checkClosed(session, { draft, settings }, token) };
}

/** Checks a text that is not open, whatever it reads as. Throws the answer "cancelled". */
export async function checkClosed(
  { workspace, registers }: Session,
  { draft, settings }: Pick<InspectedText, 'draft' | 'settings'>,
  token: CancellationToken,
): Promise<CheckResult | null> {
  const { checker } = settings;
  if (checker.reads.has('others')) await workspace.whenReady();
  const { surroundings } = await findSurroundings({ workspace, registers }, draft, settings);
  return checkInSlices({ model: draft.model, checker, surroundings }, () => {
    throwIfCancelled(token);
    return false;
  });
}
