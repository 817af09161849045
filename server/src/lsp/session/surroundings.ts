import { mayCite, type Surroundings } from '../../core/index';
import type { Draft } from '../drafts/draft';
import type { Registers } from '../settings/registers';
import type { DraftSettings } from '../settings/draft-settings';
import type { Workspace } from '../workspace/workspace';

/** What a draft is checked among, and whether that is still so. */
export interface DraftSurroundings {
  readonly surroundings: Surroundings;
  readonly isCurrent: () => boolean;
}

/** Where the surroundings of drafts come from. */
export interface SurroundingsContext {
  readonly workspace: Workspace;
  readonly registers: Registers;
}

/** What the rules in force look at beside a draft; nothing else is fetched. */
export async function findSurroundings(
  { workspace, registers }: SurroundingsContext,
  { uri, model }: Pick<Draft, 'uri' | 'model'>,
  settings: DraftSettings,
): Promise<DraftSurroundings> {
  const { reads } = settings.checker;
  const wantsRegister = reads.has('register') && mayCite(model);
  const register = wantsRegister ? await registers.get(settings) : null;
  if (!reads.has('others')) return { surroundings: { register, others: null }, isCurrent: () => true };
  await workspace.settle();
  const { others, isCurrent } = workspace.lookFrom(uri);
  return { surroundings: { register, others }, isCurrent };
}
