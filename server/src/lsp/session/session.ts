import type { Connection, TextDocuments, WorkspaceFolder } from 'vscode-languageserver';
import type { Abilities } from '../protocol/abilities';
import type { Draft } from '../drafts/draft';
import { contentModified } from '../protocol/guard';
import type { ClosedDrafts } from './closed-drafts';
import type { HeldFindings } from './held-findings';
import type { Host } from '../host/host';
import type { Inspected, Inspection, Inspector } from './inspector';
import type { Registers } from '../settings/registers';
import type { SettingsStore } from '../settings/store';
import type { Workspace } from '../workspace/workspace';

/** All that a feature works with, from the moment the client has introduced itself. */
export interface Session {
  readonly connection: Connection;
  readonly host: Host;
  readonly abilities: Abilities;
  readonly drafts: TextDocuments<Draft>;
  readonly store: SettingsStore;
  readonly inspector: Inspector;
  readonly held: HeldFindings;
  readonly closed: ClosedDrafts;
  /** The folders that the client had open when it introduced itself. */
  readonly folders: readonly WorkspaceFolder[];
  readonly workspace: Workspace;
  readonly registers: Registers;
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
