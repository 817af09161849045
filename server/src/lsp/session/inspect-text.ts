import type { CancellationToken } from 'vscode-languageserver';
import type { CheckResult } from '../../core/index';
import { createDraft, type Draft } from '../drafts/draft';
import { languageOf } from '../host/language-of';
import { throwIfCancelled } from '../protocol/guard';
import type { CheckTextParams } from '../protocol/protocol';
import { checkInSlices } from '../protocol/slices';
import type { DraftSettings } from '../settings/draft-settings';
import { isChecked } from '../settings/is-checked';
import type { SessionParts } from './session-parts';
import { settingsOnce } from './settings-once';
import { findSurroundings } from './surroundings';

/** What checking a text that is not open works with. */
export type TextContext = Pick<SessionParts, 'drafts' | 'store' | 'workspace' | 'registers'>;

/** What a check of a closed text gave. */
interface CheckedText {
  readonly result: CheckResult | null;
  /** False once settings, or what other drafts say, would give another result. */
  readonly isCurrent: () => boolean;
}

/** A text that is not open, with what was found in it; null where the settings, or its language, leave it unchecked. */
export interface InspectedText extends CheckedText {
  readonly draft: Draft;
  readonly settings: DraftSettings;
}

/** Checks a text that is not open: a file of the folder, or what its client has read. Throws the answer "cancelled". */
export async function inspectText(
  context: TextContext,
  { uri, text }: CheckTextParams,
  token: CancellationToken,
): Promise<InspectedText> {
  const draft = createDraft(uri, languageOf(uri), 0, text);
  const settings = await settingsOnce(context, uri);
  throwIfCancelled(token);
  if (isChecked(draft, settings)) {
    return { draft, settings, ...(await checkClosed(context, { draft, settings }, token)) };
  }
  return { draft, settings, result: null, isCurrent: () => context.store.isCurrent(settings) };
}

/** Checks a text that is not open, whatever it reads as. Throws the answer "cancelled". */
export async function checkClosed(
  { store, workspace, registers }: TextContext,
  { draft, settings }: Pick<InspectedText, 'draft' | 'settings'>,
  token: CancellationToken,
): Promise<CheckedText> {
  const { checker } = settings;
  if (checker.reads.has('others')) await workspace.whenReady();
  const { surroundings, isCurrent } = await findSurroundings({ workspace, registers }, draft, settings);
  const result = await checkInSlices({ model: draft.model, checker, surroundings }, () => {
    throwIfCancelled(token);
    return false;
  });
  return { result, isCurrent: () => store.isCurrent(settings) && isCurrent() };
}
