import { join } from 'node:path';
import type { CheckReport, Finding, Library, RelatedPlace } from '../../../server/src/library/types';
import type * as library from '../../../server/src/library/node';
import { placeIn, type FaceDrafts, type FaceFinding, type FaceFindings } from './face';

/** What a program gets that imports the library. */
export type LoadedLibrary = typeof library;

/** The library as it is shipped. The file is made by the build, so its name is no constant of the sources. */
export async function loadLibrary(): Promise<LoadedLibrary> {
  const url = new URL('../../../server/dist/library/index.cjs', import.meta.url).href;
  return (await import(url)) as LoadedLibrary;
}

const SEVERITIES = { error: 2, warning: 1, information: 0 } as const;

/** What the library finds in drafts that lie in one folder. */
export async function checkByLibrary(
  drafts: FaceDrafts,
  folder: string,
  { checkAll }: Pick<Library, 'checkAll'>,
): Promise<FaceFindings> {
  const named = new Map([...drafts].map(([name, text]) => [join(folder, name), text]));
  return facesOf(drafts, [...(await checkAll(named)).values()]);
}

/** Reports come in the order of the drafts. */
export function facesOf(drafts: FaceDrafts, reports: readonly CheckReport[]): FaceFindings {
  return new Map(
    [...drafts.keys()].map((name, nth) => [name, (reports[nth]?.findings ?? []).map(toFace)] as const),
  );
}

function toFace(finding: Finding): FaceFinding {
  const { ruleId, messageId, severity, message, start, end, related, fixes } = finding;
  return {
    ...placeIn(finding),
    ruleId,
    messageId,
    severity: SEVERITIES[severity],
    message,
    range: [start, end],
    related: related.map((place: RelatedPlace) => ({
      ...placeIn(place),
      message: place.message,
      filePath: place.file,
    })),
    suggestions: fixes.map(({ title, edits }) => ({
      title,
      edits: edits.map(edit => ({ range: [edit.start, edit.end] as const, text: edit.text })),
    })),
  };
}
