import { basename } from 'node:path';
import {
  createDocument,
  createWorkspaceIndex,
  paragraphLines,
  readDraftFacts,
  type DraftFacts,
  type WorkspaceIndex,
} from '../../core/index';
import type { Draft } from '../files/decode-draft';
import { isOwnOutput } from '../files/own-output';
import { readDraft } from '../files/read-draft';
import type { Target } from '../files/targets';
import type { HashBytes } from '../storage/hash';
import type { SettingsSource } from './settings-source';

/** What a file says of documents. */
export interface Survey {
  readonly facts: DraftFacts;
  /** See `hashBytes`; empty where nobody asked for it. */
  readonly hash: string;
}

/** The facts of a file, and which file it is. */
export interface PlacedFacts {
  readonly path: string;
  readonly facts: DraftFacts;
}

/**
 * Reads what a file says of documents. Null where it cannot be read, or a fault of the program is in the way: either is told when the
 * file is to be checked.
 */
export function surveyFile(path: string, hash: HashBytes | null): Survey | null {
  const read = readDraft(path);
  if (read.kind === 'problem') return null;
  if (isOwnOutput(read.draft)) return null;
  try {
    return { facts: readFacts(read.draft), hash: hash?.(read.draft.bytes) ?? '' };
  } catch {
    return null;
  }
}

/** The files that are compared with each other; none where there is but one, or no rule in force that compares. */
export async function findCompared(
  targets: readonly Target[],
  source: SettingsSource,
): Promise<readonly Target[]> {
  const files = targets.filter(({ kind }) => kind === 'file');
  if (files.length < 2) return [];
  const counting: Target[] = [];
  let isWanted = false;
  for (const target of files) {
    const settings = await source.settingsFor(target.path, target);
    if (settings.kind !== 'ready') continue;
    counting.push(target);
    isWanted ||= settings.checker.reads.has('others');
  }
  return isWanted ? counting : [];
}

/** The index of what files say. Its limits count in the order of the files. */
export function indexFacts(all: readonly PlacedFacts[]): WorkspaceIndex {
  const index = createWorkspaceIndex({ nameOf: path => basename(path) });
  for (const { path, facts } of all) index.set(path, facts);
  return index;
}

/** Enters what a text says, in place of what its file said before. */
export function indexText(index: WorkspaceIndex, path: string, draft: ReadText): void {
  index.set(path, readFacts(draft));
}

type ReadText = Pick<Draft, 'text' | 'word'>;

/** Places are told as lines, of a Word document as paragraphs. */
function readFacts({ text, word }: ReadText): DraftFacts {
  return readDraftFacts(createDocument(text), word === null ? undefined : paragraphLines(word));
}
