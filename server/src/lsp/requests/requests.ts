import type { CancellationToken, Diagnostic } from 'vscode-languageserver';
import { RULES } from '../../core/index';
import { findingsToDiagnostics } from '../drafts/convert';
import { guardRequest } from '../protocol/guard';
import {
  CHECK_TEXT_REQUEST,
  CONFIGURATION_REQUEST,
  RULES_REQUEST,
  type CheckTextParams,
  type ConfigurationParams,
  type ConfigurationResult,
} from '../protocol/protocol';
import type { Session } from '../session/session';
import { listValues } from '../settings/values';
import { inspectText } from '../session/inspect-text';

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
    RULES_REQUEST,
    guardRequest(connection, RULES_REQUEST, () => Promise.resolve(RULES.map(({ meta }) => meta.id).sort())),
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

async function checkText(
  session: Session,
  params: CheckTextParams,
  token: CancellationToken,
): Promise<readonly Diagnostic[]> {
  const { draft, settings, result } = await inspectText(session, params, token);
  const { locale } = settings;
  return findingsToDiagnostics(draft, result?.findings ?? [], { host: session.host, locale });
}
