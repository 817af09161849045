import { DidChangeConfigurationNotification, DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import { CONFIGURATION_FILE } from '../../config/index';
import { refreshDiagnostics } from '../diagnostics';
import { guardTask } from '../guard';
import { refreshInlayHints } from '../inlay-hints';
import type { Session } from '../session';

/** Follows the editor's settings and the configuration files. */
export function registerSettings(session: Session): void {
  const { connection, drafts, store } = session;
  connection.onInitialized(() => {
    guardTask(connection, 'client/registerCapability', () => askForChanges(session));
  });
  connection.onDidChangeConfiguration(({ settings }) => {
    store.changeEditorSettings(sectionOf(settings));
    refreshEditor(session);
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (!changes.some(({ uri }) => uri.endsWith(`/${CONFIGURATION_FILE}`))) return;
    guardTask(connection, 'workspace/didChangeWatchedFiles', () => store.changeConfigurationFiles());
    refreshEditor(session);
  });
  drafts.onDidClose(({ document }) => {
    store.forget(document.uri);
  });
}

/** What is shown under the settings before is out of date. */
function refreshEditor(session: Session): void {
  refreshDiagnostics(session);
  refreshInlayHints(session);
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
