import { contentModified } from '../protocol/guard';
import type { ClosedDrafts } from './closed-drafts';
import type { FirstLook } from './first-look';
import type { Inspected, Inspection } from './inspector';
import type { SessionParts } from './session-parts';

/** All that a feature works with, from the moment the client has introduced itself. */
export interface Session extends SessionParts {
  readonly closed: ClosedDrafts;
  readonly firstLook: FirstLook;
}

/** The inspected draft; null where none is open. Throws the answer "content modified" where it is out of date. */
export function inspectedOrNull(inspection: Inspection): Inspected | null {
  switch (inspection.kind) {
    case 'inspected':
      return inspection;
    case 'unknown':
      return null;
    case 'stale':
      throw contentModified();
  }
}
