import { basename } from 'node:path';
import { createDocument, createWorkspaceIndex, readDraftFacts, type WorkspaceIndex } from '../../core/index';
import { readDraft } from '../files/read-draft';
import type { Target } from '../files/targets';
import type { SettingsSource } from './settings-source';

/**
 * Reads what all targets say of documents, before any is checked: so that each is compared with all others, whatever the order.
 * Null where there is but one file, or no rule in force that compares. Keeps nothing of the texts; they are read again.
 */
export async function gatherOthers(
  targets: readonly Target[],
  source: SettingsSource,
): Promise<WorkspaceIndex | null> {
  const files = targets.filter(({ kind }) => kind === 'file');
  if (files.length < 2) return null;
  const counting: Target[] = [];
  let isWanted = false;
  for (const target of files) {
    const settings = await source.settingsFor(target.path, target);
    if (settings.kind !== 'ready') continue;
    counting.push(target);
    isWanted ||= settings.checker.reads.has('others');
  }
  return isWanted ? indexFiles(counting.map(({ path }) => path)) : null;
}

/** Enters what a text says, in place of what its file said before. */
export function indexText(index: WorkspaceIndex, path: string, text: string): void {
  index.set(path, readDraftFacts(createDocument(text)));
}

/** A file that cannot be read says nothing here; that is told when it is to be checked. */
function indexFiles(paths: readonly string[]): WorkspaceIndex {
  const index = createWorkspaceIndex({ nameOf: path => basename(path) });
  for (const path of paths) {
    const read = readDraft(path);
    if (read.kind === 'draft') indexText(index, path, read.draft.text);
  }
  return index;
}
