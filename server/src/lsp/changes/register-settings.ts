import { DidChangeConfigurationNotification, DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import { CONFIGURATION_FILE } from '../../config/index';
import { refreshDiagnostics } from '../diagnostics/diagnostics';
import { guardTask } from '../protocol/guard';
import { refreshInlayHints } from '../hints/inlay-hints';
import { refreshSectionLenses } from '../hints/section-lenses';
import type { Session } from '../session/session';
import { startWorkspace } from './start-workspace';

/** Follows the editor's settings, the configuration files and the registers that these name. */
export function registerSettings(session: Session): void {
  const { connection, drafts, store, workspace, registers, closed } = session;
  connection.onInitialized(() => {
    guardTask(connection, 'client/registerCapability', () => askForChanges(session));
    startWorkspace(session);
  });
  connection.onDidChangeConfiguration(({ settings }) => {
    store.changeEditorSettings(sectionOf(settings));
    workspace.changeSettings('editor');
    refreshEditor(session);
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    workspace.changeFiles(changes);
    closed.changeFiles(changes);
    const isSetting = (uri: string): boolean =>
      uri.endsWith(`/${CONFIGURATION_FILE}`) || registers.isRegister(uri);
    if (!changes.some(({ uri }) => isSetting(uri))) return;
    guardTask(connection, 'workspace/didChangeWatchedFiles', async () => {
      await Promise.all([registers.forget(), store.changeConfigurationFiles()]);
    });
    workspace.changeSettings('file');
    refreshEditor(session);
  });
  drafts.onDidClose(({ document }) => {
    store.forget(document.uri);
  });
}

/** What is shown under the settings before is out of date. */
function refreshEditor(session: Session): void {
  refreshDiagnostics(session);
  session.closed.changed();
  refreshInlayHints(session);
  refreshSectionLenses(session);
}

/** Asks the client to tell of changes. It must not be asked before it has said "initialized". */
async function askForChanges({ connection, abilities }: Session): Promise<void> {
  if (abilities.registersConfiguration) {
    await connection.client.register(DidChangeConfigurationNotification.type, { section: 'vanban' });
  }
  if (abilities.registersWatchers) {
    const watchers = [{ globPattern: `**/${CONFIGURATION_FILE}` }];
    await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  }
}

/** The section `vanban` of what a client sends along with a change; it may send nothing, or the section itself. */
function sectionOf(settings: unknown): unknown {
  return typeof settings === 'object' && settings !== null && 'vanban' in settings
    ? settings.vanban
    : settings;
}
