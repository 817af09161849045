import { DidChangeWatchedFilesNotification, WatchKind } from 'vscode-languageserver';
import { guardTask } from '../protocol/guard';
import type { Session } from '../session/session';

/** The client is ready: reads its folders, and follows what becomes of them. */
export function startWorkspace(session: Session): void {
  const { connection, abilities, folders, workspace } = session;
  if (folders.length > 0) workspace.changeFolders({ added: [...folders], removed: [] });
  if (abilities.changesFolders) {
    connection.workspace.onDidChangeWorkspaceFolders(event => {
      workspace.changeFolders(event);
    });
  }
  guardTask(connection, 'client/registerCapability', () => watchDrafts(session));
}

/** Asks the client to tell of drafts that come, change and go. */
async function watchDrafts({ connection, abilities }: Session): Promise<void> {
  if (!abilities.registersWatchers) return;
  await connection.client.register(DidChangeWatchedFilesNotification.type, {
    watchers: [
      { globPattern: '**/*.{vanban,txt,md}' },
      { globPattern: '**/.{git,vanban}ignore' },
      // Where a folder is deleted, renamed or moved in, editors tell of the folder alone.
      { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
    ],
  });
}
