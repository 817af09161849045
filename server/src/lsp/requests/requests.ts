import type { CancellationToken, Diagnostic } from 'vscode-languageserver';
import { findingsToDiagnostics } from '../drafts/convert';
import { createDraft } from '../drafts/draft';
import { guardRequest, throwIfCancelled } from '../protocol/guard';
import { isChecked } from '../settings/is-checked';
import { languageOf } from '../host/language-of';
import {
  CHECK_TEXT_REQUEST,
  CONFIGURATION_REQUEST,
  type CheckTextParams,
  type ConfigurationParams,
  type ConfigurationResult,
} from '../protocol/protocol';
import type { Session } from '../session/session';
import { checkInSlices } from '../protocol/slices';
import { listValues } from '../settings/values';
import { findSurroundings } from '../session/surroundings';

/** Answers the requests of our own. */
export function registerRequests(session: Session): void {
  const { connection } = session;
  connection.onRequest(
    CONFIGURATION_REQUEST,
    guardRequest(connection, CONFIGURATION_REQUEST, (params: ConfigurationParams) =>
      describeConfiguration(session, params),
    ),
  );
  connection.onRequest(
    CHECK_TEXT_REQUEST,
    guardRequest(connection, CHECK_TEXT_REQUEST, (params: CheckTextParams, token) =>
      checkText(session, params, token),
    ),
  );
}

async function describeConfiguration(
  { store }: Session,
  { uri }: ConfigurationParams,
): Promise<ConfigurationResult> {
  const settings = await store.get(uri);
  return { uri, file: settings.file, values: listValues(settings) };
}

/** Checks a text that is not open: a file of the folder, which its client has read. */
async function checkText(
  { drafts, host, store, workspace, registers }: Session,
  { uri, text }: CheckTextParams,
  token: CancellationToken,
): Promise<readonly Diagnostic[]> {
  const draft = createDraft(uri, languageOf(uri), 0, text);
  const settings = await store.get(uri);
  throwIfCancelled(token);
  // Of a folder with thousands of files, what is known of each is not kept.
  if (drafts.get(uri) === undefined) store.forget(uri);
  if (!isChecked(draft, settings)) return [];
  const { checker } = settings;
  if (checker.reads.has('others')) await workspace.whenReady();
  const { surroundings } = await findSurroundings({ workspace, registers }, draft, settings);
  const result = await checkInSlices({ model: draft.model, checker, surroundings }, () => {
    throwIfCancelled(token);
    return false;
  });
  return findingsToDiagnostics(draft, result?.findings ?? [], { host, locale: settings.locale });
}
