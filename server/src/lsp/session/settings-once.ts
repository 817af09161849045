import type { DraftSettings } from '../settings/draft-settings';
import type { SessionParts } from './session-parts';

/** What is in force for a file. Where it is not open it is not kept: nobody tells the server when such a file is gone. */
export async function settingsOnce(
  { store, drafts }: Pick<SessionParts, 'store' | 'drafts'>,
  uri: string,
): Promise<DraftSettings> {
  const settings = await store.get(uri);
  if (drafts.get(uri) === undefined) store.forget(uri);
  return settings;
}
