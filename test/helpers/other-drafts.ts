import {
  createDocument,
  createWorkspaceIndex,
  readDraftFacts,
  type OtherDrafts,
  type WorkspaceIndex,
} from '../../server/src/core/index';

/** Texts of drafts by the names of their files. */
export type Texts = Readonly<Record<string, string>>;

/** An index of drafts; the source of each is its name in a folder. */
export function indexOf(texts: Texts): WorkspaceIndex {
  const index = createWorkspaceIndex({ nameOf: source => source.slice(FOLDER.length) });
  for (const [name, text] of Object.entries(texts)) {
    index.set(FOLDER + name, readDraftFacts(createDocument(text)));
  }
  return index;
}

/** What drafts say to one that is not among them. */
export function othersIn(texts: Texts): OtherDrafts {
  return indexOf(texts).othersThan(`${FOLDER}here.txt`);
}

const FOLDER = '/drafts/';
