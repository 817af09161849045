import type { JsonMessage } from '../cli-findings';

/** A place in a file, as the JSON report counts: from 1, ends excluded, columns and ranges in UTF-16 units. */
export interface FacePlace {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** What every way to run vanban says of a finding, in the shape of the JSON report. */
export interface FaceFinding extends FacePlace {
  readonly ruleId: string;
  readonly messageId: string;
  readonly severity: number;
  readonly message: string;
  readonly range: readonly [number, number];
  /** A place in another file names it. */
  readonly related: readonly (FacePlace & { readonly message: string; readonly filePath: string | null })[];
  readonly suggestions: readonly {
    readonly title: string;
    readonly edits: readonly { readonly range: readonly [number, number]; readonly text: string }[];
  }[];
}

/** The findings of drafts by the names of their files. */
export type FaceFindings = ReadonlyMap<string, readonly FaceFinding[]>;

/** The drafts of a folder, without their byte order marks, by their names in it. */
export type FaceDrafts = ReadonlyMap<string, string>;

/** What all of them say of a message of the JSON report: its fields in one order, without those that only it has. */
export function faceOf(message: JsonMessage): FaceFinding {
  const { ruleId, messageId, severity, range, related, suggestions } = message;
  return {
    ...placeIn(message),
    ruleId,
    messageId,
    severity,
    message: message.message,
    range,
    related: related.map(place => ({
      ...placeIn(place),
      message: place.message,
      filePath: place.filePath ?? null,
    })),
    suggestions: suggestions.map(({ title, edits }) => ({ title, edits })),
  };
}

/** A place without what else an object has. */
export function placeIn({ line, column, endLine, endColumn }: FacePlace): FacePlace {
  return { line, column, endLine, endColumn };
}
