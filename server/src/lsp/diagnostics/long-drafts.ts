import { CancellationToken } from 'vscode-languageserver';
import type { Draft } from '../drafts/draft';
import { guardTask } from '../protocol/guard';
import { VISIBLE_NOTIFICATION, type VisibleParams } from '../protocol/protocol';
import type { Inspected } from '../session/inspector';
import type { Session } from '../session/session';

/** So long a client has to say what is on the screen, before the whole is checked. */
const REST_MS = 300;

/** Calls again for a long draft when its whole has been checked, or when a person has come to another part of it before. */
export function followScreen(session: Session, showAgain: (draft: Draft) => void): void {
  const { connection, drafts, firstLook } = session;
  connection.onNotification(VISIBLE_NOTIFICATION, ({ uri, ranges }: VisibleParams) => {
    guardTask(connection, VISIBLE_NOTIFICATION, () => {
      const draft = drafts.get(uri);
      if (draft !== undefined && firstLook.see(uri, ranges)) showAgain(draft);
      return Promise.resolve();
    });
  });
  firstLook.onWhole(showAgain);
}

/** What is on the screen of a long draft, of which the rest follows; null for a draft that is shown as a whole. */
export async function lookFirst(
  session: Session,
  uri: string,
  token: CancellationToken,
): Promise<Inspected | null> {
  const { abilities, connection, firstLook } = session;
  // Who can only ask once must be told all at once.
  if (abilities.pullsDiagnostics && !abilities.refreshesDiagnostics) return null;
  const isFirst = !firstLook.isWaiting(uri);
  const part = await firstLook.look(uri, token);
  if (part !== null && isFirst) guardTask(connection, 'the rest of a long draft', () => finish(session, uri));
  return part;
}

async function finish({ firstLook, inspector }: Session, uri: string): Promise<void> {
  await new Promise(resolve => {
    setTimeout(resolve, REST_MS);
  });
  while ((await inspector.inspect(uri, CancellationToken.None)).kind === 'stale');
  firstLook.end(uri);
}
