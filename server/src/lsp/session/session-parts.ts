import type { Connection, TextDocuments, WorkspaceFolder } from 'vscode-languageserver';
import type { Abilities } from '../protocol/abilities';
import type { Draft } from '../drafts/draft';
import type { HeldFindings } from './held-findings';
import type { Host } from '../host/host';
import type { Inspector } from './inspector';
import type { Registers } from '../settings/registers';
import type { SettingsStore } from '../settings/store';
import type { Workspace } from '../workspace/workspace';

/** All that a session is made of but for the check of closed drafts, which works with these. */
export interface SessionParts {
  readonly connection: Connection;
  readonly host: Host;
  readonly abilities: Abilities;
  readonly drafts: TextDocuments<Draft>;
  readonly store: SettingsStore;
  readonly inspector: Inspector;
  readonly held: HeldFindings;
  /** The folders that the client had open when it introduced itself. */
  readonly folders: readonly WorkspaceFolder[];
  readonly workspace: Workspace;
  readonly registers: Registers;
}
